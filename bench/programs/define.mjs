// Run against the built package: microseconds that defineArticle takes for each quotation.
import { defineArticle } from '../../dist/core.js';

function draft(size) {
  const paragraphs = {};
  const quotes = {};
  for (let i = 0; i < size; i++) {
    paragraphs[`p${i}`] = `Then Ana said: “the door number ${i} is open”.`;
    quotes[`q${i}`] = { paragraph: `p${i}`, exact: `the door number ${i} is open`, speaker: 'ana' };
  }
  return { paragraphs, parties: { ana: { name: 'Ana', kind: 'person' } }, quotes };
}

function time(size) {
  const given = draft(size);
  const start = process.hrtime.bigint();
  defineArticle(given);
  return Number(process.hrtime.bigint() - start) / 1000 / size;
}

time(1000);
const median = (size) => [1, 2, 3, 4, 5].map(() => time(size)).sort((a, b) => a - b)[2];
console.log(JSON.stringify([1000, 10_000, 50_000].map((size) => [size, median(size)])));
