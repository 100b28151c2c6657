import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { filesIn } from './site.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** What a page links to, and what can be linked to on it. */
interface Page {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/**
 * The links of a site that lead nowhere: to a page or a file that is not there, to a place that its
 * page does not have, or past the site's root. Addresses elsewhere are only read, never fetched.
 *
 * @param site - the folder of the site, with its last `/`
 * @returns the dead links, each `page: link`, and the addresses elsewhere
 */
export function deadLinks(site: string): { dead: readonly string[]; elsewhere: readonly string[] } {
  const files = filesIn(site).filter((path) => path.endsWith('.html'));
  const pages = new Map(files.map((path) => [path, read(readFileSync(site + path, 'utf8'))]));
  const dead: string[] = [];
  const elsewhere = new Set<string>();
  for (const [path, { links }] of pages) {
    for (const link of links) {
      if (isAddress(link)) elsewhere.add(link);
      else if (!leads(link, path)) dead.push(`${path}: ${link}`);
    }
  }
  return { dead, elsewhere: [...elsewhere].sort() };

  function leads(link: string, from: string): boolean {
    const [before = '', fragment = ''] = link.split('#');
    const asked = decodeURIComponent(before.split('?')[0] ?? '');
    if (/^[a-z]+:/i.test(asked) || asked.startsWith('/')) return false;
    const target = asked === '' ? from : normalize(join(dirname(from), asked));
    if (target.startsWith('..') || !existsSync(site + target)) return false;
    return fragment === '' || pages.get(target)?.ids.has(decodeURIComponent(fragment)) === true;
  }
}

function read(html: string): Page {
  const links: string[] = [];
  const ids = new Set<string>();
  const visit = (node: Node): void => {
    for (const { name, value } of 'attrs' in node ? node.attrs : []) {
      if (name === 'id') ids.add(value);
      const loads = (name === 'href' || name === 'src') && !/^(data|blob):/.test(value);
      if (loads && node.nodeName !== 'use') links.push(value);
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
  };
  visit(parse(html));
  return { links, ids };
}

function isAddress(link: string): boolean {
  return /^https?:\/\//.test(link) && URL.canParse(link);
}
