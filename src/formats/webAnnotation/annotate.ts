import type { Anchor } from '../../model/anchor.ts';
import type { Article } from '../../model/article.ts';
import type { Statement } from '../../model/statement.ts';
import type { WebAnnotation, WebAnnotationBody, WebAnnotationTarget } from './annotation.ts';
import { type AnchoredNoun, layouts } from './layout.ts';
import { type Taken, taken } from './taken.ts';
import { identity, words } from './words.ts';

/** What all annotations of an article share. */
export interface Frame {
  readonly article: Article;
  /** IRI of the text. */
  readonly iri: string;
  /** IRI of the licence of the annotations. */
  readonly rights: string | undefined;
  /** Makes a target out of an anchor. */
  readonly select: (anchor: Anchor) => WebAnnotationTarget;
}

/**
 * The annotations of one record: its own, and one for each anchor inside.
 *
 * @param frame - what all annotations share
 * @param noun - of the record
 * @param id - of the record
 * @returns none when the record points at no words
 */
export function annotate(frame: Frame, noun: AnchoredNoun, id: string): readonly WebAnnotation[] {
  const { article, select } = frame;
  const parts = taken(noun, { ...article[noun][id] });
  const own = parts.anchors.length > 0;
  const [first, ...more] = (own ? parts.anchors : instead(article, noun, id, parts)).map(select);
  if (first === undefined || first.selector[0].exact === '') return [];
  const record = own ? parts.rest : { ...parts.rest, [layouts[noun].anchors]: [] };
  const body = [
    plain(words(article, noun, id)),
    json({ noun, record }),
    ...(noun === 'mentions' ? identity(article, article.mentions[id]) : []),
  ];
  const target = more.length > 0 ? [first, ...more] : first;
  return [
    annotation(frame, { id, motivation: layouts[noun].motivation, body, target }),
    ...parts.inner.map(([path, anchor]) =>
      annotation(frame, {
        id: [id, ...path].join('.'),
        motivation: 'linking',
        body: [plain(`${path.join(' ')} of ${id}`), json({ noun, of: id, path })],
        target: select(anchor),
      }),
    ),
  ];
}

// A record that points at no words itself is about the words of its parts.
function instead(
  { quotes, statements }: Article,
  noun: AnchoredNoun,
  id: string,
  { inner }: Taken,
): readonly Anchor[] {
  const quoted = noun === 'statements' ? (statements[id] as Statement).quotes : [];
  return [...quoted.flatMap((quote) => quotes[quote] ?? []), ...inner.map(([, anchor]) => anchor)];
}

type Told = Pick<WebAnnotation, 'id' | 'motivation' | 'body' | 'target'>;

function annotation({ iri, rights }: Frame, { id, ...told }: Told): WebAnnotation {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${iri}#${id}`,
    type: 'Annotation',
    ...(rights !== undefined && { rights }),
    ...told,
  };
}

function plain(value: string): WebAnnotationBody {
  return { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value };
}

function json(value: unknown): WebAnnotationBody {
  const text = JSON.stringify(value);
  return { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: text };
}
