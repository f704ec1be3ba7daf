import type { GraphNode, MapGraph } from '../view/graph.js';
import { type FlatEdge, type FlatLayout, type LayFlat, loadLayFlat, type Size } from './flat.js';
import { type Inside, layInside, placeInside, routeOut, type Side, type Stub } from './namespace.js';
import { type NodeBox, type Route, routesOf } from './routes.js';
import type { Box } from './shapes.js';
import { textWidth } from './text-width.js';

/** Where everything of a graph is drawn. */
export interface Layout {
  /** The frames of the namespaces, in their order. */
  readonly frames: readonly Box[];
  /** By the ids of nodes. */
  readonly nodes: ReadonlyMap<string, NodeBox>;
  /** In the order of the arrows of the graph. */
  readonly routes: readonly Route[];
  /** In the same order, where the labels of the arrows stand. */
  readonly labels: readonly Box[];
}

/** Finds a place for everything in a graph. */
export type LayOut = (graph: MapGraph) => Layout;

/** Sizes of text in pixels: of nodes, of labels, and of namespaces and the caption. */
export const sizes = { node: 11, label: 9, title: 13 } as const;

export const lineHeight = 14;

/** Loads what lays out only where something is to be drawn. */
export async function loadLayOut(): Promise<LayOut> {
  const layFlat = await loadLayFlat();
  return (graph) => layOut(graph, layFlat);
}

/**
 * Each namespace is laid out by itself, and then as one box among the others: arrows go around the namespaces that they have
 * nothing to do with.
 */
function layOut(graph: MapGraph, layFlat: LayFlat): Layout {
  const arrows = arrowsOf(graph);
  const between = arrows.filter(isBetween).map((arrow) => ({ ...arrow, from: arrow.groups[0], to: arrow.groups[1] }));
  const outside = graph.outside.map((node) => [node.id, sizeOf(node)] as const);
  const groups = graph.namespaces.map((_, index) => groupId(index));
  // Sizes change nothing about which group stands to the right of which.
  const draft = layFlat({ nodes: new Map([...groups.map((id) => [id, dot] as const), ...outside]), edges: between });
  const insides = layNamespaces(
    graph,
    arrows.map((arrow) => ({ ...arrow, sides: sidesOf(arrow, draft) })),
    layFlat,
  );
  const whole = layFlat({ nodes: new Map([...insides, ...outside]), edges: between });
  const placed = new Map(groups.map((id) => [id, placeInside(insides.get(id), whole.nodes.get(id))]));
  const nodes = new Map(
    [...graph.namespaces.flatMap((each) => each.nodes), ...graph.outside].map((node) => {
      const box = [...placed.values(), whole].flatMap((each) => each.nodes.get(node.id) ?? [])[0] ?? nowhere;
      return [node.id, { ...box, id: node.id, isRound: isRound(node) }];
    }),
  );
  const paths = arrows.map((arrow) => {
    const [from, to] = arrow.groups.map((group) => placed.get(group));
    if (!isBetween(arrow)) return from?.edges.get(arrow.name) ?? noRoute;
    const [leaving, entering] = sidesOf(arrow, draft);
    const { through, label } = whole.edges.get(arrow.name) ?? noRoute;
    const into = routeOut(to, arrow.name, entering).toReversed();
    return { through: [...routeOut(from, arrow.name, leaving), ...through, ...into], label };
  });
  const boxOf = (id: string) => nodes.get(id) ?? { ...nowhere, id, isRound: false };
  return {
    frames: groups.map((id) => whole.nodes.get(id) ?? nowhere),
    nodes,
    routes: routesOf(
      arrows.map(({ from, to }, at) => ({ from: boxOf(from), to: boxOf(to), through: paths[at]?.through ?? [] })),
    ),
    labels: paths.map(({ label }) => label),
  };
}

const dot: Size = { width: 1, height: 1 };
const nowhere = { x: 0, y: 0, width: 0, height: 0, half: 0 };
const noRoute = { through: [], label: nowhere };

/** An arrow with the groups that its ends are in: a group is a namespace, or a node outside them. */
interface Arrow extends FlatEdge {
  readonly groups: readonly [string, string];
}

function arrowsOf({ namespaces, edges }: MapGraph): readonly Arrow[] {
  const groups = new Map(
    namespaces.flatMap(({ nodes }, index) => nodes.map(({ id }) => [id, groupId(index)] as const)),
  );
  return edges.map(({ from, to, label }, index) => ({
    name: String(index),
    from,
    to,
    size: { width: textWidth(label, sizes.label) + 4, height: 13 },
    groups: [groups.get(from) ?? from, groups.get(to) ?? to],
  }));
}

function groupId(index: number): string {
  return `namespace ${index}`;
}

function isBetween({ groups: [from, to] }: Arrow): boolean {
  return from !== to;
}

/** The sides at which an arrow leaves its group and enters the other. */
function sidesOf({ groups: [from, to] }: Arrow, draft: FlatLayout): readonly [Side, Side] {
  const isForward = (draft.nodes.get(from)?.x ?? 0) < (draft.nodes.get(to)?.x ?? 0);
  return isForward ? ['right', 'left'] : ['left', 'right'];
}

function layNamespaces(
  { namespaces }: MapGraph,
  arrows: readonly (Arrow & { readonly sides: readonly [Side, Side] })[],
  layFlat: LayFlat,
): ReadonlyMap<string, Inside> {
  return new Map(
    namespaces.map(({ name, nodes }, index) => {
      const group = groupId(index);
      const least = textWidth(name, sizes.title);
      const inner = arrows.filter((arrow) => !isBetween(arrow) && arrow.groups[0] === group);
      const stubs = arrows.filter(isBetween).flatMap((arrow): readonly Stub[] => {
        const { name, from, to, groups, sides } = arrow;
        if (groups[0] === group) return [{ name, node: from, side: sides[0] }];
        return groups[1] === group ? [{ name, node: to, side: sides[1] }] : [];
      });
      const own = new Map(nodes.map((node) => [node.id, sizeOf(node, least)]));
      return [group, layInside(own, { inner, stubs }, layFlat)];
    }),
  );
}

export function isRound({ kind }: GraphNode): boolean {
  return kind === 'addresses' || kind === 'entity';
}

function sizeOf(node: GraphNode, least = 0): Size {
  const width = Math.max(...node.lines.map((line) => textWidth(line, sizes.node)));
  const height = node.lines.length * lineHeight;
  if (isRound(node)) return { width: width * 1.3 + 18, height: height + 22 };
  return { width: Math.max(least, width + 18), height: height + 14 };
}
