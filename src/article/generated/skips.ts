// Made by `npm run content` from the words in the folder above: never edited by hand.
import { records } from '../../define/records.ts';

/**
 * The words that no record points at, and why, by id.
 *
 * @example
 * ```ts
 * import { type Skips, skips } from 'onrecord';
 * const first: Skips['skipFutureOfUkraine'] = skips.skipFutureOfUkraine;
 * first.id; //=> 'skipFutureOfUkraine'
 * ```
 *
 * @category Readings
 */
export type Skips = {
  /** “future”: What the call was about: the fate of a country, not a time. */
  readonly skipFutureOfUkraine: {
    readonly id: 'skipFutureOfUkraine';
    readonly paragraph: 'p1';
    readonly start: 101;
    readonly end: 107;
    readonly exact: 'future';
    readonly why: 'What the call was about: the fate of a country, not a time.';
  };
  /** “JOIN”: A verb in capitals: an invitation of the site’s. */
  readonly skipJoin: {
    readonly id: 'skipJoin';
    readonly paragraph: 'p3';
    readonly start: 0;
    readonly end: 4;
    readonly exact: 'JOIN';
    readonly why: 'A verb in capitals: an invitation of the site’s.';
  };
  /** “ON”: A preposition in capitals. */
  readonly skipOn: {
    readonly id: 'skipOn';
    readonly paragraph: 'p3';
    readonly start: 8;
    readonly end: 10;
    readonly exact: 'ON';
    readonly why: 'A preposition in capitals.';
  };
  /** “last”: Puts the meetings in order and names no time; what it claims is the claim lastInPersonMeetings. */
  readonly skipLast: {
    readonly id: 'skipLast';
    readonly paragraph: 'p6';
    readonly start: 69;
    readonly end: 73;
    readonly exact: 'last';
    readonly why: 'Puts the meetings in order and names no time; what it claims is the claim lastInPersonMeetings.';
  };
  /** “Prisoner Swap Promised Following”: The headline of another article, which has capitals on ordinary words, too; no name is among them. */
  readonly skipSwapPromised: {
    readonly id: 'skipSwapPromised';
    readonly paragraph: 'p8';
    readonly start: 0;
    readonly end: 32;
    readonly exact: 'Prisoner Swap Promised Following';
    readonly why: 'The headline of another article, which has capitals on ordinary words, too; no name is among them.';
  };
  /** “Call Goes Ahead”: The headline of another article, which has capitals on ordinary words, too; no name is among them. */
  readonly skipCallGoesAhead: {
    readonly id: 'skipCallGoesAhead';
    readonly paragraph: 'p8';
    readonly start: 45;
    readonly end: 60;
    readonly exact: 'Call Goes Ahead';
    readonly why: 'The headline of another article, which has capitals on ordinary words, too; no name is among them.';
  };
  /** “two”: Counts the leaders; it is part of the mention “The two leaders”. */
  readonly skipTwoLeaders: {
    readonly id: 'skipTwoLeaders';
    readonly paragraph: 'p9';
    readonly start: 5;
    readonly end: 8;
    readonly exact: 'two';
    readonly why: 'Counts the leaders; it is part of the mention “The two leaders”.';
  };
  /** “future”: A state of affairs that the leaders picture, not a time that can be told. */
  readonly skipFutureRelationship: {
    readonly id: 'skipFutureRelationship';
    readonly paragraph: 'p9';
    readonly start: 31;
    readonly end: 37;
    readonly exact: 'future';
    readonly why: 'A state of affairs that the leaders picture, not a time that can be told.';
  };
  /** “when peace has been achieved”: A condition put as a time: it counts from an event that has no date. */
  readonly skipWhenPeace: {
    readonly id: 'skipWhenPeace';
    readonly paragraph: 'p9';
    readonly start: 197;
    readonly end: 225;
    readonly exact: 'when peace has been achieved';
    readonly why: 'A condition put as a time: it counts from an event that has no date.';
  };
  /** “ongoing”: Says that the negotiations were under way and names no time. */
  readonly skipOngoing: {
    readonly id: 'skipOngoing';
    readonly paragraph: 'p12';
    readonly start: 58;
    readonly end: 65;
    readonly exact: 'ongoing';
    readonly why: 'Says that the negotiations were under way and names no time.';
  };
  /** “first”: Counts steps towards negotiations, not days. */
  readonly skipFirst: {
    readonly id: 'skipFirst';
    readonly paragraph: 'p14';
    readonly start: 138;
    readonly end: 143;
    readonly exact: 'first';
    readonly why: 'Counts steps towards negotiations, not days.';
  };
  /** “before”: Puts two parts of one answer in order. */
  readonly skipBefore: {
    readonly id: 'skipBefore';
    readonly paragraph: 'p15';
    readonly start: 208;
    readonly end: 214;
    readonly exact: 'before';
    readonly why: 'Puts two parts of one answer in order.';
  };
  /** “number”: “A number of” is several; no figure is told. */
  readonly skipNumber: {
    readonly id: 'skipNumber';
    readonly paragraph: 'p15';
    readonly start: 274;
    readonly end: 280;
    readonly exact: 'number';
    readonly why: '“A number of” is several; no figure is told.';
  };
  /** “Ctrl”: A key of the keyboard. */
  readonly skipCtrl: {
    readonly id: 'skipCtrl';
    readonly paragraph: 'p17';
    readonly start: 42;
    readonly end: 46;
    readonly exact: 'Ctrl';
    readonly why: 'A key of the keyboard.';
  };
  /** “Enter”: A key of the keyboard. */
  readonly skipEnter: {
    readonly id: 'skipEnter';
    readonly paragraph: 'p17';
    readonly start: 49;
    readonly end: 54;
    readonly exact: 'Enter';
    readonly why: 'A key of the keyboard.';
  };
};

/**
 * The words that no record points at, and why, by id.
 *
 * @example
 * ```ts
 * import { skips } from 'onrecord';
 * Object.keys(skips).length; //=> 15
 * skips.skipFutureOfUkraine.id; //=> 'skipFutureOfUkraine'
 * ```
 *
 * @category Readings
 */
export const skips: Skips = /* @__PURE__ */ records<Skips>(
  {
    id: '',
    paragraph: '',
    start: 0,
    exact: '',
    why: '',
  },
  '15' +
  '|skipFutureOfUkraine|p1|101|future|What the call was about: the fate of a country, not a time.' +
  '|skipJoin|p3|0|JOIN|A verb in capitals: an invitation of the site’s.' +
  '|skipOn|p3|8|ON|A preposition in capitals.' +
  '|skipLast|p6|69|last|Puts the meetings in order and names no time; what it claims is the claim lastInPersonMeetings.' +
  '|skipSwapPromised|p8|0|Prisoner Swap Promised Following|The headline of another article, which has capitals on ordinary words, too; no name is among them.' +
  '|skipCallGoesAhead|p8|45|Call Goes Ahead|The headline of another article, which has capitals on ordinary words, too; no name is among them.' +
  '|skipTwoLeaders|p9|5|two|Counts the leaders; it is part of the mention “The two leaders”.' +
  '|skipFutureRelationship|p9|31|future|A state of affairs that the leaders picture, not a time that can be told.' +
  '|skipWhenPeace|p9|197|when peace has been achieved|A condition put as a time: it counts from an event that has no date.' +
  '|skipOngoing|p12|58|ongoing|Says that the negotiations were under way and names no time.' +
  '|skipFirst|p14|138|first|Counts steps towards negotiations, not days.' +
  '|skipBefore|p15|208|before|Puts two parts of one answer in order.' +
  '|skipNumber|p15|274|number|“A number of” is several; no figure is told.' +
  '|skipCtrl|p17|42|Ctrl|A key of the keyboard.' +
  '|skipEnter|p17|49|Enter|A key of the keyboard.',
);

/**
 * The same records, in order.
 *
 * @example
 * ```ts
 * import { getSkips, type SkipsInOrder } from 'onrecord';
 * const all: SkipsInOrder = getSkips();
 * all[14].id; //=> 'skipEnter'
 * ```
 *
 * @category Readings
 */
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

/**
 * The same records by what a filter may ask.
 *
 * @example
 * ```ts
 * import { getSkips, type SkipsBy } from 'onrecord';
 * const found: SkipsBy['paragraph']['p1'] = getSkips({ paragraph: 'p1' });
 * found.length; //=> 1
 * ```
 *
 * @category Readings
 */
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
