import { namespaceNameKey } from '../../evaluate/index.js';
import { nameLabel } from '../../model/index.js';
import {
  anyState,
  intersectRegions,
  isNoRegion,
  isStatesWithin,
  type LabelRegion,
  type LabelStates,
  regionKey,
  statesIn,
  statesNotIn,
  type Traffic,
  trafficRanges,
} from '../../sets/index.js';
import type { PossibleNamespace } from './possible-namespaces.js';

/** Hypothetical pods that one rule lets send or be sent the same. */
export interface Cell {
  readonly place: PossibleNamespace;
  /** The labels of their namespace but its name. */
  readonly namespaces: LabelRegion;
  readonly pods: LabelRegion;
  readonly allow: Traffic;
  /** What of it passes for some requests alone, by them in words: a port may be in several. */
  readonly narrowed: readonly NarrowedTraffic[];
  readonly unknown: Traffic;
  readonly reason: string;
}

/** Traffic of which layer 7 lets some requests through. */
export interface NarrowedTraffic {
  readonly traffic: Traffic;
  readonly only: readonly string[];
}

/** The same without places: the name of a namespace is one of its labels. */
export type JoinedCell = Omit<Cell, 'place'>;

/**
 * The cells of one rule, places put together where one selector holds them all: namespaces by their labels, with those that nobody
 * names, less those where other things pass; what is left by name.
 */
export function joinNamespaces(cells: readonly Cell[], places: readonly PossibleNamespace[]): readonly JoinedCell[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const traffic = JSON.stringify([
      trafficRanges(cell.allow),
      cell.narrowed.map(({ traffic: ports, only }) => [trafficRanges(ports), only]),
      trafficRanges(cell.unknown),
    ]);
    const key = `${regionKey(cell.pods)} ${traffic} ${cell.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()].flatMap((group) => joinGroup(group, places));
}

function joinGroup(group: readonly Cell[], places: readonly PossibleNamespace[]): readonly JoinedCell[] {
  const held = new Set<Cell>();
  const wide = group
    .filter(({ place }) => place.name === undefined)
    .map((cell): JoinedCell => {
      const except = places.flatMap((place) => {
        const shared = intersectRegions(labelsOf(place), cell.namespaces);
        if (place.name === undefined || isNoRegion(shared)) return [];
        const same = group.find((each) => each.place === place && regionKey(each.namespaces) === regionKey(shared));
        if (same !== undefined) held.add(same);
        return same === undefined ? [place.name] : [];
      });
      return named(cell, cell.namespaces, except.length === 0 ? undefined : statesNotIn(except));
    });
  const rest = group.filter((cell) => cell.place.name !== undefined && !held.has(cell));
  return [...wide, ...byName(rest)];
}

/** Namespaces by their names, and by what else has to hold of labels that nobody knows. */
function byName(cells: readonly Cell[]): readonly JoinedCell[] {
  const groups = new Map<string, { readonly cell: Cell; readonly more: LabelRegion; readonly names: string[] }>();
  for (const cell of cells) {
    const known = labelsOf(cell.place);
    const more = new Map([...cell.namespaces].filter(([key, states]) => !isSame(states, known.get(key) ?? anyState)));
    const group = groups.get(regionKey(more)) ?? { cell, more, names: [] };
    group.names.push(cell.place.name ?? '');
    groups.set(regionKey(more), group);
  }
  return [...groups.values()].map(({ cell, more, names }) => named(cell, more, statesIn(names)));
}

function named(cell: Cell, labels: LabelRegion, names: LabelStates | undefined): JoinedCell {
  const { place: _, ...joined } = cell;
  return { ...joined, namespaces: names === undefined ? labels : new Map([...labels, [nameLabel, names]]) };
}

/** The labels of the namespaces of a namespace but their names. */
function labelsOf({ within }: PossibleNamespace): LabelRegion {
  const prefix = 'namespace:';
  return new Map(
    [...within].flatMap(([key, states]) =>
      key === namespaceNameKey ? [] : [[key.slice(prefix.length), states] as const],
    ),
  );
}

function isSame(a: LabelStates, b: LabelStates): boolean {
  return isStatesWithin(a, b) && isStatesWithin(b, a);
}
