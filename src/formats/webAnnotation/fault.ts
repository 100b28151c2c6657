import type { Issue } from '../../model/issue.ts';

/**
 * What is wrong with an annotation.
 *
 * @param path - its place in the list
 * @param message - a sentence
 */
export function fault(path: string, message: string): Issue {
  return { rule: 'webAnnotation', path, message };
}
