import { Graph, type GraphLabel, layout, type Point } from '@dagrejs/dagre';
import { curveBumpX, line } from 'd3-shape';
import type { AttributionBasis, Quote } from 'onrecord';
import { article, nameOf, numberOf, quotes, voiceClass } from '../data.ts';
import { showDate } from '../dates.ts';

/** Height of a line of words in a box. */
export const LINE = 17;

/** How wide and close the picture is drawn, in units of its view box. */
export interface Measure {
  readonly characters: number;
  readonly unit: number;
  readonly apart: number;
}

/** A box: who, or on which occasion. */
export interface Box {
  readonly note: string;
  readonly lines: readonly string[];
  readonly voice: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The way of some quotations from one box to the next. */
export interface Way {
  readonly path: string;
  readonly basis: AttributionBasis;
  readonly voice: string;
  readonly numbers: readonly number[];
  readonly x: number;
  readonly y: number;
}

/** The whole picture, laid out. */
export interface ChainGraph {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly ways: readonly Way[];
}

/** Who said it, through whom, as a graph from the voices to the article's publisher. */
export function chainGraph({ characters, unit, apart }: Measure): ChainGraph {
  const graph = new Graph<GraphLabel, Box, Step>({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', ranksep: apart, nodesep: 14, marginx: 1, marginy: 1 });
  for (const step of quotes.flatMap(stepsOf)) {
    for (const id of [step.from, step.to]) {
      const lines = labelOf(id).flatMap((text) => wrapped(text, characters));
      const width = Math.max(...lines.map(({ length }) => length)) * unit + 22;
      const height = lines.length * LINE + 14;
      graph.setNode(id, { ...boxOf(id), lines, width, height, x: 0, y: 0 });
    }
    const before: Step | undefined = graph.edge(step.from, step.to, step.basis);
    const numbers = [...(before?.numbers ?? []), ...step.numbers];
    graph.setEdge(step.from, step.to, { ...step, numbers }, step.basis);
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    boxes: graph.nodes().map((id) => graph.node(id)),
    ways: graph.edges().map((edge) => wayOf(graph.edge(edge))),
  };
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly basis: AttributionBasis;
  readonly voice: string;
  readonly numbers: readonly number[];
  /** Room for the numbers. */
  readonly width: number;
  readonly height: number;
  readonly labelpos: 'c';
  /** Where the line bends; the layout fills it in. */
  readonly points: readonly Point[];
  readonly x: number;
  readonly y: number;
}

/** The steps of one quotation: from the occasion it was said on, through relays, to the publisher. */
function stepsOf(quote: Quote): readonly Step[] {
  const parties = quote.attribution.map(({ party }) => party).slice(1);
  const stops = [quote.statement ?? quote.speaker, ...parties, article.provenance.publisher ?? ''];
  return quote.attribution.map(({ basis }, i) => ({
    from: stops[i] ?? '',
    to: stops[i + 1] ?? '',
    basis,
    voice: voiceClass(quote.speaker),
    numbers: [numberOf(quote)],
    width: 30,
    height: 16,
    labelpos: 'c',
    points: [],
    x: 0,
    y: 0,
  }));
}

function boxOf(id: string): Pick<Box, 'note' | 'voice'> {
  return { note: id, voice: voiceClass(article.statements[id]?.speaker ?? id) };
}

function labelOf(id: string): readonly string[] {
  const statement = article.statements[id];
  if (statement === undefined) return [nameOf(id)];
  const { speaker, medium, date } = statement;
  return [nameOf(speaker), `${medium}${date === undefined ? '' : `, ${showDate(date)}`}`];
}

function wrapped(text: string, characters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= characters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function wayOf(step: Step): Way {
  const curve = line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  ).curve(curveBumpX);
  return { ...step, path: curve([...step.points]) ?? '' };
}
