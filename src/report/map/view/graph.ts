import type { ReachabilityMap } from '../../../result.js';
import { count } from '../../text/layout.js';
import { type GroupConnection, groupMap, isPolicyPods, type MapGroup, type MapGrouping } from './groups.js';
import { exposedLinks, type Link, linkOf, type NodeEnd, reachLabel } from './links.js';
import { scopeWords } from './scope-words.js';

/** A map as a picture has it: boxes in namespaces, and arrows between them. */
export interface MapGraph {
  readonly namespaces: readonly { readonly name: string; readonly nodes: readonly GraphNode[] }[];
  /** What stands outside the namespaces: addresses, the ingress controller, pods that no manifest holds. */
  readonly outside: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** What its reader must know, and what is left out; a sentence each. */
  readonly notes: readonly string[];
}

export interface GraphNode {
  /** `n1`, `n2`, … */
  readonly id: string;
  readonly kind: NodeEnd['kind'];
  /** Text as it is, without line breaks. */
  readonly lines: readonly string[];
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly kind: Link['kind'];
  /** The same passes both ways. */
  readonly isMutual: boolean;
}

export interface GraphLimits {
  /** Arrows up to which workloads are drawn rather than namespaces, where nobody chose. */
  readonly readable: number;
  /** Arrows that there may be at all. */
  readonly edges: number;
}

/** Draws up the picture of a map; where nobody chose, workloads are put together so that it stays readable. */
export function graphOf(map: ReachabilityMap, by: MapGrouping | undefined, limits: GraphLimits): MapGraph {
  if (by !== undefined) return drawUp(map, by, limits, []);
  const detailed = drawUp(map, 'connectivity', limits, []);
  return detailed.arrows <= limits.readable ? detailed : drawUp(map, 'namespace', limits, [tooMany(detailed.arrows)]);
}

function tooMany(arrows: number): string {
  return `Workloads are drawn by namespace, because there would be ${count(arrows, 'arrow')}. --focus NAMESPACE draws a part of them, --group-by connectivity all.`;
}

interface Drawn extends MapGraph {
  /** How many arrows there would be without limits. */
  readonly arrows: number;
}

function drawUp(map: ReachabilityMap, by: MapGrouping, limits: GraphLimits, why: readonly string[]): Drawn {
  const { groups, connections } = groupMap(map, by, 'apart');
  const { links, inner, arrows } = gather(connections(), groups, limits.edges);
  const ends = [...new Map(links.flatMap(({ from, to }) => [from, to]).map((end) => [end.key, end])).values()];
  const focus = new Set(map.scope?.workloads);
  const linked = new Set(ends.map(({ key }) => key));
  const drawn = groups.filter(
    ({ id, workloads }) => map.scope === undefined || linked.has(id) || workloads.some((each) => focus.has(each.id)),
  );
  const outside = ends.filter(({ kind }) => kind !== 'workloads');
  const ids = new Map(
    [...drawn.map(({ id }) => id), ...outside.map(({ key }) => key)].map((key, at) => [key, `n${at + 1}`]),
  );
  const idOf = (key: string) => ids.get(key) ?? '';
  const nodeOf = (group: MapGroup): GraphNode => ({
    id: idOf(group.id),
    kind: isPolicyPods(group) ? 'pods' : 'workloads',
    lines: linesOf(group, by, inner.get(group)),
  });
  const inNamespace = (name: string) => drawn.filter((group) => namespaceOf(group) === name).map(nodeOf);
  return {
    namespaces: [...new Set(drawn.map(namespaceOf))].map((name) => ({ name, nodes: inNamespace(name) })),
    outside: outside.map(({ key, kind, lines }) => ({ id: idOf(key), kind, lines })),
    edges: mutual(links.map(({ from, to, label, kind }) => ({ from: idOf(from.key), to: idOf(to.key), label, kind }))),
    notes: [...scopeWords(map), ...why, ...(links.length < arrows ? [cutWords(links.length, arrows)] : [])],
    arrows,
  };
}

function cutWords(shown: number, all: number): string {
  return `Left out: ${all - shown} of ${count(all, 'arrow')}, those within a namespace first. --focus draws a part of the map whole; --format json has everything.`;
}

interface Gathered {
  readonly links: readonly Link[];
  /** What workloads of one group may send each other. */
  readonly inner: ReadonlyMap<MapGroup, GroupConnection>;
  readonly arrows: number;
}

/** The connections as links, at most so many: of too many those that tell most, from and to the outside first. */
function gather(connections: Iterable<GroupConnection>, groups: readonly MapGroup[], most: number): Gathered {
  const inner = new Map<MapGroup, GroupConnection>();
  const byWeight: Link[][] = [[], [], [], []];
  let arrows = 0;
  const add = (link: Link) => {
    arrows++;
    const bucket = byWeight[link.weight];
    if (bucket !== undefined && bucket.length < most) bucket.push(link);
  };
  for (const connection of connections) {
    const { from, to } = connection;
    if ('group' in from && 'group' in to && from.group === to.group) inner.set(from.group, connection);
    else add(linkOf(connection));
  }
  for (const link of groups.flatMap(exposedLinks)) add(link);
  return { links: byWeight.flat().slice(0, most), inner, arrows };
}

/** Arrows that go both ways with the same words are one. */
function mutual(links: readonly Omit<GraphEdge, 'isMutual'>[]): readonly GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  const keyOf = (from: string, to: string, { label, kind }: Omit<GraphEdge, 'isMutual'>) =>
    `${from} ${to} ${kind} ${label}`;
  for (const link of links) {
    const back = keyOf(link.to, link.from, link);
    const other = edges.get(back);
    if (other === undefined) edges.set(keyOf(link.from, link.to, link), { ...link, isMutual: false });
    else edges.set(back, { ...other, isMutual: true });
  }
  return [...edges.values()];
}

function namespaceOf({ workloads }: MapGroup): string {
  return workloads[0]?.namespace ?? '';
}

/** The names of the workloads, and what they may send each other. */
function linesOf(group: MapGroup, by: MapGrouping, inner: GroupConnection | undefined): readonly string[] {
  const { workloads } = group;
  if (isPolicyPods(group)) return workloads.map(({ name }) => name);
  const among = inner === undefined ? [] : [`among themselves: ${reachLabel(inner)}`];
  if (by === 'namespace') return [count(workloads.length, 'workload'), ...among];
  const names = workloads.slice(0, mostNames).map(({ kind, name }) => `${kind}/${name}`);
  const more = workloads.length - names.length;
  return [...names, ...(more > 0 ? [`… and ${more} more`] : []), ...among];
}

const mostNames = 5;
