import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  type Article,
  toBibtex,
  toCslJson,
  toHtml,
  toICalendar,
  toJsonLd,
  toMarkdown,
  toNinjs,
  toTimelineJs,
  toWebAnnotations,
} from '../../src/formats.ts';
import { minimal, told } from './articles.ts';

/** What a person has read through, once in each format. */
const expected = (file: string): string =>
  readFileSync(new URL(`./expected/${file}`, import.meta.url), 'utf8');

const data: Readonly<Record<string, (article: Article) => unknown>> = {
  'jsonld.json': toJsonLd,
  'ninjs.json': toNinjs,
  'timeline.json': toTimelineJs,
  'csl.json': toCslJson,
  'annotations.json': toWebAnnotations,
};

const texts: Readonly<Record<string, (article: Article) => string>> = {
  ics: (article) => toICalendar(article).replaceAll('\r\n', '\n'),
  html: toHtml,
  md: toMarkdown,
  bib: toBibtex,
};

it.each(Object.entries(data))('has every field, and none that is empty: %s', (file, write) => {
  expect(write(told)).toStrictEqual(JSON.parse(expected(`told.${file}`)));
  expect(write(minimal)).toStrictEqual(JSON.parse(expected(`minimal.${file}`)));
});

it.each(Object.entries(texts))('has every line, and none that is empty: %s', (file, write) => {
  expect(write(told)).toBe(expected(`told.${file}`));
  expect(write(minimal)).toBe(expected(`minimal.${file}`));
});
