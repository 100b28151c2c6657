import { fromDays, toDays } from '../../src/text/days.ts';

/** One sentence of a made-up article, with the words in it that no other sentence has. */
export interface Sentence {
  /** A person, a town, and a word for all else. */
  readonly name: string;
  readonly town: string;
  readonly word: string;
  /** Two days: as the sentence writes the first, and both as a date. */
  readonly day: string;
  readonly date: string;
  readonly later: string;
  readonly text: string;
}

/** How long each is. */
const BYTES = 320;

const FIRST = toDays(1850, 1, 1);
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const SYLLABLES = [...'bdfgklmnprstvz'].flatMap((letter) =>
  [...'aeiou'].map((vowel) => letter + vowel),
);

/**
 * Enough sentences for a text of a size, each with a name, a town, quotations and a day of its own.
 *
 * @param bytes - of the text
 */
export function sentences(bytes: number): readonly Sentence[] {
  return Array.from({ length: Math.round(bytes / BYTES) }, (_, i) => sentence(i));
}

function sentence(at: number): Sentence {
  const word = wordOf(at);
  const name = `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
  const town = `${name}ville`;
  const [date, later] = [fromDays(FIRST + at), fromDays(FIRST + at + 2)];
  const day = written(date);
  const said = `${name} of ${town} said on ${day} that “door ${word} is open, and whoever wants to come in may come,” and that “nobody knows ${word},” before seven friends at door ${word}; two days later door ${word} was shut, because the bridge at ${word} could fall`;
  const text = `${said.padEnd(BYTES - 2, ', while wind blew over the sea and nobody was there to hear it')}.`;
  return { name, town, word, day, date, later, text };
}

/** Another word of three syllables for each number. */
function wordOf(at: number): string {
  const many = SYLLABLES.length;
  return [at / many ** 2, at / many, at].map((one) => SYLLABLES[Math.floor(one) % many]).join('');
}

/** 1850-03-04 → 4 March 1850. */
function written(date: string): string {
  const [year = '', month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}
