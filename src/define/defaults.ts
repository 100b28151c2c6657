import type { Defaulted } from './draft.ts';

type Row = Readonly<Record<string, unknown>>;

/** Before a closing mark it is the sentence's around it; a period may be the speaker's own. */
const HOST_COMMA = /(?<=.),$/s;

/** What a record says where its author left a field out, by noun and field. */
export const defaults: {
  readonly [noun in keyof Defaulted]: Readonly<Record<Defaulted[noun], (row: Row) => unknown>>;
} = {
  parties: { named: () => true },
  statements: { reported: () => [] },
  quotes: {
    text: ({ exact }) => (typeof exact === 'string' ? exact.replace(HOST_COMMA, '') : exact),
    kind: () => 'direct',
    attribution: ({ speaker }) => [{ party: speaker, role: 'voice', basis: 'inferred' }],
    record: () => ({ verdict: 'unverified', level: 'unverified' }),
  },
  timeline: { participants: () => [], anchors: () => [] },
  proposals: { by: () => [], anchors: () => [], stances: () => [] },
  readings: { anchors: () => [] },
  claims: { anchors: () => [], versions: () => [] },
};
