// Run against the built package, in a fresh process for each way to ask, a filter written anew or one that
// is kept: nanoseconds of the helper and of what one writes without it, a filter over the JSON, and the
// same over a list of its records that was made before, by turns.
// With --expose-gc and a young generation that holds everything: the bytes that each call leaves behind.
import { createRequire } from 'node:module';
import { getQuotes } from '../../dist/index.js';

const CALLS = 100_000;
const speakers = ['whiteHouse', 'kirillDmitriev', 'marcoRubio', 'vladimirPutin'];
const { quotes } = createRequire(import.meta.url)('../../article.json');
const rows = Object.values(quotes);
const filters = speakers.map((speaker) => ({ speaker }));
let sink = 0;

const helpers = {
  anew() {
    for (let i = 0; i < CALLS; i++) sink += getQuotes({ speaker: speakers[i & 3] }).length;
  },
  kept() {
    for (let i = 0; i < CALLS; i++) sink += getQuotes(filters[i & 3]).length;
  },
};

function filterJson() {
  for (let i = 0; i < CALLS; i++) {
    const speaker = speakers[i & 3];
    sink += Object.values(quotes).filter((quote) => quote.speaker === speaker).length;
  }
}

function filterRows() {
  for (let i = 0; i < CALLS; i++) {
    const speaker = speakers[i & 3];
    sink += rows.filter((quote) => quote.speaker === speaker).length;
  }
}

function time(run) {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / CALLS;
}

function bytes(run, times) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < times; i++) run();
  return (process.memoryUsage().heapUsed - before) / CALLS / times;
}

// Measuring leaves some kilobytes behind too: many calls make that nothing, where each leaves nothing.
const median = (run, times) =>
  [1, 2, 3, 4, 5].map(() => bytes(run, times)).sort((a, b) => a - b)[2];
const helper = helpers[process.argv[2]];
const answer = globalThis.gc
  ? [median(helper, 20), median(filterJson, 1)]
  : Array.from({ length: 61 }, () => [time(helper), time(filterJson), time(filterRows)]);
if (sink === 0) throw new Error('nothing was found');
console.log(JSON.stringify(answer));
