import type { Verification } from 'onrecord';
import type { ComponentChildren, JSX } from 'preact';
import { article, nameOf } from '../data.ts';
import { showDate } from '../dates.ts';
import { RECORD } from '../words.ts';

/** Claimed words and the library's answer. */
export interface Item {
  readonly claimed: string;
  readonly verification: Verification;
}

/** The answers, one below the other. */
export function Judged({
  items,
  summary,
}: {
  items: readonly Item[];
  summary?: string;
}): JSX.Element {
  return (
    <>
      {summary === undefined || items.length < 2 ? null : <p class="sum">{summary}</p>}
      {items.map((item, i) => (
        <Answer key={`${i}:${item.claimed}`} {...item} />
      ))}
    </>
  );
}

function Answer({ claimed, verification }: Item): JSX.Element {
  const { verdict, summary, differences, quote, record, speaker } = verification;
  const good = (verdict === 'verbatim' || verdict === 'typographic') && speaker.verdict !== 'wrong';
  return (
    <article class={`answer ${good ? 'good' : 'bad'}`}>
      <h3>
        {verdict}
        {speaker.verdict === 'wrong' ? ', wrong speaker' : ''}
      </h3>
      <p>{summary}</p>
      <div class="compared">
        <Compared
          name="Claimed"
          words={differences.length === 0 ? claimed : sides(verification, 'claimed')}
        />
        {differences.length > 0 && (
          <Compared name="Article" words={sides(verification, 'original')} />
        )}
        {record?.wording !== undefined && <Compared name="Source" words={record.wording} />}
      </div>
      {quote !== undefined && (
        <p class="said">
          Said by <a href={`#note-${quote.speaker}`}>{nameOf(quote.speaker)}</a>,{' '}
          {showDate(article.statements[quote.statement ?? '']?.date ?? '')}. Primary source:{' '}
          {RECORD[quote.record.verdict].toLowerCase()}.{' '}
          <a href={`#${quote.id}`}>Show it in the article</a>
        </p>
      )}
    </article>
  );
}

function Compared({ name, words }: { name: string; words: ComponentChildren }): JSX.Element {
  return (
    <p>
      <b>{name}</b> <span>“{words}”</span>
    </p>
  );
}

/** One side of the comparison, its differing words marked. */
function sides({ differences }: Verification, side: 'claimed' | 'original'): ComponentChildren {
  return differences.map((difference) => {
    const words = difference[side]?.exact;
    if (words === undefined) return null;
    return [difference.kind === 'kept' ? words : <mark>{words}</mark>, ' '];
  });
}
