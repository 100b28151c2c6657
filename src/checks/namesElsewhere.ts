import type { Mention } from '../model/mention.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { occurrences } from '../text/occurrences.ts';
import { wholeWords } from '../text/wholeWords.ts';
import { type Covers, covers } from './covers.ts';
import type { Judged } from './judged.ts';

const NAMING: readonly string[] = ['name', 'adjective', 'metonym'];

/**
 * Finds names that only a mention of something else has: “Kremlin” in “the Kremlin’s envoy”, where the
 * envoy is recorded and the Kremlin, a mention elsewhere, is not. A longer name (“Russia Today”) may
 * hold a shorter one.
 *
 * @param judged - the article
 * @returns for a paragraph of the body, the names that are not recorded in it
 */
export function namesElsewhere(judged: Judged): (paragraph: Paragraph) => readonly string[] {
  const { article } = judged;
  const mentions = Object.values(article.mentions);
  const naming = mentions.filter(
    ({ form, exact }) => NAMING.includes(form) && /[\p{Lu}\p{Lt}]/u.test(exact),
  );
  const words = new Set(naming.map(({ exact }) => exact));
  const maybe = covers(judged, ['mentions'], 'faulty');
  const elsewise = covers(judged, ['times', 'skips']);
  const mentioned = covers(judged, ['mentions']);
  return ({ id, text }) =>
    [...words].filter((name) => {
      const referents = new Set(naming.filter(({ exact }) => exact === name).map(referent));
      const longer = mentions.filter(
        (one) => one.paragraph === id && (referents.has(referent(one)) || one.form === 'name'),
      );
      const has: Covers = (_, start, end) =>
        longer.some((one) => one.start <= start && end <= one.end);
      return occurrences(text, name).some((at) => {
        const end = at + name.length;
        if (!wholeWords(text, at, end) || !mentioned(id, at, end)) return false;
        return ![has, maybe, elsewise].some((covered) => covered(id, at, end));
      });
    });
}

function referent({ party, place }: Mention): string | undefined {
  return party ?? place;
}
