// Made by `npm run content` from the words in the folder above: never edited by hand.
import { freeze } from '../../define/freeze.ts';

/** The words that no record points at, and why, by id. */
export type Skips = {
  /** “future”: What the call was about: the fate of a country, not a time. */
  readonly skipFutureOfUkraine: {
    readonly id: 'skipFutureOfUkraine';
    readonly paragraph: 'p1';
    readonly exact: 'future';
    readonly why: 'What the call was about: the fate of a country, not a time.';
    readonly start: 101;
    readonly end: 107;
  };
  /** “JOIN”: A verb in capitals: an invitation of the site’s. */
  readonly skipJoin: {
    readonly id: 'skipJoin';
    readonly paragraph: 'p3';
    readonly exact: 'JOIN';
    readonly why: 'A verb in capitals: an invitation of the site’s.';
    readonly start: 0;
    readonly end: 4;
  };
  /** “ON”: A preposition in capitals. */
  readonly skipOn: {
    readonly id: 'skipOn';
    readonly paragraph: 'p3';
    readonly exact: 'ON';
    readonly why: 'A preposition in capitals.';
    readonly start: 8;
    readonly end: 10;
  };
  /** “last”: Puts the meetings in order and names no time; what it claims is the claim lastInPersonMeetings. */
  readonly skipLast: {
    readonly id: 'skipLast';
    readonly paragraph: 'p6';
    readonly exact: 'last';
    readonly why: 'Puts the meetings in order and names no time; what it claims is the claim lastInPersonMeetings.';
    readonly start: 69;
    readonly end: 73;
  };
  /** “Prisoner Swap Promised Following”: A headline of another article: ordinary words with capitals. */
  readonly skipSwapPromised: {
    readonly id: 'skipSwapPromised';
    readonly paragraph: 'p8';
    readonly exact: 'Prisoner Swap Promised Following';
    readonly why: 'A headline of another article: ordinary words with capitals.';
    readonly start: 0;
    readonly end: 32;
  };
  /** “Call Goes Ahead”: A headline of another article: ordinary words with capitals. */
  readonly skipCallGoesAhead: {
    readonly id: 'skipCallGoesAhead';
    readonly paragraph: 'p8';
    readonly exact: 'Call Goes Ahead';
    readonly why: 'A headline of another article: ordinary words with capitals.';
    readonly start: 45;
    readonly end: 60;
  };
  /** “two”: Counts the leaders; it is part of the mention “The two leaders”. */
  readonly skipTwoLeaders: {
    readonly id: 'skipTwoLeaders';
    readonly paragraph: 'p9';
    readonly exact: 'two';
    readonly why: 'Counts the leaders; it is part of the mention “The two leaders”.';
    readonly start: 5;
    readonly end: 8;
  };
  /** “future”: A state of affairs that the leaders picture, not a time that can be told. */
  readonly skipFutureRelationship: {
    readonly id: 'skipFutureRelationship';
    readonly paragraph: 'p9';
    readonly exact: 'future';
    readonly why: 'A state of affairs that the leaders picture, not a time that can be told.';
    readonly start: 31;
    readonly end: 37;
  };
  /** “when peace has been achieved”: A condition put as a time: it counts from an event that has no date. */
  readonly skipWhenPeace: {
    readonly id: 'skipWhenPeace';
    readonly paragraph: 'p9';
    readonly exact: 'when peace has been achieved';
    readonly why: 'A condition put as a time: it counts from an event that has no date.';
    readonly start: 197;
    readonly end: 225;
  };
  /** “ongoing”: Says that the negotiations were under way and names no time. */
  readonly skipOngoing: {
    readonly id: 'skipOngoing';
    readonly paragraph: 'p12';
    readonly exact: 'ongoing';
    readonly why: 'Says that the negotiations were under way and names no time.';
    readonly start: 58;
    readonly end: 65;
  };
  /** “first”: Counts steps towards negotiations, not days. */
  readonly skipFirst: {
    readonly id: 'skipFirst';
    readonly paragraph: 'p14';
    readonly exact: 'first';
    readonly why: 'Counts steps towards negotiations, not days.';
    readonly start: 138;
    readonly end: 143;
  };
  /** “before”: Puts two parts of one answer in order. */
  readonly skipBefore: {
    readonly id: 'skipBefore';
    readonly paragraph: 'p15';
    readonly exact: 'before';
    readonly why: 'Puts two parts of one answer in order.';
    readonly start: 208;
    readonly end: 214;
  };
  /** “number”: “A number of” is several; no figure is told. */
  readonly skipNumber: {
    readonly id: 'skipNumber';
    readonly paragraph: 'p15';
    readonly exact: 'number';
    readonly why: '“A number of” is several; no figure is told.';
    readonly start: 274;
    readonly end: 280;
  };
  /** “Ctrl”: A key of the keyboard. */
  readonly skipCtrl: {
    readonly id: 'skipCtrl';
    readonly paragraph: 'p17';
    readonly exact: 'Ctrl';
    readonly why: 'A key of the keyboard.';
    readonly start: 42;
    readonly end: 46;
  };
  /** “Enter”: A key of the keyboard. */
  readonly skipEnter: {
    readonly id: 'skipEnter';
    readonly paragraph: 'p17';
    readonly exact: 'Enter';
    readonly why: 'A key of the keyboard.';
    readonly start: 49;
    readonly end: 54;
  };
};

/**
 * The words that no record points at, and why, by id.
 *
 * @category The article
 */
export const skips: Skips = /* @__PURE__ */ freeze({
  skipFutureOfUkraine: {
    id: 'skipFutureOfUkraine',
    paragraph: 'p1',
    exact: 'future',
    why: 'What the call was about: the fate of a country, not a time.',
    start: 101,
    end: 107,
  },
  skipJoin: {
    id: 'skipJoin',
    paragraph: 'p3',
    exact: 'JOIN',
    why: 'A verb in capitals: an invitation of the site’s.',
    start: 0,
    end: 4,
  },
  skipOn: {
    id: 'skipOn',
    paragraph: 'p3',
    exact: 'ON',
    why: 'A preposition in capitals.',
    start: 8,
    end: 10,
  },
  skipLast: {
    id: 'skipLast',
    paragraph: 'p6',
    exact: 'last',
    why: 'Puts the meetings in order and names no time; what it claims is the claim lastInPersonMeetings.',
    start: 69,
    end: 73,
  },
  skipSwapPromised: {
    id: 'skipSwapPromised',
    paragraph: 'p8',
    exact: 'Prisoner Swap Promised Following',
    why: 'A headline of another article: ordinary words with capitals.',
    start: 0,
    end: 32,
  },
  skipCallGoesAhead: {
    id: 'skipCallGoesAhead',
    paragraph: 'p8',
    exact: 'Call Goes Ahead',
    why: 'A headline of another article: ordinary words with capitals.',
    start: 45,
    end: 60,
  },
  skipTwoLeaders: {
    id: 'skipTwoLeaders',
    paragraph: 'p9',
    exact: 'two',
    why: 'Counts the leaders; it is part of the mention “The two leaders”.',
    start: 5,
    end: 8,
  },
  skipFutureRelationship: {
    id: 'skipFutureRelationship',
    paragraph: 'p9',
    exact: 'future',
    why: 'A state of affairs that the leaders picture, not a time that can be told.',
    start: 31,
    end: 37,
  },
  skipWhenPeace: {
    id: 'skipWhenPeace',
    paragraph: 'p9',
    exact: 'when peace has been achieved',
    why: 'A condition put as a time: it counts from an event that has no date.',
    start: 197,
    end: 225,
  },
  skipOngoing: {
    id: 'skipOngoing',
    paragraph: 'p12',
    exact: 'ongoing',
    why: 'Says that the negotiations were under way and names no time.',
    start: 58,
    end: 65,
  },
  skipFirst: {
    id: 'skipFirst',
    paragraph: 'p14',
    exact: 'first',
    why: 'Counts steps towards negotiations, not days.',
    start: 138,
    end: 143,
  },
  skipBefore: {
    id: 'skipBefore',
    paragraph: 'p15',
    exact: 'before',
    why: 'Puts two parts of one answer in order.',
    start: 208,
    end: 214,
  },
  skipNumber: {
    id: 'skipNumber',
    paragraph: 'p15',
    exact: 'number',
    why: '“A number of” is several; no figure is told.',
    start: 274,
    end: 280,
  },
  skipCtrl: {
    id: 'skipCtrl',
    paragraph: 'p17',
    exact: 'Ctrl',
    why: 'A key of the keyboard.',
    start: 42,
    end: 46,
  },
  skipEnter: {
    id: 'skipEnter',
    paragraph: 'p17',
    exact: 'Enter',
    why: 'A key of the keyboard.',
    start: 49,
    end: 54,
  },
});

/** The same records, in order. */
export type SkipsInOrder = readonly [
  Skips['skipFutureOfUkraine'],
  Skips['skipJoin'],
  Skips['skipOn'],
  Skips['skipLast'],
  Skips['skipSwapPromised'],
  Skips['skipCallGoesAhead'],
  Skips['skipTwoLeaders'],
  Skips['skipFutureRelationship'],
  Skips['skipWhenPeace'],
  Skips['skipOngoing'],
  Skips['skipFirst'],
  Skips['skipBefore'],
  Skips['skipNumber'],
  Skips['skipCtrl'],
  Skips['skipEnter'],
];

/** The same records by what a filter may ask. */
export type SkipsBy = {
  readonly paragraph: {
    readonly p1: readonly [Skips['skipFutureOfUkraine']];
    readonly p3: readonly [Skips['skipJoin'], Skips['skipOn']];
    readonly p6: readonly [Skips['skipLast']];
    readonly p8: readonly [Skips['skipSwapPromised'], Skips['skipCallGoesAhead']];
    readonly p9: readonly [Skips['skipTwoLeaders'], Skips['skipFutureRelationship'], Skips['skipWhenPeace']];
    readonly p12: readonly [Skips['skipOngoing']];
    readonly p14: readonly [Skips['skipFirst']];
    readonly p15: readonly [Skips['skipBefore'], Skips['skipNumber']];
    readonly p17: readonly [Skips['skipCtrl'], Skips['skipEnter']];
  };
};
