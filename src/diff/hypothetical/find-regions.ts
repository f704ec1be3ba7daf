import type { Scenario } from '../../assemble/build-scenario.js';
import type { Direction } from '../../compile/index.js';
import { namespaceNameKey } from '../../evaluate/index.js';
import {
  intersectTraffic,
  noTraffic,
  portTraffic,
  type Traffic,
  trafficRanges,
  trafficText,
  uniteTraffic,
} from '../../sets/index.js';
import type { MayDiffer } from '../equivalence/may-differ.js';
import type { Difference, FoundChange, JointClass } from '../found-change.js';
import { numbering } from '../numbering.js';
import type { Sides } from '../objects/changed-objects.js';
import { namespaceOf } from '../rank.js';
import { nodesId, type SharedContext, type SideReaches } from '../side-reaches.js';
import { onlyOfVerdict, plainVerdict, type Verdict } from '../verdict-word.js';
import { comparingNamespaces } from './compare-namespaces.js';
import { type DescribedRegion, describeRegions } from './describe-regions.js';
import { isCovered, type LookAlikes, type LookAlikesOf, lookAlikesAmong } from './look-alikes.js';
import { partsWith, type ReachByNamespace } from './namespace-reach.js';

/** What pods that no manifest holds are compared by. */
export interface RegionComparison {
  readonly classes: readonly JointClass[];
  readonly sides: Sides<SideReaches>;
  readonly scenario: Sides<Scenario>;
  readonly joint: SharedContext;
  /** What changed between two classes. */
  readonly between: (from: JointClass, to: JointClass) => readonly Difference[];
  /** Where anything may have changed for a class in a direction. */
  readonly mayDiffer: (each: JointClass, direction: Direction) => MayDiffer;
}

/** What is found once for all classes. */
interface RegionContext extends RegionComparison {
  readonly lookAlikesOf: LookAlikesOf;
  readonly compare: ReturnType<typeof comparingNamespaces>;
  /** The rows of subjects to which the same passes. */
  readonly described: Map<string, readonly DescribedRegion[]>;
  readonly alikeOf: AlikeOf;
  /** The rows that no row of workloads tells, of subjects of which all is the same that this rests on. */
  readonly untold: Map<string, readonly DescribedRegion[]>;
  readonly numberOf: (of: object) => number;
}

/** What changed between known pods and those that no manifest holds, less what rows of workloads tell already. */
export function findRegions(given: RegionComparison): readonly FoundChange[] {
  const evaluationContext: RegionContext = {
    ...given,
    lookAlikesOf: lookAlikesAmong(given.joint),
    compare: comparingNamespaces(),
    described: new Map(),
    alikeOf: alikeAmong(given),
    untold: new Map(),
    numberOf: numbering(),
  };
  return (['ingress', 'egress'] as const).flatMap((direction) =>
    evaluationContext.classes
      .filter(({ ids }) => ids[0] !== nodesId)
      .flatMap((each) => {
        const where = evaluationContext.mayDiffer(each, direction);
        return where === 'anywhere' || where.size > 0 ? changesOf(each, { direction, where }, evaluationContext) : [];
      }),
  );
}

function changesOf(
  each: JointClass,
  { direction, where }: { readonly direction: Direction; readonly where: MayDiffer },
  evaluationContext: RegionContext,
): readonly FoundChange[] {
  const { sides } = evaluationContext;
  const reaches = {
    base: reachAt(sides.base, each.base, direction, where),
    head: reachAt(sides.head, each.head, direction, where),
  };
  return evaluationContext.compare(reaches).flatMap(({ was, now, places, reasons, key }) => {
    const side = ranks[plainVerdict(now)] > ranks[plainVerdict(was)] ? 'head' : sideOfMore(was, now);
    const verdict = side === 'head' ? now : was;
    const allowedAt = (name: string | undefined) => {
      const reach = reaches[side].get(name);
      return reach === undefined ? [] : partsWith(verdict, reach);
    };
    const rows = evaluationContext.described.get(key) ?? describeRegions(places, allowedAt, sides[side].places);
    evaluationContext.described.set(key, rows);
    const alikeTo = evaluationContext.alikeOf(each, direction)(was, now);
    const index = each[side];
    const subject = index === undefined ? [] : (sides[side].reachEnds[index] ?? []);
    const lookAlikes = () => evaluationContext.lookAlikesOf(subject, direction, evaluationContext.scenario[side]);
    const asked: Asked = { side, alikeTo, lookAlikes: once(lookAlikes) };
    return byNamespace(each.ids).flatMap((ids) =>
      untoldOf(rows, ids, asked, evaluationContext).map(
        (row): FoundChange => ({
          ends: {
            kind: 'outside',
            workloads: ids,
            direction,
            other: { kind: 'hypothetical', namespaces: row.namespaces, pods: row.pods, places: row.places },
          },
          was,
          now,
          traffic: row.traffic,
          unknown:
            was === 'unknown' || now === 'unknown'
              ? trafficRanges(row.traffic).map((range) => ({ ...range, reason: reasons.join('; ') }))
              : [],
          isNew: each.base === undefined || each.head === undefined,
        }),
      ),
    );
  });
}

/** Where both sides allow: where more passes, or the later one. */
function sideOfMore(was: Verdict, now: Verdict): keyof Sides<unknown> {
  return plainVerdict(now) === 'allow' && plainVerdict(was) === 'allow' && onlyOfVerdict(was) !== undefined
    ? 'head'
    : 'base';
}

const ranks = { deny: 0, unknown: 1, allow: 2 } as const;

function reachAt(
  side: SideReaches,
  index: number | undefined,
  direction: Direction,
  where: MayDiffer,
): ReachByNamespace {
  if (index === undefined) return new Map();
  return where === 'anywhere' ? side.hypothetical(index, direction) : side.hypothetical(index, direction, where);
}

function byNamespace(ids: readonly string[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const known = groups.get(namespaceOf(id));
    if (known === undefined) groups.set(namespaceOf(id), [id]);
    else known.push(id);
  }
  return [...groups.values()];
}

interface Asked {
  readonly side: keyof Sides<unknown>;
  readonly lookAlikes: () => LookAlikes;
  /** The classes of which some ports changed alike. */
  readonly alikeTo: (traffic: Traffic) => readonly JointClass[];
}

/** The classes whose connections with one class changed in some way, by all the ports of which they did. */
type AlikeOf = (each: JointClass, direction: Direction) => (was: Verdict, now: Verdict) => Asked['alikeTo'];

/** Finds them once for all classes whose connections with every other class changed alike. */
function alikeAmong({ classes, between }: RegionComparison): AlikeOf {
  const numberOf = numbering();
  const known = new Map<string, ReturnType<AlikeOf>>();
  return (each, direction) => {
    const all = classes
      .map((other) => (direction === 'ingress' ? between(other, each) : between(each, other)))
      .map((differences) => (differences.length === 0 ? none : differences));
    const key = all.map((differences) => (differences === none ? '' : numberOf(differences))).join();
    const found = known.get(key) ?? onceByVerdicts((was, now) => changedAlike(all, was, now, classes));
    known.set(key, found);
    return found;
  };
}

const none: readonly Difference[] = [];

function onceByVerdicts(find: ReturnType<AlikeOf>): ReturnType<AlikeOf> {
  const known = new Map<string, Asked['alikeTo']>();
  return (was, now) => {
    const key = `${was} ${now}`;
    const found = known.get(key) ?? find(was, now);
    known.set(key, found);
    return found;
  };
}

/** Of the differences with each class. */
function changedAlike(
  all: readonly (readonly Difference[])[],
  was: Verdict,
  now: Verdict,
  classes: readonly JointClass[],
): Asked['alikeTo'] {
  const texts = new Map<readonly Difference[], string>();
  const textOf = (differences: readonly Difference[]) => {
    const traffic = differences
      .filter((row) => row.was === was && row.now === now)
      .reduce((sum, difference) => uniteTraffic(sum, difference.traffic), noTraffic);
    return trafficText(intersectTraffic(traffic, portTraffic));
  };
  const byPorts = new Map<string, JointClass[]>();
  for (const [index, other] of classes.entries()) {
    const differences = all[index] ?? [];
    const key = texts.get(differences) ?? textOf(differences);
    texts.set(differences, key);
    const known = byPorts.get(key);
    if (known === undefined) byPorts.set(key, [other]);
    else known.push(other);
  }
  return (traffic) => byPorts.get(trafficText(traffic)) ?? [];
}

function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** The rows that rows of workloads don't tell. */
function untoldOf(
  rows: readonly DescribedRegion[],
  ids: readonly string[],
  asked: Asked,
  evaluationContext: RegionContext,
): readonly DescribedRegion[] {
  const { joint, numberOf, untold } = evaluationContext;
  const itself = ids.filter((id) => joint.policyPods.has(id));
  const numbers = [rows, asked.alikeTo, asked.lookAlikes()].map(numberOf);
  const key = [asked.side, namespaceOf(ids[0] ?? ''), ...numbers, ...itself].join(' ');
  const found = untold.get(key) ?? rows.filter((row) => !isDescribedBy(row, ids, asked, evaluationContext));
  untold.set(key, found);
  return found;
}

/** Whether rows of workloads with the same ports, and alike across namespaces or not, tell of every pod of a region. */
function isDescribedBy(
  row: DescribedRegion,
  ids: readonly string[],
  { side, alikeTo, lookAlikes }: Asked,
  { sides, joint }: RegionContext,
): boolean {
  const own = namespaceOf(ids[0] ?? '');
  const isAcross = !isWithin(row, own);
  const alike = alikeTo(row.traffic);
  // no row tells pods that only policies know that they reach each other, which is no news of them
  const itself = ids.filter((id) => joint.policyPods.has(id));
  const covering = [
    ...alike.flatMap((other) => other.ids.filter((id) => (namespaceOf(id) !== own) === isAcross)),
    ...(isAcross ? [] : itself),
  ];
  if (covering.length === 0) return false;
  const namespaceNamed = (name: string | undefined) => sides[side].places.find((place) => place.name === name);
  return isCovered(row, covering.flatMap(lookAlikes()), namespaceNamed);
}

/** Whether all pods of a row are in one namespace. */
function isWithin({ namespaces }: DescribedRegion, name: string): boolean {
  const states = namespaces.get(namespaceNameKey);
  return states !== undefined && !states.others && states.values.length === 1 && states.values[0] === name;
}
