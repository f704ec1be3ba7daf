import { type End, entryEnd, groupWorkloads, outsideEnd } from './ends.js';
import { type Filter, isAsked } from './filter.js';
import { allowBit, unknownBit } from './port-filter.js';
import { type Reachability, verdictsBetween } from './reachability.js';

/** A graph that stays readable: namespaces, of which some are opened to what is in them. */
export interface Graph {
  readonly nodes: readonly End[];
  readonly edges: readonly Edge[];
  /** How many edges there would be; more than `edges` holds where they are too many to draw. */
  readonly wanted: number;
}

/** Traffic between two nodes; where it comes out alike both ways, one edge represents both. */
export interface Edge {
  readonly from: End;
  readonly to: End;
  readonly verdicts: number;
  readonly ways: 'one' | 'both';
}

export interface GraphOptions {
  readonly filter: Filter;
  readonly table: Uint8Array;
  /** The namespaces that are opened. */
  readonly opened: ReadonlySet<string>;
  /** The namespace whose connections alone are drawn; empty for all. */
  readonly focus: string;
}

/** More can't be distinguished. */
export const mostEdges = 140;

/** The connections between nodes that a filter asks for; none of them where they are too many. */
export function graphOf(reachability: Reachability, options: GraphOptions): Graph {
  const ends = endsOf(reachability, options.opened);
  const edges = edgesBetween(ends, reachability, options);
  const wanted = edges.length;
  const drawn = wanted > mostEdges ? [] : edges;
  const used = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  const isOpened = ({ kind, namespace }: End) => kind === 'workloads' && options.opened.has(namespace);
  const nodes = ends.filter((end) => used.has(end) || (isOpened(end) && wanted <= mostEdges));
  return { nodes, edges: drawn, wanted };
}

function endsOf({ map }: Reachability, opened: ReadonlySet<string>): readonly End[] {
  const inside = groupWorkloads(map, 'alike').filter(({ namespace }) => opened.has(namespace));
  const closed = groupWorkloads(map, 'namespace').filter(({ namespace }) => !opened.has(namespace));
  return [outsideEnd, ...(map.entries.length === 0 ? [] : [entryEnd]), ...closed, ...inside];
}

function edgesBetween(ends: readonly End[], reachability: Reachability, options: GraphOptions): readonly Edge[] {
  const { filter, table, focus } = options;
  const wanted = filter.verdicts & (allowBit | unknownBit);
  const isIn = ({ namespace, kind }: End) => focus === '' || (kind === 'workloads' && namespace === focus);
  const verdicts = (from: End, to: End) => {
    if (!isAsked(filter.from, from, reachability.map) || !isAsked(filter.to, to, reachability.map)) return 0;
    const bits = verdictsBetween(from, to, reachability, table);
    return (bits & wanted) === 0 ? 0 : bits;
  };
  return ends.flatMap((one, index) =>
    ends.slice(index + 1).flatMap((other): readonly Edge[] => {
      if (!isIn(one) && !isIn(other)) return [];
      const [there, back] = [verdicts(one, other), verdicts(other, one)];
      if (there !== 0 && there === back) return [{ from: one, to: other, verdicts: there, ways: 'both' }];
      return [
        ...(there === 0 ? [] : [{ from: one, to: other, verdicts: there, ways: 'one' } as const]),
        ...(back === 0 ? [] : [{ from: other, to: one, verdicts: back, ways: 'one' } as const]),
      ];
    }),
  );
}
