import type { Issue } from '../model/issue.ts';
import { anchor } from './anchor.ts';
import { articleShape, type Shaped } from './articleShape.ts';
import { digest } from './digest.ts';
import { id } from './id.ts';
import { judged } from './judged.ts';
import { knownIds } from './knownIds.ts';
import { nouns } from './nouns.ts';
import type { Plain } from './plain.ts';
import { reference } from './reference.ts';
import { retired } from './retired.ts';
import { rules } from './rules.ts';
import { wholeWords } from './wholeWords.ts';

/**
 * Holds plain data against every rule of an article.
 *
 * @param data - the data, and what of it could not be read
 * @returns every fault, frozen
 */
export function checkPlain({ value, issues: unread }: Plain): readonly Issue[] {
  const shaped = articleShape(value, new Set(unread.map(({ path }) => path)));
  const sound = [
    ...unread,
    ...shaped.issues,
    ...id(shaped.all),
    ...retired(shaped.article.retired ?? {}, shaped.all, shaped.lost),
    ...references(shaped),
    ...digest(shaped),
    ...anchor(shaped.article),
    ...wholeWords(shaped.article),
  ];
  const left = judged(shaped, sound);
  const issues = [...sound, ...rules.flatMap((rule) => rule(left))];
  return Object.freeze(issues.map((issue) => Object.freeze(issue)));
}

function references({ all, article, lost }: Shaped): readonly Issue[] {
  const known = knownIds(all, lost);
  const { provenance } = article;
  return [
    ...nouns.flatMap((noun) => reference(all[noun], noun, known)),
    ...reference(provenance ? { provenance } : {}, '', known),
  ];
}
