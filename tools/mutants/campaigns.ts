import { article } from '../../src/article/article.ts';
import { draft } from '../../src/article/draft.ts';
import { build } from '../../src/define/build.ts';
import { leafMutants, type Mutant, offsetMutants, recordMutants } from './mutants.ts';

/** Mutants of one kind. */
export interface Campaign {
  readonly kind: string;
  readonly mutants: readonly Mutant[];
}

/** The words as authored, each mutant resolved as `defineArticle` resolves: an article or its error. */
export function authoredMutants(): readonly Campaign[] {
  const mutants = [...leafMutants(draft), ...recordMutants(draft)];
  return byKind(
    'authored',
    mutants.map(({ make, ...mutant }) => ({ ...mutant, make: () => defined(make()) })),
  );
}

/** The generated constants, as if somebody had edited them by hand. */
export function generatedMutants(): readonly Campaign[] {
  const { text: _, ...records } = article;
  const mutants = [...leafMutants(records), ...recordMutants(records), ...offsetMutants(records)];
  const text = { text: article.text };
  return byKind(
    'generated',
    mutants.map(({ make, ...mutant }) => ({
      ...mutant,
      make: () => ({ ...text, ...(make() as object) }),
    })),
  );
}

function byKind(of: string, mutants: readonly Mutant[]): readonly Campaign[] {
  const kinds = [...new Set(mutants.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind: `${of}: ${kind}`,
    mutants: mutants.filter((mutant) => mutant.kind === kind),
  }));
}

function defined(written: unknown): unknown {
  try {
    return build(written);
  } catch (error) {
    return error;
  }
}
