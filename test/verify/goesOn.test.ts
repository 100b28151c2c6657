import { expect, it } from 'vitest';
import { quotationsIn } from '../../src/text/quotationsIn.ts';
import { goesOn } from '../../src/verify/goesOn.ts';

/** Whether Rubio, who says the first quotation, goes on in the second. */
function rubioGoesOn(text: string): boolean {
  const [before, now] = quotationsIn(text).found;
  const start = text.indexOf('Rubio');
  const speaker = { start, end: start + 5, exact: 'Rubio' };
  return before && now ? goesOn(text, now, before, speaker) === speaker : false;
}

it.each([
  '“One,” Rubio said. “Two.”',
  '“One,” said Rubio. “Two!”',
  '“One,” said Rubio in Jeddah on Tuesday.\n“Two”.',
  '“One,” Rubio said. “Two.” Putin nodded.',
  '“One,” Rubio said. “Two,” he added.',
  '“One,” Rubio said. “Two” she said.',
  '“One,” Rubio said. “Two,” he also told CNN.',
  '“One,” Rubio said. “Two”.\n',
  '“One,” Rubio said. “Two!”\n\nPutin left.',
  'Rubio said “one,” and that it was “two.”',
  'Rubio said “one,” and listed “two.”',
  'Rubio said “one,” adding that “two.”',
  'Rubio called it “one,” but said “two.”',
  'Rubio wrote: “One” and added: “Two”',
  'Rubio said “one,” calling the idea “two.”',
])('goes on: %s', (text) => expect(rubioGoesOn(text)).toBe(true));

it.each([
  '“One,” Rubio said. Putin left. “Two.”',
  '“One,” Rubio said. “Two,” the mayor shot back.',
  '“One,” Rubio said. “Two,” Okafor shot back.',
  '“One,” Rubio said. “Two!” she snapped.',
  '“One,” Rubio said. “Two!” Okafor snapped.',
  '“One,” Rubio said. “Two.” thundered Okafor.',
  '“One,” Rubio said, and Putin agreed. “Two.”',
  'Rubio said “one.” “Two.”',
  'Rubio said “one”. “Two.”',
  'Rubio said “one” when Putin left. “Two.”',
  'Rubio said “one” and a spokesman added “two.”',
  'Rubio said “one,” with Putin adding “two.”',
  '“One,” Rubio said. “Two” was not said by Rubio.',
  '“One,” Rubio said. “Two” is what nobody said.',
])('does not: %s', (text) => expect(rubioGoesOn(text)).toBe(false));
