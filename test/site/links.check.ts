import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deadLinks } from './deadLinks.ts';
import { folder, kinds, pages } from './site.ts';

describe('the links of the site', () => {
  it('all lead somewhere', () => {
    expect(pages().length).toBeGreaterThan(200);
    expect(pages()).toEqual(expect.arrayContaining([...kinds]));
    const { dead, elsewhere } = deadLinks(folder);
    expect(dead).toEqual([]);
    expect(elsewhere).toContain('https://schema.org/Quotation');
  });

  it('that are dead are found, each kind of them', () => {
    const site = `${mkdtempSync(join(tmpdir(), 'onrecord-links-'))}/`;
    mkdirSync(`${site}a`);
    const links = ['b.html', 'b.html#there', '#here', '../c.png', 'https://example.org/x'];
    const wrong = ['d.html', 'b.html#not', '#not', '../../up.html', '/b.html', 'javascript:x'];
    const body = [...links, ...wrong].map((link) => `<a href="${link}">x</a>`).join('');
    writeFileSync(`${site}a/a.html`, `<p id="here">${body}</p><img src="none.png">`);
    writeFileSync(`${site}a/b.html`, '<p id="there">');
    writeFileSync(`${site}c.png`, '');
    const { dead, elsewhere } = deadLinks(site);
    expect(dead).toEqual([...wrong, 'none.png'].map((link) => `a/a.html: ${link}`));
    expect(elsewhere).toEqual(['https://example.org/x']);
    rmSync(site, { recursive: true });
  });
});
