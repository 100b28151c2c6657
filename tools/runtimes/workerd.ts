import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Consumer } from '../consumer.ts';
import { programs } from './programs.ts';

const dist = '../node_modules/onrecord';

// workerd takes a package’s own name for a folder when that package imports another one, and knows
// JSON by its module’s kind instead of an import attribute.
const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "probe", worker = (
  modules = [
    (name = "test.mjs", esModule = embed "test.mjs"),
    (name = "answers.mjs", esModule = embed "answers.mjs"),
    (name = "probe.mjs", esModule = embed "probe.mjs"),
    (name = "onrecord", esModule = embed "${dist}/dist/index.js"),
    (name = "onrecord/core", esModule = embed "${dist}/dist/core.js"),
    (name = "onrecord/formats", esModule = embed "${dist}/dist/formats.js"),
    (name = "onrecord/schema", esModule = embed "${dist}/dist/schema.js"),
    (name = "onrecord/zod/v4", esModule = embed "../web/zod.js"),
    (name = "onrecord/article.json", json = embed "${dist}/article.json"),
    (name = "onrecord/article.schema.json", json = embed "${dist}/article.schema.json"),
    (name = "onrecord/package.json", json = embed "${dist}/package.json"),
  ],
  compatibilityDate = "2026-11-01",
))]);
`;
const test = `import { answers } from './answers.mjs';
export default { async test() { console.log(JSON.stringify(await answers())); } };
`;

/**
 * Runs the probe in workerd, the runtime of Cloudflare’s Workers, on the package’s files as they are.
 *
 * @param workerd - the program
 * @returns what the probe printed
 */
export function inWorkerd({ folder, write }: Consumer, workerd: string): string {
  write({
    'workerd/config.capnp': config,
    'workerd/test.mjs': test,
    'workerd/probe.mjs': programs['probe.mjs'] ?? '',
    'workerd/answers.mjs': (programs['answers.mjs'] ?? '').replaceAll(" with { type: 'json' }", ''),
  });
  const args = ['test', join(folder, 'workerd/config.capnp')];
  const { status, stdout, stderr } = spawnSync(workerd, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
