import type { Attribution } from '../model/attribution.ts';
import type { Issue } from '../model/issue.ts';
import type { Quote } from '../model/quote.ts';

/**
 * Whether the way of a quotation's words leads from one voice, its speaker, over relays.
 *
 * @param quote - a quotation
 * @returns an issue for each step that is out of place
 */
export function attributionChain({ id, attribution, speaker }: Quote): readonly Issue[] {
  const path = `quotes.${id}.attribution`;
  if (attribution.length === 0) {
    return [
      issue(path, `${id}: nobody is named who said it; begin the attribution with the voice`),
    ];
  }
  return attribution.flatMap((step, i) => {
    const [field, what] = (i === 0 ? voice(step, speaker) : relay(step)) ?? [];
    return what === undefined ? [] : [issue(`${path}[${i}].${field}`, `${id}: ${what}`)];
  });
}

type Fault = readonly [field: string, what: string];

function voice({ role, party }: Attribution, speaker: string): Fault | undefined {
  if (role !== 'voice') {
    return ['role', `the attribution begins with a relay, "${party}"; the voice comes first`];
  }
  if (party === speaker) return undefined;
  return ['party', `the voice is "${party}", and the speaker is "${speaker}"; they are one`];
}

function relay({ role, party }: Attribution): Fault | undefined {
  if (role !== 'voice') return undefined;
  return ['role', `"${party}" is a second voice; the words have one, and relays after it`];
}

function issue(path: string, message: string): Issue {
  return { rule: 'attribution', path, message };
}
