import { namespaceNameKey } from '../../evaluate/index.js';
import type { PossibleNamespace } from '../../map/exposure/possible-namespaces.js';
import {
  intersectRegions,
  isNoRegion,
  isRegionWithin,
  isTrafficWithin,
  type LabelRegion,
  type PodTraffic,
  regionKey,
  statesIn,
  statesNotIn,
  subtractPodTraffic,
  type Traffic,
  uniteTraffic,
} from '../../sets/index.js';
import type { ChangedNamespace } from './compare-namespaces.js';
import { tidy, without } from './namespace-reach.js';

/** Pods that no manifest holds as a report tells of them. */
export interface DescribedRegion {
  /** The labels of their namespaces, its name among them as `namespaceNameKey`; keys as in hypothetical regions. */
  readonly namespaces: LabelRegion;
  readonly pods: LabelRegion;
  readonly traffic: Traffic;
  /** What of it changed, exactly. */
  readonly places: readonly ChangedNamespace[];
}

/** What reaches at the side where it is more: by the name of a namespace. */
export type AllowedAt = (name: string | undefined) => PodTraffic;

/**
 * Tells of regions in few words: that a label hasn't some values is left out where all pods, whatever it is, can do the
 * same at the side where they can do more. So a policy that is opened to every namespace is reported as `any pod of any
 * namespace`, though some of these could before.
 */
export function describeRegions(
  changed: readonly ChangedNamespace[],
  allowedAt: AllowedAt,
  places: readonly PossibleNamespace[],
): readonly DescribedRegion[] {
  const cells = changed.flatMap(({ name, parts }) => parts.map((part) => widen({ name, ...part }, allowedAt(name))));
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = `${regionKey(cell.pods)} ${JSON.stringify(cell.traffic)}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [cell]);
    else known.push(cell);
  }
  const described = [...groups.values()].flatMap((group) => describeAlike(group, allowedAt, places));
  return withoutDescribed(unite(described));
}

/** Pods of one namespace as they are reported, and those of them that changed. */
interface Cell {
  readonly name: string | undefined;
  readonly namespaces: LabelRegion;
  readonly pods: LabelRegion;
  readonly traffic: Traffic;
  readonly exact: LabelRegion;
}

function widen(
  {
    name,
    pods: exact,
    traffic,
  }: { readonly name: string | undefined; readonly pods: LabelRegion; readonly traffic: Traffic },
  allowed: PodTraffic,
): Cell {
  let region = exact;
  // a label that must have one of some values stays: it says who is meant
  for (const key of [...exact.keys()].sort().filter((each) => exact.get(each)?.others === true)) {
    const wider = without(region, key);
    if (isAllowed(wider, traffic, allowed)) region = wider;
  }
  return { name, namespaces: partOf('namespace:', region), pods: outside('namespace:', region), traffic, exact };
}

function isAllowed(pods: LabelRegion, traffic: Traffic, allowed: PodTraffic): boolean {
  return subtractPodTraffic([{ pods, traffic }], allowed).length === 0;
}

function partOf(prefix: string, region: LabelRegion): LabelRegion {
  return new Map([...region].filter(([key]) => key.startsWith(prefix)));
}

function outside(prefix: string, region: LabelRegion): LabelRegion {
  return new Map([...region].filter(([key]) => !key.startsWith(prefix)));
}

/** Cells of the same pods and ports: those of namespaces that nobody names take in named ones where the same is open. */
function describeAlike(
  cells: readonly Cell[],
  allowedAt: AllowedAt,
  places: readonly PossibleNamespace[],
): readonly DescribedRegion[] {
  const held = new Set<Cell>();
  const wide = cells
    .filter(({ name }) => name === undefined)
    .map((cell): DescribedRegion => {
      const own = [cell];
      const except = places.flatMap(({ name, within }) => {
        if (name === undefined) return [];
        const shared = intersectRegions(partOf('namespace:', within), cell.namespaces);
        if (isNoRegion(shared)) return [];
        const free = new Map([...cell.namespaces].filter(([key]) => !isFixedIn(within, key)));
        if (!isAllowed(new Map([...free, ...cell.pods]), cell.traffic, allowedAt(name))) return [name];
        for (const each of cells.filter((other) => other.name === name)) {
          held.add(each);
          own.push(each);
        }
        return [];
      });
      const namespaces =
        except.length === 0 ? cell.namespaces : new Map([...cell.namespaces, nameStates(statesNotIn(except))]);
      return { namespaces, pods: cell.pods, traffic: cell.traffic, places: placesOf(own) };
    });
  const named = cells
    .filter((cell) => cell.name !== undefined && !held.has(cell))
    .map((cell): DescribedRegion => {
      const namespaces = new Map([...cell.namespaces, nameStates(statesIn([cell.name ?? '']))]);
      return { namespaces, pods: cell.pods, traffic: cell.traffic, places: placesOf([cell]) };
    });
  return [...wide, ...named];
}

function nameStates(states: ReturnType<typeof statesIn>): readonly [string, ReturnType<typeof statesIn>] {
  return [namespaceNameKey, states];
}

function isFixedIn(within: LabelRegion, key: string): boolean {
  const states = within.get(key);
  return states !== undefined && !states.others;
}

function placesOf(cells: readonly Cell[]): readonly ChangedNamespace[] {
  const byName = new Map<string | undefined, PodTraffic>();
  for (const { name, exact, traffic } of cells)
    byName.set(name, [...(byName.get(name) ?? []), { pods: exact, traffic }]);
  return [...byName].map(([name, parts]) => ({ name, parts: tidy(parts) }));
}

/** Rows of the same pods are one, with the ports of all. */
function unite(rows: readonly DescribedRegion[]): readonly DescribedRegion[] {
  const byPods = new Map<string, DescribedRegion>();
  for (const row of rows) {
    const key = `${regionKey(row.namespaces)} ${regionKey(row.pods)}`;
    const known = byPods.get(key);
    byPods.set(
      key,
      known === undefined
        ? row
        : {
            ...row,
            traffic: uniteTraffic(known.traffic, row.traffic),
            places: joinNamespaces([...known.places, ...row.places]),
          },
    );
  }
  return [...byPods.values()];
}

function joinNamespaces(places: readonly ChangedNamespace[]): readonly ChangedNamespace[] {
  const byName = new Map<string | undefined, PodTraffic>();
  for (const { name, parts } of places) byName.set(name, [...(byName.get(name) ?? []), ...parts]);
  return [...byName].map(([name, parts]) => ({ name, parts: tidy(parts) }));
}

/** Leaves out what another row says too. */
function withoutDescribed(rows: readonly DescribedRegion[]): readonly DescribedRegion[] {
  const isDescribed = (row: DescribedRegion, index: number) =>
    rows.some(
      (other, at) =>
        at !== index &&
        isRegionWithin(row.namespaces, other.namespaces) &&
        isRegionWithin(row.pods, other.pods) &&
        isTrafficWithin(row.traffic, other.traffic) &&
        // of equal ones the first stays
        (at < index ||
          !(
            isRegionWithin(other.namespaces, row.namespaces) &&
            isRegionWithin(other.pods, row.pods) &&
            isTrafficWithin(other.traffic, row.traffic)
          )),
    );
  return rows.filter((row, index) => !isDescribed(row, index));
}
