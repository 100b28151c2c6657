import type { Attribution } from '../model/attribution.ts';
import type { Issue } from '../model/issue.ts';
import type { Quote } from '../model/quote.ts';
import type { Judged } from './judged.ts';
import { type Reach, reach } from './reach.ts';
import { show } from './show.ts';

/**
 * Whether each step that is said to stand in the text does: it points at words in the paragraph of
 * the quotation, and those words are a mention of the party.
 *
 * @param judged - the article
 * @returns for a quotation, an issue for each step that the text does not bear out
 */
export function attributionWords({
  article,
  incomplete,
}: Judged): (quote: Quote) => readonly Issue[] {
  const mentions = Object.values(article.mentions).map(({ paragraph, party, start, end }) => ({
    place: `${paragraph} ${party}`,
    start,
    end,
  }));
  // Where a mention has a fault, it may be the one.
  const mentioned: Reach = incomplete.has('mentions') ? () => true : reach(mentions);
  return ({ id, paragraph, attribution }) =>
    attribution.flatMap((step, i) => {
      const what = step.basis === 'text' ? fault(step, paragraph, mentioned) : undefined;
      const path = `quotes.${id}.attribution[${i}].anchor`;
      return what === undefined ? [] : [{ rule: 'attribution', path, message: `${id}: ${what}` }];
    });
}

function fault(
  { party, anchor }: Attribution,
  paragraph: string,
  mentioned: Reach,
): string | undefined {
  if (anchor === undefined) {
    return `no words are given that name "${party}"; point at them, or say inherited or inferred`;
  }
  const words = `the words “${show(anchor.exact)}”, which name "${party}",`;
  if (anchor.paragraph !== paragraph) {
    return `${words} stand in paragraph "${anchor.paragraph}", the quotation in "${paragraph}"`;
  }
  if (mentioned(`${paragraph} ${party}`, anchor.end - 1, anchor.start + 1)) return undefined;
  return `${words} are no mention of that party; record the mention, or name whom they mean`;
}
