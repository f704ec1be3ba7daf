import type { ReachabilityMap } from '../../result.js';
import { cniWords } from '../text/words.js';
import { isRound, type LayOut, lineHeight, sizes } from './picture/layout.js';
import type { NodeBox, Port, Route } from './picture/routes.js';
import { type Box, boundsOf, cornersOf, isOverlap, rounded } from './picture/shapes.js';
import { type Attributes, rectangle, tag, words, wordsOn } from './picture/svg.js';
import { textWidth } from './picture/text-width.js';
import { type GraphEdge, type GraphNode, graphOf, type MapGraph } from './view/graph.js';
import type { MapReportOptions } from './view/options.js';

/** The map as a picture in one SVG document, which holds no script and loads nothing. */
export function mapSvg(map: ReachabilityMap, { groupBy, layOut }: MapReportOptions): Iterable<string> {
  if (layOut === undefined) throw new Error('svg needs something that lays out');
  const graph = graphOf(map, groupBy, { readable: 150, edges: 1000 });
  return pictureOf(graph, [[cniWords(map.cni), ...map.families].join(' · '), ...graph.notes], layOut);
}

const margin = 14;
const captionHeight = 18;

function* pictureOf(graph: MapGraph, caption: readonly string[], layOut: LayOut): Generator<string> {
  const { frames, nodes, routes, labels } = layOut(graph);
  const parts = [...frames, ...nodes.values(), ...labels].flatMap(cornersOf);
  const { left, top, right, bottom } = boundsOf([...parts, ...routes.flatMap(({ corners }) => corners)]);
  const captionWidth = Math.max(...caption.map((line) => textWidth(line, sizes.title)));
  const [x, y] = [Math.floor(left) - margin, Math.floor(top) - margin];
  const width = Math.ceil(Math.max(right - left, captionWidth)) + 2 * margin;
  const height = Math.ceil(bottom - top) + 3 * margin + caption.length * captionHeight;
  yield `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" font-family="Verdana,DejaVu Sans,sans-serif">\n`;
  yield '<title>who can reach whom</title>\n';
  yield tag('rect', { x, y, width, height, fill: 'white' });
  for (const frame of frames) yield rectangle(frame, { rx: 10, fill: frameGround, stroke: '#cbd5e1' });
  for (const [index, edge] of graph.edges.entries()) yield* arrow(edge, routes[index]);
  for (const [index, { name }] of graph.namespaces.entries()) yield title(name, frames[index], labels);
  for (const [index, edge] of graph.edges.entries()) yield labelOf(edge, labels[index]);
  for (const node of [...graph.namespaces.flatMap((each) => each.nodes), ...graph.outside])
    yield* nodeOf(node, nodes.get(node.id));
  for (const [index, line] of caption.entries())
    yield words(line, { x: left, y: bottom + 2 * margin + index * captionHeight }, { 'font-size': sizes.title });
  yield '</svg>\n';
}

const frameGround = '#f1f5f9';

/** The name of a namespace, at the left of its frame or, where a label of an arrow is, at the right. */
function title(text: string, frame: Box | undefined, labels: readonly Box[]): string {
  if (frame === undefined) return '';
  const width = textWidth(text, sizes.title);
  const [{ x: left, y: top }, { x: right }] = cornersOf(frame);
  const places = [left + 6 + width / 2, right - 6 - width / 2].map((x) => ({ x, y: top + 12, width, height: 18 }));
  const free = places.find((place) => !labels.some((label) => isOverlap(place, label))) ?? places[0];
  return free === undefined ? '' : wordsOn(frameGround, free, { text, size: sizes.title, colour: 'black' });
}

const nodeLooks = {
  workloads: { fill: 'white', stroke: 'black' },
  addresses: { fill: '#dbeafe', stroke: 'black' },
  entity: { fill: '#dcfce7', stroke: 'black' },
  pods: { fill: '#faf5ff', stroke: '#7e22ce', 'stroke-dasharray': '5 3' },
} as const satisfies Record<GraphNode['kind'], Attributes>;

function* nodeOf(node: GraphNode, box: NodeBox | undefined): Generator<string> {
  if (box === undefined) return;
  const { x, y, width, height } = box;
  const looks = nodeLooks[node.kind];
  if (isRound(node)) yield tag('ellipse', { cx: x, cy: y, rx: width / 2, ry: height / 2, ...looks });
  else yield rectangle(box, { rx: 7, ...looks });
  const first = y - ((node.lines.length - 1) * lineHeight) / 2 + 4;
  for (const [index, line] of node.lines.entries())
    yield words(line, { x, y: first + index * lineHeight }, { 'font-size': sizes.node, 'text-anchor': 'middle' });
}

const edgeLooks = {
  allowed: { stroke: '#475569' },
  unknown: { stroke: '#b45309', 'stroke-dasharray': '5 3' },
  exposed: { stroke: '#7e22ce', 'stroke-dasharray': '5 3' },
} as const satisfies Record<GraphEdge['kind'], Attributes>;

function* arrow({ kind, isMutual }: GraphEdge, route: Route | undefined): Generator<string> {
  if (route === undefined) return;
  yield tag('path', { d: route.path, fill: 'none', ...edgeLooks[kind] });
  const heads = isMutual ? [route.end, route.start] : [route.end];
  for (const port of heads) yield tag('path', { d: headAt(port), fill: edgeLooks[kind].stroke });
}

function headAt({ x, y, route }: Port): string {
  return `M${rounded(x)} ${rounded(y)} L${rounded(x - route * 9)} ${rounded(y - 3.5)} V${rounded(y + 3.5)} z`;
}

function labelOf({ kind, label }: GraphEdge, box: Box | undefined): string {
  const colour = kind === 'allowed' ? 'black' : edgeLooks[kind].stroke;
  return box === undefined ? '' : wordsOn('white', box, { text: label, size: sizes.label, colour });
}
