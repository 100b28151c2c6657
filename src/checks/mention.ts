import type { Issue } from '../model/issue.ts';
import type { Judged } from './judged.ts';
import { show } from './show.ts';

/**
 * Whether every mention refers to one thing: a party or a place, not both, not neither.
 *
 * @param judged - the article
 * @returns an issue for each mention that does not
 */
export function mention({ article }: Judged): readonly Issue[] {
  return Object.entries(article.mentions).flatMap(([id, { exact, party, place }]) => {
    if ((party === undefined) !== (place === undefined)) return [];
    const both =
      party === undefined ? 'neither a party nor a place' : 'a party and a place at once';
    const message = `${id}: “${show(exact)}” refers to ${both}; give it one of the two`;
    return [{ rule: 'mention', path: `mentions.${id}`, message }];
  });
}
