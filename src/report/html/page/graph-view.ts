import { graphlib, layout } from '@dagrejs/dagre';
import { type Box, boundsOf, cornersOf, type Point } from '../../map/picture/shapes.js';
import type { End } from '../view/ends.js';
import { type Edge, type Graph, mostEdges } from '../view/graph.js';
import { shadeOf } from '../view/reachability.js';
import { drawn, element } from './dom.js';

export interface GraphView {
  readonly element: HTMLElement;
  readonly show: (graph: Graph) => void;
}

export interface GraphActions {
  /** Says what a node or an edge is that is pointed at. */
  readonly status: (words: string) => void;
  readonly openEdge: (edge: Edge) => void;
  /** Opens a namespace, or closes the one that a node is in. */
  readonly toggle: (end: End) => void;
  readonly edgeWords: (edge: Edge) => string;
  /** The ports of an edge in few words; empty where they are too many or all. */
  readonly edgeLabel: (edge: Edge) => string;
  readonly nodeNote: (end: End) => string;
  readonly isOpened: (end: End) => boolean;
}

const nodeHeight = 44;
const characterWidth = 7.6;
const margin = 14;

/** The graph: from left to right, laid out anew for each content. */
export function createGraph(actions: GraphActions): GraphView {
  const visibleCells = element('div', { class: 'graph' });
  let focused = '';
  let toggled = '';
  visibleCells.addEventListener('keydown', (event) => {
    const parts = [...visibleCells.querySelectorAll<SVGElement>('[data-key]')];
    const { activeElement: active } = document;
    const at = active instanceof SVGElement ? parts.indexOf(active) : -1;
    if (at < 0) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) focusPart(parts, (at + step + parts.length) % parts.length);
    else if (event.key === 'Enter' || event.key === ' ') parts[at]?.dispatchEvent(new MouseEvent('click'));
    else return;
    event.preventDefault();
  });
  for (const kind of ['pointerover', 'focusin'] as const) {
    visibleCells.addEventListener(kind, ({ target }) => {
      const words = target instanceof Element ? target.closest('[data-key]')?.getAttribute('aria-label') : undefined;
      if (words) actions.status(words);
    });
  }
  visibleCells.addEventListener('focusin', ({ target }) => {
    focused = (target instanceof SVGElement && target.dataset['key']) || focused;
  });
  const toggle = (end: End) => {
    toggled = end.namespace;
    actions.toggle(end);
  };
  return {
    element: visibleCells,
    show: (graph) => {
      const hadFocus = visibleCells.contains(document.activeElement);
      visibleCells.replaceChildren(contentOf(graph, { ...actions, toggle }));
      const parts = [...visibleCells.querySelectorAll<SVGElement>('[data-key]')];
      const kept = parts.findIndex((part) => part.dataset['key'] === focused);
      const start = parts.findIndex((part) => part.dataset['namespace'] === toggled);
      if (hadFocus) focusPart(parts, kept >= 0 ? kept : Math.max(0, start));
      else {
        visibleCells.querySelector('.node')?.setAttribute('tabindex', '0');
        visibleCells.scrollTop = (visibleCells.scrollHeight - visibleCells.clientHeight) / 2;
      }
    },
  };
}

function focusPart(parts: readonly SVGElement[], index: number): void {
  for (const part of parts) part.setAttribute('tabindex', '-1');
  parts[index]?.setAttribute('tabindex', '0');
  parts[index]?.focus();
}

function contentOf(graph: Graph, actions: GraphActions): Element {
  if (graph.wanted > mostEdges)
    return element(
      'p',
      { class: 'notice' },
      `${graph.wanted} connections are too many to tell apart (up to ${mostEdges} are drawn). Choose a namespace to draw the connections of, close a namespace, or filter.`,
    );
  if (graph.nodes.length === 0)
    return element('p', { class: 'notice' }, 'Nothing that is asked for is allowed or unknown.');
  return picture(graph, actions);
}

function picture({ nodes, edges }: Graph, actions: GraphActions): SVGElement {
  const scenario = laidOut(nodes, edges, actions);
  const lines = edges.map((edge) => edgeOf(edge, scenario.edge(edge.from.key, edge.to.key), actions));
  const boxes = nodes.map((end) => nodeOf(end, scenario.node(end.key), actions));
  return drawn(
    'svg',
    {
      ...sizeAround([
        ...nodes.flatMap(({ key }) => cornersOf(scenario.node(key))),
        ...edges.flatMap(({ from, to }) => scenario.edge(from.key, to.key)?.points ?? []),
      ]),
      role: 'group',
      'aria-label': 'Connections between namespaces and workloads',
    },
    drawn('defs', {}, ...['allowed', 'partly', 'unknown'].map(arrow)),
    // Lines below boxes, so that no name is struck through.
    ...lines,
    ...boxes,
  );
}

function laidOut(nodes: readonly End[], edges: readonly Edge[], { nodeNote, edgeLabel }: GraphActions) {
  const scenario = new graphlib.Graph();
  scenario.setGraph({ rankdir: 'LR', nodesep: 18, ranksep: 90, edgesep: 12, marginx: 12, marginy: 12 });
  scenario.setDefaultEdgeLabel(() => ({}));
  for (const end of nodes) {
    const width = Math.max(end.label.length, nodeNote(end).length * 0.9) * characterWidth + 28;
    scenario.setNode(end.key, { width, height: nodeHeight });
  }
  for (const edge of edges) {
    const label = edgeLabel(edge);
    const size = label === '' ? {} : { width: label.length * characterWidth * 0.8 + 8, height: 16, labelpos: 'c' };
    scenario.setEdge(edge.from.key, edge.to.key, size);
  }
  layout(scenario);
  return scenario;
}

/** The size that holds all points: lines may lie outside of what the layout calls its size. */
function sizeAround(points: readonly Point[]) {
  const bounds = boundsOf(points);
  const [left, top] = [Math.floor(bounds.left) - margin, Math.floor(bounds.top) - margin];
  const [width, height] = [Math.ceil(bounds.right) + margin - left, Math.ceil(bounds.bottom) + margin - top];
  return { width, height, viewBox: `${left} ${top} ${width} ${height}` };
}

function nodeOf(end: End, { x, y, width, height }: Box, actions: GraphActions): SVGElement {
  const isNamespace = end.kind === 'workloads';
  const note = actions.nodeNote(end);
  const isOpened = isNamespace && actions.isOpened(end);
  const group = drawn(
    'g',
    {
      class: `node ${end.kind}${isOpened ? ' inside' : ''}`,
      transform: `translate(${x - width / 2} ${y - height / 2})`,
      tabindex: -1,
      role: isNamespace ? 'button' : 'img',
      'aria-label': `${end.label} ${note}${isNamespace ? (isOpened ? '; closes its namespace' : '; opens it') : ''}`,
      'data-key': end.key,
      'data-namespace': end.namespace,
    },
    drawn('rect', { width, height, rx: isOpened ? 4 : 10 }),
    drawn('text', { x: width / 2, y: 19, class: 'name' }, end.label),
    ' ',
    drawn('text', { x: width / 2, y: 35, class: 'note' }, note),
  );
  if (isNamespace) group.addEventListener('click', () => actions.toggle(end));
  return group;
}

interface Route {
  readonly points: readonly Point[];
  readonly x?: number;
  readonly y?: number;
}

function edgeOf(edge: Edge, { points, x, y }: Route, { edgeWords, edgeLabel, openEdge }: GraphActions): SVGElement {
  const shade = shadeOf(edge.verdicts);
  const path = curve(points);
  const label = edgeLabel(edge);
  const group = drawn(
    'g',
    {
      class: `edge ${shade}`,
      tabindex: -1,
      role: 'button',
      'aria-label': edgeWords(edge),
      'data-key': `${edge.from.key} ${edge.to.key}`,
    },
    drawn('path', { class: 'reach', d: path }),
    drawn('path', {
      class: 'line',
      d: path,
      'marker-end': `url(#to-${shade})`,
      'marker-start': edge.ways === 'both' ? `url(#to-${shade})` : undefined,
    }),
    label === '' || x === undefined || y === undefined ? undefined : drawn('text', { x, y: y + 4 }, label),
  );
  group.addEventListener('click', () => openEdge(edge));
  return group;
}

/** A smooth line through the points that the layout gives. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (first === undefined || last === undefined) return '';
  let path = `M${first.x} ${first.y}`;
  for (const [index, point] of rest.entries()) {
    const next = rest[index + 1];
    const end = next === undefined ? last : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    path += ` Q${point.x} ${point.y} ${end.x} ${end.y}`;
  }
  return rest.length === 0 ? `${path} L${last.x} ${last.y}` : path;
}

function arrow(shade: string): SVGElement {
  return drawn(
    'marker',
    {
      id: `to-${shade}`,
      class: shade,
      viewBox: '0 0 8 8',
      refX: 7,
      refY: 4,
      markerWidth: 8,
      markerHeight: 8,
      orient: 'auto-start-reverse',
    },
    drawn('path', { d: 'M0 0 L8 4 L0 8 z' }),
  );
}
