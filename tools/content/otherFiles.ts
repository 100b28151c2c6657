import { type Fields, provenanceFields } from '../../src/checks/fields.ts';
import { example } from './examples.ts';
import { HEAD } from './head.ts';
import { article, ids } from './nouns.ts';
import { sourceOf, typeOf, typeWith } from './source.ts';

/** The file of the article's provenance. */
export function provenanceFile(): string {
  const { provenance } = article;
  const doc = 'Where the text comes from, what of that is not verified, and whose it is';
  return [
    HEAD,
    `import { freeze } from '../../define/freeze.ts';\n\n`,
    `/**\n * ${doc}.\n *\n${languageOf()} * @category Article\n */\nexport type ThisProvenance = ${typeOf(provenance, provenanceFields as Fields, '')};\n\n`,
    `/**\n * ${doc}.\n *\n * @example\n * \`\`\`ts\n * import { provenance } from 'onrecord';\n`,
    ` * provenance.publisher; //=> '${provenance.publisher}'\n * \`\`\`\n *\n * @category Article\n */\n`,
    `export const provenance: ThisProvenance = /* @__PURE__ */ freeze(${sourceOf(provenance, '')});\n`,
  ].join('');
}

/** The file of the ids that were published and that no record has any more. */
export function retiredFile(): string {
  const { retired = {} } = article;
  const doc = 'What became of the ids that were published and that no record has any more';
  const isEmpty = Object.keys(retired).length === 0;
  const type = isEmpty ? typeWith([], '') : typeOf(retired, {}, '');
  const shown = JSON.stringify(Object.keys(retired)).replaceAll('"', "'").replaceAll(',', ', ');
  const lines = example([
    `import { article, type ThisRetired } from 'onrecord';`,
    `const gone: ThisRetired = article.retired;`,
    `Object.keys(gone); //=> ${shown}`,
  ]);
  return [
    HEAD,
    `import { freeze } from '../../define/freeze.ts';\n\n`,
    `/**\n * ${doc}.\n *\n${lines} * @category Article\n */\n`,
    `export type ThisRetired = ${type};\n\n`,
    `/** ${doc}. */\n`,
    `export const retired: ThisRetired = /* @__PURE__ */ freeze(${sourceOf(retired, '')});\n`,
  ].join('');
}

/** The file of the ids that filters may ask for. */
export function idsFile(): string {
  const lines = (['paragraphs', 'parties', 'places', 'statements'] as const).map(
    (noun) =>
      `/** Ids of the ${noun}: what a filter may ask for. */\n` +
      `export const ${noun}Ids: readonly string[] = /* @__PURE__ */ ${listOf(ids[noun])};\n`,
  );
  return `${HEAD}\n${lines.join('\n')}`;
}

function languageOf(): string {
  return example([
    `import { provenance, type ThisProvenance } from 'onrecord';`,
    `const { language }: ThisProvenance = provenance;`,
    `language; //=> '${article.provenance.language}'`,
  ]);
}

/** Ids as the shortest source that gives them. */
function listOf(list: readonly string[]): string {
  const isNumbered = list.every((id, at) => id === `p${at + 1}`);
  return isNumbered
    ? `Array.from({ length: ${list.length} }, (_, at) => 'p' + (at + 1))`
    : `'${list.join('|')}'.split('|')`;
}
