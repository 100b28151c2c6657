// Made by `npm run content` from the words in the folder above: never edited by hand.
import { records } from '../../define/records.ts';

/**
 * The quotations, in document order, by id.
 *
 * @example
 * ```ts
 * import { type Quotes, quotes } from 'onrecord';
 * const first: Quotes['agreedLastingPeace'] = quotes.agreedLastingPeace;
 * first.id; //=> 'agreedLastingPeace'
 * ```
 *
 * @category Quotations
 */
export type Quotes = {
  /** “agreed this conflict needs to end with a lasting peace” — White House, 2025-03-18, p1 */
  readonly agreedLastingPeace: {
    readonly id: 'agreedLastingPeace';
    readonly paragraph: 'p1';
    readonly start: 151;
    readonly end: 206;
    readonly exact: 'agreed this conflict needs to end with a lasting peace,';
    readonly text: 'agreed this conflict needs to end with a lasting peace';
    readonly kind: 'mixed';
    readonly speaker: 'whiteHouse';
    readonly holders: readonly [
      'donaldTrump',
      'vladimirPutin',
    ];
    readonly cue: {
      readonly paragraph: 'p1';
      readonly start: 208;
      readonly end: 220;
      readonly exact: 'according to';
    };
    readonly attribution: readonly [
      {
        readonly party: 'whiteHouse';
        readonly role: 'voice';
        readonly basis: 'text';
        readonly anchor: {
          readonly paragraph: 'p1';
          readonly start: 223;
          readonly end: 234;
          readonly exact: 'White House';
        };
      },
    ];
    readonly statement: 'whiteHouseReadout';
    readonly record: {
      readonly verdict: 'fragment';
      readonly wording: 'Both leaders agreed this conflict needs to end with a lasting peace.';
      readonly note: 'The quoted words are the readout’s; the comma is the host sentence’s.';
      readonly source: 'whiteHouseReadoutOnX';
      readonly level: 'A';
      readonly differences?: never;
    };
  };
  /** “The leaders agreed that the movement to peace will begin with an energy and infrastructure ceasefire, as well as technical negotiations on the implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace” — White House, through Al Jazeera, 2025-03-18, p5 */
  readonly energyCeasefire: {
    readonly id: 'energyCeasefire';
    readonly paragraph: 'p5';
    readonly start: 1;
    readonly end: 236;
    readonly exact: 'The leaders agreed that the movement to peace will begin with an energy and infrastructure ceasefire, as well as technical negotiations on the implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace,';
    readonly text: 'The leaders agreed that the movement to peace will begin with an energy and infrastructure ceasefire, as well as technical negotiations on the implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace';
    readonly kind: 'direct';
    readonly speaker: 'whiteHouse';
    readonly holders: readonly [
      'donaldTrump',
      'vladimirPutin',
    ];
    readonly cue: {
      readonly paragraph: 'p5';
      readonly start: 255;
      readonly end: 259;
      readonly exact: 'said';
    };
    readonly attribution: readonly [
      {
        readonly party: 'whiteHouse';
        readonly role: 'voice';
        readonly basis: 'text';
        readonly anchor: {
          readonly paragraph: 'p5';
          readonly start: 238;
          readonly end: 254;
          readonly exact: 'the announcement';
        };
      },
      {
        readonly party: 'alJazeera';
        readonly role: 'relay';
        readonly basis: 'text';
        readonly anchor: {
          readonly paragraph: 'p5';
          readonly start: 265;
          readonly end: 275;
          readonly exact: 'Al Jazeera';
        };
      },
    ];
    readonly statement: 'whiteHouseReadout';
    readonly record: {
      readonly verdict: 'altered';
      readonly wording: 'The leaders agreed that the movement to peace will begin with an energy and infrastructure ceasefire, as well as technical negotiations on implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace.';
      readonly differences: readonly [
        {
          readonly kind: 'added';
          readonly quoted: 'the';
          readonly primary?: never;
        },
      ];
      readonly note: 'The article adds “the” before “implementation”; the last comma is the host sentence’s.';
      readonly source: 'whiteHouseReadoutOnX';
      readonly level: 'A';
    };
  };
  /** “These negotiations will begin immediately, in the Middle East.” — White House, through Al Jazeera, 2025-03-18, p6 */
  readonly negotiationsBegin: {
    readonly id: 'negotiationsBegin';
    readonly paragraph: 'p6';
    readonly start: 1;
    readonly end: 63;
    readonly exact: 'These negotiations will begin immediately, in the Middle East.';
    readonly text: 'These negotiations will begin immediately, in the Middle East.';
    readonly kind: 'direct';
    readonly speaker: 'whiteHouse';
    readonly attribution: readonly [
      {
        readonly party: 'whiteHouse';
        readonly role: 'voice';
        readonly basis: 'inherited';
        readonly anchor?: never;
      },
      {
        readonly party: 'alJazeera';
        readonly role: 'relay';
        readonly basis: 'inherited';
        readonly anchor?: never;
      },
    ];
    readonly statement: 'whiteHouseReadout';
    readonly record: {
      readonly verdict: 'altered';
      readonly wording: 'These negotiations will begin immediately in the Middle East.';
      readonly differences: readonly [
        {
          readonly kind: 'added';
          readonly quoted: ',';
          readonly primary?: never;
        },
      ];
      readonly note: 'The words are the readout’s; the article adds a comma after “immediately”.';
      readonly source: 'whiteHouseReadoutOnX';
      readonly level: 'A';
    };
    readonly holders?: never;
    readonly cue?: never;
  };
  /** “The two leaders agreed that a future with an improved bilateral relationship between the United States and Russia has huge upside. This includes enormous economic deals and geopolitical stability when peace has been achieved” — White House, 2025-03-18, p9 */
  readonly bilateralFuture: {
    readonly id: 'bilateralFuture';
    readonly paragraph: 'p9';
    readonly start: 1;
    readonly end: 226;
    readonly exact: 'The two leaders agreed that a future with an improved bilateral relationship between the United States and Russia has huge upside. This includes enormous economic deals and geopolitical stability when peace has been achieved,';
    readonly text: 'The two leaders agreed that a future with an improved bilateral relationship between the United States and Russia has huge upside. This includes enormous economic deals and geopolitical stability when peace has been achieved';
    readonly kind: 'direct';
    readonly speaker: 'whiteHouse';
    readonly holders: readonly [
      'donaldTrump',
      'vladimirPutin',
    ];
    readonly cue: {
      readonly paragraph: 'p9';
      readonly start: 244;
      readonly end: 248;
      readonly exact: 'said';
    };
    readonly attribution: readonly [
      {
        readonly party: 'whiteHouse';
        readonly role: 'voice';
        readonly basis: 'text';
        readonly anchor: {
          readonly paragraph: 'p9';
          readonly start: 232;
          readonly end: 243;
          readonly exact: 'White House';
        };
      },
    ];
    readonly statement: 'whiteHouseReadout';
    readonly record: {
      readonly verdict: 'exact';
      readonly wording: 'The two leaders agreed that a future with an improved bilateral relationship between the United States and Russia has huge upside. This includes enormous economic deals and geopolitical stability when peace has been achieved.';
      readonly note: 'The last comma is the host sentence’s, where the readout has a period.';
      readonly source: 'whiteHouseReadoutOnX';
      readonly level: 'A';
      readonly differences?: never;
    };
  };
  /** “Under the leadership of President Putin and President Trump, the world has become a much safer place today!” — Kirill Dmitriev, 2025-03-18, p10 */
  readonly saferPlace: {
    readonly id: 'saferPlace';
    readonly paragraph: 'p10';
    readonly start: 94;
    readonly end: 201;
    readonly exact: 'Under the leadership of President Putin and President Trump, the world has become a much safer place today!';
    readonly kind: 'direct';
    readonly speaker: 'kirillDmitriev';
    readonly cue: {
      readonly paragraph: 'p10';
      readonly start: 206;
      readonly end: 211;
      readonly exact: 'wrote';
    };
    readonly attribution: readonly [
      {
        readonly party: 'kirillDmitriev';
        readonly role: 'voice';
        readonly basis: 'text';
        readonly anchor: {
          readonly paragraph: 'p10';
          readonly start: 203;
          readonly end: 205;
          readonly exact: 'he';
        };
      },
    ];
    readonly statement: 'dmitrievPost';
    readonly record: {
      readonly verdict: 'exact';
      readonly wording: 'Under the leadership of President Putin and President Trump, the world has become a much safer place today! 🇷🇺🇺🇸🌍 Historic! Epic! #Russia #US #USRussia';
      readonly note: 'The whole first sentence of the post; the wording given here is the whole post.';
      readonly source: 'dmitrievOnX';
      readonly level: 'A';
      readonly differences?: never;
    };
    readonly text: 'Under the leadership of President Putin and President Trump, the world has become a much safer place today!';
    readonly holders?: never;
  };
  /** “Historic! Epic!” — Kirill Dmitriev, 2025-03-18, p10 */
  readonly historicEpic: {
    readonly id: 'historicEpic';
    readonly paragraph: 'p10';
    readonly start: 214;
    readonly end: 229;
    readonly exact: 'Historic! Epic!';
    readonly kind: 'direct';
    readonly speaker: 'kirillDmitriev';
    readonly cue: {
      readonly paragraph: 'p10';
      readonly start: 206;
      readonly end: 211;
      readonly exact: 'wrote';
    };
    readonly attribution: readonly [
      {
        readonly party: 'kirillDmitriev';
        readonly role: 'voice';
        readonly basis: 'text';
        readonly anchor: {
          readonly paragraph: 'p10';
          readonly start: 203;
          readonly end: 205;
          readonly exact: 'he';
        };
      },
    ];
    readonly statement: 'dmitrievPost';
    readonly record: {
      readonly verdict: 'fragment';
      readonly wording: 'Under the leadership of President Putin and President Trump, the world has become a much safer place today! 🇷🇺🇺🇸🌍 Historic! Epic! #Russia #US #USRussia';
      readonly differences: readonly [
        {
          readonly kind: 'missing';
          readonly primary: '🇷🇺🇺🇸🌍';
          readonly quoted?: never;
        },
        {
          readonly kind: 'missing';
          readonly primary: '#Russia #US #USRussia';
          readonly quoted?: never;
        },
      ];
      readonly note: 'The quoted words are the post’s; the emoji before and the tags after them are left out without a sign.';
      readonly source: 'dmitrievOnX';
      readonly level: 'A';
    };
    readonly text: 'Historic! Epic!';
    readonly holders?: never;
  };
  /** “very well” — An unnamed source within Putin’s government, through CNN, 2025-03-18/2025-03-19, p11 */
  readonly veryWell: {
    readonly id: 'veryWell';
    readonly paragraph: 'p11';
    readonly start: 95;
    readonly end: 105;
    readonly exact: 'very well.';
    readonly text: 'very well';
    readonly kind: 'mixed';
    readonly speaker: 'russianSource';
    readonly cue: {
      readonly paragraph: 'p11';
      readonly start: 72;
      readonly end: 76;
      readonly exact: 'told';
    };
    readonly attribution: readonly [
      {
        readonly party: 'russianSource';
        readonly role: 'voice';
        readonly basis: 'text';
        readonly anchor: {
          readonly paragraph: 'p11';
          readonly start: 0;
          readonly end: 71;
          readonly exact: 'Another source within Putin’s government and with knowledge of the call';
        };
      },
      {
        readonly party: 'cnn';
        readonly role: 'relay';
        readonly basis: 'text';
        readonly anchor: {
          readonly paragraph: 'p11';
          readonly start: 77;
          readonly end: 80;
          readonly exact: 'CNN';
        };
      },
    ];
    readonly statement: 'sourceToCnn';
    readonly record: {
      readonly verdict: 'fragment';
      readonly wording: 'very well';
      readonly note: 'CNN’s own page was not seen; others carry the same words from CNN, with the source as “a Russian source with knowledge of the call”.';
      readonly source: 'cnnReport';
      readonly level: 'B';
      readonly differences?: never;
    };
    readonly holders?: never;
  };
  /** “ball is in Russia’s court” — Marco Rubio, 2025-03-11, p14 */
  readonly ballInCourt: {
    readonly id: 'ballInCourt';
    readonly paragraph: 'p14';
    readonly start: 82;
    readonly end: 107;
    readonly exact: 'ball is in Russia’s court';
    readonly kind: 'mixed';
    readonly speaker: 'marcoRubio';
    readonly cue: {
      readonly paragraph: 'p14';
      readonly start: 34;
      readonly end: 38;
      readonly exact: 'told';
    };
    readonly attribution: readonly [
      {
        readonly party: 'marcoRubio';
        readonly role: 'voice';
        readonly basis: 'text';
        readonly anchor: {
          readonly paragraph: 'p14';
          readonly start: 22;
          readonly end: 33;
          readonly exact: 'Marco Rubio';
        };
      },
    ];
    readonly statement: 'rubioToReporters';
    readonly record: {
      readonly verdict: 'paraphrase';
      readonly wording: 'The ball is now in their court';
      readonly differences: readonly [
        {
          readonly kind: 'missing';
          readonly primary: 'now';
          readonly quoted?: never;
        },
        {
          readonly kind: 'changed';
          readonly primary: 'their';
          readonly quoted: 'Russia’s';
        },
      ];
      readonly note: 'A paraphrase inside quotation marks: “now” is dropped, “their” became “Russia’s”.';
      readonly source: 'stateDepartmentTranscript';
      readonly level: 'A';
    };
    readonly text: 'ball is in Russia’s court';
    readonly holders?: never;
  };
  /** “good and we absolutely support it, but there are issues that we need to discuss” — Vladimir Putin, 2025-03-13, p15 */
  readonly goodButIssues: {
    readonly id: 'goodButIssues';
    readonly paragraph: 'p15';
    readonly start: 126;
    readonly end: 206;
    readonly exact: 'good and we absolutely support it, but there are issues that we need to discuss,';
    readonly text: 'good and we absolutely support it, but there are issues that we need to discuss';
    readonly kind: 'mixed';
    readonly speaker: 'vladimirPutin';
    readonly cue: {
      readonly paragraph: 'p15';
      readonly start: 85;
      readonly end: 91;
      readonly exact: 'saying';
    };
    readonly attribution: readonly [
      {
        readonly party: 'vladimirPutin';
        readonly role: 'voice';
        readonly basis: 'text';
        readonly anchor: {
          readonly paragraph: 'p15';
          readonly start: 0;
          readonly end: 5;
          readonly exact: 'Putin';
        };
      },
    ];
    readonly statement: 'putinAnswer';
    readonly record: {
      readonly verdict: 'translation';
      readonly wording: 'So the idea itself is correct, and we certainly support it. But there are issues that we need to discuss';
      readonly differences: readonly [
        {
          readonly kind: 'changed';
          readonly primary: 'correct';
          readonly quoted: 'good';
        },
        {
          readonly kind: 'changed';
          readonly primary: 'certainly';
          readonly quoted: 'absolutely';
        },
      ];
      readonly note: 'Spoken in Russian; the wording given here is AP’s English, in two sentences. Who made the article’s translation is unverified.';
      readonly source: 'apTranslation';
      readonly level: 'B';
    };
    readonly holders?: never;
  };
  /** “conditions that need to be studied” — Vladimir Putin, 2025-03-13, p15 */
  readonly conditionsToStudy: {
    readonly id: 'conditionsToStudy';
    readonly paragraph: 'p15';
    readonly start: 285;
    readonly end: 320;
    readonly exact: 'conditions that need to be studied.';
    readonly text: 'conditions that need to be studied';
    readonly kind: 'mixed';
    readonly speaker: 'vladimirPutin';
    readonly cue: {
      readonly paragraph: 'p15';
      readonly start: 265;
      readonly end: 271;
      readonly exact: 'naming';
    };
    readonly attribution: readonly [
      {
        readonly party: 'vladimirPutin';
        readonly role: 'voice';
        readonly basis: 'text';
        readonly anchor: {
          readonly paragraph: 'p15';
          readonly start: 0;
          readonly end: 5;
          readonly exact: 'Putin';
        };
      },
    ];
    readonly statement: 'putinAnswer';
    readonly record: {
      readonly verdict: 'unverified';
      readonly note: 'These words were not found in any primary source.';
      readonly level: 'unverified';
      readonly wording?: never;
      readonly differences?: never;
      readonly source?: never;
    };
    readonly holders?: never;
  };
};

/**
 * The quotations, in document order, by id.
 *
 * @example
 * ```ts
 * import { quotes } from 'onrecord';
 * Object.keys(quotes).length; //=> 10
 * quotes.agreedLastingPeace.id; //=> 'agreedLastingPeace'
 * ```
 *
 * @category Quotations
 */
export const quotes: Quotes = /* @__PURE__ */ records<Quotes>(
  {
    id: '',
    paragraph: '',
    start: 0,
    exact: '',
    text: '',
    kind: '',
    speaker: '',
    holders: [
      '',
    ],
    cue: {
      paragraph: '',
      start: 0,
      exact: '',
    },
    attribution: [
      {
        party: '',
        role: '',
        basis: '',
        anchor: {
          paragraph: '',
          start: 0,
          exact: '',
        },
      },
    ],
    statement: '',
    record: {
      verdict: '',
      wording: '',
      note: '',
      source: '',
      level: '',
      differences: [
        {
          kind: '',
          quoted: '',
          primary: '',
        },
      ],
    },
  },
  '10' +
  '|agreedLastingPeace|p1|151|agreed this conflict needs to end with a lasting peace,|agreed this conflict needs to end with a lasting peace|mixed|whiteHouse|2|donaldTrump|vladimirPutin|p1|208|according to|1|whiteHouse|voice|text|p1|223|White House|whiteHouseReadout|fragment|Both leaders agreed this conflict needs to end with a lasting peace.|The quoted words are the readout’s; the comma is the host sentence’s.|whiteHouseReadoutOnX|A|' +
  '|energyCeasefire|p5|1|The leaders agreed that the movement to peace will begin with an energy and infrastructure ceasefire, as well as technical negotiations on the implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace,|The leaders agreed that the movement to peace will begin with an energy and infrastructure ceasefire, as well as technical negotiations on the implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace|direct|whiteHouse|2|donaldTrump|vladimirPutin|p5|255|said|2|whiteHouse|voice|text|p5|238|the announcement|alJazeera|relay|text|p5|265|Al Jazeera|whiteHouseReadout|altered|The leaders agreed that the movement to peace will begin with an energy and infrastructure ceasefire, as well as technical negotiations on implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace.|The article adds “the” before “implementation”; the last comma is the host sentence’s.|whiteHouseReadoutOnX|A|1|added|the|' +
  '|negotiationsBegin|p6|1|These negotiations will begin immediately, in the Middle East.|These negotiations will begin immediately, in the Middle East.|direct|whiteHouse|||2|whiteHouse|voice|inherited||alJazeera|relay|inherited||whiteHouseReadout|altered|These negotiations will begin immediately in the Middle East.|The words are the readout’s; the article adds a comma after “immediately”.|whiteHouseReadoutOnX|A|1|added|,|' +
  '|bilateralFuture|p9|1|The two leaders agreed that a future with an improved bilateral relationship between the United States and Russia has huge upside. This includes enormous economic deals and geopolitical stability when peace has been achieved,|The two leaders agreed that a future with an improved bilateral relationship between the United States and Russia has huge upside. This includes enormous economic deals and geopolitical stability when peace has been achieved|direct|whiteHouse|2|donaldTrump|vladimirPutin|p9|244|said|1|whiteHouse|voice|text|p9|232|White House|whiteHouseReadout|exact|The two leaders agreed that a future with an improved bilateral relationship between the United States and Russia has huge upside. This includes enormous economic deals and geopolitical stability when peace has been achieved.|The last comma is the host sentence’s, where the readout has a period.|whiteHouseReadoutOnX|A|' +
  '|saferPlace|p10|94|Under the leadership of President Putin and President Trump, the world has become a much safer place today!|Under the leadership of President Putin and President Trump, the world has become a much safer place today!|direct|kirillDmitriev||p10|206|wrote|1|kirillDmitriev|voice|text|p10|203|he|dmitrievPost|exact|Under the leadership of President Putin and President Trump, the world has become a much safer place today! 🇷🇺🇺🇸🌍 Historic! Epic! #Russia #US #USRussia|The whole first sentence of the post; the wording given here is the whole post.|dmitrievOnX|A|' +
  '|historicEpic|p10|214|Historic! Epic!|Historic! Epic!|direct|kirillDmitriev||p10|206|wrote|1|kirillDmitriev|voice|text|p10|203|he|dmitrievPost|fragment|Under the leadership of President Putin and President Trump, the world has become a much safer place today! 🇷🇺🇺🇸🌍 Historic! Epic! #Russia #US #USRussia|The quoted words are the post’s; the emoji before and the tags after them are left out without a sign.|dmitrievOnX|A|2|missing||🇷🇺🇺🇸🌍|missing||#Russia #US #USRussia' +
  '|veryWell|p11|95|very well.|very well|mixed|russianSource||p11|72|told|2|russianSource|voice|text|p11|0|Another source within Putin’s government and with knowledge of the call|cnn|relay|text|p11|77|CNN|sourceToCnn|fragment|very well|CNN’s own page was not seen; others carry the same words from CNN, with the source as “a Russian source with knowledge of the call”.|cnnReport|B|' +
  '|ballInCourt|p14|82|ball is in Russia’s court|ball is in Russia’s court|mixed|marcoRubio||p14|34|told|1|marcoRubio|voice|text|p14|22|Marco Rubio|rubioToReporters|paraphrase|The ball is now in their court|A paraphrase inside quotation marks: “now” is dropped, “their” became “Russia’s”.|stateDepartmentTranscript|A|2|missing||now|changed|Russia’s|their' +
  '|goodButIssues|p15|126|good and we absolutely support it, but there are issues that we need to discuss,|good and we absolutely support it, but there are issues that we need to discuss|mixed|vladimirPutin||p15|85|saying|1|vladimirPutin|voice|text|p15|0|Putin|putinAnswer|translation|So the idea itself is correct, and we certainly support it. But there are issues that we need to discuss|Spoken in Russian; the wording given here is AP’s English, in two sentences. Who made the article’s translation is unverified.|apTranslation|B|2|changed|good|correct|changed|absolutely|certainly' +
  '|conditionsToStudy|p15|285|conditions that need to be studied.|conditions that need to be studied|mixed|vladimirPutin||p15|265|naming|1|vladimirPutin|voice|text|p15|0|Putin|putinAnswer|unverified||These words were not found in any primary source.||unverified|',
);

/**
 * The same records, in order.
 *
 * @example
 * ```ts
 * import { getQuotes, type QuotesInOrder } from 'onrecord';
 * const all: QuotesInOrder = getQuotes();
 * all[9].id; //=> 'conditionsToStudy'
 * ```
 *
 * @category Quotations
 */
export type QuotesInOrder = readonly [
  Quotes['agreedLastingPeace'],
  Quotes['energyCeasefire'],
  Quotes['negotiationsBegin'],
  Quotes['bilateralFuture'],
  Quotes['saferPlace'],
  Quotes['historicEpic'],
  Quotes['veryWell'],
  Quotes['ballInCourt'],
  Quotes['goodButIssues'],
  Quotes['conditionsToStudy'],
];

/**
 * The same records by what a filter may ask.
 *
 * @example
 * ```ts
 * import { getQuotes, type QuotesBy } from 'onrecord';
 * const found: QuotesBy['speaker']['whiteHouse'] = getQuotes({ speaker: 'whiteHouse' });
 * found.length; //=> 4
 * ```
 *
 * @category Quotations
 */
export type QuotesBy = {
  readonly speaker: {
    readonly whiteHouse: readonly [Quotes['agreedLastingPeace'], Quotes['energyCeasefire'], Quotes['negotiationsBegin'], Quotes['bilateralFuture']];
    readonly vladimirPutin: readonly [Quotes['goodButIssues'], Quotes['conditionsToStudy']];
    readonly kirillDmitriev: readonly [Quotes['saferPlace'], Quotes['historicEpic']];
    readonly russianSource: readonly [Quotes['veryWell']];
    readonly marcoRubio: readonly [Quotes['ballInCourt']];
  };
  readonly holder: {
    readonly donaldTrump: readonly [Quotes['agreedLastingPeace'], Quotes['energyCeasefire'], Quotes['bilateralFuture']];
    readonly vladimirPutin: readonly [Quotes['agreedLastingPeace'], Quotes['energyCeasefire'], Quotes['bilateralFuture']];
  };
  readonly relayedBy: {
    readonly alJazeera: readonly [Quotes['energyCeasefire'], Quotes['negotiationsBegin']];
    readonly cnn: readonly [Quotes['veryWell']];
  };
  readonly statement: {
    readonly whiteHouseReadout: readonly [Quotes['agreedLastingPeace'], Quotes['energyCeasefire'], Quotes['negotiationsBegin'], Quotes['bilateralFuture']];
    readonly dmitrievPost: readonly [Quotes['saferPlace'], Quotes['historicEpic']];
    readonly sourceToCnn: readonly [Quotes['veryWell']];
    readonly rubioToReporters: readonly [Quotes['ballInCourt']];
    readonly putinAnswer: readonly [Quotes['goodButIssues'], Quotes['conditionsToStudy']];
  };
  readonly paragraph: {
    readonly p1: readonly [Quotes['agreedLastingPeace']];
    readonly p5: readonly [Quotes['energyCeasefire']];
    readonly p6: readonly [Quotes['negotiationsBegin']];
    readonly p9: readonly [Quotes['bilateralFuture']];
    readonly p10: readonly [Quotes['saferPlace'], Quotes['historicEpic']];
    readonly p11: readonly [Quotes['veryWell']];
    readonly p14: readonly [Quotes['ballInCourt']];
    readonly p15: readonly [Quotes['goodButIssues'], Quotes['conditionsToStudy']];
  };
  readonly kind: {
    readonly mixed: readonly [Quotes['agreedLastingPeace'], Quotes['veryWell'], Quotes['ballInCourt'], Quotes['goodButIssues'], Quotes['conditionsToStudy']];
    readonly direct: readonly [Quotes['energyCeasefire'], Quotes['negotiationsBegin'], Quotes['bilateralFuture'], Quotes['saferPlace'], Quotes['historicEpic']];
  };
};
