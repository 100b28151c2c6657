import { verifyQuote, verifyText } from 'onrecord';
import { render } from 'preact';
import { find } from './find.ts';
import { Judged } from './Judged.tsx';

const form = find<HTMLFormElement>('.check');
const words = find<HTMLTextAreaElement>('#claim-words');
const speaker = find<HTMLInputElement>('#claim-speaker');
const verdict = find<HTMLElement>('#claim-verdict');

/** Judges what a visitor pastes. */
export function checking(): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    judge();
  });
  form.addEventListener('click', ({ target }) => {
    const example = (target as Element).closest<HTMLElement>('[data-words]');
    if (example === null) return;
    words.value = example.dataset.words ?? '';
    speaker.value = example.dataset.speaker ?? '';
    judge();
  });
}

/** A text with quotation marks is searched for quotations; other words are taken as one. */
function judge(): void {
  const claim = words.value.trim();
  const { found, summary } = verifyText(claim);
  const said = { speaker: speaker.value };
  if (found.length === 0) {
    render(
      <Judged items={[{ claimed: claim, verification: verifyQuote(claim, said) }]} />,
      verdict,
    );
  } else {
    const items = found.map((one) =>
      one.speaker === undefined && speaker.value.trim() !== ''
        ? { claimed: one.claimed, verification: verifyQuote(one.claimed, said) }
        : one,
    );
    render(<Judged items={items} summary={summary} />, verdict);
  }
}
