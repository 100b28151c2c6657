import { type Anchor, type Cover, getSegments } from 'onrecord/core';
import { article, placeId, quotes } from '../data.ts';

/** A stretch of a paragraph that one element can hold. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Id of the quotation that the stretch is part of. */
  readonly quote?: string | undefined;
  /** Id of the quotation whose closing mark ends the stretch: its number stands behind. */
  readonly closes?: string | undefined;
  /** What else covers the stretch, longest first. */
  readonly marks: readonly Mark[];
}

/** A record in the text: its layer, its note, and the id of the place where its words begin. */
export interface Mark {
  readonly layer: string;
  readonly note: string;
  readonly id?: string | undefined;
}

/** A paragraph cut wherever a record or a closing quotation mark ends. */
export function piecesOf(paragraph: string): readonly Piece[] {
  const closing = new Map(
    quotes.filter((quote) => quote.paragraph === paragraph).map(({ id, end }) => [end + 1, id]),
  );
  return getSegments(article, paragraph).flatMap(({ start, end, covers }) => {
    const cuts = [...closing.keys()].filter((at) => at > start && at < end);
    const edges = [start, ...cuts, end];
    return edges.slice(0, -1).map((from, i) => {
      const to = edges[i + 1] ?? end;
      return {
        start: from,
        end: to,
        text: article.paragraphs[paragraph]?.text.slice(from, to) ?? '',
        quote: covers.find(({ noun }) => noun === 'quotes')?.id,
        closes: closing.get(to),
        marks: covers.flatMap((cover) => markOf(cover, paragraph, from)),
      };
    });
  });
}

const LAYERS: Readonly<Record<string, string>> = {
  times: 'time',
  timeline: 'event',
  proposals: 'proposal',
  statements: 'reported',
  claims: 'claim',
};

function markOf({ noun, id }: Cover, paragraph: string, start: number): readonly Mark[] {
  const index = anchorsOf({ noun, id }).findIndex(
    (anchor) => anchor.paragraph === paragraph && anchor.start === start,
  );
  const place = index < 0 ? undefined : placeId(id, index);
  const mention = noun === 'mentions' ? article.mentions[id] : undefined;
  if (mention?.party) return [{ layer: 'party', note: mention.party, id: place }];
  if (mention?.place) return [{ layer: 'place', note: mention.place, id: place }];
  const layer = LAYERS[noun];
  return layer === undefined ? [] : [{ layer, note: id, id: place }];
}

/** Every place where the words of a record stand. */
function anchorsOf({ noun, id }: Cover): readonly Anchor[] {
  if (noun === 'mentions' || noun === 'times' || noun === 'quotes') {
    return [article[noun][id]].filter((anchor) => anchor !== undefined);
  }
  if (noun === 'statements') return article.statements[id]?.reported ?? [];
  if (noun === 'timeline' || noun === 'proposals' || noun === 'claims') {
    return article[noun][id]?.anchors ?? [];
  }
  return [];
}
