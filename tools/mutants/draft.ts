import { claims } from '../../src/article/claims.ts';
import { corrections } from '../../src/article/corrections.ts';
import { mentions } from '../../src/article/mentions.ts';
import { parties } from '../../src/article/parties.ts';
import { places } from '../../src/article/places.ts';
import { proposals } from '../../src/article/proposals.ts';
import { provenance } from '../../src/article/provenance.ts';
import { quotes } from '../../src/article/quotes.ts';
import { readings } from '../../src/article/readings.ts';
import { skips } from '../../src/article/skips.ts';
import { sources } from '../../src/article/sources.ts';
import { statements } from '../../src/article/statements.ts';
import { boilerplate, paragraphs } from '../../src/article/text.ts';
import { timeline } from '../../src/article/timeline.ts';
import { times } from '../../src/article/times.ts';

/** The content as its author wrote it, before anything is resolved. */
export const draft = {
  paragraphs,
  boilerplate,
  parties,
  places,
  sources,
  statements,
  quotes,
  timeline,
  times,
  mentions,
  proposals,
  readings,
  claims,
  skips,
  corrections,
  provenance,
};
