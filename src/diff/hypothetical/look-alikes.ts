import type { LaidWorld } from '../../assemble/lay-world.js';
import { lookAlikes, originalOf } from '../../closed/coverage.js';
import type { Direction, Rule } from '../../compile/index.js';
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

/** The look-alikes of a workload by the rules that let them through to a subject (`language.md` §5), by id. */
export type LookAlikes = (id: string) => readonly HypotheticalRegion[];

/** Finds those of workloads that have a row with a subject, at the side where more passes. */
export type LookAlikesOf = (subject: readonly Standing[], direction: Direction, laid: LaidWorld) => LookAlikes;

/** Prepares what holds for all subjects: those that the same rules govern have the same look-alikes. */
export function lookAlikesAmong(joint: JointGround): LookAlikesOf {
  const numbers = new Map<Rule, number>();
  const known = new Map<LaidWorld, Map<string, LookAlikes>>();
  const numberOf = (rule: Rule) => {
    const number = numbers.get(rule) ?? numbers.size;
    numbers.set(rule, number);
    return number;
  };
  return (subject, direction, laid) => {
    const rules = rulesOf(subject, { direction, laid, joint });
    const inWorld = known.get(laid) ?? new Map<string, LookAlikes>();
    known.set(laid, inWorld);
    const key = rules.map(numberOf).join();
    const found = inWorld.get(key) ?? lookAlikesBy(rules, laid, joint);
    inWorld.set(key, found);
    return found;
  };
}

function rulesOf(
  subject: readonly Standing[],
  { direction, laid, joint }: { readonly direction: Direction; readonly laid: LaidWorld; readonly joint: JointGround },
): readonly Rule[] {
  const { evaluation } = laid.ground;
  const ends = subject.flatMap(({ end }): readonly PodEnd[] => (end.kind === 'pod' ? [end] : []));
  const tiers = ends.flatMap((end) =>
    joint.families.flatMap((family): readonly SideTier[] => evaluation.governingRules(end, direction, family)),
  );
  return [...new Set(tiers.flatMap(sideUnits).flatMap(({ rules }) => rules.map(({ rule }) => rule)))];
}

function lookAlikesBy(rules: readonly Rule[], laid: LaidWorld, joint: JointGround): LookAlikes {
  const context = contextOf(laid);
  const workloads = new Map(laid.world.cluster.workloads.map((each) => [each.id, each]));
  const known = new Map<string, readonly HypotheticalRegion[]>();
  const find = (id: string): readonly HypotheticalRegion[] => {
    const pods = joint.policyPods.get(id);
    if (pods !== undefined) return [regionOf(pods.subject)];
    const workload = workloads.get(id);
    if (workload === undefined) return [];
    const original = originalOf(workload, context);
    const regions = rules.flatMap(({ action, peers: all = [] }) => {
      const peers = all.flatMap((each) => (each.kind === 'pods' ? [each.pods] : []));
      return action === 'allow' ? lookAlikes(original, { peer: peers[0], peers }, context) : [];
    });
    return [...regions, ...bySubject(original, context)];
  };
  return (id) => {
    const found = known.get(id) ?? find(id);
    known.set(id, found);
    return found;
  };
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
