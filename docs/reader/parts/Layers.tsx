import type { JSX } from 'preact';

/** One kind of record that can be shown in the text. */
interface Layer {
  readonly key: string;
  readonly label: string;
}

/** The layers of the text besides its quotations, in the order of their switches. */
const layers: readonly Layer[] = [
  { key: 'party', label: 'Parties' },
  { key: 'place', label: 'Places' },
  { key: 'time', label: 'Times' },
  { key: 'event', label: 'Events' },
  { key: 'proposal', label: 'Proposals' },
  { key: 'reported', label: 'Reported speech' },
  { key: 'claim', label: 'Checked claims' },
];

/** The switches; the style sheet alone turns a layer on, so they work without a script. */
export function Layers(): JSX.Element {
  return (
    <fieldset class="layers">
      <legend>Show in the text</legend>
      {layers.map(({ key, label }) => (
        <label key={key}>
          <input type="checkbox" id={`layer-${key}`} autocomplete="off" />
          <span class={`sample mark-${key}`}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
