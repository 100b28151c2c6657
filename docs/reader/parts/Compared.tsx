import { type ChangeObject, diffWords } from 'diff';
import type { ComponentChildren, JSX } from 'preact';

/** Quoted words and those of the primary source, one above the other, differing words marked. */
export function Compared({ quoted, primary }: { quoted: string; primary: string }): JSX.Element {
  const steps = diffWords(quoted, primary);
  const kept = steps.map(({ added, removed }) => !added && !removed);
  const [first, last] = [kept.indexOf(true), kept.lastIndexOf(true)];
  const within = steps.map((step, i) => ({ ...step, around: i < first || i > last }));
  return (
    <div class="compared">
      <p>
        <b>Here</b> <span>“{within.filter(({ added }) => !added).map(shown)}”</span>
      </p>
      <p>
        <b>Source</b> <span>“{within.filter(({ removed }) => !removed).map(shown)}”</span>
      </p>
    </div>
  );
}

// What the source alone has before and behind the quoted words was left out, not changed.
function shown({ value, added, removed, around }: Step): ComponentChildren {
  if (added && around) return <span class="around">{value}</span>;
  if (!added && !removed) return value;
  const words = value.trim();
  const [before, behind] = value.split(words);
  return [before, <mark key={words}>{words}</mark>, behind];
}

type Step = ChangeObject<string> & { readonly around: boolean };
