import type { Direction } from '../compile/index.js';
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
import { findRegions, type RegionComparison } from './hypothetical/find-regions.js';
import { numbering } from './numbering.js';
import type { Sides } from './objects/changed-objects.js';
import { partOf, verdictsOf } from './question.js';
import { isPairOfIds, nodesId, type SideReaches } from './side-reaches.js';
import type { Verdict } from './verdict-word.js';

/** What is compared: both sides, which must refer to the same families. */
export interface ComparisonContext extends Pick<RegionComparison, 'sides' | 'scenario' | 'joint'> {
  /** Whether a class itself, or a policy that governs it in a direction, changed: where neither did at either end, nothing is compared. */
  readonly isChanged: (each: JointClass, direction: Direction) => boolean;
  readonly mayDiffer: RegionComparison['mayDiffer'];
  /** Whether anything may have changed between two classes. */
  readonly mayDifferBetween: (from: JointClass, to: JointClass) => boolean;
}

/** Compares two sides class by class: what is the same is never spelled out. */
export function findChanges({
  sides,
  scenario,
  joint,
  isChanged,
  mayDiffer,
  mayDifferBetween,
}: ComparisonContext): readonly FoundChange[] {
  const classes = joinClasses(sides);
  const compare = comparing();
  const between = (from: JointClass, to: JointClass) =>
    mayDifferBetween(from, to) ? differencesBetween(from, to, sides, compare) : [];
  return [
    ...changesBetween(classes, { between, isChanged }),
    ...changesOutside(classes, { sides, families: joint.families, isChanged }),
    ...findRegions({ classes, sides, scenario, joint, between, mayDiffer }),
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

/** Classes with the same differences to the same classes are reported together, so that blame is looked for once. */
function changesBetween(
  classes: readonly JointClass[],
  { between, isChanged }: Pick<RegionComparison, 'between'> & Pick<ComparisonContext, 'isChanged'>,
): readonly FoundChange[] {
  const numberOf = numbering();
  const all = [...classes.entries()];
  const reached = all.filter(([, each]) => isChanged(each, 'ingress'));
  const found = new Map<
    string,
    Omit<Group, 'to'> & { readonly from: JointClass[]; readonly to: readonly JointClass[] }
  >();
  for (const from of classes) {
    for (const { key, to, differences, isAlone } of groupsFrom(from, isChanged(from, 'egress') ? all : reached, {
      between,
      numberOf,
    })) {
      const known = found.get(key);
      if (known === undefined) found.set(key, { key, from: [from], to, differences, isAlone });
      else known.from.push(from);
    }
  }
  return [...found.values()].flatMap(({ from, to, differences, isAlone }) => {
    const ends = { kind: 'pairs', from: idsOf(from), to: idsOf(to) } as const;
    return differences.flatMap((each) => reportable(each, isAlone)).map((each) => ({ ...each, ends, isNew: isAlone }));
  });
}

/** Classes that have the same differences from one class. */
interface Group {
  readonly key: string;
  readonly to: readonly JointClass[];
  readonly differences: readonly Difference[];
  readonly isAlone: boolean;
}

function groupsFrom(
  from: JointClass,
  destinations: readonly (readonly [place: number, to: JointClass])[],
  { between, numberOf }: { readonly between: RegionComparison['between']; readonly numberOf: (of: object) => number },
): readonly Group[] {
  const groups = new Map<
    string,
    { readonly places: number[]; readonly to: JointClass[]; readonly differences: readonly Difference[] }
  >();
  for (const [place, to] of destinations) {
    const [first = ''] = from.ids;
    if (from === to && from.ids.length === 1 && !isPairOfIds(first, first)) continue;
    const differences = between(from, to);
    if (differences.length === 0) continue;
    const key = `${numberOf(differences)} ${isNew(from) || isNew(to)}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { places: [place], to: [to], differences });
    else {
      known.places.push(place);
      known.to.push(to);
    }
  }
  return [...groups].map(([key, { places, to, differences }]) => ({
    key: `${key} ${places.join()}`,
    to,
    differences,
    isAlone: key.endsWith('true'),
  }));
}

function idsOf(classes: readonly JointClass[]): readonly string[] {
  return classes.flatMap(({ ids }) => ids).sort(byBytes);
}

/** That nobody can say what isolation does to ICMP is no news of a workload that comes or goes. */
function reportable(difference: Difference, isNew: boolean): readonly Difference[] {
  if (!isNew || difference.now === 'allow' || difference.was === 'allow') return [difference];
  const traffic = intersectTraffic(difference.traffic, portTraffic);
  return isNoTraffic(traffic) ? [] : [{ ...difference, traffic }];
}

function differencesBetween(
  from: JointClass,
  to: JointClass,
  { base, head }: Sides<SideReaches>,
  compare: typeof compareReaches,
): readonly Difference[] {
  const reach = (side: SideReaches, source: number | undefined, destination: number | undefined) =>
    source === undefined || destination === undefined ? undefined : side.between(source, destination);
  return compare(reach(base, from.base, to.base), reach(head, from.head, to.head));
}

/** As `compareReaches`, once for the same two reaches, with the same answer: most pairs have few. */
function comparing(): typeof compareReaches {
  const known = new Map<Reach, Map<Reach, readonly Difference[]>>();
  return (before = nothing, after = nothing) => {
    const ofBefore = known.get(before) ?? new Map<Reach, readonly Difference[]>();
    known.set(before, ofBefore);
    const differences = ofBefore.get(after) ?? compareReaches(before, after);
    ofBefore.set(after, differences);
    return differences;
  };
}

function isNew({ base, head }: JointClass): boolean {
  return base === undefined || head === undefined;
}

const verdicts = ['allow', 'deny', 'unknown'] as const;

/** What has another verdict than before, by the two verdicts. */
function compareReaches(before: Reach | undefined, after: Reach | undefined): readonly Difference[] {
  if (isSameReach(before, after)) return [];
  const base = verdictsOf(before);
  const head = verdictsOf(after);
  const all: readonly Verdict[] = [...new Set([...verdicts, ...base.narrowed.keys(), ...head.narrowed.keys()])];
  return all.flatMap((was) =>
    all.flatMap((now) => {
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
      return (
        range.protocol === other?.protocol &&
        range.from === other.from &&
        range.to === other.to &&
        range.only?.join('\n') === other.only?.join('\n')
      );
    });
  return isSame(a.allow, b.allow) && isSame(a.unknown, b.unknown);
}

const nothing: Reach = { allow: [], unknown: [] };

function changesOutside(
  all: readonly JointClass[],
  {
    sides: { base, head },
    families,
    isChanged,
  }: Pick<ComparisonContext, 'sides' | 'isChanged'> & { readonly families: readonly Family[] },
): readonly FoundChange[] {
  const classes = all.filter(({ ids }) => ids[0] !== nodesId);
  const everywhere = families.reduce(
    (sum, family) => uniteAddresses(sum, familyAddresses(family, allAddresses[family])),
    noAddresses,
  );
  return (['ingress', 'egress'] as const).flatMap((direction) => {
    const rows = (map: SideReaches, index: number | undefined): readonly AddressPart[] => {
      const parts = (index === undefined ? [] : map.outside(direction, index)).map((reach) => ({
        reach,
        addresses: cidrAddresses(...reach.cidrs),
      }));
      const rest = parts.reduce((left, { addresses }) => subtractAddresses(left, addresses), everywhere);
      return isNoAddresses(rest) ? parts : [...parts, { reach: undefined, addresses: rest }];
    };
    return classes
      .filter((each) => isChanged(each, direction))
      .flatMap((each) =>
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
      for (const difference of compareReaches(base, head).flatMap((each) => reportable(each, isAlone))) {
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
