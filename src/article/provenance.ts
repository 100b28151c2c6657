/**
 * Where the text comes from, what of that nobody has verified, and whose it is.
 * `published` holds bounds: after the readout of 18 March 2025, before 20 March.
 */
export const provenance = {
  publisher: 'kyivPost',
  url: 'https://kyivpost.com/post/49147',
  published: '2025-03-18/2025-03-19',
  language: 'en',
  sha256: '7684cb88e051f4a0d5bcbb3bc3280e6cb96a3e24bc3d708cd6a91195160672a8',
  unverified: ['headline', 'byline', 'section', 'date and time of publication', 'canonical url'],
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
  rights: {
    text: 'The text belongs to its publisher; no permission to reuse it was seen.',
    textHolder: 'Kyiv Post',
    annotations: 'MIT',
  },
} as const;
