import { pattern } from '../text/pattern.ts';

/** What may stand beside a name and tells nothing: a title, a patronymic. */
export const title = /* @__PURE__ */ pattern(
  '^(?:m(?:rs?|s|iss|me)|dr|sir|dame|lord|lady|republican|democrat|rev|father|bishop|rabbi|judge|justice|mayor|cllr|councill?or|alderman|capt(?:ain)?|col(?:onel)?|sgt|sergeant|detective|inspector|officer|chief|sheriff|chair(?:wo)?(?:man)?|chancellor|commissioner|attorney|director|coach|manager|nurse|herr|frau|senora?|c[ef]o|mp|pm|former|then|ex|minister|ambassador|(?:pres|prof|secy?|gen|gov|rep|sen)(?:ident|essor|retary|eral|ernor|resentative|ator)?|congress(?:wo)?man|.+(?:ator|essman)|.+[eo]v(?:ich|na))$',
);
/** What ends a name or a title: the rest says of whom. */
export const linking = /* @__PURE__ */ pattern(
  ' (?:of|for|with(?:in)?|in|at|to|and|or|by|from|than|not|[–—-]) | ?[,(]',
);
// But “A.” is an initial.
const dropped = /* @__PURE__ */ pattern(
  '\\b(?:(?:the|an?|another|statement|readout|(?:him|her)self)\\b(?!\\.)|(?:inc|corp|ltd|llc)\\b)',
  'gu',
);
const ornaments = /* @__PURE__ */ pattern("[\u0300-\u036F]|['’]s(?!\\p{L})", 'gu');
const words = /* @__PURE__ */ pattern('[\\p{L}\\p{N}]+', 'gu');

/**
 * A name ready to be compared: its words without case, accents, possessives and articles.
 *
 * @param name - any name
 */
export function foldName(name: string): string {
  const bare = name
    .normalize('NFD')
    .replace(ornaments(), '')
    .replace(/\b(?!PM|[DM]R)([A-Z])([A-Z])\b/g, '$1.$2.') // UN is not Un, JD is J.D.
    .toUpperCase() // “ß” is “SS”
    .toLowerCase()
    .replace(dropped(), '')
    .replace(/[iy][iyj](?![a-z])/g, 'y') // Zelenskyy, Zelenskiy, Zelensky
    .replaceAll('iye', 'ie');
  return (bare.match(words()) ?? []).join(' ');
}

/**
 * The last word of a name, or of a title before “of”, ready to be compared.
 *
 * @param name - any name
 */
export function headOf(name: string): string {
  return foldName(name.split(linking())[0] as string)
    .split(' ')
    .at(-1) as string;
}
