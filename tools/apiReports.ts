import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type ExtractorMessage,
} from '@microsoft/api-extractor';
import { type Exports, typesOf } from './release/api.ts';

/**
 * What each door of the last build declares, as api-extractor reports it: every exported name, and
 * every type that these show though nobody can import it.
 *
 * @param root - a folder with a named package and its built files
 * @returns the reports by the paths they are committed at
 * @throws Error when a door shows what is nowhere declared
 */
export function apiReports(root = '.'): Readonly<Record<string, string>> {
  const folder = resolve(root);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Exports;
  const scratch = mkdtempSync(join(tmpdir(), 'api-reports-'));
  try {
    const pages = typesOf(manifest).map(([door, types]) => {
      const name = door === '.' ? 'index' : door.slice(2);
      return [`docs/api/${name}.api.md`, report(folder, types, scratch, name)] as const;
    });
    return Object.fromEntries(pages);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function report(folder: string, types: string, scratch: string, name: string): string {
  const file = `${name}.api.md`;
  const silent = { logLevel: ExtractorLogLevel.None };
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(folder, 'package.json'),
    configObjectFullPath: join(folder, 'api-extractor.json'), // none is read from there
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, types),
      compiler: { overrideTsconfig: { compilerOptions, files: [types] } },
      apiReport: {
        enabled: true,
        includeForgottenExports: true,
        reportFileName: file,
        reportFolder: scratch,
        reportTempFolder: scratch,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: { default: silent },
        tsdocMessageReporting: { default: silent }, // TypeDoc judges the comments
      },
    },
  });
  Extractor.invoke(config, { localBuild: true, messageCallback: quieten });
  return readFileSync(join(scratch, file), 'utf8');
}

const compilerOptions = {
  module: 'preserve',
  moduleResolution: 'bundler',
  target: 'es2022',
  strict: true,
  types: [],
  skipLibCheck: true, // the gate of the compilers compiles them whole
};

/** What it says of its own work is not for the gate’s table; errors are. */
function quieten(message: ExtractorMessage): void {
  if (message.logLevel !== ExtractorLogLevel.Error) message.handled = true;
}
