import { checkArticle } from '../../src/checks/checkArticle.ts';
import { defineArticle } from '../../src/define/defineArticle.ts';

/**
 * The sentences that one rule says of an article of the author’s shape.
 *
 * @param rule - its name
 * @param draft - the article
 */
export function says(rule: string, draft: object): readonly string[] {
  // Through JSON: the compiler sees no literal, and leaves all to run time.
  const loose: Parameters<typeof defineArticle>[0] = JSON.parse(JSON.stringify(draft));
  return checkArticle(defineArticle(loose))
    .filter((issue) => issue.rule === rule)
    .map(({ message }) => message);
}

/** The words in quotation marks that begin each sentence. */
export function shown(sentences: readonly string[]): readonly string[] {
  return sentences.map(
    (sentence) => /“(.*?)” (?:looks|is a time)/u.exec(sentence)?.[1] ?? sentence,
  );
}
