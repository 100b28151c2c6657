import type { Anchor } from '../model/anchor.ts';
import type { Issue } from '../model/issue.ts';
import type { Quote } from '../model/quote.ts';
import type { Judged } from './judged.ts';
import { show } from './show.ts';

/**
 * Whether each step that is said to stand in the text does: it points at words in the paragraph of
 * the quotation, and those words are a mention of the party.
 *
 * @param quote - a quotation
 * @param judged - the article
 * @returns an issue for each step that the text does not bear out
 */
export function attributionWords(quote: Quote, judged: Judged): readonly Issue[] {
  const { id, paragraph } = quote;
  return quote.attribution.flatMap(({ basis, anchor, party }, i) => {
    if (basis !== 'text') return [];
    const path = `quotes.${id}.attribution[${i}].anchor`;
    if (anchor === undefined) {
      return [
        issue(
          path,
          `${id}: no words are given that name "${party}"; point at them, or say inherited or inferred`,
        ),
      ];
    }
    const words = `“${show(anchor.exact)}”, which name "${party}",`;
    if (anchor.paragraph !== paragraph) {
      return [
        issue(
          path,
          `${id}: the words ${words} stand in paragraph "${anchor.paragraph}", the quotation in "${paragraph}"`,
        ),
      ];
    }
    if (isMentioned(party, anchor, judged)) return [];
    return [
      issue(
        path,
        `${id}: the words ${words} are no mention of that party; record the mention, or name whom they mean`,
      ),
    ];
  });
}

function isMentioned(party: string, anchor: Anchor, { article, incomplete }: Judged): boolean {
  if (incomplete.has('mentions')) return true; // the mention may be the one with a fault
  return Object.values(article.mentions).some(
    (mention) =>
      mention.party === party &&
      mention.paragraph === anchor.paragraph &&
      mention.start < anchor.end &&
      anchor.start < mention.end,
  );
}

function issue(path: string, message: string): Issue {
  return { rule: 'attribution', path, message };
}
