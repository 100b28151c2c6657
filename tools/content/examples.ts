import type { Noun } from '../../src/model/noun.ts';
import { answers } from './answers.ts';
import { NOUNS, type Row } from './nouns.ts';
import { capital } from './source.ts';

/** What one reads from a constant, for its documentation: how many there are, and the first. */
export function exampleOf(noun: Noun, rows: Readonly<Record<string, Row>>): string {
  const [first] = Object.keys(rows);
  return example([
    `import { ${noun} } from 'onrecord';`,
    `Object.keys(${noun}).length; //=> ${Object.keys(rows).length}`,
    ...(first === undefined ? [] : [`${noun}.${first}.id; //=> '${first}'`]),
  ]);
}

/** One record's own type, for the documentation of them all. */
export function recordOf(noun: Noun, rows: Readonly<Record<string, Row>>): string {
  const [first] = Object.keys(rows);
  if (first === undefined) return none(noun, capital(noun), noun, '{}');
  return example([
    `import { type ${capital(noun)}, ${noun} } from 'onrecord';`,
    `const first: ${capital(noun)}['${first}'] = ${noun}.${first};`,
    `first.id; //=> '${first}'`,
  ]);
}

/** The last record by its place, which the compiler knows. */
export function lastOf(noun: Noun, rows: Readonly<Record<string, Row>>): string {
  const name = capital(noun);
  const ids = Object.keys(rows);
  if (ids.length === 0) return none(`get${name}`, `${name}InOrder`, `get${name}()`, '[]');
  return example([
    `import { get${name}, type ${name}InOrder } from 'onrecord';`,
    `const all: ${name}InOrder = get${name}();`,
    `all[${ids.length - 1}].id; //=> '${ids.at(-1)}'`,
  ]);
}

/** What the helper answers to one question, which is what the index has. */
export function askedOf(noun: Noun): string {
  const name = capital(noun);
  const [key = ''] = NOUNS[noun].by.split(' ');
  const [first] = answers(noun, key);
  if (first === undefined) return none(noun, `${name}By`, `{ ${key}: ${noun} }`, `{ ${key}: {} }`);
  const { value, rows } = first;
  return example([
    `import { get${name}, type ${name}By } from 'onrecord';`,
    `const found: ${name}By['${key}']['${value}'] = get${name}({ ${key}: '${value}' });`,
    `found.length; //=> ${rows.length}`,
  ]);
}

/** Code as the example of a documentation comment. */
export function example(code: readonly string[]): string {
  const lines = ['@example', '```ts', ...code, '```'];
  return `${lines.map((line) => ` * ${line}\n`).join('')} *\n`;
}

/** What one reads of a noun without records. */
function none(used: string, type: string, value: string, shown: string): string {
  return example([
    `import { ${used}, type ${type} } from 'onrecord';`,
    `const none: ${type} = ${value};`,
    `none; //=> ${shown}`,
  ]);
}
