/**
 * Who acts, speaks or is spoken of, in the order in which the article brings them in.
 * Offices and Wikidata addresses are from the record; what fewer than two sources confirm is left out.
 */
export const parties = {
  // p1
  donaldTrump: {
    name: 'Donald Trump',
    kind: 'person',
    role: '47th President of the United States',
    describedAs: 'US President',
    sameAs: 'http://www.wikidata.org/entity/Q22686',
  },
  unitedStates: {
    name: 'United States',
    kind: 'country',
    sameAs: 'http://www.wikidata.org/entity/Q30',
    countryCode: 'US',
  },
  vladimirPutin: {
    name: 'Vladimir Putin',
    kind: 'person',
    role: 'President of Russia',
    describedAs: 'Russian leader',
    sameAs: 'http://www.wikidata.org/entity/Q7747',
  },
  russia: {
    name: 'Russia',
    kind: 'country',
    sameAs: 'http://www.wikidata.org/entity/Q159',
    countryCode: 'RU',
  },
  ukraine: {
    name: 'Ukraine',
    kind: 'country',
    sameAs: 'http://www.wikidata.org/entity/Q212',
    countryCode: 'UA',
  },
  thePresidents: {
    name: 'Donald Trump and Vladimir Putin',
    kind: 'group',
    named: false,
    describedAs: 'The presidents',
    members: ['donaldTrump', 'vladimirPutin'],
  },
  whiteHouse: { name: 'White House', kind: 'government' },

  // p3, p4
  kyivPost: { name: 'Kyiv Post', kind: 'media' },
  telegram: { name: 'Telegram', kind: 'media' },

  // p5
  alJazeera: { name: 'Al Jazeera', kind: 'media' },

  // p6
  usRussiaOfficials: {
    name: 'American and Russian officials',
    kind: 'group',
    named: false,
    describedAs: 'American and Russian officials',
    members: ['americanOfficials', 'russianOfficials'],
  },
  americanOfficials: {
    name: 'American officials',
    kind: 'group',
    named: false,
    describedAs: 'American officials',
  },
  russianOfficials: {
    name: 'Russian officials',
    kind: 'group',
    named: false,
    describedAs: 'Russian officials',
  },

  // p10
  kirillDmitriev: {
    name: 'Kirill Dmitriev',
    kind: 'person',
    role: 'Special representative of the Russian president for investment and economic cooperation with foreign countries, and head of RDIF',
    describedAs: 'The Kremlin’s business envoy',
  },
  kremlin: { name: 'Kremlin', kind: 'government' },
  x: { name: 'X', kind: 'media', sameAs: 'http://www.wikidata.org/entity/Q918' },

  // p11
  russianSource: {
    name: 'An unnamed source within Putin’s government',
    kind: 'person',
    named: false,
    describedAs: 'source within Putin’s government and with knowledge of the call',
  },
  cnn: { name: 'CNN', kind: 'media', sameAs: 'http://www.wikidata.org/entity/Q48340' },

  // p13
  volodymyrZelensky: {
    name: 'Volodymyr Zelensky',
    kind: 'person',
    role: 'President of Ukraine',
    describedAs: 'Ukrainian President',
    sameAs: 'http://www.wikidata.org/entity/Q3874799',
  },
  theCountries: {
    name: 'Ukraine and the United States',
    kind: 'group',
    named: false,
    describedAs: 'the countries',
    members: ['ukraine', 'unitedStates'],
  },

  // p14
  marcoRubio: {
    name: 'Marco Rubio',
    kind: 'person',
    role: '72nd Secretary of State of the United States',
    describedAs: 'US Secretary of State',
    sameAs: 'http://www.wikidata.org/entity/Q324546',
  },
  reporters: {
    name: 'Reporters in Jeddah',
    kind: 'group',
    named: false,
    describedAs: 'reporters',
  },

  // p13, p16
  ukraineUsOfficials: {
    name: 'Ukrainian and American officials',
    kind: 'group',
    named: false,
    describedAs: 'Ukrainian and American officials',
    members: ['ukrainianOfficials', 'americanOfficials'],
  },
  ukrainianOfficials: {
    name: 'Ukrainian officials',
    kind: 'group',
    named: false,
  },
  allParties: {
    name: 'All parties, not stated which',
    kind: 'group',
    named: false,
    describedAs: 'all parties',
  },

  // p17
  readers: {
    name: 'Readers of the site',
    kind: 'group',
    named: false,
    describedAs: 'You',
  },
} as const;
