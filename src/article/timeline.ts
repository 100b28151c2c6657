/**
 * What happened or is to happen, in time order; each date in EDTF with its ground.
 * `status` is as of the article; days are local to the place.
 */
export const timeline = {
  fullScaleInvasion: {
    title: 'Russia begins its full-scale invasion of Ukraine',
    date: '2022-02-24',
    basis: 'external',
    why: 'The article speaks of “the invasion” and “the war in Ukraine” and gives no day; the record does.',
    kind: 'war',
    status: 'past',
    participants: ['russia', 'ukraine'],
    anchors: [
      { paragraph: 'p12', exact: 'the war in Ukraine' },
      { paragraph: 'p12', exact: 'the invasion' },
    ],
    source: 'recordOfInvasion',
  },
  riyadhTalks: {
    title: 'American and Russian officials meet in Riyadh, Saudi Arabia',
    date: '2025-02-18',
    basis: 'external',
    why: 'The article says “recently”, in Saudi Arabia; the meeting there was in Riyadh on 18 February.',
    kind: 'meeting',
    status: 'past',
    participants: ['unitedStates', 'russia'],
    place: 'saudiArabia',
    anchors: [
      {
        paragraph: 'p6',
        exact: 'The last official in-person meetings between American and Russian officials',
      },
    ],
    source: 'recordOfRiyadhTalks',
  },
  jeddahMeeting: {
    title: 'Ukraine and the United States meet in Jeddah',
    date: '2025-03-11',
    basis: 'external',
    why: 'The article says “last week”; the record has the Tuesday of that week.',
    kind: 'meeting',
    status: 'past',
    participants: ['ukraine', 'unitedStates'],
    place: 'jeddah',
    anchors: [
      {
        paragraph: 'p13',
        exact:
          'a bilateral meeting between the countries’ representatives in Jeddah, Saudi Arabia last week',
      },
    ],
    source: 'jeddahJointStatement',
  },
  ceasefireAnnounced: {
    title: 'Zelensky announces that Ukraine would accept a ceasefire under conditions',
    date: '2025-03-11',
    basis: 'external',
    why: 'The article says “after” the Jeddah meeting; the joint statement of that meeting, of 11 March, has Ukraine’s readiness.',
    kind: 'statement',
    status: 'past',
    participants: ['volodymyrZelensky', 'ukraine'],
    statement: 'zelenskyAnnouncement',
    anchors: [
      {
        paragraph: 'p13',
        exact:
          'Volodymyr Zelensky announced that Kyiv would accept a ceasefire brokered by Trump if certain conditions could be met',
      },
      { paragraph: 'p14', exact: 'the announcement' },
    ],
    source: 'jeddahJointStatement',
  },
  rubioBriefing: {
    title: 'Rubio says to reporters that the ball is in Russia’s court',
    date: '2025-03-11',
    basis: 'external',
    why: 'The article says “after the announcement”; the transcript of the remarks in Jeddah is of 11 March.',
    kind: 'statement',
    status: 'past',
    participants: ['marcoRubio', 'reporters'],
    place: 'jeddah',
    statement: 'rubioToReporters',
    anchors: [{ paragraph: 'p14', exact: 'Marco Rubio told reporters after the announcement' }],
    source: 'stateDepartmentTranscript',
  },
  putinPressConference: {
    title: 'Putin answers the ceasefire proposal at a news conference',
    date: '2025-03-13',
    basis: 'external',
    why: 'The article says “two days later”; the Kremlin’s record of the news conference is of 13 March.',
    kind: 'statement',
    status: 'past',
    participants: ['vladimirPutin'],
    statement: 'putinAnswer',
    anchors: [
      {
        paragraph: 'p15',
        exact:
          'Putin teased the world with a vague answer to the proposed ceasefire two days later',
      },
    ],
    source: 'kremlinNewsConference',
  },
  assetsRemarks: {
    title: 'Trump says that he plans to discuss Ukraine’s assets with the Kremlin',
    date: '2025-03-16/2025-03-17',
    basis: 'external',
    why: 'Sunday 16 March, aboard Air Force One, and again Monday 17 March; the article says “earlier this week”.',
    kind: 'statement',
    status: 'past',
    participants: ['donaldTrump'],
    statement: 'trumpOnAssets',
    anchors: [{ paragraph: 'p12', exact: 'Trump said earlier this week' }],
    source: 'recordOfAssetsRemarks',
  },
  trumpPutinCall: {
    title: 'Trump and Putin speak by telephone on the future of Ukraine',
    date: '2025-03-18',
    basis: 'external',
    why: 'The article says “Tuesday morning”; the call began on Tuesday 18 March at 10:00 in Washington, 14:00 UTC.',
    kind: 'call',
    status: 'past',
    participants: ['donaldTrump', 'vladimirPutin'],
    anchors: [
      {
        paragraph: 'p1',
        exact:
          'US President Donald Trump and Russian leader Vladimir Putin held an almost two-hour-long call on the future of Ukraine on Tuesday morning',
      },
      { paragraph: 'p1', exact: 'the call' },
      { paragraph: 'p8', exact: 'Trump-Putin Call' },
      { paragraph: 'p10', exact: 'the call' },
      { paragraph: 'p11', exact: 'the call' },
      { paragraph: 'p12', exact: 'the conversation' },
      { paragraph: 'p16', exact: 'the call' },
    ],
    source: 'scavinoOnX',
  },
  ceasefirePush: {
    title: 'Ukrainian and American officials push for a cease-fire with a security guarantee',
    date: '2025-03-18',
    basis: 'derived',
    why: '“At the time of the call”: the day of the call.',
    kind: 'negotiation',
    status: 'ongoing',
    participants: ['ukrainianOfficials', 'americanOfficials'],
    anchors: [
      {
        paragraph: 'p16',
        exact:
          'At the time of the call, Ukrainian and American officials were continuing to push for a cease-fire',
      },
    ],
  },
  readoutPosted: {
    title: 'The White House posts its readout of the call',
    date: '2025-03-18',
    basis: 'external',
    why: 'The article says “after the call”; the readout was posted on X the same day.',
    kind: 'statement',
    status: 'past',
    participants: ['whiteHouse'],
    statement: 'whiteHouseReadout',
    anchors: [
      { paragraph: 'p1', exact: 'a White House statement after the call' },
      { paragraph: 'p5', exact: 'the announcement' },
    ],
    source: 'whiteHouseReadoutOnX',
  },
  envoyPost: {
    title: 'Dmitriev comments on the call on X',
    date: '2025-03-18',
    basis: 'external',
    why: 'The article says “after the call”; the post is of the same day, its time is unverified.',
    kind: 'statement',
    status: 'past',
    participants: ['kirillDmitriev'],
    statement: 'dmitrievPost',
    anchors: [
      {
        paragraph: 'p10',
        exact: 'Kirill Dmitriev, posted a cryptic comment on X after the call',
      },
    ],
    source: 'dmitrievOnX',
  },
  prisonerExchange: {
    title: 'Russia and Ukraine exchange prisoners',
    date: '2025-03-19',
    basis: 'external',
    why: 'Only the headline of another article names it; the record has 175 for 175, and 22 severely wounded handed over, on 19 March.',
    kind: 'exchange',
    status: 'past',
    participants: ['russia', 'ukraine'],
    anchors: [
      {
        paragraph: 'p8',
        exact: 'Prisoner Swap Promised Following Trump-Putin Call Goes Ahead',
      },
    ],
    source: 'recordOfPrisonerExchange',
  },
  followUpTalks: {
    title: 'Negotiations are to begin in the Middle East',
    date: '2025-03-23/2025-03-25',
    basis: 'external',
    why: 'The readout says “immediately”; the follow-up talks were in Riyadh from 23 to 25 March, with Russia on the 24th.',
    kind: 'negotiation',
    status: 'planned',
    participants: ['unitedStates', 'russia'],
    place: 'middleEast',
    anchors: [
      { paragraph: 'p6', exact: 'These negotiations will begin immediately, in the Middle East' },
    ],
    source: 'recordOfFollowUpTalks',
  },
} as const;
