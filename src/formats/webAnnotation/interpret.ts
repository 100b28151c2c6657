import type { Anchor } from '../../model/anchor.ts';
import type { Issue } from '../../model/issue.ts';
import { fault } from './fault.ts';
import type { Line } from './lines.ts';
import { listOf } from './listOf.ts';
import { locate } from './locate.ts';
import { type Said, said } from './read.ts';
import type { Remark } from './readAnnotations.ts';
import { rowOf } from './rowOf.ts';

/** One annotation, read: a record or a part of one, or a remark, and what is wrong with it. */
export interface Interpreted {
  readonly path: string;
  readonly anchors: readonly Anchor[];
  readonly said?: Said | undefined;
  readonly remark?: Remark;
  readonly issues: readonly Issue[];
}

/**
 * Reads one annotation by itself.
 *
 * @param annotation - as somebody wrote it
 * @param at - its place in the list
 * @param text - the whole text
 * @param within - its paragraphs
 */
export function interpret(
  annotation: unknown,
  at: number,
  text: string,
  within: readonly Line[],
): Interpreted {
  const { id, target, body, motivation } = rowOf(annotation);
  const path = `[${at}]`;
  const found = listOf(target).map((one) => locate(one, text, within));
  const anchors = found.filter((anchor) => typeof anchor !== 'string');
  const wrong = found.filter((reason) => typeof reason === 'string');
  if (found.length === 0) wrong.push('it has no target');
  const issues = wrong.map((reason) => fault(path, reason));
  if (issues.length > 0) return { path, anchors, issues };
  const told = said(listOf(body));
  if (typeof told === 'object') return { path, anchors, said: told, issues };
  const texts = listOf(body).map((one) => rowOf(one).value);
  const isText = (value: unknown): value is string => typeof value === 'string';
  const motivations = listOf(motivation).filter(isText);
  const remark = {
    ...(isText(id) && { id }),
    anchors,
    motivations,
    texts: texts.filter(isText),
  };
  return { path, anchors, remark, issues: told === undefined ? issues : [fault(path, told)] };
}
