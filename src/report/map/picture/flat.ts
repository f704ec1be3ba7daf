import type { Box, Point } from './shapes.js';

/** Boxes and arrows between them, by their sizes. */
export interface FlatGraph {
  readonly nodes: ReadonlyMap<string, Size>;
  readonly edges: readonly FlatEdge[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface FlatEdge {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Of its label. */
  readonly size: Size;
}

/** A point that a line passes level, as far as boxes and labels stand above and below it. */
export interface Stop extends Point {
  readonly half: number;
}

/** Where boxes, lines and labels are; a box has `half` of the width of its column. */
export interface FlatLayout {
  readonly nodes: ReadonlyMap<string, Box & Stop>;
  readonly edges: ReadonlyMap<string, { readonly through: readonly Stop[]; readonly label: Box }>;
}

export type LayFlat = (graph: FlatGraph) => FlatLayout;

/** Loads what lays out only where something is to be drawn: boxes in columns, arrows from left to right where they can. */
export async function loadLayFlat(): Promise<LayFlat> {
  const { graphlib, layout } = await import('@dagrejs/dagre');
  return ({ nodes, edges }) => {
    const scenario = new graphlib.Graph({ multigraph: true });
    scenario.setGraph({ rankdir: 'LR', nodesep: 24, ranksep: 64, edgesep: 14 });
    for (const [id, size] of nodes) scenario.setNode(id, { ...size });
    for (const { name, from, to, size } of edges) scenario.setEdge(from, to, { ...size, labelpos: 'c' }, name);
    layout(scenario);
    const boxes = [...nodes].map(([id, size]): readonly [string, Box] => {
      const { x = 0, y = 0 } = scenario.node(id);
      return [id, { x, y, ...size }];
    });
    const routes = edges.map(({ name, from, to, size }) => {
      const { x = 0, y = 0, points = [] } = scenario.edge(from, to, name);
      // The first and the last point lie on the rims of the boxes.
      return { name, points: points.slice(1, -1), label: { x, y, ...size } };
    });
    const halves = new Map<number, number>();
    for (const { x, width } of [...boxes.map(([, box]) => box), ...routes.map(({ label }) => label)])
      halves.set(Math.round(x), Math.max(width / 2, halves.get(Math.round(x)) ?? 0));
    const stop = <P extends Point>(point: P) => ({ ...point, half: halves.get(Math.round(point.x)) ?? 0 });
    return {
      nodes: new Map(boxes.map(([id, box]) => [id, stop(box)])),
      edges: new Map(routes.map(({ name, points, label }) => [name, { through: points.map(stop), label }])),
    };
  };
}
