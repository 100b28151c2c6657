// Made by `npm run content` from the words in the folder above: never edited by hand.
import { records } from '../../define/records.ts';

/**
 * The occasions on which somebody said something, quoted or reported, by id.
 *
 * @example
 * ```ts
 * import { type Statements, statements } from 'onrecord';
 * const first: Statements['whiteHouseReadout'] = statements.whiteHouseReadout;
 * first.id; //=> 'whiteHouseReadout'
 * ```
 *
 * @category Quotations
 */
export type Statements = {
  /** White House: readout, 2025-03-18 */
  readonly whiteHouseReadout: {
    readonly id: 'whiteHouseReadout';
    readonly speaker: 'whiteHouse';
    readonly medium: 'readout';
    readonly date: '2025-03-18';
    readonly basis: 'external';
    readonly why: 'The article says “after the call”; press secretary Karoline Leavitt posted the readout on X on the day of the call.';
    readonly platform: 'x';
    readonly source: 'whiteHouseReadoutOnX';
    readonly reported: readonly [];
    readonly quotes: readonly [
      'agreedLastingPeace',
      'energyCeasefire',
      'negotiationsBegin',
      'bilateralFuture',
    ];
    readonly audience?: never;
  };
  /** Kirill Dmitriev: post, 2025-03-18 */
  readonly dmitrievPost: {
    readonly id: 'dmitrievPost';
    readonly speaker: 'kirillDmitriev';
    readonly medium: 'post';
    readonly date: '2025-03-18';
    readonly basis: 'external';
    readonly why: 'The article says “after the call”; the post on X is of the day of the call, its time is unverified.';
    readonly platform: 'x';
    readonly source: 'dmitrievOnX';
    readonly reported: readonly [];
    readonly quotes: readonly [
      'saferPlace',
      'historicEpic',
    ];
    readonly audience?: never;
  };
  /** An unnamed source within Putin’s government: remarks, 2025-03-18/2025-03-19 */
  readonly sourceToCnn: {
    readonly id: 'sourceToCnn';
    readonly speaker: 'russianSource';
    readonly medium: 'remarks';
    readonly date: '2025-03-18/2025-03-19';
    readonly basis: 'external';
    readonly why: 'No day is stated: not before the call of 18 March, and not after the article, which was published before 20 March.';
    readonly audience: readonly [
      'cnn',
    ];
    readonly source: 'cnnReport';
    readonly reported: readonly [
      {
        readonly paragraph: 'p11';
        readonly start: 86;
        readonly end: 93;
        readonly exact: 'it went';
      },
    ];
    readonly quotes: readonly [
      'veryWell',
    ];
    readonly platform?: never;
  };
  /** Donald Trump: remarks, 2025-03-16/2025-03-17 */
  readonly trumpOnAssets: {
    readonly id: 'trumpOnAssets';
    readonly speaker: 'donaldTrump';
    readonly medium: 'remarks';
    readonly date: '2025-03-16/2025-03-17';
    readonly basis: 'external';
    readonly why: 'Trump spoke of “dividing up certain assets” on Sunday 16 March, aboard Air Force One, and again on Monday 17 March; only the Monday is “this week” when weeks start on Monday.';
    readonly source: 'recordOfAssetsRemarks';
    readonly reported: readonly [
      {
        readonly paragraph: 'p12';
        readonly start: 146;
        readonly end: 281;
        readonly exact: 'he planned on discussing Ukraine’s assets with the Kremlin and what concessions might be required to bring about an end to the invasion';
      },
    ];
    readonly quotes: readonly [];
    readonly audience?: never;
    readonly platform?: never;
  };
  /** Volodymyr Zelensky: announcement, 2025-03-11 */
  readonly zelenskyAnnouncement: {
    readonly id: 'zelenskyAnnouncement';
    readonly speaker: 'volodymyrZelensky';
    readonly medium: 'announcement';
    readonly date: '2025-03-11';
    readonly basis: 'external';
    readonly why: 'The joint statement of the Jeddah meeting of 11 March says that Ukraine is ready to accept; the article gives it as Zelensky’s announcement.';
    readonly source: 'jeddahJointStatement';
    readonly reported: readonly [
      {
        readonly paragraph: 'p13';
        readonly start: 54;
        readonly end: 136;
        readonly exact: 'Kyiv would accept a ceasefire brokered by Trump if certain conditions could be met';
      },
    ];
    readonly quotes: readonly [];
    readonly audience?: never;
    readonly platform?: never;
  };
  /** Marco Rubio: remarks, 2025-03-11 */
  readonly rubioToReporters: {
    readonly id: 'rubioToReporters';
    readonly speaker: 'marcoRubio';
    readonly medium: 'remarks';
    readonly date: '2025-03-11';
    readonly basis: 'external';
    readonly why: 'The article says “after the announcement”; the State Department’s transcript of the remarks in Jeddah is of 11 March.';
    readonly audience: readonly [
      'reporters',
    ];
    readonly source: 'stateDepartmentTranscript';
    readonly reported: readonly [
      {
        readonly paragraph: 'p14';
        readonly start: 109;
        readonly end: 184;
        readonly exact: 'to accept a ceasefire as the first step towards concrete peace negotiations';
      },
    ];
    readonly quotes: readonly [
      'ballInCourt',
    ];
    readonly platform?: never;
  };
  /** Vladimir Putin: answer, 2025-03-13 */
  readonly putinAnswer: {
    readonly id: 'putinAnswer';
    readonly speaker: 'vladimirPutin';
    readonly medium: 'answer';
    readonly date: '2025-03-13';
    readonly basis: 'external';
    readonly why: 'The article says “two days later”; the Kremlin’s record of the news conference is of 13 March, two days after Jeddah.';
    readonly source: 'kremlinNewsConference';
    readonly reported: readonly [
      {
        readonly paragraph: 'p15';
        readonly start: 92;
        readonly end: 124;
        readonly exact: 'the 30-day ceasefire proposal is';
      },
      {
        readonly paragraph: 'p15';
        readonly start: 215;
        readonly end: 260;
        readonly exact: 'questioning the effectiveness of the proposal';
      },
    ];
    readonly quotes: readonly [
      'goodButIssues',
      'conditionsToStudy',
    ];
    readonly audience?: never;
    readonly platform?: never;
  };
};

/**
 * The occasions on which somebody said something, quoted or reported, by id.
 *
 * @example
 * ```ts
 * import { statements } from 'onrecord';
 * Object.keys(statements).length; //=> 7
 * statements.whiteHouseReadout.id; //=> 'whiteHouseReadout'
 * ```
 *
 * @category Quotations
 */
export const statements: Statements = /* @__PURE__ */ records<Statements>(
  {
    id: '',
    speaker: '',
    medium: '',
    date: '',
    basis: '',
    why: '',
    platform: '',
    source: '',
    reported: [
      {
        paragraph: '',
        start: 0,
        exact: '',
      },
    ],
    quotes: [
      '',
    ],
    audience: [
      '',
    ],
  },
  '7' +
  '|whiteHouseReadout|whiteHouse|readout|2025-03-18|external|The article says “after the call”; press secretary Karoline Leavitt posted the readout on X on the day of the call.|x|whiteHouseReadoutOnX|0|4|agreedLastingPeace|energyCeasefire|negotiationsBegin|bilateralFuture|' +
  '|dmitrievPost|kirillDmitriev|post|2025-03-18|external|The article says “after the call”; the post on X is of the day of the call, its time is unverified.|x|dmitrievOnX|0|2|saferPlace|historicEpic|' +
  '|sourceToCnn|russianSource|remarks|2025-03-18/2025-03-19|external|No day is stated: not before the call of 18 March, and not after the article, which was published before 20 March.||cnnReport|1|p11|86|it went|1|veryWell|1|cnn' +
  '|trumpOnAssets|donaldTrump|remarks|2025-03-16/2025-03-17|external|Trump spoke of “dividing up certain assets” on Sunday 16 March, aboard Air Force One, and again on Monday 17 March; only the Monday is “this week” when weeks start on Monday.||recordOfAssetsRemarks|1|p12|146|he planned on discussing Ukraine’s assets with the Kremlin and what concessions might be required to bring about an end to the invasion|0|' +
  '|zelenskyAnnouncement|volodymyrZelensky|announcement|2025-03-11|external|The joint statement of the Jeddah meeting of 11 March says that Ukraine is ready to accept; the article gives it as Zelensky’s announcement.||jeddahJointStatement|1|p13|54|Kyiv would accept a ceasefire brokered by Trump if certain conditions could be met|0|' +
  '|rubioToReporters|marcoRubio|remarks|2025-03-11|external|The article says “after the announcement”; the State Department’s transcript of the remarks in Jeddah is of 11 March.||stateDepartmentTranscript|1|p14|109|to accept a ceasefire as the first step towards concrete peace negotiations|1|ballInCourt|1|reporters' +
  '|putinAnswer|vladimirPutin|answer|2025-03-13|external|The article says “two days later”; the Kremlin’s record of the news conference is of 13 March, two days after Jeddah.||kremlinNewsConference|2|p15|92|the 30-day ceasefire proposal is|p15|215|questioning the effectiveness of the proposal|2|goodButIssues|conditionsToStudy|',
);

/**
 * The same records, in order.
 *
 * @example
 * ```ts
 * import { getStatements, type StatementsInOrder } from 'onrecord';
 * const all: StatementsInOrder = getStatements();
 * all[6].id; //=> 'putinAnswer'
 * ```
 *
 * @category Quotations
 */
export type StatementsInOrder = readonly [
  Statements['whiteHouseReadout'],
  Statements['dmitrievPost'],
  Statements['sourceToCnn'],
  Statements['trumpOnAssets'],
  Statements['zelenskyAnnouncement'],
  Statements['rubioToReporters'],
  Statements['putinAnswer'],
];

/**
 * The same records by what a filter may ask.
 *
 * @example
 * ```ts
 * import { getStatements, type StatementsBy } from 'onrecord';
 * const found: StatementsBy['speaker']['whiteHouse'] = getStatements({ speaker: 'whiteHouse' });
 * found.length; //=> 1
 * ```
 *
 * @category Quotations
 */
export type StatementsBy = {
  readonly speaker: {
    readonly whiteHouse: readonly [Statements['whiteHouseReadout']];
    readonly kirillDmitriev: readonly [Statements['dmitrievPost']];
    readonly russianSource: readonly [Statements['sourceToCnn']];
    readonly donaldTrump: readonly [Statements['trumpOnAssets']];
    readonly volodymyrZelensky: readonly [Statements['zelenskyAnnouncement']];
    readonly marcoRubio: readonly [Statements['rubioToReporters']];
    readonly vladimirPutin: readonly [Statements['putinAnswer']];
  };
  readonly medium: {
    readonly readout: readonly [Statements['whiteHouseReadout']];
    readonly post: readonly [Statements['dmitrievPost']];
    readonly remarks: readonly [Statements['sourceToCnn'], Statements['trumpOnAssets'], Statements['rubioToReporters']];
    readonly announcement: readonly [Statements['zelenskyAnnouncement']];
    readonly answer: readonly [Statements['putinAnswer']];
  };
};
