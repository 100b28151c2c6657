/** The one element of a kind that the page was written with. */
export function find<element extends Element>(
  selector: string,
  within: ParentNode = document,
): element {
  const found = within.querySelector<element>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
}

/** Everything in the page that belongs to a record: its words, its number, its event, its box. */
export function placesOf(note: string): readonly Element[] {
  return [...document.querySelectorAll(`[data-note="${CSS.escape(note)}"]`)];
}

/** Which record a place or an address's fragment belongs to; none where the fragment is malformed. */
export function noteOf(fragment: string): string | undefined {
  const id = decoded(fragment).replace(/^#?(note-)?/, '');
  const place = document.getElementById(id)?.dataset.note ?? id;
  return document.getElementById(`note-${place}`) === null ? undefined : place;
}

/** Nothing where a percent sign stands before what is no number of a byte. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return '';
  }
}
