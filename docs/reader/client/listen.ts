import { back, choose, follow, leave, peek, pick, step } from './choose.ts';
import { find, noteOf } from './find.ts';
import { focusNote, show, shown } from './panel.ts';

const text = find<HTMLElement>('.text');
const hovers = matchMedia('(hover: hover) and (min-width: 64rem)');

/** Everything that a pointer or a keyboard can do to the text, its pictures and its notes. */
export function listen(): void {
  document.addEventListener('click', clicked);
  document.addEventListener('keydown', pressed);
  text.addEventListener('pointerover', ({ target }) => {
    const note = hovers.matches ? wordsAt(target)?.dataset.note : undefined;
    if (note !== undefined) peek(note);
    else if (hovers.matches) back();
  });
  text.addEventListener('pointerleave', () => hovers.matches && back());
  text.addEventListener('focusin', ({ target }) => {
    const note = wordsAt(target)?.dataset.note;
    if (note !== undefined) show(note);
  });
  addEventListener('hashchange', () => follow(location.hash));
  for (const { layer, box } of switches())
    box.addEventListener('change', () => reach(layer, box.checked));
}

function clicked(event: MouseEvent): void {
  const target = event.target as Element;
  const button = target.closest<HTMLElement>('[data-step], [data-close]');
  const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
  const words = wordsAt(target);
  if (button !== null) pushed(button);
  else if (link !== null) linked(link, event);
  else if (words?.dataset.note !== undefined)
    pick(words.dataset.note, words.id || words.dataset.note, event);
}

function pushed({ dataset }: HTMLElement): void {
  if (dataset.step === undefined) leave();
  else step(Number(dataset.step));
}

/** A link to a note opens it; one to words leads to them; others are the browser's. */
function linked(link: Element, event: MouseEvent): void {
  const fragment = link.getAttribute('href') ?? '';
  const note = noteOf(fragment);
  if (note === undefined) return;
  event.preventDefault();
  if (fragment.startsWith('#note-')) pick(note, note, event);
  else follow(fragment);
}

function pressed(event: KeyboardEvent): void {
  const words = wordsAt(event.target);
  if (event.key === 'Escape' && shown !== undefined) leave();
  if (words === undefined) return;
  if (event.key === 'Enter' && !(event.target instanceof HTMLAnchorElement)) {
    choose(words.dataset.note ?? '', words.id);
    focusNote();
  }
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined) return;
  const all = [...text.querySelectorAll<HTMLElement>('a[data-note], [tabindex="0"]')];
  all[all.indexOf(words) + by]?.focus();
  event.preventDefault();
}

/** The innermost words at a place that are a quotation, or of a layer that is on. */
function wordsAt(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element) || !text.contains(target)) return undefined;
  const on = switches().filter(({ box }) => box.checked);
  const layers = on.map(({ layer }) => `.mark-${layer}`);
  return target.closest<HTMLElement>(['.quote', 'a[data-note]', ...layers].join()) ?? undefined;
}

function switches(): readonly { readonly layer: string; readonly box: HTMLInputElement }[] {
  const boxes = document.querySelectorAll<HTMLInputElement>('.layers input');
  return [...boxes].map((box) => ({ layer: box.id.replace('layer-', ''), box }));
}

/** Lets a keyboard reach the words of a layer, or no longer. */
function reach(layer: string, on: boolean): void {
  for (const words of text.querySelectorAll<HTMLElement>(`.mark-${layer}[id]`)) {
    words.tabIndex = on ? 0 : -1;
    if (on) words.setAttribute('role', 'link');
    else words.removeAttribute('role');
  }
}
