import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/formats.ts';
import { articles, hostile, minimal, ours } from './articles.ts';

/** What these tests read of a Markdown tree. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const github = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
const all = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(all)];
const words = (node: Node): string =>
  all(node)
    .map((one) => (one.type === 'text' ? one.value : ''))
    .join('');
const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/^ +| +$/g, '');

describe('toMarkdown', () => {
  it.each(articles)('has no markup but its own: %s', (_, article) => {
    const types = all(fromMarkdown(toMarkdown(article), github)).map(({ type }) => type);
    const own = 'root heading paragraph text footnoteReference footnoteDefinition link'.split(' ');
    expect([...new Set(types)].filter((type) => !own.includes(type))).toEqual([]);
    const count = (wanted: string) => types.filter((type) => type === wanted).length;
    const { headline } = article.provenance;
    expect(count('heading')).toBe(headline === undefined ? 0 : 1);
    expect(count('footnoteReference')).toBe(Object.keys(article.quotes).length);
    expect(count('footnoteDefinition')).toBe(Object.keys(article.quotes).length);
  });

  it.each(articles)('has no markup but its own for plain CommonMark either: %s', (_, article) => {
    const types = all(fromMarkdown(toMarkdown(article))).map(({ type }) => type);
    const own = 'root heading paragraph text link'.split(' ');
    expect([...new Set(types)].filter((type) => !own.includes(type))).toEqual([]);
  });

  it.each(articles)('links only to web addresses: %s', (_, article) => {
    const nodes = all(fromMarkdown(toMarkdown(article), github));
    const links = nodes.flatMap(({ type, url = '' }) => (type === 'link' ? [url] : []));
    // GitHub links an address that it recognizes, whatever stands before it: to itself, so it is safe.
    expect(links.filter((url) => !/^(?:https?:\/\/|mailto:)[!-~]+$/.test(url))).toEqual([]);
  });

  it.each(articles)('has the words of the report: %s', (_, article) => {
    const { children } = fromMarkdown(toMarkdown(article), github);
    const paragraphs = children.filter(({ type }) => type === 'paragraph').map(words);
    const report = Object.values(article.paragraphs).filter(({ role }) => role === 'body');
    const texts = report.map(({ text }) => oneLine(text)).filter(Boolean);
    // The last paragraph is about rights.
    expect(paragraphs.slice(0, -1)).toEqual(texts.map((text) => text.replaceAll('\0', '\uFFFD')));
  });

  it('puts a footnote behind the mark that closes its quotation', () => {
    expect(toMarkdown(ours)).toContain('it went “very well.”[^veryWell]\n');
    expect(toMarkdown(ours)).toContain('“ball is in Russia’s court”[^ballInCourt] to accept');
    expect(toMarkdown(ours)).toContain(
      '[^ballInCourt]: Speaker: Marco Rubio; remarks of 2025-03-11.',
    );
  });

  it('keeps number signs behind a headline, where Markdown would close it', () => {
    for (const headline of ['No #', '# # ##', 'C#', '#', 'No # #1']) {
      const article = { ...minimal, provenance: { ...minimal.provenance, headline } };
      const [title] = fromMarkdown(toMarkdown(article), github).children;
      expect(words(title as Node)).toBe(headline);
    }
  });

  it('says only what it is given', () => {
    expect(toMarkdown(minimal)).toBe('No.\n\nRights in the text: not stated.\n');
    expect(toMarkdown(minimal, { url: 'https://x.example/' })).toContain('(<https://x.example/>)');
    expect(toMarkdown(hostile).startsWith('# ')).toBe(true);
  });
});
