import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What the compiler says of a snippet, line and column counted from 1. */
export interface Diagnosis {
  readonly line: number;
  readonly column: number;
  readonly code: number;
  readonly message: string;
}

/** Whether `onrecord/…` means the source or the built declarations. */
export type Against = 'src' | 'dist';

const root = fileURLToPath(new URL('../../', import.meta.url));
const snippet = `${root}test/support/snippet.virtual.ts`;
const services = new Map<string, (text: string) => ts.LanguageService>();

/**
 * Compiles a snippet in memory with the project's own strict options.
 *
 * @param text - the snippet; it imports `onrecord`, `onrecord/core` … as a user would
 * @param against - the source, or the built declarations (after `npm run build`)
 * @param types - packages whose globals it may use, such as `node`
 * @returns every error, in the order of the text
 */
export function compile(
  text: string,
  against: Against = 'src',
  types: readonly string[] = [],
): readonly Diagnosis[] {
  const service = serviceOn(text, against, types);
  return [
    ...service.getSyntacticDiagnostics(snippet),
    ...service.getSemanticDiagnostics(snippet),
  ].map(diagnosis);
}

/**
 * What an editor offers at a place of a snippet.
 *
 * @param text - the snippet, with `|` where the cursor stands
 * @param against - the source, or the built declarations (after `npm run build`)
 * @returns the names, in the editor's order
 */
export function completions(text: string, against: Against = 'src'): readonly string[] {
  const at = text.indexOf('|');
  const service = serviceOn(text.replace('|', ''), against, []);
  return service.getCompletionsAtPosition(snippet, at, {})?.entries.map(({ name }) => name) ?? [];
}

/** The service that holds a snippet, one for each way to compile. */
function serviceOn(text: string, against: Against, types: readonly string[]): ts.LanguageService {
  const key = [against, ...types].join(' ');
  const open = services.get(key) ?? service(against, types);
  services.set(key, open);
  return open(text);
}

function service(against: Against, types: readonly string[]): (text: string) => ts.LanguageService {
  const options = { ...optionsFor(against), types: [...types] };
  let text = '';
  let version = 0;
  const languageService = ts.createLanguageService({
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    readDirectory: ts.sys.readDirectory,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [snippet],
    getScriptVersion: (name) => (name === snippet ? String(version) : '0'),
    getScriptSnapshot: (name) => {
      const held = name === snippet ? text : ts.sys.readFile(name);
      return held === undefined ? undefined : ts.ScriptSnapshot.fromString(held);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === snippet || ts.sys.fileExists(name),
    readFile: (name) => (name === snippet ? text : ts.sys.readFile(name)),
  });
  return (next) => {
    text = next;
    version += 1;
    return languageService;
  };
}

function optionsFor(against: Against): ts.CompilerOptions {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const doors = ['index', 'core', 'formats', 'schema'].map((door) => [
    door === 'index' ? 'onrecord' : `onrecord/${door}`,
    [against === 'src' ? `./src/${door}.ts` : `./dist/${door}.d.ts`],
  ]);
  return { ...options, paths: Object.fromEntries(doors) };
}

function diagnosis({ file, start = 0, code, messageText }: ts.Diagnostic): Diagnosis {
  const at = file?.getLineAndCharacterOfPosition(start) ?? { line: 0, character: 0 };
  const message = ts.flattenDiagnosticMessageText(messageText, '\n');
  return { line: at.line + 1, column: at.character + 1, code, message };
}
