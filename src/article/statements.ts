/**
 * The seven occasions on which somebody said something that the article quotes or reports.
 * `reported` points at indirect speech; the quotations name their statement themselves.
 */
export const statements = {
  // p1, p5, p6, p9
  whiteHouseReadout: {
    speaker: 'whiteHouse',
    medium: 'readout',
    date: '2025-03-18',
    basis: 'external',
    why: 'The article says “after the call”; press secretary Karoline Leavitt posted the readout on X on the day of the call.',
    platform: 'x',
    source: 'whiteHouseReadoutOnX',
  },

  // p10
  dmitrievPost: {
    speaker: 'kirillDmitriev',
    medium: 'post',
    date: '2025-03-18',
    basis: 'external',
    why: 'The article says “after the call”; the post on X is of the day of the call, its time is unverified.',
    platform: 'x',
    source: 'dmitrievOnX',
  },

  // p11
  sourceToCnn: {
    speaker: 'russianSource',
    medium: 'remarks',
    date: '2025-03-18/2025-03-19',
    basis: 'external',
    why: 'No day is stated: not before the call of 18 March, and not after the article, which was published before 20 March.',
    audience: ['cnn'],
    source: 'cnnReport',
    reported: [{ paragraph: 'p11', exact: 'it went' }],
  },

  // p12
  trumpOnAssets: {
    speaker: 'donaldTrump',
    medium: 'remarks',
    date: '2025-03-16/2025-03-17',
    basis: 'external',
    why: 'Trump spoke of “dividing up certain assets” on Sunday 16 March, aboard Air Force One, and again on Monday 17 March; only the Monday is “this week” when weeks start on Monday.',
    source: 'recordOfAssetsRemarks',
    reported: [
      {
        paragraph: 'p12',
        exact:
          'he planned on discussing Ukraine’s assets with the Kremlin and what concessions might be required to bring about an end to the invasion',
      },
    ],
  },

  // p13
  zelenskyAnnouncement: {
    speaker: 'volodymyrZelensky',
    medium: 'announcement',
    date: '2025-03-11',
    basis: 'external',
    why: 'The joint statement of the Jeddah meeting of 11 March says that Ukraine is ready to accept; the article gives it as Zelensky’s announcement.',
    source: 'jeddahJointStatement',
    reported: [
      {
        paragraph: 'p13',
        exact: 'Kyiv would accept a ceasefire brokered by Trump if certain conditions could be met',
      },
    ],
  },

  // p14
  rubioToReporters: {
    speaker: 'marcoRubio',
    medium: 'remarks',
    date: '2025-03-11',
    basis: 'external',
    why: 'The article says “after the announcement”; the State Department’s transcript of the remarks in Jeddah is of 11 March.',
    audience: ['reporters'],
    source: 'stateDepartmentTranscript',
    reported: [
      {
        paragraph: 'p14',
        exact: 'to accept a ceasefire as the first step towards concrete peace negotiations',
      },
    ],
  },

  // p15
  putinAnswer: {
    speaker: 'vladimirPutin',
    medium: 'answer',
    date: '2025-03-13',
    basis: 'external',
    why: 'The article says “two days later”; the Kremlin’s record of the news conference is of 13 March, two days after Jeddah.',
    source: 'kremlinNewsConference',
    reported: [
      { paragraph: 'p15', exact: 'the 30-day ceasefire proposal is' },
      { paragraph: 'p15', exact: 'questioning the effectiveness of the proposal' },
    ],
  },
} as const;
