import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Issue } from '../model/issue.ts';
import type { Shaped } from './articleShape.ts';
import { show } from './show.ts';

/**
 * Whether the text is the source: the paragraphs joined with line feeds, and where the provenance has
 * a SHA-256, the text of that digest.
 *
 * @param shaped - an article, whatever shape it has
 * @returns an issue where the text departs from its paragraphs, and one where it departs from its
 * digest
 */
export function digest({ article, text, lost, broken }: Shaped): readonly Issue[] {
  const issues: Issue[] = [];
  if (text === undefined) return issues;
  const joined = Object.values(article.paragraphs)
    .map((paragraph) => paragraph.text)
    .join('\n');
  const complete = !lost.has('paragraphs') && !broken.has('paragraphs');
  if (complete && text !== joined) {
    issues.push({ rule: 'digest', path: 'text', message: departs(text, joined) });
  }
  const given = article.provenance?.sha256;
  if (given === undefined) return issues;
  const found = bytesToHex(sha256(utf8ToBytes(text)));
  if (given.toLowerCase() !== found) {
    issues.push({ rule: 'digest', path: 'provenance.sha256', message: otherDigest(given, found) });
  }
  return issues;
}

function departs(text: string, joined: string): string {
  let at = 0;
  while (text[at] === joined[at]) at++; // they differ, if only in length
  const from = Math.max(0, at - 20);
  const sides = [text, joined].map((side) => show(side.slice(from, at + 20)));
  return `the article’s text is not its paragraphs, one a line: it has “${sides[0]}” where they have “${sides[1]}”`;
}

function otherDigest(given: string, found: string): string {
  return `the text is not the one that was received: its SHA-256 begins with ${found.slice(0, 8)}, and the provenance says ${show(given)}; has a word been changed?`;
}
