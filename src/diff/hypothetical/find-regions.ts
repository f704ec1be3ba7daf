import type { LaidWorld } from '../../assemble/lay-world.js';
import type { Direction } from '../../compile/index.js';
import { namespaceNameKey } from '../../evaluate/index.js';
import type { NamespacePlace } from '../../map/exposure/places.js';
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
import type { Sides } from '../objects/changed-objects.js';
import { namespaceOf } from '../rank.js';
import { type JointGround, nodesId, type SideReaches } from '../side-reaches.js';
import { comparingPlaces, type ReachByPlace } from './compare-places.js';
import { isCovered, type LookAlikes, type LookAlikesOf, lookAlikesAmong } from './look-alikes.js';
import { reachByPlace } from './place-reach.js';
import { type ToldRegion, tellRegions } from './tell-regions.js';

/** What pods that no manifest holds are compared by. */
export interface RegionGround {
  readonly classes: readonly JointClass[];
  readonly sides: Sides<SideReaches>;
  readonly laid: Sides<LaidWorld>;
  readonly joint: JointGround;
  /** What changed between two classes. */
  readonly between: (from: JointClass, to: JointClass) => readonly Difference[];
  /** Where anything may have changed for a class in a direction. */
  readonly mayDiffer: (each: JointClass, direction: Direction) => MayDiffer;
}

/** What is found once for all classes. */
interface SharedGround extends RegionGround {
  readonly lookAlikesOf: LookAlikesOf;
  readonly compare: ReturnType<typeof comparingPlaces>;
  /** The rows of subjects to which the same passes. */
  readonly told: Map<string, readonly ToldRegion[]>;
}

/** What changed between known pods and those that no manifest holds, less what rows of workloads tell already. */
export function findRegions(given: RegionGround): readonly FoundChange[] {
  const ground: SharedGround = {
    ...given,
    lookAlikesOf: lookAlikesAmong(given.joint),
    compare: comparingPlaces(),
    told: new Map(),
  };
  return (['ingress', 'egress'] as const).flatMap((direction) =>
    ground.classes
      .filter(({ ids }) => ids[0] !== nodesId)
      .flatMap((each) => {
        const where = ground.mayDiffer(each, direction);
        return where === 'anywhere' || where.size > 0 ? changesOf(each, { direction, where }, ground) : [];
      }),
  );
}

function changesOf(
  each: JointClass,
  { direction, where }: { readonly direction: Direction; readonly where: MayDiffer },
  ground: SharedGround,
): readonly FoundChange[] {
  const { sides } = ground;
  const reaches = {
    base: reachAt(sides.base, each.base, direction, where),
    head: reachAt(sides.head, each.head, direction, where),
  };
  return ground.compare(reaches).flatMap(({ was, now, places, reasons, key }) => {
    const side = ranks[now] > ranks[was] ? 'head' : 'base';
    const verdict = side === 'head' ? now : was;
    const openAt = (name: string | undefined) => {
      const reach = reaches[side].get(name);
      return (verdict === 'allow' ? reach?.allow : reach?.unknown) ?? [];
    };
    const rows = ground.told.get(key) ?? tellRegions(places, openAt, sides[side].places);
    ground.told.set(key, rows);
    const alikeTo = changedAlike({ each, direction, was, now }, ground);
    const index = each[side];
    const subject = index === undefined ? [] : (sides[side].standings[index] ?? []);
    const lookAlikes = () => ground.lookAlikesOf(subject, direction, ground.laid[side]);
    const asked: Asked = { side, alikeTo, lookAlikes: once(lookAlikes) };
    return byNamespace(each.ids).flatMap((ids) =>
      rows
        .filter((row) => !isToldBy(row, ids, asked, ground))
        .map(
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

const ranks = { deny: 0, unknown: 1, allow: 2 } as const;

function reachAt(side: SideReaches, index: number | undefined, direction: Direction, where: MayDiffer): ReachByPlace {
  const isMeant = ({ name }: NamespacePlace) => where === 'anywhere' || (name !== undefined && where.has(name));
  const standings = index === undefined ? undefined : side.standings[index];
  return standings === undefined ? new Map() : reachByPlace(side.passages(standings, direction, isMeant));
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
function changedAlike(
  {
    each,
    direction,
    was,
    now,
  }: Pick<Difference, 'was' | 'now'> & { readonly each: JointClass; readonly direction: Direction },
  { classes, between }: RegionGround,
): Asked['alikeTo'] {
  const byPorts = new Map<string, JointClass[]>();
  for (const other of classes) {
    const rows = direction === 'ingress' ? between(other, each) : between(each, other);
    const traffic = rows
      .filter((row) => row.was === was && row.now === now)
      .reduce((sum, difference) => uniteTraffic(sum, difference.traffic), noTraffic);
    const key = trafficText(intersectTraffic(traffic, portTraffic));
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

/** Whether rows of workloads with the same ports, and alike across namespaces or not, tell of every pod of a region. */
function isToldBy(
  row: ToldRegion,
  ids: readonly string[],
  { side, alikeTo, lookAlikes }: Asked,
  { sides, joint }: SharedGround,
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
  const placeOf = (name: string | undefined) => sides[side].places.find((place) => place.name === name);
  return isCovered(row, covering.flatMap(lookAlikes()), placeOf);
}

/** Whether all pods of a row are in one namespace. */
function isWithin({ namespaces }: ToldRegion, name: string): boolean {
  const states = namespaces.get(namespaceNameKey);
  return states !== undefined && !states.others && states.values.length === 1 && states.values[0] === name;
}
