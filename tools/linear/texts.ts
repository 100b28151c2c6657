import { sentences } from './sentences.ts';

/** Running text of several kinds, each of any size. */
export const texts: Readonly<Record<string, (bytes: number) => string>> = {
  prose: (bytes) => lines(bytes).join('\n').replace(/[“”]/g, ''),
  quotations: (bytes) => lines(bytes).join(' '),
  'straight marks': (bytes) => lines(bytes).join(' ').replace(/[“”]/g, '"'),
  'block quotations': (bytes) => `> ${lines(bytes).join('\n\n> ')}`,
  'one block quotation': (bytes) => `> ${lines(bytes).join('\n> ')}`,
  'marks only': (bytes) => '“”'.repeat(bytes / 2),
  'marks inside marks': (bytes) => '“‘'.repeat(bytes / 4) + '’”'.repeat(bytes / 4),
  'left open': (bytes) => '“a '.repeat(bytes / 3),
  'left open, straight': (bytes) => `"${'a'.repeat(bytes)}`,
  apostrophes: (bytes) => "it's ".repeat(bytes / 5),
  'one long quotation': (bytes) => `“${'door '.repeat(bytes / 5)}”`,
  blanks: (bytes) => `“a${' '.repeat(bytes)}b”`,
  'halves of characters': (bytes) => '\uD83D"'.repeat(bytes / 2),
  'names and days': (bytes) => 'Aa two days ago. '.repeat(bytes / 17),
  'line breaks': (bytes) => '\n> '.repeat(bytes / 3),
};

function lines(bytes: number): readonly string[] {
  return sentences(bytes).map(({ text }) => text);
}
