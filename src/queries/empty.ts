/** A filter that asks for nothing: the default. */
export type Empty = Record<never, never>;
