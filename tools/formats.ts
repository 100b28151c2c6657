import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as formats from '../src/formats.ts';
import { article, getQuote } from '../src/index.ts';

// Writes docs/guides/standards.md: each exporter's output for the article, and what the format can't
// say, which is the exporter's own documentation.

/** One exporter on the page: a heading, the language of its output, and what of it is shown. */
interface Shown {
  readonly name: keyof typeof formats;
  readonly standard: string;
  readonly language: string;
  readonly output: () => string;
}

const ITEMS = 2;
const CHARACTERS = 120;

const shown: readonly Shown[] = [
  {
    name: 'toJsonLd',
    standard: '[schema.org](https://schema.org/NewsArticle) in JSON-LD',
    language: 'json',
    output: () => json(formats.toJsonLd(article)),
  },
  {
    name: 'toJsonLdScript',
    standard: 'the same, as an element for a page',
    language: 'html',
    output: () => short(formats.toJsonLdScript(article)),
  },
  {
    name: 'toNinjs',
    standard: '[ninjs 3.1](https://iptc.org/standards/ninjs/) of the IPTC',
    language: 'json',
    output: () => json(formats.toNinjs(article)),
  },
  {
    name: 'toWebAnnotations',
    standard: '[Web Annotation](https://www.w3.org/TR/annotation-model/) of the W3C',
    language: 'json',
    output: () => json(formats.toWebAnnotations(article).filter(({ id }) => /#veryWell/.test(id))),
  },
  {
    name: 'toTimelineJs',
    standard: '[TimelineJS 3](https://timeline.knightlab.com/docs/json-format.html)',
    language: 'json',
    output: () => json(formats.toTimelineJs(article)),
  },
  {
    name: 'toICalendar',
    standard: '[iCalendar](https://www.rfc-editor.org/rfc/rfc5545), RFC 5545',
    language: 'text',
    output: () => calendar(formats.toICalendar(article)),
  },
  {
    name: 'toCslJson',
    standard: '[CSL-JSON](https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html)',
    language: 'json',
    output: () => json(formats.toCslJson(article)),
  },
  {
    name: 'toBibtex',
    standard: '[BibTeX](https://ctan.org/pkg/bibtex)',
    language: 'text',
    output: () => blocks(formats.toBibtex(article), 2),
  },
  {
    name: 'toMarkdown',
    standard: '[CommonMark](https://spec.commonmark.org/) with the footnotes of GitHub',
    language: 'text',
    output: () => around(formats.toMarkdown(article), 'very well'),
  },
  {
    name: 'toHtml',
    standard: '[HTML](https://html.spec.whatwg.org/)',
    language: 'html',
    output: () => around(formats.toHtml(article).replaceAll('\n', '\n\n'), 'veryWell'),
  },
  {
    name: 'toTextFragment',
    standard: '[text fragments](https://wicg.github.io/scroll-to-text-fragment/)',
    language: 'text',
    output: () =>
      [getQuote('veryWell'), getQuote('energyCeasefire'), article.mentions.p8Trump]
        .map((anchor) => formats.toTextFragment(article, anchor))
        .join('\n'),
  },
];

/**
 * The page about standards, from the exporters and their documentation.
 *
 * @returns Markdown, the same for the same article
 */
export function standards(): string {
  const parts = [
    '---\ntitle: Standards\n---',
    '# Standards',
    '<!-- Written by `npm run docs`. Change src/formats or tools/formats.ts, not this page. -->',
    'What `onrecord/formats` makes of the article, format by format. Lists and texts are shortened here: `…` stands for what is left out. Every exporter is a pure function of any article, the same bytes for the same article, and escapes for its format.',
    'The tests prove each with the format’s own validator or reader, for this article, for a minimal one and for one with hostile signs in every field. `fromWebAnnotations` is the way back from Web Annotations.',
    ...shown.map(section),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section({ name, standard, language, output }: Shown): string {
  return [
    `## ${name}`,
    `Makes ${standard}.`,
    cannot(name),
    `\`\`\`\`${language}\n${output().trimEnd()}\n\`\`\`\``,
  ].join('\n\n');
}

/** What the documentation of an exporter says that the format can't say. */
function cannot(name: string): string {
  const source = readFileSync(new URL(`../src/formats/${name}.ts`, import.meta.url), 'utf8');
  const comment = source.slice(0, source.indexOf(`export function ${name}(`));
  const [, text] = /\* What it can't say: (.*?)\n \*\n/s.exec(comment) ?? [];
  if (text === undefined) return 'What it can’t say is what `toJsonLd` can’t.';
  const line = text.replace(/\n \* /g, ' ').replace(/\{@link (\w+)\}/g, '`$1`');
  return `**What it can’t say:** ${line}`;
}

function json(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) => shortened(held), 2);
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string') return short(value);
  if (!Array.isArray(value) || value.length <= ITEMS + 1) return value;
  return [...value.slice(0, ITEMS), `… ${value.length - ITEMS} more`];
}

function short(text: string): string {
  return text.length > CHARACTERS ? `${text.slice(0, CHARACTERS)}…` : text;
}

/** The first blocks of a text that has an empty line between them. */
function blocks(text: string, count: number): string {
  return `${text.split('\n\n').slice(0, count).join('\n\n')}\n\n…`;
}

/** The blocks of a text that hold some words. */
function around(text: string, words: string): string {
  const found = text.split('\n\n').filter((block) => block.includes(words));
  return ['…', ...found, '…'].join('\n\n');
}

function calendar(text: string): string {
  const [head = '', ...entries] = text.replaceAll('\r\n', '\n').split('BEGIN:VEVENT\n');
  const call = entries.find((entry) => entry.includes('#trumpPutinCall')) ?? '';
  return `${head}…\nBEGIN:VEVENT\n${call}…\nEND:VCALENDAR`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../docs/guides/standards.md', import.meta.url), standards());
  console.log('docs/guides/standards.md written');
}
