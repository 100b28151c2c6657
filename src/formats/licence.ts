/**
 * The address of a licence named by its SPDX identifier.
 *
 * @param spdx - `MIT`, `CC-BY-4.0`
 */
export function licence(spdx: string): string {
  return `https://spdx.org/licenses/${encodeURIComponent(spdx.replace(/\p{Cs}/gu, '\uFFFD'))}`;
}
