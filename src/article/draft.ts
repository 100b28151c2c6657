import { claims } from './claims.ts';
import { corrections } from './corrections.ts';
import { mentions } from './mentions.ts';
import { parties } from './parties.ts';
import { places } from './places.ts';
import { proposals } from './proposals.ts';
import { provenance } from './provenance.ts';
import { quotes } from './quotes.ts';
import { readings } from './readings.ts';
import { retired } from './retired.ts';
import { skips } from './skips.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';
import { boilerplate, paragraphs } from './text.ts';
import { timeline } from './timeline.ts';
import { times } from './times.ts';

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
  retired,
};
