// Made by `npm run content` from the words in the folder above: never edited by hand.
import { records } from '../../define/records.ts';

/**
 * What the article says outside quotation marks, held against the record, by id.
 *
 * @example
 * ```ts
 * import { type Claims, claims } from 'onrecord';
 * const first: Claims['callLength'] = claims.callLength;
 * first.id; //=> 'callLength'
 * ```
 *
 * @category Sources
 */
export type Claims = {
  /** “an almost two-hour-long call”: disputed */
  readonly callLength: {
    readonly id: 'callLength';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p1';
        readonly start: 65;
        readonly end: 93;
        readonly exact: 'an almost two-hour-long call';
      },
    ];
    readonly verdict: 'disputed';
    readonly why: 'Those who spoke of the call give lengths from over an hour and a half to almost two and a half hours.';
    readonly versions: readonly [
      {
        readonly value: 'almost two hours';
        readonly according: 'Donald Trump';
        readonly source: 'recordOfCallLength';
      },
      {
        readonly value: 'over an hour and a half';
        readonly according: 'NBC, from the White House';
        readonly source: 'recordOfCallLength';
      },
      {
        readonly value: 'two hours';
        readonly according: 'Peskov';
        readonly source: 'recordOfCallLength';
      },
      {
        readonly value: 'almost 2.5 hours';
        readonly according: 'the Russian side';
        readonly source: 'recordOfCallLength';
      },
    ];
    readonly level: 'A';
  };
  /** “on Tuesday morning”: confirmed */
  readonly callOnTuesdayMorning: {
    readonly id: 'callOnTuesdayMorning';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p1';
        readonly start: 119;
        readonly end: 137;
        readonly exact: 'on Tuesday morning';
      },
    ];
    readonly verdict: 'confirmed';
    readonly why: 'The call began on Tuesday 18 March 2025 at 10:00 in Washington, which was 16:00 in Kyiv and 17:00 in Moscow: of the three, morning in Washington alone.';
    readonly versions: readonly [
      {
        readonly value: '10:00 EDT = 14:00 UTC';
        readonly according: 'Scavino, on X';
        readonly source: 'scavinoOnX';
      },
    ];
    readonly level: 'A';
  };
  /** “The last official in-person meetings between American and Russian officials have …”: contradicted */
  readonly lastInPersonMeetings: {
    readonly id: 'lastInPersonMeetings';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p6';
        readonly start: 65;
        readonly end: 180;
        readonly exact: 'The last official in-person meetings between American and Russian officials have recently been held in Saudi Arabia';
      },
    ];
    readonly verdict: 'contradicted';
    readonly why: 'Two later meetings are on record, in Istanbul on 27 February and in Moscow on 13 March 2025; the one in Saudi Arabia was on 18 February.';
    readonly versions: readonly [
      {
        readonly value: 'in Saudi Arabia, recently';
        readonly according: 'the article';
        readonly source?: never;
      },
      {
        readonly value: 'Riyadh, Saudi Arabia, 18 February 2025';
        readonly according: 'the record';
        readonly source: 'recordOfRiyadhTalks';
      },
      {
        readonly value: 'Istanbul, US–Russia expert talks, 27 February 2025';
        readonly according: 'the record';
        readonly source: 'recordOfLaterMeetings';
      },
      {
        readonly value: 'Moscow, Witkoff, 13 March 2025';
        readonly according: 'the record';
        readonly source: 'recordOfLaterMeetings';
      },
    ];
    readonly level: 'A';
  };
  /** “source within Putin’s government”: disputed */
  readonly sourceDescription: {
    readonly id: 'sourceDescription';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p11';
        readonly start: 8;
        readonly end: 40;
        readonly exact: 'source within Putin’s government';
      },
    ];
    readonly verdict: 'disputed';
    readonly why: 'CNN’s words for the source, as others carry them, do not place it in the government; CNN’s own page was not seen.';
    readonly versions: readonly [
      {
        readonly value: 'a source within Putin’s government';
        readonly according: 'the article';
        readonly source?: never;
      },
      {
        readonly value: 'a Russian source with knowledge of the call';
        readonly according: 'CNN, as others carry it';
        readonly source: 'cnnReport';
      },
    ];
    readonly level: 'B';
  };
  /** “Kyiv would accept a ceasefire”: confirmed */
  readonly acceptanceUnderConditions: {
    readonly id: 'acceptanceUnderConditions';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p13';
        readonly start: 54;
        readonly end: 83;
        readonly exact: 'Kyiv would accept a ceasefire';
      },
      {
        readonly paragraph: 'p13';
        readonly start: 102;
        readonly end: 136;
        readonly exact: 'if certain conditions could be met';
      },
    ];
    readonly verdict: 'confirmed';
    readonly why: 'The joint statement has the readiness and the condition; it is a statement of both countries, and who brokered the ceasefire is not in it as the facts give it.';
    readonly versions: readonly [
      {
        readonly value: 'Ukraine ready to accept an immediate, interim 30-day ceasefire, subject to acceptance and concurrent implementation by Russia';
        readonly according: 'the joint statement of the United States and Ukraine';
        readonly source: 'jeddahJointStatement';
      },
    ];
    readonly level: 'A';
  };
  /** “in Jeddah, Saudi Arabia last week”: confirmed */
  readonly jeddahLastWeek: {
    readonly id: 'jeddahLastWeek';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p13';
        readonly start: 202;
        readonly end: 235;
        readonly exact: 'in Jeddah, Saudi Arabia last week';
      },
    ];
    readonly verdict: 'confirmed';
    readonly why: 'The meeting was on Tuesday 11 March 2025, in the week before the call.';
    readonly versions: readonly [
      {
        readonly value: 'Jeddah, 11 March 2025';
        readonly according: 'the joint statement of the United States and Ukraine';
        readonly source: 'jeddahJointStatement';
      },
    ];
    readonly level: 'A';
  };
  /** “a vague answer to the proposed ceasefire two days later”: confirmed */
  readonly answerTwoDaysLater: {
    readonly id: 'answerTwoDaysLater';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p15';
        readonly start: 28;
        readonly end: 83;
        readonly exact: 'a vague answer to the proposed ceasefire two days later';
      },
    ];
    readonly verdict: 'confirmed';
    readonly why: 'Putin answered at a news conference on Thursday 13 March 2025, two days after Jeddah.';
    readonly versions: readonly [
      {
        readonly value: '13 March 2025';
        readonly according: 'the Kremlin’s record of the news conference';
        readonly source: 'kremlinNewsConference';
      },
    ];
    readonly level: 'A';
  };
};

/**
 * What the article says outside quotation marks, held against the record, by id.
 *
 * @example
 * ```ts
 * import { claims } from 'onrecord';
 * Object.keys(claims).length; //=> 7
 * claims.callLength.id; //=> 'callLength'
 * ```
 *
 * @category Sources
 */
export const claims: Claims = /* @__PURE__ */ records<Claims>(
  {
    id: '',
    anchors: [
      {
        paragraph: '',
        start: 0,
        exact: '',
      },
    ],
    verdict: '',
    why: '',
    versions: [
      {
        value: '',
        according: '',
        source: '',
      },
    ],
    level: '',
  },
  '7' +
  '|callLength|1|p1|65|an almost two-hour-long call|disputed|Those who spoke of the call give lengths from over an hour and a half to almost two and a half hours.|4|almost two hours|Donald Trump|recordOfCallLength|over an hour and a half|NBC, from the White House|recordOfCallLength|two hours|Peskov|recordOfCallLength|almost 2.5 hours|the Russian side|recordOfCallLength|A' +
  '|callOnTuesdayMorning|1|p1|119|on Tuesday morning|confirmed|The call began on Tuesday 18 March 2025 at 10:00 in Washington, which was 16:00 in Kyiv and 17:00 in Moscow: of the three, morning in Washington alone.|1|10:00 EDT = 14:00 UTC|Scavino, on X|scavinoOnX|A' +
  '|lastInPersonMeetings|1|p6|65|The last official in-person meetings between American and Russian officials have recently been held in Saudi Arabia|contradicted|Two later meetings are on record, in Istanbul on 27 February and in Moscow on 13 March 2025; the one in Saudi Arabia was on 18 February.|4|in Saudi Arabia, recently|the article||Riyadh, Saudi Arabia, 18 February 2025|the record|recordOfRiyadhTalks|Istanbul, US–Russia expert talks, 27 February 2025|the record|recordOfLaterMeetings|Moscow, Witkoff, 13 March 2025|the record|recordOfLaterMeetings|A' +
  '|sourceDescription|1|p11|8|source within Putin’s government|disputed|CNN’s words for the source, as others carry them, do not place it in the government; CNN’s own page was not seen.|2|a source within Putin’s government|the article||a Russian source with knowledge of the call|CNN, as others carry it|cnnReport|B' +
  '|acceptanceUnderConditions|2|p13|54|Kyiv would accept a ceasefire|p13|102|if certain conditions could be met|confirmed|The joint statement has the readiness and the condition; it is a statement of both countries, and who brokered the ceasefire is not in it as the facts give it.|1|Ukraine ready to accept an immediate, interim 30-day ceasefire, subject to acceptance and concurrent implementation by Russia|the joint statement of the United States and Ukraine|jeddahJointStatement|A' +
  '|jeddahLastWeek|1|p13|202|in Jeddah, Saudi Arabia last week|confirmed|The meeting was on Tuesday 11 March 2025, in the week before the call.|1|Jeddah, 11 March 2025|the joint statement of the United States and Ukraine|jeddahJointStatement|A' +
  '|answerTwoDaysLater|1|p15|28|a vague answer to the proposed ceasefire two days later|confirmed|Putin answered at a news conference on Thursday 13 March 2025, two days after Jeddah.|1|13 March 2025|the Kremlin’s record of the news conference|kremlinNewsConference|A',
);

/**
 * The same records, in order.
 *
 * @example
 * ```ts
 * import { getClaims, type ClaimsInOrder } from 'onrecord';
 * const all: ClaimsInOrder = getClaims();
 * all[6].id; //=> 'answerTwoDaysLater'
 * ```
 *
 * @category Sources
 */
export type ClaimsInOrder = readonly [
  Claims['callLength'],
  Claims['callOnTuesdayMorning'],
  Claims['lastInPersonMeetings'],
  Claims['sourceDescription'],
  Claims['acceptanceUnderConditions'],
  Claims['jeddahLastWeek'],
  Claims['answerTwoDaysLater'],
];

/**
 * The same records by what a filter may ask.
 *
 * @example
 * ```ts
 * import { getClaims, type ClaimsBy } from 'onrecord';
 * const found: ClaimsBy['verdict']['disputed'] = getClaims({ verdict: 'disputed' });
 * found.length; //=> 2
 * ```
 *
 * @category Sources
 */
export type ClaimsBy = {
  readonly verdict: {
    readonly disputed: readonly [Claims['callLength'], Claims['sourceDescription']];
    readonly confirmed: readonly [Claims['callOnTuesdayMorning'], Claims['acceptanceUnderConditions'], Claims['jeddahLastWeek'], Claims['answerTwoDaysLater']];
    readonly contradicted: readonly [Claims['lastInPersonMeetings']];
  };
};
