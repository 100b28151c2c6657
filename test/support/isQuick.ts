/**
 * Whether the tests themselves are measured, by `test/quick`: which lines they run and which mutants
 * they notice. What only shows that large data takes no long time is left out then.
 */
export const isQuick = process.env.QUICK === 'yes';
