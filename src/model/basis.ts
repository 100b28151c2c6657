/**
 * On what ground a date stands: `text` the article says it; `derived` it follows from another date
 * by calendar arithmetic, which `checkArticle` does again; `external` a source outside the article
 * says it.
 *
 * @category Time
 */
export type Basis = 'text' | 'derived' | 'external';
