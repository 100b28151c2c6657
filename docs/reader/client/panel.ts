import { quotes } from '../data.ts';
import { find, placesOf } from './find.ts';

const chosen = find<HTMLElement>('.chosen');
const slot = find<HTMLElement>('.slot');
const copies = find<HTMLElement>('.copies');

/** Id of the record whose note is in the panel. */
export let shown: string | undefined;

/** Puts a record's note into the panel and marks its words. */
export function show(note: string): void {
  if (shown === note) return;
  clear();
  const copy = find<HTMLElement>(`#note-${CSS.escape(note)}`).cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  find('h4', copy).setAttribute('tabindex', '-1');
  slot.replaceChildren(copy);
  slot.parentElement?.scrollTo({ top: 0 });
  shown = note;
  for (const place of placesOf(note)) place.classList.add('current');
  const quote = quotes.some(({ id }) => id === note);
  copies.hidden = !quote;
  find('output', copies).replaceChildren();
  for (const step of chosen.querySelectorAll<HTMLButtonElement>('[data-step]'))
    step.hidden = !quote;
  chosen.hidden = false;
  document.documentElement.classList.add('open');
}

/** Empties the panel: the list of speakers is in sight again. */
export function hide(): void {
  clear();
  chosen.hidden = true;
  document.documentElement.classList.remove('open');
}

/** Brings the note's title to a keyboard. */
export function focusNote(): void {
  find<HTMLElement>('h4', slot).focus();
}

function clear(): void {
  if (shown === undefined) return;
  for (const place of placesOf(shown)) place.classList.remove('current');
  shown = undefined;
}
