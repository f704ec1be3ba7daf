import type { LaidWorld } from '../../assemble/lay-world.js';
import { lookAlikes, originalOf } from '../../closed/coverage.js';
import type { Direction } from '../../compile/index.js';
import {
  type HypotheticalRegion,
  namespaceNameKey,
  type PodEnd,
  regionOf,
  type SideTier,
  sideUnits,
} from '../../evaluate/index.js';
import type { NamespacePlace } from '../../map/exposure/places.js';
import type { JudgeContext } from '../../pairs/context.js';
import type { Standing } from '../../pairs/reach/reach-between.js';
import { hasState, type LabelRegion, subtractRegion } from '../../sets/index.js';
import { contextOf, type JointGround } from '../side-reaches.js';
import { without } from './place-reach.js';
import type { ToldRegion } from './tell-regions.js';

/** The look-alikes of each workload by the rules that let them through to a subject (`language.md` §5), by id. */
export type LookAlikes = ReadonlyMap<string, readonly HypotheticalRegion[]>;

/** Finds those of workloads that have a row with the subject, at the side where more passes. */
export function lookAlikesOf(
  ids: readonly string[],
  subject: readonly Standing[],
  { laid, direction, joint }: { readonly laid: LaidWorld; readonly direction: Direction; readonly joint: JointGround },
): LookAlikes {
  const context = contextOf(laid);
  const ends = subject.flatMap(({ end }): readonly PodEnd[] => (end.kind === 'pod' ? [end] : []));
  const tiers = ends.flatMap((end) =>
    joint.families.flatMap((family): readonly SideTier[] => context.evaluation.governingRules(end, direction, family)),
  );
  const rules = [...new Set(tiers.flatMap(sideUnits).flatMap(({ rules: own }) => own.map(({ rule }) => rule)))];
  const workloads = new Map(laid.world.cluster.workloads.map((each) => [each.id, each]));
  return new Map(
    ids.flatMap((id) => {
      const pods = joint.policyPods.get(id);
      if (pods !== undefined) return [[id, [regionOf(pods.subject)]] as const];
      const workload = workloads.get(id);
      if (workload === undefined) return [];
      const original = originalOf(workload, context);
      const regions = rules.flatMap(({ action, peers: all = [] }) => {
        const peers = all.flatMap((each) => (each.kind === 'pods' ? [each.pods] : []));
        return action === 'allow' ? lookAlikes(original, { peer: peers[0], peers }, context) : [];
      });
      return [[id, [...regions, ...bySubject(original, context)]] as const];
    }),
  );
}

/** Those that a policy selects with the workload as its subject. */
function bySubject(original: ReturnType<typeof originalOf>, context: JudgeContext): readonly HypotheticalRegion[] {
  const subjects = original.classes.flatMap((podClass) =>
    (['ingress', 'egress'] as const).flatMap((direction) =>
      context.evaluation.governing({ kind: 'pod', podClass }, direction).flatMap(sideUnits),
    ),
  );
  return subjects.flatMap(({ unit: { subject } }) =>
    lookAlikes(original, { peer: subject, peers: [subject] }, context),
  );
}

/** Whether every pod of a row is covered by some look-alikes. */
export function isCovered(
  { places }: ToldRegion,
  alike: readonly HypotheticalRegion[],
  placeOf: (name: string | undefined) => NamespacePlace | undefined,
): boolean {
  return places.every(({ name, parts }) => {
    const own = alike.flatMap((region) => atPlace(region, placeOf(name)));
    return parts.every(
      ({ pods }) =>
        own.reduce<readonly LabelRegion[]>((rest, gone) => rest.flatMap((each) => subtractRegion(each, gone)), [pods])
          .length === 0,
    );
  });
}

/** A region as far as it is at a place: what is known of the place is left out. */
function atPlace(region: HypotheticalRegion, place: NamespacePlace | undefined): readonly LabelRegion[] {
  if (place === undefined) return [];
  const { name, within } = place;
  const names = region.get(namespaceNameKey);
  if (name === undefined && names !== undefined && !names.others) return [];
  if (name !== undefined && names !== undefined && !hasState(names, name)) return [];
  let rest = without(region, namespaceNameKey);
  for (const [key, states] of region) {
    const known = within.get(key);
    if (key === namespaceNameKey || known === undefined || known.others) continue;
    const [value] = known.values;
    if (!hasState(states, known.absent ? undefined : value)) return [];
    rest = without(rest, key);
  }
  return [rest];
}
