import type { Noun } from '../model/noun.ts';
import { type Fields, fields } from './fields.ts';
import { isReference } from './reference.ts';

const PLACE = /^([^.[]*)(?:\.[^.[]*(?:\.([^.[]*))?)?/;

/**
 * Whether a fault of shape may hide the name of another record: the whole record is not there, or a
 * field that holds ids or records, or one that nobody knows.
 *
 * @param path - where the fault is
 */
export function mayName(path: string): boolean {
  const [, part = '', field] = path.split(PLACE);
  if (part === 'text' || part === 'retired') return false;
  if (field === undefined || !Object.hasOwn(fields, part)) return true;
  const known: Fields = fields[part as Noun];
  const type = Object.hasOwn(known, field) ? known[field]?.type : undefined;
  return isReference(field) || (typeof type !== 'string' && !Array.isArray(type));
}
