import { authored } from '../../src/article/authored.ts';
import { defineArticle } from '../../src/define/defineArticle.ts';
import type { Anchor } from '../../src/model/anchor.ts';
import type { Article } from '../../src/model/article.ts';
import { hostileArticle } from '../support/hostileArticle.ts';

/** Signs that mean something in some format, one after the other. */
export const nasty = [
  '</script><script>alert(1)</script><!-- --> ]]>',
  '<b onclick="alert(\'1\')">&amp; &lt; &#x0;',
  'back\\slash \\n \\, ; : , "quoted" \'single\'',
  '*bold* _it_ `code` [link](javascript:alert(1)) ![i](x) # h > q | t ~~s~~ $m$ www.evil.example http://evil.example a@evil.example [^1] ---',
  '{brace} }{ \\{ \\textbf{x} 100 % #1 _ ^ ~ & @misc{x,',
  'BEGIN:VEVENT\r\nUID:evil\r\nEND:VEVENT\rone\ntwo\ttab',
  '🕊️ 👨‍👩‍👧‍👦 🇺🇦 𝔘𝔫𝔦 e\u0301 n\u0303 ﬁ ß İ \u2028 \u2029 \u00AD \u200B \uFEFF',
  'שלום עולם مرحبا \u202Eevil\u202C',
  '\u0000 \u0007 \u001B \u007F \u0085 \uD800 \uDC00 \uFFFE',
  "'; DROP TABLE quotes; -- {{x}} <%= x %>",
].join(' ');

/** Our own article. */
export const ours: Article = authored;

/** The least that an article can be. */
export const minimal: Article = defineArticle({ paragraphs: { p1: 'No.' } });

/** Signs that mean something in every field that takes words. */
export const hostile: Article = hostileArticle(nasty, 'javascript:alert(1)');

/** The three of them by name, for `it.each`. */
export const articles: readonly (readonly [name: string, article: Article])[] = [
  ['our article', ours],
  ['a minimal article', minimal],
  ['a hostile article', hostile],
];

/** Everything in an article that is an anchor itself. */
export const anchors = ({ quotes, times, mentions }: Article): readonly Anchor[] =>
  [quotes, times, mentions].flatMap((rows) => Object.values<Anchor>(rows));
