// Made by `npm run content` from the words in the folder above: never edited by hand.
import { freeze } from '../../define/freeze.ts';

/** The words that refer to a party or a place, by id. */
export type Mentions = {
  /** “US President” (title of donaldTrump), p1 */
  readonly p1UsPresident: {
    readonly id: 'p1UsPresident';
    readonly paragraph: 'p1';
    readonly exact: 'US President';
    readonly party: 'donaldTrump';
    readonly form: 'title';
    readonly start: 0;
    readonly end: 12;
    readonly place?: never;
  };
  /** “US” (name of unitedStates), p1 */
  readonly p1Us: {
    readonly id: 'p1Us';
    readonly paragraph: 'p1';
    readonly exact: 'US';
    readonly party: 'unitedStates';
    readonly form: 'name';
    readonly start: 0;
    readonly end: 2;
    readonly place?: never;
  };
  /** “Donald Trump” (name of donaldTrump), p1 */
  readonly p1Trump: {
    readonly id: 'p1Trump';
    readonly paragraph: 'p1';
    readonly exact: 'Donald Trump';
    readonly party: 'donaldTrump';
    readonly form: 'name';
    readonly start: 13;
    readonly end: 25;
    readonly place?: never;
  };
  /** “Russian leader” (title of vladimirPutin), p1 */
  readonly p1RussianLeader: {
    readonly id: 'p1RussianLeader';
    readonly paragraph: 'p1';
    readonly exact: 'Russian leader';
    readonly party: 'vladimirPutin';
    readonly form: 'title';
    readonly start: 30;
    readonly end: 44;
    readonly place?: never;
  };
  /** “Russian” (adjective of russia), p1 */
  readonly p1Russian: {
    readonly id: 'p1Russian';
    readonly paragraph: 'p1';
    readonly exact: 'Russian';
    readonly party: 'russia';
    readonly form: 'adjective';
    readonly start: 30;
    readonly end: 37;
    readonly place?: never;
  };
  /** “Vladimir Putin” (name of vladimirPutin), p1 */
  readonly p1Putin: {
    readonly id: 'p1Putin';
    readonly paragraph: 'p1';
    readonly exact: 'Vladimir Putin';
    readonly party: 'vladimirPutin';
    readonly form: 'name';
    readonly start: 45;
    readonly end: 59;
    readonly place?: never;
  };
  /** “Ukraine” (name of ukraine), p1 */
  readonly p1Ukraine: {
    readonly id: 'p1Ukraine';
    readonly paragraph: 'p1';
    readonly exact: 'Ukraine';
    readonly party: 'ukraine';
    readonly form: 'name';
    readonly start: 111;
    readonly end: 118;
    readonly place?: never;
  };
  /** “they” (pronoun of thePresidents), p1 */
  readonly p1They: {
    readonly id: 'p1They';
    readonly paragraph: 'p1';
    readonly exact: 'they';
    readonly party: 'thePresidents';
    readonly form: 'pronoun';
    readonly start: 145;
    readonly end: 149;
    readonly place?: never;
  };
  /** “White House” (metonym of whiteHouse), p1 */
  readonly p1WhiteHouse: {
    readonly id: 'p1WhiteHouse';
    readonly paragraph: 'p1';
    readonly exact: 'White House';
    readonly party: 'whiteHouse';
    readonly form: 'metonym';
    readonly start: 223;
    readonly end: 234;
    readonly place?: never;
  };
  /** “US” (pronoun of kyivPost), p3 */
  readonly p3Us: {
    readonly id: 'p3Us';
    readonly paragraph: 'p3';
    readonly exact: 'US';
    readonly party: 'kyivPost';
    readonly form: 'pronoun';
    readonly start: 5;
    readonly end: 7;
    readonly place?: never;
  };
  /** “TELEGRAM” (name of telegram), p3 */
  readonly p3Telegram: {
    readonly id: 'p3Telegram';
    readonly paragraph: 'p3';
    readonly exact: 'TELEGRAM';
    readonly party: 'telegram';
    readonly form: 'name';
    readonly start: 11;
    readonly end: 19;
    readonly place?: never;
  };
  /** “our” (possessive of kyivPost), p4 */
  readonly p4Our: {
    readonly id: 'p4Our';
    readonly paragraph: 'p4';
    readonly exact: 'our';
    readonly party: 'kyivPost';
    readonly form: 'possessive';
    readonly start: 7;
    readonly end: 10;
    readonly place?: never;
  };
  /** “@Kyivpost_official” (name of kyivPost), p4 */
  readonly p4KyivPost: {
    readonly id: 'p4KyivPost';
    readonly paragraph: 'p4';
    readonly exact: '@Kyivpost_official';
    readonly party: 'kyivPost';
    readonly form: 'name';
    readonly start: 38;
    readonly end: 56;
    readonly place?: never;
  };
  /** “The leaders” (title of thePresidents), p5 */
  readonly p5Leaders: {
    readonly id: 'p5Leaders';
    readonly paragraph: 'p5';
    readonly exact: 'The leaders';
    readonly party: 'thePresidents';
    readonly form: 'title';
    readonly start: 1;
    readonly end: 12;
    readonly place?: never;
  };
  /** “Black Sea” (name of blackSea), p5 */
  readonly p5BlackSea: {
    readonly id: 'p5BlackSea';
    readonly paragraph: 'p5';
    readonly exact: 'Black Sea';
    readonly place: 'blackSea';
    readonly form: 'name';
    readonly start: 190;
    readonly end: 199;
    readonly party?: never;
  };
  /** “the announcement” (metonym of whiteHouse), p5 */
  readonly p5Announcement: {
    readonly id: 'p5Announcement';
    readonly paragraph: 'p5';
    readonly exact: 'the announcement';
    readonly party: 'whiteHouse';
    readonly form: 'metonym';
    readonly start: 238;
    readonly end: 254;
    readonly place?: never;
  };
  /** “Al Jazeera” (name of alJazeera), p5 */
  readonly p5AlJazeera: {
    readonly id: 'p5AlJazeera';
    readonly paragraph: 'p5';
    readonly exact: 'Al Jazeera';
    readonly party: 'alJazeera';
    readonly form: 'name';
    readonly start: 265;
    readonly end: 275;
    readonly place?: never;
  };
  /** “Middle East” (name of middleEast), p6 */
  readonly p6MiddleEast: {
    readonly id: 'p6MiddleEast';
    readonly paragraph: 'p6';
    readonly exact: 'Middle East';
    readonly place: 'middleEast';
    readonly form: 'name';
    readonly start: 51;
    readonly end: 62;
    readonly party?: never;
  };
  /** “American and Russian officials” (description of usRussiaOfficials), p6 */
  readonly p6Officials: {
    readonly id: 'p6Officials';
    readonly paragraph: 'p6';
    readonly exact: 'American and Russian officials';
    readonly party: 'usRussiaOfficials';
    readonly form: 'description';
    readonly start: 110;
    readonly end: 140;
    readonly place?: never;
  };
  /** “American” (adjective of unitedStates), p6 */
  readonly p6American: {
    readonly id: 'p6American';
    readonly paragraph: 'p6';
    readonly exact: 'American';
    readonly party: 'unitedStates';
    readonly form: 'adjective';
    readonly start: 110;
    readonly end: 118;
    readonly place?: never;
  };
  /** “Russian officials” (description of russianOfficials), p6 */
  readonly p6RussianOfficials: {
    readonly id: 'p6RussianOfficials';
    readonly paragraph: 'p6';
    readonly exact: 'Russian officials';
    readonly party: 'russianOfficials';
    readonly form: 'description';
    readonly start: 123;
    readonly end: 140;
    readonly place?: never;
  };
  /** “Russian” (adjective of russia), p6 */
  readonly p6Russian: {
    readonly id: 'p6Russian';
    readonly paragraph: 'p6';
    readonly exact: 'Russian';
    readonly party: 'russia';
    readonly form: 'adjective';
    readonly start: 123;
    readonly end: 130;
    readonly place?: never;
  };
  /** “Saudi Arabia” (name of saudiArabia), p6 */
  readonly p6SaudiArabia: {
    readonly id: 'p6SaudiArabia';
    readonly paragraph: 'p6';
    readonly exact: 'Saudi Arabia';
    readonly place: 'saudiArabia';
    readonly form: 'name';
    readonly start: 168;
    readonly end: 180;
    readonly party?: never;
  };
  /** “The presidents” (title of thePresidents), p7 */
  readonly p7Presidents: {
    readonly id: 'p7Presidents';
    readonly paragraph: 'p7';
    readonly exact: 'The presidents';
    readonly party: 'thePresidents';
    readonly form: 'title';
    readonly start: 0;
    readonly end: 14;
    readonly place?: never;
  };
  /** “Trump” (name of donaldTrump), p8 */
  readonly p8Trump: {
    readonly id: 'p8Trump';
    readonly paragraph: 'p8';
    readonly exact: 'Trump';
    readonly party: 'donaldTrump';
    readonly form: 'name';
    readonly start: 33;
    readonly end: 38;
    readonly place?: never;
  };
  /** “Putin” (name of vladimirPutin), p8 */
  readonly p8Putin: {
    readonly id: 'p8Putin';
    readonly paragraph: 'p8';
    readonly exact: 'Putin';
    readonly party: 'vladimirPutin';
    readonly form: 'name';
    readonly start: 39;
    readonly end: 44;
    readonly place?: never;
  };
  /** “The two leaders” (title of thePresidents), p9 */
  readonly p9Leaders: {
    readonly id: 'p9Leaders';
    readonly paragraph: 'p9';
    readonly exact: 'The two leaders';
    readonly party: 'thePresidents';
    readonly form: 'title';
    readonly start: 1;
    readonly end: 16;
    readonly place?: never;
  };
  /** “United States” (name of unitedStates), p9 */
  readonly p9UnitedStates: {
    readonly id: 'p9UnitedStates';
    readonly paragraph: 'p9';
    readonly exact: 'United States';
    readonly party: 'unitedStates';
    readonly form: 'name';
    readonly start: 90;
    readonly end: 103;
    readonly place?: never;
  };
  /** “Russia” (name of russia), p9 */
  readonly p9Russia: {
    readonly id: 'p9Russia';
    readonly paragraph: 'p9';
    readonly exact: 'Russia';
    readonly party: 'russia';
    readonly form: 'name';
    readonly start: 108;
    readonly end: 114;
    readonly place?: never;
  };
  /** “White House” (metonym of whiteHouse), p9 */
  readonly p9WhiteHouse: {
    readonly id: 'p9WhiteHouse';
    readonly paragraph: 'p9';
    readonly exact: 'White House';
    readonly party: 'whiteHouse';
    readonly form: 'metonym';
    readonly start: 232;
    readonly end: 243;
    readonly place?: never;
  };
  /** “The Kremlin’s business envoy” (description of kirillDmitriev), p10 */
  readonly p10Envoy: {
    readonly id: 'p10Envoy';
    readonly paragraph: 'p10';
    readonly exact: 'The Kremlin’s business envoy';
    readonly party: 'kirillDmitriev';
    readonly form: 'description';
    readonly start: 0;
    readonly end: 28;
    readonly place?: never;
  };
  /** “Kremlin” (metonym of kremlin), p10 */
  readonly p10Kremlin: {
    readonly id: 'p10Kremlin';
    readonly paragraph: 'p10';
    readonly exact: 'Kremlin';
    readonly party: 'kremlin';
    readonly form: 'metonym';
    readonly start: 4;
    readonly end: 11;
    readonly place?: never;
  };
  /** “Kirill Dmitriev” (name of kirillDmitriev), p10 */
  readonly p10Dmitriev: {
    readonly id: 'p10Dmitriev';
    readonly paragraph: 'p10';
    readonly exact: 'Kirill Dmitriev';
    readonly party: 'kirillDmitriev';
    readonly form: 'name';
    readonly start: 30;
    readonly end: 45;
    readonly place?: never;
  };
  /** “X” (name of x), p10 */
  readonly p10X: {
    readonly id: 'p10X';
    readonly paragraph: 'p10';
    readonly exact: 'X';
    readonly party: 'x';
    readonly form: 'name';
    readonly start: 75;
    readonly end: 76;
    readonly place?: never;
  };
  /** “President” (title of vladimirPutin), p10 */
  readonly p10PresidentPutin: {
    readonly id: 'p10PresidentPutin';
    readonly paragraph: 'p10';
    readonly exact: 'President';
    readonly party: 'vladimirPutin';
    readonly form: 'title';
    readonly start: 118;
    readonly end: 127;
    readonly place?: never;
  };
  /** “Putin” (name of vladimirPutin), p10 */
  readonly p10Putin: {
    readonly id: 'p10Putin';
    readonly paragraph: 'p10';
    readonly exact: 'Putin';
    readonly party: 'vladimirPutin';
    readonly form: 'name';
    readonly start: 128;
    readonly end: 133;
    readonly place?: never;
  };
  /** “President” (title of donaldTrump), p10 */
  readonly p10PresidentTrump: {
    readonly id: 'p10PresidentTrump';
    readonly paragraph: 'p10';
    readonly exact: 'President';
    readonly party: 'donaldTrump';
    readonly form: 'title';
    readonly start: 138;
    readonly end: 147;
    readonly place?: never;
  };
  /** “Trump” (name of donaldTrump), p10 */
  readonly p10Trump: {
    readonly id: 'p10Trump';
    readonly paragraph: 'p10';
    readonly exact: 'Trump';
    readonly party: 'donaldTrump';
    readonly form: 'name';
    readonly start: 148;
    readonly end: 153;
    readonly place?: never;
  };
  /** “the world” (description of world), p10 */
  readonly p10World: {
    readonly id: 'p10World';
    readonly paragraph: 'p10';
    readonly exact: 'the world';
    readonly place: 'world';
    readonly form: 'description';
    readonly start: 155;
    readonly end: 164;
    readonly party?: never;
  };
  /** “he” (pronoun of kirillDmitriev), p10 */
  readonly p10He: {
    readonly id: 'p10He';
    readonly paragraph: 'p10';
    readonly exact: 'he';
    readonly party: 'kirillDmitriev';
    readonly form: 'pronoun';
    readonly start: 203;
    readonly end: 205;
    readonly place?: never;
  };
  /** “Another source within Putin’s government and with knowledge of the call” (description of russianSource), p11 */
  readonly p11Source: {
    readonly id: 'p11Source';
    readonly paragraph: 'p11';
    readonly exact: 'Another source within Putin’s government and with knowledge of the call';
    readonly party: 'russianSource';
    readonly form: 'description';
    readonly start: 0;
    readonly end: 71;
    readonly place?: never;
  };
  /** “Putin’s government” (description of kremlin), p11 */
  readonly p11PutinGovernment: {
    readonly id: 'p11PutinGovernment';
    readonly paragraph: 'p11';
    readonly exact: 'Putin’s government';
    readonly party: 'kremlin';
    readonly form: 'description';
    readonly start: 22;
    readonly end: 40;
    readonly place?: never;
  };
  /** “Putin” (name of vladimirPutin), p11 */
  readonly p11Putin: {
    readonly id: 'p11Putin';
    readonly paragraph: 'p11';
    readonly exact: 'Putin';
    readonly party: 'vladimirPutin';
    readonly form: 'name';
    readonly start: 22;
    readonly end: 27;
    readonly place?: never;
  };
  /** “CNN” (name of cnn), p11 */
  readonly p11Cnn: {
    readonly id: 'p11Cnn';
    readonly paragraph: 'p11';
    readonly exact: 'CNN';
    readonly party: 'cnn';
    readonly form: 'name';
    readonly start: 77;
    readonly end: 80;
    readonly place?: never;
  };
  /** “The presidents” (title of thePresidents), p12 */
  readonly p12Presidents: {
    readonly id: 'p12Presidents';
    readonly paragraph: 'p12';
    readonly exact: 'The presidents';
    readonly party: 'thePresidents';
    readonly form: 'title';
    readonly start: 0;
    readonly end: 14;
    readonly place?: never;
  };
  /** “Ukraine” (name of ukraine), p12 */
  readonly p12Ukraine: {
    readonly id: 'p12Ukraine';
    readonly paragraph: 'p12';
    readonly exact: 'Ukraine';
    readonly party: 'ukraine';
    readonly form: 'name';
    readonly start: 103;
    readonly end: 110;
    readonly place?: never;
  };
  /** “Trump” (name of donaldTrump), p12 */
  readonly p12Trump: {
    readonly id: 'p12Trump';
    readonly paragraph: 'p12';
    readonly exact: 'Trump';
    readonly party: 'donaldTrump';
    readonly form: 'name';
    readonly start: 112;
    readonly end: 117;
    readonly place?: never;
  };
  /** “he” (pronoun of donaldTrump), p12 */
  readonly p12He: {
    readonly id: 'p12He';
    readonly paragraph: 'p12';
    readonly exact: 'he';
    readonly party: 'donaldTrump';
    readonly form: 'pronoun';
    readonly start: 146;
    readonly end: 148;
    readonly place?: never;
  };
  /** “Ukraine” (name of ukraine), p12 */
  readonly p12UkraineAssets: {
    readonly id: 'p12UkraineAssets';
    readonly paragraph: 'p12';
    readonly exact: 'Ukraine';
    readonly party: 'ukraine';
    readonly form: 'name';
    readonly start: 171;
    readonly end: 178;
    readonly place?: never;
  };
  /** “Kremlin” (metonym of kremlin), p12 */
  readonly p12Kremlin: {
    readonly id: 'p12Kremlin';
    readonly paragraph: 'p12';
    readonly exact: 'Kremlin';
    readonly party: 'kremlin';
    readonly form: 'metonym';
    readonly start: 197;
    readonly end: 204;
    readonly place?: never;
  };
  /** “Ukrainian President” (title of volodymyrZelensky), p13 */
  readonly p13UkrainianPresident: {
    readonly id: 'p13UkrainianPresident';
    readonly paragraph: 'p13';
    readonly exact: 'Ukrainian President';
    readonly party: 'volodymyrZelensky';
    readonly form: 'title';
    readonly start: 0;
    readonly end: 19;
    readonly place?: never;
  };
  /** “Ukrainian” (adjective of ukraine), p13 */
  readonly p13Ukrainian: {
    readonly id: 'p13Ukrainian';
    readonly paragraph: 'p13';
    readonly exact: 'Ukrainian';
    readonly party: 'ukraine';
    readonly form: 'adjective';
    readonly start: 0;
    readonly end: 9;
    readonly place?: never;
  };
  /** “Volodymyr Zelensky” (name of volodymyrZelensky), p13 */
  readonly p13Zelensky: {
    readonly id: 'p13Zelensky';
    readonly paragraph: 'p13';
    readonly exact: 'Volodymyr Zelensky';
    readonly party: 'volodymyrZelensky';
    readonly form: 'name';
    readonly start: 20;
    readonly end: 38;
    readonly place?: never;
  };
  /** “Kyiv” (metonym of ukraine), p13 */
  readonly p13Kyiv: {
    readonly id: 'p13Kyiv';
    readonly paragraph: 'p13';
    readonly exact: 'Kyiv';
    readonly party: 'ukraine';
    readonly form: 'metonym';
    readonly start: 54;
    readonly end: 58;
    readonly place?: never;
  };
  /** “Trump” (name of donaldTrump), p13 */
  readonly p13Trump: {
    readonly id: 'p13Trump';
    readonly paragraph: 'p13';
    readonly exact: 'Trump';
    readonly party: 'donaldTrump';
    readonly form: 'name';
    readonly start: 96;
    readonly end: 101;
    readonly place?: never;
  };
  /** “the countries’ representatives” (description of ukraineUsOfficials), p13 */
  readonly p13Representatives: {
    readonly id: 'p13Representatives';
    readonly paragraph: 'p13';
    readonly exact: 'the countries’ representatives';
    readonly party: 'ukraineUsOfficials';
    readonly form: 'description';
    readonly start: 171;
    readonly end: 201;
    readonly place?: never;
  };
  /** “the countries” (description of theCountries), p13 */
  readonly p13Countries: {
    readonly id: 'p13Countries';
    readonly paragraph: 'p13';
    readonly exact: 'the countries';
    readonly party: 'theCountries';
    readonly form: 'description';
    readonly start: 171;
    readonly end: 184;
    readonly place?: never;
  };
  /** “Jeddah” (name of jeddah), p13 */
  readonly p13Jeddah: {
    readonly id: 'p13Jeddah';
    readonly paragraph: 'p13';
    readonly exact: 'Jeddah';
    readonly place: 'jeddah';
    readonly form: 'name';
    readonly start: 205;
    readonly end: 211;
    readonly party?: never;
  };
  /** “Saudi Arabia” (name of saudiArabia), p13 */
  readonly p13SaudiArabia: {
    readonly id: 'p13SaudiArabia';
    readonly paragraph: 'p13';
    readonly exact: 'Saudi Arabia';
    readonly place: 'saudiArabia';
    readonly form: 'name';
    readonly start: 213;
    readonly end: 225;
    readonly party?: never;
  };
  /** “US Secretary of State” (title of marcoRubio), p14 */
  readonly p14UsSecretary: {
    readonly id: 'p14UsSecretary';
    readonly paragraph: 'p14';
    readonly exact: 'US Secretary of State';
    readonly party: 'marcoRubio';
    readonly form: 'title';
    readonly start: 0;
    readonly end: 21;
    readonly place?: never;
  };
  /** “US” (name of unitedStates), p14 */
  readonly p14Us: {
    readonly id: 'p14Us';
    readonly paragraph: 'p14';
    readonly exact: 'US';
    readonly party: 'unitedStates';
    readonly form: 'name';
    readonly start: 0;
    readonly end: 2;
    readonly place?: never;
  };
  /** “Marco Rubio” (name of marcoRubio), p14 */
  readonly p14Rubio: {
    readonly id: 'p14Rubio';
    readonly paragraph: 'p14';
    readonly exact: 'Marco Rubio';
    readonly party: 'marcoRubio';
    readonly form: 'name';
    readonly start: 22;
    readonly end: 33;
    readonly place?: never;
  };
  /** “reporters” (description of reporters), p14 */
  readonly p14Reporters: {
    readonly id: 'p14Reporters';
    readonly paragraph: 'p14';
    readonly exact: 'reporters';
    readonly party: 'reporters';
    readonly form: 'description';
    readonly start: 39;
    readonly end: 48;
    readonly place?: never;
  };
  /** “Russia” (name of russia), p14 */
  readonly p14Russia: {
    readonly id: 'p14Russia';
    readonly paragraph: 'p14';
    readonly exact: 'Russia';
    readonly party: 'russia';
    readonly form: 'name';
    readonly start: 93;
    readonly end: 99;
    readonly place?: never;
  };
  /** “Putin” (name of vladimirPutin), p15 */
  readonly p15Putin: {
    readonly id: 'p15Putin';
    readonly paragraph: 'p15';
    readonly exact: 'Putin';
    readonly party: 'vladimirPutin';
    readonly form: 'name';
    readonly start: 0;
    readonly end: 5;
    readonly place?: never;
  };
  /** “the world” (metonym of world), p15 */
  readonly p15World: {
    readonly id: 'p15World';
    readonly paragraph: 'p15';
    readonly exact: 'the world';
    readonly place: 'world';
    readonly form: 'metonym';
    readonly start: 13;
    readonly end: 22;
    readonly party?: never;
  };
  /** “we” (pronoun of russia), p15 */
  readonly p15WeSupport: {
    readonly id: 'p15WeSupport';
    readonly paragraph: 'p15';
    readonly exact: 'we';
    readonly party: 'russia';
    readonly form: 'pronoun';
    readonly start: 135;
    readonly end: 137;
    readonly place?: never;
  };
  /** “we” (pronoun of russia), p15 */
  readonly p15WeNeed: {
    readonly id: 'p15WeNeed';
    readonly paragraph: 'p15';
    readonly exact: 'we';
    readonly party: 'russia';
    readonly form: 'pronoun';
    readonly start: 187;
    readonly end: 189;
    readonly place?: never;
  };
  /** “Ukrainian and American officials” (description of ukraineUsOfficials), p16 */
  readonly p16Officials: {
    readonly id: 'p16Officials';
    readonly paragraph: 'p16';
    readonly exact: 'Ukrainian and American officials';
    readonly party: 'ukraineUsOfficials';
    readonly form: 'description';
    readonly start: 25;
    readonly end: 57;
    readonly place?: never;
  };
  /** “Ukrainian” (adjective of ukraine), p16 */
  readonly p16Ukrainian: {
    readonly id: 'p16Ukrainian';
    readonly paragraph: 'p16';
    readonly exact: 'Ukrainian';
    readonly party: 'ukraine';
    readonly form: 'adjective';
    readonly start: 25;
    readonly end: 34;
    readonly place?: never;
  };
  /** “American officials” (description of americanOfficials), p16 */
  readonly p16AmericanOfficials: {
    readonly id: 'p16AmericanOfficials';
    readonly paragraph: 'p16';
    readonly exact: 'American officials';
    readonly party: 'americanOfficials';
    readonly form: 'description';
    readonly start: 39;
    readonly end: 57;
    readonly place?: never;
  };
  /** “American” (adjective of unitedStates), p16 */
  readonly p16American: {
    readonly id: 'p16American';
    readonly paragraph: 'p16';
    readonly exact: 'American';
    readonly party: 'unitedStates';
    readonly form: 'adjective';
    readonly start: 39;
    readonly end: 47;
    readonly place?: never;
  };
  /** “all parties” (description of allParties), p16 */
  readonly p16AllParties: {
    readonly id: 'p16AllParties';
    readonly paragraph: 'p16';
    readonly exact: 'all parties';
    readonly party: 'allParties';
    readonly form: 'description';
    readonly start: 148;
    readonly end: 159;
    readonly place?: never;
  };
  /** “You” (pronoun of readers), p17 */
  readonly p17You: {
    readonly id: 'p17You';
    readonly paragraph: 'p17';
    readonly exact: 'You';
    readonly party: 'readers';
    readonly form: 'pronoun';
    readonly start: 0;
    readonly end: 3;
    readonly place?: never;
  };
};

/**
 * The words that refer to a party or a place, by id.
 *
 * @category The article
 */
export const mentions: Mentions = /* @__PURE__ */ freeze({
  p1UsPresident: {
    id: 'p1UsPresident',
    paragraph: 'p1',
    exact: 'US President',
    party: 'donaldTrump',
    form: 'title',
    start: 0,
    end: 12,
  },
  p1Us: {
    id: 'p1Us',
    paragraph: 'p1',
    exact: 'US',
    party: 'unitedStates',
    form: 'name',
    start: 0,
    end: 2,
  },
  p1Trump: {
    id: 'p1Trump',
    paragraph: 'p1',
    exact: 'Donald Trump',
    party: 'donaldTrump',
    form: 'name',
    start: 13,
    end: 25,
  },
  p1RussianLeader: {
    id: 'p1RussianLeader',
    paragraph: 'p1',
    exact: 'Russian leader',
    party: 'vladimirPutin',
    form: 'title',
    start: 30,
    end: 44,
  },
  p1Russian: {
    id: 'p1Russian',
    paragraph: 'p1',
    exact: 'Russian',
    party: 'russia',
    form: 'adjective',
    start: 30,
    end: 37,
  },
  p1Putin: {
    id: 'p1Putin',
    paragraph: 'p1',
    exact: 'Vladimir Putin',
    party: 'vladimirPutin',
    form: 'name',
    start: 45,
    end: 59,
  },
  p1Ukraine: {
    id: 'p1Ukraine',
    paragraph: 'p1',
    exact: 'Ukraine',
    party: 'ukraine',
    form: 'name',
    start: 111,
    end: 118,
  },
  p1They: {
    id: 'p1They',
    paragraph: 'p1',
    exact: 'they',
    party: 'thePresidents',
    form: 'pronoun',
    start: 145,
    end: 149,
  },
  p1WhiteHouse: {
    id: 'p1WhiteHouse',
    paragraph: 'p1',
    exact: 'White House',
    party: 'whiteHouse',
    form: 'metonym',
    start: 223,
    end: 234,
  },
  p3Us: {
    id: 'p3Us',
    paragraph: 'p3',
    exact: 'US',
    party: 'kyivPost',
    form: 'pronoun',
    start: 5,
    end: 7,
  },
  p3Telegram: {
    id: 'p3Telegram',
    paragraph: 'p3',
    exact: 'TELEGRAM',
    party: 'telegram',
    form: 'name',
    start: 11,
    end: 19,
  },
  p4Our: {
    id: 'p4Our',
    paragraph: 'p4',
    exact: 'our',
    party: 'kyivPost',
    form: 'possessive',
    start: 7,
    end: 10,
  },
  p4KyivPost: {
    id: 'p4KyivPost',
    paragraph: 'p4',
    exact: '@Kyivpost_official',
    party: 'kyivPost',
    form: 'name',
    start: 38,
    end: 56,
  },
  p5Leaders: {
    id: 'p5Leaders',
    paragraph: 'p5',
    exact: 'The leaders',
    party: 'thePresidents',
    form: 'title',
    start: 1,
    end: 12,
  },
  p5BlackSea: {
    id: 'p5BlackSea',
    paragraph: 'p5',
    exact: 'Black Sea',
    place: 'blackSea',
    form: 'name',
    start: 190,
    end: 199,
  },
  p5Announcement: {
    id: 'p5Announcement',
    paragraph: 'p5',
    exact: 'the announcement',
    party: 'whiteHouse',
    form: 'metonym',
    start: 238,
    end: 254,
  },
  p5AlJazeera: {
    id: 'p5AlJazeera',
    paragraph: 'p5',
    exact: 'Al Jazeera',
    party: 'alJazeera',
    form: 'name',
    start: 265,
    end: 275,
  },
  p6MiddleEast: {
    id: 'p6MiddleEast',
    paragraph: 'p6',
    exact: 'Middle East',
    place: 'middleEast',
    form: 'name',
    start: 51,
    end: 62,
  },
  p6Officials: {
    id: 'p6Officials',
    paragraph: 'p6',
    exact: 'American and Russian officials',
    party: 'usRussiaOfficials',
    form: 'description',
    start: 110,
    end: 140,
  },
  p6American: {
    id: 'p6American',
    paragraph: 'p6',
    exact: 'American',
    party: 'unitedStates',
    form: 'adjective',
    start: 110,
    end: 118,
  },
  p6RussianOfficials: {
    id: 'p6RussianOfficials',
    paragraph: 'p6',
    exact: 'Russian officials',
    party: 'russianOfficials',
    form: 'description',
    start: 123,
    end: 140,
  },
  p6Russian: {
    id: 'p6Russian',
    paragraph: 'p6',
    exact: 'Russian',
    party: 'russia',
    form: 'adjective',
    start: 123,
    end: 130,
  },
  p6SaudiArabia: {
    id: 'p6SaudiArabia',
    paragraph: 'p6',
    exact: 'Saudi Arabia',
    place: 'saudiArabia',
    form: 'name',
    start: 168,
    end: 180,
  },
  p7Presidents: {
    id: 'p7Presidents',
    paragraph: 'p7',
    exact: 'The presidents',
    party: 'thePresidents',
    form: 'title',
    start: 0,
    end: 14,
  },
  p8Trump: {
    id: 'p8Trump',
    paragraph: 'p8',
    exact: 'Trump',
    party: 'donaldTrump',
    form: 'name',
    start: 33,
    end: 38,
  },
  p8Putin: {
    id: 'p8Putin',
    paragraph: 'p8',
    exact: 'Putin',
    party: 'vladimirPutin',
    form: 'name',
    start: 39,
    end: 44,
  },
  p9Leaders: {
    id: 'p9Leaders',
    paragraph: 'p9',
    exact: 'The two leaders',
    party: 'thePresidents',
    form: 'title',
    start: 1,
    end: 16,
  },
  p9UnitedStates: {
    id: 'p9UnitedStates',
    paragraph: 'p9',
    exact: 'United States',
    party: 'unitedStates',
    form: 'name',
    start: 90,
    end: 103,
  },
  p9Russia: {
    id: 'p9Russia',
    paragraph: 'p9',
    exact: 'Russia',
    party: 'russia',
    form: 'name',
    start: 108,
    end: 114,
  },
  p9WhiteHouse: {
    id: 'p9WhiteHouse',
    paragraph: 'p9',
    exact: 'White House',
    party: 'whiteHouse',
    form: 'metonym',
    start: 232,
    end: 243,
  },
  p10Envoy: {
    id: 'p10Envoy',
    paragraph: 'p10',
    exact: 'The Kremlin’s business envoy',
    party: 'kirillDmitriev',
    form: 'description',
    start: 0,
    end: 28,
  },
  p10Kremlin: {
    id: 'p10Kremlin',
    paragraph: 'p10',
    exact: 'Kremlin',
    party: 'kremlin',
    form: 'metonym',
    start: 4,
    end: 11,
  },
  p10Dmitriev: {
    id: 'p10Dmitriev',
    paragraph: 'p10',
    exact: 'Kirill Dmitriev',
    party: 'kirillDmitriev',
    form: 'name',
    start: 30,
    end: 45,
  },
  p10X: {
    id: 'p10X',
    paragraph: 'p10',
    exact: 'X',
    party: 'x',
    form: 'name',
    start: 75,
    end: 76,
  },
  p10PresidentPutin: {
    id: 'p10PresidentPutin',
    paragraph: 'p10',
    exact: 'President',
    party: 'vladimirPutin',
    form: 'title',
    start: 118,
    end: 127,
  },
  p10Putin: {
    id: 'p10Putin',
    paragraph: 'p10',
    exact: 'Putin',
    party: 'vladimirPutin',
    form: 'name',
    start: 128,
    end: 133,
  },
  p10PresidentTrump: {
    id: 'p10PresidentTrump',
    paragraph: 'p10',
    exact: 'President',
    party: 'donaldTrump',
    form: 'title',
    start: 138,
    end: 147,
  },
  p10Trump: {
    id: 'p10Trump',
    paragraph: 'p10',
    exact: 'Trump',
    party: 'donaldTrump',
    form: 'name',
    start: 148,
    end: 153,
  },
  p10World: {
    id: 'p10World',
    paragraph: 'p10',
    exact: 'the world',
    place: 'world',
    form: 'description',
    start: 155,
    end: 164,
  },
  p10He: {
    id: 'p10He',
    paragraph: 'p10',
    exact: 'he',
    party: 'kirillDmitriev',
    form: 'pronoun',
    start: 203,
    end: 205,
  },
  p11Source: {
    id: 'p11Source',
    paragraph: 'p11',
    exact: 'Another source within Putin’s government and with knowledge of the call',
    party: 'russianSource',
    form: 'description',
    start: 0,
    end: 71,
  },
  p11PutinGovernment: {
    id: 'p11PutinGovernment',
    paragraph: 'p11',
    exact: 'Putin’s government',
    party: 'kremlin',
    form: 'description',
    start: 22,
    end: 40,
  },
  p11Putin: {
    id: 'p11Putin',
    paragraph: 'p11',
    exact: 'Putin',
    party: 'vladimirPutin',
    form: 'name',
    start: 22,
    end: 27,
  },
  p11Cnn: {
    id: 'p11Cnn',
    paragraph: 'p11',
    exact: 'CNN',
    party: 'cnn',
    form: 'name',
    start: 77,
    end: 80,
  },
  p12Presidents: {
    id: 'p12Presidents',
    paragraph: 'p12',
    exact: 'The presidents',
    party: 'thePresidents',
    form: 'title',
    start: 0,
    end: 14,
  },
  p12Ukraine: {
    id: 'p12Ukraine',
    paragraph: 'p12',
    exact: 'Ukraine',
    party: 'ukraine',
    form: 'name',
    start: 103,
    end: 110,
  },
  p12Trump: {
    id: 'p12Trump',
    paragraph: 'p12',
    exact: 'Trump',
    party: 'donaldTrump',
    form: 'name',
    start: 112,
    end: 117,
  },
  p12He: {
    id: 'p12He',
    paragraph: 'p12',
    exact: 'he',
    party: 'donaldTrump',
    form: 'pronoun',
    start: 146,
    end: 148,
  },
  p12UkraineAssets: {
    id: 'p12UkraineAssets',
    paragraph: 'p12',
    exact: 'Ukraine',
    party: 'ukraine',
    form: 'name',
    start: 171,
    end: 178,
  },
  p12Kremlin: {
    id: 'p12Kremlin',
    paragraph: 'p12',
    exact: 'Kremlin',
    party: 'kremlin',
    form: 'metonym',
    start: 197,
    end: 204,
  },
  p13UkrainianPresident: {
    id: 'p13UkrainianPresident',
    paragraph: 'p13',
    exact: 'Ukrainian President',
    party: 'volodymyrZelensky',
    form: 'title',
    start: 0,
    end: 19,
  },
  p13Ukrainian: {
    id: 'p13Ukrainian',
    paragraph: 'p13',
    exact: 'Ukrainian',
    party: 'ukraine',
    form: 'adjective',
    start: 0,
    end: 9,
  },
  p13Zelensky: {
    id: 'p13Zelensky',
    paragraph: 'p13',
    exact: 'Volodymyr Zelensky',
    party: 'volodymyrZelensky',
    form: 'name',
    start: 20,
    end: 38,
  },
  p13Kyiv: {
    id: 'p13Kyiv',
    paragraph: 'p13',
    exact: 'Kyiv',
    party: 'ukraine',
    form: 'metonym',
    start: 54,
    end: 58,
  },
  p13Trump: {
    id: 'p13Trump',
    paragraph: 'p13',
    exact: 'Trump',
    party: 'donaldTrump',
    form: 'name',
    start: 96,
    end: 101,
  },
  p13Representatives: {
    id: 'p13Representatives',
    paragraph: 'p13',
    exact: 'the countries’ representatives',
    party: 'ukraineUsOfficials',
    form: 'description',
    start: 171,
    end: 201,
  },
  p13Countries: {
    id: 'p13Countries',
    paragraph: 'p13',
    exact: 'the countries',
    party: 'theCountries',
    form: 'description',
    start: 171,
    end: 184,
  },
  p13Jeddah: {
    id: 'p13Jeddah',
    paragraph: 'p13',
    exact: 'Jeddah',
    place: 'jeddah',
    form: 'name',
    start: 205,
    end: 211,
  },
  p13SaudiArabia: {
    id: 'p13SaudiArabia',
    paragraph: 'p13',
    exact: 'Saudi Arabia',
    place: 'saudiArabia',
    form: 'name',
    start: 213,
    end: 225,
  },
  p14UsSecretary: {
    id: 'p14UsSecretary',
    paragraph: 'p14',
    exact: 'US Secretary of State',
    party: 'marcoRubio',
    form: 'title',
    start: 0,
    end: 21,
  },
  p14Us: {
    id: 'p14Us',
    paragraph: 'p14',
    exact: 'US',
    party: 'unitedStates',
    form: 'name',
    start: 0,
    end: 2,
  },
  p14Rubio: {
    id: 'p14Rubio',
    paragraph: 'p14',
    exact: 'Marco Rubio',
    party: 'marcoRubio',
    form: 'name',
    start: 22,
    end: 33,
  },
  p14Reporters: {
    id: 'p14Reporters',
    paragraph: 'p14',
    exact: 'reporters',
    party: 'reporters',
    form: 'description',
    start: 39,
    end: 48,
  },
  p14Russia: {
    id: 'p14Russia',
    paragraph: 'p14',
    exact: 'Russia',
    party: 'russia',
    form: 'name',
    start: 93,
    end: 99,
  },
  p15Putin: {
    id: 'p15Putin',
    paragraph: 'p15',
    exact: 'Putin',
    party: 'vladimirPutin',
    form: 'name',
    start: 0,
    end: 5,
  },
  p15World: {
    id: 'p15World',
    paragraph: 'p15',
    exact: 'the world',
    place: 'world',
    form: 'metonym',
    start: 13,
    end: 22,
  },
  p15WeSupport: {
    id: 'p15WeSupport',
    paragraph: 'p15',
    exact: 'we',
    party: 'russia',
    form: 'pronoun',
    start: 135,
    end: 137,
  },
  p15WeNeed: {
    id: 'p15WeNeed',
    paragraph: 'p15',
    exact: 'we',
    party: 'russia',
    form: 'pronoun',
    start: 187,
    end: 189,
  },
  p16Officials: {
    id: 'p16Officials',
    paragraph: 'p16',
    exact: 'Ukrainian and American officials',
    party: 'ukraineUsOfficials',
    form: 'description',
    start: 25,
    end: 57,
  },
  p16Ukrainian: {
    id: 'p16Ukrainian',
    paragraph: 'p16',
    exact: 'Ukrainian',
    party: 'ukraine',
    form: 'adjective',
    start: 25,
    end: 34,
  },
  p16AmericanOfficials: {
    id: 'p16AmericanOfficials',
    paragraph: 'p16',
    exact: 'American officials',
    party: 'americanOfficials',
    form: 'description',
    start: 39,
    end: 57,
  },
  p16American: {
    id: 'p16American',
    paragraph: 'p16',
    exact: 'American',
    party: 'unitedStates',
    form: 'adjective',
    start: 39,
    end: 47,
  },
  p16AllParties: {
    id: 'p16AllParties',
    paragraph: 'p16',
    exact: 'all parties',
    party: 'allParties',
    form: 'description',
    start: 148,
    end: 159,
  },
  p17You: {
    id: 'p17You',
    paragraph: 'p17',
    exact: 'You',
    party: 'readers',
    form: 'pronoun',
    start: 0,
    end: 3,
  },
});

/** The same records, in order. */
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

/** The same records by what a filter may ask. */
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
