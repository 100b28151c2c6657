import type { Noun } from '../../src/model/noun.ts';
import { nounFile } from './nounFile.ts';
import { NOUNS } from './nouns.ts';
import { idsFile, provenanceFile, retiredFile } from './otherFiles.ts';

/** Every file of `src/article/generated`, by name: what the authored words resolve to. */
export function generated(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const noun of Object.keys(NOUNS) as readonly Noun[]) files.set(`${noun}.ts`, nounFile(noun));
  files.set('provenance.ts', provenanceFile());
  files.set('retired.ts', retiredFile());
  files.set('ids.ts', idsFile());
  return files;
}
