import type { Sentence } from './sentences.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * What an author would record of a sentence: something in every noun, by noun and id. Each record
 * names others, so that whoever looks one up for each looks up as many as there are sentences.
 *
 * @param sentence - of the text
 * @param at - its number, which the ids bear
 * @param paragraph - the id of the one that it stands in
 */
export function recordsOf(
  sentence: Sentence,
  at: number,
  paragraph: string,
): Readonly<Record<string, Row>> {
  const { name, town, word, day, date, later } = sentence;
  const words = (exact: string, suffix?: string) => ({
    paragraph,
    exact,
    ...(suffix && { suffix }),
  });
  const spoken = words(name, ` of ${town}`);
  const open = `door ${word} is open, and whoever wants to come in may come,`;
  const common = { speaker: `party${at}`, statement: `statement${at}` };
  const voice = { party: `party${at}`, role: 'voice' };
  const why = 'It stands in the diary.';
  return {
    parties: { [`party${at}`]: { name, kind: 'person' } },
    places: { [`place${at}`]: { name: town, kind: 'city' } },
    sources: { [`source${at}`]: { name: `Diary of ${name}`, level: 'B' } },
    statements: {
      [`statement${at}`]: {
        ...{ speaker: `party${at}`, medium: 'remarks', date, basis: 'derived', why },
        reported: [words(`the bridge at ${word} could fall`)],
      },
    },
    quotes: {
      [`open${at}`]: {
        ...{ ...words(open), ...common, cue: words('said', ` on ${day}`) },
        attribution: [{ ...voice, basis: 'text', anchor: spoken }],
        record: {
          ...{
            verdict: 'fragment',
            wording: `I say ${open} today`,
            source: `source${at}`,
            level: 'B',
          },
        },
      },
      [`nobody${at}`]: {
        ...{ ...words(`nobody knows ${word},`), ...common },
        attribution: [{ ...voice, basis: 'inherited', anchor: spoken }],
      },
    },
    timeline: {
      [`event${at}`]: {
        ...{ title: `${name} speaks`, date, basis: 'derived', why, kind: 'statement' },
        ...{ status: 'past', participants: [`party${at}`], place: `place${at}` },
        ...{ statement: `statement${at}`, anchors: [words(`${name} of ${town} said on ${day}`)] },
      },
    },
    times: {
      [`day${at}`]: {
        ...{ ...words(day), prefix: 'on ', type: 'date', value: date, basis: 'text', why },
        ...(at > 0 && { anchoredTo: `day${at - 1}` }),
      },
      [`later${at}`]: {
        ...{ ...words('two days later', ` door ${word}`), type: 'date', value: later },
        ...{ anchoredTo: `event${at}`, basis: 'derived', why },
      },
    },
    mentions: {
      [`name${at}`]: { ...spoken, party: `party${at}`, form: 'name' },
      [`town${at}`]: { ...words(town), place: `place${at}`, form: 'name' },
    },
    proposals: {
      [`proposal${at}`]: {
        ...{ title: `To come in at ${word}`, kind: 'condition', by: [`party${at}`] },
        anchors: [words(open)],
        stances: [{ party: `party${at}`, position: 'proposes', anchor: words(open) }],
      },
    },
    readings: {
      [`reading${at}`]: {
        ...{ anchors: [words(`nobody knows ${word},`)], question: 'Who says it?', why },
        ...{ chosen: name, alternatives: [town], concerns: [`nobody${at}`] },
      },
    },
    claims: {
      [`claim${at}`]: {
        ...{ anchors: [words(`door ${word} was shut`)], verdict: 'confirmed', why, level: 'B' },
        versions: [{ value: 'shut', according: 'the diary', source: `source${at}` }],
      },
    },
    skips: { [`skip${at}`]: { ...words('seven', ` friends at door ${word}`), why } },
    corrections: {
      [`correction${at}`]: {
        ...{
          date: '2025-03-20',
          concerns: `place${at}`,
          field: 'kind',
          was: 'region',
          now: 'city',
        },
        ...{ why, source: `source${at}` },
      },
    },
    retired: { [`door${at}`]: { moved: `open${at}`, since: '0.2.0' } },
  };
}
