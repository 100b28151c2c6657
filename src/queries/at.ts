/** The ids that one can ask a noun for: those of records, and those that moved to one. */
export type KnownId<rows, retired> = (keyof rows & string) | MovedId<rows, retired>;

/** The record that has an id, or to which the id moved. */
export type At<rows, retired, id> = id extends keyof rows
  ? rows[id]
  : id extends keyof retired
    ? retired[id] extends { readonly moved: infer now extends keyof rows }
      ? rows[now]
      : never
    : never;

/** {@link KnownId} of one noun of an article. */
export type KnownIdOf<article, noun extends keyof article> = KnownId<
  article[noun],
  RetiredOf<article>
>;

/** {@link At} in one noun of an article. */
export type AtOf<article, noun extends keyof article, id> = At<
  article[noun],
  RetiredOf<article>,
  id
>;

type MovedId<rows, retired> = {
  [old in keyof retired]: retired[old] extends { readonly moved: keyof rows }
    ? old & string
    : never;
}[keyof retired];

type RetiredOf<article> = article extends { readonly retired?: infer retired } ? retired : never;
