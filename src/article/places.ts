/**
 * Where things happen, in the order in which the article names them.
 * What acts is a party, not a place: Ukraine, Russia, the White House, the Kremlin.
 */
export const places = {
  // p5
  blackSea: { name: 'Black Sea', kind: 'sea', sameAs: 'http://www.wikidata.org/entity/Q166' },

  // p6
  middleEast: {
    name: 'Middle East',
    kind: 'region',
    sameAs: 'http://www.wikidata.org/entity/Q7204',
  },
  saudiArabia: {
    name: 'Saudi Arabia',
    kind: 'country',
    sameAs: 'http://www.wikidata.org/entity/Q851',
    countryCode: 'SA',
  },

  // p10, p15
  world: { name: 'The world', kind: 'world' },

  // p13
  jeddah: {
    name: 'Jeddah',
    kind: 'city',
    within: 'saudiArabia',
    sameAs: 'http://www.wikidata.org/entity/Q374365',
  },
} as const;
