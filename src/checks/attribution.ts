import type { Issue } from '../model/issue.ts';
import type { Quote } from '../model/quote.ts';
import { attributionChain } from './attributionChain.ts';
import { attributionWords } from './attributionWords.ts';
import { find } from './find.ts';
import { inherited } from './inherited.ts';
import type { Judged } from './judged.ts';
import { show } from './show.ts';
import { statementQuotes } from './statementQuotes.ts';

/**
 * Whether it is told right who said what: the chain begins with the voice, who is the speaker of the
 * quotation and of its statement, and goes on with relays; what is said to stand in the text stands
 * there, in the quotation's own paragraph; what is inherited comes from a neighbouring quotation; and
 * a statement lists the quotations that name it.
 *
 * @param judged - the article
 * @returns an issue for each quotation or statement that is told otherwise
 */
export function attribution(judged: Judged): readonly Issue[] {
  const quotes = Object.values(judged.article.quotes);
  const words = attributionWords(judged);
  return [
    ...quotes.flatMap((quote, i) => [
      ...attributionChain(quote),
      ...inherited(quote, judged, [quotes[i - 1], quotes[i + 1]]),
      ...holders(quote),
      ...cue(quote),
      ...statement(quote, judged),
      ...words(quote),
    ]),
    ...statementQuotes(judged),
  ];
}

function holders({ id, holders = [], speaker }: Quote): readonly Issue[] {
  const at = holders.indexOf(speaker);
  if (at < 0) return [];
  const message = `${id}: "${speaker}" says it, so the view needs no other holder; leave it out`;
  return [{ rule: 'attribution', path: `quotes.${id}.holders[${at}]`, message }];
}

function cue({ id, cue, paragraph, start, end }: Quote): readonly Issue[] {
  if (cue === undefined) return [];
  const words = `the words that announce it, “${show(cue.exact)}”,`;
  const path = `quotes.${id}.cue`;
  if (cue.paragraph !== paragraph) {
    const message = `${id}: ${words} stand in paragraph "${cue.paragraph}", the quotation in "${paragraph}"`;
    return [{ rule: 'attribution', path, message }];
  }
  if (cue.end <= start || end <= cue.start) return [];
  return [{ rule: 'attribution', path, message: `${id}: ${words} are inside the quotation` }];
}

function statement({ id, speaker, statement }: Quote, { article }: Judged): readonly Issue[] {
  const said = find(article.statements, statement);
  if (said === undefined || said.speaker === speaker) return [];
  const message = `${id}: its speaker is "${speaker}", and the statement "${said.id}" that it is part of is by "${said.speaker}"; one of them is wrong`;
  return [{ rule: 'attribution', path: `quotes.${id}.speaker`, message }];
}
