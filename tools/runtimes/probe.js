// What every runtime is asked, the same words everywhere: no import, no TypeScript, no name of Node.

const nouns = {
  Paragraph: 'paragraphs',
  Party: 'parties',
  Place: 'places',
  Source: 'sources',
  Statement: 'statements',
  Quote: 'quotes',
  Event: 'timeline',
  Time: 'times',
  Mention: 'mentions',
  Proposal: 'proposals',
  Reading: 'readings',
  Claim: 'claims',
  Skip: 'skips',
  Correction: 'corrections',
  Record: 'quotes',
};
const filters = [
  {},
  { speaker: 'kirillDmitriev' },
  { kind: 'media' },
  { kind: 'direct' },
  { paragraph: 'p4' },
  { party: 'russia' },
  { from: '2025-03-13', to: '2025-03-18' },
  { speaker: 'nobody' },
];
const url = 'https://news.example/a?b=c&d=“e”';
const draft = {
  paragraphs: { p1: 'Ana said: “the door is open 🚪”.' },
  parties: { ana: { name: 'Ana', kind: 'person' } },
  quotes: { doorIsOpen: { paragraph: 'p1', exact: 'the door is open 🚪', speaker: 'ana' } },
};
const wrong = {
  ...draft,
  quotes: { doorIsOpen: { paragraph: 'p1', exact: 'the door is shut', speaker: 'anna' } },
};
const claimed = (article) => [
  ...Object.values(article.quotes).flatMap(({ exact }) => [
    exact,
    exact.toUpperCase(),
    `not ${exact}`,
  ]),
  "Historic! Epic! - it 'went'",
  '',
];

/** What is asked of each function, by its door and its name: lists of arguments. */
function questions({ article }, core) {
  const ids = (noun) => [...Object.keys(article[noun]), 'nowhere'].map((id) => [id]);
  const one = Object.entries(nouns).map(([name, noun]) => [`get${name}`, ids(noun)]);
  const many = [...new Set(Object.values(nouns))]
    .map((noun) => `get${noun[0].toUpperCase()}${noun.slice(1)}`)
    .map((name) => [name, filters.map((filter) => [filter])]);
  const bound = {
    ...Object.fromEntries([...one, ...many]),
    getSegments: ids('paragraphs'),
    getContext: Object.values(article.mentions).flatMap((at) => [
      [at],
      [at, { before: 3, after: 99 }],
    ]),
    verifyQuote: claimed(article).flatMap((words) => [[words], [words, { speaker: 'Putin' }]]),
    verifyText: [[article.text], ['He called it “good” and “very well”.'], ['']],
  };
  const ours = Object.entries(bound).map(([name, all]) => [
    name,
    all.map((args) => [article, ...args]),
  ]);
  const withOptions = [[article], [article, { url }]];
  return {
    onrecord: bound,
    'onrecord/core': {
      ...Object.fromEntries(ours),
      ArticleError: [],
      checkArticle: [[article], [wrong], [{}], [null]],
      defineArticle: [[draft], [wrong], [{}]],
      diffArticles: [
        [article, article],
        [article, { ...article, quotes: {} }],
      ],
      leastBump: [[[]], [[{ bump: 'patch' }, { bump: 'major' }]]],
    },
    'onrecord/formats': {
      toTextFragment: Object.values(article.quotes).map((quote) => [article, quote, { url }]),
      fromWebAnnotations: [[[{ type: 'Annotation' }], article]],
      everyOther: withOptions,
    },
    'onrecord/schema': {
      ArticleError: [],
      parseArticle: [[article], [core.defineArticle(draft)], [wrong], [{}]],
      safeParseArticle: [[article], [{}]],
    },
  };
}

/**
 * Asks every function of every door, and reads every constant.
 *
 * @param doors - each door's names, by what it is imported as; a plain file by its path
 * @returns by door and name: a digest of the answers in canonical JSON, or `not asked`
 */
export async function probe(doors) {
  const asked = questions(doors.onrecord, doors['onrecord/core']);
  const answers = {};
  for (const [door, names] of Object.entries(doors)) {
    if (door.endsWith('.json')) answers[door] = await digest(names);
    else
      for (const name of Object.keys(names).sort()) {
        if (name === 'default' || name === 'module.exports') continue; // what some runtimes add to CommonJS
        answers[`${door} ${name}`] = await answer(names[name], asked[door] ?? {}, name);
      }
  }
  return answers;
}

function answer(value, asked, name) {
  if (typeof value !== 'function') return value?._zod ? 'a schema' : digest(value);
  const calls = Object.hasOwn(asked, name) ? asked[name] : asked.everyOther;
  return calls ? digest(calls.map((args) => outcome(() => value(...args)))) : 'not asked';
}

function outcome(ask) {
  try {
    return { value: ask() };
  } catch ({ name, message, issues }) {
    return { name, message, issues };
  }
}

async function digest(value) {
  const bytes = new TextEncoder().encode(JSON.stringify(canonical(value)) ?? 'undefined');
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Keys in order, since two objects with the same fields are the same value. */
function canonical(value) {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, canonical(value[key])]));
}
