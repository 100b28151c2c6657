/** The ids that a filter may ask for; absent where nobody knows them. */
export type Ids = readonly string[] | undefined;
