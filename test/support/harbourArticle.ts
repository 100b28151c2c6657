import { resolvedArticle } from './resolvedArticle.ts';

/** A made-up article: numbers, negations, emoji, nested and repeated quotations. */
export const harbourArticle = resolvedArticle({
  paragraphs: {
    p1: 'Mayor Ana Ruiz said on Friday that “the port will not close before 2031, whatever the owners say,” and promised 1,200 new jobs.',
    p2: '“I told them: ‘Never again without a vote.’ They laughed,” union leader Tom O’Neill recalled. “We won 🎉🚢 — for now.”',
    p3: 'The owners’ lawyer, Eva Lind, called the plan “a well-known, non-negotiable mistake…” and left.',
    p4: '“Enough is enough,” Ruiz told the crowd. Hours later O’Neill said the same: “Enough is enough.”',
    p5: 'According to the harbour office, traffic fell by 12.5 percent last year, and Ruiz warned that the bridge could collapse.',
    p6: 'Lind wrote to Radio Nord: “My clients accept the offer if the city pays half. They reject anything else—and they do not bluff.”',
    p7: 'SUBSCRIBE FOR MORE',
  },
  boilerplate: ['p7'],
  parties: {
    anaRuiz: { name: 'Ana Ruiz', kind: 'person', role: 'Mayor of Port Vale', describedAs: 'Mayor' },
    juanRuiz: { name: 'Juan Ruiz', kind: 'person', role: 'Deputy harbour master' },
    tomONeill: { name: 'Tom O’Neill', kind: 'person', describedAs: 'union leader' },
    evaLind: { name: 'Eva Lind', kind: 'person', describedAs: 'The owners’ lawyer' },
    owners: { name: 'The owners', kind: 'group', named: false },
    harbourOffice: { name: 'Harbour Office', kind: 'government' },
    radioNord: { name: 'Radio Nord', kind: 'media' },
  },
  statements: {
    ruizFriday: {
      speaker: 'anaRuiz',
      medium: 'remarks',
      reported: [{ paragraph: 'p5', exact: 'the bridge could collapse' }],
    },
    office: {
      speaker: 'harbourOffice',
      medium: 'announcement',
      reported: [{ paragraph: 'p5', exact: 'traffic fell by 12.5 percent last year' }],
    },
  },
  quotes: {
    portOpen: {
      paragraph: 'p1',
      exact: 'the port will not close before 2031, whatever the owners say,',
      text: 'the port will not close before 2031, whatever the owners say',
      speaker: 'anaRuiz',
      statement: 'ruizFriday',
    },
    toldThem: {
      paragraph: 'p2',
      exact: 'I told them: ‘Never again without a vote.’ They laughed,',
      speaker: 'tomONeill',
    },
    weWon: { paragraph: 'p2', exact: 'We won 🎉🚢 — for now.', speaker: 'tomONeill' },
    mistake: {
      paragraph: 'p3',
      exact: 'a well-known, non-negotiable mistake…',
      speaker: 'evaLind',
      holders: ['owners'],
    },
    enoughRuiz: { paragraph: 'p4', exact: 'Enough is enough,', speaker: 'anaRuiz' },
    enoughONeill: { paragraph: 'p4', exact: 'Enough is enough.', speaker: 'tomONeill' },
    offer: {
      paragraph: 'p6',
      exact:
        'My clients accept the offer if the city pays half. They reject anything else—and they do not bluff.',
      speaker: 'evaLind',
      holders: ['owners'],
      attribution: [
        { party: 'evaLind', role: 'voice', basis: 'text' },
        { party: 'radioNord', role: 'relay', basis: 'text' },
      ],
    },
  },
});
