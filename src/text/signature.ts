/** A line that only names who said the words above it: “— Ana Ruiz”. */
export const signature: RegExp = /^[\s>]*(?:[—–]|--?)[ \t]*\p{Lu}[^\n]*$/u;
