const cue =
  '(?:(?:post|tweet|add|claim|insist|recall|warn|answer|explain|call|remark|comment|ask|stress|report|hail|mock|remind|laugh)(?:ed|e?s)|(?:announce|declare|describe|state|argue|(?:re|de)nie|replie|note|promise|name|quote|assure|joke)[ds]|sa(?:id|ys?|ying)|t(?:old|ells?)|wr(?:ote|ites?)|sp(?:oke|eaks)|puts? it)';
/** A title or an initial, which the dot behind it does not end. */
export const abbreviated =
  '(?<!\\p{L})(?:\\p{Lu}|Mrs?|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Prof|St)(?=\\.)';
/** What somebody is, before the name. */
export const office = '(?:spokes\\p{L}+|secretary|minister|president|leader|envoy|adviser|chief)';
/** Where a speaker stands, seen from a quotation; made in a call that a bundler may leave out. */
export const patterns = /* @__PURE__ */ (() => {
  const capital = "(?:\\p{Ll}{1,3}[-’'])?\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]*(?:\\.\\p{Lu})*\\.?";
  const particle = 'd[aeiou]|de[lmnrs]|d[ao]s|l[aeo]s?|el|al|bint?|ibn|ben|abu|v[ao]n|zu|te[nr]?';
  const between = `(?:of|the|for|business|press|foreign|prime|${particle}|${office})`;
  const name = `(?<!\\p{L}[-’']?)(?<name>(?:(?:[Tt]he|[Aa]n?|[Aa]nother) +)?${capital}(?: +(?:${between} +){0,3}${capital}){0,7}(?: +${office}(?= ))?)`;
  // Words in lower case that are no part of who somebody is.
  const loose =
    '(?:in|on|at|of|to|for|from|by|with|as|and|or|nor|but|that|wh\\p{L}+|after|before|during|than|about|over|via|this|last|late|early|earlier|later|yesterday|today|is|was|ha[sd]|statement|re(?:adou|por)t|t[eo]l[dl]s?|sa\\p{L}{1,2}|\\p{Ll}+(?:ing|ly|sel(?:f|ves)))(?!\\p{L})';
  const plain = `(?:(?!${loose})\\p{Ll}[\\p{L}-]*\\s+){0,3}`;
  // “a Rubio aide” is not Rubio.
  const whole = `${name}(?![\\p{L}\\p{M}\\p{N}’'-]| +(?!${loose})\\p{L})`;
  const subject = `(?<other>\\b(?:than|to|for|of|with|by|from|n?either|n?or) +|\\p{Lu}[^\\s,.]* and +)?${name}(?:,[^,.!?\\n]{1,60},| +statement|,(?= +${cue}))?(?:\\s+(?:who|has|have|had|also|later|then|reportedly|(?:is|was) quoted(?: by [^,.!?\\n]{1,40})? as))?\\s+${cue}`;
  const far = `${subject}[\\s,](?:(?!\\s${cue})[^.!?:;\\n]){1,90}`;

  // What may stand before a quotation, the surest first.
  const before = [
    `\\bquot(?:ed|es|ing)\\s+${name}(?: as saying)?[,:]?\\s*$`,
    `${subject}(?:\\s+(?:that|the|of|it|as|us|me|them|reporters|journalists))*[,:]?\\s*$`,
    `${far}:\\s*$`,
    `(?:^|\\n|[,;]\\s)[\\s,;>#|–—-]*${name}(?: *\\([^()\\n]{1,40}\\))?\\s*:\\s*$`,
    `\\b(?:[Aa]ccording to|[Pp]er|[Ii]n the words of)\\s+${name}[,:]?\\s*$`,
    `\\b[Ii]n ${name}[’']s words,?(?:\\s+the)?\\s*$`,
    `^,?\\s*${cue}\\s+${name}[,:]?\\s*$`,
    `^[\\s>#|–—-]*${name}(?:,? +(?:to|on|about|after)|, +\\p{L}+ing) [^.!?:;\\n]{1,90}:\\s*$`,
  ];
  const after = [
    `^,?\\s*${cue}\\s+${plain}${whole}`,
    `^,?\\s*(?:according to|per)\\s+${plain}${whole}`,
  ];
  const afterComma = [`^,?\\s*(?:as\\s+)?${plain}${subject}`];
  const signed = [`^\\.?[\\s>]*(?:[—–]|--?)\\s*${name}`, `^\\s*\\(${name}[),]`];
  const further = [
    `${far}(?<![’']s\\s*)$`,
    `\\b(?:[Aa]ccording to|[Pp]er)\\s+${whole}[^.!?;\\n]{1,40}$`,
  ];
  return { before, after, afterComma, signed, further };
})();
