import type { Noun } from '../model/noun.ts';
import { SINGULAR } from './reference.ts';

/** The nouns of an article, in the order of its fields. */
export const nouns: readonly Noun[] = /* @__PURE__ */ Object.keys(SINGULAR) as readonly Noun[];
