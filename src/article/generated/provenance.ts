// Made by `npm run content` from the words in the folder above: never edited by hand.
import { freeze } from '../../define/freeze.ts';

/**
 * Where the text comes from, what of that is not verified, and whose it is.
 *
 * @example
 * ```ts
 * import { provenance, type ThisProvenance } from 'onrecord';
 * const { language }: ThisProvenance = provenance;
 * language; //=> 'en'
 * ```
 *
 * @category Article
 */
export type ThisProvenance = {
  readonly unverified: readonly [
    'headline',
    'byline',
    'section',
    'date and time of publication',
    'canonical url',
  ];
  readonly rights: {
    readonly text: 'The text belongs to its publisher; no permission to reuse it was seen.';
    readonly textHolder: 'Kyiv Post';
    readonly annotations: 'MIT';
  };
  readonly publisher: 'kyivPost';
  readonly url: 'https://kyivpost.com/post/49147';
  readonly published: '2025-03-18/2025-03-19';
  readonly language: 'en';
  readonly sha256: '7684cb88e051f4a0d5bcbb3bc3280e6cb96a3e24bc3d708cd6a91195160672a8';
  readonly topics: readonly [
    'medtop:16000000',
    'medtop:20000062',
    'medtop:20000073',
    'medtop:20000075',
    'medtop:20000076',
    'medtop:20000080',
    'medtop:20000638',
    'medtop:20000639',
  ];
  readonly headline?: never;
};

/**
 * Where the text comes from, what of that is not verified, and whose it is.
 *
 * @example
 * ```ts
 * import { provenance } from 'onrecord';
 * provenance.publisher; //=> 'kyivPost'
 * ```
 *
 * @category Article
 */
export const provenance: ThisProvenance = /* @__PURE__ */ freeze({
  unverified: [
    'headline',
    'byline',
    'section',
    'date and time of publication',
    'canonical url',
  ],
  rights: {
    text: 'The text belongs to its publisher; no permission to reuse it was seen.',
    textHolder: 'Kyiv Post',
    annotations: 'MIT',
  },
  publisher: 'kyivPost',
  url: 'https://kyivpost.com/post/49147',
  published: '2025-03-18/2025-03-19',
  language: 'en',
  sha256: '7684cb88e051f4a0d5bcbb3bc3280e6cb96a3e24bc3d708cd6a91195160672a8',
  topics: [
    'medtop:16000000',
    'medtop:20000062',
    'medtop:20000073',
    'medtop:20000075',
    'medtop:20000076',
    'medtop:20000080',
    'medtop:20000638',
    'medtop:20000639',
  ],
});
