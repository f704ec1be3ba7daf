import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import { type Layout, loadLayOut } from '../../../src/report/map/picture/layout.js';
import { type Box, isOverlap } from '../../../src/report/map/picture/shapes.js';
import type { MapGraph } from '../../../src/report/map/view/graph.js';
import { holds } from '../../support/holds.js';

/** So many nodes, dealt out to namespaces and what is outside of them, and arrows between them. */
const graphs: fc.Arbitrary<MapGraph> = fc
  .record({
    nodes: fc.integer({ min: 1, max: 40 }),
    namespaces: fc.integer({ min: 1, max: 20 }),
    arrows: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 80 }),
  })
  .map(({ nodes, namespaces, arrows }) => {
    const all = Array.from({ length: nodes }, (_, index) => ({
      id: `n${index}`,
      kind: index % (namespaces + 1) === namespaces ? ('addresses' as const) : ('workloads' as const),
      lines: [`Deployment/${'w'.repeat(index % 17)}`, ...(index % 3 === 0 ? ['among themselves: all'] : [])],
    }));
    const inGroup = (group: number) => all.filter((_, index) => index % (namespaces + 1) === group);
    return {
      namespaces: Array.from({ length: namespaces }, (_, index) => ({
        name: `namespace-${index}`,
        nodes: inGroup(index),
      })).filter((each) => each.nodes.length > 0),
      outside: inGroup(namespaces),
      edges: arrows
        .map(([from, to, isMutual]) => ({ from: from % nodes, to: to % nodes, isMutual }))
        .filter(({ from, to }) => from !== to)
        .map(({ from, to, isMutual }) => ({
          from: `n${from}`,
          to: `n${to}`,
          label: 'TCP/80',
          kind: 'allowed' as const,
          isMutual,
        })),
      notes: [],
    };
  });

/** Boxes lie apart, each of a namespace within its frame, and no box of another in it. */
function checkBoxes({ namespaces, outside }: MapGraph, { frames, nodes }: Layout): void {
  const boxOf = (id: string): Box => nodes.get(id) ?? { x: Number.NaN, y: 0, width: 0, height: 0 };
  const units = [...frames, ...outside.map(({ id }) => boxOf(id))];
  checkApart(units);
  for (const [index, each] of namespaces.entries()) {
    const own = each.nodes.map(({ id }) => boxOf(id));
    checkApart(own);
    const frame = frames[index];
    ok(frame !== undefined && own.every((box) => isWithin(box, frame)));
  }
}

function checkApart(boxes: readonly Box[]): void {
  for (const [index, box] of boxes.entries()) {
    ok(Number.isFinite(box.x) && Number.isFinite(box.y));
    for (const other of boxes.slice(index + 1)) ok(!isOverlap(box, other));
  }
}

function isWithin(box: Box, frame: Box): boolean {
  const isInside = (distance: number, room: number) => Math.abs(distance) * 2 <= room + 0.01;
  return isInside(box.x - frame.x, frame.width - box.width) && isInside(box.y - frame.y, frame.height - box.height);
}

t.test('whatever a graph, its boxes lie apart, in the frames of their namespaces, and it has one layout', async (t) => {
  const layOut = await loadLayOut();
  await holds(t, () =>
    fc.assert(
      fc.property(graphs, (graph) => {
        const layout = layOut(graph);
        checkBoxes(graph, layout);
        equal(layout.routes.length, graph.edges.length);
        for (const { path } of layout.routes) ok(!/NaN|Infinity/.test(path));
        deepEqual(layOut(graph), layout);
      }),
      { numRuns: 40 },
    ),
  );
});
