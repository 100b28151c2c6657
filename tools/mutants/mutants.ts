import { type Leaf, leavesOf, type Path, put, renamed } from './leaves.ts';

/** Content with one fault in it, made when it is asked for. */
export interface Mutant {
  readonly kind: string;
  readonly at: string;
  readonly make: () => unknown;
}

/** Every word of every leaf changed, every leaf left out or swapped with its next of the kind. */
export function leafMutants(content: object): readonly Mutant[] {
  const leaves = leavesOf(content);
  return leaves.flatMap((leaf, i) => {
    const deleted = mutant('left out', leaf.path, () => put(content, leaf.path, undefined));
    const next = neighbour(leaf, leaves.slice(i + 1));
    const swapped = mutant('swapped', leaf.path, () => {
      const half = put(content, leaf.path, next?.value);
      return put(half, next?.path ?? [], leaf.value);
    });
    return [...changes(content, leaf), deleted, ...(next ? [swapped] : [])];
  });
}

/** Every record left out, and every id misspelt where the record stands. */
export function recordMutants(content: object): readonly Mutant[] {
  return Object.entries(content).flatMap(([noun, rows]) =>
    Object.keys(rows).flatMap((id) => [
      mutant('record left out', [noun, id], () => put(content, [noun, id], undefined)),
      ...(Array.isArray(rows) ? [] : [misspelt(content, [noun, id])]),
    ]),
  );
}

/** Every start and end of an anchor one to the left and one to the right. */
export function offsetMutants(content: object): readonly Mutant[] {
  return leavesOf(content).flatMap(({ path, value }) => {
    if (typeof value !== 'number') return [];
    const by = (step: number) => () => put(content, path, value + step);
    return [mutant('offset − 1', path, by(-1)), mutant('offset + 1', path, by(1))];
  });
}

function changes(content: object, { path, value }: Leaf): readonly Mutant[] {
  if (typeof value === 'boolean') {
    return [mutant('changed', path, () => put(content, path, !value))];
  }
  if (typeof value === 'number') return []; // offsetMutants
  return [...value.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
    const other = value.slice(0, index) + otherWord(word) + value.slice(index + word.length);
    return mutant('word changed', path, () => put(content, path, other));
  });
}

/** Another word, or for a figure another figure, so that a date stays one where it can. */
function otherWord(word: string): string {
  if (/^\d+$/.test(word)) return word.replace(/\d$/, (last) => String((Number(last) + 1) % 10));
  return word === 'other' ? 'another' : 'other';
}

/** The next leaf under the same name in the same noun that says something else. */
function neighbour(leaf: Leaf, later: readonly Leaf[]): Leaf | undefined {
  const name = nameOf(leaf.path);
  return later.find(({ path, value }) => nameOf(path) === name && value !== leaf.value);
}

function nameOf(path: Path): string {
  return `${path[0]} ${path.findLast((key) => !/^\d+$/.test(key))}`;
}

function misspelt(content: object, path: Path): Mutant {
  return mutant('id changed', path, () => renamed(content, path, `${path.at(-1)}Other`));
}

function mutant(kind: string, path: Path, make: () => unknown): Mutant {
  return { kind, at: path.join('.'), make };
}
