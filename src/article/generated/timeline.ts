// Made by `npm run content` from the words in the folder above: never edited by hand.
import { records } from '../../define/records.ts';

/**
 * What happened when, in time order, by id.
 *
 * @example
 * ```ts
 * import { type Timeline, timeline } from 'onrecord';
 * const first: Timeline['fullScaleInvasion'] = timeline.fullScaleInvasion;
 * first.id; //=> 'fullScaleInvasion'
 * ```
 *
 * @category Time
 */
export type Timeline = {
  /** 2022-02-24 (external): Russia begins its full-scale invasion of Ukraine */
  readonly fullScaleInvasion: {
    readonly id: 'fullScaleInvasion';
    readonly title: 'Russia begins its full-scale invasion of Ukraine';
    readonly date: '2022-02-24';
    readonly basis: 'external';
    readonly why: 'The article speaks of “the invasion” and “the war in Ukraine” and gives no day; the record does.';
    readonly kind: 'war';
    readonly status: 'past';
    readonly participants: readonly [
      'russia',
      'ukraine',
    ];
    readonly anchors: readonly [
      {
        readonly paragraph: 'p1';
        readonly start: 158;
        readonly end: 171;
        readonly exact: 'this conflict';
      },
      {
        readonly paragraph: 'p4';
        readonly start: 23;
        readonly end: 30;
        readonly exact: 'the war';
      },
      {
        readonly paragraph: 'p12';
        readonly start: 92;
        readonly end: 110;
        readonly exact: 'the war in Ukraine';
      },
      {
        readonly paragraph: 'p12';
        readonly start: 269;
        readonly end: 281;
        readonly exact: 'the invasion';
      },
    ];
    readonly source: 'recordOfInvasion';
    readonly place?: never;
    readonly statement?: never;
  };
  /** 2025-02-18 (external): American and Russian officials meet in Riyadh, Saudi Arabia */
  readonly riyadhTalks: {
    readonly id: 'riyadhTalks';
    readonly title: 'American and Russian officials meet in Riyadh, Saudi Arabia';
    readonly date: '2025-02-18';
    readonly basis: 'external';
    readonly why: 'The article says “recently”, in Saudi Arabia; the meeting there was in Riyadh on 18 February.';
    readonly kind: 'meeting';
    readonly status: 'past';
    readonly participants: readonly [
      'unitedStates',
      'russia',
    ];
    readonly place: 'saudiArabia';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p6';
        readonly start: 65;
        readonly end: 140;
        readonly exact: 'The last official in-person meetings between American and Russian officials';
      },
    ];
    readonly source: 'recordOfRiyadhTalks';
    readonly statement?: never;
  };
  /** 2025-03-11 (external): Ukraine and the United States meet in Jeddah */
  readonly jeddahMeeting: {
    readonly id: 'jeddahMeeting';
    readonly title: 'Ukraine and the United States meet in Jeddah';
    readonly date: '2025-03-11';
    readonly basis: 'external';
    readonly why: 'The article says “last week”; the record has the Tuesday of that week.';
    readonly kind: 'meeting';
    readonly status: 'past';
    readonly participants: readonly [
      'ukraine',
      'unitedStates',
    ];
    readonly place: 'jeddah';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p13';
        readonly start: 143;
        readonly end: 235;
        readonly exact: 'a bilateral meeting between the countries’ representatives in Jeddah, Saudi Arabia last week';
      },
    ];
    readonly source: 'jeddahJointStatement';
    readonly statement?: never;
  };
  /** 2025-03-11 (external): Zelensky announces that Ukraine would accept a ceasefire under conditions */
  readonly ceasefireAnnounced: {
    readonly id: 'ceasefireAnnounced';
    readonly title: 'Zelensky announces that Ukraine would accept a ceasefire under conditions';
    readonly date: '2025-03-11';
    readonly basis: 'external';
    readonly why: 'The article says “after” the Jeddah meeting; the joint statement of that meeting, of 11 March, has Ukraine’s readiness.';
    readonly kind: 'statement';
    readonly status: 'past';
    readonly participants: readonly [
      'volodymyrZelensky',
      'ukraine',
    ];
    readonly statement: 'zelenskyAnnouncement';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p13';
        readonly start: 20;
        readonly end: 136;
        readonly exact: 'Volodymyr Zelensky announced that Kyiv would accept a ceasefire brokered by Trump if certain conditions could be met';
      },
      {
        readonly paragraph: 'p14';
        readonly start: 55;
        readonly end: 71;
        readonly exact: 'the announcement';
      },
    ];
    readonly source: 'jeddahJointStatement';
    readonly place?: never;
  };
  /** 2025-03-11 (external): Rubio says to reporters that the ball is in Russia’s court */
  readonly rubioBriefing: {
    readonly id: 'rubioBriefing';
    readonly title: 'Rubio says to reporters that the ball is in Russia’s court';
    readonly date: '2025-03-11';
    readonly basis: 'external';
    readonly why: 'The article says “after the announcement”; the transcript of the remarks in Jeddah is of 11 March.';
    readonly kind: 'statement';
    readonly status: 'past';
    readonly participants: readonly [
      'marcoRubio',
      'reporters',
    ];
    readonly place: 'jeddah';
    readonly statement: 'rubioToReporters';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p14';
        readonly start: 22;
        readonly end: 71;
        readonly exact: 'Marco Rubio told reporters after the announcement';
      },
    ];
    readonly source: 'stateDepartmentTranscript';
  };
  /** 2025-03-13 (external): Putin answers the ceasefire proposal at a news conference */
  readonly putinPressConference: {
    readonly id: 'putinPressConference';
    readonly title: 'Putin answers the ceasefire proposal at a news conference';
    readonly date: '2025-03-13';
    readonly basis: 'external';
    readonly why: 'The article says “two days later”; the Kremlin’s record of the news conference is of 13 March.';
    readonly kind: 'statement';
    readonly status: 'past';
    readonly participants: readonly [
      'vladimirPutin',
    ];
    readonly statement: 'putinAnswer';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p15';
        readonly start: 0;
        readonly end: 83;
        readonly exact: 'Putin teased the world with a vague answer to the proposed ceasefire two days later';
      },
    ];
    readonly source: 'kremlinNewsConference';
    readonly place?: never;
  };
  /** 2025-03-16/2025-03-17 (external): Trump says that he plans to discuss Ukraine’s assets with the Kremlin */
  readonly assetsRemarks: {
    readonly id: 'assetsRemarks';
    readonly title: 'Trump says that he plans to discuss Ukraine’s assets with the Kremlin';
    readonly date: '2025-03-16/2025-03-17';
    readonly basis: 'external';
    readonly why: 'Sunday 16 March, aboard Air Force One, and again on Monday 17 March; the article says “earlier this week”.';
    readonly kind: 'statement';
    readonly status: 'past';
    readonly participants: readonly [
      'donaldTrump',
    ];
    readonly statement: 'trumpOnAssets';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p12';
        readonly start: 112;
        readonly end: 140;
        readonly exact: 'Trump said earlier this week';
      },
    ];
    readonly source: 'recordOfAssetsRemarks';
    readonly place?: never;
  };
  /** 2025-03-18 (external): Trump and Putin hold a call on the future of Ukraine */
  readonly trumpPutinCall: {
    readonly id: 'trumpPutinCall';
    readonly title: 'Trump and Putin hold a call on the future of Ukraine';
    readonly date: '2025-03-18';
    readonly basis: 'external';
    readonly why: 'The article says “Tuesday morning”; the call began on Tuesday 18 March at 10:00 in Washington, 14:00 UTC.';
    readonly kind: 'call';
    readonly status: 'past';
    readonly participants: readonly [
      'donaldTrump',
      'vladimirPutin',
    ];
    readonly anchors: readonly [
      {
        readonly paragraph: 'p1';
        readonly start: 0;
        readonly end: 137;
        readonly exact: 'US President Donald Trump and Russian leader Vladimir Putin held an almost two-hour-long call on the future of Ukraine on Tuesday morning';
      },
      {
        readonly paragraph: 'p1';
        readonly start: 251;
        readonly end: 259;
        readonly exact: 'the call';
      },
      {
        readonly paragraph: 'p8';
        readonly start: 33;
        readonly end: 49;
        readonly exact: 'Trump-Putin Call';
      },
      {
        readonly paragraph: 'p10';
        readonly start: 83;
        readonly end: 91;
        readonly exact: 'the call';
      },
      {
        readonly paragraph: 'p11';
        readonly start: 63;
        readonly end: 71;
        readonly exact: 'the call';
      },
      {
        readonly paragraph: 'p11';
        readonly start: 86;
        readonly end: 88;
        readonly exact: 'it';
      },
      {
        readonly paragraph: 'p12';
        readonly start: 38;
        readonly end: 54;
        readonly exact: 'the conversation';
      },
      {
        readonly paragraph: 'p16';
        readonly start: 15;
        readonly end: 23;
        readonly exact: 'the call';
      },
    ];
    readonly source: 'scavinoOnX';
    readonly place?: never;
    readonly statement?: never;
  };
  /** 2025-03-18 (derived): Ukrainian and American officials push for a cease-fire with a security guarantee */
  readonly ceasefirePush: {
    readonly id: 'ceasefirePush';
    readonly title: 'Ukrainian and American officials push for a cease-fire with a security guarantee';
    readonly date: '2025-03-18';
    readonly basis: 'derived';
    readonly why: '“At the time of the call”: the day of the call.';
    readonly kind: 'negotiation';
    readonly status: 'ongoing';
    readonly participants: readonly [
      'ukrainianOfficials',
      'americanOfficials',
    ];
    readonly anchors: readonly [
      {
        readonly paragraph: 'p16';
        readonly start: 0;
        readonly end: 98;
        readonly exact: 'At the time of the call, Ukrainian and American officials were continuing to push for a cease-fire';
      },
    ];
    readonly place?: never;
    readonly statement?: never;
    readonly source?: never;
  };
  /** 2025-03-18 (external): The White House posts its readout of the call */
  readonly readoutPosted: {
    readonly id: 'readoutPosted';
    readonly title: 'The White House posts its readout of the call';
    readonly date: '2025-03-18';
    readonly basis: 'external';
    readonly why: 'The article says “after the call”; the readout was posted on X the same day.';
    readonly kind: 'statement';
    readonly status: 'past';
    readonly participants: readonly [
      'whiteHouse',
    ];
    readonly statement: 'whiteHouseReadout';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p1';
        readonly start: 221;
        readonly end: 259;
        readonly exact: 'a White House statement after the call';
      },
      {
        readonly paragraph: 'p5';
        readonly start: 238;
        readonly end: 254;
        readonly exact: 'the announcement';
      },
    ];
    readonly source: 'whiteHouseReadoutOnX';
    readonly place?: never;
  };
  /** 2025-03-18 (external): Dmitriev comments on the call on X */
  readonly envoyPost: {
    readonly id: 'envoyPost';
    readonly title: 'Dmitriev comments on the call on X';
    readonly date: '2025-03-18';
    readonly basis: 'external';
    readonly why: 'The article says “after the call”; the post is of the same day, its time is unverified.';
    readonly kind: 'statement';
    readonly status: 'past';
    readonly participants: readonly [
      'kirillDmitriev',
    ];
    readonly statement: 'dmitrievPost';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p10';
        readonly start: 30;
        readonly end: 91;
        readonly exact: 'Kirill Dmitriev, posted a cryptic comment on X after the call';
      },
    ];
    readonly source: 'dmitrievOnX';
    readonly place?: never;
  };
  /** 2025-03-19 (external): Russia and Ukraine exchange prisoners */
  readonly prisonerExchange: {
    readonly id: 'prisonerExchange';
    readonly title: 'Russia and Ukraine exchange prisoners';
    readonly date: '2025-03-19';
    readonly basis: 'external';
    readonly why: 'Only the headline of another article names it; the record has 175 for 175, and 22 severely wounded handed over, on 19 March. Between whom is a reading.';
    readonly kind: 'exchange';
    readonly status: 'past';
    readonly participants: readonly [
      'russia',
      'ukraine',
    ];
    readonly anchors: readonly [
      {
        readonly paragraph: 'p8';
        readonly start: 0;
        readonly end: 60;
        readonly exact: 'Prisoner Swap Promised Following Trump-Putin Call Goes Ahead';
      },
    ];
    readonly source: 'recordOfPrisonerExchange';
    readonly place?: never;
    readonly statement?: never;
  };
  /** 2025-03-23/2025-03-25 (external): Negotiations are to begin in the Middle East */
  readonly followUpTalks: {
    readonly id: 'followUpTalks';
    readonly title: 'Negotiations are to begin in the Middle East';
    readonly date: '2025-03-23/2025-03-25';
    readonly basis: 'external';
    readonly why: 'The readout says “immediately”; the follow-up talks were in Riyadh from 23 to 25 March, those of the United States with Russia on the 24th.';
    readonly kind: 'negotiation';
    readonly status: 'planned';
    readonly participants: readonly [
      'unitedStates',
      'russia',
    ];
    readonly place: 'middleEast';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p6';
        readonly start: 1;
        readonly end: 62;
        readonly exact: 'These negotiations will begin immediately, in the Middle East';
      },
    ];
    readonly source: 'recordOfFollowUpTalks';
    readonly statement?: never;
  };
};

/**
 * What happened when, in time order, by id.
 *
 * @example
 * ```ts
 * import { timeline } from 'onrecord';
 * Object.keys(timeline).length; //=> 13
 * timeline.fullScaleInvasion.id; //=> 'fullScaleInvasion'
 * ```
 *
 * @category Time
 */
export const timeline: Timeline = /* @__PURE__ */ records<Timeline>(
  {
    id: '',
    title: '',
    date: '',
    basis: '',
    why: '',
    kind: '',
    status: '',
    participants: [
      '',
    ],
    anchors: [
      {
        paragraph: '',
        start: 0,
        exact: '',
      },
    ],
    source: '',
    place: '',
    statement: '',
  },
  '13' +
  '|fullScaleInvasion|Russia begins its full-scale invasion of Ukraine|2022-02-24|external|The article speaks of “the invasion” and “the war in Ukraine” and gives no day; the record does.|war|past|2|russia|ukraine|4|p1|158|this conflict|p4|23|the war|p12|92|the war in Ukraine|p12|269|the invasion|recordOfInvasion||' +
  '|riyadhTalks|American and Russian officials meet in Riyadh, Saudi Arabia|2025-02-18|external|The article says “recently”, in Saudi Arabia; the meeting there was in Riyadh on 18 February.|meeting|past|2|unitedStates|russia|1|p6|65|The last official in-person meetings between American and Russian officials|recordOfRiyadhTalks|saudiArabia|' +
  '|jeddahMeeting|Ukraine and the United States meet in Jeddah|2025-03-11|external|The article says “last week”; the record has the Tuesday of that week.|meeting|past|2|ukraine|unitedStates|1|p13|143|a bilateral meeting between the countries’ representatives in Jeddah, Saudi Arabia last week|jeddahJointStatement|jeddah|' +
  '|ceasefireAnnounced|Zelensky announces that Ukraine would accept a ceasefire under conditions|2025-03-11|external|The article says “after” the Jeddah meeting; the joint statement of that meeting, of 11 March, has Ukraine’s readiness.|statement|past|2|volodymyrZelensky|ukraine|2|p13|20|Volodymyr Zelensky announced that Kyiv would accept a ceasefire brokered by Trump if certain conditions could be met|p14|55|the announcement|jeddahJointStatement||zelenskyAnnouncement' +
  '|rubioBriefing|Rubio says to reporters that the ball is in Russia’s court|2025-03-11|external|The article says “after the announcement”; the transcript of the remarks in Jeddah is of 11 March.|statement|past|2|marcoRubio|reporters|1|p14|22|Marco Rubio told reporters after the announcement|stateDepartmentTranscript|jeddah|rubioToReporters' +
  '|putinPressConference|Putin answers the ceasefire proposal at a news conference|2025-03-13|external|The article says “two days later”; the Kremlin’s record of the news conference is of 13 March.|statement|past|1|vladimirPutin|1|p15|0|Putin teased the world with a vague answer to the proposed ceasefire two days later|kremlinNewsConference||putinAnswer' +
  '|assetsRemarks|Trump says that he plans to discuss Ukraine’s assets with the Kremlin|2025-03-16/2025-03-17|external|Sunday 16 March, aboard Air Force One, and again on Monday 17 March; the article says “earlier this week”.|statement|past|1|donaldTrump|1|p12|112|Trump said earlier this week|recordOfAssetsRemarks||trumpOnAssets' +
  '|trumpPutinCall|Trump and Putin hold a call on the future of Ukraine|2025-03-18|external|The article says “Tuesday morning”; the call began on Tuesday 18 March at 10:00 in Washington, 14:00 UTC.|call|past|2|donaldTrump|vladimirPutin|8|p1|0|US President Donald Trump and Russian leader Vladimir Putin held an almost two-hour-long call on the future of Ukraine on Tuesday morning|p1|251|the call|p8|33|Trump-Putin Call|p10|83|the call|p11|63|the call|p11|86|it|p12|38|the conversation|p16|15|the call|scavinoOnX||' +
  '|ceasefirePush|Ukrainian and American officials push for a cease-fire with a security guarantee|2025-03-18|derived|“At the time of the call”: the day of the call.|negotiation|ongoing|2|ukrainianOfficials|americanOfficials|1|p16|0|At the time of the call, Ukrainian and American officials were continuing to push for a cease-fire|||' +
  '|readoutPosted|The White House posts its readout of the call|2025-03-18|external|The article says “after the call”; the readout was posted on X the same day.|statement|past|1|whiteHouse|2|p1|221|a White House statement after the call|p5|238|the announcement|whiteHouseReadoutOnX||whiteHouseReadout' +
  '|envoyPost|Dmitriev comments on the call on X|2025-03-18|external|The article says “after the call”; the post is of the same day, its time is unverified.|statement|past|1|kirillDmitriev|1|p10|30|Kirill Dmitriev, posted a cryptic comment on X after the call|dmitrievOnX||dmitrievPost' +
  '|prisonerExchange|Russia and Ukraine exchange prisoners|2025-03-19|external|Only the headline of another article names it; the record has 175 for 175, and 22 severely wounded handed over, on 19 March. Between whom is a reading.|exchange|past|2|russia|ukraine|1|p8|0|Prisoner Swap Promised Following Trump-Putin Call Goes Ahead|recordOfPrisonerExchange||' +
  '|followUpTalks|Negotiations are to begin in the Middle East|2025-03-23/2025-03-25|external|The readout says “immediately”; the follow-up talks were in Riyadh from 23 to 25 March, those of the United States with Russia on the 24th.|negotiation|planned|2|unitedStates|russia|1|p6|1|These negotiations will begin immediately, in the Middle East|recordOfFollowUpTalks|middleEast|',
);

/**
 * The same records, in order.
 *
 * @example
 * ```ts
 * import { getTimeline, type TimelineInOrder } from 'onrecord';
 * const all: TimelineInOrder = getTimeline();
 * all[12].id; //=> 'followUpTalks'
 * ```
 *
 * @category Time
 */
export type TimelineInOrder = readonly [
  Timeline['fullScaleInvasion'],
  Timeline['riyadhTalks'],
  Timeline['jeddahMeeting'],
  Timeline['ceasefireAnnounced'],
  Timeline['rubioBriefing'],
  Timeline['putinPressConference'],
  Timeline['assetsRemarks'],
  Timeline['trumpPutinCall'],
  Timeline['ceasefirePush'],
  Timeline['readoutPosted'],
  Timeline['envoyPost'],
  Timeline['prisonerExchange'],
  Timeline['followUpTalks'],
];

/**
 * The same records by what a filter may ask.
 *
 * @example
 * ```ts
 * import { getTimeline, type TimelineBy } from 'onrecord';
 * const found: TimelineBy['party']['russia'] = getTimeline({ party: 'russia' });
 * found.length; //=> 4
 * ```
 *
 * @category Time
 */
export type TimelineBy = {
  readonly party: {
    readonly russia: readonly [Timeline['fullScaleInvasion'], Timeline['riyadhTalks'], Timeline['prisonerExchange'], Timeline['followUpTalks']];
    readonly ukraine: readonly [Timeline['fullScaleInvasion'], Timeline['jeddahMeeting'], Timeline['ceasefireAnnounced'], Timeline['prisonerExchange']];
    readonly unitedStates: readonly [Timeline['riyadhTalks'], Timeline['jeddahMeeting'], Timeline['followUpTalks']];
    readonly volodymyrZelensky: readonly [Timeline['ceasefireAnnounced']];
    readonly marcoRubio: readonly [Timeline['rubioBriefing']];
    readonly reporters: readonly [Timeline['rubioBriefing']];
    readonly vladimirPutin: readonly [Timeline['putinPressConference'], Timeline['trumpPutinCall']];
    readonly donaldTrump: readonly [Timeline['assetsRemarks'], Timeline['trumpPutinCall']];
    readonly ukrainianOfficials: readonly [Timeline['ceasefirePush']];
    readonly americanOfficials: readonly [Timeline['ceasefirePush']];
    readonly whiteHouse: readonly [Timeline['readoutPosted']];
    readonly kirillDmitriev: readonly [Timeline['envoyPost']];
  };
  readonly kind: {
    readonly war: readonly [Timeline['fullScaleInvasion']];
    readonly meeting: readonly [Timeline['riyadhTalks'], Timeline['jeddahMeeting']];
    readonly statement: readonly [Timeline['ceasefireAnnounced'], Timeline['rubioBriefing'], Timeline['putinPressConference'], Timeline['assetsRemarks'], Timeline['readoutPosted'], Timeline['envoyPost']];
    readonly call: readonly [Timeline['trumpPutinCall']];
    readonly negotiation: readonly [Timeline['ceasefirePush'], Timeline['followUpTalks']];
    readonly exchange: readonly [Timeline['prisonerExchange']];
  };
  readonly status: {
    readonly past: readonly [Timeline['fullScaleInvasion'], Timeline['riyadhTalks'], Timeline['jeddahMeeting'], Timeline['ceasefireAnnounced'], Timeline['rubioBriefing'], Timeline['putinPressConference'], Timeline['assetsRemarks'], Timeline['trumpPutinCall'], Timeline['readoutPosted'], Timeline['envoyPost'], Timeline['prisonerExchange']];
    readonly ongoing: readonly [Timeline['ceasefirePush']];
    readonly planned: readonly [Timeline['followUpTalks']];
  };
};
