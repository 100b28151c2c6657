/** The part of a package.json that says where its source is kept. */
export interface Kept {
  readonly repository?: string | { readonly url?: string };
}

/**
 * What keeps npm from publishing with provenance: it holds the address in `repository` against the
 * repository whose workflow publishes, and refuses another, or none.
 *
 * @param manifest - a package.json
 * @param source - `owner/name` of the repository that publishes, where it is known
 * @returns one sentence, or none
 */
export function publishFaults({ repository }: Kept, source?: string): readonly string[] {
  const url = typeof repository === 'string' ? repository : repository?.url;
  if (!url) {
    return [
      'package.json has no `repository`, and `npm publish --provenance` refuses a package without it; write the address of this repository there',
    ];
  }
  const [, named] = /([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(url) ?? [];
  if (source === undefined || named?.toLowerCase() === source.toLowerCase()) return [];
  return [
    `package.json names the repository ${url}, and ${source} publishes it; npm refuses provenance that names another`,
  ];
}
