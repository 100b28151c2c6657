/**
 * Words that look as if a record should point at them, and why none does.
 * Capitals inside a sentence, numbers and words of time, in document order.
 */
export const skips = {
  // p1
  skipFutureOfUkraine: {
    paragraph: 'p1',
    exact: 'future',
    why: 'What the call was about: the fate of a country, not a time.',
  },

  // p3, furniture
  skipJoin: {
    paragraph: 'p3',
    exact: 'JOIN',
    why: 'A verb in capitals: an invitation of the site’s.',
  },
  skipOn: { paragraph: 'p3', exact: 'ON', why: 'A preposition in capitals.' },

  // p6
  skipLast: {
    paragraph: 'p6',
    exact: 'last',
    why: 'Puts the meetings in order and names no time; what it claims is the claim lastInPersonMeetings.',
  },

  // p8, furniture
  skipSwapPromised: {
    paragraph: 'p8',
    exact: 'Prisoner Swap Promised Following',
    why: 'The headline of another article, which has capitals on ordinary words, too; no name is among them.',
  },
  skipCallGoesAhead: {
    paragraph: 'p8',
    exact: 'Call Goes Ahead',
    why: 'The headline of another article, which has capitals on ordinary words, too; no name is among them.',
  },

  // p9
  skipTwoLeaders: {
    paragraph: 'p9',
    exact: 'two',
    why: 'Counts the leaders; it is part of the mention “The two leaders”.',
  },
  skipFutureRelationship: {
    paragraph: 'p9',
    exact: 'future',
    why: 'A state of affairs that the leaders picture, not a time that can be told.',
  },
  skipWhenPeace: {
    paragraph: 'p9',
    exact: 'when peace has been achieved',
    why: 'A condition put as a time: it counts from an event that has no date.',
  },

  // p12
  skipOngoing: {
    paragraph: 'p12',
    exact: 'ongoing',
    why: 'Says that the negotiations were under way and names no time.',
  },

  // p14
  skipFirst: {
    paragraph: 'p14',
    exact: 'first',
    why: 'Counts steps towards negotiations, not days.',
  },

  // p15
  skipBefore: {
    paragraph: 'p15',
    exact: 'before',
    why: 'Puts two parts of one answer in order.',
  },
  skipNumber: {
    paragraph: 'p15',
    exact: 'number',
    why: '“A number of” is several; no figure is told.',
  },

  // p17, furniture
  skipCtrl: { paragraph: 'p17', exact: 'Ctrl', why: 'A key of the keyboard.' },
  skipEnter: { paragraph: 'p17', exact: 'Enter', why: 'A key of the keyboard.' },
} as const;
