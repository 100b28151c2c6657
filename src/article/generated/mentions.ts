// Made by `npm run content` from the words in the folder above: never edited by hand.
import { records } from '../../define/records.ts';

/**
 * The words that refer to a party or a place, by id.
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
 * @category Parties
 */
export const mentions: Mentions = /* @__PURE__ */ records<Mentions>({
  p1UsPresident: {
    paragraph: 'p1',
    start: 0,
    exact: 'US President',
    party: 'donaldTrump',
    form: 'title',
  },
  p1Us: {
    paragraph: 'p1',
    start: 0,
    exact: 'US',
    party: 'unitedStates',
    form: 'name',
  },
  p1Trump: {
    paragraph: 'p1',
    start: 13,
    exact: 'Donald Trump',
    party: 'donaldTrump',
    form: 'name',
  },
  p1RussianLeader: {
    paragraph: 'p1',
    start: 30,
    exact: 'Russian leader',
    party: 'vladimirPutin',
    form: 'title',
  },
  p1Russian: {
    paragraph: 'p1',
    start: 30,
    exact: 'Russian',
    party: 'russia',
    form: 'adjective',
  },
  p1Putin: {
    paragraph: 'p1',
    start: 45,
    exact: 'Vladimir Putin',
    party: 'vladimirPutin',
    form: 'name',
  },
  p1Ukraine: {
    paragraph: 'p1',
    start: 111,
    exact: 'Ukraine',
    party: 'ukraine',
    form: 'name',
  },
  p1They: {
    paragraph: 'p1',
    start: 145,
    exact: 'they',
    party: 'thePresidents',
    form: 'pronoun',
  },
  p1WhiteHouse: {
    paragraph: 'p1',
    start: 223,
    exact: 'White House',
    party: 'whiteHouse',
    form: 'metonym',
  },
  p3Us: {
    paragraph: 'p3',
    start: 5,
    exact: 'US',
    party: 'kyivPost',
    form: 'pronoun',
  },
  p3Telegram: {
    paragraph: 'p3',
    start: 11,
    exact: 'TELEGRAM',
    party: 'telegram',
    form: 'name',
  },
  p4Our: {
    paragraph: 'p4',
    start: 7,
    exact: 'our',
    party: 'kyivPost',
    form: 'possessive',
  },
  p4KyivPost: {
    paragraph: 'p4',
    start: 38,
    exact: '@Kyivpost_official',
    party: 'kyivPost',
    form: 'name',
  },
  p5Leaders: {
    paragraph: 'p5',
    start: 1,
    exact: 'The leaders',
    party: 'thePresidents',
    form: 'title',
  },
  p5BlackSea: {
    paragraph: 'p5',
    start: 190,
    exact: 'Black Sea',
    place: 'blackSea',
    form: 'name',
  },
  p5Announcement: {
    paragraph: 'p5',
    start: 238,
    exact: 'the announcement',
    party: 'whiteHouse',
    form: 'metonym',
  },
  p5AlJazeera: {
    paragraph: 'p5',
    start: 265,
    exact: 'Al Jazeera',
    party: 'alJazeera',
    form: 'name',
  },
  p6MiddleEast: {
    paragraph: 'p6',
    start: 51,
    exact: 'Middle East',
    place: 'middleEast',
    form: 'name',
  },
  p6Officials: {
    paragraph: 'p6',
    start: 110,
    exact: 'American and Russian officials',
    party: 'usRussiaOfficials',
    form: 'description',
  },
  p6American: {
    paragraph: 'p6',
    start: 110,
    exact: 'American',
    party: 'unitedStates',
    form: 'adjective',
  },
  p6RussianOfficials: {
    paragraph: 'p6',
    start: 123,
    exact: 'Russian officials',
    party: 'russianOfficials',
    form: 'description',
  },
  p6Russian: {
    paragraph: 'p6',
    start: 123,
    exact: 'Russian',
    party: 'russia',
    form: 'adjective',
  },
  p6SaudiArabia: {
    paragraph: 'p6',
    start: 168,
    exact: 'Saudi Arabia',
    place: 'saudiArabia',
    form: 'name',
  },
  p7Presidents: {
    paragraph: 'p7',
    start: 0,
    exact: 'The presidents',
    party: 'thePresidents',
    form: 'title',
  },
  p8Trump: {
    paragraph: 'p8',
    start: 33,
    exact: 'Trump',
    party: 'donaldTrump',
    form: 'name',
  },
  p8Putin: {
    paragraph: 'p8',
    start: 39,
    exact: 'Putin',
    party: 'vladimirPutin',
    form: 'name',
  },
  p9Leaders: {
    paragraph: 'p9',
    start: 1,
    exact: 'The two leaders',
    party: 'thePresidents',
    form: 'title',
  },
  p9UnitedStates: {
    paragraph: 'p9',
    start: 90,
    exact: 'United States',
    party: 'unitedStates',
    form: 'name',
  },
  p9Russia: {
    paragraph: 'p9',
    start: 108,
    exact: 'Russia',
    party: 'russia',
    form: 'name',
  },
  p9WhiteHouse: {
    paragraph: 'p9',
    start: 232,
    exact: 'White House',
    party: 'whiteHouse',
    form: 'metonym',
  },
  p10Envoy: {
    paragraph: 'p10',
    start: 0,
    exact: 'The Kremlin’s business envoy',
    party: 'kirillDmitriev',
    form: 'description',
  },
  p10Kremlin: {
    paragraph: 'p10',
    start: 4,
    exact: 'Kremlin',
    party: 'kremlin',
    form: 'metonym',
  },
  p10Dmitriev: {
    paragraph: 'p10',
    start: 30,
    exact: 'Kirill Dmitriev',
    party: 'kirillDmitriev',
    form: 'name',
  },
  p10X: {
    paragraph: 'p10',
    start: 75,
    exact: 'X',
    party: 'x',
    form: 'name',
  },
  p10PresidentPutin: {
    paragraph: 'p10',
    start: 118,
    exact: 'President',
    party: 'vladimirPutin',
    form: 'title',
  },
  p10Putin: {
    paragraph: 'p10',
    start: 128,
    exact: 'Putin',
    party: 'vladimirPutin',
    form: 'name',
  },
  p10PresidentTrump: {
    paragraph: 'p10',
    start: 138,
    exact: 'President',
    party: 'donaldTrump',
    form: 'title',
  },
  p10Trump: {
    paragraph: 'p10',
    start: 148,
    exact: 'Trump',
    party: 'donaldTrump',
    form: 'name',
  },
  p10World: {
    paragraph: 'p10',
    start: 155,
    exact: 'the world',
    place: 'world',
    form: 'description',
  },
  p10He: {
    paragraph: 'p10',
    start: 203,
    exact: 'he',
    party: 'kirillDmitriev',
    form: 'pronoun',
  },
  p11Source: {
    paragraph: 'p11',
    start: 0,
    exact: 'Another source within Putin’s government and with knowledge of the call',
    party: 'russianSource',
    form: 'description',
  },
  p11PutinGovernment: {
    paragraph: 'p11',
    start: 22,
    exact: 'Putin’s government',
    party: 'kremlin',
    form: 'description',
  },
  p11Putin: {
    paragraph: 'p11',
    start: 22,
    exact: 'Putin',
    party: 'vladimirPutin',
    form: 'name',
  },
  p11Cnn: {
    paragraph: 'p11',
    start: 77,
    exact: 'CNN',
    party: 'cnn',
    form: 'name',
  },
  p12Presidents: {
    paragraph: 'p12',
    start: 0,
    exact: 'The presidents',
    party: 'thePresidents',
    form: 'title',
  },
  p12Ukraine: {
    paragraph: 'p12',
    start: 103,
    exact: 'Ukraine',
    party: 'ukraine',
    form: 'name',
  },
  p12Trump: {
    paragraph: 'p12',
    start: 112,
    exact: 'Trump',
    party: 'donaldTrump',
    form: 'name',
  },
  p12He: {
    paragraph: 'p12',
    start: 146,
    exact: 'he',
    party: 'donaldTrump',
    form: 'pronoun',
  },
  p12UkraineAssets: {
    paragraph: 'p12',
    start: 171,
    exact: 'Ukraine',
    party: 'ukraine',
    form: 'name',
  },
  p12Kremlin: {
    paragraph: 'p12',
    start: 197,
    exact: 'Kremlin',
    party: 'kremlin',
    form: 'metonym',
  },
  p13UkrainianPresident: {
    paragraph: 'p13',
    start: 0,
    exact: 'Ukrainian President',
    party: 'volodymyrZelensky',
    form: 'title',
  },
  p13Ukrainian: {
    paragraph: 'p13',
    start: 0,
    exact: 'Ukrainian',
    party: 'ukraine',
    form: 'adjective',
  },
  p13Zelensky: {
    paragraph: 'p13',
    start: 20,
    exact: 'Volodymyr Zelensky',
    party: 'volodymyrZelensky',
    form: 'name',
  },
  p13Kyiv: {
    paragraph: 'p13',
    start: 54,
    exact: 'Kyiv',
    party: 'ukraine',
    form: 'metonym',
  },
  p13Trump: {
    paragraph: 'p13',
    start: 96,
    exact: 'Trump',
    party: 'donaldTrump',
    form: 'name',
  },
  p13Representatives: {
    paragraph: 'p13',
    start: 171,
    exact: 'the countries’ representatives',
    party: 'ukraineUsOfficials',
    form: 'description',
  },
  p13Countries: {
    paragraph: 'p13',
    start: 171,
    exact: 'the countries',
    party: 'theCountries',
    form: 'description',
  },
  p13Jeddah: {
    paragraph: 'p13',
    start: 205,
    exact: 'Jeddah',
    place: 'jeddah',
    form: 'name',
  },
  p13SaudiArabia: {
    paragraph: 'p13',
    start: 213,
    exact: 'Saudi Arabia',
    place: 'saudiArabia',
    form: 'name',
  },
  p14UsSecretary: {
    paragraph: 'p14',
    start: 0,
    exact: 'US Secretary of State',
    party: 'marcoRubio',
    form: 'title',
  },
  p14Us: {
    paragraph: 'p14',
    start: 0,
    exact: 'US',
    party: 'unitedStates',
    form: 'name',
  },
  p14Rubio: {
    paragraph: 'p14',
    start: 22,
    exact: 'Marco Rubio',
    party: 'marcoRubio',
    form: 'name',
  },
  p14Reporters: {
    paragraph: 'p14',
    start: 39,
    exact: 'reporters',
    party: 'reporters',
    form: 'description',
  },
  p14Russia: {
    paragraph: 'p14',
    start: 93,
    exact: 'Russia',
    party: 'russia',
    form: 'name',
  },
  p15Putin: {
    paragraph: 'p15',
    start: 0,
    exact: 'Putin',
    party: 'vladimirPutin',
    form: 'name',
  },
  p15World: {
    paragraph: 'p15',
    start: 13,
    exact: 'the world',
    place: 'world',
    form: 'metonym',
  },
  p15WeSupport: {
    paragraph: 'p15',
    start: 135,
    exact: 'we',
    party: 'russia',
    form: 'pronoun',
  },
  p15WeNeed: {
    paragraph: 'p15',
    start: 187,
    exact: 'we',
    party: 'russia',
    form: 'pronoun',
  },
  p16Officials: {
    paragraph: 'p16',
    start: 25,
    exact: 'Ukrainian and American officials',
    party: 'ukraineUsOfficials',
    form: 'description',
  },
  p16Ukrainian: {
    paragraph: 'p16',
    start: 25,
    exact: 'Ukrainian',
    party: 'ukraine',
    form: 'adjective',
  },
  p16AmericanOfficials: {
    paragraph: 'p16',
    start: 39,
    exact: 'American officials',
    party: 'americanOfficials',
    form: 'description',
  },
  p16American: {
    paragraph: 'p16',
    start: 39,
    exact: 'American',
    party: 'unitedStates',
    form: 'adjective',
  },
  p16AllParties: {
    paragraph: 'p16',
    start: 148,
    exact: 'all parties',
    party: 'allParties',
    form: 'description',
  },
  p17You: {
    paragraph: 'p17',
    start: 0,
    exact: 'You',
    party: 'readers',
    form: 'pronoun',
  },
});

/**
 * The same records, in order.
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
