import type { Attribution } from '../model/attribution.ts';
import type { Issue } from '../model/issue.ts';
import type { Quote } from '../model/quote.ts';
import type { Judged } from './judged.ts';

/**
 * Whether the way of a quotation's words leads from one voice, its speaker, over relays.
 *
 * @param quote - a quotation
 * @param judged - the article
 * @returns an issue for each step that is out of place
 */
export function attributionChain(quote: Quote, { article, faulty }: Judged): readonly Issue[] {
  const { id, attribution, speaker } = quote;
  const [voice, ...relays] = attribution;
  const path = `quotes.${id}.attribution`;
  if (voice === undefined)
    return [
      issue(path, `${id}: nobody is named who said it; begin the attribution with the voice`),
    ];
  const issues: Issue[] = [];
  if (voice.role !== 'voice') {
    issues.push(
      issue(
        `${path}[0].role`,
        `${id}: the attribution begins with a relay, "${voice.party}"; the voice comes first`,
      ),
    );
  } else if (voice.party !== speaker) {
    issues.push(
      issue(
        `${path}[0].party`,
        `${id}: the voice is "${voice.party}", and the speaker is "${speaker}"; they are one`,
      ),
    );
  }
  for (const [i, { role, party }] of relays.entries()) {
    if (role !== 'voice') continue;
    issues.push(
      issue(
        `${path}[${i + 1}].role`,
        `${id}: "${party}" is a second voice; the words have one, and relays after it`,
      ),
    );
  }
  for (const [i, step] of attribution.entries()) {
    if (step.basis !== 'inherited' || faulty.quotes.size > 0) continue;
    if (neighboursOf(quote, article.quotes).some((one) => has(one, step))) continue;
    issues.push(
      issue(
        `${path}[${i}]`,
        `${id}: no neighbouring quotation has "${step.party}" as its ${step.role}, so nothing is inherited; say inferred`,
      ),
    );
  }
  return issues;
}

function neighboursOf({ id }: Quote, quotes: Judged['article']['quotes']): readonly Quote[] {
  const all = Object.values(quotes);
  const at = all.findIndex((one) => one.id === id);
  return [all[at - 1], all[at + 1]].filter((one) => one !== undefined);
}

function has({ attribution }: Quote, { party, role }: Attribution): boolean {
  return attribution.some((step) => step.party === party && step.role === role);
}

function issue(path: string, message: string): Issue {
  return { rule: 'attribution', path, message };
}
