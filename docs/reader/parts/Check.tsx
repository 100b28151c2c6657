import { getParties } from 'onrecord/core';
import type { JSX } from 'preact';
import { article } from '../data.ts';

/** Claims to try: one altered, one given to another, one that is right. */
const TRY: readonly (readonly [words: string, speaker: string])[] = [
  ['The ball is in Ukraine’s court', 'Rubio'],
  ['Historic! Epic!', 'Putin'],
  ['Trump said the call went “very good”, and that peace has “huge upside”.', ''],
];

/** The box to paste a claim or a text into; the script judges it. */
export function Check(): JSX.Element {
  return (
    <form class="check">
      <label for="claim-words">A quotation, or a text with quotations in it</label>
      <textarea id="claim-words" rows={3} required placeholder="ball is in Russia’s court" />
      <div class="asked">
        <label for="claim-speaker">Said by (you may leave this out)</label>
        <input id="claim-speaker" list="claim-speakers" autocomplete="off" />
        <datalist id="claim-speakers">
          {getParties(article, { named: true }).map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        <button type="submit">Check</button>
      </div>
      <p class="try">
        Try{' '}
        {TRY.map(([words, speaker]) => (
          <button key={words} type="button" data-words={words} data-speaker={speaker}>
            {words}
            {speaker && <small> {speaker}</small>}
          </button>
        ))}
      </p>
      <div id="claim-verdict" role="status" />
    </form>
  );
}
