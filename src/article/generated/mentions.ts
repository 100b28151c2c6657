// Made by `npm run content` from the words in the folder above: never edited by hand.
import { records } from '../../define/records.ts';

/**
 * The words that refer to a party or a place, by id.
 *
 * @example
 * ```ts
 * import { type Mentions, mentions } from 'onrecord';
 * const first: Mentions['p1UsPresident'] = mentions.p1UsPresident;
 * first.id; //=> 'p1UsPresident'
 * ```
 *
 * @category Parties
 */
export type Mentions = {
  /** “US President” (title of donaldTrump), p1 */
  readonly p1UsPresident: {
    readonly id: 'p1UsPresident';
    readonly paragraph: 'p1';
    readonly start: 0;
    readonly end: 12;
    readonly exact: 'US President';
    readonly party: 'donaldTrump';
    readonly form: 'title';
    readonly place?: never;
  };
  /** “US” (name of unitedStates), p1 */
  readonly p1Us: {
    readonly id: 'p1Us';
    readonly paragraph: 'p1';
    readonly start: 0;
    readonly end: 2;
    readonly exact: 'US';
    readonly party: 'unitedStates';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “Donald Trump” (name of donaldTrump), p1 */
  readonly p1Trump: {
    readonly id: 'p1Trump';
    readonly paragraph: 'p1';
    readonly start: 13;
    readonly end: 25;
    readonly exact: 'Donald Trump';
    readonly party: 'donaldTrump';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “Russian leader” (title of vladimirPutin), p1 */
  readonly p1RussianLeader: {
    readonly id: 'p1RussianLeader';
    readonly paragraph: 'p1';
    readonly start: 30;
    readonly end: 44;
    readonly exact: 'Russian leader';
    readonly party: 'vladimirPutin';
    readonly form: 'title';
    readonly place?: never;
  };
  /** “Russian” (adjective of russia), p1 */
  readonly p1Russian: {
    readonly id: 'p1Russian';
    readonly paragraph: 'p1';
    readonly start: 30;
    readonly end: 37;
    readonly exact: 'Russian';
    readonly party: 'russia';
    readonly form: 'adjective';
    readonly place?: never;
  };
  /** “Vladimir Putin” (name of vladimirPutin), p1 */
  readonly p1Putin: {
    readonly id: 'p1Putin';
    readonly paragraph: 'p1';
    readonly start: 45;
    readonly end: 59;
    readonly exact: 'Vladimir Putin';
    readonly party: 'vladimirPutin';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “Ukraine” (name of ukraine), p1 */
  readonly p1Ukraine: {
    readonly id: 'p1Ukraine';
    readonly paragraph: 'p1';
    readonly start: 111;
    readonly end: 118;
    readonly exact: 'Ukraine';
    readonly party: 'ukraine';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “they” (pronoun of thePresidents), p1 */
  readonly p1They: {
    readonly id: 'p1They';
    readonly paragraph: 'p1';
    readonly start: 145;
    readonly end: 149;
    readonly exact: 'they';
    readonly party: 'thePresidents';
    readonly form: 'pronoun';
    readonly place?: never;
  };
  /** “White House” (metonym of whiteHouse), p1 */
  readonly p1WhiteHouse: {
    readonly id: 'p1WhiteHouse';
    readonly paragraph: 'p1';
    readonly start: 223;
    readonly end: 234;
    readonly exact: 'White House';
    readonly party: 'whiteHouse';
    readonly form: 'metonym';
    readonly place?: never;
  };
  /** “US” (pronoun of kyivPost), p3 */
  readonly p3Us: {
    readonly id: 'p3Us';
    readonly paragraph: 'p3';
    readonly start: 5;
    readonly end: 7;
    readonly exact: 'US';
    readonly party: 'kyivPost';
    readonly form: 'pronoun';
    readonly place?: never;
  };
  /** “TELEGRAM” (name of telegram), p3 */
  readonly p3Telegram: {
    readonly id: 'p3Telegram';
    readonly paragraph: 'p3';
    readonly start: 11;
    readonly end: 19;
    readonly exact: 'TELEGRAM';
    readonly party: 'telegram';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “our” (possessive of kyivPost), p4 */
  readonly p4Our: {
    readonly id: 'p4Our';
    readonly paragraph: 'p4';
    readonly start: 7;
    readonly end: 10;
    readonly exact: 'our';
    readonly party: 'kyivPost';
    readonly form: 'possessive';
    readonly place?: never;
  };
  /** “@Kyivpost_official” (name of kyivPost), p4 */
  readonly p4KyivPost: {
    readonly id: 'p4KyivPost';
    readonly paragraph: 'p4';
    readonly start: 38;
    readonly end: 56;
    readonly exact: '@Kyivpost_official';
    readonly party: 'kyivPost';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “The leaders” (title of thePresidents), p5 */
  readonly p5Leaders: {
    readonly id: 'p5Leaders';
    readonly paragraph: 'p5';
    readonly start: 1;
    readonly end: 12;
    readonly exact: 'The leaders';
    readonly party: 'thePresidents';
    readonly form: 'title';
    readonly place?: never;
  };
  /** “Black Sea” (name of blackSea), p5 */
  readonly p5BlackSea: {
    readonly id: 'p5BlackSea';
    readonly paragraph: 'p5';
    readonly start: 190;
    readonly end: 199;
    readonly exact: 'Black Sea';
    readonly place: 'blackSea';
    readonly form: 'name';
    readonly party?: never;
  };
  /** “the announcement” (metonym of whiteHouse), p5 */
  readonly p5Announcement: {
    readonly id: 'p5Announcement';
    readonly paragraph: 'p5';
    readonly start: 238;
    readonly end: 254;
    readonly exact: 'the announcement';
    readonly party: 'whiteHouse';
    readonly form: 'metonym';
    readonly place?: never;
  };
  /** “Al Jazeera” (name of alJazeera), p5 */
  readonly p5AlJazeera: {
    readonly id: 'p5AlJazeera';
    readonly paragraph: 'p5';
    readonly start: 265;
    readonly end: 275;
    readonly exact: 'Al Jazeera';
    readonly party: 'alJazeera';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “Middle East” (name of middleEast), p6 */
  readonly p6MiddleEast: {
    readonly id: 'p6MiddleEast';
    readonly paragraph: 'p6';
    readonly start: 51;
    readonly end: 62;
    readonly exact: 'Middle East';
    readonly place: 'middleEast';
    readonly form: 'name';
    readonly party?: never;
  };
  /** “American and Russian officials” (description of usRussiaOfficials), p6 */
  readonly p6Officials: {
    readonly id: 'p6Officials';
    readonly paragraph: 'p6';
    readonly start: 110;
    readonly end: 140;
    readonly exact: 'American and Russian officials';
    readonly party: 'usRussiaOfficials';
    readonly form: 'description';
    readonly place?: never;
  };
  /** “American” (adjective of unitedStates), p6 */
  readonly p6American: {
    readonly id: 'p6American';
    readonly paragraph: 'p6';
    readonly start: 110;
    readonly end: 118;
    readonly exact: 'American';
    readonly party: 'unitedStates';
    readonly form: 'adjective';
    readonly place?: never;
  };
  /** “Russian officials” (description of russianOfficials), p6 */
  readonly p6RussianOfficials: {
    readonly id: 'p6RussianOfficials';
    readonly paragraph: 'p6';
    readonly start: 123;
    readonly end: 140;
    readonly exact: 'Russian officials';
    readonly party: 'russianOfficials';
    readonly form: 'description';
    readonly place?: never;
  };
  /** “Russian” (adjective of russia), p6 */
  readonly p6Russian: {
    readonly id: 'p6Russian';
    readonly paragraph: 'p6';
    readonly start: 123;
    readonly end: 130;
    readonly exact: 'Russian';
    readonly party: 'russia';
    readonly form: 'adjective';
    readonly place?: never;
  };
  /** “Saudi Arabia” (name of saudiArabia), p6 */
  readonly p6SaudiArabia: {
    readonly id: 'p6SaudiArabia';
    readonly paragraph: 'p6';
    readonly start: 168;
    readonly end: 180;
    readonly exact: 'Saudi Arabia';
    readonly place: 'saudiArabia';
    readonly form: 'name';
    readonly party?: never;
  };
  /** “The presidents” (title of thePresidents), p7 */
  readonly p7Presidents: {
    readonly id: 'p7Presidents';
    readonly paragraph: 'p7';
    readonly start: 0;
    readonly end: 14;
    readonly exact: 'The presidents';
    readonly party: 'thePresidents';
    readonly form: 'title';
    readonly place?: never;
  };
  /** “Trump” (name of donaldTrump), p8 */
  readonly p8Trump: {
    readonly id: 'p8Trump';
    readonly paragraph: 'p8';
    readonly start: 33;
    readonly end: 38;
    readonly exact: 'Trump';
    readonly party: 'donaldTrump';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “Putin” (name of vladimirPutin), p8 */
  readonly p8Putin: {
    readonly id: 'p8Putin';
    readonly paragraph: 'p8';
    readonly start: 39;
    readonly end: 44;
    readonly exact: 'Putin';
    readonly party: 'vladimirPutin';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “The two leaders” (title of thePresidents), p9 */
  readonly p9Leaders: {
    readonly id: 'p9Leaders';
    readonly paragraph: 'p9';
    readonly start: 1;
    readonly end: 16;
    readonly exact: 'The two leaders';
    readonly party: 'thePresidents';
    readonly form: 'title';
    readonly place?: never;
  };
  /** “United States” (name of unitedStates), p9 */
  readonly p9UnitedStates: {
    readonly id: 'p9UnitedStates';
    readonly paragraph: 'p9';
    readonly start: 90;
    readonly end: 103;
    readonly exact: 'United States';
    readonly party: 'unitedStates';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “Russia” (name of russia), p9 */
  readonly p9Russia: {
    readonly id: 'p9Russia';
    readonly paragraph: 'p9';
    readonly start: 108;
    readonly end: 114;
    readonly exact: 'Russia';
    readonly party: 'russia';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “White House” (metonym of whiteHouse), p9 */
  readonly p9WhiteHouse: {
    readonly id: 'p9WhiteHouse';
    readonly paragraph: 'p9';
    readonly start: 232;
    readonly end: 243;
    readonly exact: 'White House';
    readonly party: 'whiteHouse';
    readonly form: 'metonym';
    readonly place?: never;
  };
  /** “The Kremlin’s business envoy” (description of kirillDmitriev), p10 */
  readonly p10Envoy: {
    readonly id: 'p10Envoy';
    readonly paragraph: 'p10';
    readonly start: 0;
    readonly end: 28;
    readonly exact: 'The Kremlin’s business envoy';
    readonly party: 'kirillDmitriev';
    readonly form: 'description';
    readonly place?: never;
  };
  /** “Kremlin” (metonym of kremlin), p10 */
  readonly p10Kremlin: {
    readonly id: 'p10Kremlin';
    readonly paragraph: 'p10';
    readonly start: 4;
    readonly end: 11;
    readonly exact: 'Kremlin';
    readonly party: 'kremlin';
    readonly form: 'metonym';
    readonly place?: never;
  };
  /** “Kirill Dmitriev” (name of kirillDmitriev), p10 */
  readonly p10Dmitriev: {
    readonly id: 'p10Dmitriev';
    readonly paragraph: 'p10';
    readonly start: 30;
    readonly end: 45;
    readonly exact: 'Kirill Dmitriev';
    readonly party: 'kirillDmitriev';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “X” (name of x), p10 */
  readonly p10X: {
    readonly id: 'p10X';
    readonly paragraph: 'p10';
    readonly start: 75;
    readonly end: 76;
    readonly exact: 'X';
    readonly party: 'x';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “President” (title of vladimirPutin), p10 */
  readonly p10PresidentPutin: {
    readonly id: 'p10PresidentPutin';
    readonly paragraph: 'p10';
    readonly start: 118;
    readonly end: 127;
    readonly exact: 'President';
    readonly party: 'vladimirPutin';
    readonly form: 'title';
    readonly place?: never;
  };
  /** “Putin” (name of vladimirPutin), p10 */
  readonly p10Putin: {
    readonly id: 'p10Putin';
    readonly paragraph: 'p10';
    readonly start: 128;
    readonly end: 133;
    readonly exact: 'Putin';
    readonly party: 'vladimirPutin';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “President” (title of donaldTrump), p10 */
  readonly p10PresidentTrump: {
    readonly id: 'p10PresidentTrump';
    readonly paragraph: 'p10';
    readonly start: 138;
    readonly end: 147;
    readonly exact: 'President';
    readonly party: 'donaldTrump';
    readonly form: 'title';
    readonly place?: never;
  };
  /** “Trump” (name of donaldTrump), p10 */
  readonly p10Trump: {
    readonly id: 'p10Trump';
    readonly paragraph: 'p10';
    readonly start: 148;
    readonly end: 153;
    readonly exact: 'Trump';
    readonly party: 'donaldTrump';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “the world” (description of world), p10 */
  readonly p10World: {
    readonly id: 'p10World';
    readonly paragraph: 'p10';
    readonly start: 155;
    readonly end: 164;
    readonly exact: 'the world';
    readonly place: 'world';
    readonly form: 'description';
    readonly party?: never;
  };
  /** “he” (pronoun of kirillDmitriev), p10 */
  readonly p10He: {
    readonly id: 'p10He';
    readonly paragraph: 'p10';
    readonly start: 203;
    readonly end: 205;
    readonly exact: 'he';
    readonly party: 'kirillDmitriev';
    readonly form: 'pronoun';
    readonly place?: never;
  };
  /** “Another source within Putin’s government and with knowledge of the call” (description of russianSource), p11 */
  readonly p11Source: {
    readonly id: 'p11Source';
    readonly paragraph: 'p11';
    readonly start: 0;
    readonly end: 71;
    readonly exact: 'Another source within Putin’s government and with knowledge of the call';
    readonly party: 'russianSource';
    readonly form: 'description';
    readonly place?: never;
  };
  /** “Putin’s government” (description of kremlin), p11 */
  readonly p11PutinGovernment: {
    readonly id: 'p11PutinGovernment';
    readonly paragraph: 'p11';
    readonly start: 22;
    readonly end: 40;
    readonly exact: 'Putin’s government';
    readonly party: 'kremlin';
    readonly form: 'description';
    readonly place?: never;
  };
  /** “Putin” (name of vladimirPutin), p11 */
  readonly p11Putin: {
    readonly id: 'p11Putin';
    readonly paragraph: 'p11';
    readonly start: 22;
    readonly end: 27;
    readonly exact: 'Putin';
    readonly party: 'vladimirPutin';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “CNN” (name of cnn), p11 */
  readonly p11Cnn: {
    readonly id: 'p11Cnn';
    readonly paragraph: 'p11';
    readonly start: 77;
    readonly end: 80;
    readonly exact: 'CNN';
    readonly party: 'cnn';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “The presidents” (title of thePresidents), p12 */
  readonly p12Presidents: {
    readonly id: 'p12Presidents';
    readonly paragraph: 'p12';
    readonly start: 0;
    readonly end: 14;
    readonly exact: 'The presidents';
    readonly party: 'thePresidents';
    readonly form: 'title';
    readonly place?: never;
  };
  /** “Ukraine” (name of ukraine), p12 */
  readonly p12Ukraine: {
    readonly id: 'p12Ukraine';
    readonly paragraph: 'p12';
    readonly start: 103;
    readonly end: 110;
    readonly exact: 'Ukraine';
    readonly party: 'ukraine';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “Trump” (name of donaldTrump), p12 */
  readonly p12Trump: {
    readonly id: 'p12Trump';
    readonly paragraph: 'p12';
    readonly start: 112;
    readonly end: 117;
    readonly exact: 'Trump';
    readonly party: 'donaldTrump';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “he” (pronoun of donaldTrump), p12 */
  readonly p12He: {
    readonly id: 'p12He';
    readonly paragraph: 'p12';
    readonly start: 146;
    readonly end: 148;
    readonly exact: 'he';
    readonly party: 'donaldTrump';
    readonly form: 'pronoun';
    readonly place?: never;
  };
  /** “Ukraine” (name of ukraine), p12 */
  readonly p12UkraineAssets: {
    readonly id: 'p12UkraineAssets';
    readonly paragraph: 'p12';
    readonly start: 171;
    readonly end: 178;
    readonly exact: 'Ukraine';
    readonly party: 'ukraine';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “Kremlin” (metonym of kremlin), p12 */
  readonly p12Kremlin: {
    readonly id: 'p12Kremlin';
    readonly paragraph: 'p12';
    readonly start: 197;
    readonly end: 204;
    readonly exact: 'Kremlin';
    readonly party: 'kremlin';
    readonly form: 'metonym';
    readonly place?: never;
  };
  /** “Ukrainian President” (title of volodymyrZelensky), p13 */
  readonly p13UkrainianPresident: {
    readonly id: 'p13UkrainianPresident';
    readonly paragraph: 'p13';
    readonly start: 0;
    readonly end: 19;
    readonly exact: 'Ukrainian President';
    readonly party: 'volodymyrZelensky';
    readonly form: 'title';
    readonly place?: never;
  };
  /** “Ukrainian” (adjective of ukraine), p13 */
  readonly p13Ukrainian: {
    readonly id: 'p13Ukrainian';
    readonly paragraph: 'p13';
    readonly start: 0;
    readonly end: 9;
    readonly exact: 'Ukrainian';
    readonly party: 'ukraine';
    readonly form: 'adjective';
    readonly place?: never;
  };
  /** “Volodymyr Zelensky” (name of volodymyrZelensky), p13 */
  readonly p13Zelensky: {
    readonly id: 'p13Zelensky';
    readonly paragraph: 'p13';
    readonly start: 20;
    readonly end: 38;
    readonly exact: 'Volodymyr Zelensky';
    readonly party: 'volodymyrZelensky';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “Kyiv” (metonym of ukraine), p13 */
  readonly p13Kyiv: {
    readonly id: 'p13Kyiv';
    readonly paragraph: 'p13';
    readonly start: 54;
    readonly end: 58;
    readonly exact: 'Kyiv';
    readonly party: 'ukraine';
    readonly form: 'metonym';
    readonly place?: never;
  };
  /** “Trump” (name of donaldTrump), p13 */
  readonly p13Trump: {
    readonly id: 'p13Trump';
    readonly paragraph: 'p13';
    readonly start: 96;
    readonly end: 101;
    readonly exact: 'Trump';
    readonly party: 'donaldTrump';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “the countries’ representatives” (description of ukraineUsOfficials), p13 */
  readonly p13Representatives: {
    readonly id: 'p13Representatives';
    readonly paragraph: 'p13';
    readonly start: 171;
    readonly end: 201;
    readonly exact: 'the countries’ representatives';
    readonly party: 'ukraineUsOfficials';
    readonly form: 'description';
    readonly place?: never;
  };
  /** “the countries” (description of theCountries), p13 */
  readonly p13Countries: {
    readonly id: 'p13Countries';
    readonly paragraph: 'p13';
    readonly start: 171;
    readonly end: 184;
    readonly exact: 'the countries';
    readonly party: 'theCountries';
    readonly form: 'description';
    readonly place?: never;
  };
  /** “Jeddah” (name of jeddah), p13 */
  readonly p13Jeddah: {
    readonly id: 'p13Jeddah';
    readonly paragraph: 'p13';
    readonly start: 205;
    readonly end: 211;
    readonly exact: 'Jeddah';
    readonly place: 'jeddah';
    readonly form: 'name';
    readonly party?: never;
  };
  /** “Saudi Arabia” (name of saudiArabia), p13 */
  readonly p13SaudiArabia: {
    readonly id: 'p13SaudiArabia';
    readonly paragraph: 'p13';
    readonly start: 213;
    readonly end: 225;
    readonly exact: 'Saudi Arabia';
    readonly place: 'saudiArabia';
    readonly form: 'name';
    readonly party?: never;
  };
  /** “US Secretary of State” (title of marcoRubio), p14 */
  readonly p14UsSecretary: {
    readonly id: 'p14UsSecretary';
    readonly paragraph: 'p14';
    readonly start: 0;
    readonly end: 21;
    readonly exact: 'US Secretary of State';
    readonly party: 'marcoRubio';
    readonly form: 'title';
    readonly place?: never;
  };
  /** “US” (name of unitedStates), p14 */
  readonly p14Us: {
    readonly id: 'p14Us';
    readonly paragraph: 'p14';
    readonly start: 0;
    readonly end: 2;
    readonly exact: 'US';
    readonly party: 'unitedStates';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “Marco Rubio” (name of marcoRubio), p14 */
  readonly p14Rubio: {
    readonly id: 'p14Rubio';
    readonly paragraph: 'p14';
    readonly start: 22;
    readonly end: 33;
    readonly exact: 'Marco Rubio';
    readonly party: 'marcoRubio';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “reporters” (description of reporters), p14 */
  readonly p14Reporters: {
    readonly id: 'p14Reporters';
    readonly paragraph: 'p14';
    readonly start: 39;
    readonly end: 48;
    readonly exact: 'reporters';
    readonly party: 'reporters';
    readonly form: 'description';
    readonly place?: never;
  };
  /** “Russia” (name of russia), p14 */
  readonly p14Russia: {
    readonly id: 'p14Russia';
    readonly paragraph: 'p14';
    readonly start: 93;
    readonly end: 99;
    readonly exact: 'Russia';
    readonly party: 'russia';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “Putin” (name of vladimirPutin), p15 */
  readonly p15Putin: {
    readonly id: 'p15Putin';
    readonly paragraph: 'p15';
    readonly start: 0;
    readonly end: 5;
    readonly exact: 'Putin';
    readonly party: 'vladimirPutin';
    readonly form: 'name';
    readonly place?: never;
  };
  /** “the world” (metonym of world), p15 */
  readonly p15World: {
    readonly id: 'p15World';
    readonly paragraph: 'p15';
    readonly start: 13;
    readonly end: 22;
    readonly exact: 'the world';
    readonly place: 'world';
    readonly form: 'metonym';
    readonly party?: never;
  };
  /** “we” (pronoun of russia), p15 */
  readonly p15WeSupport: {
    readonly id: 'p15WeSupport';
    readonly paragraph: 'p15';
    readonly start: 135;
    readonly end: 137;
    readonly exact: 'we';
    readonly party: 'russia';
    readonly form: 'pronoun';
    readonly place?: never;
  };
  /** “we” (pronoun of russia), p15 */
  readonly p15WeNeed: {
    readonly id: 'p15WeNeed';
    readonly paragraph: 'p15';
    readonly start: 187;
    readonly end: 189;
    readonly exact: 'we';
    readonly party: 'russia';
    readonly form: 'pronoun';
    readonly place?: never;
  };
  /** “Ukrainian and American officials” (description of ukraineUsOfficials), p16 */
  readonly p16Officials: {
    readonly id: 'p16Officials';
    readonly paragraph: 'p16';
    readonly start: 25;
    readonly end: 57;
    readonly exact: 'Ukrainian and American officials';
    readonly party: 'ukraineUsOfficials';
    readonly form: 'description';
    readonly place?: never;
  };
  /** “Ukrainian” (adjective of ukraine), p16 */
  readonly p16Ukrainian: {
    readonly id: 'p16Ukrainian';
    readonly paragraph: 'p16';
    readonly start: 25;
    readonly end: 34;
    readonly exact: 'Ukrainian';
    readonly party: 'ukraine';
    readonly form: 'adjective';
    readonly place?: never;
  };
  /** “American officials” (description of americanOfficials), p16 */
  readonly p16AmericanOfficials: {
    readonly id: 'p16AmericanOfficials';
    readonly paragraph: 'p16';
    readonly start: 39;
    readonly end: 57;
    readonly exact: 'American officials';
    readonly party: 'americanOfficials';
    readonly form: 'description';
    readonly place?: never;
  };
  /** “American” (adjective of unitedStates), p16 */
  readonly p16American: {
    readonly id: 'p16American';
    readonly paragraph: 'p16';
    readonly start: 39;
    readonly end: 47;
    readonly exact: 'American';
    readonly party: 'unitedStates';
    readonly form: 'adjective';
    readonly place?: never;
  };
  /** “all parties” (description of allParties), p16 */
  readonly p16AllParties: {
    readonly id: 'p16AllParties';
    readonly paragraph: 'p16';
    readonly start: 148;
    readonly end: 159;
    readonly exact: 'all parties';
    readonly party: 'allParties';
    readonly form: 'description';
    readonly place?: never;
  };
  /** “You” (pronoun of readers), p17 */
  readonly p17You: {
    readonly id: 'p17You';
    readonly paragraph: 'p17';
    readonly start: 0;
    readonly end: 3;
    readonly exact: 'You';
    readonly party: 'readers';
    readonly form: 'pronoun';
    readonly place?: never;
  };
};

/**
 * The words that refer to a party or a place, by id.
 *
 * @example
 * ```ts
 * import { mentions } from 'onrecord';
 * Object.keys(mentions).length; //=> 74
 * mentions.p1UsPresident.id; //=> 'p1UsPresident'
 * ```
 *
 * @category Parties
 */
export const mentions: Mentions = /* @__PURE__ */ records<Mentions>(
  {
    id: '',
    paragraph: '',
    start: 0,
    exact: '',
    party: '',
    form: '',
    place: '',
  },
  '74' +
  '|p1UsPresident|p1|0|US President|donaldTrump|title|' +
  '|p1Us|p1|0|US|unitedStates|name|' +
  '|p1Trump|p1|13|Donald Trump|donaldTrump|name|' +
  '|p1RussianLeader|p1|30|Russian leader|vladimirPutin|title|' +
  '|p1Russian|p1|30|Russian|russia|adjective|' +
  '|p1Putin|p1|45|Vladimir Putin|vladimirPutin|name|' +
  '|p1Ukraine|p1|111|Ukraine|ukraine|name|' +
  '|p1They|p1|145|they|thePresidents|pronoun|' +
  '|p1WhiteHouse|p1|223|White House|whiteHouse|metonym|' +
  '|p3Us|p3|5|US|kyivPost|pronoun|' +
  '|p3Telegram|p3|11|TELEGRAM|telegram|name|' +
  '|p4Our|p4|7|our|kyivPost|possessive|' +
  '|p4KyivPost|p4|38|@Kyivpost_official|kyivPost|name|' +
  '|p5Leaders|p5|1|The leaders|thePresidents|title|' +
  '|p5BlackSea|p5|190|Black Sea||name|blackSea' +
  '|p5Announcement|p5|238|the announcement|whiteHouse|metonym|' +
  '|p5AlJazeera|p5|265|Al Jazeera|alJazeera|name|' +
  '|p6MiddleEast|p6|51|Middle East||name|middleEast' +
  '|p6Officials|p6|110|American and Russian officials|usRussiaOfficials|description|' +
  '|p6American|p6|110|American|unitedStates|adjective|' +
  '|p6RussianOfficials|p6|123|Russian officials|russianOfficials|description|' +
  '|p6Russian|p6|123|Russian|russia|adjective|' +
  '|p6SaudiArabia|p6|168|Saudi Arabia||name|saudiArabia' +
  '|p7Presidents|p7|0|The presidents|thePresidents|title|' +
  '|p8Trump|p8|33|Trump|donaldTrump|name|' +
  '|p8Putin|p8|39|Putin|vladimirPutin|name|' +
  '|p9Leaders|p9|1|The two leaders|thePresidents|title|' +
  '|p9UnitedStates|p9|90|United States|unitedStates|name|' +
  '|p9Russia|p9|108|Russia|russia|name|' +
  '|p9WhiteHouse|p9|232|White House|whiteHouse|metonym|' +
  '|p10Envoy|p10|0|The Kremlin’s business envoy|kirillDmitriev|description|' +
  '|p10Kremlin|p10|4|Kremlin|kremlin|metonym|' +
  '|p10Dmitriev|p10|30|Kirill Dmitriev|kirillDmitriev|name|' +
  '|p10X|p10|75|X|x|name|' +
  '|p10PresidentPutin|p10|118|President|vladimirPutin|title|' +
  '|p10Putin|p10|128|Putin|vladimirPutin|name|' +
  '|p10PresidentTrump|p10|138|President|donaldTrump|title|' +
  '|p10Trump|p10|148|Trump|donaldTrump|name|' +
  '|p10World|p10|155|the world||description|world' +
  '|p10He|p10|203|he|kirillDmitriev|pronoun|' +
  '|p11Source|p11|0|Another source within Putin’s government and with knowledge of the call|russianSource|description|' +
  '|p11PutinGovernment|p11|22|Putin’s government|kremlin|description|' +
  '|p11Putin|p11|22|Putin|vladimirPutin|name|' +
  '|p11Cnn|p11|77|CNN|cnn|name|' +
  '|p12Presidents|p12|0|The presidents|thePresidents|title|' +
  '|p12Ukraine|p12|103|Ukraine|ukraine|name|' +
  '|p12Trump|p12|112|Trump|donaldTrump|name|' +
  '|p12He|p12|146|he|donaldTrump|pronoun|' +
  '|p12UkraineAssets|p12|171|Ukraine|ukraine|name|' +
  '|p12Kremlin|p12|197|Kremlin|kremlin|metonym|' +
  '|p13UkrainianPresident|p13|0|Ukrainian President|volodymyrZelensky|title|' +
  '|p13Ukrainian|p13|0|Ukrainian|ukraine|adjective|' +
  '|p13Zelensky|p13|20|Volodymyr Zelensky|volodymyrZelensky|name|' +
  '|p13Kyiv|p13|54|Kyiv|ukraine|metonym|' +
  '|p13Trump|p13|96|Trump|donaldTrump|name|' +
  '|p13Representatives|p13|171|the countries’ representatives|ukraineUsOfficials|description|' +
  '|p13Countries|p13|171|the countries|theCountries|description|' +
  '|p13Jeddah|p13|205|Jeddah||name|jeddah' +
  '|p13SaudiArabia|p13|213|Saudi Arabia||name|saudiArabia' +
  '|p14UsSecretary|p14|0|US Secretary of State|marcoRubio|title|' +
  '|p14Us|p14|0|US|unitedStates|name|' +
  '|p14Rubio|p14|22|Marco Rubio|marcoRubio|name|' +
  '|p14Reporters|p14|39|reporters|reporters|description|' +
  '|p14Russia|p14|93|Russia|russia|name|' +
  '|p15Putin|p15|0|Putin|vladimirPutin|name|' +
  '|p15World|p15|13|the world||metonym|world' +
  '|p15WeSupport|p15|135|we|russia|pronoun|' +
  '|p15WeNeed|p15|187|we|russia|pronoun|' +
  '|p16Officials|p16|25|Ukrainian and American officials|ukraineUsOfficials|description|' +
  '|p16Ukrainian|p16|25|Ukrainian|ukraine|adjective|' +
  '|p16AmericanOfficials|p16|39|American officials|americanOfficials|description|' +
  '|p16American|p16|39|American|unitedStates|adjective|' +
  '|p16AllParties|p16|148|all parties|allParties|description|' +
  '|p17You|p17|0|You|readers|pronoun|',
);

/**
 * The same records, in order.
 *
 * @example
 * ```ts
 * import { getMentions, type MentionsInOrder } from 'onrecord';
 * const all: MentionsInOrder = getMentions();
 * all[73].id; //=> 'p17You'
 * ```
 *
 * @category Parties
 */
export type MentionsInOrder = readonly [
  Mentions['p1UsPresident'],
  Mentions['p1Us'],
  Mentions['p1Trump'],
  Mentions['p1RussianLeader'],
  Mentions['p1Russian'],
  Mentions['p1Putin'],
  Mentions['p1Ukraine'],
  Mentions['p1They'],
  Mentions['p1WhiteHouse'],
  Mentions['p3Us'],
  Mentions['p3Telegram'],
  Mentions['p4Our'],
  Mentions['p4KyivPost'],
  Mentions['p5Leaders'],
  Mentions['p5BlackSea'],
  Mentions['p5Announcement'],
  Mentions['p5AlJazeera'],
  Mentions['p6MiddleEast'],
  Mentions['p6Officials'],
  Mentions['p6American'],
  Mentions['p6RussianOfficials'],
  Mentions['p6Russian'],
  Mentions['p6SaudiArabia'],
  Mentions['p7Presidents'],
  Mentions['p8Trump'],
  Mentions['p8Putin'],
  Mentions['p9Leaders'],
  Mentions['p9UnitedStates'],
  Mentions['p9Russia'],
  Mentions['p9WhiteHouse'],
  Mentions['p10Envoy'],
  Mentions['p10Kremlin'],
  Mentions['p10Dmitriev'],
  Mentions['p10X'],
  Mentions['p10PresidentPutin'],
  Mentions['p10Putin'],
  Mentions['p10PresidentTrump'],
  Mentions['p10Trump'],
  Mentions['p10World'],
  Mentions['p10He'],
  Mentions['p11Source'],
  Mentions['p11PutinGovernment'],
  Mentions['p11Putin'],
  Mentions['p11Cnn'],
  Mentions['p12Presidents'],
  Mentions['p12Ukraine'],
  Mentions['p12Trump'],
  Mentions['p12He'],
  Mentions['p12UkraineAssets'],
  Mentions['p12Kremlin'],
  Mentions['p13UkrainianPresident'],
  Mentions['p13Ukrainian'],
  Mentions['p13Zelensky'],
  Mentions['p13Kyiv'],
  Mentions['p13Trump'],
  Mentions['p13Representatives'],
  Mentions['p13Countries'],
  Mentions['p13Jeddah'],
  Mentions['p13SaudiArabia'],
  Mentions['p14UsSecretary'],
  Mentions['p14Us'],
  Mentions['p14Rubio'],
  Mentions['p14Reporters'],
  Mentions['p14Russia'],
  Mentions['p15Putin'],
  Mentions['p15World'],
  Mentions['p15WeSupport'],
  Mentions['p15WeNeed'],
  Mentions['p16Officials'],
  Mentions['p16Ukrainian'],
  Mentions['p16AmericanOfficials'],
  Mentions['p16American'],
  Mentions['p16AllParties'],
  Mentions['p17You'],
];

/**
 * The same records by what a filter may ask.
 *
 * @example
 * ```ts
 * import { getMentions, type MentionsBy } from 'onrecord';
 * const found: MentionsBy['party']['donaldTrump'] = getMentions({ party: 'donaldTrump' });
 * found.length; //=> 8
 * ```
 *
 * @category Parties
 */
export type MentionsBy = {
  readonly party: {
    readonly donaldTrump: readonly [Mentions['p1UsPresident'], Mentions['p1Trump'], Mentions['p8Trump'], Mentions['p10PresidentTrump'], Mentions['p10Trump'], Mentions['p12Trump'], Mentions['p12He'], Mentions['p13Trump']];
    readonly unitedStates: readonly [Mentions['p1Us'], Mentions['p6American'], Mentions['p9UnitedStates'], Mentions['p14Us'], Mentions['p16American']];
    readonly vladimirPutin: readonly [Mentions['p1RussianLeader'], Mentions['p1Putin'], Mentions['p8Putin'], Mentions['p10PresidentPutin'], Mentions['p10Putin'], Mentions['p11Putin'], Mentions['p15Putin']];
    readonly russia: readonly [Mentions['p1Russian'], Mentions['p6Russian'], Mentions['p9Russia'], Mentions['p14Russia'], Mentions['p15WeSupport'], Mentions['p15WeNeed']];
    readonly ukraine: readonly [Mentions['p1Ukraine'], Mentions['p12Ukraine'], Mentions['p12UkraineAssets'], Mentions['p13Ukrainian'], Mentions['p13Kyiv'], Mentions['p16Ukrainian']];
    readonly thePresidents: readonly [Mentions['p1They'], Mentions['p5Leaders'], Mentions['p7Presidents'], Mentions['p9Leaders'], Mentions['p12Presidents']];
    readonly whiteHouse: readonly [Mentions['p1WhiteHouse'], Mentions['p5Announcement'], Mentions['p9WhiteHouse']];
    readonly kyivPost: readonly [Mentions['p3Us'], Mentions['p4Our'], Mentions['p4KyivPost']];
    readonly telegram: readonly [Mentions['p3Telegram']];
    readonly alJazeera: readonly [Mentions['p5AlJazeera']];
    readonly usRussiaOfficials: readonly [Mentions['p6Officials']];
    readonly russianOfficials: readonly [Mentions['p6RussianOfficials']];
    readonly kirillDmitriev: readonly [Mentions['p10Envoy'], Mentions['p10Dmitriev'], Mentions['p10He']];
    readonly kremlin: readonly [Mentions['p10Kremlin'], Mentions['p11PutinGovernment'], Mentions['p12Kremlin']];
    readonly x: readonly [Mentions['p10X']];
    readonly russianSource: readonly [Mentions['p11Source']];
    readonly cnn: readonly [Mentions['p11Cnn']];
    readonly volodymyrZelensky: readonly [Mentions['p13UkrainianPresident'], Mentions['p13Zelensky']];
    readonly ukraineUsOfficials: readonly [Mentions['p13Representatives'], Mentions['p16Officials']];
    readonly theCountries: readonly [Mentions['p13Countries']];
    readonly marcoRubio: readonly [Mentions['p14UsSecretary'], Mentions['p14Rubio']];
    readonly reporters: readonly [Mentions['p14Reporters']];
    readonly americanOfficials: readonly [Mentions['p16AmericanOfficials']];
    readonly allParties: readonly [Mentions['p16AllParties']];
    readonly readers: readonly [Mentions['p17You']];
  };
  readonly place: {
    readonly blackSea: readonly [Mentions['p5BlackSea']];
    readonly middleEast: readonly [Mentions['p6MiddleEast']];
    readonly saudiArabia: readonly [Mentions['p6SaudiArabia'], Mentions['p13SaudiArabia']];
    readonly world: readonly [Mentions['p10World'], Mentions['p15World']];
    readonly jeddah: readonly [Mentions['p13Jeddah']];
  };
  readonly form: {
    readonly title: readonly [Mentions['p1UsPresident'], Mentions['p1RussianLeader'], Mentions['p5Leaders'], Mentions['p7Presidents'], Mentions['p9Leaders'], Mentions['p10PresidentPutin'], Mentions['p10PresidentTrump'], Mentions['p12Presidents'], Mentions['p13UkrainianPresident'], Mentions['p14UsSecretary']];
    readonly name: readonly [Mentions['p1Us'], Mentions['p1Trump'], Mentions['p1Putin'], Mentions['p1Ukraine'], Mentions['p3Telegram'], Mentions['p4KyivPost'], Mentions['p5BlackSea'], Mentions['p5AlJazeera'], Mentions['p6MiddleEast'], Mentions['p6SaudiArabia'], Mentions['p8Trump'], Mentions['p8Putin'], Mentions['p9UnitedStates'], Mentions['p9Russia'], Mentions['p10Dmitriev'], Mentions['p10X'], Mentions['p10Putin'], Mentions['p10Trump'], Mentions['p11Putin'], Mentions['p11Cnn'], Mentions['p12Ukraine'], Mentions['p12Trump'], Mentions['p12UkraineAssets'], Mentions['p13Zelensky'], Mentions['p13Trump'], Mentions['p13Jeddah'], Mentions['p13SaudiArabia'], Mentions['p14Us'], Mentions['p14Rubio'], Mentions['p14Russia'], Mentions['p15Putin']];
    readonly adjective: readonly [Mentions['p1Russian'], Mentions['p6American'], Mentions['p6Russian'], Mentions['p13Ukrainian'], Mentions['p16Ukrainian'], Mentions['p16American']];
    readonly pronoun: readonly [Mentions['p1They'], Mentions['p3Us'], Mentions['p10He'], Mentions['p12He'], Mentions['p15WeSupport'], Mentions['p15WeNeed'], Mentions['p17You']];
    readonly metonym: readonly [Mentions['p1WhiteHouse'], Mentions['p5Announcement'], Mentions['p9WhiteHouse'], Mentions['p10Kremlin'], Mentions['p12Kremlin'], Mentions['p13Kyiv'], Mentions['p15World']];
    readonly possessive: readonly [Mentions['p4Our']];
    readonly description: readonly [Mentions['p6Officials'], Mentions['p6RussianOfficials'], Mentions['p10Envoy'], Mentions['p10World'], Mentions['p11Source'], Mentions['p11PutinGovernment'], Mentions['p13Representatives'], Mentions['p13Countries'], Mentions['p14Reporters'], Mentions['p16Officials'], Mentions['p16AmericanOfficials'], Mentions['p16AllParties']];
  };
  readonly paragraph: {
    readonly p1: readonly [Mentions['p1UsPresident'], Mentions['p1Us'], Mentions['p1Trump'], Mentions['p1RussianLeader'], Mentions['p1Russian'], Mentions['p1Putin'], Mentions['p1Ukraine'], Mentions['p1They'], Mentions['p1WhiteHouse']];
    readonly p3: readonly [Mentions['p3Us'], Mentions['p3Telegram']];
    readonly p4: readonly [Mentions['p4Our'], Mentions['p4KyivPost']];
    readonly p5: readonly [Mentions['p5Leaders'], Mentions['p5BlackSea'], Mentions['p5Announcement'], Mentions['p5AlJazeera']];
    readonly p6: readonly [Mentions['p6MiddleEast'], Mentions['p6Officials'], Mentions['p6American'], Mentions['p6RussianOfficials'], Mentions['p6Russian'], Mentions['p6SaudiArabia']];
    readonly p7: readonly [Mentions['p7Presidents']];
    readonly p8: readonly [Mentions['p8Trump'], Mentions['p8Putin']];
    readonly p9: readonly [Mentions['p9Leaders'], Mentions['p9UnitedStates'], Mentions['p9Russia'], Mentions['p9WhiteHouse']];
    readonly p10: readonly [Mentions['p10Envoy'], Mentions['p10Kremlin'], Mentions['p10Dmitriev'], Mentions['p10X'], Mentions['p10PresidentPutin'], Mentions['p10Putin'], Mentions['p10PresidentTrump'], Mentions['p10Trump'], Mentions['p10World'], Mentions['p10He']];
    readonly p11: readonly [Mentions['p11Source'], Mentions['p11PutinGovernment'], Mentions['p11Putin'], Mentions['p11Cnn']];
    readonly p12: readonly [Mentions['p12Presidents'], Mentions['p12Ukraine'], Mentions['p12Trump'], Mentions['p12He'], Mentions['p12UkraineAssets'], Mentions['p12Kremlin']];
    readonly p13: readonly [Mentions['p13UkrainianPresident'], Mentions['p13Ukrainian'], Mentions['p13Zelensky'], Mentions['p13Kyiv'], Mentions['p13Trump'], Mentions['p13Representatives'], Mentions['p13Countries'], Mentions['p13Jeddah'], Mentions['p13SaudiArabia']];
    readonly p14: readonly [Mentions['p14UsSecretary'], Mentions['p14Us'], Mentions['p14Rubio'], Mentions['p14Reporters'], Mentions['p14Russia']];
    readonly p15: readonly [Mentions['p15Putin'], Mentions['p15World'], Mentions['p15WeSupport'], Mentions['p15WeNeed']];
    readonly p16: readonly [Mentions['p16Officials'], Mentions['p16Ukrainian'], Mentions['p16AmericanOfficials'], Mentions['p16American'], Mentions['p16AllParties']];
    readonly p17: readonly [Mentions['p17You']];
  };
};
