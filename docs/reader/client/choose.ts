import { quotes } from '../data.ts';
import { find, noteOf } from './find.ts';
import { focusNote, hide, show, shown } from './panel.ts';

/** Id of the record that stays in the panel when the pointer leaves another. */
let chosen: string | undefined;

/** Makes a record the chosen one: its note stays, and the address leads to it. */
export function choose(note: string, place = note): void {
  chosen = note;
  show(note);
  history.replaceState(null, '', `#${place}`);
}

/** Chooses nothing; a keyboard goes back to where it came from. */
export function leave(): void {
  const from = chosen ?? shown;
  chosen = undefined;
  if (from !== undefined) reachable(from)?.focus({ preventScroll: true });
  hide();
  history.replaceState(null, '', location.pathname + location.search);
}

/** Shows a record while a pointer is on it. */
export function peek(note: string): void {
  show(note);
}

/** The pointer has left: back to what was chosen. */
export function back(): void {
  if (chosen === undefined) hide();
  else show(chosen);
}

/** Chooses what an address asks for, brings its words into sight and a keyboard to them. */
export function follow(fragment: string): boolean {
  const note = noteOf(fragment);
  if (note === undefined) return false;
  const id = decodeURIComponent(fragment).replace(/^#?(note-)?/, '');
  choose(note, id);
  const place = document.getElementById(id)?.closest<HTMLElement>('[data-note]') ?? reachable(note);
  place?.scrollIntoView({ block: 'center', behavior: motion() });
  place?.focus({ preventScroll: true });
  return true;
}

/** The quotation before or behind the one in the panel. */
export function step(by: number): void {
  const all = quotes.map(({ id }) => id);
  const at = all.indexOf(shown ?? '');
  follow(all[(at + by + all.length) % all.length] ?? '');
}

/** Chooses from a link or from words: by keyboard the note is read next. */
export function pick(note: string, place: string, event: MouseEvent): void {
  choose(note, place);
  if (event.detail === 0) focusNote();
}

/** Where a keyboard goes for a record: its number, or its first words. */
function reachable(note: string): HTMLElement | undefined {
  const words = find('.text').querySelectorAll<HTMLElement>(`[data-note="${CSS.escape(note)}"]`);
  return [...words].find(({ tabIndex }) => tabIndex >= 0) ?? words[0];
}

function motion(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
