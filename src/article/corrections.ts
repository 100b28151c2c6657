/** What records said before: none was corrected since the first version. */
export const corrections = {} as const;
