import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../test/support/browser.ts';
import { serve } from '../../test/support/server.ts';
import type { Consumer } from '../consumer.ts';
import { programs } from './programs.ts';

const imports = {
  onrecord: '/onrecord/dist/index.js',
  'onrecord/core': '/onrecord/dist/core.js',
  'onrecord/formats': '/onrecord/dist/formats.js',
  'onrecord/schema': '/onrecord/dist/schema.js',
  'onrecord/article.json': '/onrecord/article.json',
  'onrecord/article.schema.json': '/onrecord/article.schema.json',
  'onrecord/package.json': '/onrecord/package.json',
  'zod/v4': '/zod.js',
};
const page = `<!doctype html><title>probe</title><link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports })}</script>
`;

/** Runs the probe in Chromium, on the package’s files as they are: no bundler, an import map. */
export async function inChromium({ folder, write }: Consumer): Promise<string> {
  const web = join(folder, 'web');
  mkdirSync(web, { recursive: true });
  cpSync(join(folder, 'node_modules/onrecord'), join(web, 'onrecord'), { recursive: true });
  write({
    'web/index.html': page,
    'web/probe.js': programs['probe.mjs'] ?? '',
    'web/answers.js': (programs['answers.mjs'] ?? '').replace('./probe.mjs', '/probe.js'),
  });
  const [server, browser] = await Promise.all([serve(web), launch()]);
  try {
    const tab = await browser.newPage();
    await tab.goto(`${server.origin}/`);
    return await tab.evaluate(
      "import('/answers.js').then(({ answers }) => answers()).then((all) => JSON.stringify(all))",
    );
  } finally {
    await browser.close();
    server.close();
  }
}
