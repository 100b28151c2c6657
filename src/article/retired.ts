/** What became of ids that were published and that no record has any more: none yet. */
export const retired = {} as const;
