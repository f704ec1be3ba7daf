import type { ReachabilityMap } from '../../result.js';
import { shownProse } from '../text/visible.js';
import { cniWords } from '../text/words.js';
import { type GraphEdge, type GraphNode, graphOf, type MapGraph } from './view/graph.js';
import type { MapReportOptions } from './view/options.js';

/** The map as a graph in the DOT language of Graphviz. */
export function* mapDot(map: ReachabilityMap, { groupBy }: MapReportOptions): Generator<string> {
  yield* dotLines(map, graphOf(map, groupBy, { readable: 150, edges: 20_000 }));
}

/** A graph in the DOT language, a line for each box and arrow. */
export function* dotLines(map: ReachabilityMap, graph: MapGraph): Generator<string> {
  const caption = [[cniWords(map.cni), ...map.families].join(' · '), ...graph.notes];
  yield `digraph "who can reach whom" {\n  rankdir=LR\n  ranksep=1.2\n  nodesep=0.3\n`;
  yield `  fontname="Verdana"\n  bgcolor=white\n  labelloc=b\n  labeljust=l\n`;
  yield `  label="${caption.map((line) => `${dotText(line)}\\l`).join('')}"\n`;
  yield '  node [fontname="Verdana", fontsize=11, shape=box, style="rounded,filled", fillcolor=white]\n';
  yield '  edge [fontname="Verdana", fontsize=9, color="#475569"]\n';
  for (const [index, { name, nodes }] of graph.namespaces.entries()) {
    yield `  subgraph cluster_${index + 1} {\n    label="${dotText(name)}"\n    style="rounded,filled"\n    labelloc=t\n    color="#cbd5e1"\n    fillcolor="#f1f5f9"\n`;
    for (const node of nodes) yield `    ${nodeLine(node)}\n`;
    yield '  }\n';
  }
  for (const node of graph.outside) yield `  ${nodeLine(node)}\n`;
  for (const edge of graph.edges) yield `  ${edgeLine(edge)}\n`;
  yield '}\n';
}

const nodeLooks = {
  workloads: '',
  addresses: ', shape=ellipse, style=filled, fillcolor="#dbeafe"',
  entity: ', shape=ellipse, style=filled, fillcolor="#dcfce7"',
  pods: ', style="rounded,dashed,filled", fillcolor="#faf5ff", color="#7e22ce"',
} as const satisfies Record<GraphNode['kind'], string>;

function nodeLine({ id, kind, lines }: GraphNode): string {
  return `${id} [label="${lines.map(dotText).join('\\n')}"${nodeLooks[kind]}]`;
}

const edgeLooks = {
  allowed: '',
  unknown: ', style=dashed, color="#b45309", fontcolor="#b45309"',
  exposed: ', style=dashed, color="#7e22ce", fontcolor="#7e22ce"',
} as const satisfies Record<GraphEdge['kind'], string>;

function edgeLine({ from, to, label, kind, isMutual }: GraphEdge): string {
  return `${from} -> ${to} [label="${dotText(label)}"${isMutual ? ', dir=both' : ''}${edgeLooks[kind]}]`;
}

/** Text for the inside of a quoted string, in which Graphviz reads escapes and entities of HTML. */
function dotText(text: string): string {
  return shownProse(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;');
}
