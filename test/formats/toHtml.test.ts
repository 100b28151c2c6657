import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/formats.ts';
import { articles, hostile, minimal, nasty, ours } from './articles.ts';

type Node = Tree.ChildNode;

const isElement = (node: Node): node is Tree.Element => 'attrs' in node;
const attribute = (element: Tree.Element, wanted: string): string | undefined =>
  element.attrs.find(({ name }) => name === wanted)?.value;

/** Every element of an article as HTML, and whether the parser had to mend anything. */
function parsed(html: string): {
  readonly elements: readonly Tree.Element[];
  readonly errors: readonly string[];
} {
  const errors: string[] = [];
  const { childNodes } = parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
  const all = (node: Node): readonly Tree.Element[] =>
    isElement(node) ? [node, ...node.childNodes.flatMap(all)] : [];
  return { elements: childNodes.flatMap(all), errors };
}

/** The words of an element, without the numbers of its notes. */
function words(node: Node): string {
  if ('value' in node) return node.value;
  if (!isElement(node) || node.tagName === 'sup') return '';
  return node.childNodes.map(words).join('');
}

/** What a text becomes in a document: what HTML can't hold is a replacement character. */
const held = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n\f]|\p{Cs}|\p{NChar}/gu, '\uFFFD');

const allowed = new Set(
  'article h1 p aside q time span sup a section ol li blockquote cite footer'.split(' '),
);

describe('toHtml', () => {
  it.each(articles)('parses without an error: %s', (_, article) => {
    expect(parsed(toHtml(article)).errors).toEqual([]);
  });

  it.each(articles)(
    'has its own elements and attributes, nothing of the content’s: %s',
    (_, article) => {
      for (const { tagName, attrs } of parsed(toHtml(article)).elements) {
        expect(allowed).toContain(tagName);
        for (const { name, value } of attrs) {
          expect(name).toMatch(
            /^(?:id|lang|dir|role|cite|href|style|datetime|aria-label|data-\w+)$/,
          );
          if (name === 'href' || name === 'cite')
            expect(value).toMatch(/^(?:#|https?:\/\/)[!-~]*$/);
          if (name === 'style') expect(value).toBe('quotes:none');
        }
      }
    },
  );

  it.each(articles)('has every word of every paragraph: %s', (_, article) => {
    const { elements } = parsed(toHtml(article));
    for (const { id, text, role } of Object.values(article.paragraphs)) {
      const element = elements.find((one) => attribute(one, 'id') === id);
      expect(element?.tagName).toBe('p');
      // Links to notes stand behind a space each.
      expect(words(element as Node).replace(/ +$/, '')).toBe(held(text).replace(/ +$/, ''));
      const parent = element?.parentNode as Tree.Element;
      expect(parent.tagName).toBe(role === 'body' ? 'article' : 'aside');
    }
  });

  it.each(articles)(
    'has each id once, and every link of its own leads somewhere: %s',
    (_, article) => {
      const { elements } = parsed(toHtml(article));
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const noun of ['paragraphs', 'quotes', 'times', 'mentions'] as const) {
        for (const id of Object.keys(article[noun])) expect(ids).toContain(id);
      }
      for (const element of elements) {
        const href = attribute(element, 'href') ?? '';
        if (href.startsWith('#')) expect(ids).toContain(href.slice(1));
      }
    },
  );

  it('marks quotations, times and mentions with their words', () => {
    const { elements } = parsed(toHtml(ours));
    const marked = (tag: string) =>
      elements.filter(({ tagName }) => tagName === tag).map((element) => words(element));
    expect(marked('q')).toEqual(Object.values(ours.quotes).map(({ exact }) => exact));
    expect(marked('time')).toContain('Tuesday morning');
    expect(marked('cite')).toContain('Kirill Dmitriev (@kadmitriev) on X');
    expect(marked('blockquote')).toContain('The ball is now in their court');
    const ball = elements.find((element) => attribute(element, 'id') === 'ballInCourt-note');
    expect(words(ball as Node)).toContain('Speaker: Marco Rubio; remarks of 2025-03-11.');
  });

  it('tells what is inherited, and by whom it was relayed', () => {
    expect(toHtml(ours)).toContain(
      'Speaker: White House (carried on from a neighbouring quotation); readout of 2025-03-18; relayed by: Al Jazeera.',
    );
  });

  it('cuts what overlaps, and gives the id to the first part', () => {
    const { elements } = parsed(toHtml(hostile));
    const parts = elements.filter((element) => attribute(element, 'data-edtf') === held(nasty));
    expect(parts.map((element) => attribute(element, 'id'))).toEqual(['tuesday']);
    const cut = elements.filter((element) => attribute(element, 'data-edtf') === 'P1Y2M');
    expect(cut.map(words).join('')).toBe('again: yes');
  });

  it('puts right-to-left text the right way round', () => {
    const { elements } = parsed(toHtml(hostile));
    expect(elements.filter((element) => attribute(element, 'dir') === 'auto').length).toBe(3);
    expect(toHtml(ours)).not.toContain('dir=');
  });

  it('has no notes where there are no quotations', () => {
    expect(toHtml(minimal)).toBe(
      '<article>\n<p id="p1">No.</p>\n<footer><p>Rights in the text: not stated.</p></footer>\n</article>\n',
    );
  });

  it('says that its notes are English where the article is in a language that ends as English begins', () => {
    const { provenance, ...rest } = ours;
    const slavey = { ...rest, provenance: { ...provenance, language: 'den' } };
    expect(toHtml(slavey)).toContain('aria-label="Quotations" lang="en"');
    expect(toHtml(ours)).not.toContain('aria-label="Quotations" lang');
  });
});
