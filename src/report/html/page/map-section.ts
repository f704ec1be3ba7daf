import { count } from '../../text/layout.js';
import { shownName, shownProse } from '../../text/visible.js';
import { basisWords, cniWords } from '../../text/words.js';
import type { MapData } from '../page-data.js';
import { type End, groupWorkloads, namespacesOf } from '../view/ends.js';
import { type Filter, filterMatrix, type Matrix } from '../view/filter.js';
import { type Edge, graphOf, mostEdges } from '../view/graph.js';
import { openMap, type Reachability, shadeOf, sidesOf, verdictsBetween, verdictTable } from '../view/reachability.js';
import { cellWords, endWords, portsBetween, shadeWords } from './cell-words.js';
import { createControls, field, select } from './controls.js';
import { element } from './dom.js';
import { explainBothWays, explainCell } from './explain-cell.js';
import { exposureSection } from './exposure.js';
import { createGraph } from './graph-view.js';
import { createMatrix } from './matrix.js';
import type { Panel } from './panel.js';
import type { ShowPlace } from './places.js';

/** The sections about who reaches whom: filters, the matrix, the graph, pods that no manifest holds. */
export function mapSections(map: MapData, panel: Panel, showPlace: ShowPlace): readonly HTMLElement[] {
  const reachability = openMap(map);
  const workloadEnds = groupWorkloads(map, 'workload');
  const open = (from: End, to: End): void =>
    panel.open(explainCell(from, to, { reachability, showPlace, open, workloadEnds }));
  const openBoth = (one: End, other: End): void =>
    panel.open(explainBothWays(one, other, { reachability, showPlace, open, workloadEnds }));
  const showMatrix = matrixPart(reachability, open);
  const showGraph = graphPart(reachability, { open, openBoth });
  const controls = createControls(map, () => showAll());
  const showAll = () => {
    const filter = controls.filter();
    const table = verdictTable(reachability, filter.ports);
    showMatrix.show({ filter, table, grouping: controls.grouping() });
    // The matrix answers first: a layout takes longer.
    window.setTimeout(() => showGraph.show({ filter, table }), 0);
  };
  queueMicrotask(showAll);
  const exposure = exposureSection(map, workloadEnds, showPlace);
  return [
    aboutSection(map),
    controls.element,
    showMatrix.element,
    showGraph.element,
    ...(exposure === undefined ? [] : [exposure]),
  ];
}

function aboutSection(map: MapData): HTMLElement {
  const { cni, families, assumptions, ground, workloads } = map;
  const facts = [
    ...assumptions.map((each) => `assumed: ${shownProse(each)}`),
    ...ground.map((each) => basisWords(each)),
  ];
  return element(
    'section',
    { class: 'about', 'aria-label': 'About this map' },
    element(
      'p',
      {},
      [
        cniWords(cni),
        ...families,
        count(workloads.filter(({ isPods }) => isPods !== true).length, 'workload'),
        count(namespacesOf(map).length, 'namespace'),
      ].join(' · '),
    ),
    facts.length === 0 ? undefined : element('ul', {}, ...facts.map((each) => element('li', {}, each))),
  );
}

type Shown = Pick<Parameters<typeof graphOf>[1], 'filter' | 'table'>;

interface Opening {
  readonly open: (from: End, to: End) => void;
  readonly openBoth: (one: End, other: End) => void;
}

interface Part<Content> {
  readonly element: HTMLElement;
  readonly show: (content: Content) => void;
}

function matrixPart(
  reachability: Reachability,
  open: (from: End, to: End) => void,
): Part<Shown & { readonly grouping: Parameters<typeof sidesOf>[1] }> {
  const status = element('p', { class: 'status' });
  const tally = element('p', { class: 'tally', role: 'status' });
  const view = createMatrix(open, (words) => {
    status.textContent = words;
  });
  const keys = element(
    'p',
    { class: 'hint', id: 'matrix-keys' },
    'Arrow keys move, Enter explains, Escape closes the explanation.',
  );
  view.element.setAttribute('aria-describedby', 'matrix-keys');
  return {
    element: element(
      'section',
      { id: 'matrix', 'aria-labelledby': 'matrix-title' },
      element('h2', { id: 'matrix-title' }, 'Matrix'),
      legend(),
      tally,
      view.element,
      status,
      keys,
    ),
    show: ({ filter, table, grouping }) => {
      const matrix = filterMatrix(sidesOf(reachability, grouping), reachability, { table, filter });
      tally.textContent = tallyWords(matrix);
      status.textContent = '';
      view.element.hidden = matrix.cells.length === 0;
      view.show({
        matrix,
        verdicts: filter.verdicts,
        words: (from, to, bits) => cellWords(from, to, { bits, filter, reachability }),
      });
    },
  };
}

function tallyWords({ sources, destinations }: Matrix): string {
  if (sources.length === 0) return 'Nothing matches these filters.';
  return `${count(sources.length, 'row')}, ${count(destinations.length, 'column')}`;
}

function legend(): HTMLElement {
  const shades = ['allowed', 'partly', 'unknown', 'denied'] as const;
  return element(
    'ul',
    { class: 'legend', 'aria-label': 'Legend' },
    ...shades.map((shade) =>
      element('li', {}, element('span', { class: `cell ${shade}`, 'aria-hidden': 'true' }), shadeWords[shade]),
    ),
  );
}

function graphPart(reachability: Reachability, { open, openBoth }: Opening): Part<Shown> {
  const { map } = reachability;
  const opened = new Set<string>();
  let shown: Shown | undefined;
  // Where all connections are too many, a page begins with those of one namespace.
  let isFocusChosen = false;
  const focus = select('focus', [['', 'all'], ...namespacesOf(map).map((each) => [each, shownName(each)] as const)]);
  const note = element('p', { class: 'tally', role: 'status' });
  const status = element('p', { class: 'status' });
  const words = (edge: Edge) => {
    const { from, to, verdicts: bits, ways } = edge;
    const label = edgeLabel(edge, reachability, shown?.filter);
    const cell = shown === undefined ? '' : cellWords(from, to, { bits, filter: shown.filter, reachability });
    const verdict = label === '' || cell.endsWith(label) ? cell : `${cell}: ${label}`;
    return `${endWords(from)} ${ways === 'both' ? 'and' : 'to'} ${endWords(to)}: ${verdict}`;
  };
  const view = createGraph({
    openEdge: ({ from, to, ways }) => (ways === 'one' ? open(from, to) : openBoth(from, to)),
    toggle: ({ namespace }) => {
      if (!opened.delete(namespace)) opened.add(namespace);
      draw();
    },
    edgeWords: words,
    status: (text) => {
      status.textContent = text;
    },
    edgeLabel: (edge) => edgeLabel(edge, reachability, shown?.filter),
    nodeNote: (end) => noteOf(end, reachability, shown?.table),
    isOpened: ({ namespace }) => opened.has(namespace),
  });
  const draw = () => {
    if (shown === undefined) return;
    const options = { ...shown, opened, focus: focus.value };
    const graph = graphOf(reachability, options);
    if (graph.wanted > mostEdges && !isFocusChosen && focus.value === '') {
      focus.value = namespacesOf(map)[0] ?? '';
      isFocusChosen = true;
      draw();
      return;
    }
    note.textContent =
      graph.wanted > mostEdges ? '' : `${count(graph.nodes.length, 'node')}, ${count(graph.edges.length, 'line')}`;
    view.show(graph);
  };
  focus.addEventListener('input', () => {
    isFocusChosen = true;
    draw();
  });
  return {
    element: element(
      'section',
      { id: 'graph', 'aria-labelledby': 'graph-title' },
      element('h2', { id: 'graph-title' }, 'Graph'),
      element(
        'p',
        { class: 'hint' },
        'A click on a namespace opens it, a click on a line explains it; arrow keys and Enter do the same.',
      ),
      field('focus', 'Connections of', focus),
      note,
      view.element,
      status,
    ),
    show: (content) => {
      shown = content;
      draw();
    },
  };
}

/** The few ports that are allowed, the same for all pairs and both ways. */
function edgeLabel({ from, to, ways }: Edge, reachability: Reachability, filter: Filter | undefined): string {
  if (filter === undefined) return '';
  const there = portsBetween(from, to, { reachability, filter });
  const back = ways === 'both' ? portsBetween(to, from, { reachability, filter }) : there;
  return there.length <= mostLabelPorts && there.join() === back.join() ? there.join(', ') : '';
}

const mostLabelPorts = 2;

function noteOf(end: End, reachability: Reachability, table: Uint8Array | undefined): string {
  if (end.kind !== 'workloads')
    return end.kind === 'entry' ? 'Ingress, routes, Gateways' : reachability.map.families.join(' and ');
  const inside = table === undefined ? 0 : verdictsBetween(end, end, reachability, table);
  const words = count(end.members.length, 'workload');
  return inside === 0 ? words : `${words}, inside ${shadeWords[shadeOf(inside)]}`;
}
