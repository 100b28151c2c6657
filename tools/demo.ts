import { spawnSync } from 'node:child_process';
import { type Consumer, consumer, own } from './consumer.ts';

const PROGRAM = `import { getParty, getQuotes, getStatement, getTimeline } from 'onrecord';

console.log('What happened when');
for (const { date, basis, title } of getTimeline()) {
  console.log(\`  \${date.padEnd(22)} \${basis.padEnd(9)} \${title}\`);
}
console.log('\\nWho said what, through whom, and is it what they said?');
for (const { text, speaker, attribution, statement, record } of getQuotes()) {
  const relays = attribution.flatMap(({ party, role }) => (role === 'relay' ? [getParty(party).name] : []));
  const through = relays.length > 0 ? \` through \${relays.join(', ')}\` : '';
  console.log(\`  “\${text}”\`);
  console.log(\`      \${getParty(speaker).name}\${through}, \${getStatement(statement).date}; primary source: \${record.verdict}\`);
}
`;
const WRONG = `import { defineArticle } from 'onrecord/core';

export const mine = defineArticle({
  paragraphs: { p1: 'It went “very well.”' },
  parties: { source: { name: 'A source', kind: 'person' } },
  quotes: { good: { paragraph: 'p1', exact: 'very good.', speaker: 'source' } },
});
`;

function say(what: string): void {
  process.stderr.write(`… ${what}\n`);
}

function compile(folder: string, file: string): { readonly ok: boolean; readonly out: string } {
  const strict = '--strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --ignoreConfig';
  const how = `--target es2022 --lib es2022,dom --module nodenext --outDir out --pretty false`;
  const { status, stdout } = spawnSync(
    process.execPath,
    [own('typescript/bin/tsc'), ...strict.split(' '), ...how.split(' '), file],
    { cwd: folder, encoding: 'utf8' },
  );
  return { ok: status === 0, out: stdout };
}

function demo({ folder, run, write }: Consumer): void {
  write({ 'esm.mts': PROGRAM, 'cjs.cts': PROGRAM, 'wrong.mts': WRONG });
  say('compiling it strictly');
  for (const file of ['esm.mts', 'cjs.cts']) {
    const { ok, out } = compile(folder, file);
    if (!ok) throw new Error(`${file} does not compile:\n${out}`);
  }
  say('running it as ESM and as CJS');
  const esm = run(process.execPath, 'out/esm.mjs');
  if (run(process.execPath, 'out/cjs.cjs') !== esm) throw new Error('ESM and CJS print otherwise');
  console.log(esm);
  say('compiling a misquotation');
  const { ok, out } = compile(folder, 'wrong.mts');
  if (ok || !out.includes('not verbatim in p1: “very good.”')) {
    throw new Error(`a misquotation compiled, or failed for another reason:\n${out}`);
  }
  console.log(`A misquotation does not compile:\n  ${out.trim()}`);
}

say('packing, and installing the tarball into an empty project');
const project = consumer();
try {
  project.link('typescript', own('typescript'));
  demo(project);
} finally {
  project.remove();
}
