import { getQuotes, quotes } from '../src/index.ts';

const json: readonly { readonly speaker: string }[] = JSON.parse(
  JSON.stringify(Object.values(quotes)),
);
const speakers = ['whiteHouse', 'kirillDmitriev', 'marcoRubio', 'vladimirPutin'] as const;
const CALLS = 100_000;
let sink = 0;

function helper(): number {
  const start = process.hrtime.bigint();
  for (let i = 0; i < CALLS; i++) {
    const speaker = speakers[i & 3] as 'whiteHouse' | 'marcoRubio';
    sink += getQuotes({ speaker }).length;
  }
  return Number(process.hrtime.bigint() - start) / CALLS;
}

function plainFilter(): number {
  const start = process.hrtime.bigint();
  for (let i = 0; i < CALLS; i++) {
    const speaker = speakers[i & 3];
    sink += json.filter((quote) => quote.speaker === speaker).length;
  }
  return Number(process.hrtime.bigint() - start) / CALLS;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

const rounds = Array.from({ length: 61 }, () => [helper(), plainFilter()] as const);
console.table({
  'getQuotes({ speaker }), ns': median(rounds.map(([ours]) => ours)).toFixed(1),
  'filter over the JSON, ns': median(rounds.map(([, theirs]) => theirs)).toFixed(1),
  'times as fast, paired': median(rounds.map(([ours, theirs]) => theirs / ours)).toFixed(2),
});
if (sink === 0) throw new Error('nothing was found');
