// Made by `npm run content` from the words in the folder above: never edited by hand.
import { records } from '../../define/records.ts';

/**
 * The places where the text allows two readings, by id.
 *
 * @example
 * ```ts
 * import { type Readings, readings } from 'onrecord';
 * const first: Readings['countryNameBeforeTitle'] = readings.countryNameBeforeTitle;
 * first.id; //=> 'countryNameBeforeTitle'
 * ```
 *
 * @category Readings
 */
export type Readings = {
  /** Is “US” before an office the name of the country or an adjective? a name */
  readonly countryNameBeforeTitle: {
    readonly id: 'countryNameBeforeTitle';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p1';
        readonly start: 0;
        readonly end: 12;
        readonly exact: 'US President';
      },
      {
        readonly paragraph: 'p14';
        readonly start: 0;
        readonly end: 21;
        readonly exact: 'US Secretary of State';
      },
    ];
    readonly question: 'Is “US” before an office the name of the country or an adjective?';
    readonly chosen: 'a name';
    readonly alternatives: readonly [
      'an adjective',
    ];
    readonly why: 'It is the country’s own short name, unlike “Russian” or “Ukrainian”.';
    readonly concerns: readonly [
      'p1Us',
      'p14Us',
    ];
  };
  /** Is “leader” a title or a description? a title */
  readonly leaderAsTitle: {
    readonly id: 'leaderAsTitle';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p1';
        readonly start: 30;
        readonly end: 44;
        readonly exact: 'Russian leader';
      },
      {
        readonly paragraph: 'p5';
        readonly start: 1;
        readonly end: 12;
        readonly exact: 'The leaders';
      },
      {
        readonly paragraph: 'p9';
        readonly start: 1;
        readonly end: 16;
        readonly exact: 'The two leaders';
      },
    ];
    readonly question: 'Is “leader” a title or a description?';
    readonly chosen: 'a title';
    readonly alternatives: readonly [
      'a description',
    ];
    readonly why: 'It stands where “President” stands for the other one, and “the presidents” takes up both.';
    readonly concerns: readonly [
      'p1RussianLeader',
      'p5Leaders',
      'p9Leaders',
    ];
  };
  /** What value has “almost two-hour-long”? two hours, rounded up */
  readonly lengthOfCall: {
    readonly id: 'lengthOfCall';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p1';
        readonly start: 68;
        readonly end: 88;
        readonly exact: 'almost two-hour-long';
      },
    ];
    readonly question: 'What value has “almost two-hour-long”?';
    readonly chosen: 'two hours, rounded up';
    readonly alternatives: readonly [
      'a little less than two hours, not stated how much',
    ];
    readonly why: 'ISO 8601 has no “almost”; the words stay in the record.';
    readonly concerns: readonly [
      'almostTwoHours',
      'callLength',
    ];
  };
  /** Is “future” an expression of time? no: it means what becomes of a country or of a relationship */
  readonly futureAsTime: {
    readonly id: 'futureAsTime';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p1';
        readonly start: 101;
        readonly end: 107;
        readonly exact: 'future';
      },
      {
        readonly paragraph: 'p9';
        readonly start: 31;
        readonly end: 37;
        readonly exact: 'future';
      },
    ];
    readonly question: 'Is “future” an expression of time?';
    readonly chosen: 'no: it means what becomes of a country or of a relationship';
    readonly alternatives: readonly [
      'yes: the time to come',
    ];
    readonly why: 'Neither says when; both are what the talk is about.';
    readonly concerns: readonly [
      'skipFutureOfUkraine',
      'skipFutureRelationship',
    ];
  };
  /** Is Ukraine a party or a place here? ukraine */
  readonly countryOrPlace: {
    readonly id: 'countryOrPlace';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p1';
        readonly start: 111;
        readonly end: 118;
        readonly exact: 'Ukraine';
      },
      {
        readonly paragraph: 'p12';
        readonly start: 103;
        readonly end: 110;
        readonly exact: 'Ukraine';
      },
    ];
    readonly question: 'Is Ukraine a party or a place here?';
    readonly chosen: 'ukraine';
    readonly alternatives: readonly [
      'a place only',
    ];
    readonly why: 'The country is at war and its future is discussed; it is one party throughout, also where it says where.';
    readonly concerns: readonly [
      'p1Ukraine',
      'p12Ukraine',
    ];
  };
  /** Does “Tuesday morning” resolve to the day or to the hour? the day, 18 March 2025 */
  readonly dayOfTuesdayMorning: {
    readonly id: 'dayOfTuesdayMorning';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p1';
        readonly start: 122;
        readonly end: 137;
        readonly exact: 'Tuesday morning';
      },
    ];
    readonly question: 'Does “Tuesday morning” resolve to the day or to the hour?';
    readonly chosen: 'the day, 18 March 2025';
    readonly alternatives: readonly [
      'the hour at which the call began, 10:00 in Washington',
    ];
    readonly why: 'EDTF has no value for a morning, and the hour is not in the article.';
    readonly concerns: readonly [
      'tuesdayMorning',
      'trumpPutinCall',
      'callOnTuesdayMorning',
    ];
  };
  /** Who are “they”? thePresidents */
  readonly whoTheyAre: {
    readonly id: 'whoTheyAre';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p1';
        readonly start: 145;
        readonly end: 149;
        readonly exact: 'they';
      },
    ];
    readonly question: 'Who are “they”?';
    readonly chosen: 'thePresidents';
    readonly alternatives: readonly [
      'the two countries',
    ];
    readonly why: 'The subject of the sentence is Trump and Putin, and the readout has “Both leaders agreed”.';
    readonly concerns: readonly [
      'p1They',
      'lastingPeace',
    ];
  };
  /** Whose words are these: the institution’s or the two leaders’? whiteHouse */
  readonly lastingPeaceVoice: {
    readonly id: 'lastingPeaceVoice';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p1';
        readonly start: 151;
        readonly end: 205;
        readonly exact: 'agreed this conflict needs to end with a lasting peace';
      },
      {
        readonly paragraph: 'p1';
        readonly start: 208;
        readonly end: 244;
        readonly exact: 'according to a White House statement';
      },
    ];
    readonly question: 'Whose words are these: the institution’s or the two leaders’?';
    readonly chosen: 'whiteHouse';
    readonly alternatives: readonly [
      'thePresidents',
    ];
    readonly why: 'The White House wrote them; the two leaders hold what they report.';
    readonly concerns: readonly [
      'agreedLastingPeace',
      'energyCeasefire',
      'bilateralFuture',
    ];
  };
  /** Does the White House answer for the quoted words only, or for the whole sentence? the quoted words only */
  readonly scopeOfAccordingTo: {
    readonly id: 'scopeOfAccordingTo';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p1';
        readonly start: 208;
        readonly end: 259;
        readonly exact: 'according to a White House statement after the call';
      },
    ];
    readonly question: 'Does the White House answer for the quoted words only, or for the whole sentence?';
    readonly chosen: 'the quoted words only';
    readonly alternatives: readonly [
      'the whole sentence, with the length and the subject of the call',
    ];
    readonly why: 'The words close the clause that “where they” opens; the call itself is told before it.';
    readonly concerns: readonly [
      'agreedLastingPeace',
      'callLength',
    ];
  };
  /** Is the name of the building a metonym or a name of the institution? a metonym */
  readonly metonymOrName: {
    readonly id: 'metonymOrName';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p1';
        readonly start: 223;
        readonly end: 234;
        readonly exact: 'White House';
      },
      {
        readonly paragraph: 'p9';
        readonly start: 232;
        readonly end: 243;
        readonly exact: 'White House';
      },
      {
        readonly paragraph: 'p10';
        readonly start: 4;
        readonly end: 11;
        readonly exact: 'Kremlin';
      },
      {
        readonly paragraph: 'p12';
        readonly start: 197;
        readonly end: 204;
        readonly exact: 'Kremlin';
      },
    ];
    readonly question: 'Is the name of the building a metonym or a name of the institution?';
    readonly chosen: 'a metonym';
    readonly alternatives: readonly [
      'a name',
    ];
    readonly why: 'The building stands for those who speak from it; usage has made a name of it as well.';
    readonly concerns: readonly [
      'p1WhiteHouse',
      'p9WhiteHouse',
      'p10Kremlin',
      'p12Kremlin',
    ];
  };
  /** When is “after the call”? the day of the call */
  readonly dayAfterTheCall: {
    readonly id: 'dayAfterTheCall';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p1';
        readonly start: 245;
        readonly end: 259;
        readonly exact: 'after the call';
      },
      {
        readonly paragraph: 'p10';
        readonly start: 77;
        readonly end: 91;
        readonly exact: 'after the call';
      },
    ];
    readonly question: 'When is “after the call”?';
    readonly chosen: 'the day of the call';
    readonly alternatives: readonly [
      'any time from the call on',
    ];
    readonly why: 'The words give only the order; the readout and the post are of the same day.';
    readonly concerns: readonly [
      'afterCallReadout',
      'afterCallPost',
      'readoutPosted',
      'envoyPost',
    ];
  };
  /** Is “US” the pronoun or the United States? kyivPost */
  readonly joinWhom: {
    readonly id: 'joinWhom';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p3';
        readonly start: 5;
        readonly end: 7;
        readonly exact: 'US';
      },
    ];
    readonly question: 'Is “US” the pronoun or the United States?';
    readonly chosen: 'kyivPost';
    readonly alternatives: readonly [
      'unitedStates',
    ];
    readonly why: 'The site invites its readers to join it; the line is all capitals.';
    readonly concerns: readonly [
      'p3Us',
    ];
  };
  /** Does the handle name the publisher or its channel? kyivPost */
  readonly handleOrPublisher: {
    readonly id: 'handleOrPublisher';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p4';
        readonly start: 38;
        readonly end: 56;
        readonly exact: '@Kyivpost_official';
      },
    ];
    readonly question: 'Does the handle name the publisher or its channel?';
    readonly chosen: 'kyivPost';
    readonly alternatives: readonly [
      'its channel on Telegram only',
    ];
    readonly why: 'An account bears the name of the one who speaks there.';
    readonly concerns: readonly [
      'p4KyivPost',
    ];
  };
  /** What is not to be struck: energy and infrastructure, or energy infrastructure? energy and infrastructure */
  readonly energyInfrastructure: {
    readonly id: 'energyInfrastructure';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p5';
        readonly start: 63;
        readonly end: 101;
        readonly exact: 'an energy and infrastructure ceasefire';
      },
    ];
    readonly question: 'What is not to be struck: energy and infrastructure, or energy infrastructure?';
    readonly chosen: 'energy and infrastructure';
    readonly alternatives: readonly [
      'energy infrastructure',
    ];
    readonly why: 'The article quotes the White House; the Kremlin’s readout of the same call has a 30-day halt to strikes on energy infrastructure.';
    readonly concerns: readonly [
      'energyCeasefire',
      'energyInfrastructureCeasefire',
      'whiteHouseReadoutOnX',
      'kremlinReadout',
    ];
  };
  /** How far does “technical negotiations on” reach? to all three: maritime ceasefire, full ceasefire and permanent peace */
  readonly technicalNegotiationsScope: {
    readonly id: 'technicalNegotiationsScope';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p5';
        readonly start: 114;
        readonly end: 235;
        readonly exact: 'technical negotiations on the implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace';
      },
    ];
    readonly question: 'How far does “technical negotiations on” reach?';
    readonly chosen: 'to all three: maritime ceasefire, full ceasefire and permanent peace';
    readonly alternatives: readonly [
      'to the maritime ceasefire only; full ceasefire and permanent peace are steps of their own',
      'to the maritime and the full ceasefire',
    ];
    readonly why: 'No article stands before the second and third members: one list under “implementation of”, and so under “technical negotiations on”.';
    readonly concerns: readonly [
      'technicalNegotiations',
      'maritimeCeasefire',
      'fullCeasefire',
      'permanentPeace',
    ];
  };
  /** Which announcement? whiteHouseReadout */
  readonly announcementOfReadout: {
    readonly id: 'announcementOfReadout';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p5';
        readonly start: 238;
        readonly end: 254;
        readonly exact: 'the announcement';
      },
    ];
    readonly question: 'Which announcement?';
    readonly chosen: 'whiteHouseReadout';
    readonly alternatives: readonly [
      'zelenskyAnnouncement',
      'an announcement of both leaders',
    ];
    readonly why: 'The words are in the White House readout, the “statement” of p1; the announcement of p14 is another.';
    readonly concerns: readonly [
      'energyCeasefire',
      'p5Announcement',
      'readoutPosted',
    ];
  };
  /** Who says this, and who passed it on? The quotation has no cue of its own. whiteHouse */
  readonly negotiationsVoice: {
    readonly id: 'negotiationsVoice';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p6';
        readonly start: 1;
        readonly end: 63;
        readonly exact: 'These negotiations will begin immediately, in the Middle East.';
      },
    ];
    readonly question: 'Who says this, and who passed it on? The quotation has no cue of its own.';
    readonly chosen: 'whiteHouse';
    readonly alternatives: readonly [
      'the White House, not by way of Al Jazeera',
      'alJazeera',
      'thePresidents',
    ];
    readonly why: 'It carries on the announcement of the paragraph before, relay included; the readout has the sentence.';
    readonly concerns: readonly [
      'negotiationsBegin',
    ];
  };
  /** Which negotiations? technicalNegotiations */
  readonly whichNegotiations: {
    readonly id: 'whichNegotiations';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p6';
        readonly start: 1;
        readonly end: 19;
        readonly exact: 'These negotiations';
      },
    ];
    readonly question: 'Which negotiations?';
    readonly chosen: 'technicalNegotiations';
    readonly alternatives: readonly [
      'ongoingPeaceNegotiations',
    ];
    readonly why: 'The sentence before names technical negotiations.';
    readonly concerns: readonly [
      'technicalNegotiations',
      'followUpTalks',
    ];
  };
  /** Who is to negotiate? the United States and Russia */
  readonly whoNegotiates: {
    readonly id: 'whoNegotiates';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p6';
        readonly start: 1;
        readonly end: 19;
        readonly exact: 'These negotiations';
      },
    ];
    readonly question: 'Who is to negotiate?';
    readonly chosen: 'the United States and Russia';
    readonly alternatives: readonly [
      'Ukraine as well',
      'not stated',
    ];
    readonly why: 'The sentence after speaks of American and Russian officials, and the two met in Riyadh on 24 March.';
    readonly concerns: readonly [
      'followUpTalks',
    ];
  };
  /** Does the sentence report what the leaders agreed? no: the White House announces it itself */
  readonly negotiationsHolder: {
    readonly id: 'negotiationsHolder';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p6';
        readonly start: 20;
        readonly end: 30;
        readonly exact: 'will begin';
      },
    ];
    readonly question: 'Does the sentence report what the leaders agreed?';
    readonly chosen: 'no: the White House announces it itself';
    readonly alternatives: readonly [
      'yes: thePresidents hold it',
    ];
    readonly why: 'The quotation before has “agreed”, this one has not.';
    readonly concerns: readonly [
      'negotiationsBegin',
    ];
  };
  /** What day is “immediately”? the day of the readout */
  readonly immediatelyWhen: {
    readonly id: 'immediatelyWhen';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p6';
        readonly start: 31;
        readonly end: 42;
        readonly exact: 'immediately';
      },
    ];
    readonly question: 'What day is “immediately”?';
    readonly chosen: 'the day of the readout';
    readonly alternatives: readonly [
      'any time from that day on',
      'the talks of 23 to 25 March 2025',
    ];
    readonly why: 'A word inside a quotation counts from the moment of the words, whatever followed.';
    readonly concerns: readonly [
      'immediately',
      'followUpTalks',
    ];
  };
  /** Which meetings were the last? riyadhTalks */
  readonly whichLastMeetings: {
    readonly id: 'whichLastMeetings';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p6';
        readonly start: 65;
        readonly end: 140;
        readonly exact: 'The last official in-person meetings between American and Russian officials';
      },
    ];
    readonly question: 'Which meetings were the last?';
    readonly chosen: 'riyadhTalks';
    readonly alternatives: readonly [
      'the expert talks in Istanbul of 27 February 2025',
      'Witkoff in Moscow on 13 March 2025',
    ];
    readonly why: 'The article says Saudi Arabia; that these were the last is contradicted by the record.';
    readonly concerns: readonly [
      'riyadhTalks',
      'recently',
      'lastInPersonMeetings',
      'skipLast',
    ];
  };
  /** Which presidents? thePresidents */
  readonly whichPresidents: {
    readonly id: 'whichPresidents';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p7';
        readonly start: 0;
        readonly end: 14;
        readonly exact: 'The presidents';
      },
      {
        readonly paragraph: 'p12';
        readonly start: 0;
        readonly end: 14;
        readonly exact: 'The presidents';
      },
    ];
    readonly question: 'Which presidents?';
    readonly chosen: 'thePresidents';
    readonly alternatives: readonly [
      'all three presidents, with Zelensky',
    ];
    readonly why: 'They agreed in a call in which Zelensky took no part; he is named in p13 only.';
    readonly concerns: readonly [
      'p7Presidents',
      'p12Presidents',
      'bilateralPlans',
    ];
  };
  /** Does the reporter say this, or the White House? kyivPost */
  readonly bilateralPlansVoice: {
    readonly id: 'bilateralPlansVoice';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p7';
        readonly start: 0;
        readonly end: 50;
        readonly exact: 'The presidents also agreed on new bilateral plans.';
      },
    ];
    readonly question: 'Does the reporter say this, or the White House?';
    readonly chosen: 'kyivPost';
    readonly alternatives: readonly [
      'whiteHouse',
    ];
    readonly why: 'The sentence names no source; it sums up the quotation of p9 beforehand.';
    readonly concerns: readonly [
      'bilateralPlans',
      'bilateralRelationship',
    ];
  };
  /** Between whom? Russia and Ukraine */
  readonly whoExchanges: {
    readonly id: 'whoExchanges';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p8';
        readonly start: 0;
        readonly end: 13;
        readonly exact: 'Prisoner Swap';
      },
    ];
    readonly question: 'Between whom?';
    readonly chosen: 'Russia and Ukraine';
    readonly alternatives: readonly [
      'not stated',
    ];
    readonly why: 'The two are at war; neither the headline nor the figures on record name the sides.';
    readonly concerns: readonly [
      'prisonerExchange',
    ];
  };
  /** What followed the call? the promise of the swap */
  readonly followingWhat: {
    readonly id: 'followingWhat';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p8';
        readonly start: 14;
        readonly end: 49;
        readonly exact: 'Promised Following Trump-Putin Call';
      },
    ];
    readonly question: 'What followed the call?';
    readonly chosen: 'the promise of the swap';
    readonly alternatives: readonly [
      'the swap',
    ];
    readonly why: '“Following” stands with “Promised”; of the swap the headline says that it “Goes Ahead”.';
    readonly concerns: readonly [
      'followingTheCall',
      'prisonerExchange',
    ];
  };
  /** Had the exchange taken place when the article was written? yes, as the headline tells it */
  readonly swapBehindOrAhead: {
    readonly id: 'swapBehindOrAhead';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p8';
        readonly start: 50;
        readonly end: 60;
        readonly exact: 'Goes Ahead';
      },
    ];
    readonly question: 'Had the exchange taken place when the article was written?';
    readonly chosen: 'yes, as the headline tells it';
    readonly alternatives: readonly [
      'no: the article may be a day older than the headline that the site put in',
    ];
    readonly why: 'The headline is all that the text has; the hour of the article is unverified.';
    readonly concerns: readonly [
      'prisonerExchange',
      'followingTheCall',
    ];
  };
  /** Is the second sentence still what the two leaders agreed? yes: thePresidents hold it */
  readonly futureHolder: {
    readonly id: 'futureHolder';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p9';
        readonly start: 132;
        readonly end: 145;
        readonly exact: 'This includes';
      },
    ];
    readonly question: 'Is the second sentence still what the two leaders agreed?';
    readonly chosen: 'yes: thePresidents hold it';
    readonly alternatives: readonly [
      'no: the White House adds it',
    ];
    readonly why: '“This” takes up the future that they agreed on; unlike p6 it begins nothing new.';
    readonly concerns: readonly [
      'bilateralFuture',
      'economicDeals',
    ];
  };
  /** Is this a time or a condition? a condition, with no value of time */
  readonly whenPeace: {
    readonly id: 'whenPeace';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p9';
        readonly start: 197;
        readonly end: 225;
        readonly exact: 'when peace has been achieved';
      },
    ];
    readonly question: 'Is this a time or a condition?';
    readonly chosen: 'a condition, with no value of time';
    readonly alternatives: readonly [
      'a time after an event that has no date',
    ];
    readonly why: 'No date can follow from it.';
    readonly concerns: readonly [
      'skipWhenPeace',
      'economicDeals',
    ];
  };
  /** Is this an office or the article’s description? a description */
  readonly envoyDescription: {
    readonly id: 'envoyDescription';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p10';
        readonly start: 0;
        readonly end: 28;
        readonly exact: 'The Kremlin’s business envoy';
      },
    ];
    readonly question: 'Is this an office or the article’s description?';
    readonly chosen: 'a description';
    readonly alternatives: readonly [
      'a title',
    ];
    readonly why: 'The office has another name: special representative of the Russian president for investment and economic cooperation.';
    readonly concerns: readonly [
      'p10Envoy',
      'kirillDmitriev',
    ];
  };
  /** For whom does “the Kremlin” stand? kremlin */
  readonly whoTheKremlinIs: {
    readonly id: 'whoTheKremlinIs';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p10';
        readonly start: 4;
        readonly end: 11;
        readonly exact: 'Kremlin';
      },
      {
        readonly paragraph: 'p12';
        readonly start: 197;
        readonly end: 204;
        readonly exact: 'Kremlin';
      },
    ];
    readonly question: 'For whom does “the Kremlin” stand?';
    readonly chosen: 'kremlin';
    readonly alternatives: readonly [
      'vladimirPutin',
      'russia',
    ];
    readonly why: 'The leadership of Russia as an institution, as the White House is on the other side.';
    readonly concerns: readonly [
      'p10Kremlin',
      'p12Kremlin',
      'assetsDiscussion',
    ];
  };
  /** Is “the world” a place, or people? world */
  readonly theWorld: {
    readonly id: 'theWorld';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p10';
        readonly start: 155;
        readonly end: 164;
        readonly exact: 'the world';
      },
      {
        readonly paragraph: 'p15';
        readonly start: 13;
        readonly end: 22;
        readonly exact: 'the world';
      },
    ];
    readonly question: 'Is “the world” a place, or people?';
    readonly chosen: 'world';
    readonly alternatives: readonly [
      'people everywhere',
      'no mention at all',
    ];
    readonly why: 'In p10 it is called a place; in p15 the place stands for those who live there.';
    readonly concerns: readonly [
      'p10World',
      'p15World',
    ];
  };
  /** From when does “today” count? dmitrievPost */
  readonly postToday: {
    readonly id: 'postToday';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p10';
        readonly start: 195;
        readonly end: 200;
        readonly exact: 'today';
      },
    ];
    readonly question: 'From when does “today” count?';
    readonly chosen: 'dmitrievPost';
    readonly alternatives: readonly [
      'the day of the article',
    ];
    readonly why: 'It is Dmitriev’s word, inside his post.';
    readonly concerns: readonly [
      'today',
      'saferPlace',
    ];
  };
  /** Does “he wrote” announce both parts of the post? yes, it stands between them */
  readonly scopeOfHeWrote: {
    readonly id: 'scopeOfHeWrote';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p10';
        readonly start: 203;
        readonly end: 211;
        readonly exact: 'he wrote';
      },
    ];
    readonly question: 'Does “he wrote” announce both parts of the post?';
    readonly chosen: 'yes, it stands between them';
    readonly alternatives: readonly [
      'only the first; the second inherits the attribution',
    ];
    readonly why: 'The two words split one post in two, though a period follows them.';
    readonly concerns: readonly [
      'saferPlace',
      'historicEpic',
    ];
  };
  /** Another than whom? kirillDmitriev */
  readonly anotherSource: {
    readonly id: 'anotherSource';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p11';
        readonly start: 0;
        readonly end: 14;
        readonly exact: 'Another source';
      },
    ];
    readonly question: 'Another than whom?';
    readonly chosen: 'kirillDmitriev';
    readonly alternatives: readonly [
      'another source of CNN’s',
    ];
    readonly why: 'Dmitriev is the one from Putin’s side in the paragraph before; the source itself is not named.';
    readonly concerns: readonly [
      'russianSource',
      'p11Source',
      'veryWell',
    ];
  };
  /** Which party is “Putin’s government”? kremlin */
  readonly putinsGovernment: {
    readonly id: 'putinsGovernment';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p11';
        readonly start: 22;
        readonly end: 40;
        readonly exact: 'Putin’s government';
      },
    ];
    readonly question: 'Which party is “Putin’s government”?';
    readonly chosen: 'kremlin';
    readonly alternatives: readonly [
      'russia',
      'no party of its own',
    ];
    readonly why: 'The nearest party in the article is the leadership that it calls the Kremlin; CNN’s words, as others carry them, say only “Russian”.';
    readonly concerns: readonly [
      'p11PutinGovernment',
      'russianSource',
      'sourceDescription',
    ];
  };
  /** Which day is “earlier this week”? Sunday 16 and Monday 17 March 2025 */
  readonly daysOfThisWeek: {
    readonly id: 'daysOfThisWeek';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p12';
        readonly start: 123;
        readonly end: 140;
        readonly exact: 'earlier this week';
      },
    ];
    readonly question: 'Which day is “earlier this week”?';
    readonly chosen: 'Sunday 16 and Monday 17 March 2025';
    readonly alternatives: readonly [
      'Monday 17 March 2025 only',
    ];
    readonly why: 'Trump said it on both days; only the Monday is in a week that starts on Monday.';
    readonly concerns: readonly [
      'earlierThisWeek',
      'trumpOnAssets',
      'assetsRemarks',
    ];
  };
  /** Is it the discussion that is with the Kremlin? yes, the call was to be with it */
  readonly withTheKremlin: {
    readonly id: 'withTheKremlin';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p12';
        readonly start: 160;
        readonly end: 204;
        readonly exact: 'discussing Ukraine’s assets with the Kremlin';
      },
    ];
    readonly question: 'Is it the discussion that is with the Kremlin?';
    readonly chosen: 'yes, the call was to be with it';
    readonly alternatives: readonly [
      'no, the assets are',
    ];
    readonly why: 'He planned on discussing; with whom is what the words add.';
    readonly concerns: readonly [
      'assetsDiscussion',
      'assetsRemarks',
      'trumpOnAssets',
    ];
  };
  /** Whose concessions? not stated */
  readonly whoseConcessions: {
    readonly id: 'whoseConcessions';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p12';
        readonly start: 209;
        readonly end: 243;
        readonly exact: 'what concessions might be required';
      },
    ];
    readonly question: 'Whose concessions?';
    readonly chosen: 'not stated';
    readonly alternatives: readonly [
      'ukraine',
      'russia',
      'of both',
    ];
    readonly why: '“Might be required” names nobody.';
    readonly concerns: readonly [
      'concessions',
    ];
  };
  /** Who announced it? volodymyrZelensky */
  readonly whoAnnounced: {
    readonly id: 'whoAnnounced';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p13';
        readonly start: 20;
        readonly end: 48;
        readonly exact: 'Volodymyr Zelensky announced';
      },
    ];
    readonly question: 'Who announced it?';
    readonly chosen: 'volodymyrZelensky';
    readonly alternatives: readonly [
      'theCountries',
    ];
    readonly why: 'The article says Zelensky; what is on record is the joint statement of the two countries.';
    readonly concerns: readonly [
      'zelenskyAnnouncement',
      'ceasefireAnnounced',
      'acceptanceUnderConditions',
    ];
  };
  /** For whom does “Kyiv” stand? ukraine */
  readonly kyivAsGovernment: {
    readonly id: 'kyivAsGovernment';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p13';
        readonly start: 54;
        readonly end: 58;
        readonly exact: 'Kyiv';
      },
    ];
    readonly question: 'For whom does “Kyiv” stand?';
    readonly chosen: 'ukraine';
    readonly alternatives: readonly [
      'volodymyrZelensky',
      'the city',
    ];
    readonly why: 'The capital stands for the country that would accept; a city accepts no ceasefire.';
    readonly concerns: readonly [
      'p13Kyiv',
      'thirtyDayCeasefire',
    ];
  };
  /** Is it one ceasefire that Zelensky, Rubio and Putin speak of? thirtyDayCeasefire */
  readonly sameCeasefire: {
    readonly id: 'sameCeasefire';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p13';
        readonly start: 72;
        readonly end: 101;
        readonly exact: 'a ceasefire brokered by Trump';
      },
      {
        readonly paragraph: 'p14';
        readonly start: 119;
        readonly end: 130;
        readonly exact: 'a ceasefire';
      },
      {
        readonly paragraph: 'p15';
        readonly start: 92;
        readonly end: 121;
        readonly exact: 'the 30-day ceasefire proposal';
      },
    ];
    readonly question: 'Is it one ceasefire that Zelensky, Rubio and Putin speak of?';
    readonly chosen: 'thirtyDayCeasefire';
    readonly alternatives: readonly [
      'three proposals, of which only the last is for 30 days',
    ];
    readonly why: 'The joint statement of 11 March is about a 30-day ceasefire; Rubio spoke of it the same day, Putin answered it two days later.';
    readonly concerns: readonly [
      'thirtyDayCeasefire',
      'putinAnswer',
    ];
  };
  /** Who brokers the ceasefire and puts it forward? donaldTrump */
  readonly whoBrokers: {
    readonly id: 'whoBrokers';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p13';
        readonly start: 84;
        readonly end: 101;
        readonly exact: 'brokered by Trump';
      },
    ];
    readonly question: 'Who brokers the ceasefire and puts it forward?';
    readonly chosen: 'donaldTrump';
    readonly alternatives: readonly [
      'unitedStates',
      'theCountries',
      'not stated: to broker is not to propose',
    ];
    readonly why: 'The article says Trump; at the meeting in Jeddah it has only the countries’ representatives.';
    readonly concerns: readonly [
      'thirtyDayCeasefire',
      'p13Trump',
    ];
  };
  /** Which conditions? acceptance and concurrent implementation by Russia */
  readonly whichConditions: {
    readonly id: 'whichConditions';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p13';
        readonly start: 105;
        readonly end: 123;
        readonly exact: 'certain conditions';
      },
    ];
    readonly question: 'Which conditions?';
    readonly chosen: 'acceptance and concurrent implementation by Russia';
    readonly alternatives: readonly [
      'conditions that the article leaves open',
    ];
    readonly why: 'That is the condition in the joint statement; the article names none.';
    readonly concerns: readonly [
      'zelenskyConditions',
      'acceptanceUnderConditions',
    ];
  };
  /** What came after the meeting: the announcement, or the meeting of the conditions? the announcement */
  readonly whatCameAfterMeeting: {
    readonly id: 'whatCameAfterMeeting';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p13';
        readonly start: 124;
        readonly end: 162;
        readonly exact: 'could be met after a bilateral meeting';
      },
    ];
    readonly question: 'What came after the meeting: the announcement, or the meeting of the conditions?';
    readonly chosen: 'the announcement';
    readonly alternatives: readonly [
      'the conditions were to be met after the meeting',
    ];
    readonly why: 'The meeting was last week, behind; the announcement followed from it.';
    readonly concerns: readonly [
      'ceasefireAnnounced',
      'afterJeddahMeeting',
    ];
  };
  /** Which countries, and who represents them? theCountries */
  readonly whichCountries: {
    readonly id: 'whichCountries';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p13';
        readonly start: 171;
        readonly end: 201;
        readonly exact: 'the countries’ representatives';
      },
    ];
    readonly question: 'Which countries, and who represents them?';
    readonly chosen: 'theCountries';
    readonly alternatives: readonly [
      'Ukraine and Russia',
      'the two, by others than the officials of p16',
    ];
    readonly why: 'The sentence has Kyiv and Trump; the meeting in Jeddah was one of Ukraine and the United States. Their representatives are taken as the officials of p16.';
    readonly concerns: readonly [
      'p13Countries',
      'p13Representatives',
      'jeddahMeeting',
    ];
  };
  /** Which seven days are “last week”? Monday 10 to Sunday 16 March 2025 */
  readonly whichLastWeek: {
    readonly id: 'whichLastWeek';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p13';
        readonly start: 226;
        readonly end: 235;
        readonly exact: 'last week';
      },
    ];
    readonly question: 'Which seven days are “last week”?';
    readonly chosen: 'Monday 10 to Sunday 16 March 2025';
    readonly alternatives: readonly [
      'Sunday 9 to Saturday 15 March 2025',
      'the day of the meeting, 11 March 2025',
    ];
    readonly why: 'Weeks start on Monday here; the meeting falls in both.';
    readonly concerns: readonly [
      'lastWeek',
      'jeddahLastWeek',
    ];
  };
  /** Which announcement? zelenskyAnnouncement */
  readonly announcementOfZelensky: {
    readonly id: 'announcementOfZelensky';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p14';
        readonly start: 55;
        readonly end: 71;
        readonly exact: 'the announcement';
      },
    ];
    readonly question: 'Which announcement?';
    readonly chosen: 'zelenskyAnnouncement';
    readonly alternatives: readonly [
      'whiteHouseReadout',
    ];
    readonly why: 'The paragraph before has Zelensky’s; Rubio spoke a week before the readout, which is the announcement of p5.';
    readonly concerns: readonly [
      'rubioToReporters',
      'afterAnnouncement',
      'ceasefireAnnounced',
    ];
  };
  /** Does Rubio say this as well, or does the reporter explain? marcoRubio */
  readonly scopeOfRubiosWords: {
    readonly id: 'scopeOfRubiosWords';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p14';
        readonly start: 109;
        readonly end: 184;
        readonly exact: 'to accept a ceasefire as the first step towards concrete peace negotiations';
      },
    ];
    readonly question: 'Does Rubio say this as well, or does the reporter explain?';
    readonly chosen: 'marcoRubio';
    readonly alternatives: readonly [
      'kyivPost',
    ];
    readonly why: 'It completes what he told reporters, in indirect speech.';
    readonly concerns: readonly [
      'rubioToReporters',
      'concretePeaceNegotiations',
    ];
  };
  /** Two days after what? ceasefireAnnounced */
  readonly twoDaysFromWhen: {
    readonly id: 'twoDaysFromWhen';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p15';
        readonly start: 69;
        readonly end: 83;
        readonly exact: 'two days later';
      },
    ];
    readonly question: 'Two days after what?';
    readonly chosen: 'ceasefireAnnounced';
    readonly alternatives: readonly [
      'rubioBriefing',
      'trumpPutinCall',
    ];
    readonly why: 'He answered the proposed ceasefire, on 13 March; Rubio’s remarks give the same day, the call would give 20 March.';
    readonly concerns: readonly [
      'twoDaysLater',
      'putinAnswer',
      'putinPressConference',
      'answerTwoDaysLater',
    ];
  };
  /** Who are “we” in Putin’s answer? russia */
  readonly whoWeAre: {
    readonly id: 'whoWeAre';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p15';
        readonly start: 135;
        readonly end: 137;
        readonly exact: 'we';
      },
      {
        readonly paragraph: 'p15';
        readonly start: 187;
        readonly end: 189;
        readonly exact: 'we';
      },
    ];
    readonly question: 'Who are “we” in Putin’s answer?';
    readonly chosen: 'russia';
    readonly alternatives: readonly [
      'vladimirPutin',
      'for the second: all who take part in the talks',
    ];
    readonly why: 'A president speaks for his country on a ceasefire.';
    readonly concerns: readonly [
      'p15WeSupport',
      'p15WeNeed',
    ];
  };
  /** Are these Putin’s words, or marks of distance? a quotation of Putin’s */
  readonly studiedQuotation: {
    readonly id: 'studiedQuotation';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p15';
        readonly start: 285;
        readonly end: 320;
        readonly exact: 'conditions that need to be studied.';
      },
    ];
    readonly question: 'Are these Putin’s words, or marks of distance?';
    readonly chosen: 'a quotation of Putin’s';
    readonly alternatives: readonly [
      'scare quotes of the reporter’s',
      'a paraphrase inside quotation marks',
    ];
    readonly why: '“Naming” makes Putin the one who speaks; the words were found in no primary source.';
    readonly concerns: readonly [
      'conditionsToStudy',
      'putinConditions',
    ];
  };
  /** Is this the 30-day ceasefire again? guaranteedCeasefire */
  readonly fifthCeasefire: {
    readonly id: 'fifthCeasefire';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p16';
        readonly start: 86;
        readonly end: 159;
        readonly exact: 'a cease-fire with the necessary security guarantee to satisfy all parties';
      },
    ];
    readonly question: 'Is this the 30-day ceasefire again?';
    readonly chosen: 'guaranteedCeasefire';
    readonly alternatives: readonly [
      'thirtyDayCeasefire',
    ];
    readonly why: 'It comes with a guarantee, which the 30-day proposal of p15 does not have as the article tells it.';
    readonly concerns: readonly [
      'guaranteedCeasefire',
      'thirtyDayCeasefire',
    ];
  };
  /** Is the guarantee to satisfy all parties, or the cease-fire? securityGuarantee */
  readonly whatIsToSatisfy: {
    readonly id: 'whatIsToSatisfy';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p16';
        readonly start: 108;
        readonly end: 159;
        readonly exact: 'necessary security guarantee to satisfy all parties';
      },
    ];
    readonly question: 'Is the guarantee to satisfy all parties, or the cease-fire?';
    readonly chosen: 'securityGuarantee';
    readonly alternatives: readonly [
      'guaranteedCeasefire',
    ];
    readonly why: 'The words stand next to the guarantee, and “necessary” wants a purpose.';
    readonly concerns: readonly [
      'securityGuarantee',
      'guaranteedCeasefire',
    ];
  };
  /** Who are all parties? not stated */
  readonly whoAllPartiesAre: {
    readonly id: 'whoAllPartiesAre';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p16';
        readonly start: 148;
        readonly end: 159;
        readonly exact: 'all parties';
      },
    ];
    readonly question: 'Who are all parties?';
    readonly chosen: 'not stated';
    readonly alternatives: readonly [
      'Ukraine and Russia',
      'Ukraine, Russia and the United States',
    ];
    readonly why: 'The article names Ukrainian and American officials in the sentence and nobody else; the group has no members.';
    readonly concerns: readonly [
      'p16AllParties',
      'allParties',
    ];
  };
};

/**
 * The places where the text allows two readings, by id.
 *
 * @example
 * ```ts
 * import { readings } from 'onrecord';
 * Object.keys(readings).length; //=> 55
 * readings.countryNameBeforeTitle.id; //=> 'countryNameBeforeTitle'
 * ```
 *
 * @category Readings
 */
export const readings: Readings = /* @__PURE__ */ records<Readings>(
  {
    id: '',
    anchors: [
      {
        paragraph: '',
        start: 0,
        exact: '',
      },
    ],
    question: '',
    chosen: '',
    alternatives: [
      '',
    ],
    why: '',
    concerns: [
      '',
    ],
  },
  '55' +
  '|countryNameBeforeTitle|2|p1|0|US President|p14|0|US Secretary of State|Is “US” before an office the name of the country or an adjective?|a name|1|an adjective|It is the country’s own short name, unlike “Russian” or “Ukrainian”.|2|p1Us|p14Us' +
  '|leaderAsTitle|3|p1|30|Russian leader|p5|1|The leaders|p9|1|The two leaders|Is “leader” a title or a description?|a title|1|a description|It stands where “President” stands for the other one, and “the presidents” takes up both.|3|p1RussianLeader|p5Leaders|p9Leaders' +
  '|lengthOfCall|1|p1|68|almost two-hour-long|What value has “almost two-hour-long”?|two hours, rounded up|1|a little less than two hours, not stated how much|ISO 8601 has no “almost”; the words stay in the record.|2|almostTwoHours|callLength' +
  '|futureAsTime|2|p1|101|future|p9|31|future|Is “future” an expression of time?|no: it means what becomes of a country or of a relationship|1|yes: the time to come|Neither says when; both are what the talk is about.|2|skipFutureOfUkraine|skipFutureRelationship' +
  '|countryOrPlace|2|p1|111|Ukraine|p12|103|Ukraine|Is Ukraine a party or a place here?|ukraine|1|a place only|The country is at war and its future is discussed; it is one party throughout, also where it says where.|2|p1Ukraine|p12Ukraine' +
  '|dayOfTuesdayMorning|1|p1|122|Tuesday morning|Does “Tuesday morning” resolve to the day or to the hour?|the day, 18 March 2025|1|the hour at which the call began, 10:00 in Washington|EDTF has no value for a morning, and the hour is not in the article.|3|tuesdayMorning|trumpPutinCall|callOnTuesdayMorning' +
  '|whoTheyAre|1|p1|145|they|Who are “they”?|thePresidents|1|the two countries|The subject of the sentence is Trump and Putin, and the readout has “Both leaders agreed”.|2|p1They|lastingPeace' +
  '|lastingPeaceVoice|2|p1|151|agreed this conflict needs to end with a lasting peace|p1|208|according to a White House statement|Whose words are these: the institution’s or the two leaders’?|whiteHouse|1|thePresidents|The White House wrote them; the two leaders hold what they report.|3|agreedLastingPeace|energyCeasefire|bilateralFuture' +
  '|scopeOfAccordingTo|1|p1|208|according to a White House statement after the call|Does the White House answer for the quoted words only, or for the whole sentence?|the quoted words only|1|the whole sentence, with the length and the subject of the call|The words close the clause that “where they” opens; the call itself is told before it.|2|agreedLastingPeace|callLength' +
  '|metonymOrName|4|p1|223|White House|p9|232|White House|p10|4|Kremlin|p12|197|Kremlin|Is the name of the building a metonym or a name of the institution?|a metonym|1|a name|The building stands for those who speak from it; usage has made a name of it as well.|4|p1WhiteHouse|p9WhiteHouse|p10Kremlin|p12Kremlin' +
  '|dayAfterTheCall|2|p1|245|after the call|p10|77|after the call|When is “after the call”?|the day of the call|1|any time from the call on|The words give only the order; the readout and the post are of the same day.|4|afterCallReadout|afterCallPost|readoutPosted|envoyPost' +
  '|joinWhom|1|p3|5|US|Is “US” the pronoun or the United States?|kyivPost|1|unitedStates|The site invites its readers to join it; the line is all capitals.|1|p3Us' +
  '|handleOrPublisher|1|p4|38|@Kyivpost_official|Does the handle name the publisher or its channel?|kyivPost|1|its channel on Telegram only|An account bears the name of the one who speaks there.|1|p4KyivPost' +
  '|energyInfrastructure|1|p5|63|an energy and infrastructure ceasefire|What is not to be struck: energy and infrastructure, or energy infrastructure?|energy and infrastructure|1|energy infrastructure|The article quotes the White House; the Kremlin’s readout of the same call has a 30-day halt to strikes on energy infrastructure.|4|energyCeasefire|energyInfrastructureCeasefire|whiteHouseReadoutOnX|kremlinReadout' +
  '|technicalNegotiationsScope|1|p5|114|technical negotiations on the implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace|How far does “technical negotiations on” reach?|to all three: maritime ceasefire, full ceasefire and permanent peace|2|to the maritime ceasefire only; full ceasefire and permanent peace are steps of their own|to the maritime and the full ceasefire|No article stands before the second and third members: one list under “implementation of”, and so under “technical negotiations on”.|4|technicalNegotiations|maritimeCeasefire|fullCeasefire|permanentPeace' +
  '|announcementOfReadout|1|p5|238|the announcement|Which announcement?|whiteHouseReadout|2|zelenskyAnnouncement|an announcement of both leaders|The words are in the White House readout, the “statement” of p1; the announcement of p14 is another.|3|energyCeasefire|p5Announcement|readoutPosted' +
  '|negotiationsVoice|1|p6|1|These negotiations will begin immediately, in the Middle East.|Who says this, and who passed it on? The quotation has no cue of its own.|whiteHouse|3|the White House, not by way of Al Jazeera|alJazeera|thePresidents|It carries on the announcement of the paragraph before, relay included; the readout has the sentence.|1|negotiationsBegin' +
  '|whichNegotiations|1|p6|1|These negotiations|Which negotiations?|technicalNegotiations|1|ongoingPeaceNegotiations|The sentence before names technical negotiations.|2|technicalNegotiations|followUpTalks' +
  '|whoNegotiates|1|p6|1|These negotiations|Who is to negotiate?|the United States and Russia|2|Ukraine as well|not stated|The sentence after speaks of American and Russian officials, and the two met in Riyadh on 24 March.|1|followUpTalks' +
  '|negotiationsHolder|1|p6|20|will begin|Does the sentence report what the leaders agreed?|no: the White House announces it itself|1|yes: thePresidents hold it|The quotation before has “agreed”, this one has not.|1|negotiationsBegin' +
  '|immediatelyWhen|1|p6|31|immediately|What day is “immediately”?|the day of the readout|2|any time from that day on|the talks of 23 to 25 March 2025|A word inside a quotation counts from the moment of the words, whatever followed.|2|immediately|followUpTalks' +
  '|whichLastMeetings|1|p6|65|The last official in-person meetings between American and Russian officials|Which meetings were the last?|riyadhTalks|2|the expert talks in Istanbul of 27 February 2025|Witkoff in Moscow on 13 March 2025|The article says Saudi Arabia; that these were the last is contradicted by the record.|4|riyadhTalks|recently|lastInPersonMeetings|skipLast' +
  '|whichPresidents|2|p7|0|The presidents|p12|0|The presidents|Which presidents?|thePresidents|1|all three presidents, with Zelensky|They agreed in a call in which Zelensky took no part; he is named in p13 only.|3|p7Presidents|p12Presidents|bilateralPlans' +
  '|bilateralPlansVoice|1|p7|0|The presidents also agreed on new bilateral plans.|Does the reporter say this, or the White House?|kyivPost|1|whiteHouse|The sentence names no source; it sums up the quotation of p9 beforehand.|2|bilateralPlans|bilateralRelationship' +
  '|whoExchanges|1|p8|0|Prisoner Swap|Between whom?|Russia and Ukraine|1|not stated|The two are at war; neither the headline nor the figures on record name the sides.|1|prisonerExchange' +
  '|followingWhat|1|p8|14|Promised Following Trump-Putin Call|What followed the call?|the promise of the swap|1|the swap|“Following” stands with “Promised”; of the swap the headline says that it “Goes Ahead”.|2|followingTheCall|prisonerExchange' +
  '|swapBehindOrAhead|1|p8|50|Goes Ahead|Had the exchange taken place when the article was written?|yes, as the headline tells it|1|no: the article may be a day older than the headline that the site put in|The headline is all that the text has; the hour of the article is unverified.|2|prisonerExchange|followingTheCall' +
  '|futureHolder|1|p9|132|This includes|Is the second sentence still what the two leaders agreed?|yes: thePresidents hold it|1|no: the White House adds it|“This” takes up the future that they agreed on; unlike p6 it begins nothing new.|2|bilateralFuture|economicDeals' +
  '|whenPeace|1|p9|197|when peace has been achieved|Is this a time or a condition?|a condition, with no value of time|1|a time after an event that has no date|No date can follow from it.|2|skipWhenPeace|economicDeals' +
  '|envoyDescription|1|p10|0|The Kremlin’s business envoy|Is this an office or the article’s description?|a description|1|a title|The office has another name: special representative of the Russian president for investment and economic cooperation.|2|p10Envoy|kirillDmitriev' +
  '|whoTheKremlinIs|2|p10|4|Kremlin|p12|197|Kremlin|For whom does “the Kremlin” stand?|kremlin|2|vladimirPutin|russia|The leadership of Russia as an institution, as the White House is on the other side.|3|p10Kremlin|p12Kremlin|assetsDiscussion' +
  '|theWorld|2|p10|155|the world|p15|13|the world|Is “the world” a place, or people?|world|2|people everywhere|no mention at all|In p10 it is called a place; in p15 the place stands for those who live there.|2|p10World|p15World' +
  '|postToday|1|p10|195|today|From when does “today” count?|dmitrievPost|1|the day of the article|It is Dmitriev’s word, inside his post.|2|today|saferPlace' +
  '|scopeOfHeWrote|1|p10|203|he wrote|Does “he wrote” announce both parts of the post?|yes, it stands between them|1|only the first; the second inherits the attribution|The two words split one post in two, though a period follows them.|2|saferPlace|historicEpic' +
  '|anotherSource|1|p11|0|Another source|Another than whom?|kirillDmitriev|1|another source of CNN’s|Dmitriev is the one from Putin’s side in the paragraph before; the source itself is not named.|3|russianSource|p11Source|veryWell' +
  '|putinsGovernment|1|p11|22|Putin’s government|Which party is “Putin’s government”?|kremlin|2|russia|no party of its own|The nearest party in the article is the leadership that it calls the Kremlin; CNN’s words, as others carry them, say only “Russian”.|3|p11PutinGovernment|russianSource|sourceDescription' +
  '|daysOfThisWeek|1|p12|123|earlier this week|Which day is “earlier this week”?|Sunday 16 and Monday 17 March 2025|1|Monday 17 March 2025 only|Trump said it on both days; only the Monday is in a week that starts on Monday.|3|earlierThisWeek|trumpOnAssets|assetsRemarks' +
  '|withTheKremlin|1|p12|160|discussing Ukraine’s assets with the Kremlin|Is it the discussion that is with the Kremlin?|yes, the call was to be with it|1|no, the assets are|He planned on discussing; with whom is what the words add.|3|assetsDiscussion|assetsRemarks|trumpOnAssets' +
  '|whoseConcessions|1|p12|209|what concessions might be required|Whose concessions?|not stated|3|ukraine|russia|of both|“Might be required” names nobody.|1|concessions' +
  '|whoAnnounced|1|p13|20|Volodymyr Zelensky announced|Who announced it?|volodymyrZelensky|1|theCountries|The article says Zelensky; what is on record is the joint statement of the two countries.|3|zelenskyAnnouncement|ceasefireAnnounced|acceptanceUnderConditions' +
  '|kyivAsGovernment|1|p13|54|Kyiv|For whom does “Kyiv” stand?|ukraine|2|volodymyrZelensky|the city|The capital stands for the country that would accept; a city accepts no ceasefire.|2|p13Kyiv|thirtyDayCeasefire' +
  '|sameCeasefire|3|p13|72|a ceasefire brokered by Trump|p14|119|a ceasefire|p15|92|the 30-day ceasefire proposal|Is it one ceasefire that Zelensky, Rubio and Putin speak of?|thirtyDayCeasefire|1|three proposals, of which only the last is for 30 days|The joint statement of 11 March is about a 30-day ceasefire; Rubio spoke of it the same day, Putin answered it two days later.|2|thirtyDayCeasefire|putinAnswer' +
  '|whoBrokers|1|p13|84|brokered by Trump|Who brokers the ceasefire and puts it forward?|donaldTrump|3|unitedStates|theCountries|not stated: to broker is not to propose|The article says Trump; at the meeting in Jeddah it has only the countries’ representatives.|2|thirtyDayCeasefire|p13Trump' +
  '|whichConditions|1|p13|105|certain conditions|Which conditions?|acceptance and concurrent implementation by Russia|1|conditions that the article leaves open|That is the condition in the joint statement; the article names none.|2|zelenskyConditions|acceptanceUnderConditions' +
  '|whatCameAfterMeeting|1|p13|124|could be met after a bilateral meeting|What came after the meeting: the announcement, or the meeting of the conditions?|the announcement|1|the conditions were to be met after the meeting|The meeting was last week, behind; the announcement followed from it.|2|ceasefireAnnounced|afterJeddahMeeting' +
  '|whichCountries|1|p13|171|the countries’ representatives|Which countries, and who represents them?|theCountries|2|Ukraine and Russia|the two, by others than the officials of p16|The sentence has Kyiv and Trump; the meeting in Jeddah was one of Ukraine and the United States. Their representatives are taken as the officials of p16.|3|p13Countries|p13Representatives|jeddahMeeting' +
  '|whichLastWeek|1|p13|226|last week|Which seven days are “last week”?|Monday 10 to Sunday 16 March 2025|2|Sunday 9 to Saturday 15 March 2025|the day of the meeting, 11 March 2025|Weeks start on Monday here; the meeting falls in both.|2|lastWeek|jeddahLastWeek' +
  '|announcementOfZelensky|1|p14|55|the announcement|Which announcement?|zelenskyAnnouncement|1|whiteHouseReadout|The paragraph before has Zelensky’s; Rubio spoke a week before the readout, which is the announcement of p5.|3|rubioToReporters|afterAnnouncement|ceasefireAnnounced' +
  '|scopeOfRubiosWords|1|p14|109|to accept a ceasefire as the first step towards concrete peace negotiations|Does Rubio say this as well, or does the reporter explain?|marcoRubio|1|kyivPost|It completes what he told reporters, in indirect speech.|2|rubioToReporters|concretePeaceNegotiations' +
  '|twoDaysFromWhen|1|p15|69|two days later|Two days after what?|ceasefireAnnounced|2|rubioBriefing|trumpPutinCall|He answered the proposed ceasefire, on 13 March; Rubio’s remarks give the same day, the call would give 20 March.|4|twoDaysLater|putinAnswer|putinPressConference|answerTwoDaysLater' +
  '|whoWeAre|2|p15|135|we|p15|187|we|Who are “we” in Putin’s answer?|russia|2|vladimirPutin|for the second: all who take part in the talks|A president speaks for his country on a ceasefire.|2|p15WeSupport|p15WeNeed' +
  '|studiedQuotation|1|p15|285|conditions that need to be studied.|Are these Putin’s words, or marks of distance?|a quotation of Putin’s|2|scare quotes of the reporter’s|a paraphrase inside quotation marks|“Naming” makes Putin the one who speaks; the words were found in no primary source.|2|conditionsToStudy|putinConditions' +
  '|fifthCeasefire|1|p16|86|a cease-fire with the necessary security guarantee to satisfy all parties|Is this the 30-day ceasefire again?|guaranteedCeasefire|1|thirtyDayCeasefire|It comes with a guarantee, which the 30-day proposal of p15 does not have as the article tells it.|2|guaranteedCeasefire|thirtyDayCeasefire' +
  '|whatIsToSatisfy|1|p16|108|necessary security guarantee to satisfy all parties|Is the guarantee to satisfy all parties, or the cease-fire?|securityGuarantee|1|guaranteedCeasefire|The words stand next to the guarantee, and “necessary” wants a purpose.|2|securityGuarantee|guaranteedCeasefire' +
  '|whoAllPartiesAre|1|p16|148|all parties|Who are all parties?|not stated|2|Ukraine and Russia|Ukraine, Russia and the United States|The article names Ukrainian and American officials in the sentence and nobody else; the group has no members.|2|p16AllParties|allParties',
);

/**
 * The same records, in order.
 *
 * @example
 * ```ts
 * import { getReadings, type ReadingsInOrder } from 'onrecord';
 * const all: ReadingsInOrder = getReadings();
 * all[54].id; //=> 'whoAllPartiesAre'
 * ```
 *
 * @category Readings
 */
export type ReadingsInOrder = readonly [
  Readings['countryNameBeforeTitle'],
  Readings['leaderAsTitle'],
  Readings['lengthOfCall'],
  Readings['futureAsTime'],
  Readings['countryOrPlace'],
  Readings['dayOfTuesdayMorning'],
  Readings['whoTheyAre'],
  Readings['lastingPeaceVoice'],
  Readings['scopeOfAccordingTo'],
  Readings['metonymOrName'],
  Readings['dayAfterTheCall'],
  Readings['joinWhom'],
  Readings['handleOrPublisher'],
  Readings['energyInfrastructure'],
  Readings['technicalNegotiationsScope'],
  Readings['announcementOfReadout'],
  Readings['negotiationsVoice'],
  Readings['whichNegotiations'],
  Readings['whoNegotiates'],
  Readings['negotiationsHolder'],
  Readings['immediatelyWhen'],
  Readings['whichLastMeetings'],
  Readings['whichPresidents'],
  Readings['bilateralPlansVoice'],
  Readings['whoExchanges'],
  Readings['followingWhat'],
  Readings['swapBehindOrAhead'],
  Readings['futureHolder'],
  Readings['whenPeace'],
  Readings['envoyDescription'],
  Readings['whoTheKremlinIs'],
  Readings['theWorld'],
  Readings['postToday'],
  Readings['scopeOfHeWrote'],
  Readings['anotherSource'],
  Readings['putinsGovernment'],
  Readings['daysOfThisWeek'],
  Readings['withTheKremlin'],
  Readings['whoseConcessions'],
  Readings['whoAnnounced'],
  Readings['kyivAsGovernment'],
  Readings['sameCeasefire'],
  Readings['whoBrokers'],
  Readings['whichConditions'],
  Readings['whatCameAfterMeeting'],
  Readings['whichCountries'],
  Readings['whichLastWeek'],
  Readings['announcementOfZelensky'],
  Readings['scopeOfRubiosWords'],
  Readings['twoDaysFromWhen'],
  Readings['whoWeAre'],
  Readings['studiedQuotation'],
  Readings['fifthCeasefire'],
  Readings['whatIsToSatisfy'],
  Readings['whoAllPartiesAre'],
];

/**
 * The same records by what a filter may ask.
 *
 * @example
 * ```ts
 * import { getReadings, type ReadingsBy } from 'onrecord';
 * const found: ReadingsBy['concerns']['p1Us'] = getReadings({ concerns: 'p1Us' });
 * found.length; //=> 1
 * ```
 *
 * @category Readings
 */
export type ReadingsBy = {
  readonly concerns: {
    readonly p1Us: readonly [Readings['countryNameBeforeTitle']];
    readonly p14Us: readonly [Readings['countryNameBeforeTitle']];
    readonly p1RussianLeader: readonly [Readings['leaderAsTitle']];
    readonly p5Leaders: readonly [Readings['leaderAsTitle']];
    readonly p9Leaders: readonly [Readings['leaderAsTitle']];
    readonly almostTwoHours: readonly [Readings['lengthOfCall']];
    readonly callLength: readonly [Readings['lengthOfCall'], Readings['scopeOfAccordingTo']];
    readonly skipFutureOfUkraine: readonly [Readings['futureAsTime']];
    readonly skipFutureRelationship: readonly [Readings['futureAsTime']];
    readonly p1Ukraine: readonly [Readings['countryOrPlace']];
    readonly p12Ukraine: readonly [Readings['countryOrPlace']];
    readonly tuesdayMorning: readonly [Readings['dayOfTuesdayMorning']];
    readonly trumpPutinCall: readonly [Readings['dayOfTuesdayMorning']];
    readonly callOnTuesdayMorning: readonly [Readings['dayOfTuesdayMorning']];
    readonly p1They: readonly [Readings['whoTheyAre']];
    readonly lastingPeace: readonly [Readings['whoTheyAre']];
    readonly agreedLastingPeace: readonly [Readings['lastingPeaceVoice'], Readings['scopeOfAccordingTo']];
    readonly energyCeasefire: readonly [Readings['lastingPeaceVoice'], Readings['energyInfrastructure'], Readings['announcementOfReadout']];
    readonly bilateralFuture: readonly [Readings['lastingPeaceVoice'], Readings['futureHolder']];
    readonly p1WhiteHouse: readonly [Readings['metonymOrName']];
    readonly p9WhiteHouse: readonly [Readings['metonymOrName']];
    readonly p10Kremlin: readonly [Readings['metonymOrName'], Readings['whoTheKremlinIs']];
    readonly p12Kremlin: readonly [Readings['metonymOrName'], Readings['whoTheKremlinIs']];
    readonly afterCallReadout: readonly [Readings['dayAfterTheCall']];
    readonly afterCallPost: readonly [Readings['dayAfterTheCall']];
    readonly readoutPosted: readonly [Readings['dayAfterTheCall'], Readings['announcementOfReadout']];
    readonly envoyPost: readonly [Readings['dayAfterTheCall']];
    readonly p3Us: readonly [Readings['joinWhom']];
    readonly p4KyivPost: readonly [Readings['handleOrPublisher']];
    readonly energyInfrastructureCeasefire: readonly [Readings['energyInfrastructure']];
    readonly whiteHouseReadoutOnX: readonly [Readings['energyInfrastructure']];
    readonly kremlinReadout: readonly [Readings['energyInfrastructure']];
    readonly technicalNegotiations: readonly [Readings['technicalNegotiationsScope'], Readings['whichNegotiations']];
    readonly maritimeCeasefire: readonly [Readings['technicalNegotiationsScope']];
    readonly fullCeasefire: readonly [Readings['technicalNegotiationsScope']];
    readonly permanentPeace: readonly [Readings['technicalNegotiationsScope']];
    readonly zelenskyAnnouncement: readonly [Readings['whoAnnounced']];
    readonly p5Announcement: readonly [Readings['announcementOfReadout']];
    readonly negotiationsBegin: readonly [Readings['negotiationsVoice'], Readings['negotiationsHolder']];
    readonly followUpTalks: readonly [Readings['whichNegotiations'], Readings['whoNegotiates'], Readings['immediatelyWhen']];
    readonly immediately: readonly [Readings['immediatelyWhen']];
    readonly riyadhTalks: readonly [Readings['whichLastMeetings']];
    readonly recently: readonly [Readings['whichLastMeetings']];
    readonly lastInPersonMeetings: readonly [Readings['whichLastMeetings']];
    readonly skipLast: readonly [Readings['whichLastMeetings']];
    readonly p7Presidents: readonly [Readings['whichPresidents']];
    readonly p12Presidents: readonly [Readings['whichPresidents']];
    readonly bilateralPlans: readonly [Readings['whichPresidents'], Readings['bilateralPlansVoice']];
    readonly bilateralRelationship: readonly [Readings['bilateralPlansVoice']];
    readonly prisonerExchange: readonly [Readings['whoExchanges'], Readings['followingWhat'], Readings['swapBehindOrAhead']];
    readonly followingTheCall: readonly [Readings['followingWhat'], Readings['swapBehindOrAhead']];
    readonly economicDeals: readonly [Readings['futureHolder'], Readings['whenPeace']];
    readonly skipWhenPeace: readonly [Readings['whenPeace']];
    readonly p10Envoy: readonly [Readings['envoyDescription']];
    readonly kirillDmitriev: readonly [Readings['envoyDescription']];
    readonly assetsDiscussion: readonly [Readings['whoTheKremlinIs'], Readings['withTheKremlin']];
    readonly p10World: readonly [Readings['theWorld']];
    readonly p15World: readonly [Readings['theWorld']];
    readonly today: readonly [Readings['postToday']];
    readonly saferPlace: readonly [Readings['postToday'], Readings['scopeOfHeWrote']];
    readonly historicEpic: readonly [Readings['scopeOfHeWrote']];
    readonly russianSource: readonly [Readings['anotherSource'], Readings['putinsGovernment']];
    readonly p11Source: readonly [Readings['anotherSource']];
    readonly veryWell: readonly [Readings['anotherSource']];
    readonly p11PutinGovernment: readonly [Readings['putinsGovernment']];
    readonly sourceDescription: readonly [Readings['putinsGovernment']];
    readonly earlierThisWeek: readonly [Readings['daysOfThisWeek']];
    readonly trumpOnAssets: readonly [Readings['daysOfThisWeek'], Readings['withTheKremlin']];
    readonly assetsRemarks: readonly [Readings['daysOfThisWeek'], Readings['withTheKremlin']];
    readonly concessions: readonly [Readings['whoseConcessions']];
    readonly ceasefireAnnounced: readonly [Readings['whoAnnounced'], Readings['whatCameAfterMeeting'], Readings['announcementOfZelensky']];
    readonly acceptanceUnderConditions: readonly [Readings['whoAnnounced'], Readings['whichConditions']];
    readonly p13Kyiv: readonly [Readings['kyivAsGovernment']];
    readonly thirtyDayCeasefire: readonly [Readings['kyivAsGovernment'], Readings['sameCeasefire'], Readings['whoBrokers'], Readings['fifthCeasefire']];
    readonly putinAnswer: readonly [Readings['sameCeasefire'], Readings['twoDaysFromWhen']];
    readonly p13Trump: readonly [Readings['whoBrokers']];
    readonly zelenskyConditions: readonly [Readings['whichConditions']];
    readonly afterJeddahMeeting: readonly [Readings['whatCameAfterMeeting']];
    readonly p13Countries: readonly [Readings['whichCountries']];
    readonly p13Representatives: readonly [Readings['whichCountries']];
    readonly jeddahMeeting: readonly [Readings['whichCountries']];
    readonly lastWeek: readonly [Readings['whichLastWeek']];
    readonly jeddahLastWeek: readonly [Readings['whichLastWeek']];
    readonly rubioToReporters: readonly [Readings['announcementOfZelensky'], Readings['scopeOfRubiosWords']];
    readonly afterAnnouncement: readonly [Readings['announcementOfZelensky']];
    readonly concretePeaceNegotiations: readonly [Readings['scopeOfRubiosWords']];
    readonly twoDaysLater: readonly [Readings['twoDaysFromWhen']];
    readonly putinPressConference: readonly [Readings['twoDaysFromWhen']];
    readonly answerTwoDaysLater: readonly [Readings['twoDaysFromWhen']];
    readonly p15WeSupport: readonly [Readings['whoWeAre']];
    readonly p15WeNeed: readonly [Readings['whoWeAre']];
    readonly conditionsToStudy: readonly [Readings['studiedQuotation']];
    readonly putinConditions: readonly [Readings['studiedQuotation']];
    readonly guaranteedCeasefire: readonly [Readings['fifthCeasefire'], Readings['whatIsToSatisfy']];
    readonly securityGuarantee: readonly [Readings['whatIsToSatisfy']];
    readonly p16AllParties: readonly [Readings['whoAllPartiesAre']];
    readonly allParties: readonly [Readings['whoAllPartiesAre']];
  };
};
