/** What one run answered, by door and name. */
export type Answers = Readonly<Record<string, string>>;

/**
 * Where a run’s answers are not what they must be.
 *
 * @param first - the answers that all others are held against
 * @returns a sentence each; empty when there is none
 */
export function unlike(first: Answers, answers: Answers): readonly string[] {
  const names = [...new Set([...Object.keys(first), ...Object.keys(answers)])];
  if (names.length < 100) return [`only ${names.length} values were asked`];
  return names.flatMap((name) => {
    if (answers[name] === 'not asked') return [`${name} is not asked: add it to the probe`];
    if (answers[name] === first[name]) return [];
    return [`${name} is ${answers[name] ?? 'missing'}, elsewhere ${first[name] ?? 'missing'}`];
  });
}
