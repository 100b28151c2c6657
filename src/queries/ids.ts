/** The ids that a filter may ask for, by noun; absent where nobody knows them. */
export interface Ids {
  readonly paragraphs?: readonly string[] | undefined;
  readonly parties?: readonly string[] | undefined;
  readonly places?: readonly string[] | undefined;
  readonly statements?: readonly string[] | undefined;
}

/** The ids of an article, or of as much of one as a caller passes. */
export function idsOf(article: object): Ids {
  const { paragraphs, parties, places, statements } = article as Record<
    keyof Ids,
    object | undefined
  >;
  const keys = (rows: object | undefined): readonly string[] | undefined =>
    rows && Object.keys(rows);
  return {
    paragraphs: keys(paragraphs),
    parties: keys(parties),
    places: keys(places),
    statements: keys(statements),
  };
}
