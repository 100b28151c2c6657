// Made by `npm run content` from the words in the folder above: never edited by hand.
import { records } from '../../define/records.ts';

/**
 * The words that say when, how long or how often, by id.
 *
 * @example
 * ```ts
 * import { type Times, times } from 'onrecord';
 * const first: Times['almostTwoHours'] = times.almostTwoHours;
 * first.id; //=> 'almostTwoHours'
 * ```
 *
 * @category Time
 */
export type Times = {
  /** “almost two-hour-long”: PT2H (text) */
  readonly almostTwoHours: {
    readonly id: 'almostTwoHours';
    readonly paragraph: 'p1';
    readonly start: 68;
    readonly end: 88;
    readonly exact: 'almost two-hour-long';
    readonly type: 'duration';
    readonly value: 'PT2H';
    readonly basis: 'text';
    readonly why: 'The article’s figure, rounded up: ISO 8601 has no “almost”. Other accounts are in the claim callLength.';
    readonly anchoredTo?: never;
    readonly alternatives?: never;
  };
  /** “Tuesday morning”: 2025-03-18 (derived) */
  readonly tuesdayMorning: {
    readonly id: 'tuesdayMorning';
    readonly paragraph: 'p1';
    readonly start: 122;
    readonly end: 137;
    readonly exact: 'Tuesday morning';
    readonly type: 'date';
    readonly value: '2025-03-18';
    readonly anchoredTo: 'whiteHouseReadout';
    readonly basis: 'derived';
    readonly why: 'The Tuesday of the call, on which the readout followed; EDTF, the standard for dates here, has no “morning”. The call began at 10:00 in Washington.';
    readonly alternatives?: never;
  };
  /** “after the call”: 2025-03-18 (external) */
  readonly afterCallReadout: {
    readonly id: 'afterCallReadout';
    readonly paragraph: 'p1';
    readonly start: 245;
    readonly end: 259;
    readonly exact: 'after the call';
    readonly type: 'date';
    readonly value: '2025-03-18';
    readonly anchoredTo: 'trumpPutinCall';
    readonly basis: 'external';
    readonly why: 'The words say only that it was later than the call; the readout was posted the same day.';
    readonly alternatives?: never;
  };
  /** “immediately”: 2025-03-18 (derived) */
  readonly immediately: {
    readonly id: 'immediately';
    readonly paragraph: 'p6';
    readonly start: 31;
    readonly end: 42;
    readonly exact: 'immediately';
    readonly type: 'date';
    readonly value: '2025-03-18';
    readonly anchoredTo: 'whiteHouseReadout';
    readonly basis: 'derived';
    readonly why: 'Inside the readout’s words, so it counts from the readout: the same day, taken at its word. Follow-up talks came on 23 to 25 March.';
    readonly alternatives: readonly [
      '2025-03-18/..',
      '2025-03-23/2025-03-25',
    ];
  };
  /** “recently”: 2025-02-18 (external) */
  readonly recently: {
    readonly id: 'recently';
    readonly paragraph: 'p6';
    readonly start: 146;
    readonly end: 154;
    readonly exact: 'recently';
    readonly type: 'date';
    readonly value: '2025-02-18';
    readonly anchoredTo: 'trumpPutinCall';
    readonly basis: 'external';
    readonly why: 'The article gives no day; the meeting in Saudi Arabia was on 18 February, a month before the call.';
    readonly alternatives?: never;
  };
  /** “Following Trump-Putin Call”: 2025-03-18/2025-03-19 (external) */
  readonly followingTheCall: {
    readonly id: 'followingTheCall';
    readonly paragraph: 'p8';
    readonly start: 23;
    readonly end: 49;
    readonly exact: 'Following Trump-Putin Call';
    readonly type: 'date';
    readonly value: '2025-03-18/2025-03-19';
    readonly anchoredTo: 'trumpPutinCall';
    readonly basis: 'external';
    readonly why: 'The words say only that the promise was later than the call; the exchange that was promised was on 19 March.';
    readonly alternatives: readonly [
      '2025-03-18',
      '2025-03-19',
    ];
  };
  /** “after the call”: 2025-03-18 (external) */
  readonly afterCallPost: {
    readonly id: 'afterCallPost';
    readonly paragraph: 'p10';
    readonly start: 77;
    readonly end: 91;
    readonly exact: 'after the call';
    readonly type: 'date';
    readonly value: '2025-03-18';
    readonly anchoredTo: 'trumpPutinCall';
    readonly basis: 'external';
    readonly why: 'The words say only that it was later than the call; the post is of the same day.';
    readonly alternatives?: never;
  };
  /** “today”: 2025-03-18 (derived) */
  readonly today: {
    readonly id: 'today';
    readonly paragraph: 'p10';
    readonly start: 195;
    readonly end: 200;
    readonly exact: 'today';
    readonly type: 'date';
    readonly value: '2025-03-18';
    readonly anchoredTo: 'dmitrievPost';
    readonly basis: 'derived';
    readonly why: 'Inside Dmitriev’s post, so it counts from the day of the post, not of the article.';
    readonly alternatives?: never;
  };
  /** “earlier this week”: 2025-03-16/2025-03-17 (external) */
  readonly earlierThisWeek: {
    readonly id: 'earlierThisWeek';
    readonly paragraph: 'p12';
    readonly start: 123;
    readonly end: 140;
    readonly exact: 'earlier this week';
    readonly type: 'date';
    readonly value: '2025-03-16/2025-03-17';
    readonly anchoredTo: 'trumpPutinCall';
    readonly basis: 'external';
    readonly why: 'Trump said it on Sunday 16 March and again on Monday 17 March; with weeks that start on Monday only the 17th is in the week of the call.';
    readonly alternatives: readonly [
      '2025-03-17',
    ];
  };
  /** “after a bilateral meeting”: 2025-03-11 (external) */
  readonly afterJeddahMeeting: {
    readonly id: 'afterJeddahMeeting';
    readonly paragraph: 'p13';
    readonly start: 137;
    readonly end: 162;
    readonly exact: 'after a bilateral meeting';
    readonly type: 'date';
    readonly value: '2025-03-11';
    readonly anchoredTo: 'jeddahMeeting';
    readonly basis: 'external';
    readonly why: 'The words say only that it was later than the meeting; the joint statement is of the same day.';
    readonly alternatives?: never;
  };
  /** “last week”: 2025-03-10/2025-03-16 (derived) */
  readonly lastWeek: {
    readonly id: 'lastWeek';
    readonly paragraph: 'p13';
    readonly start: 226;
    readonly end: 235;
    readonly exact: 'last week';
    readonly type: 'date';
    readonly value: '2025-03-10/2025-03-16';
    readonly anchoredTo: 'trumpPutinCall';
    readonly basis: 'derived';
    readonly why: 'The week, Monday to Sunday, before the week of the call; the meeting itself was on Tuesday 11 March.';
    readonly alternatives: readonly [
      '2025-03-09/2025-03-15',
      '2025-03-11',
    ];
  };
  /** “after the announcement”: 2025-03-11 (external) */
  readonly afterAnnouncement: {
    readonly id: 'afterAnnouncement';
    readonly paragraph: 'p14';
    readonly start: 49;
    readonly end: 71;
    readonly exact: 'after the announcement';
    readonly type: 'date';
    readonly value: '2025-03-11';
    readonly anchoredTo: 'zelenskyAnnouncement';
    readonly basis: 'external';
    readonly why: 'The words say only that it was later than Zelensky’s announcement; the transcript is of the same day.';
    readonly alternatives?: never;
  };
  /** “two days later”: 2025-03-13 (derived) */
  readonly twoDaysLater: {
    readonly id: 'twoDaysLater';
    readonly paragraph: 'p15';
    readonly start: 69;
    readonly end: 83;
    readonly exact: 'two days later';
    readonly type: 'date';
    readonly value: '2025-03-13';
    readonly anchoredTo: 'ceasefireAnnounced';
    readonly basis: 'derived';
    readonly why: '11 March and two days; the Kremlin’s record of the news conference agrees.';
    readonly alternatives?: never;
  };
  /** “30-day”: P30D (text) */
  readonly thirtyDays: {
    readonly id: 'thirtyDays';
    readonly paragraph: 'p15';
    readonly start: 96;
    readonly end: 102;
    readonly exact: '30-day';
    readonly type: 'duration';
    readonly value: 'P30D';
    readonly basis: 'text';
    readonly why: 'The article’s figure for the length of the proposed ceasefire.';
    readonly anchoredTo?: never;
    readonly alternatives?: never;
  };
  /** “At the time of the call”: 2025-03-18 (derived) */
  readonly atTimeOfCall: {
    readonly id: 'atTimeOfCall';
    readonly paragraph: 'p16';
    readonly start: 0;
    readonly end: 23;
    readonly exact: 'At the time of the call';
    readonly type: 'date';
    readonly value: '2025-03-18';
    readonly anchoredTo: 'trumpPutinCall';
    readonly basis: 'derived';
    readonly why: 'The day of the call.';
    readonly alternatives?: never;
  };
};

/**
 * The words that say when, how long or how often, by id.
 *
 * @example
 * ```ts
 * import { times } from 'onrecord';
 * Object.keys(times).length; //=> 15
 * times.almostTwoHours.id; //=> 'almostTwoHours'
 * ```
 *
 * @category Time
 */
export const times: Times = /* @__PURE__ */ records<Times>(
  {
    id: '',
    paragraph: '',
    start: 0,
    exact: '',
    type: '',
    value: '',
    basis: '',
    why: '',
    anchoredTo: '',
    alternatives: [
      '',
    ],
  },
  '15' +
  '|almostTwoHours|p1|68|almost two-hour-long|duration|PT2H|text|The article’s figure, rounded up: ISO 8601 has no “almost”. Other accounts are in the claim callLength.||' +
  '|tuesdayMorning|p1|122|Tuesday morning|date|2025-03-18|derived|The Tuesday of the call, on which the readout followed; EDTF, the standard for dates here, has no “morning”. The call began at 10:00 in Washington.|whiteHouseReadout|' +
  '|afterCallReadout|p1|245|after the call|date|2025-03-18|external|The words say only that it was later than the call; the readout was posted the same day.|trumpPutinCall|' +
  '|immediately|p6|31|immediately|date|2025-03-18|derived|Inside the readout’s words, so it counts from the readout: the same day, taken at its word. Follow-up talks came on 23 to 25 March.|whiteHouseReadout|2|2025-03-18/..|2025-03-23/2025-03-25' +
  '|recently|p6|146|recently|date|2025-02-18|external|The article gives no day; the meeting in Saudi Arabia was on 18 February, a month before the call.|trumpPutinCall|' +
  '|followingTheCall|p8|23|Following Trump-Putin Call|date|2025-03-18/2025-03-19|external|The words say only that the promise was later than the call; the exchange that was promised was on 19 March.|trumpPutinCall|2|2025-03-18|2025-03-19' +
  '|afterCallPost|p10|77|after the call|date|2025-03-18|external|The words say only that it was later than the call; the post is of the same day.|trumpPutinCall|' +
  '|today|p10|195|today|date|2025-03-18|derived|Inside Dmitriev’s post, so it counts from the day of the post, not of the article.|dmitrievPost|' +
  '|earlierThisWeek|p12|123|earlier this week|date|2025-03-16/2025-03-17|external|Trump said it on Sunday 16 March and again on Monday 17 March; with weeks that start on Monday only the 17th is in the week of the call.|trumpPutinCall|1|2025-03-17' +
  '|afterJeddahMeeting|p13|137|after a bilateral meeting|date|2025-03-11|external|The words say only that it was later than the meeting; the joint statement is of the same day.|jeddahMeeting|' +
  '|lastWeek|p13|226|last week|date|2025-03-10/2025-03-16|derived|The week, Monday to Sunday, before the week of the call; the meeting itself was on Tuesday 11 March.|trumpPutinCall|2|2025-03-09/2025-03-15|2025-03-11' +
  '|afterAnnouncement|p14|49|after the announcement|date|2025-03-11|external|The words say only that it was later than Zelensky’s announcement; the transcript is of the same day.|zelenskyAnnouncement|' +
  '|twoDaysLater|p15|69|two days later|date|2025-03-13|derived|11 March and two days; the Kremlin’s record of the news conference agrees.|ceasefireAnnounced|' +
  '|thirtyDays|p15|96|30-day|duration|P30D|text|The article’s figure for the length of the proposed ceasefire.||' +
  '|atTimeOfCall|p16|0|At the time of the call|date|2025-03-18|derived|The day of the call.|trumpPutinCall|',
);

/**
 * The same records, in order.
 *
 * @example
 * ```ts
 * import { getTimes, type TimesInOrder } from 'onrecord';
 * const all: TimesInOrder = getTimes();
 * all[14].id; //=> 'atTimeOfCall'
 * ```
 *
 * @category Time
 */
export type TimesInOrder = readonly [
  Times['almostTwoHours'],
  Times['tuesdayMorning'],
  Times['afterCallReadout'],
  Times['immediately'],
  Times['recently'],
  Times['followingTheCall'],
  Times['afterCallPost'],
  Times['today'],
  Times['earlierThisWeek'],
  Times['afterJeddahMeeting'],
  Times['lastWeek'],
  Times['afterAnnouncement'],
  Times['twoDaysLater'],
  Times['thirtyDays'],
  Times['atTimeOfCall'],
];

/**
 * The same records by what a filter may ask.
 *
 * @example
 * ```ts
 * import { getTimes, type TimesBy } from 'onrecord';
 * const found: TimesBy['type']['duration'] = getTimes({ type: 'duration' });
 * found.length; //=> 2
 * ```
 *
 * @category Time
 */
export type TimesBy = {
  readonly type: {
    readonly duration: readonly [Times['almostTwoHours'], Times['thirtyDays']];
    readonly date: readonly [Times['tuesdayMorning'], Times['afterCallReadout'], Times['immediately'], Times['recently'], Times['followingTheCall'], Times['afterCallPost'], Times['today'], Times['earlierThisWeek'], Times['afterJeddahMeeting'], Times['lastWeek'], Times['afterAnnouncement'], Times['twoDaysLater'], Times['atTimeOfCall']];
  };
  readonly basis: {
    readonly text: readonly [Times['almostTwoHours'], Times['thirtyDays']];
    readonly derived: readonly [Times['tuesdayMorning'], Times['immediately'], Times['today'], Times['lastWeek'], Times['twoDaysLater'], Times['atTimeOfCall']];
    readonly external: readonly [Times['afterCallReadout'], Times['recently'], Times['followingTheCall'], Times['afterCallPost'], Times['earlierThisWeek'], Times['afterJeddahMeeting'], Times['afterAnnouncement']];
  };
  readonly paragraph: {
    readonly p1: readonly [Times['almostTwoHours'], Times['tuesdayMorning'], Times['afterCallReadout']];
    readonly p6: readonly [Times['immediately'], Times['recently']];
    readonly p8: readonly [Times['followingTheCall']];
    readonly p10: readonly [Times['afterCallPost'], Times['today']];
    readonly p12: readonly [Times['earlierThisWeek']];
    readonly p13: readonly [Times['afterJeddahMeeting'], Times['lastWeek']];
    readonly p14: readonly [Times['afterAnnouncement']];
    readonly p15: readonly [Times['twoDaysLater'], Times['thirtyDays']];
    readonly p16: readonly [Times['atTimeOfCall']];
  };
};
