import * as z from 'zod/v4';

/**
 * Two capital letters that stand for a country.
 *
 * @category Parties
 */
export const countryCodeSchema = z
  .string()
  .regex(/^[A-Z]{2}$/, 'two capital letters are expected')
  .meta({ title: 'CountryCode', description: 'ISO 3166-1 alpha-2 code of a country.' });
