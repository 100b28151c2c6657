import { lazily } from '../text/lazily.ts';
import { pattern } from '../text/pattern.ts';

/** What opens a sentence and is no part of a name; with a capital, as it stands there. */
const OPENING =
  'He She We I It You They This That These Those There Then Thus Though Who While When Where ' +
  'Whereas Whether What Why How Did Had Has Have Do Does Is Are Was Were Should Would Could ' +
  'Whatever Whoever But So Said Yet And As Also After Although By Before Because Besides ' +
  'Since Unless Unlike Until Once Only Even Later Earlier Meanwhile Moreover However Now Not No ' +
  'Still First Last Yes Quoting Per If Given Despite Indeed Maybe Perhaps For Here Soon ' +
  'Therefore Tomorrow Tonight';
/** Adverbs, but not Emily or Sally. */
const ADVERB = '[A-Z]\\w{2,}(?:a[blr]|[ae]nt|[st]e|ed|ous|ic)ly';
/** With the place or the time behind it: “In Jeddah”, “On Truth Social”. */
const SET = '(?:In|On|At|From)(?: +(?:(?:New|Saudi|Truth|[Tt]he(?: White)?) )?[A-Z]\\S*)?';
const opening = /* @__PURE__ */ lazily(
  () =>
    new RegExp(
      `^(?:(?:${OPENING.replaceAll(' ', '|')}|${ADVERB}|\\w+day|\\w+n[’']t|${SET})(?:\\s+|$))+`,
    ),
);
/** What stands before a name where nobody is claimed to speak: a denial, a question, a supposition. */
const open = /* @__PURE__ */ pattern(
  "(?:\\b(?:if|whether|not|did|had|(?:no \\w+|the claims?|false) that)|n['’]t|^\\s*(?:ha(?:s|ve)|do(?:es)?|is|are|w(?:as|ere)|(?:sh|w|c)ould|whatever))\\s+$",
  'iu',
);

/** “After Putin spoke, …” tells when, not who. */
const aside = /* @__PURE__ */ pattern(
  '^(?:After|Before|When|Whereas|While|Although|Though|If|Once|Since) ',
);

/**
 * The name in words that a pattern takes for one, without what opens their sentence.
 *
 * @param words - the sentence
 * @param from - where the words begin
 * @param to - where they end, exclusive
 * @returns empty where nobody is claimed to speak
 */
export function nameIn(words: string, from: number, to: number): string {
  const raw = words.slice(from, to);
  if (aside().test(raw) && words.indexOf(',', to) > to) return '';
  const name = raw.replace(opening(), '');
  return open().test(words.slice(0, to - name.length)) ? '' : name.replace(/\.$/, '');
}
