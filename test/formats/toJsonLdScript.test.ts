import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { toJsonLd, toJsonLdScript } from '../../src/formats.ts';
import { articles } from './articles.ts';

describe('toJsonLdScript', () => {
  it.each(articles)('is one script element that holds the data: %s', (_, article) => {
    const { childNodes } = parseFragment(toJsonLdScript(article));
    expect(childNodes).toHaveLength(1);
    const [script] = childNodes;
    expect(script?.nodeName).toBe('script');
    if (!script || !('childNodes' in script)) throw new Error('no element');
    expect(script.childNodes).toHaveLength(1);
    const [text] = script.childNodes;
    if (!text || !('value' in text)) throw new Error('no text');
    expect(JSON.parse(text.value)).toEqual(JSON.parse(JSON.stringify(toJsonLd(article))));
  });

  it.each(articles)('has no sign that HTML or JavaScript takes for its own: %s', (_, article) => {
    const inside = toJsonLdScript(article).slice(35, -'</script>'.length);
    expect(inside).not.toMatch(/[<>&\u2028\u2029]/);
  });
});
