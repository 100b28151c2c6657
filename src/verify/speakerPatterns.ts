import { lazily } from '../text/lazily.ts';

export const cue =
  '(?:(?:post|tweet|add|claim|insist|recall|warn|answer|explain|call|remark|comment|ask|stress|report|hail|mock|remind|quipp|suggest|respond|admitt?|confirm|emphasi[sz]|vow|pledg|urg|acknowledg|conced|observ|conclud|caution|repeat|reveal|testifi|predict|assert|maintain|complain|laugh|fum|boast|lament|cheer|gush|fear|mus|shout|thunder|consider|celebrat|enthus|apologi[sz]|dismiss|brand)(?:ed|e?s)|(?:announce|declare|describe|state|argue|replie|note|promise|name|quote|assure|joke|believe|continue)[ds]|denie[ds](?! (?:that|an?|the|any|having|being)\\b)|went on|began|begins|finds|sa(?:id|ys?|ying)|t(?:old|ells?|hought|hinks?)|wr(?:ote|ites?)|sp(?:oke|eaks)|puts? it)';
// Twice in full: a bundler would keep a template that it cannot leave out.
/** A title that a dot shortens. */
export const titled = '(?<!\\p{L})(?:Mrs?|Ms|Dr|Gen|Sen|Rep|Gov|Prof|St)(?=\\.)';
/** A title or an initial, which the dot behind it does not end. */
export const abbreviated = '(?<!\\p{L})(?:\\p{Lu}|Mrs?|Ms|Dr|Gen|Sen|Rep|Gov|Prof|St)(?=\\.)';
/** What somebody is, before the name. */
export const office =
  '(?:spokes\\p{L}+|secretary|minister|president|leader|envoy|adviser|chief(?: executive)?|ally|lawyer)';
/** Where a speaker stands, seen from a quotation. */
export const patterns = /* @__PURE__ */ lazily(() => {
  const capital = "(?:@|(?:\\p{Ll}{1,3}[-’'])?\\p{Lu})[\\p{L}\\p{M}\\p{N}’'-]*(?:\\.\\p{Lu})*\\.?";
  const particle = 'd[aeiou]s?|de[lnr]|l[aeo]s?|el|al|bint?|ibn|ben|abu|v[ao]n|te[nr]?';
  const between = `(?:of|the|for|${particle}|${office})`;
  // Words in lower case that are no part of who somebody is.
  const loose =
    '(?:[aio][nstfr]|to|for|from|by|with|and|but|th[ai]\\p{L}|wh\\p{L}+|after|before|during|about|over|late?r?|last|earlier|\\p{L}+day|was|were|ha[sd]|statement|readout|t[eo]l[dl]s?|sa\\p{L}{1,2}|(?!ally)\\p{Ll}+(?:ing|ly|sel(?:f|ves)))(?!\\p{L})';
  const plain = `(?:(?!${loose})\\p{Ll}[\\p{L}’'-]*,?\\s+){0,4}?`;
  const called = (words: string) => `(?<!\\p{L}[-’']?)(?<name>${words})`;
  const proper = `(?:(?:[Tt]he|[Aa]n?|[Aa]nother) +)?${capital}(?: +(?:${between} +){0,3}${capital}){0,7}(?: +${office}(?= ))?`;
  // “the mayor”, “the Kremlin’s business envoy”, “Rubio’s wife”, “a spokesman for Rubio”
  const described = (first = '[Tt]he') =>
    `(?:${first}|\\p{Lu}[\\p{L}-]*[’']s)(?: +\\p{Lu}[\\p{L}’'-]*){0,3}(?: +(?!${loose})\\p{Ll}[\\p{L}’'-]*){1,3}(?: +(?:of|for|to) +\\p{L}+)?`;
  const name = called(proper);
  // “a Rubio aide” is not Rubio.
  const ends = `(?![\\p{L}\\p{M}\\p{N}’'-]| +(?!${loose})\\p{L})`;
  const source = '\\b(?:[Aa]ccording to|[Pp]er|[Ii]n the (?:words|view|opinion) of)';
  const aside = `\\t*(?:,[^,.!?\\n]{1,60},| +statement|[^\\S\\n]*\\([^()\\n]{1,40}\\)|\\s*[–—][^.!?\\n–—]{1,60}[–—]|,(?= +(?:who +|(?!saying|${cue} +\\p{Lu}))${cue}))?`;
  const aux = `(?:\\s+(?:who|has|have|had|would|also|once|later|then|just|(?:him|her|it)self|\\p{Ll}+ly|(?:is|was) quoted(?: by \\S+)? as)){0,3}`;
  const subject = `(?<other>\\b(?:than|to|for|of|with(?:in)?|by|from|inside|(?<=source )in|whom|n?either|n?or) +|\\p{Lu}[^\\s,.]* and +)?${called(`${proper}|${described()}(?!,\\s+\\p{Lu})`)}${aside}${aux}(?:\\s+|(?<=[–—]))${cue}`;
  // A new clause may be about another.
  const far = `(?<!^,? as )${subject}[\\s,](?:(?!\\P{L}(?:${cue}|but|while|whereas)|, and )[^.!?:;\\n]){1,90}`;

  // What may stand before a quotation, the surest first.
  const before = [
    `\\b(?:quot(?:ed|es|ing)|[Tt]o quote)\\s+${name}(?: as saying)?[,:]?\\s*$`,
    `${subject}(?:[,:]?\\s+(?!${cue})\\p{Ll}+){0,3}[,:]?\\s*$`,
    `${far}:\\s*$`,
    `(?:^|\\n)[\\s>#•+–—-]*(?!(?:In|On|At|From|After|Before|By) )${name}, [^:\\n]{1,40}:\\s*$`,
    `(?:^|\\n|[,;]\\s)[\\s,;>#|•+–—-]*(?:\\d+/\\s*)?${name}(?:[^\\S\\n]*\\([^()\\n]{1,40}\\))?(?: (?:on|to) (?:the )?\\p{L}+)?[^\\S\\n]*[:|]+\\s*$`,
    `,\\s+(?:said|says|wrote)\\s+${name},(?: +\\p{Ll}+){0,3}:?\\s*$`,
    `${name} *\\(\\s*$`,
    `${name}\\s+\\p{Ll}+ed:\\s*$`,
    `\\b(?:with|and|while) ${name} (?:call|insist|say|add|claim|argu|warn|describ)ing(?: +\\p{Ll}+){0,4}[,:]?\\s*$`,
    `\\b(?:is|was|by|from) ${name}:\\s*$`,
    // “Rubio’s claim that “…””, “described by Rubio as “…””
    `(?:\\bIn +)?${name}[’']s (?:claim|words?|remark|comment|assertion|phrase|line|quip|verdict)(?: that| of| is| was)?(?: +\\p{Ll}+){0,2}[,:]?\\s*$`,
    `\\p{Ll}ed (?:as \\S+ )?by ${name} as\\s*$`,
    `(?:${source}|^,?\\s*${cue})\\s+(?:the \\t+)?${name}(?:,[^,.!?\\n]{1,60},)?[,:]?(?:\\s+the)?\\s*$`,
  ];
  // What may stand right behind a quotation: a mark of stress, of a note.
  const off = '^\\t*(?:\\[\\d+\\])?,?\\s*';
  const behind = `${called(`${proper}|${described('the|an?')}`)}${ends}`;
  const after = [
    `${off}(?:${cue}|${source})\\s+${plain}${behind}`,
    // “… was said by Rubio”, “… is a quote from Rubio”, “… was what Rubio said”
    `^,? (?:is|was) (?:(?:(?!n)\\p{Ll}+ ){0,2}(?:said|written|posted|quote) (?:by|from)|what) ${behind}`,
  ];
  const passive = [`^ by ${name}${ends}`];
  const afterComma = [
    `${off}[^.!?\\n]{0,60}\\bquot(?:ed|es) ${name} as saying`,
    `${off}(?:as\\s+)?(?:\\p{Lu}[\\p{L}-]*[’']s\\s+)?${plain}${subject}(?!.{0,60}\\bsay)`,
  ];
  // “— Putin was pleased” signs nothing, nor does the next item of a list: “- Putin: …”.
  const full = `(?![\\p{L}\\p{M}\\p{N}’'-]| +(?!(?:[aio][nt]|to|of|via|from|during|statement|readout|${cue})(?:\\P{L}|$))\\p{L})`;
  const signed = [
    `^\\.?[^\\S\\n]*(?:[—–]|--?)\\s*${name}${full}`,
    `^\\.?\\s*\\n[\\s>]*(?:[—–]|--?)\\s*${name}(?: statement| readout)?(?=\\s*$|[^\\S\\n]*[\\n,(])(?![^\\n]*[:“"‘«„])`,
    `^\\s*\\(${name}(?!, *\\d)[),]`,
    `^[^\\S\\n]*\\|[^\\S\\n]*${name}[^\\S\\n]*\\|`,
  ];
  const further = [
    `${far}(?<!(?<!\\b(?:it|that|s?he|there))[’']s\\s*)$`,
    `${source}\\s+(?:the \\t+)?${name}${ends}[^.!?;\\n]{1,40}$`,
    // Not “WASHINGTON — …”, “London (Reuters) — …”.
    `(?:^|\\n|[,;]\\s)[\\s,;>#•+–—-]*(?!\\p{Lu}{4})${name}[^\\S\\n]*[–—-]+\\s*$`,
  ];
  // What names somebody only if it names a party: “**Rubio:** the ball …”, a row, a heading.
  const weak = [
    `(?:^|\\n)[\\s>#•+–—-]*${name}(?:[^\\S\\n]*\\([^()\\n]{1,40}\\))?[^\\S\\n]*:\\s+(?:[\\p{L}’'-]+,?\\s+){1,6}$`,
    `\\|[^\\S\\n]*${name}[^\\S\\n]*\\|(?:[^|\\n]{0,30}\\|)?\\s*$`,
    `(?:^|\\n)[\\s#]*${name}[^\\S\\n]*\\n[\\s>•+–—-]*$`,
    `${name} (?:on|to) [^:\\n]{1,30}:\\s*$`,
    `${name}[’']s(?: +\\p{Ll}+){1,3}(?:,| [–—])(?: the)?\\s*$`,
    `(?:^|\\n)[\\s>#•+–—-]*(?<name>\\p{Lu}[^:\\n]{1,40}):\\s*$`,
    `${name}[’']s\\s*$`,
  ];
  return { before, after, passive, afterComma, signed, further, weak };
});
