import type { FlatEdge, FlatLayout, LayFlat, Size, Stop } from './flat.js';
import { type Box, boundsOf, cornersOf } from './shapes.js';

export type Side = 'left' | 'right';

/** An arrow that leaves a namespace: the node that it belongs to there, and the side at which it crosses the frame. */
export interface Stub {
  readonly name: string;
  readonly node: string;
  readonly side: Side;
}

/** A namespace by itself. */
export interface Inside extends Size {
  readonly layout: FlatLayout;
  /** Where the frame begins in the layout. */
  readonly left: number;
  readonly top: number;
}

const padding = { above: 26, below: 10, beside: 10 } as const;

const rims = { left: 'left rim', right: 'right rim' } as const;
const nothing: Size = { width: 0, height: 0 };

/** Lays out what is in a namespace, with ways for the arrows that leave it up to its frame. */
export function layInside(
  nodes: ReadonlyMap<string, Size>,
  { inner, stubs }: { readonly inner: readonly FlatEdge[]; readonly stubs: readonly Stub[] },
  layFlat: LayFlat,
): Inside {
  const leaving = stubs.map(({ name, node, side }): FlatEdge => {
    const [from, to] = side === 'right' ? [node, rims.right] : [rims.left, node];
    return { name, from, to, size: nothing };
  });
  const edges = [...inner, ...leaving];
  const needed = Object.values(rims).filter((rim) => edges.some(({ from, to }) => from === rim || to === rim));
  const [sources, sinks] = [new Set(edges.map(({ from }) => from)), new Set(edges.map(({ to }) => to))];
  const ties = needed.flatMap((rim) =>
    [...nodes.keys()]
      .filter((id) => !(rim === rims.right ? sources : sinks).has(id))
      .map((id): FlatEdge => {
        const [from, to] = rim === rims.right ? [id, rim] : [rim, id];
        return { name: `tie ${from} ${to}`, from, to, size: nothing };
      }),
  );
  const layout = layFlat({
    nodes: new Map([...nodes, ...needed.map((rim) => [rim, nothing] as const)]),
    edges: [...edges, ...ties],
  });
  const boxes = [...nodes.keys()].flatMap((id) => layout.nodes.get(id) ?? []);
  const routes = edges.flatMap(({ name }) => layout.edges.get(name) ?? []);
  const bounds = boundsOf([
    ...boxes.flatMap(cornersOf),
    ...routes.flatMap(({ through, label }) => [...through, ...cornersOf(label).filter(() => label.width > 0)]),
  ]);
  return {
    layout,
    left: bounds.left - padding.beside,
    top: bounds.top - padding.above,
    width: bounds.right - bounds.left + 2 * padding.beside,
    height: bounds.bottom - bounds.top + padding.above + padding.below,
  };
}

/** What is in a namespace, moved into its frame. */
export interface Placed extends FlatLayout {
  readonly frame: Box;
}

export function placeInside(inside: Inside | undefined, frame: Box | undefined): Placed {
  const { x, y, width, height } = frame ?? { x: 0, y: 0, width: 0, height: 0 };
  const [across, down] = [x - width / 2 - (inside?.left ?? 0), y - height / 2 - (inside?.top ?? 0)];
  const moved = <P extends Stop | Box>(point: P): P => ({ ...point, x: point.x + across, y: point.y + down });
  return {
    frame: { x, y, width, height },
    nodes: new Map([...(inside?.layout.nodes ?? [])].map(([id, box]) => [id, moved(box)])),
    edges: new Map(
      [...(inside?.layout.edges ?? [])].map(([name, { through, label }]) => [
        name,
        { through: through.map(moved), label: moved(label) },
      ]),
    ),
  };
}

/** The way from a node to the frame around it; none for what stands outside of namespaces. */
export function routeOut(placed: Placed | undefined, name: string, side: Side): readonly Stop[] {
  const through = placed?.edges.get(name)?.through ?? [];
  const stops = side === 'right' ? through : through.toReversed();
  const last = stops.at(-1);
  if (placed === undefined || last === undefined) return [];
  const { x, width } = placed.frame;
  return [...stops, { x: x + (side === 'right' ? width / 2 : -width / 2), y: last.y, half: 0 }];
}
