import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { article } from '../../src/index.ts';
import { apiOf } from '../../tools/release/api.ts';
import { topSection, withContent } from '../../tools/release/changelog.ts';
import { judge, type Release } from '../../tools/release/judge.ts';
import { integrityOf, promised, writeLedger } from '../../tools/release/ledger.ts';
import { publishFaults } from '../../tools/release/publishFaults.ts';
import { compareVersions, raised } from '../../tools/release/version.ts';

// biome-ignore lint/suspicious/noExplicitAny: an article as JSON, free to be edited at any place
type Data = any;

const repository = fileURLToPath(new URL('../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'onrecord-release-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const DECLARED = `export type Kind = 'person' | 'media';\nexport declare const a: number;\ndeclare function b(): void;\nexport { b };\nexport type Id = keyof { x: 1 };\n`;

/** A small package with our article, released as 1.0.0. */
const released = join(scratch, 'released');
write(released, '1.0.0', '## [1.0.0] - 2026-01-01\n\n### Content\n\n- All of it.\n', article);
writeLedger(released, promised(released));

function write(root: string, version: string, changelog: string, data: Data, declared = DECLARED) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const manifest = {
    name: 'small',
    version,
    exports: {
      '.': { import: { types: './dist/index.d.ts' } },
      './article.json': './article.json',
    },
    files: ['dist', 'article.json'],
  };
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(root, 'dist/index.d.ts'), declared);
  writeFileSync(join(root, 'article.json'), JSON.stringify(data));
  writeFileSync(join(root, 'CHANGELOG.md'), `# Changelog\n\n${changelog}`);
}

const first = promised(released);

/** The next release of that package: what is changed, and which ids the changelog names. */
function next(
  version: string,
  named: readonly string[],
  change: (data: Data) => void,
  declared = DECLARED,
): Release {
  const data: Data = JSON.parse(JSON.stringify(article));
  change(data);
  const lines = named.map((id) => `- \`${id}\`\n`).join('');
  const changelog = `# Changelog\n\n## [${version}] - 2026-02-01\n\n### Content\n\n${lines}`;
  return {
    now: {
      ...first,
      ...(declared === DECLARED ? {} : declaring(declared)),
      version,
      article: data,
    },
    ledgers: [first],
    changelog,
  };
}

/** What a package gives to import that declares this. */
function declaring(text: string) {
  const root = mkdtempSync(join(scratch, 'declares-'));
  write(root, '1.0.0', '', {}, text);
  return apiOf(root, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
}

const oneMoreSkip = (data: Data): void => {
  const { skipEnter, ...before } = data.skips;
  const start = skipEnter.start - 2;
  const plus = {
    id: 'oneMore',
    paragraph: 'p17',
    start,
    end: start + 1,
    exact: '+',
    why: 'A key.',
  };
  data.skips = { ...before, oneMore: plus, skipEnter };
};

const named = new Set<string>(
  Object.values(article.readings).flatMap(({ concerns = [] }) => concerns),
);
/** A record that no other one names. */
const firstSkip = Object.keys(article.skips).find((id) => !named.has(id)) as string;

/** Gives that record another id, in its place. */
const renamedSkip = (data: Data): string => {
  const entries = Object.entries(data.skips).map(([id, row]) =>
    id === firstSkip ? ['renamed', { ...(row as object), id: 'renamed' }] : [id, row],
  );
  data.skips = Object.fromEntries(entries);
  return firstSkip;
};

describe('release:check holds', () => {
  it.each<[string, Release]>([
    ['for what was released', { now: first, ledgers: [first], changelog: '## [1.0.0]\n' }],
    ['for the first release', { now: first, ledgers: [], changelog: '## [1.0.0]\n' }],
    ['for a record more', next('1.1.0', ['oneMore'], oneMoreSkip)],
    [
      'for a note that is worded anew',
      next('1.0.1', ['callLength'], ({ claims }) =>
        Object.assign(claims.callLength, { why: 'So.' }),
      ),
    ],
    [
      'for an id that moved',
      next('1.1.0', [firstSkip, 'renamed'], (data) => {
        data.retired = { [renamedSkip(data)]: { moved: 'renamed', since: '1.1.0' } };
      }),
    ],
    ['for a name more', next('1.1.0', [], () => {}, `${DECLARED}export type New = 1;\n`)],
    ['for a version higher than need be', next('2.0.0', ['oneMore'], oneMoreSkip)],
  ])('%s', (_, release) => {
    expect(judge(release).faults).toEqual([]);
  });

  it('where the changelog begins with what is unreleased, and tells the least version', () => {
    const changelog = '# C\n\n## [Unreleased]\n\n### Content\n\n- Added `oneMore`.\n';
    const { faults, least } = judge({ ...next('1.0.0', [], oneMoreSkip), changelog });
    expect({ faults, least }).toEqual({ faults: [], least: '1.1.0' });
  });
});

describe('release:check fails, with a sentence, for', () => {
  it.each<[string, Release, RegExp]>([
    [
      'a removed id',
      next('2.0.0', [firstSkip, 'renamed'], renamedSkip),
      new RegExp(
        `^${firstSkip}: published in 1.0.0, and gone; say under “retired” where it moved$`,
      ),
    ],
    [
      'a bump that is too small',
      next('1.0.1', ['oneMore'], oneMoreSkip),
      /^1\.0\.1 is too low after 1\.0\.0: 1\.1\.0 or higher \(minor: oneMore: a new skip\)$/,
    ],
    [
      'no bump at all',
      next('1.0.0', ['oneMore'], oneMoreSkip),
      /^1\.0\.0 is released, and this is not what it holds; the next is 1\.1\.0 or higher/,
    ],
    ['a version that falls', next('0.9.0', [], () => {}), /^0\.9\.0 is lower than 1\.0\.0/],
    [
      'a double redirect',
      next('1.1.0', [firstSkip, 'renamed', 'between'], (data) => {
        data.retired = {
          [renamedSkip(data)]: { moved: 'between', since: '1.1.0' },
          between: { moved: 'renamed', since: '1.1.0' },
        };
      }),
      /leads to "between", which is retired itself; lead to "renamed" at once$/,
    ],
    [
      'a quoted word that changed under a minor version',
      next('1.1.0', ['veryWell'], ({ quotes }) =>
        Object.assign(quotes.veryWell, { text: 'very good' }),
      ),
      /^1\.1\.0 is too low after 1\.0\.0: 2\.0\.0 or higher \(major: veryWell: text was “very well” and is “very good”\)$/,
    ],
    [
      'an id that the changelog does not name',
      next('1.1.0', [], oneMoreSkip),
      /^CHANGELOG, 1\.1\.0: “Content” does not name `oneMore`, added$/,
    ],
    [
      'a value that is gone from a type',
      next('1.1.0', [], () => {}, DECLARED.replace(" | 'media'", " | 'group'")),
      /2\.0\.0 or higher \(major: the value 'media' of Kind is gone\)$/,
    ],
    [
      'a name that is gone from a door',
      next('1.1.0', [], () => {}, DECLARED.replace('export { b };', 'export {};')),
      /2\.0\.0 or higher \(major: b of “\.” is gone\)$/,
    ],
  ])('%s', (_, release, sentence) => {
    expect(judge(release).faults).toContainEqual(expect.stringMatching(sentence));
  });

  it('an id that an older version published, though the last did not have it', () => {
    const older: Data = { ...first, version: '0.9.0', article: structuredClone(first.article) };
    older.article.skips.longGone = { ...older.article.skips[firstSkip], id: 'longGone' };
    const release = next('1.1.0', ['oneMore'], oneMoreSkip);
    expect(judge({ ...release, ledgers: [older, first] }).faults).toEqual([
      'longGone: published in 0.9.0, and gone; say under “retired” where it moved',
    ]);
  });

  it('a changelog of another version', () => {
    const { now, ...rest } = next('1.1.0', ['oneMore'], oneMoreSkip);
    expect(judge({ ...rest, now: { ...now, version: '1.2.0' } }).faults).toEqual([
      'CHANGELOG begins with [1.1.0], and package.json says 1.2.0',
    ]);
  });

  it('a person who runs it', () => {
    const data: Data = JSON.parse(JSON.stringify(article));
    oneMoreSkip(data);
    const run = (changelog: string) => {
      write(released, '1.1.0', `## [1.1.0]\n\n### Content\n\n${changelog}`, data);
      const args = ['--import', 'tsx', 'tools/releaseCheck.ts', released];
      return spawnSync(process.execPath, args, { cwd: repository, encoding: 'utf8' });
    };
    const good = run('- `oneMore`\n');
    expect(good.stdout).toContain('1.1.0 after 1.0.0: 0 major, 1 minor, 0 patch');
    expect(good.stdout).toContain('- Added to `skips`: `oneMore`.');
    expect(good.status).toBe(0);
    const bad = run('- More.\n');
    expect(bad.stdout).toContain('FAULT  CHANGELOG, 1.1.0: “Content” does not name `oneMore`');
    expect(bad.status).toBe(1);
  }, 180_000);
});

describe('publishing with provenance', () => {
  const url = 'git+https://github.com/Houses/doors.git';

  it('is refused without a repository, and with another', () => {
    const missing = ['', { url: '' }, {}, undefined].map((repository) =>
      publishFaults({ ...(repository !== undefined && { repository }) }, 'houses/doors'),
    );
    for (const faults of missing) {
      expect(faults).toEqual([expect.stringMatching(/^package\.json has no `repository`, and /)]);
    }
    expect(publishFaults({ repository: { url } }, 'houses/windows')).toEqual([
      `package.json names the repository ${url}, and houses/windows publishes it; npm refuses provenance that names another`,
    ]);
  });

  it('is not where the repository is the one that publishes, however it is written', () => {
    const written = [url, 'https://github.com/houses/doors', 'git@github.com:houses/doors.git'];
    for (const repository of [...written, 'github:houses/doors', { url }]) {
      expect(publishFaults({ repository }, 'houses/doors')).toEqual([]);
      expect(publishFaults({ repository })).toEqual([]);
    }
  });
});

describe('the changelog', () => {
  const release = next('1.1.0', [], (data) => {
    data.retired = { [renamedSkip(data)]: { moved: 'renamed', since: '1.1.0' } };
    data.claims.callLength.why = 'So.';
    data.claims.callLength.level = 'B';
    oneMoreSkip(data);
  });
  const { changes } = judge(release);
  const rest = '## [1.0.0] - 2026-01-01\n\n### Content\n\n- All of it.\n';

  it.each([
    ['no section of content', '## [1.1.0]\n\n### Added\n\n- A helper.\n\n'],
    ['an empty one', '## [1.1.0]\n\n### Content\n\n'],
    [
      'one before another',
      '## [1.1.0]\n\n### Content\n\n- All is new.\n\n### Fixed\n\n- A bug.\n\n',
    ],
  ])('gets what the diff has to say: %s', (_, top) => {
    const whole = withContent(`# Changelog\n\n${top}${rest}`, changes);
    expect(topSection(whole).content).toContain(
      `- Added to \`skips\`: \`renamed\`, \`oneMore\`.\n- Moved: \`${firstSkip}\` to \`renamed\`.\n- Corrected: \`callLength\` (\`why\`, \`level\`).\n`,
    );
    expect(whole.startsWith('# Changelog\n\n## [1.1.0]\n\n### ')).toBe(true);
    expect(whole.endsWith(`\n\n${rest}`)).toBe(true);
    for (const line of top.trim().split('\n')) expect(whole).toContain(`${line}\n`);
    expect(withContent(whole, changes)).toBe(whole);
    expect(whole).not.toMatch(/\n\n\n/);
  });
});

describe('versions', () => {
  it.each([
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['0.2.3', 'major', '0.3.0'],
    ['0.2.3', 'minor', '0.2.4'],
    ['0.2.3', 'patch', '0.2.4'],
  ] as const)('after %s comes, for a %s change, %s', (version, bump, next) => {
    expect(raised(version, bump)).toBe(next);
    expect(compareVersions(version, next)).toBeLessThan(0);
  });

  it('are compared by number, and must be some', () => {
    expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0);
    expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
    expect(() => raised('1.0', 'major')).toThrow('“1.0” is no version');
  });
});

it('the digest of a file is the one that npm gives', () => {
  writeFileSync(join(scratch, 'empty'), '');
  expect(integrityOf(join(scratch, 'empty'))).toBe(
    'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==',
  );
});
