/**
 * The places where the text allows two readings, in document order: the chosen one, the others, why.
 * A reading whose answer is a record gives its id; the records that rest on it are its concerns.
 */
export const readings = {
  // p1
  countryNameBeforeTitle: {
    anchors: [
      { paragraph: 'p1', exact: 'US President' },
      { paragraph: 'p14', exact: 'US Secretary of State' },
    ],
    question: 'Is “US” before an office the name of the country or an adjective?',
    chosen: 'a name',
    alternatives: ['an adjective'],
    why: 'It is the country’s own short name, unlike “Russian” or “Ukrainian”.',
    concerns: ['p1Us', 'p14Us'],
  },
  leaderAsTitle: {
    anchors: [
      { paragraph: 'p1', exact: 'Russian leader' },
      { paragraph: 'p5', exact: 'The leaders' },
      { paragraph: 'p9', exact: 'The two leaders' },
    ],
    question: 'Is “leader” a title or a description?',
    chosen: 'a title',
    alternatives: ['a description'],
    why: 'It stands where “President” stands for the other one, and “the presidents” takes up both.',
    concerns: ['p1RussianLeader', 'p5Leaders', 'p9Leaders'],
  },
  lengthOfCall: {
    anchors: [{ paragraph: 'p1', exact: 'almost two-hour-long' }],
    question: 'What value has “almost two-hour-long”?',
    chosen: 'two hours, rounded up',
    alternatives: ['a little less than two hours, not stated how much'],
    why: 'ISO 8601 has no “almost”; the words stay in the record.',
    concerns: ['almostTwoHours', 'callLength'],
  },
  futureAsTime: {
    anchors: [
      { paragraph: 'p1', exact: 'future' },
      { paragraph: 'p9', exact: 'future' },
    ],
    question: 'Is “future” an expression of time?',
    chosen: 'no: it means what becomes of a country or of a relationship',
    alternatives: ['yes: the time to come'],
    why: 'Neither says when; both are what the talk is about.',
    concerns: ['skipFutureOfUkraine', 'skipFutureRelationship'],
  },
  countryOrPlace: {
    anchors: [
      { paragraph: 'p1', exact: 'Ukraine' },
      { paragraph: 'p12', exact: 'Ukraine', prefix: 'in ' },
    ],
    question: 'Is Ukraine a party or a place here?',
    chosen: 'ukraine',
    alternatives: ['a place only'],
    why: 'The country is at war and its future is discussed; it is one party throughout, also where it says where.',
    concerns: ['p1Ukraine', 'p12Ukraine'],
  },
  dayOfTuesdayMorning: {
    anchors: [{ paragraph: 'p1', exact: 'Tuesday morning' }],
    question: 'Does “Tuesday morning” resolve to the day or to the hour?',
    chosen: 'the day, 18 March 2025',
    alternatives: ['the hour at which the call began, 10:00 in Washington'],
    why: 'EDTF has no value for a morning, and the hour is not in the article.',
    concerns: ['tuesdayMorning', 'trumpPutinCall', 'callOnTuesdayMorning'],
  },
  whoTheyAre: {
    anchors: [{ paragraph: 'p1', exact: 'they' }],
    question: 'Who are “they”?',
    chosen: 'thePresidents',
    alternatives: ['the two countries'],
    why: 'The subject of the sentence is Trump and Putin, and the readout has “Both leaders agreed”.',
    concerns: ['p1They', 'lastingPeace'],
  },
  lastingPeaceVoice: {
    anchors: [
      { paragraph: 'p1', exact: 'agreed this conflict needs to end with a lasting peace' },
      { paragraph: 'p1', exact: 'according to a White House statement' },
    ],
    question: 'Whose words are these: the institution’s or the two leaders’?',
    chosen: 'whiteHouse',
    alternatives: ['thePresidents'],
    why: 'The White House wrote them; the two leaders hold what they report.',
    concerns: ['agreedLastingPeace', 'energyCeasefire', 'bilateralFuture'],
  },
  metonymOrName: {
    anchors: [
      { paragraph: 'p1', exact: 'White House' },
      { paragraph: 'p9', exact: 'White House' },
      { paragraph: 'p10', exact: 'Kremlin' },
      { paragraph: 'p12', exact: 'Kremlin' },
    ],
    question: 'Is the name of the building a metonym or a name of the institution?',
    chosen: 'a metonym',
    alternatives: ['a name'],
    why: 'The building stands for those who speak from it; usage has made a name of it as well.',
    concerns: ['p1WhiteHouse', 'p9WhiteHouse', 'p10Kremlin', 'p12Kremlin'],
  },
  scopeOfAccordingTo: {
    anchors: [{ paragraph: 'p1', exact: 'according to a White House statement after the call' }],
    question: 'Does the White House answer for the quoted words only, or for the whole sentence?',
    chosen: 'the quoted words only',
    alternatives: ['the whole sentence, with the length and the subject of the call'],
    why: 'The words close the clause that “where they” opens; the call itself is told before it.',
    concerns: ['agreedLastingPeace', 'callLength'],
  },
  dayAfterTheCall: {
    anchors: [
      { paragraph: 'p1', exact: 'after the call' },
      { paragraph: 'p10', exact: 'after the call' },
    ],
    question: 'When is “after the call”?',
    chosen: 'the day of the call',
    alternatives: ['any time from the call on'],
    why: 'The words give only the order; the readout and the post are of the same day.',
    concerns: ['afterCallReadout', 'afterCallPost', 'readoutPosted', 'envoyPost'],
  },

  // p3, p4, furniture
  joinWhom: {
    anchors: [{ paragraph: 'p3', exact: 'US' }],
    question: 'Is “US” the pronoun or the United States?',
    chosen: 'kyivPost',
    alternatives: ['unitedStates'],
    why: 'The site invites its readers to join it; the line is all capitals.',
    concerns: ['p3Us'],
  },
  handleOrPublisher: {
    anchors: [{ paragraph: 'p4', exact: '@Kyivpost_official' }],
    question: 'Does the handle name the publisher or its channel?',
    chosen: 'kyivPost',
    alternatives: ['its channel on Telegram only'],
    why: 'An account bears the name of the one who speaks there.',
    concerns: ['p4KyivPost'],
  },

  // p5
  energyInfrastructure: {
    anchors: [{ paragraph: 'p5', exact: 'an energy and infrastructure ceasefire' }],
    question: 'What is not to be struck: energy and infrastructure, or energy infrastructure?',
    chosen: 'energy and infrastructure',
    alternatives: ['energy infrastructure'],
    why: 'The article quotes the White House; the Kremlin’s readout of the same call has a 30-day halt to strikes on energy infrastructure.',
    concerns: [
      'energyCeasefire',
      'energyInfrastructureCeasefire',
      'whiteHouseReadoutOnX',
      'kremlinReadout',
    ],
  },
  technicalNegotiationsScope: {
    anchors: [
      {
        paragraph: 'p5',
        exact:
          'technical negotiations on the implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace',
      },
    ],
    question: 'How far does “technical negotiations on” reach?',
    chosen: 'to all three: maritime ceasefire, full ceasefire and permanent peace',
    alternatives: [
      'to the maritime ceasefire only; full ceasefire and permanent peace are steps of their own',
      'to the maritime and the full ceasefire',
    ],
    why: 'No article stands before the second and third members: one list under “implementation of”, and so under “technical negotiations on”.',
    concerns: ['technicalNegotiations', 'maritimeCeasefire', 'fullCeasefire', 'permanentPeace'],
  },
  announcementOfReadout: {
    anchors: [{ paragraph: 'p5', exact: 'the announcement' }],
    question: 'Which announcement?',
    chosen: 'whiteHouseReadout',
    alternatives: ['zelenskyAnnouncement', 'an announcement of both leaders'],
    why: 'The words are in the White House readout, the “statement” of p1; the announcement of p14 is another.',
    concerns: ['energyCeasefire', 'p5Announcement', 'readoutPosted'],
  },

  // p6
  negotiationsVoice: {
    anchors: [
      { paragraph: 'p6', exact: 'These negotiations will begin immediately, in the Middle East.' },
    ],
    question: 'Who says this, and who passed it on? The quotation has no cue of its own.',
    chosen: 'whiteHouse',
    alternatives: ['the White House, not by way of Al Jazeera', 'alJazeera', 'thePresidents'],
    why: 'It carries on the announcement of the paragraph before, relay included; the readout has the sentence.',
    concerns: ['negotiationsBegin'],
  },
  negotiationsHolder: {
    anchors: [{ paragraph: 'p6', exact: 'will begin' }],
    question: 'Does the sentence report what the leaders agreed?',
    chosen: 'no: the White House announces it itself',
    alternatives: ['yes: thePresidents hold it'],
    why: 'The quotation before has “agreed”, this one has not.',
    concerns: ['negotiationsBegin'],
  },
  whichNegotiations: {
    anchors: [{ paragraph: 'p6', exact: 'These negotiations' }],
    question: 'Which negotiations?',
    chosen: 'technicalNegotiations',
    alternatives: ['ongoingPeaceNegotiations'],
    why: 'The sentence before names technical negotiations.',
    concerns: ['technicalNegotiations', 'followUpTalks'],
  },
  whoNegotiates: {
    anchors: [{ paragraph: 'p6', exact: 'These negotiations' }],
    question: 'Who is to negotiate?',
    chosen: 'the United States and Russia',
    alternatives: ['Ukraine as well', 'not stated'],
    why: 'The sentence after speaks of American and Russian officials, and the two met in Riyadh on 24 March.',
    concerns: ['followUpTalks'],
  },
  immediatelyWhen: {
    anchors: [{ paragraph: 'p6', exact: 'immediately' }],
    question: 'What day is “immediately”?',
    chosen: 'the day of the readout',
    alternatives: ['any time from that day on', 'the talks of 23 to 25 March 2025'],
    why: 'A word inside a quotation counts from the moment of the words, whatever followed.',
    concerns: ['immediately', 'followUpTalks'],
  },
  whichLastMeetings: {
    anchors: [
      {
        paragraph: 'p6',
        exact: 'The last official in-person meetings between American and Russian officials',
      },
    ],
    question: 'Which meetings were the last?',
    chosen: 'riyadhTalks',
    alternatives: [
      'the expert talks in Istanbul of 27 February 2025',
      'Witkoff in Moscow on 13 March 2025',
    ],
    why: 'The article says Saudi Arabia; that these were the last is contradicted by the record.',
    concerns: ['riyadhTalks', 'recently', 'lastInPersonMeetings', 'skipLast'],
  },

  // p7
  whichPresidents: {
    anchors: [
      { paragraph: 'p7', exact: 'The presidents' },
      { paragraph: 'p12', exact: 'The presidents' },
    ],
    question: 'Which presidents?',
    chosen: 'thePresidents',
    alternatives: ['all three presidents, with Zelensky'],
    why: 'They agreed in a call in which Zelensky took no part; he is named in p13 only.',
    concerns: ['p7Presidents', 'p12Presidents', 'bilateralPlans'],
  },
  bilateralPlansVoice: {
    anchors: [{ paragraph: 'p7', exact: 'The presidents also agreed on new bilateral plans.' }],
    question: 'Does the reporter say this, or the White House?',
    chosen: 'kyivPost',
    alternatives: ['whiteHouse'],
    why: 'The sentence names no source; it sums up the quotation of p9 beforehand.',
    concerns: ['bilateralPlans', 'bilateralRelationship'],
  },

  // p8, furniture
  followingWhat: {
    anchors: [{ paragraph: 'p8', exact: 'Promised Following Trump-Putin Call' }],
    question: 'What followed the call?',
    chosen: 'the promise of the swap',
    alternatives: ['the swap'],
    why: '“Following” stands with “Promised”; of the swap the headline says that it “Goes Ahead”.',
    concerns: ['followingTheCall', 'prisonerExchange'],
  },
  swapBehindOrAhead: {
    anchors: [{ paragraph: 'p8', exact: 'Goes Ahead' }],
    question: 'Had the exchange taken place when the article was written?',
    chosen: 'yes, as the headline tells it',
    alternatives: ['no: the article may be a day older than the headline that the site put in'],
    why: 'The headline is all that the text has; the hour of the article is unverified.',
    concerns: ['prisonerExchange', 'followingTheCall'],
  },

  whoExchanges: {
    anchors: [{ paragraph: 'p8', exact: 'Prisoner Swap' }],
    question: 'Between whom?',
    chosen: 'Russia and Ukraine',
    alternatives: ['not stated'],
    why: 'The two are at war; neither the headline nor the figures on record name the sides.',
    concerns: ['prisonerExchange'],
  },

  // p9
  futureHolder: {
    anchors: [{ paragraph: 'p9', exact: 'This includes' }],
    question: 'Is the second sentence still what the two leaders agreed?',
    chosen: 'yes: thePresidents hold it',
    alternatives: ['no: the White House adds it'],
    why: '“This” takes up the future that they agreed on; unlike p6 it begins nothing new.',
    concerns: ['bilateralFuture', 'economicDeals'],
  },
  whenPeace: {
    anchors: [{ paragraph: 'p9', exact: 'when peace has been achieved' }],
    question: 'Is this a time or a condition?',
    chosen: 'a condition, with no value of time',
    alternatives: ['a time after an event that has no date'],
    why: 'No date can follow from it.',
    concerns: ['skipWhenPeace', 'economicDeals'],
  },

  // p10
  envoyDescription: {
    anchors: [{ paragraph: 'p10', exact: 'The Kremlin’s business envoy' }],
    question: 'Is this an office or the article’s description?',
    chosen: 'a description',
    alternatives: ['a title'],
    why: 'The office has another name: special representative of the Russian president for investment and economic cooperation.',
    concerns: ['p10Envoy', 'kirillDmitriev'],
  },
  whoTheKremlinIs: {
    anchors: [
      { paragraph: 'p10', exact: 'Kremlin' },
      { paragraph: 'p12', exact: 'Kremlin' },
    ],
    question: 'For whom does “the Kremlin” stand?',
    chosen: 'kremlin',
    alternatives: ['vladimirPutin', 'russia'],
    why: 'The leadership of Russia as an institution, as the White House is on the other side.',
    concerns: ['p10Kremlin', 'p12Kremlin', 'assetsDiscussion'],
  },
  postToday: {
    anchors: [{ paragraph: 'p10', exact: 'today' }],
    question: 'From when does “today” count?',
    chosen: 'dmitrievPost',
    alternatives: ['the day of the article'],
    why: 'It is Dmitriev’s word, inside his post.',
    concerns: ['today', 'saferPlace'],
  },
  theWorld: {
    anchors: [
      { paragraph: 'p10', exact: 'the world' },
      { paragraph: 'p15', exact: 'the world' },
    ],
    question: 'Is “the world” a place, or people?',
    chosen: 'world',
    alternatives: ['people everywhere', 'no mention at all'],
    why: 'In p10 it is called a place; in p15 the place stands for those who live there.',
    concerns: ['p10World', 'p15World'],
  },
  scopeOfHeWrote: {
    anchors: [{ paragraph: 'p10', exact: 'he wrote' }],
    question: 'Does “he wrote” announce both parts of the post?',
    chosen: 'yes, it stands between them',
    alternatives: ['only the first; the second inherits the attribution'],
    why: 'The two words split one post in two, though a period follows them.',
    concerns: ['saferPlace', 'historicEpic'],
  },

  // p11
  anotherSource: {
    anchors: [{ paragraph: 'p11', exact: 'Another source' }],
    question: 'Another than whom?',
    chosen: 'kirillDmitriev',
    alternatives: ['another source of CNN’s'],
    why: 'Dmitriev is the one from Putin’s side in the paragraph before; the source itself is not named.',
    concerns: ['russianSource', 'p11Source', 'veryWell'],
  },
  putinsGovernment: {
    anchors: [{ paragraph: 'p11', exact: 'Putin’s government' }],
    question: 'Which party is “Putin’s government”?',
    chosen: 'kremlin',
    alternatives: ['russia', 'no party of its own'],
    why: 'The nearest party in the article is the leadership that it calls the Kremlin; CNN’s words, as others carry them, say only “Russian”.',
    concerns: ['p11PutinGovernment', 'russianSource', 'sourceDescription'],
  },

  // p12
  daysOfThisWeek: {
    anchors: [{ paragraph: 'p12', exact: 'earlier this week' }],
    question: 'Which day is “earlier this week”?',
    chosen: 'Sunday 16 and Monday 17 March 2025',
    alternatives: ['Monday 17 March 2025 only'],
    why: 'Trump said it on both days; only the Monday is in a week that starts on Monday.',
    concerns: ['earlierThisWeek', 'trumpOnAssets', 'assetsRemarks'],
  },

  withTheKremlin: {
    anchors: [{ paragraph: 'p12', exact: 'discussing Ukraine’s assets with the Kremlin' }],
    question: 'Is it the discussion that is with the Kremlin?',
    chosen: 'yes, the call was to be with it',
    alternatives: ['no, the assets are'],
    why: 'He planned on discussing; with whom is what the words add.',
    concerns: ['assetsDiscussion', 'assetsRemarks', 'trumpOnAssets'],
  },
  whoseConcessions: {
    anchors: [{ paragraph: 'p12', exact: 'what concessions might be required' }],
    question: 'Whose concessions?',
    chosen: 'not stated',
    alternatives: ['ukraine', 'russia', 'of both'],
    why: '“Might be required” names nobody.',
    concerns: ['concessions'],
  },

  // p13
  whoAnnounced: {
    anchors: [{ paragraph: 'p13', exact: 'Volodymyr Zelensky announced' }],
    question: 'Who announced it?',
    chosen: 'volodymyrZelensky',
    alternatives: ['theCountries'],
    why: 'The article says Zelensky; what is on record is the joint statement of the two countries.',
    concerns: ['zelenskyAnnouncement', 'ceasefireAnnounced', 'acceptanceUnderConditions'],
  },
  kyivAsGovernment: {
    anchors: [{ paragraph: 'p13', exact: 'Kyiv' }],
    question: 'For whom does “Kyiv” stand?',
    chosen: 'ukraine',
    alternatives: ['volodymyrZelensky', 'the city'],
    why: 'The capital stands for the country that would accept; a city accepts no ceasefire.',
    concerns: ['p13Kyiv', 'thirtyDayCeasefire'],
  },
  whoBrokers: {
    anchors: [{ paragraph: 'p13', exact: 'brokered by Trump' }],
    question: 'Who brokers the ceasefire and puts it forward?',
    chosen: 'donaldTrump',
    alternatives: ['unitedStates', 'theCountries', 'not stated: to broker is not to propose'],
    why: 'The article says Trump; at the meeting in Jeddah it has only the countries’ representatives.',
    concerns: ['thirtyDayCeasefire', 'p13Trump'],
  },
  whichConditions: {
    anchors: [{ paragraph: 'p13', exact: 'certain conditions' }],
    question: 'Which conditions?',
    chosen: 'acceptance and concurrent implementation by Russia',
    alternatives: ['conditions that the article leaves open'],
    why: 'That is the condition in the joint statement; the article names none.',
    concerns: ['zelenskyConditions', 'acceptanceUnderConditions'],
  },
  whatCameAfterMeeting: {
    anchors: [{ paragraph: 'p13', exact: 'could be met after a bilateral meeting' }],
    question: 'What came after the meeting: the announcement, or the meeting of the conditions?',
    chosen: 'the announcement',
    alternatives: ['the conditions were to be met after the meeting'],
    why: 'The meeting was last week, behind; the announcement followed from it.',
    concerns: ['ceasefireAnnounced', 'afterJeddahMeeting'],
  },
  whichCountries: {
    anchors: [{ paragraph: 'p13', exact: 'the countries’ representatives' }],
    question: 'Which countries, and who represents them?',
    chosen: 'theCountries',
    alternatives: ['Ukraine and Russia', 'the two, by others than the officials of p16'],
    why: 'The sentence has Kyiv and Trump; the meeting in Jeddah was one of Ukraine and the United States. Their representatives are taken as the officials of p16.',
    concerns: ['p13Countries', 'p13Representatives', 'jeddahMeeting'],
  },
  whichLastWeek: {
    anchors: [{ paragraph: 'p13', exact: 'last week' }],
    question: 'Which seven days are “last week”?',
    chosen: 'Monday 10 to Sunday 16 March 2025',
    alternatives: ['Sunday 9 to Saturday 15 March 2025', 'the day of the meeting, 11 March 2025'],
    why: 'Weeks start on Monday here; the meeting falls in both.',
    concerns: ['lastWeek', 'jeddahLastWeek'],
  },

  // p14
  announcementOfZelensky: {
    anchors: [{ paragraph: 'p14', exact: 'the announcement' }],
    question: 'Which announcement?',
    chosen: 'zelenskyAnnouncement',
    alternatives: ['whiteHouseReadout'],
    why: 'The paragraph before has Zelensky’s; Rubio spoke a week before the readout, which is the announcement of p5.',
    concerns: ['rubioToReporters', 'afterAnnouncement', 'ceasefireAnnounced'],
  },
  scopeOfRubiosWords: {
    anchors: [
      {
        paragraph: 'p14',
        exact: 'to accept a ceasefire as the first step towards concrete peace negotiations',
      },
    ],
    question: 'Does Rubio say this as well, or does the reporter explain?',
    chosen: 'marcoRubio',
    alternatives: ['kyivPost'],
    why: 'It completes what he told reporters, in indirect speech.',
    concerns: ['rubioToReporters', 'concretePeaceNegotiations'],
  },

  // p13, p14, p15
  sameCeasefire: {
    anchors: [
      { paragraph: 'p13', exact: 'a ceasefire brokered by Trump' },
      { paragraph: 'p14', exact: 'a ceasefire' },
      { paragraph: 'p15', exact: 'the 30-day ceasefire proposal' },
    ],
    question: 'Is it one ceasefire that Zelensky, Rubio and Putin speak of?',
    chosen: 'thirtyDayCeasefire',
    alternatives: ['three proposals, of which only the last is for 30 days'],
    why: 'The joint statement of 11 March is about a 30-day ceasefire; Rubio spoke of it the same day, Putin answered it two days later.',
    concerns: ['thirtyDayCeasefire', 'putinAnswer'],
  },

  // p15
  twoDaysFromWhen: {
    anchors: [{ paragraph: 'p15', exact: 'two days later' }],
    question: 'Two days after what?',
    chosen: 'ceasefireAnnounced',
    alternatives: ['rubioBriefing', 'trumpPutinCall'],
    why: 'He answered the proposed ceasefire, on 13 March; Rubio’s remarks give the same day, the call would give 20 March.',
    concerns: ['twoDaysLater', 'putinAnswer', 'putinPressConference', 'answerTwoDaysLater'],
  },
  whoWeAre: {
    anchors: [
      { paragraph: 'p15', exact: 'we', suffix: ' absolutely' },
      { paragraph: 'p15', exact: 'we', suffix: ' need' },
    ],
    question: 'Who are “we” in Putin’s answer?',
    chosen: 'russia',
    alternatives: ['vladimirPutin', 'for the second: all who take part in the talks'],
    why: 'A president speaks for his country on a ceasefire.',
    concerns: ['p15WeSupport', 'p15WeNeed'],
  },
  studiedQuotation: {
    anchors: [{ paragraph: 'p15', exact: 'conditions that need to be studied.' }],
    question: 'Are these Putin’s words, or marks of distance?',
    chosen: 'a quotation of Putin’s',
    alternatives: ['scare quotes of the reporter’s', 'a paraphrase inside quotation marks'],
    why: '“Naming” makes Putin the one who speaks; the words were found in no primary source.',
    concerns: ['conditionsToStudy', 'putinConditions'],
  },

  // p16
  fifthCeasefire: {
    anchors: [
      {
        paragraph: 'p16',
        exact: 'a cease-fire with the necessary security guarantee to satisfy all parties',
      },
    ],
    question: 'Is this the 30-day ceasefire again?',
    chosen: 'guaranteedCeasefire',
    alternatives: ['thirtyDayCeasefire'],
    why: 'It comes with a guarantee, which the 30-day proposal of p15 does not have as the article tells it.',
    concerns: ['guaranteedCeasefire', 'thirtyDayCeasefire'],
  },
  whatIsToSatisfy: {
    anchors: [{ paragraph: 'p16', exact: 'necessary security guarantee to satisfy all parties' }],
    question: 'Is the guarantee to satisfy all parties, or the cease-fire?',
    chosen: 'securityGuarantee',
    alternatives: ['guaranteedCeasefire'],
    why: 'The words stand next to the guarantee, and “necessary” wants a purpose.',
    concerns: ['securityGuarantee', 'guaranteedCeasefire'],
  },
  whoAllPartiesAre: {
    anchors: [{ paragraph: 'p16', exact: 'all parties' }],
    question: 'Who are all parties?',
    chosen: 'not stated',
    alternatives: ['Ukraine and Russia', 'Ukraine, Russia and the United States'],
    why: 'The article names Ukrainian and American officials in the sentence and nobody else; the group has no members.',
    concerns: ['p16AllParties', 'allParties'],
  },
} as const;
