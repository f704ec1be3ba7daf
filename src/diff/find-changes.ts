import { byBytes } from '../diagnostics/index.js';
import { byAddress } from '../map/map.js';
import type { Reach } from '../result.js';
import {
  type Addresses,
  allAddresses,
  allTraffic,
  cidrAddresses,
  type Family,
  familyAddresses,
  intersectAddresses,
  intersectTraffic,
  isNoAddresses,
  isNoTraffic,
  noAddresses,
  portTraffic,
  subtractAddresses,
  trafficText,
  uniteAddresses,
} from '../sets/index.js';
import type { Difference, FoundChange, JointClass } from './found-change.js';
import { findRegions, type RegionGround } from './hypothetical/find-regions.js';
import type { Sides } from './objects/changed-objects.js';
import { partOf, verdictsOf } from './question.js';
import { isPairOfIds, nodesId, type SideReaches } from './side-reaches.js';

/** What is compared: both sides, which must speak of the same families. */
export interface CompareGround extends Pick<RegionGround, 'sides' | 'laid' | 'joint'> {
  readonly mayDiffer: RegionGround['mayDiffer'];
}

/** Compares two sides class by class: what is the same is never spelled out. */
export function findChanges({ sides, laid, joint, mayDiffer }: CompareGround): readonly FoundChange[] {
  const classes = joinClasses(sides);
  const known = new Map<string, readonly Difference[]>();
  const between = (from: JointClass, to: JointClass) => {
    const key = `${from.base} ${from.head} ${to.base} ${to.head}`;
    const differences = known.get(key) ?? differencesBetween(from, to, sides);
    known.set(key, differences);
    return differences;
  };
  return [
    ...changesBetween(classes, between),
    ...changesOutside(classes, sides, joint.families),
    ...findRegions({ classes, sides, laid, joint, between, mayDiffer }),
    ...changesOfEntries(sides),
  ];
}

function joinClasses({ base, head }: Sides<SideReaches>): readonly JointClass[] {
  const before = new Map(base.names.map(({ id, class: index }) => [id, index]));
  const after = new Map(head.names.map(({ id, class: index }) => [id, index]));
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

function changesBetween(classes: readonly JointClass[], between: RegionGround['between']): readonly FoundChange[] {
  return classes.flatMap((from) =>
    classes.flatMap((to) => {
      const [first = ''] = from.ids;
      if (from === to && from.ids.length === 1 && !isPairOfIds(first, first)) return [];
      const ends = { kind: 'pairs', from: from.ids, to: to.ids } as const;
      const isAlone = isNew(from) || isNew(to);
      return between(from, to)
        .flatMap((each) => told(each, isAlone))
        .map((each) => ({ ...each, ends, isNew: isAlone }));
    }),
  );
}

/** That nobody can say what isolation does to ICMP is no news of a workload that comes or goes. */
function told(difference: Difference, isNew: boolean): readonly Difference[] {
  if (!isNew || difference.now === 'allow' || difference.was === 'allow') return [difference];
  const traffic = intersectTraffic(difference.traffic, portTraffic);
  return isNoTraffic(traffic) ? [] : [{ ...difference, traffic }];
}

function differencesBetween(
  from: JointClass,
  to: JointClass,
  { base, head }: Sides<SideReaches>,
): readonly Difference[] {
  const reach = (side: SideReaches, source: number | undefined, destination: number | undefined) =>
    source === undefined || destination === undefined ? undefined : side.between[source * side.classes + destination];
  return compareReaches(reach(base, from.base, to.base), reach(head, from.head, to.head));
}

function isNew({ base, head }: JointClass): boolean {
  return base === undefined || head === undefined;
}

const verdicts = ['allow', 'deny', 'unknown'] as const;

/** What has another verdict than before, by the two verdicts. */
function compareReaches(before: Reach | undefined, after: Reach | undefined): readonly Difference[] {
  if (isSameReach(before, after)) return [];
  const [base, head] = [verdictsOf(before), verdictsOf(after)];
  return verdicts.flatMap((was) =>
    verdicts.flatMap((now) => {
      if (was === now) return [];
      const traffic = partOf(partOf(allTraffic, was, base), now, head);
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
  all: readonly JointClass[],
  { base, head }: Sides<SideReaches>,
  families: readonly Family[],
): readonly FoundChange[] {
  const classes = all.filter(({ ids }) => ids[0] !== nodesId);
  const everywhere = families.reduce(
    (sum, family) => uniteAddresses(sum, familyAddresses(family, allAddresses[family])),
    noAddresses,
  );
  return (['ingress', 'egress'] as const).flatMap((direction) => {
    const rows = (map: SideReaches, index: number | undefined): readonly AddressPart[] => {
      const table = direction === 'ingress' ? map.fromAddresses : map.toAddresses;
      const parts = (index === undefined ? [] : (table[index] ?? [])).map((reach) => ({
        reach,
        addresses: cidrAddresses(...reach.cidrs),
      }));
      const rest = parts.reduce((left, { addresses }) => subtractAddresses(left, addresses), everywhere);
      return isNoAddresses(rest) ? parts : [...parts, { reach: undefined, addresses: rest }];
    };
    return classes.flatMap((each) =>
      changesOfParts(rows(base, each.base), rows(head, each.head), isNew(each)).map(({ addresses, ...change }) => ({
        ...change,
        ends: { kind: 'outside', workloads: each.ids, direction, other: { kind: 'addresses', addresses } } as const,
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
  isAlone: boolean,
): readonly (Difference & { readonly addresses: Addresses })[] {
  const found = new Map<string, Difference & { readonly addresses: Addresses }>();
  for (const { reach: base, addresses: old } of before) {
    for (const { reach: head, addresses: own } of after) {
      const common = intersectAddresses(old, own);
      if (isNoAddresses(common)) continue;
      for (const difference of compareReaches(base, head).flatMap((each) => told(each, isAlone))) {
        const { was, now, traffic, unknown } = difference;
        const key = JSON.stringify([was, now, trafficText(traffic), unknown]);
        const addresses = uniteAddresses(found.get(key)?.addresses ?? noAddresses, common);
        found.set(key, { ...difference, addresses });
      }
    }
  }
  return [...found.values()].sort((a, b) => byAddress(a.addresses, b.addresses));
}

function changesOfEntries({ base, head }: Sides<SideReaches>): readonly FoundChange[] {
  const [before, after] = [base, head].map(({ entries }) => new Map(entries.map((each) => [each.to, each])));
  const [old, own] = [base, head].map(({ names }) => new Set(names.map(({ id }) => id)));
  return [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort(byBytes).flatMap((to) =>
    compareReaches(before?.get(to), after?.get(to)).map((each) => ({
      ...each,
      ends: { kind: 'entry', to } as const,
      isNew: old?.has(to) !== own?.has(to),
    })),
  );
}
