// Made by `npm run content` from the words in the folder above: never edited by hand.
import { records } from '../../define/records.ts';

/**
 * Who acts, speaks or is spoken of, in the order of their first mention, by id.
 *
 * @example
 * ```ts
 * import { type Parties, parties } from 'onrecord';
 * const first: Parties['donaldTrump'] = parties.donaldTrump;
 * first.id; //=> 'donaldTrump'
 * ```
 *
 * @category Parties
 */
export type Parties = {
  /** Donald Trump, 47th President of the United States, in the article “US President” */
  readonly donaldTrump: {
    readonly id: 'donaldTrump';
    readonly name: 'Donald Trump';
    readonly kind: 'person';
    readonly role: '47th President of the United States';
    readonly describedAs: 'US President';
    readonly sameAs: 'http://www.wikidata.org/entity/Q22686';
    readonly named: true;
    readonly countryCode?: never;
    readonly members?: never;
  };
  /** United States */
  readonly unitedStates: {
    readonly id: 'unitedStates';
    readonly name: 'United States';
    readonly kind: 'country';
    readonly sameAs: 'http://www.wikidata.org/entity/Q30';
    readonly countryCode: 'US';
    readonly named: true;
    readonly role?: never;
    readonly describedAs?: never;
    readonly members?: never;
  };
  /** Vladimir Putin, President of Russia, in the article “Russian leader” */
  readonly vladimirPutin: {
    readonly id: 'vladimirPutin';
    readonly name: 'Vladimir Putin';
    readonly kind: 'person';
    readonly role: 'President of Russia';
    readonly describedAs: 'Russian leader';
    readonly sameAs: 'http://www.wikidata.org/entity/Q7747';
    readonly named: true;
    readonly countryCode?: never;
    readonly members?: never;
  };
  /** Russia */
  readonly russia: {
    readonly id: 'russia';
    readonly name: 'Russia';
    readonly kind: 'country';
    readonly sameAs: 'http://www.wikidata.org/entity/Q159';
    readonly countryCode: 'RU';
    readonly named: true;
    readonly role?: never;
    readonly describedAs?: never;
    readonly members?: never;
  };
  /** Ukraine */
  readonly ukraine: {
    readonly id: 'ukraine';
    readonly name: 'Ukraine';
    readonly kind: 'country';
    readonly sameAs: 'http://www.wikidata.org/entity/Q212';
    readonly countryCode: 'UA';
    readonly named: true;
    readonly role?: never;
    readonly describedAs?: never;
    readonly members?: never;
  };
  /** Donald Trump and Vladimir Putin, in the article “The presidents” */
  readonly thePresidents: {
    readonly id: 'thePresidents';
    readonly name: 'Donald Trump and Vladimir Putin';
    readonly kind: 'group';
    readonly named: false;
    readonly describedAs: 'The presidents';
    readonly members: readonly [
      'donaldTrump',
      'vladimirPutin',
    ];
    readonly role?: never;
    readonly sameAs?: never;
    readonly countryCode?: never;
  };
  /** White House */
  readonly whiteHouse: {
    readonly id: 'whiteHouse';
    readonly name: 'White House';
    readonly kind: 'government';
    readonly named: true;
    readonly role?: never;
    readonly describedAs?: never;
    readonly sameAs?: never;
    readonly countryCode?: never;
    readonly members?: never;
  };
  /** Kyiv Post */
  readonly kyivPost: {
    readonly id: 'kyivPost';
    readonly name: 'Kyiv Post';
    readonly kind: 'media';
    readonly named: true;
    readonly role?: never;
    readonly describedAs?: never;
    readonly sameAs?: never;
    readonly countryCode?: never;
    readonly members?: never;
  };
  /** Telegram */
  readonly telegram: {
    readonly id: 'telegram';
    readonly name: 'Telegram';
    readonly kind: 'media';
    readonly named: true;
    readonly role?: never;
    readonly describedAs?: never;
    readonly sameAs?: never;
    readonly countryCode?: never;
    readonly members?: never;
  };
  /** Al Jazeera */
  readonly alJazeera: {
    readonly id: 'alJazeera';
    readonly name: 'Al Jazeera';
    readonly kind: 'media';
    readonly named: true;
    readonly role?: never;
    readonly describedAs?: never;
    readonly sameAs?: never;
    readonly countryCode?: never;
    readonly members?: never;
  };
  /** American and Russian officials, in the article “American and Russian officials” */
  readonly usRussiaOfficials: {
    readonly id: 'usRussiaOfficials';
    readonly name: 'American and Russian officials';
    readonly kind: 'group';
    readonly named: false;
    readonly describedAs: 'American and Russian officials';
    readonly members: readonly [
      'americanOfficials',
      'russianOfficials',
    ];
    readonly role?: never;
    readonly sameAs?: never;
    readonly countryCode?: never;
  };
  /** Russian officials, in the article “Russian officials” */
  readonly russianOfficials: {
    readonly id: 'russianOfficials';
    readonly name: 'Russian officials';
    readonly kind: 'group';
    readonly named: false;
    readonly describedAs: 'Russian officials';
    readonly role?: never;
    readonly sameAs?: never;
    readonly countryCode?: never;
    readonly members?: never;
  };
  /** Kirill Dmitriev, Special representative of the Russian president for investment and economic cooperation with foreign countries, and head of RDIF, in the article “The Kremlin’s business envoy” */
  readonly kirillDmitriev: {
    readonly id: 'kirillDmitriev';
    readonly name: 'Kirill Dmitriev';
    readonly kind: 'person';
    readonly role: 'Special representative of the Russian president for investment and economic cooperation with foreign countries, and head of RDIF';
    readonly describedAs: 'The Kremlin’s business envoy';
    readonly named: true;
    readonly sameAs?: never;
    readonly countryCode?: never;
    readonly members?: never;
  };
  /** Kremlin */
  readonly kremlin: {
    readonly id: 'kremlin';
    readonly name: 'Kremlin';
    readonly kind: 'government';
    readonly named: true;
    readonly role?: never;
    readonly describedAs?: never;
    readonly sameAs?: never;
    readonly countryCode?: never;
    readonly members?: never;
  };
  /** X */
  readonly x: {
    readonly id: 'x';
    readonly name: 'X';
    readonly kind: 'media';
    readonly sameAs: 'http://www.wikidata.org/entity/Q918';
    readonly named: true;
    readonly role?: never;
    readonly describedAs?: never;
    readonly countryCode?: never;
    readonly members?: never;
  };
  /** An unnamed source within Putin’s government, in the article “source within Putin’s government and with knowledge of the call” */
  readonly russianSource: {
    readonly id: 'russianSource';
    readonly name: 'An unnamed source within Putin’s government';
    readonly kind: 'person';
    readonly named: false;
    readonly describedAs: 'source within Putin’s government and with knowledge of the call';
    readonly role?: never;
    readonly sameAs?: never;
    readonly countryCode?: never;
    readonly members?: never;
  };
  /** CNN */
  readonly cnn: {
    readonly id: 'cnn';
    readonly name: 'CNN';
    readonly kind: 'media';
    readonly sameAs: 'http://www.wikidata.org/entity/Q48340';
    readonly named: true;
    readonly role?: never;
    readonly describedAs?: never;
    readonly countryCode?: never;
    readonly members?: never;
  };
  /** Volodymyr Zelensky, President of Ukraine, in the article “Ukrainian President” */
  readonly volodymyrZelensky: {
    readonly id: 'volodymyrZelensky';
    readonly name: 'Volodymyr Zelensky';
    readonly kind: 'person';
    readonly role: 'President of Ukraine';
    readonly describedAs: 'Ukrainian President';
    readonly sameAs: 'http://www.wikidata.org/entity/Q3874799';
    readonly named: true;
    readonly countryCode?: never;
    readonly members?: never;
  };
  /** Ukraine and the United States, in the article “the countries” */
  readonly theCountries: {
    readonly id: 'theCountries';
    readonly name: 'Ukraine and the United States';
    readonly kind: 'group';
    readonly named: false;
    readonly describedAs: 'the countries';
    readonly members: readonly [
      'ukraine',
      'unitedStates',
    ];
    readonly role?: never;
    readonly sameAs?: never;
    readonly countryCode?: never;
  };
  /** Ukrainian and American officials, in the article “Ukrainian and American officials” */
  readonly ukraineUsOfficials: {
    readonly id: 'ukraineUsOfficials';
    readonly name: 'Ukrainian and American officials';
    readonly kind: 'group';
    readonly named: false;
    readonly describedAs: 'Ukrainian and American officials';
    readonly members: readonly [
      'ukrainianOfficials',
      'americanOfficials',
    ];
    readonly role?: never;
    readonly sameAs?: never;
    readonly countryCode?: never;
  };
  /** Marco Rubio, 72nd Secretary of State of the United States, in the article “US Secretary of State” */
  readonly marcoRubio: {
    readonly id: 'marcoRubio';
    readonly name: 'Marco Rubio';
    readonly kind: 'person';
    readonly role: '72nd Secretary of State of the United States';
    readonly describedAs: 'US Secretary of State';
    readonly sameAs: 'http://www.wikidata.org/entity/Q324546';
    readonly named: true;
    readonly countryCode?: never;
    readonly members?: never;
  };
  /** Reporters in Jeddah, in the article “reporters” */
  readonly reporters: {
    readonly id: 'reporters';
    readonly name: 'Reporters in Jeddah';
    readonly kind: 'group';
    readonly named: false;
    readonly describedAs: 'reporters';
    readonly role?: never;
    readonly sameAs?: never;
    readonly countryCode?: never;
    readonly members?: never;
  };
  /** American officials, in the article “American officials” */
  readonly americanOfficials: {
    readonly id: 'americanOfficials';
    readonly name: 'American officials';
    readonly kind: 'group';
    readonly named: false;
    readonly describedAs: 'American officials';
    readonly role?: never;
    readonly sameAs?: never;
    readonly countryCode?: never;
    readonly members?: never;
  };
  /** All parties, not stated which, in the article “all parties” */
  readonly allParties: {
    readonly id: 'allParties';
    readonly name: 'All parties, not stated which';
    readonly kind: 'group';
    readonly named: false;
    readonly describedAs: 'all parties';
    readonly role?: never;
    readonly sameAs?: never;
    readonly countryCode?: never;
    readonly members?: never;
  };
  /** Readers of the site, in the article “You” */
  readonly readers: {
    readonly id: 'readers';
    readonly name: 'Readers of the site';
    readonly kind: 'group';
    readonly named: false;
    readonly describedAs: 'You';
    readonly role?: never;
    readonly sameAs?: never;
    readonly countryCode?: never;
    readonly members?: never;
  };
  /** Ukrainian officials */
  readonly ukrainianOfficials: {
    readonly id: 'ukrainianOfficials';
    readonly name: 'Ukrainian officials';
    readonly kind: 'group';
    readonly named: false;
    readonly role?: never;
    readonly describedAs?: never;
    readonly sameAs?: never;
    readonly countryCode?: never;
    readonly members?: never;
  };
};

/**
 * Who acts, speaks or is spoken of, in the order of their first mention, by id.
 *
 * @example
 * ```ts
 * import { parties } from 'onrecord';
 * Object.keys(parties).length; //=> 26
 * parties.donaldTrump.id; //=> 'donaldTrump'
 * ```
 *
 * @category Parties
 */
export const parties: Parties = /* @__PURE__ */ records<Parties>(
  {
    id: '',
    name: '',
    kind: '',
    role: '',
    describedAs: '',
    sameAs: '',
    named: false,
    countryCode: '',
    members: [
      '',
    ],
  },
  '26' +
  '|donaldTrump|Donald Trump|person|47th President of the United States|US President|http://www.wikidata.org/entity/Q22686|true||' +
  '|unitedStates|United States|country|||http://www.wikidata.org/entity/Q30|true|US|' +
  '|vladimirPutin|Vladimir Putin|person|President of Russia|Russian leader|http://www.wikidata.org/entity/Q7747|true||' +
  '|russia|Russia|country|||http://www.wikidata.org/entity/Q159|true|RU|' +
  '|ukraine|Ukraine|country|||http://www.wikidata.org/entity/Q212|true|UA|' +
  '|thePresidents|Donald Trump and Vladimir Putin|group||The presidents||false||2|donaldTrump|vladimirPutin' +
  '|whiteHouse|White House|government||||true||' +
  '|kyivPost|Kyiv Post|media||||true||' +
  '|telegram|Telegram|media||||true||' +
  '|alJazeera|Al Jazeera|media||||true||' +
  '|usRussiaOfficials|American and Russian officials|group||American and Russian officials||false||2|americanOfficials|russianOfficials' +
  '|russianOfficials|Russian officials|group||Russian officials||false||' +
  '|kirillDmitriev|Kirill Dmitriev|person|Special representative of the Russian president for investment and economic cooperation with foreign countries, and head of RDIF|The Kremlin’s business envoy||true||' +
  '|kremlin|Kremlin|government||||true||' +
  '|x|X|media|||http://www.wikidata.org/entity/Q918|true||' +
  '|russianSource|An unnamed source within Putin’s government|person||source within Putin’s government and with knowledge of the call||false||' +
  '|cnn|CNN|media|||http://www.wikidata.org/entity/Q48340|true||' +
  '|volodymyrZelensky|Volodymyr Zelensky|person|President of Ukraine|Ukrainian President|http://www.wikidata.org/entity/Q3874799|true||' +
  '|theCountries|Ukraine and the United States|group||the countries||false||2|ukraine|unitedStates' +
  '|ukraineUsOfficials|Ukrainian and American officials|group||Ukrainian and American officials||false||2|ukrainianOfficials|americanOfficials' +
  '|marcoRubio|Marco Rubio|person|72nd Secretary of State of the United States|US Secretary of State|http://www.wikidata.org/entity/Q324546|true||' +
  '|reporters|Reporters in Jeddah|group||reporters||false||' +
  '|americanOfficials|American officials|group||American officials||false||' +
  '|allParties|All parties, not stated which|group||all parties||false||' +
  '|readers|Readers of the site|group||You||false||' +
  '|ukrainianOfficials|Ukrainian officials|group||||false||',
);

/**
 * The same records, in order.
 *
 * @example
 * ```ts
 * import { getParties, type PartiesInOrder } from 'onrecord';
 * const all: PartiesInOrder = getParties();
 * all[25].id; //=> 'ukrainianOfficials'
 * ```
 *
 * @category Parties
 */
export type PartiesInOrder = readonly [
  Parties['donaldTrump'],
  Parties['unitedStates'],
  Parties['vladimirPutin'],
  Parties['russia'],
  Parties['ukraine'],
  Parties['thePresidents'],
  Parties['whiteHouse'],
  Parties['kyivPost'],
  Parties['telegram'],
  Parties['alJazeera'],
  Parties['usRussiaOfficials'],
  Parties['russianOfficials'],
  Parties['kirillDmitriev'],
  Parties['kremlin'],
  Parties['x'],
  Parties['russianSource'],
  Parties['cnn'],
  Parties['volodymyrZelensky'],
  Parties['theCountries'],
  Parties['ukraineUsOfficials'],
  Parties['marcoRubio'],
  Parties['reporters'],
  Parties['americanOfficials'],
  Parties['allParties'],
  Parties['readers'],
  Parties['ukrainianOfficials'],
];

/**
 * The same records by what a filter may ask.
 *
 * @example
 * ```ts
 * import { getParties, type PartiesBy } from 'onrecord';
 * const found: PartiesBy['kind']['person'] = getParties({ kind: 'person' });
 * found.length; //=> 6
 * ```
 *
 * @category Parties
 */
export type PartiesBy = {
  readonly kind: {
    readonly person: readonly [Parties['donaldTrump'], Parties['vladimirPutin'], Parties['kirillDmitriev'], Parties['russianSource'], Parties['volodymyrZelensky'], Parties['marcoRubio']];
    readonly country: readonly [Parties['unitedStates'], Parties['russia'], Parties['ukraine']];
    readonly group: readonly [Parties['thePresidents'], Parties['usRussiaOfficials'], Parties['russianOfficials'], Parties['theCountries'], Parties['ukraineUsOfficials'], Parties['reporters'], Parties['americanOfficials'], Parties['allParties'], Parties['readers'], Parties['ukrainianOfficials']];
    readonly government: readonly [Parties['whiteHouse'], Parties['kremlin']];
    readonly media: readonly [Parties['kyivPost'], Parties['telegram'], Parties['alJazeera'], Parties['x'], Parties['cnn']];
  };
  readonly named: {
    readonly true: readonly [Parties['donaldTrump'], Parties['unitedStates'], Parties['vladimirPutin'], Parties['russia'], Parties['ukraine'], Parties['whiteHouse'], Parties['kyivPost'], Parties['telegram'], Parties['alJazeera'], Parties['kirillDmitriev'], Parties['kremlin'], Parties['x'], Parties['cnn'], Parties['volodymyrZelensky'], Parties['marcoRubio']];
    readonly false: readonly [Parties['thePresidents'], Parties['usRussiaOfficials'], Parties['russianOfficials'], Parties['russianSource'], Parties['theCountries'], Parties['ukraineUsOfficials'], Parties['reporters'], Parties['americanOfficials'], Parties['allParties'], Parties['readers'], Parties['ukrainianOfficials']];
  };
};
