/**
 * What the article says outside quotation marks, held against the record: confirmed, contradicted or
 * disputed. Beside each version stands who gives it.
 */
export const claims = {
  // p1
  callLength: {
    anchors: [{ paragraph: 'p1', exact: 'an almost two-hour-long call' }],
    verdict: 'disputed',
    why: 'Those who spoke of the call give lengths from over an hour and a half to almost two and a half hours.',
    versions: [
      { value: 'almost two hours', according: 'Donald Trump', source: 'recordOfCallLength' },
      {
        value: 'over an hour and a half',
        according: 'NBC, from the White House',
        source: 'recordOfCallLength',
      },
      { value: 'two hours', according: 'Peskov', source: 'recordOfCallLength' },
      { value: 'almost 2.5 hours', according: 'the Russian side', source: 'recordOfCallLength' },
    ],
    level: 'A',
  },
  callOnTuesdayMorning: {
    anchors: [{ paragraph: 'p1', exact: 'on Tuesday morning' }],
    verdict: 'confirmed',
    why: 'The call began on Tuesday 18 March 2025 at 10:00 in Washington, which was 16:00 in Kyiv and 17:00 in Moscow: of the three, morning in Washington alone.',
    versions: [
      { value: '10:00 EDT = 14:00 UTC', according: 'Scavino, on X', source: 'scavinoOnX' },
    ],
    level: 'A',
  },

  // p6
  lastInPersonMeetings: {
    anchors: [
      {
        paragraph: 'p6',
        exact:
          'The last official in-person meetings between American and Russian officials have recently been held in Saudi Arabia',
      },
    ],
    verdict: 'contradicted',
    why: 'Two later meetings are on record, in Istanbul on 27 February and in Moscow on 13 March 2025; the one in Saudi Arabia was on 18 February.',
    versions: [
      {
        value: 'in Saudi Arabia, recently',
        according: 'the article',
      },
      {
        value: 'Riyadh, Saudi Arabia, 18 February 2025',
        according: 'the record',
        source: 'recordOfRiyadhTalks',
      },
      {
        value: 'Istanbul, US–Russia expert talks, 27 February 2025',
        according: 'the record',
        source: 'recordOfLaterMeetings',
      },
      {
        value: 'Moscow, Witkoff, 13 March 2025',
        according: 'the record',
        source: 'recordOfLaterMeetings',
      },
    ],
    level: 'A',
  },

  // p11
  sourceDescription: {
    anchors: [{ paragraph: 'p11', exact: 'source within Putin’s government' }],
    verdict: 'disputed',
    why: 'CNN’s words for the source, as others carry them, do not place it in the government; CNN’s own page was not seen.',
    versions: [
      { value: 'a source within Putin’s government', according: 'the article' },
      {
        value: 'a Russian source with knowledge of the call',
        according: 'CNN, as others carry it',
        source: 'cnnReport',
      },
    ],
    level: 'B',
  },

  // p13
  acceptanceUnderConditions: {
    anchors: [
      { paragraph: 'p13', exact: 'Kyiv would accept a ceasefire' },
      { paragraph: 'p13', exact: 'if certain conditions could be met' },
    ],
    verdict: 'confirmed',
    why: 'The joint statement has the readiness and the condition; it is a statement of both countries, and who brokered the ceasefire is not in it as the facts give it.',
    versions: [
      {
        value:
          'Ukraine ready to accept an immediate, interim 30-day ceasefire, subject to acceptance and concurrent implementation by Russia',
        according: 'the joint statement of the United States and Ukraine',
        source: 'jeddahJointStatement',
      },
    ],
    level: 'A',
  },
  jeddahLastWeek: {
    anchors: [{ paragraph: 'p13', exact: 'in Jeddah, Saudi Arabia last week' }],
    verdict: 'confirmed',
    why: 'The meeting was on Tuesday 11 March 2025, in the week before the call.',
    versions: [
      {
        value: 'Jeddah, 11 March 2025',
        according: 'the joint statement of the United States and Ukraine',
        source: 'jeddahJointStatement',
      },
    ],
    level: 'A',
  },

  // p15
  answerTwoDaysLater: {
    anchors: [
      { paragraph: 'p15', exact: 'a vague answer to the proposed ceasefire two days later' },
    ],
    verdict: 'confirmed',
    why: 'Putin answered at a news conference on Thursday 13 March 2025, two days after Jeddah.',
    versions: [
      {
        value: '13 March 2025',
        according: 'the Kremlin’s record of the news conference',
        source: 'kremlinNewsConference',
      },
    ],
    level: 'A',
  },
} as const;
