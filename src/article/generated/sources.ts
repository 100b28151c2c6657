// Made by `npm run content` from the words in the folder above: never edited by hand.
import { records } from '../../define/records.ts';

/**
 * What the records are checked against, by id.
 *
 * @example
 * ```ts
 * import { type Sources, sources } from 'onrecord';
 * const first: Sources['whiteHouseReadoutOnX'] = sources.whiteHouseReadoutOnX;
 * first.id; //=> 'whiteHouseReadoutOnX'
 * ```
 *
 * @category Sources
 */
export type Sources = {
  /** White House readout of the call, posted on X by press secretary Karoline Leavitt; level A */
  readonly whiteHouseReadoutOnX: {
    readonly id: 'whiteHouseReadoutOnX';
    readonly name: 'White House readout of the call, posted on X by press secretary Karoline Leavitt';
    readonly publisher: 'whiteHouse';
    readonly date: '2025-03-18';
    readonly level: 'A';
    readonly url?: never;
  };
  /** Kremlin readout of the call; its points were seen, its address is unverified; level A */
  readonly kremlinReadout: {
    readonly id: 'kremlinReadout';
    readonly name: 'Kremlin readout of the call; its points were seen, its address is unverified';
    readonly publisher: 'kremlin';
    readonly date: '2025-03-18';
    readonly level: 'A';
    readonly url?: never;
  };
  /** Scavino on X: the call began at 10:00 EDT; level A */
  readonly scavinoOnX: {
    readonly id: 'scavinoOnX';
    readonly name: 'Scavino on X: the call began at 10:00 EDT';
    readonly level: 'A';
    readonly publisher?: never;
    readonly url?: never;
    readonly date?: never;
  };
  /** Kirill Dmitriev (@kadmitriev) on X; level A */
  readonly dmitrievOnX: {
    readonly id: 'dmitrievOnX';
    readonly name: 'Kirill Dmitriev (@kadmitriev) on X';
    readonly publisher: 'kirillDmitriev';
    readonly date: '2025-03-18';
    readonly level: 'A';
    readonly url?: never;
  };
  /** CNN on the call, as others carry it; CNN’s own page was not seen; level B */
  readonly cnnReport: {
    readonly id: 'cnnReport';
    readonly name: 'CNN on the call, as others carry it; CNN’s own page was not seen';
    readonly publisher: 'cnn';
    readonly level: 'B';
    readonly url?: never;
    readonly date?: never;
  };
  /** Joint statement of the United States and Ukraine after their meeting in Jeddah; level A */
  readonly jeddahJointStatement: {
    readonly id: 'jeddahJointStatement';
    readonly name: 'Joint statement of the United States and Ukraine after their meeting in Jeddah';
    readonly date: '2025-03-11';
    readonly level: 'A';
    readonly publisher?: never;
    readonly url?: never;
  };
  /** Secretary of State Marco Rubio to reporters in Jeddah, State Department transcript; level A */
  readonly stateDepartmentTranscript: {
    readonly id: 'stateDepartmentTranscript';
    readonly name: 'Secretary of State Marco Rubio to reporters in Jeddah, State Department transcript';
    readonly date: '2025-03-11';
    readonly level: 'A';
    readonly publisher?: never;
    readonly url?: never;
  };
  /** Vladimir Putin’s news conference with Lukashenko, Kremlin; level A */
  readonly kremlinNewsConference: {
    readonly id: 'kremlinNewsConference';
    readonly name: 'Vladimir Putin’s news conference with Lukashenko, Kremlin';
    readonly publisher: 'kremlin';
    readonly url: 'http://en.kremlin.ru/events/president/news/76450';
    readonly date: '2025-03-13';
    readonly level: 'A';
  };
  /** Vladimir Putin’s answer of 13 March 2025 in AP’s English translation; level B */
  readonly apTranslation: {
    readonly id: 'apTranslation';
    readonly name: 'Vladimir Putin’s answer of 13 March 2025 in AP’s English translation';
    readonly level: 'B';
    readonly publisher?: never;
    readonly url?: never;
    readonly date?: never;
  };
  /** Start of the full-scale invasion: primary words, or three or more independent reports that agree; level A */
  readonly recordOfInvasion: {
    readonly id: 'recordOfInvasion';
    readonly name: 'Start of the full-scale invasion: primary words, or three or more independent reports that agree';
    readonly level: 'A';
    readonly publisher?: never;
    readonly url?: never;
    readonly date?: never;
  };
  /** US–Russia talks in Riyadh, 18 February 2025: primary words, or three or more independent reports that agree; level A */
  readonly recordOfRiyadhTalks: {
    readonly id: 'recordOfRiyadhTalks';
    readonly name: 'US–Russia talks in Riyadh, 18 February 2025: primary words, or three or more independent reports that agree';
    readonly level: 'A';
    readonly publisher?: never;
    readonly url?: never;
    readonly date?: never;
  };
  /** US–Russia expert talks in Istanbul, 27 February 2025, and Witkoff in Moscow, 13 March 2025: primary words, or three or more independent reports that agree; level A */
  readonly recordOfLaterMeetings: {
    readonly id: 'recordOfLaterMeetings';
    readonly name: 'US–Russia expert talks in Istanbul, 27 February 2025, and Witkoff in Moscow, 13 March 2025: primary words, or three or more independent reports that agree';
    readonly level: 'A';
    readonly publisher?: never;
    readonly url?: never;
    readonly date?: never;
  };
  /** Donald Trump on “dividing up certain assets”, 16 and 17 March 2025: primary words, or three or more independent reports that agree; level A */
  readonly recordOfAssetsRemarks: {
    readonly id: 'recordOfAssetsRemarks';
    readonly name: 'Donald Trump on “dividing up certain assets”, 16 and 17 March 2025: primary words, or three or more independent reports that agree';
    readonly level: 'A';
    readonly publisher?: never;
    readonly url?: never;
    readonly date?: never;
  };
  /** Accounts of the length of the call: primary words, or three or more independent reports that agree on who gave which; level A */
  readonly recordOfCallLength: {
    readonly id: 'recordOfCallLength';
    readonly name: 'Accounts of the length of the call: primary words, or three or more independent reports that agree on who gave which';
    readonly level: 'A';
    readonly publisher?: never;
    readonly url?: never;
    readonly date?: never;
  };
  /** Prisoner exchange of 19 March 2025: primary words, or three or more independent reports that agree; level A */
  readonly recordOfPrisonerExchange: {
    readonly id: 'recordOfPrisonerExchange';
    readonly name: 'Prisoner exchange of 19 March 2025: primary words, or three or more independent reports that agree';
    readonly level: 'A';
    readonly publisher?: never;
    readonly url?: never;
    readonly date?: never;
  };
  /** Follow-up talks in Riyadh, 23 to 25 March 2025: primary words, or three or more independent reports that agree; level A */
  readonly recordOfFollowUpTalks: {
    readonly id: 'recordOfFollowUpTalks';
    readonly name: 'Follow-up talks in Riyadh, 23 to 25 March 2025: primary words, or three or more independent reports that agree';
    readonly level: 'A';
    readonly publisher?: never;
    readonly url?: never;
    readonly date?: never;
  };
};

/**
 * What the records are checked against, by id.
 *
 * @example
 * ```ts
 * import { sources } from 'onrecord';
 * Object.keys(sources).length; //=> 16
 * sources.whiteHouseReadoutOnX.id; //=> 'whiteHouseReadoutOnX'
 * ```
 *
 * @category Sources
 */
export const sources: Sources = /* @__PURE__ */ records<Sources>(
  {
    id: '',
    name: '',
    publisher: '',
    date: '',
    level: '',
    url: '',
  },
  '16' +
  '|whiteHouseReadoutOnX|White House readout of the call, posted on X by press secretary Karoline Leavitt|whiteHouse|2025-03-18|A|' +
  '|kremlinReadout|Kremlin readout of the call; its points were seen, its address is unverified|kremlin|2025-03-18|A|' +
  '|scavinoOnX|Scavino on X: the call began at 10:00 EDT|||A|' +
  '|dmitrievOnX|Kirill Dmitriev (@kadmitriev) on X|kirillDmitriev|2025-03-18|A|' +
  '|cnnReport|CNN on the call, as others carry it; CNN’s own page was not seen|cnn||B|' +
  '|jeddahJointStatement|Joint statement of the United States and Ukraine after their meeting in Jeddah||2025-03-11|A|' +
  '|stateDepartmentTranscript|Secretary of State Marco Rubio to reporters in Jeddah, State Department transcript||2025-03-11|A|' +
  '|kremlinNewsConference|Vladimir Putin’s news conference with Lukashenko, Kremlin|kremlin|2025-03-13|A|http://en.kremlin.ru/events/president/news/76450' +
  '|apTranslation|Vladimir Putin’s answer of 13 March 2025 in AP’s English translation|||B|' +
  '|recordOfInvasion|Start of the full-scale invasion: primary words, or three or more independent reports that agree|||A|' +
  '|recordOfRiyadhTalks|US–Russia talks in Riyadh, 18 February 2025: primary words, or three or more independent reports that agree|||A|' +
  '|recordOfLaterMeetings|US–Russia expert talks in Istanbul, 27 February 2025, and Witkoff in Moscow, 13 March 2025: primary words, or three or more independent reports that agree|||A|' +
  '|recordOfAssetsRemarks|Donald Trump on “dividing up certain assets”, 16 and 17 March 2025: primary words, or three or more independent reports that agree|||A|' +
  '|recordOfCallLength|Accounts of the length of the call: primary words, or three or more independent reports that agree on who gave which|||A|' +
  '|recordOfPrisonerExchange|Prisoner exchange of 19 March 2025: primary words, or three or more independent reports that agree|||A|' +
  '|recordOfFollowUpTalks|Follow-up talks in Riyadh, 23 to 25 March 2025: primary words, or three or more independent reports that agree|||A|',
);

/**
 * The same records, in order.
 *
 * @example
 * ```ts
 * import { getSources, type SourcesInOrder } from 'onrecord';
 * const all: SourcesInOrder = getSources();
 * all[15].id; //=> 'recordOfFollowUpTalks'
 * ```
 *
 * @category Sources
 */
export type SourcesInOrder = readonly [
  Sources['whiteHouseReadoutOnX'],
  Sources['kremlinReadout'],
  Sources['scavinoOnX'],
  Sources['dmitrievOnX'],
  Sources['cnnReport'],
  Sources['jeddahJointStatement'],
  Sources['stateDepartmentTranscript'],
  Sources['kremlinNewsConference'],
  Sources['apTranslation'],
  Sources['recordOfInvasion'],
  Sources['recordOfRiyadhTalks'],
  Sources['recordOfLaterMeetings'],
  Sources['recordOfAssetsRemarks'],
  Sources['recordOfCallLength'],
  Sources['recordOfPrisonerExchange'],
  Sources['recordOfFollowUpTalks'],
];

/**
 * The same records by what a filter may ask.
 *
 * @example
 * ```ts
 * import { getSources, type SourcesBy } from 'onrecord';
 * const found: SourcesBy['level']['A'] = getSources({ level: 'A' });
 * found.length; //=> 14
 * ```
 *
 * @category Sources
 */
export type SourcesBy = {
  readonly level: {
    readonly A: readonly [Sources['whiteHouseReadoutOnX'], Sources['kremlinReadout'], Sources['scavinoOnX'], Sources['dmitrievOnX'], Sources['jeddahJointStatement'], Sources['stateDepartmentTranscript'], Sources['kremlinNewsConference'], Sources['recordOfInvasion'], Sources['recordOfRiyadhTalks'], Sources['recordOfLaterMeetings'], Sources['recordOfAssetsRemarks'], Sources['recordOfCallLength'], Sources['recordOfPrisonerExchange'], Sources['recordOfFollowUpTalks']];
    readonly B: readonly [Sources['cnnReport'], Sources['apTranslation']];
  };
  readonly publisher: {
    readonly whiteHouse: readonly [Sources['whiteHouseReadoutOnX']];
    readonly kremlin: readonly [Sources['kremlinReadout'], Sources['kremlinNewsConference']];
    readonly kirillDmitriev: readonly [Sources['dmitrievOnX']];
    readonly cnn: readonly [Sources['cnnReport']];
  };
};
