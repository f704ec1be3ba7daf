import type { ReachabilityMap } from '../../result.js';
import { mermaidText } from '../text/mermaid-text.js';
import { cniWords } from '../text/words.js';
import { type GraphEdge, type GraphNode, graphOf, type MapGraph } from './view/graph.js';
import type { MapReportOptions } from './view/options.js';

/**
 * Mermaid refuses to draw more than 50,000 characters or 500 arrows unless it is configured otherwise, which nobody can
 * on GitHub; what is over is left out, and a box says so.
 */
const limits = { characters: 45_000, edges: 450, readable: 60 };

/** The map as a flow chart for Markdown that draws Mermaid, as GitHub's does. */
export function* mapMermaid(map: ReachabilityMap, { groupBy }: MapReportOptions): Generator<string> {
  const graph = graphOf(map, groupBy, limits);
  const lines = chart(map, graph);
  if (lengthOf(lines) <= limits.characters) return yield* lines;
  const boxes = lengthOf(chart(map, { ...graph, edges: [] }));
  const share = (limits.characters - boxes) / (lengthOf(lines) - boxes);
  const edges = Math.floor(Math.min(graph.edges.length, limits.edges) * share * 0.9);
  const fewer = edges > 0 ? chart(map, graphOf(map, groupBy, { ...limits, edges })) : lines;
  yield* lengthOf(fewer) <= limits.characters ? fewer : tooLarge;
}

const tooLarge = [
  'flowchart LR\n',
  '  note["This map is too large for Mermaid: draw a part of it with --focus, or use --format svg."]\n',
];

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

function chart(map: ReachabilityMap, { namespaces, outside, edges, notes }: MapGraph): readonly string[] {
  const caption = [[cniWords(map.cni), ...map.families].join(' · '), ...notes];
  return [
    'flowchart LR\n',
    ...namespaces.flatMap(({ name, nodes }, index) => [
      `  subgraph s${index + 1}["${mermaidText(name)}"]\n`,
      ...nodes.map((node) => `    ${nodeLine(node)}\n`),
      '  end\n',
    ]),
    ...outside.map((node) => `  ${nodeLine(node)}\n`),
    ...edges.map((edge) => `  ${edgeLine(edge)}\n`),
    `  note["${caption.map(mermaidText).join('<br/>')}"]:::note\n`,
    '  classDef addresses fill:#dbeafe,stroke:#1d4ed8,color:#0f172a\n',
    '  classDef entity fill:#dcfce7,stroke:#15803d,color:#0f172a\n',
    '  classDef pods fill:#faf5ff,stroke:#7e22ce,color:#0f172a,stroke-dasharray:4 3\n',
    '  classDef note fill:none,stroke:none\n',
  ];
}

function nodeLine({ id, kind, lines }: GraphNode): string {
  const text = lines.map(mermaidText).join('<br/>');
  return kind === 'workloads' ? `${id}["${text}"]` : `${id}(["${text}"]):::${kind}`;
}

function edgeLine({ from, to, label, kind, isMutual }: GraphEdge): string {
  const shaft = kind === 'allowed' ? '--' : '-.-';
  return `${from} ${isMutual ? '<' : ''}${shaft}>|"${mermaidText(label)}"| ${to}`;
}
