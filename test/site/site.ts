import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built site. */
export const folder = fileURLToPath(new URL('../../docs/site/', import.meta.url));

/** Every file of a site, by its path from the root. */
export function filesIn(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/\/+/g, '/'))
    .map((path) => path.slice(site.length))
    .sort();
}

/** Every page of the built site. */
export function pages(): readonly string[] {
  return filesIn(folder).filter((path) => path.endsWith('.html'));
}

/** One page of each kind that there is. */
export const kinds: readonly string[] = [
  'index.html',
  'modules.html',
  'hierarchy.html',
  'modules/onrecord.html',
  'modules/onrecord_core.html',
  'functions/onrecord.getQuotes.html',
  'functions/onrecord_core.defineArticle.html',
  'classes/onrecord_core.ArticleError.html',
  'interfaces/onrecord.Quote.html',
  'types/onrecord.QuoteKind.html',
  'types/onrecord.Quotes.html',
  'types/onrecord.Proposals.html',
  'variables/onrecord.quotes.html',
  'variables/onrecord_schema.quoteSchema.html',
  'documents/Start.html',
  'documents/Standards.html',
  'documents/The_toolchain_and_why.html',
];
