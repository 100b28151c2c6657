import { readFileSync, writeFileSync } from 'node:fs';
import { run } from './gate.ts';
import { pack } from './pack.ts';
import { topSection, withContent } from './release/changelog.ts';
import { type Judgement, judge } from './release/judge.ts';
import { integrityOf, type Ledger, ledgersOf, promised, writeLedger } from './release/ledger.ts';
import { type Kept, publishFaults } from './release/publishFaults.ts';
import { report } from './release/report.ts';
import { writeSbom } from './sbom.ts';

// npm run release: all of a release up to the publishing, which is a person's decision. Writes what
// the changelog must name, and the ledger with the tarball's digest; both are to be committed.
// npm run release -- --verify writes nothing: what is committed must be what is built. That is what
// the release workflow runs.

const verify = process.argv.includes('--verify');
const folder = '.cache/release';
let number = 0;

function step(what: string): void {
  number += 1;
  console.log(`\n== ${number}. ${what}`);
}

function stop(why: string): never {
  console.error(`\nnot released: ${why}`);
  process.exit(1);
}

/** The release as it stands, held against the versions before it. */
function judged(now: Ledger): Judgement {
  const ledgers = ledgersOf('.').filter(({ version }) => version !== now.version);
  return judge({ now, ledgers, changelog: readFileSync('CHANGELOG.md', 'utf8') });
}

/** Writes into the changelog what the diff has to say; the tarball holds the changelog, so first. */
function complete(now: Ledger): void {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const whole = withContent(changelog, judged(now).changes);
  if (whole !== changelog) {
    if (verify) stop('CHANGELOG.md does not name every record that changed');
    writeFileSync('CHANGELOG.md', whole);
    console.log('CHANGELOG.md: lines added under “### Content”');
  } else console.log('names every record that changed');
}

/** The ledger of this version as it is committed: once there, it never changes. */
function keep(now: Ledger, integrity: string): void {
  const kept = ledgersOf('.').find(({ version }) => version === now.version);
  if (kept && kept.integrity !== integrity) {
    stop(`${now.version} has a ledger, of a tarball with the digest ${kept.integrity}`);
  }
  if (!kept && verify) stop(`docs/ledger has no ${now.version}; run npm run release and commit it`);
  console.log(kept ? 'committed, and the same' : `${writeLedger('.', { ...now, integrity })}: new`);
}

step('Build');
if (!run('npm', 'run', '--silent', 'build')) stop('the build failed');
const now = promised('.');

step('CHANGELOG');
complete(now);
const { title } = topSection(readFileSync('CHANGELOG.md', 'utf8'));
if (title !== now.version) stop(`CHANGELOG begins with [${title}], not with [${now.version}]`);

step('release:check');
const judgement = judged(now);
console.log(report(now.version, judgement));
if (judgement.faults.length > 0) stop('see the faults above');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Kept;
const unpublishable = publishFaults(manifest, process.env.GITHUB_REPOSITORY);
for (const fault of unpublishable) console.log(`FAULT  ${fault}`);
if (verify && unpublishable.length > 0) stop('see the fault above');

step('Tarball');
const tarball = pack(folder);
const integrity = integrityOf(tarball);
console.log(`${tarball}\n${integrity}`);

step('Ledger');
keep(now, integrity);

step('List of parts');
console.log(writeSbom());

step('npm publish, dry');
if (!run('npm', 'publish', '--dry-run', '--ignore-scripts', tarball)) stop('npm would refuse it');

console.log(`
${now.version} is ready. What is left is for a person:${unpublishable.map((fault) => `\n  0. ${fault}`).join('')}
  1. commit CHANGELOG.md and docs/ledger/${now.version}.json, and tag the commit v${now.version}
  2. push the tag: the release workflow builds again, and waits for a person before it publishes
The text of the article has an owner, and no permission was seen: read NOTICE.md before you approve.`);
