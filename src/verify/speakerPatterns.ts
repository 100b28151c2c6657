const cue =
  '(?:(?:post|tweet|add|claim|insist|recall|warn|answer|explain|call|remark|comment|ask|stress|report|hail|mock|remind)(?:ed|e?s)|(?:announce|declare|state|argue|replie|note|promise|name|quote|assure)[ds]|sa(?:id|ys?|ying)|t(?:old|ells?)|wr(?:ote|ites?)|sp(?:oke|eaks)|puts? it)';
const capital = "\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]*(?:\\.\\p{Lu})*\\.?";
/** What somebody is, before the name. */
export const office = '(?:spokes\\p{L}+|secretary|minister|president|leader|envoy|adviser|chief)';
/** Where a speaker stands, seen from a quotation; made in a call that a bundler may leave out. */
export const patterns = /* @__PURE__ */ (() => {
  const between = `(?:of|the|for|de|da|van|von|bin|al|business|press|foreign|prime|${office})`;
  const name = `(?<!\\p{L})(?<name>(?:(?:[Tt]he|[Aa]n?|[Aa]nother) +)?${capital}(?: +(?:${between} +){0,3}${capital}){0,7})`;
  const subject = `(?<other>\\b(?:than|to|for|of|with|by|from) +)?${name}(?:,[^,.!?\\n]{1,60},| +statement)?(?:\\s+(?:has|have|had|also|later|then|reportedly|(?:is|was) quoted(?: by [^,.!?\\n]{1,40})? as))?\\s+${cue}`;
  const far = `${subject}[\\s,](?:(?!\\s${cue})[^.!?:;\\n]){1,90}`;

  // What may stand before a quotation, the surest first.
  const before = [
    `\\bquot(?:ed|es|ing)\\s+${name}(?: as saying)?[,:]?\\s*$`,
    `${subject}(?:\\s+(?:that|the|of|it|us|me|them|reporters|journalists))*[,:]?\\s*$`,
    `${far}:\\s*$`,
    `(?:^|\\n|[,;]\\s)[\\s,;>#|–—-]*${name}(?: *\\([^()\\n]{1,40}\\))?\\s*:\\s*$`,
    `\\b(?:[Aa]ccording to|[Pp]er|[Ii]n the words of)\\s+${name}[,:]?\\s*$`,
    `^,?\\s*${cue}\\s+${name}[,:]?\\s*$`,
    `^[\\s>#|–—-]*${name}(?:,? +(?:to|on|about|after)|, +\\p{L}+ing) [^.!?:;\\n]{1,90}:\\s*$`,
  ];
  const after = [`^,?\\s*${cue}\\s+${name}`, `^,?\\s*(?:according to|per)\\s+${name}`];
  const afterComma = [`^,?\\s*(?:as\\s+)?${subject}`];
  const signed = [`^\\.?[\\s>]*(?:[—–]|--?)\\s*${name}`, `^\\s*\\(${name}[),]`];
  const further = [
    `${far}(?<![’']s\\s*)$`,
    `\\b(?:[Aa]ccording to|[Pp]er)\\s+${name}[^.!?;\\n]{1,40}$`,
  ];
  return { before, after, afterComma, signed, further };
})();
