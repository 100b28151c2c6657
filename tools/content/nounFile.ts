import { type Fields, fields } from '../../src/checks/fields.ts';
import type { Noun } from '../../src/model/noun.ts';
import { answers } from './answers.ts';
import { describe } from './describe.ts';
import { askedOf, exampleOf, lastOf, recordOf } from './examples.ts';
import { HEAD } from './head.ts';
import { article, NOUNS, type Row } from './nouns.ts';
import { capital, keyOf, typeOf, typeWith } from './source.ts';
import { tableOf } from './table.ts';

/** The file of one noun: its records, their types, and the index that makes filtered results exact. */
export function nounFile(noun: Noun): string {
  const { says, heading, by } = NOUNS[noun];
  const rows: Readonly<Record<string, Row>> = article[noun];
  const name = capital(noun);
  const records = Object.values(rows).map(
    (row) =>
      `  /** ${describe(noun, row.id, article).replaceAll('*/', '*\\/')} */\n` +
      `  readonly ${row.id}: ${typeOf(row, fields[noun] as Fields, '  ')};\n`,
  );
  return [
    HEAD,
    `import { records } from '../../define/records.ts';\n\n`,
    `/**\n * ${says}, by id.\n *\n${recordOf(noun, rows)} * @category ${heading}\n */\nexport type ${name} = ${typeWith(records, '')};\n\n`,
    `/**\n * ${says}, by id.\n *\n${exampleOf(noun, rows)} * @category ${heading}\n */\n`,
    `export const ${noun}: ${name} = /* @__PURE__ */ records<${name}>(${tableOf(Object.values(rows))});\n\n`,
    `/**\n * The same records, in order.\n *\n${lastOf(noun, rows)} * @category ${heading}\n */\nexport type ${name}InOrder = readonly [\n`,
    ...Object.keys(rows).map((id) => `  ${name}['${id}'],\n`),
    `];\n\n`,
    `/**\n * The same records by what a filter may ask.\n *\n${askedOf(noun)} * @category ${heading}\n */\nexport type ${name}By = {\n`,
    ...by.split(' ').map((key) => `  readonly ${key}: ${typeWith(index(noun, key), '  ')};\n`),
    `};\n`,
  ].join('');
}

function index(noun: Noun, key: string): readonly string[] {
  return answers(noun, key).map(({ value, rows }) => {
    const records = rows.map(({ id }) => `${capital(noun)}['${id}']`);
    return `    readonly ${keyOf(String(value))}: readonly [${records.join(', ')}];\n`;
  });
}
