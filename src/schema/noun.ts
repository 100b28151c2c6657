import * as z from 'zod/v4';

/** A noun's schema: strict, read-only, and with its fields under `shape`. */
export type Noun<shape extends z.core.$ZodShape> = z.ZodReadonly<
  z.ZodObject<shape, z.core.$strict>
>;

/**
 * Makes the schema of a noun: unknown keys are faults, an optional key is absent or has a value, the
 * result is frozen.
 *
 * @param title - The name of the model's type.
 * @param description - What it is, in a sentence.
 * @param shape - Its fields.
 * @returns The schema.
 */
export function noun<shape extends z.core.$ZodShape>(
  title: string,
  description: string,
  shape: shape,
): Noun<shape> {
  // The cast is for the versions of zod that drop `readonly` from the shape, which it never has.
  const object = z.strictObject(shape) as z.ZodObject<shape, z.core.$strict>;
  return z.readonly(object).check(refuseUndefined).meta({ title, description });
}

function refuseUndefined({ value, issues }: z.core.ParsePayload<object>): void {
  for (const [key, field] of Object.entries(value)) {
    if (field !== undefined) continue;
    const message = 'leave the field out where there is nothing to say, it is undefined';
    issues.push({ code: 'custom', input: field, path: [key], message });
  }
}
