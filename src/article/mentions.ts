/**
 * Every mention of a party or a place, in document order, in quotations and furniture too.
 * A description can hold other mentions: “US President” is about Trump, its “US” about the country.
 */
export const mentions = {
  // p1
  p1UsPresident: { paragraph: 'p1', exact: 'US President', party: 'donaldTrump', form: 'title' },
  p1Us: { paragraph: 'p1', exact: 'US', party: 'unitedStates', form: 'name' },
  p1Trump: { paragraph: 'p1', exact: 'Donald Trump', party: 'donaldTrump', form: 'name' },
  p1RussianLeader: {
    paragraph: 'p1',
    exact: 'Russian leader',
    party: 'vladimirPutin',
    form: 'title',
  },
  p1Russian: { paragraph: 'p1', exact: 'Russian', party: 'russia', form: 'adjective' },
  p1Putin: { paragraph: 'p1', exact: 'Vladimir Putin', party: 'vladimirPutin', form: 'name' },
  p1Ukraine: { paragraph: 'p1', exact: 'Ukraine', party: 'ukraine', form: 'name' },
  p1They: { paragraph: 'p1', exact: 'they', party: 'thePresidents', form: 'pronoun' },
  p1WhiteHouse: { paragraph: 'p1', exact: 'White House', party: 'whiteHouse', form: 'metonym' },

  // p3, furniture
  p3Us: { paragraph: 'p3', exact: 'US', party: 'kyivPost', form: 'pronoun' },
  p3Telegram: { paragraph: 'p3', exact: 'TELEGRAM', party: 'telegram', form: 'name' },

  // p4, furniture
  p4Our: { paragraph: 'p4', exact: 'our', party: 'kyivPost', form: 'possessive' },
  p4KyivPost: { paragraph: 'p4', exact: '@Kyivpost_official', party: 'kyivPost', form: 'name' },

  // p5
  p5Leaders: { paragraph: 'p5', exact: 'The leaders', party: 'thePresidents', form: 'title' },
  p5BlackSea: { paragraph: 'p5', exact: 'Black Sea', place: 'blackSea', form: 'name' },
  p5Announcement: {
    paragraph: 'p5',
    exact: 'the announcement',
    party: 'whiteHouse',
    form: 'metonym',
  },
  p5AlJazeera: { paragraph: 'p5', exact: 'Al Jazeera', party: 'alJazeera', form: 'name' },

  // p6
  p6MiddleEast: { paragraph: 'p6', exact: 'Middle East', place: 'middleEast', form: 'name' },
  p6Officials: {
    paragraph: 'p6',
    exact: 'American and Russian officials',
    party: 'usRussiaOfficials',
    form: 'description',
  },
  p6American: { paragraph: 'p6', exact: 'American', party: 'unitedStates', form: 'adjective' },
  p6RussianOfficials: {
    paragraph: 'p6',
    exact: 'Russian officials',
    party: 'russianOfficials',
    form: 'description',
  },
  p6Russian: { paragraph: 'p6', exact: 'Russian', party: 'russia', form: 'adjective' },
  p6SaudiArabia: { paragraph: 'p6', exact: 'Saudi Arabia', place: 'saudiArabia', form: 'name' },

  // p7
  p7Presidents: { paragraph: 'p7', exact: 'The presidents', party: 'thePresidents', form: 'title' },

  // p8, furniture
  p8Trump: { paragraph: 'p8', exact: 'Trump', party: 'donaldTrump', form: 'name' },
  p8Putin: { paragraph: 'p8', exact: 'Putin', party: 'vladimirPutin', form: 'name' },

  // p9
  p9Leaders: { paragraph: 'p9', exact: 'The two leaders', party: 'thePresidents', form: 'title' },
  p9UnitedStates: { paragraph: 'p9', exact: 'United States', party: 'unitedStates', form: 'name' },
  p9Russia: { paragraph: 'p9', exact: 'Russia', party: 'russia', form: 'name' },
  p9WhiteHouse: { paragraph: 'p9', exact: 'White House', party: 'whiteHouse', form: 'metonym' },

  // p10
  p10Envoy: {
    paragraph: 'p10',
    exact: 'The Kremlin’s business envoy',
    party: 'kirillDmitriev',
    form: 'description',
  },
  p10Kremlin: { paragraph: 'p10', exact: 'Kremlin', party: 'kremlin', form: 'metonym' },
  p10Dmitriev: {
    paragraph: 'p10',
    exact: 'Kirill Dmitriev',
    party: 'kirillDmitriev',
    form: 'name',
  },
  p10X: { paragraph: 'p10', exact: 'X', party: 'x', form: 'name' },
  p10PresidentPutin: {
    paragraph: 'p10',
    exact: 'President',
    suffix: ' Putin',
    party: 'vladimirPutin',
    form: 'title',
  },
  p10Putin: { paragraph: 'p10', exact: 'Putin', party: 'vladimirPutin', form: 'name' },
  p10PresidentTrump: {
    paragraph: 'p10',
    exact: 'President',
    suffix: ' Trump',
    party: 'donaldTrump',
    form: 'title',
  },
  p10Trump: { paragraph: 'p10', exact: 'Trump', party: 'donaldTrump', form: 'name' },
  p10World: { paragraph: 'p10', exact: 'the world', place: 'world', form: 'description' },
  p10He: {
    paragraph: 'p10',
    exact: 'he',
    suffix: ' wrote',
    party: 'kirillDmitriev',
    form: 'pronoun',
  },

  // p11
  p11Source: {
    paragraph: 'p11',
    exact: 'Another source within Putin’s government and with knowledge of the call',
    party: 'russianSource',
    form: 'description',
  },
  p11PutinGovernment: {
    paragraph: 'p11',
    exact: 'Putin’s government',
    party: 'kremlin',
    form: 'description',
  },
  p11Putin: { paragraph: 'p11', exact: 'Putin', party: 'vladimirPutin', form: 'name' },
  p11Cnn: { paragraph: 'p11', exact: 'CNN', party: 'cnn', form: 'name' },

  // p12
  p12Presidents: {
    paragraph: 'p12',
    exact: 'The presidents',
    party: 'thePresidents',
    form: 'title',
  },
  p12Ukraine: { paragraph: 'p12', exact: 'Ukraine', prefix: 'in ', party: 'ukraine', form: 'name' },
  p12Trump: { paragraph: 'p12', exact: 'Trump', party: 'donaldTrump', form: 'name' },
  p12He: {
    paragraph: 'p12',
    exact: 'he',
    suffix: ' planned',
    party: 'donaldTrump',
    form: 'pronoun',
  },
  p12UkraineAssets: {
    paragraph: 'p12',
    exact: 'Ukraine',
    suffix: '’s',
    party: 'ukraine',
    form: 'name',
  },
  p12Kremlin: { paragraph: 'p12', exact: 'Kremlin', party: 'kremlin', form: 'metonym' },

  // p13
  p13UkrainianPresident: {
    paragraph: 'p13',
    exact: 'Ukrainian President',
    party: 'volodymyrZelensky',
    form: 'title',
  },
  p13Ukrainian: { paragraph: 'p13', exact: 'Ukrainian', party: 'ukraine', form: 'adjective' },
  p13Zelensky: {
    paragraph: 'p13',
    exact: 'Volodymyr Zelensky',
    party: 'volodymyrZelensky',
    form: 'name',
  },
  p13Kyiv: { paragraph: 'p13', exact: 'Kyiv', party: 'ukraine', form: 'metonym' },
  p13Trump: { paragraph: 'p13', exact: 'Trump', party: 'donaldTrump', form: 'name' },
  p13Representatives: {
    paragraph: 'p13',
    exact: 'the countries’ representatives',
    party: 'ukraineUsOfficials',
    form: 'description',
  },
  p13Countries: {
    paragraph: 'p13',
    exact: 'the countries',
    party: 'theCountries',
    form: 'description',
  },
  p13Jeddah: { paragraph: 'p13', exact: 'Jeddah', place: 'jeddah', form: 'name' },
  p13SaudiArabia: { paragraph: 'p13', exact: 'Saudi Arabia', place: 'saudiArabia', form: 'name' },

  // p14
  p14UsSecretary: {
    paragraph: 'p14',
    exact: 'US Secretary of State',
    party: 'marcoRubio',
    form: 'title',
  },
  p14Us: { paragraph: 'p14', exact: 'US', party: 'unitedStates', form: 'name' },
  p14Rubio: { paragraph: 'p14', exact: 'Marco Rubio', party: 'marcoRubio', form: 'name' },
  p14Reporters: { paragraph: 'p14', exact: 'reporters', party: 'reporters', form: 'description' },
  p14Russia: { paragraph: 'p14', exact: 'Russia', party: 'russia', form: 'name' },

  // p15
  p15Putin: { paragraph: 'p15', exact: 'Putin', party: 'vladimirPutin', form: 'name' },
  p15World: { paragraph: 'p15', exact: 'the world', place: 'world', form: 'metonym' },
  p15WeSupport: {
    paragraph: 'p15',
    exact: 'we',
    suffix: ' absolutely',
    party: 'russia',
    form: 'pronoun',
  },
  p15WeNeed: { paragraph: 'p15', exact: 'we', suffix: ' need', party: 'russia', form: 'pronoun' },

  // p16
  p16Officials: {
    paragraph: 'p16',
    exact: 'Ukrainian and American officials',
    party: 'ukraineUsOfficials',
    form: 'description',
  },
  p16Ukrainian: { paragraph: 'p16', exact: 'Ukrainian', party: 'ukraine', form: 'adjective' },
  p16AmericanOfficials: {
    paragraph: 'p16',
    exact: 'American officials',
    party: 'americanOfficials',
    form: 'description',
  },
  p16American: { paragraph: 'p16', exact: 'American', party: 'unitedStates', form: 'adjective' },
  p16AllParties: {
    paragraph: 'p16',
    exact: 'all parties',
    party: 'allParties',
    form: 'description',
  },

  // p17, furniture
  p17You: { paragraph: 'p17', exact: 'You', party: 'readers', form: 'pronoun' },
} as const;
