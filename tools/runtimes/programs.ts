import { readFileSync } from 'node:fs';

const doors = ['onrecord', 'onrecord/core', 'onrecord/formats', 'onrecord/schema'];
const plain = ['onrecord/article.json', 'onrecord/article.schema.json', 'onrecord/package.json'];
const listed = [...doors, ...plain];
const names = `{ ${listed.map((door, i) => `'${door}': d${i}`).join(', ')} }`;

const imports = [
  ...doors.map((door, i) => `import * as d${i} from '${door}';`),
  ...plain.map((path, i) => `import d${doors.length + i} from '${path}' with { type: 'json' };`),
  "import { probe } from './probe.mjs';",
].join('\n');

/** The probe itself, a module of its own beside each program. */
export const probe: string = readFileSync(new URL('probe.js', import.meta.url), 'utf8');

/** Programs of a consumer, by their file; each prints the probe’s answers as one line of JSON. */
export const programs: Readonly<Record<string, string>> = {
  'probe.mjs': probe,
  'probe.cjs': probe.replace('export async function', 'module.exports.probe = async function'),
  'import.mjs': `${imports}\nconsole.log(JSON.stringify(await probe(${names})));\n`,
  'require.cjs': `const { probe } = require('./probe.cjs');
const doors = {};
for (const door of ${JSON.stringify(listed)}) doors[door] = require(door);
probe(doors).then((answers) => console.log(JSON.stringify(answers)));
`,
  'both.mjs': `import { createRequire } from 'node:module';
${imports}
const require = createRequire(import.meta.url);
// Bun requires a JSON file that was imported before as a module, with its default beside the names.
const bare = (value, door) => (door.endsWith('.json') && value.default) || value;
const imported = await probe(${names});
const required = {};
for (const door of ${JSON.stringify(listed)}) required[door] = bare(require(door), door);
const other = await probe(required);
const names = [...new Set([...Object.keys(imported), ...Object.keys(other)])];
const unlike = names.filter((name) => other[name] !== imported[name]);
if (unlike.length > 0) throw new Error('imported and required otherwise: ' + unlike);
const [mine, theirs] = [d0.article, require('onrecord').article];
const ask = { mine: d1.checkArticle(theirs), theirs: require('onrecord/core').checkArticle(mine) };
if (ask.mine.length + ask.theirs.length > 0) throw new Error('one copy refuses the other’s article');
console.log(JSON.stringify(other));
`,
  // Where a runner has no process to end: the answers are the module’s own export.
  'answers.mjs': `${imports}\nexport const answers = () => probe(${names});\n`,
};
