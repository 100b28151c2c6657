import type { JSX } from 'preact';
import { STEP_BASIS } from '../words.ts';
import { type Box, chainGraph, LINE, type Way } from './chainGraph.ts';

const wide = chainGraph({ characters: 26, unit: 7.4, apart: 70 });
const narrow = chainGraph({ characters: 13, unit: 7.4, apart: 34 });

/** The ways of all quotations from who said them to the article, as a picture. */
export function Chains(): JSX.Element {
  return (
    <figure class="chains" aria-label="Who said it, through whom">
      {[wide, narrow].map(({ width, height, boxes, ways }, i) => (
        <svg
          key={width}
          class={i === 0 ? 'wide' : 'narrow'}
          viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
        >
          <title>Who said it, through whom</title>
          {ways.map(Line)}
          {boxes.map(Node)}
        </svg>
      ))}
      <ul class="key" aria-label="How to read the lines">
        {(['text', 'inherited', 'inferred'] as const).map((basis) => (
          <li key={basis}>
            <svg width="34" height="10" aria-hidden="true">
              <path class={`way basis-${basis}`} d="M1 5H33" />
            </svg>
            {STEP_BASIS[basis]}
          </li>
        ))}
        <li>the numbers are those of the quotations</li>
      </ul>
    </figure>
  );
}

function Line({ path, basis, voice, numbers, x, y }: Way): JSX.Element {
  return (
    <g key={path} class={voice}>
      <path class={`way basis-${basis}`} d={path} />
      <text class="numbers" x={x} y={y + 4}>
        {numbers.join(' ')}
      </text>
    </g>
  );
}

function Node({ note, lines, voice, x, y, width, height }: Box): JSX.Element {
  const top = y - (lines.length * LINE) / 2 + 13;
  return (
    <a key={note} href={`#note-${note}`} data-note={note} class={`box ${voice}`}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx="3" />
      {lines.map((text, i) => (
        <text key={text} x={x} y={top + i * LINE}>
          {text}
        </text>
      ))}
    </a>
  );
}
