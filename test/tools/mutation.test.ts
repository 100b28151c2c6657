import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gate } from '../../tools/gates/mutation.ts';
import { type Explained, judged, shown } from '../../tools/mutation/judged.ts';
import { keyOf } from '../../tools/mutation/mutate.ts';
import { rooms } from '../../tools/mutation/rooms.ts';
import { sampled } from '../../tools/mutation/sampled.ts';
import survivors from '../../tools/mutation/survivors.json' with { type: 'json' };

const source = 'export const more = (a: number): boolean =>\n  a > 1 &&\n  a < 9;\n';
const at = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});
const whole = {
  mutatorName: 'ConditionalExpression',
  replacement: 'true',
  location: at(2, 3, 3, 8),
};
const one = { mutatorName: 'EqualityOperator', replacement: 'a >= 1', location: at(2, 3, 2, 8) };
const report = (...states: readonly string[]) => ({
  files: {
    'src/a.ts': {
      source,
      mutants: states.map((status, i) => ({ ...(i % 2 === 0 ? whole : one), status })),
    },
  },
});
const known: Explained = {
  file: 'src/a.ts',
  mutator: 'ConditionalExpression',
  was: 'a > 1 && a < 9',
  is: 'true',
  why: 'nobody asks for others',
};

test('what is noticed is counted, what is not tried is not', () => {
  expect(
    judged(report('Killed', 'Timeout', 'Killed', 'Ignored', 'RuntimeError', 'CompileError'), []),
  ).toEqual({
    mutants: 6,
    killed: 3,
    survived: 0,
    ignored: 3,
    score: 100,
    unexplained: [],
  });
  expect(judged(report('Ignored'), []).score).toBe(0);
});

// The planted fault: a survivor that nobody has explained, and one that no test even runs.
test('a survivor that is not explained is named, wherever its line went', () => {
  const found = judged(report('Survived', 'NoCoverage', 'Killed', 'Killed'), [known]);
  expect(found).toMatchObject({ killed: 2, survived: 2, score: 50 });
  expect(found.unexplained.map(shown)).toEqual(['src/a.ts, EqualityOperator: a > 1 → a >= 1']);
});

test('an explanation without words, or of another change, explains nothing', () => {
  for (const other of [
    { ...known, why: ' ' },
    { ...known, is: 'false' },
    { ...known, file: 'b' },
  ]) {
    expect(judged(report('Survived'), [other]).unexplained).toHaveLength(1);
  }
  expect(judged(report('Survived'), [known]).unexplained).toEqual([]);
});

test('each explanation is of a room, and has words', () => {
  for (const [room, list] of Object.entries(survivors)) {
    expect(rooms).toHaveProperty(room);
    for (const { file, why } of list) {
      expect(file).toMatch(`src/${room}/`);
      expect(why).toMatch(/\w \w/);
    }
  }
});

test('a sample is the same as long as src is', () => {
  const first = sampled(Object.keys(rooms));
  expect(sampled(Object.keys(rooms))).toEqual(first);
  expect(first.files.length).toBeGreaterThan(1);
  for (const file of first.files) expect(file).toMatch(`src/${first.room}/`);
});

test('every room of src whose code is mutated can be the one of a sample', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory());
  const names = folders.map(({ name }) => name).filter((name) => !/^(model|article)$/.test(name));
  expect(Object.keys(rooms).sort()).toEqual(names.sort());
  expect(gate.parts).toEqual(Object.keys(rooms));
});

test('a file in which all runs once is not in a sample: it would say nothing', () => {
  for (const room of Object.keys(rooms)) {
    const { files } = sampled([room]);
    expect(files).not.toEqual([]);
    for (const file of files) expect(readFileSync(file, 'utf8')).toMatch(/^(export )?function /m);
  }
});

test('what was found is kept for the same question alone', () => {
  const files = ['src/text/none.ts'];
  expect(keyOf(files, 'text')).toBe(keyOf(files, 'text'));
  expect(new Set([keyOf(files, 'text'), keyOf(files, 'diff'), keyOf([], 'text')]).size).toBe(3);
});
