const word = '[\\p{L}\\p{N}\\p{M}]';
const space = '[^\\S\\v\\f\\uFEFF]';
const single = "['’‘‚‛ʼ′`´＇]";
const mark = `(?:["“”„‟«»‹›「」『』＂]|(?<!${word})${single}|${single}(?!${word}))`;
const apart = `(?:${space}|${mark})`;
const dots = `(?:…|\\.(?:${space}?\\.){2,})`;
const piece = /* @__PURE__ */ new RegExp(
  `([A-Za-z0-9]+)(?!\\p{M})|${apart}*(?:(${dots}|[[(]${space}?${dots}${space}?[\\])])|([-‐-―−﹘﹣－]+))${apart}*|(${apart}+)(?=([.,;:!?)](?!${word}))?)|\\[(\\p{L})\\](?=\\p{L})|(${single})|[\\u1100-\\u11FF]+|[^]\\p{M}*`,
  'gu',
);

/** Runs of quotation marks; an apostrophe inside a word is none. */
export const quotationMarks: RegExp = /* @__PURE__ */ new RegExp(`${mark}+`, 'gu');

/** A text with its typography folded away, and the place that each folded unit comes from. */
export interface Folded {
  /** The text as it was given. */
  readonly raw: string;
  /** The folded text, case kept: `–` is a dash, `-` a hyphen that joins. */
  readonly text: string;
  /** The same in lower case, hyphens and dashes alike; as long as `text`. */
  readonly lower: string;
  /** For each unit of `text`, where its source begins in `raw`. */
  readonly starts: readonly number[];
  /** For each unit of `text`, where its source ends in `raw`, exclusive. */
  readonly ends: readonly number[];
  /** The units of `text` that stood alone in square brackets: “[T]he”. */
  readonly bracketed: ReadonlySet<number>;
}

/**
 * Folds typography and nothing else: quotation marks go, apostrophes, dashes, spaces and ellipses
 * become one of each, characters are composed (NFC), “[T]he” loses its brackets. Letters, digits and
 * words stay. Linear.
 *
 * @param raw - any text
 * @returns the folded text with the way back: offsets in UTF-16 code units of `raw`
 *
 * @example
 * ```ts
 * fold('“Russia’s  court” …').text; //=> "Russia's court…"
 * ```
 */
export function fold(raw: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  const bracketed = new Set<number>();
  const text = raw.replace(
    piece,
    (...[all, run, dots, dash, gap, stop, letter, apostrophe, at]) => {
      const core = dots ?? dash ?? all;
      const from = at + all.indexOf(core);
      if (letter) bracketed.add(starts.length);
      const folded: string =
        run ??
        (dots && '…') ??
        (dash && (/^[-‐‑]$/.test(all) ? '-' : '–')) ??
        (gap && (stop || !at || at + gap.length === raw.length || !/\s/.test(gap) ? '' : ' ')) ??
        letter ??
        (apostrophe && "'") ??
        all.normalize();
      for (let i = 0; i < folded.length; i++) {
        starts.push(run ? at + i : from);
        ends.push(run ? at + i + 1 : from + core.length);
      }
      return folded;
    },
  );
  return { raw, text, lower: text.replace(/\p{Lu}|–/gu, lowerCase), starts, ends, bracketed };
}

function lowerCase(letter: string): string {
  const lower = letter === '–' ? '-' : letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
