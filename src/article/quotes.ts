/**
 * The ten pairs of quotation marks, in document order: `exact` is everything between the marks.
 * Each `record` holds the words against the primary source, straight from the checked facts.
 */
export const quotes = {
  // p1
  agreedLastingPeace: {
    paragraph: 'p1',
    exact: 'agreed this conflict needs to end with a lasting peace,',
    text: 'agreed this conflict needs to end with a lasting peace',
    kind: 'mixed',
    speaker: 'whiteHouse',
    holders: ['donaldTrump', 'vladimirPutin'],
    cue: { paragraph: 'p1', exact: 'according to' },
    attribution: [
      {
        party: 'whiteHouse',
        role: 'voice',
        basis: 'text',
        anchor: { paragraph: 'p1', exact: 'White House' },
      },
    ],
    statement: 'whiteHouseReadout',
    record: {
      verdict: 'fragment',
      wording: 'Both leaders agreed this conflict needs to end with a lasting peace.',
      note: 'The quoted words are the readout’s; the comma is the host sentence’s.',
      source: 'whiteHouseReadoutOnX',
      level: 'A',
    },
  },

  // p5
  energyCeasefire: {
    paragraph: 'p5',
    exact:
      'The leaders agreed that the movement to peace will begin with an energy and infrastructure ceasefire, as well as technical negotiations on the implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace,',
    text: 'The leaders agreed that the movement to peace will begin with an energy and infrastructure ceasefire, as well as technical negotiations on the implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace',
    kind: 'direct',
    speaker: 'whiteHouse',
    holders: ['donaldTrump', 'vladimirPutin'],
    cue: { paragraph: 'p5', exact: 'said' },
    attribution: [
      {
        party: 'whiteHouse',
        role: 'voice',
        basis: 'text',
        anchor: { paragraph: 'p5', exact: 'the announcement' },
      },
      {
        party: 'alJazeera',
        role: 'relay',
        basis: 'text',
        anchor: { paragraph: 'p5', exact: 'Al Jazeera' },
      },
    ],
    statement: 'whiteHouseReadout',
    record: {
      verdict: 'altered',
      wording:
        'The leaders agreed that the movement to peace will begin with an energy and infrastructure ceasefire, as well as technical negotiations on implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace.',
      differences: [{ kind: 'added', quoted: 'the' }],
      note: 'The article adds “the” before “implementation”; the last comma is the host sentence’s.',
      source: 'whiteHouseReadoutOnX',
      level: 'A',
    },
  },

  // p6: no cue of its own, see the reading negotiationsVoice
  negotiationsBegin: {
    paragraph: 'p6',
    exact: 'These negotiations will begin immediately, in the Middle East.',
    text: 'These negotiations will begin immediately, in the Middle East.',
    kind: 'direct',
    speaker: 'whiteHouse',
    attribution: [
      { party: 'whiteHouse', role: 'voice', basis: 'inherited' },
      { party: 'alJazeera', role: 'relay', basis: 'inherited' },
    ],
    statement: 'whiteHouseReadout',
    record: {
      verdict: 'altered',
      wording: 'These negotiations will begin immediately in the Middle East.',
      differences: [{ kind: 'added', quoted: ',' }],
      note: 'The words are the readout’s; the article adds a comma after “immediately”.',
      source: 'whiteHouseReadoutOnX',
      level: 'A',
    },
  },

  // p9
  bilateralFuture: {
    paragraph: 'p9',
    exact:
      'The two leaders agreed that a future with an improved bilateral relationship between the United States and Russia has huge upside. This includes enormous economic deals and geopolitical stability when peace has been achieved,',
    text: 'The two leaders agreed that a future with an improved bilateral relationship between the United States and Russia has huge upside. This includes enormous economic deals and geopolitical stability when peace has been achieved',
    kind: 'direct',
    speaker: 'whiteHouse',
    holders: ['donaldTrump', 'vladimirPutin'],
    cue: { paragraph: 'p9', exact: 'said' },
    attribution: [
      {
        party: 'whiteHouse',
        role: 'voice',
        basis: 'text',
        anchor: { paragraph: 'p9', exact: 'White House' },
      },
    ],
    statement: 'whiteHouseReadout',
    record: {
      verdict: 'exact',
      wording:
        'The two leaders agreed that a future with an improved bilateral relationship between the United States and Russia has huge upside. This includes enormous economic deals and geopolitical stability when peace has been achieved.',
      note: 'The last comma is the host sentence’s, where the readout has a period.',
      source: 'whiteHouseReadoutOnX',
      level: 'A',
    },
  },

  // p10: one post, split in two by “he wrote”
  saferPlace: {
    paragraph: 'p10',
    exact:
      'Under the leadership of President Putin and President Trump, the world has become a much safer place today!',
    kind: 'direct',
    speaker: 'kirillDmitriev',
    cue: { paragraph: 'p10', exact: 'wrote' },
    attribution: [
      {
        party: 'kirillDmitriev',
        role: 'voice',
        basis: 'text',
        anchor: { paragraph: 'p10', exact: 'he', suffix: ' wrote' },
      },
    ],
    statement: 'dmitrievPost',
    record: {
      verdict: 'exact',
      wording:
        'Under the leadership of President Putin and President Trump, the world has become a much safer place today! 🇷🇺🇺🇸🌍 Historic! Epic! #Russia #US #USRussia',
      note: 'The whole first sentence of the post; the wording given here is the whole post.',
      source: 'dmitrievOnX',
      level: 'A',
    },
  },
  historicEpic: {
    paragraph: 'p10',
    exact: 'Historic! Epic!',
    kind: 'direct',
    speaker: 'kirillDmitriev',
    cue: { paragraph: 'p10', exact: 'wrote' },
    attribution: [
      {
        party: 'kirillDmitriev',
        role: 'voice',
        basis: 'text',
        anchor: { paragraph: 'p10', exact: 'he', suffix: ' wrote' },
      },
    ],
    statement: 'dmitrievPost',
    record: {
      verdict: 'fragment',
      wording:
        'Under the leadership of President Putin and President Trump, the world has become a much safer place today! 🇷🇺🇺🇸🌍 Historic! Epic! #Russia #US #USRussia',
      differences: [
        { kind: 'missing', primary: '🇷🇺🇺🇸🌍' },
        { kind: 'missing', primary: '#Russia #US #USRussia' },
      ],
      note: 'The quoted words are the post’s; the emoji before and the tags after them are left out without a sign.',
      source: 'dmitrievOnX',
      level: 'A',
    },
  },

  // p11
  veryWell: {
    paragraph: 'p11',
    exact: 'very well.',
    text: 'very well',
    kind: 'mixed',
    speaker: 'russianSource',
    cue: { paragraph: 'p11', exact: 'told' },
    attribution: [
      {
        party: 'russianSource',
        role: 'voice',
        basis: 'text',
        anchor: {
          paragraph: 'p11',
          exact: 'Another source within Putin’s government and with knowledge of the call',
        },
      },
      {
        party: 'cnn',
        role: 'relay',
        basis: 'text',
        anchor: { paragraph: 'p11', exact: 'CNN' },
      },
    ],
    statement: 'sourceToCnn',
    record: {
      verdict: 'fragment',
      wording: 'very well',
      note: 'CNN’s own page was not seen; others carry the same words from CNN, with the source as “a Russian source with knowledge of the call”.',
      source: 'cnnReport',
      level: 'B',
    },
  },

  // p14
  ballInCourt: {
    paragraph: 'p14',
    exact: 'ball is in Russia’s court',
    kind: 'mixed',
    speaker: 'marcoRubio',
    cue: { paragraph: 'p14', exact: 'told' },
    attribution: [
      {
        party: 'marcoRubio',
        role: 'voice',
        basis: 'text',
        anchor: { paragraph: 'p14', exact: 'Marco Rubio' },
      },
    ],
    statement: 'rubioToReporters',
    record: {
      verdict: 'paraphrase',
      wording: 'The ball is now in their court',
      differences: [
        { kind: 'missing', primary: 'now' },
        { kind: 'changed', primary: 'their', quoted: 'Russia’s' },
      ],
      note: 'A paraphrase inside quotation marks: “now” is dropped, “their” became “Russia’s”.',
      source: 'stateDepartmentTranscript',
      level: 'A',
    },
  },

  // p15
  goodButIssues: {
    paragraph: 'p15',
    exact: 'good and we absolutely support it, but there are issues that we need to discuss,',
    text: 'good and we absolutely support it, but there are issues that we need to discuss',
    kind: 'mixed',
    speaker: 'vladimirPutin',
    cue: { paragraph: 'p15', exact: 'saying' },
    attribution: [
      {
        party: 'vladimirPutin',
        role: 'voice',
        basis: 'text',
        anchor: { paragraph: 'p15', exact: 'Putin' },
      },
    ],
    statement: 'putinAnswer',
    record: {
      verdict: 'translation',
      wording:
        'So the idea itself is correct, and we certainly support it. But there are issues that we need to discuss',
      differences: [
        { kind: 'changed', primary: 'correct', quoted: 'good' },
        { kind: 'changed', primary: 'certainly', quoted: 'absolutely' },
      ],
      note: 'Spoken in Russian; the wording given here is AP’s English, in two sentences. Who made the article’s translation is unverified.',
      source: 'apTranslation',
      level: 'B',
    },
  },
  conditionsToStudy: {
    paragraph: 'p15',
    exact: 'conditions that need to be studied.',
    text: 'conditions that need to be studied',
    kind: 'mixed',
    speaker: 'vladimirPutin',
    cue: { paragraph: 'p15', exact: 'naming' },
    attribution: [
      {
        party: 'vladimirPutin',
        role: 'voice',
        basis: 'text',
        anchor: { paragraph: 'p15', exact: 'Putin' },
      },
    ],
    statement: 'putinAnswer',
    record: {
      verdict: 'unverified',
      note: 'These words were not found in any primary source.',
      level: 'unverified',
    },
  },
} as const;
