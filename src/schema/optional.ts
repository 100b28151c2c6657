import * as z from 'zod/v4';

/**
 * A key that may be absent, but is never `undefined`, as under `exactOptionalPropertyTypes`. Zod has
 * this of its own only from 4.3.
 */
export interface Optional<schema extends z.ZodType> extends z.ZodOptional<schema> {
  _zod: z.core.$ZodOptionalInternals<schema> & {
    output: z.output<schema>;
    input: z.input<schema>;
  };
}

/**
 * Makes a key optional. {@link noun} refuses an `undefined` that is spelled out.
 *
 * @param schema - What the key holds where it is there.
 * @returns The same schema, optional.
 */
export function optional<schema extends z.ZodType>(schema: schema): Optional<schema> {
  // The cast takes `undefined` out of the type: no version before 4.3 can say it.
  return z.optional(schema) as Optional<schema>;
}
