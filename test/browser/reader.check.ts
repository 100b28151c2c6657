import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { article, getQuotes, getStatement, getTimeline } from '../../src/index.ts';
import type { Quote } from '../../src/model/quote.ts';
import { gzip } from '../../tools/bundle.ts';
import { buildReader } from '../../tools/reader.ts';
import { graveFindings } from '../support/axe.ts';
import { noBrowser } from '../support/browser.ts';
import { folder, type Reader, reader } from './reader.ts';

const CEILING = 60_000;
const quotes: readonly Quote[] = getQuotes();
const WIDTHS = [390, 1440] as const;
const SCHEMES = ['light', 'dark'] as const;
const SCREENS = WIDTHS.flatMap((width) => SCHEMES.map((scheme) => [width, scheme] as const));

describe('the files of the reader page', () => {
  beforeAll(() => buildReader(folder));

  it(`has a script of less than ${CEILING} bytes after gzip`, () => {
    const bytes = gzip(readFileSync(`${folder}/reader.js`, 'utf8'));
    console.log(`reader.js: ${bytes} bytes after gzip`);
    expect(bytes).toBeLessThan(CEILING);
  });

  it('names no other host but in links', () => {
    const html = readFileSync(`${folder}/index.html`, 'utf8');
    const loaded = html.match(/(?:src|<link[^>]*href)="[^"]*"/g) ?? [];
    expect(loaded.map((one) => /"([^"]*)"$/.exec(one)?.[1])).toEqual([
      expect.stringMatching(/^data:image\/svg/),
      'reader.css',
      'reader.js',
    ]);
    expect(readFileSync(`${folder}/reader.css`, 'utf8')).not.toMatch(/url\(|@import/);
  });
});

describe.skipIf(noBrowser !== undefined)('the reader page', () => {
  let site: Reader;
  const open: Reader['open'] = (...how) => site.open(...how);
  beforeAll(async () => {
    site = await reader();
  });
  afterEach(() => site.leave());
  afterAll(() => site?.close());

  it('opens without a fault, and says how soon it listens', async () => {
    const { page, faults } = await open('', { reducedMotion: 'no-preference' });
    const soon = await page.evaluate('performance.getEntriesByName("interactive")[0].startTime');
    console.log(`interactive after ${Math.round(Number(soon))} ms`);
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
  });

  it('tells a first visitor who said “ball is in Russia’s court” in one action', async () => {
    const { page } = await open();
    await page.getByText('ball is in Russia’s court').first().click();
    const note = page.locator('.panel .note');
    for (const told of ['Marco Rubio', '11 March 2025', 'Reporters in Jeddah', 'Paraphrase']) {
      expect(await note.textContent()).toContain(told);
    }
    expect(await note.locator('.compared').textContent()).toMatch(/The ball is now in their court/);
    expect(await note.locator('.compared mark').allInnerTexts()).toEqual([
      'Russia’s',
      'now',
      'their',
    ]);
  });

  it('has the article’s text, character for character', async () => {
    const { page } = await open();
    await page.evaluate('document.querySelectorAll(".number").forEach((one) => one.remove())');
    expect(await page.locator('.text p').allTextContents()).toEqual(
      Object.values(article.paragraphs).map(({ text }) => text),
    );
  });

  it('shows a quotation under the pointer, and lets go of it', async () => {
    const { page } = await open();
    await page.locator('q#veryWell').hover();
    expect(await page.locator('.panel h4').textContent()).toBe('“very well”');
    expect(await page.locator('q#veryWell').getAttribute('class')).toContain('current');
    await page.locator('h1').hover();
    expect(await page.locator('.panel .note').isVisible()).toBe(false);
    expect(await page.locator('.voices').isVisible()).toBe(true);
  });

  it('goes by keyboard to a quotation, into its note and back', async () => {
    const { page } = await open();
    const number = page.getByRole('link', { name: 'Quotation 8, said by Marco Rubio' });
    await page.getByRole('link', { name: 'Quotation 7,' }).focus();
    await page.keyboard.press('ArrowRight');
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('href')).toBe(await number.getAttribute('href'));
    expect(await page.locator('.panel h4').textContent()).toBe('“ball is in Russia’s court”');
    await page.keyboard.press('Enter');
    expect(await focused.textContent()).toBe('“ball is in Russia’s court”');
    expect(page.url()).toMatch(/#ballInCourt$/);
    await page.keyboard.press('Tab');
    expect(await focused.textContent()).toBe('Marco Rubio');
    await page.keyboard.press('Escape');
    expect(await focused.getAttribute('href')).toBe('#note-ballInCourt');
    expect(await page.locator('.panel .note').isVisible()).toBe(false);
    expect(page.url()).not.toContain('#');
  });

  it('goes from quotation to quotation in the panel', async () => {
    const { page } = await open('#conditionsToStudy');
    await page.getByRole('button', { name: 'Next quotation' }).click();
    expect(await page.locator('.panel .kicker').textContent()).toBe('Quotation 1 of 10');
    await page.getByRole('button', { name: 'Quotation before' }).click();
    expect(page.url()).toMatch(/#conditionsToStudy$/);
  });

  it.each([
    ['Parties', 'p1Putin', 'Vladimir Putin'],
    ['Places', 'p13Jeddah', 'Jeddah'],
    ['Times', 'lastWeek', '“last week”'],
    ['Events', 'trumpPutinCall', 'Trump and Putin hold a call on the future of Ukraine'],
    ['Proposals', 'concretePeaceNegotiations', 'Concrete peace negotiations'],
    ['Reported speech', 'trumpOnAssets', 'Donald Trump, remarks'],
    ['Checked claims', 'lastInPersonMeetings', '“The last official in-person meetings'],
  ])('shows a layer only when it is switched on: %s', async (name, id, title) => {
    const { page } = await open();
    const words = page.locator(`[id="${id}"]`);
    const look = `(() => { const s = getComputedStyle(document.getElementById('${id}'));
      return [s.cursor, s.backgroundColor, s.boxShadow, s.outlineStyle].join(); })()`;
    const before = await page.evaluate(look);
    expect(await words.getAttribute('tabindex')).toBe('-1');
    await page.getByRole('checkbox', { name }).check();
    expect(await page.evaluate(look)).not.toBe(before);
    await words.press('Enter');
    expect(await page.locator('.panel h4').textContent()).toContain(title);
    expect(page.url()).toMatch(new RegExp(`#${id}$`));
    await page.getByRole('checkbox', { name }).uncheck();
    expect(await page.evaluate(`${look}.split(',')[0]`)).toBe('auto');
    expect(await words.getAttribute('tabindex')).toBe('-1');
  });

  it.each<[fragment: string, note: string]>([
    ...quotes.map(({ id }): [string, string] => [id, id]),
    ['marcoRubio', 'marcoRubio'],
    ['jeddah', 'jeddah'],
    ['twoDaysLater', 'twoDaysLater'],
    ['prisonerExchange', 'prisonerExchange'],
    ['guaranteedCeasefire', 'guaranteedCeasefire'],
    ['zelenskyAnnouncement', 'zelenskyAnnouncement'],
    ['callLength', 'callLength'],
    ['p14Rubio', 'marcoRubio'],
    ['note-cnn', 'cnn'],
  ])('opens what an address asks for: #%s', async (fragment, note) => {
    const { page, faults } = await open(`#${fragment}`);
    const title = await page.locator(`.notes #note-${note} h4`).textContent();
    expect(await page.locator('.panel h4').textContent()).toBe(title);
    const focused = page.locator('.text :focus');
    expect(await focused.getAttribute('data-note')).toBe(note);
    expect(
      await page.evaluate(`(() => {
        const { top, bottom } = document.activeElement.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      })()`),
    ).toBe(true);
    expect(faults).toEqual([]);
  });

  it.each(['#nobody', '#%', '#note-%E0%A4'])(
    'leaves the page as it is at an address that asks for nothing known: %s',
    async (fragment) => {
      const { page, faults } = await open(fragment);
      expect(await page.locator('.panel .note').count()).toBe(0);
      expect(faults).toEqual([]);
    },
  );

  it('has all notes that its links lead to', async () => {
    const { page } = await open();
    const dead = await page.evaluate(
      `[...document.querySelectorAll('a[href^="#"]')].map((one) => one.getAttribute('href'))
        .filter((href) => document.getElementById(href.slice(1)) === null)`,
    );
    expect(dead).toEqual([]);
    const twice = await page.evaluate(
      `[...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, i, all) => all.indexOf(id) !== i)`,
    );
    expect(twice).toEqual([]);
  });

  it('draws the events to scale', async () => {
    const { page } = await open();
    const at = async (id: string): Promise<{ x: number; width: number }> => {
      const box = await page.locator(`.timeline li:has([data-note="${id}"]) .bar`).boundingBox();
      if (box === null) throw new Error(`${id} is not drawn`);
      return box;
    };
    const [first, call, days] = [await at('riyadhTalks'), await at('trumpPutinCall'), 28];
    const day = (call.x - first.x) / days;
    for (const [id, from, length] of [
      ['jeddahMeeting', 21, 1],
      ['assetsRemarks', 26, 2],
      ['prisonerExchange', 29, 1],
      ['followUpTalks', 33, 3],
    ] as const) {
      const { x, width } = await at(id);
      expect(Math.abs(x - first.x - from * day)).toBeLessThan(1.5);
      expect(Math.abs(width - length * day)).toBeLessThan(3);
    }
    expect(await page.locator('.timeline ol > li').count()).toBe(getTimeline().length);
    expect(await page.locator('.timeline .off').textContent()).toContain('1,088 days');
  });

  it('leads from an event to its words and back', async () => {
    const { page } = await open();
    await page.locator('.timeline').getByText('Putin answers the ceasefire').click();
    await page.locator('.panel .words a').click();
    const words = page.locator('#putinPressConference');
    expect(await words.getAttribute('class')).toContain('current');
    expect(await page.locator('.timeline a.current').textContent()).toContain('13 March 2025');
    await page.getByRole('checkbox', { name: 'Events' }).check();
    await page.locator('#rubioBriefing').click();
    expect(await page.locator('.timeline a.current').textContent()).toContain('Rubio says');
  });

  it.each(WIDTHS)('draws who said it through whom, at %i pixels', async (width) => {
    const { page } = await open('', { viewport: { width, height: 900 } });
    const drawn = page.locator('.chains > svg:visible');
    expect(await drawn.count()).toBe(1);
    const names = (await drawn.locator('.box').allTextContents()).join('\n').replaceAll(/\s+/g, '');
    for (const name of ['WhiteHouse', 'MarcoRubio', 'AlJazeera', 'CNN', 'KyivPost']) {
      expect(names).toContain(name);
    }
    const numbers = (await drawn.locator('.numbers').allTextContents()).join(' ').split(' ');
    expect(new Set(numbers)).toEqual(new Set(quotes.map((_, i) => `${i + 1}`)));
    expect(await drawn.locator('.way.basis-inherited').count()).toBe(2);
    await drawn.locator('.box', { hasText: 'CNN' }).click();
    expect(await page.locator('.panel h4').textContent()).toBe('CNN');
  });

  it('judges a claim, and marks what differs', async () => {
    const { page, faults } = await open();
    await page.getByLabel('A quotation, or a text').fill('ball is in Ukraine’s court');
    await page.getByLabel('Said by (').fill('Putin');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const answer = page.getByRole('status').locator('.answer');
    expect(await answer.locator('h3').textContent()).toBe('altered, wrong speaker');
    expect(await answer.locator('mark').allInnerTexts()).toEqual(['Ukraine’s', 'Russia’s']);
    expect(await answer.textContent()).toMatch(/Said by Marco Rubio, 11 March 2025/);
    expect(await answer.textContent()).toContain('The ball is now in their court');
    await answer.getByText('Show it in the article').click();
    expect(await page.locator('.panel h4').textContent()).toBe('“ball is in Russia’s court”');
    expect(faults).toEqual([]);
  });

  it('judges every quotation of a text, and runs none of it', async () => {
    const { page, faults } = await open();
    const text = '“Historic! Epic!” said Putin. It went “very good”. <img src=x onerror=alert(1)>';
    await page.getByLabel('A quotation, or a text').fill(text);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const answers = page.getByRole('status');
    expect(await answers.locator('h3').allTextContents()).toEqual([
      'verbatim, wrong speaker',
      'altered',
    ]);
    expect(await answers.locator('.sum').textContent()).toContain('2 quotations');
    await page.getByLabel('A quotation, or a text').fill('<img src=x onerror=alert(1)>');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    expect(await answers.locator('h3').allTextContents()).toEqual(['absent']);
    expect(await page.locator('img').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('tries each of its examples', async () => {
    const { page } = await open();
    for (const example of await page.locator('.try button').all()) {
      await example.click();
      expect(await page.getByRole('status').locator('.answer').count()).toBeGreaterThan(0);
    }
  });

  it('copies a quotation in each form', async () => {
    const { page } = await open('#veryWell', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const copied = async (name: string): Promise<string> => {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByText('Copied:').waitFor();
      const text = await page.evaluate<string>('navigator.clipboard.readText()');
      expect(await page.locator('.copies pre').textContent()).toBe(text);
      await page.evaluate('document.querySelector(".copies output").replaceChildren()');
      return text;
    };
    const plain = await copied('Text');
    expect(plain).toMatch(
      /^“very well” — An unnamed source .*, 18–19 March 2025, through CNN, quoted by Kyiv/,
    );
    expect(plain).toMatch(/\nhttps:\/\/kyivpost\.com\/post\/49147#:~:text=very%20well\.$/);
    expect(await copied('Markdown')).toMatch(
      /^“very well”\[\^veryWell\]\n\n\[\^veryWell\]: Speaker: An unnamed source/,
    );
    expect(await copied('HTML')).toMatch(/<p id="p11">“<q id="veryWell"[^>]*>very well<\/q>”/);
    expect(JSON.parse(await copied('CSL-JSON'))).toMatchObject([
      { id: 'kyivPost2025:veryWell', title: '“very well”', note: 'via CNN' },
    ]);
    expect(await copied('TypeScript')).toContain(`import { getQuote } from 'onrecord';`);
  });

  it('shows what to copy where a page may not', async () => {
    const { page } = await open('#veryWell');
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("no"))');
    await page.getByRole('button', { name: 'Text', exact: true }).click();
    expect(await page.locator('.copies output').textContent()).toContain(
      'Select this and copy it:',
    );
  });

  it('needs no script for the text, the quotations, their notes and the layers', async () => {
    const { page, faults } = await open('', { javaScriptEnabled: false });
    for (const { id, text, speaker, statement = '', record } of quotes) {
      const note = page.locator(`#note-${id}`);
      expect(await note.isVisible()).toBe(true);
      const told = await note.textContent();
      expect(told).toContain(`“${text}”`);
      expect(told).toContain(article.parties[speaker as keyof typeof article.parties].name);
      expect(told).toContain(getStatement(statement as 'putinAnswer').date.slice(0, 4));
      if (record.wording !== undefined) expect(told).toContain(record.wording);
      expect(await page.locator(`sup a[href="#note-${id}"]`).isVisible()).toBe(true);
    }
    expect(await page.locator('.check').isVisible()).toBe(false);
    const before = await page.locator('#p1').screenshot();
    await page.getByRole('checkbox', { name: 'Parties' }).check();
    expect((await page.locator('#p1').screenshot()).equals(before)).toBe(false);
    expect(faults).toEqual([]);
  });

  it('prints the text and the notes of the quotations, and nothing to press', async () => {
    const { page } = await open('#saferPlace');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('.panel').isVisible()).toBe(false);
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await page.locator('#the-check').isVisible()).toBe(false);
    expect(await page.locator('#p14').isVisible()).toBe(true);
    expect(await page.locator('#note-saferPlace').isVisible()).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
  });

  it('moves nothing for those who asked for stillness', async () => {
    const still = 'getComputedStyle(document.querySelector(".quote")).transitionDuration';
    const { page } = await open();
    expect(await page.evaluate(still)).toBe('0s');
    const moving = await open('', { reducedMotion: 'no-preference' });
    expect(await moving.page.evaluate(still)).not.toBe('0s');
  });

  it.each([320, 390, 768, 1024, 1440])('fits into %i pixels', async (width) => {
    const { page } = await open('#energyCeasefire', { viewport: { width, height: 800 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it.each(SCREENS)('has no grave fault of access at %i pixels, %s', async (width, colorScheme) => {
    const { page } = await open('', { viewport: { width, height: 900 }, colorScheme });
    expect(await graveFindings(page)).toEqual([]);
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    for (const group of await page.locator('summary').all()) await group.click();
    await page.locator('.try button').first().click();
    await page.locator('sup a').nth(7).click();
    await page.getByRole('button', { name: 'TypeScript' }).click();
    await page.locator('.copies pre').waitFor();
    expect(await graveFindings(page)).toEqual([]);
  });

  it.each(SCREENS)('is kept for a person to look at: %i pixels, %s', async (width, colorScheme) => {
    const { page } = await open('#ballInCourt', { viewport: { width, height: 900 }, colorScheme });
    await page.locator('.panel .note').waitFor();
    const path = (name: string): string =>
      `.cache/screenshots/reader-${name}-${width}-${colorScheme}.png`;
    await page.screenshot({ path: path('note') });
    await page.keyboard.press('Escape');
    await page.screenshot({ path: path('whole'), fullPage: true });
    const sections = await page.locator('main > section').all();
    expect(sections.length).toBe(5);
    for (const section of sections.slice(0, 4)) {
      await section.screenshot({ path: path(`${await section.getAttribute('id')}`) });
    }
  });
});
