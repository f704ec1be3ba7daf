import type { Direction } from '../../compile/index.js';
import { byBytes } from '../../diagnostics/index.js';
import type { Reach, UnknownRange } from '../../result.js';
import {
  type Addresses,
  allAddresses,
  cidrAddresses,
  type Family,
  familyAddresses,
  intersectAddresses,
  isNoAddresses,
  isNoTraffic,
  noAddresses,
  portTraffic,
  subtractAddresses,
  type Traffic,
  trafficText,
  uniteAddresses,
} from '../../sets/index.js';
import { byAddress, type MappedCluster } from '../map.js';
import type { Sides } from './changed-objects.js';
import { partOf, type VerdictWord, verdictsOf } from './question.js';

/** Connections whose verdict changed alike, before anybody asks why. */
export interface FoundChange {
  readonly ends: FoundEnds;
  readonly was: VerdictWord;
  readonly now: VerdictWord;
  readonly traffic: Traffic;
  /** Why it is unknown, at the side where it is. */
  readonly unknown: readonly UnknownRange[];
  /** An end is at one side only. */
  readonly isNew: boolean;
}

/** Workload ids in byte order; a workload with itself is left out. */
export type FoundEnds =
  | { readonly kind: 'pairs'; readonly from: readonly string[]; readonly to: readonly string[] }
  | {
      readonly kind: 'outside';
      readonly workloads: readonly string[];
      readonly direction: Direction;
      readonly addresses: Addresses;
    }
  | { readonly kind: 'entry'; readonly to: string };

/** Workloads that are of one class at each side; `undefined` where they aren't there. */
interface JointClass extends Sides<number | undefined> {
  readonly ids: readonly string[];
}

/** Compares two maps, which must speak of the same families, class by class: what is the same is never spelled out. */
export function findChanges(maps: Sides<MappedCluster>, families: readonly Family[]): readonly FoundChange[] {
  const classes = joinClasses(maps);
  return [...changesBetween(classes, maps), ...changesOutside(classes, maps, families), ...changesOfEntries(maps)];
}

function joinClasses({ base, head }: Sides<MappedCluster>): readonly JointClass[] {
  const before = new Map(base.workloads.map(({ id, class: index }) => [id, index]));
  const after = new Map(head.workloads.map(({ id, class: index }) => [id, index]));
  const found = new Map<string, JointClass & { readonly ids: string[] }>();
  for (const id of [...new Set([...before.keys(), ...after.keys()])].sort(byBytes)) {
    const sides = { base: before.get(id), head: after.get(id) };
    const key = `${sides.base} ${sides.head}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { ...sides, ids: [id] });
    else known.ids.push(id);
  }
  return [...found.values()];
}

function changesBetween(classes: readonly JointClass[], { base, head }: Sides<MappedCluster>): readonly FoundChange[] {
  const reach = (map: MappedCluster, from: number | undefined, to: number | undefined) =>
    from === undefined || to === undefined ? undefined : map.between[from * map.classes + to];
  return classes.flatMap((from) =>
    classes.flatMap((to) => {
      if (from === to && from.ids.length === 1) return [];
      const differences = compareReaches(reach(base, from.base, to.base), reach(head, from.head, to.head));
      const ends = { kind: 'pairs', from: from.ids, to: to.ids } as const;
      return differences.map((each) => ({ ...each, ends, isNew: isNew(from) || isNew(to) }));
    }),
  );
}

function isNew({ base, head }: JointClass): boolean {
  return base === undefined || head === undefined;
}

type Difference = Pick<FoundChange, 'was' | 'now' | 'traffic' | 'unknown'>;

const verdicts = ['allow', 'deny', 'unknown'] as const;

/** What has another verdict than before, by the two verdicts. */
function compareReaches(before: Reach | undefined, after: Reach | undefined): readonly Difference[] {
  if (isSameReach(before, after)) return [];
  const [base, head] = [verdictsOf(before), verdictsOf(after)];
  return verdicts.flatMap((was) =>
    verdicts.flatMap((now) => {
      if (was === now) return [];
      const traffic = partOf(partOf(portTraffic, was, base), now, head);
      if (isNoTraffic(traffic)) return [];
      const reasons = now === 'unknown' ? after?.unknown : was === 'unknown' ? before?.unknown : undefined;
      return [{ was, now, traffic, unknown: reasons ?? [] }];
    }),
  );
}

function isSameReach(a: Reach = nothing, b: Reach = nothing): boolean {
  const isSame = (x: Reach['allow'], y: Reach['allow']) =>
    x.length === y.length &&
    x.every((range, index) => {
      const other = y[index];
      return range.protocol === other?.protocol && range.from === other.from && range.to === other.to;
    });
  return isSame(a.allow, b.allow) && isSame(a.unknown, b.unknown);
}

const nothing: Reach = { allow: [], unknown: [] };

function changesOutside(
  classes: readonly JointClass[],
  { base, head }: Sides<MappedCluster>,
  families: readonly Family[],
): readonly FoundChange[] {
  const everywhere = families.reduce(
    (sum, family) => uniteAddresses(sum, familyAddresses(family, allAddresses[family])),
    noAddresses,
  );
  return (['ingress', 'egress'] as const).flatMap((direction) => {
    const rows = (map: MappedCluster, index: number | undefined): readonly AddressPart[] => {
      const table = direction === 'ingress' ? map.fromAddresses : map.toAddresses;
      const parts = (index === undefined ? [] : (table[index] ?? [])).map((reach) => ({
        reach,
        addresses: cidrAddresses(...reach.cidrs),
      }));
      const rest = parts.reduce((left, { addresses }) => subtractAddresses(left, addresses), everywhere);
      return isNoAddresses(rest) ? parts : [...parts, { reach: undefined, addresses: rest }];
    };
    return classes.flatMap((each) =>
      changesOfParts(rows(base, each.base), rows(head, each.head)).map(({ addresses, ...change }) => ({
        ...change,
        ends: { kind: 'outside', workloads: each.ids, direction, addresses } as const,
        isNew: isNew(each),
      })),
    );
  });
}

interface AddressPart {
  readonly reach: Reach | undefined;
  readonly addresses: Addresses;
}

/** Where the same changed at several addresses, that is one change. */
function changesOfParts(
  before: readonly AddressPart[],
  after: readonly AddressPart[],
): readonly (Difference & { readonly addresses: Addresses })[] {
  const found = new Map<string, Difference & { readonly addresses: Addresses }>();
  for (const { reach: base, addresses: old } of before) {
    for (const { reach: head, addresses: own } of after) {
      const common = intersectAddresses(old, own);
      if (isNoAddresses(common)) continue;
      for (const difference of compareReaches(base, head)) {
        const { was, now, traffic, unknown } = difference;
        const key = JSON.stringify([was, now, trafficText(traffic), unknown]);
        const addresses = uniteAddresses(found.get(key)?.addresses ?? noAddresses, common);
        found.set(key, { ...difference, addresses });
      }
    }
  }
  return [...found.values()].sort((a, b) => byAddress(a.addresses, b.addresses));
}

function changesOfEntries({ base, head }: Sides<MappedCluster>): readonly FoundChange[] {
  const [before, after] = [base, head].map(({ entries }) => new Map(entries.map((each) => [each.to, each])));
  const [old, own] = [base, head].map(({ workloads }) => new Set(workloads.map(({ id }) => id)));
  return [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort(byBytes).flatMap((to) =>
    compareReaches(before?.get(to), after?.get(to)).map((each) => ({
      ...each,
      ends: { kind: 'entry', to } as const,
      isNew: old?.has(to) !== own?.has(to),
    })),
  );
}
