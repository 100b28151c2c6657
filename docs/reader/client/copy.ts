import { quotes } from '../data.ts';
import { copies } from './copies.ts';
import { find } from './find.ts';
import { shown } from './panel.ts';

const output = find<HTMLOutputElement>('.copies output');

/** Puts the quotation in the panel on the clipboard, and shows what went there. */
export function copying(): void {
  find('.copies').addEventListener('click', async ({ target }) => {
    const kind = (target as Element).closest<HTMLElement>('[data-copy]')?.dataset.copy ?? '';
    const quote = quotes.find(({ id }) => id === shown);
    const text = quote && copies[kind]?.(quote);
    if (text === undefined) return;
    const done = await copied(text);
    const words = document.createElement('pre');
    words.textContent = text;
    words.tabIndex = 0;
    output.replaceChildren(done ? 'Copied:' : 'Select this and copy it:', words);
  });
}

// Only a page from https or from this machine may write to the clipboard.
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
