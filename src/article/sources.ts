/**
 * What the records are checked against, outside the article, with how well each is attested.
 * Where no document was kept, the name says what was attested; an address stands only where one was
 * seen.
 */
export const sources = {
  // Documents and posts
  whiteHouseReadoutOnX: {
    name: 'White House readout of the call, posted on X by press secretary Karoline Leavitt',
    publisher: 'whiteHouse',
    date: '2025-03-18',
    level: 'A',
  },
  kremlinReadout: {
    name: 'Kremlin readout of the call; its points were seen, its address is unverified',
    publisher: 'kremlin',
    date: '2025-03-18',
    level: 'A',
  },
  scavinoOnX: {
    name: 'Scavino on X: the call began at 10:00 EDT',
    level: 'A',
  },
  dmitrievOnX: {
    name: 'Kirill Dmitriev (@kadmitriev) on X',
    publisher: 'kirillDmitriev',
    date: '2025-03-18',
    level: 'A',
  },
  cnnReport: {
    name: 'CNN on the call, as others carry it; CNN’s own page was not seen',
    publisher: 'cnn',
    level: 'B',
  },
  jeddahJointStatement: {
    name: 'Joint statement of the United States and Ukraine after their meeting in Jeddah',
    date: '2025-03-11',
    level: 'A',
  },
  stateDepartmentTranscript: {
    name: 'Secretary of State Marco Rubio to reporters in Jeddah, State Department transcript',
    date: '2025-03-11',
    level: 'A',
  },
  kremlinNewsConference: {
    name: 'Vladimir Putin’s news conference with Lukashenko, Kremlin',
    publisher: 'kremlin',
    url: 'http://en.kremlin.ru/events/president/news/76450',
    date: '2025-03-13',
    level: 'A',
  },
  apTranslation: {
    name: 'Vladimir Putin’s answer of 13 March 2025 in AP’s English translation',
    level: 'B',
  },

  // What the checked facts hold without naming a document
  recordOfInvasion: {
    name: 'Start of the full-scale invasion: primary words, or three or more independent reports that agree',
    level: 'A',
  },
  recordOfRiyadhTalks: {
    name: 'US–Russia talks in Riyadh, 18 February 2025: primary words, or three or more independent reports that agree',
    level: 'A',
  },
  recordOfLaterMeetings: {
    name: 'US–Russia expert talks in Istanbul, 27 February 2025, and Witkoff in Moscow, 13 March 2025: primary words, or three or more independent reports that agree',
    level: 'A',
  },
  recordOfAssetsRemarks: {
    name: 'Donald Trump on “dividing up certain assets”, 16 and 17 March 2025: primary words, or three or more independent reports that agree',
    level: 'A',
  },
  recordOfCallLength: {
    name: 'Accounts of the length of the call: primary words, or three or more independent reports that agree on who gave which',
    level: 'A',
  },
  recordOfPrisonerExchange: {
    name: 'Prisoner exchange of 19 March 2025: primary words, or three or more independent reports that agree',
    level: 'A',
  },
  recordOfFollowUpTalks: {
    name: 'Follow-up talks in Riyadh, 23 to 25 March 2025: primary words, or three or more independent reports that agree',
    level: 'A',
  },
} as const;
