import type { Issue } from '../model/issue.ts';
import { webAddress } from '../text/webAddress.ts';
import type { Judged } from './judged.ts';
import { show } from './show.ts';

interface Format {
  readonly fits: (value: string) => boolean;
  readonly hint: string;
}

const address: Format = {
  fits: (value) => webAddress(value) !== undefined,
  hint: 'is no web address; write all of it, such as https://www.wikidata.org/entity/Q42',
};

/** How the value of a field is written. */
const FORMATS: Readonly<Record<string, Format>> = {
  url: address,
  sameAs: address,
  countryCode: {
    fits: (value) => /^[A-Z]{2}$/.test(value),
    hint: 'is no country code; write the two capital letters of ISO 3166, such as US',
  },
  language: {
    fits: (value) => /^(?:[a-z]{2,3}|[ix](?=-))(?:-[a-z\d]{1,8})*$/i.test(value),
    hint: 'is no language tag; write BCP 47, such as en or de-AT',
  },
};

/**
 * Whether addresses, country codes and languages are written as those who read them expect.
 *
 * @param judged - the article
 * @returns an issue for each that is not
 */
export function format({ article }: Judged): readonly Issue[] {
  const { parties, places, sources, provenance } = article;
  const parts = { parties, places, sources, '': { ...(provenance && { provenance }) } };
  return Object.entries(parts).flatMap(([part, rows]) =>
    Object.entries<object>(rows).flatMap(([id, row]) =>
      faults(row, id, part ? `${part}.${id}` : id),
    ),
  );
}

function faults(row: object, id: string, path: string): readonly Issue[] {
  return Object.entries(row).flatMap(([field, value]) => {
    const wanted = Object.hasOwn(FORMATS, field) ? FORMATS[field] : undefined;
    if (!wanted || value === undefined || wanted.fits(value)) return [];
    const message = `${id}: “${show(value)}” ${wanted.hint}`;
    return [{ rule: 'format', path: `${path}.${field}`, message }];
  });
}
