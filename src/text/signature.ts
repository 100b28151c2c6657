import { pattern } from './pattern.ts';

/** A line that only names who said the words above it: “— Ana Ruiz”. */
export const signature: () => RegExp = /* @__PURE__ */ pattern(
  '^[\\s>]*(?:[—–]|--?)[ \\t*_[]*\\p{Lu}[^\\n]*$',
);
