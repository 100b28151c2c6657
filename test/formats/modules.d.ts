// Readers of formats that bring no types of their own.

declare module 'jsonld' {
  export function expand(document: object, options: object): Promise<readonly object[]>;
}
declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string, options?: object);
    readonly window: Window & typeof globalThis;
  }
}
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: string, options: object): string;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
