/** What opens a sentence and is no part of a name; behind “in” or “on” stands a place or a time. */
const opening =
  /^(?:(?:He|She|Th(?:is|at|[eo]se|e(?:[ny]|re)|us|ough)|We|It?|You|Wh(?:o|ile|en|ere(?:as)?|ether)|Did|Had|But|So|Said|Yet|A(?:nd|s|lso|fter|lthough)|By|Be(?:fore|cause)|Since|Un(?:less|til)|Once|Later|Earlier|Meanwhile|However|No[wt]?|Still|First|Yes|Quoting|Per|If|[A-Z]\w{2,}(?:a[blr]|[ae]nt|[st]e|ed|ous|ic)ly|\w+day|(?:In|On|At|From)(?: +(?:(?:New|Saudi|Truth|The) )?[A-Z]\S*)?)(?:\s+|$))+/;
/** What stands before a name where nobody is claimed to speak: a denial, a question, a supposition. */
const open = /(?:\b(?:if|whether|not|did|had|(?:no \w+|the claims?|false) that)|n['’]t)\s+$/i;

/**
 * The name in words that a pattern takes for one, without what opens their sentence.
 *
 * @param words - the sentence
 * @param from - where the words begin
 * @param to - where they end, exclusive
 * @returns empty where nobody is claimed to speak
 */
export function nameIn(words: string, from: number, to: number): string {
  const name = words.slice(from, to).replace(opening, '');
  return open.test(words.slice(0, to - name.length)) ? '' : name.replace(/\.$/, '');
}
