import type { Stop } from './flat.js';
import { type Box, type Point, rounded } from './shapes.js';

/** An arrow before it has its way: its ends, and the points between them through which it is to go. */
export interface Corridor {
  readonly from: NodeBox;
  readonly to: NodeBox;
  readonly through: readonly Stop[];
}

export interface NodeBox extends Box, Stop {
  readonly id: string;
  readonly isRound: boolean;
}

/** The way of an arrow: as the path of an SVG, and the ends with the way that it goes there. */
export interface Route {
  readonly path: string;
  /** The whole way lies between them. */
  readonly corners: readonly Point[];
  readonly start: Port;
  readonly end: Port;
}

/** Where an arrow meets a box: `way` is 1 where the box lies to the right of it, -1 to the left. */
export interface Port extends Point {
  readonly route: 1 | -1;
}

/**
 * Arrows run level through columns, so that they strike no box or label there, and curved between them. Those that meet one
 * side of a box stand apart, in the order in which they come.
 */
export function routesOf(corridors: readonly Corridor[]): readonly Route[] {
  const starts = portsOf(corridors.map(({ from, to, through }) => ({ box: from, next: through[0] ?? to })));
  const ends = portsOf(corridors.map(({ from, to, through }) => ({ box: to, next: through.at(-1) ?? from })));
  return corridors.flatMap((corridor, index) => {
    const [start, end] = [starts[index], ends[index]];
    if (start === undefined || end === undefined) return [];
    const runs = runsOf(start, end, corridor);
    return [{ start, end, path: pathOf(runs), corners: runs.flat() }];
  });
}

interface End {
  readonly box: NodeBox;
  /** Where the arrow goes on, or comes from. */
  readonly next: Point;
}

const mostApart = 7;

function portsOf(ends: readonly End[]): readonly Port[] {
  const sides = new Map<string, number[]>();
  for (const [index, end] of ends.entries()) {
    const key = `${end.box.id} ${routeTo(end)}`;
    sides.set(key, [...(sides.get(key) ?? []), index]);
  }
  const ports: Port[] = [];
  const heightOf = (index: number) => ends[index]?.next.y ?? 0;
  for (const indexes of sides.values()) {
    indexes.sort((one, two) => heightOf(one) - heightOf(two) || one - two);
    for (const [at, index] of indexes.entries()) {
      const end = ends[index];
      if (end !== undefined) ports[index] = portOf(end, at - (indexes.length - 1) / 2, indexes.length);
    }
  }
  return ports;
}

function routeTo({ box, next }: End): 1 | -1 {
  return next.x < box.x ? -1 : 1;
}

function portOf(end: End, place: number, places: number): Port {
  const { x, y, width, height, isRound } = end.box;
  const sideways = place * Math.min(mostApart, (height - 10) / places);
  const half = (width / 2) * (isRound ? Math.sqrt(1 - (sideways / (height / 2)) ** 2) : 1);
  const route = routeTo(end);
  return { x: x + route * half, y: y + sideways, route: route === 1 ? -1 : 1 };
}

type Run = readonly [Point, Point];

/** The level parts, each from where it is entered to where it is left: the columns of both ends, and those between. */
function runsOf(start: Port, end: Port, { from, to, through }: Corridor): readonly Run[] {
  const across = ({ x, half }: Stop, y: number, route: 1 | -1): Run => [
    { x: x - route * half, y },
    { x: x + route * half, y },
  ];
  const [, out] = across(from, start.y, start.route === 1 ? -1 : 1);
  const [into] = across(to, end.y, end.route);
  const passed = through.map((stop, index) => across(stop, stop.y, stop.x < (through[index - 1] ?? from).x ? -1 : 1));
  return [[start, out], ...passed, [into, end]];
}

function pathOf([[start, out] = nowhere, ...runs]: readonly Run[]): string {
  let path = `M${written(start)} H${rounded(out.x)}`;
  let last = out;
  for (const [enter, leave] of runs) {
    const middle = (last.x + enter.x) / 2;
    path += ` C${written({ x: middle, y: last.y })} ${written({ x: middle, y: enter.y })} ${written(enter)}`;
    path += ` H${rounded(leave.x)}`;
    last = leave;
  }
  return path;
}

const nowhere: Run = [
  { x: 0, y: 0 },
  { x: 0, y: 0 },
];

function written({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}
