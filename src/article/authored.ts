import { defineArticle } from '../define/defineArticle.ts';
import { draft } from './draft.ts';

/** The article as authored: every word proved by the compiler, then resolved into anchors. */
export const authored = /* @__PURE__ */ defineArticle(draft);
