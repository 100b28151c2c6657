import { isRecord } from '../checks/shape.ts';
import type { Issue } from '../model/issue.ts';

/**
 * Whether what should be a draft is an article that was made before, with a text and records as
 * paragraphs: nothing of it has to be mended.
 *
 * @param value - anything
 * @returns the one issue, which says where to take it; none for anything else
 */
export function notADraft(value: unknown): readonly Issue[] {
  if (!isRecord(value) || typeof value.text !== 'string' || !isRecord(value.paragraphs)) return [];
  const rows = Object.values(value.paragraphs);
  if (rows.length === 0 || !rows.every(isRecord)) return [];
  const message =
    'this is an article already: give it to parseArticle of onrecord/schema; defineArticle takes a draft, as an author writes it';
  return [{ rule: 'shape', path: '', message }];
}
