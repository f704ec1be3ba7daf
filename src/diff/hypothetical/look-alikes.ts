import type { Scenario } from '../../assemble/build-scenario.js';
import { lookAlikes, originalOf } from '../../closed/coverage.js';
import type { Direction, Rule } from '../../compile/index.js';
import {
  type DirectionTier,
  directionRules,
  type HypotheticalRegion,
  namespaceNameKey,
  type PodEnd,
  regionOf,
} from '../../evaluate/index.js';
import type { PossibleNamespace } from '../../map/exposure/possible-namespaces.js';
import type { JudgeContext } from '../../pairs/context.js';
import type { ReachEnd } from '../../pairs/reach/reach-between.js';
import { hasState, type LabelRegion, subtractRegion } from '../../sets/index.js';
import { comparedWorkloads } from '../compared-workloads.js';
import { contextOf, type SharedContext } from '../side-reaches.js';
import type { DescribedRegion } from './describe-regions.js';
import { without } from './namespace-reach.js';

/** The look-alikes of a workload by the rules that let them through to a subject (`language.md` §5), by id. */
export type LookAlikes = (id: string) => readonly HypotheticalRegion[];

/** Finds those of workloads that have a row with a subject, at the side where more passes. */
export type LookAlikesOf = (subject: readonly ReachEnd[], direction: Direction, scenario: Scenario) => LookAlikes;

/** Prepares what holds for all subjects: those that the same rules govern have the same look-alikes. */
export function lookAlikesAmong(joint: SharedContext): LookAlikesOf {
  const numbers = new Map<Rule, number>();
  const known = new Map<Scenario, Map<string, LookAlikes>>();
  const numberOf = (rule: Rule) => {
    const number = numbers.get(rule) ?? numbers.size;
    numbers.set(rule, number);
    return number;
  };
  return (subject, direction, scenario) => {
    const rules = rulesOf(subject, { direction, scenario, joint });
    const underAssignment = known.get(scenario) ?? new Map<string, LookAlikes>();
    known.set(scenario, underAssignment);
    const key = rules.map(numberOf).join();
    const found = underAssignment.get(key) ?? lookAlikesBy(rules, scenario, joint);
    underAssignment.set(key, found);
    return found;
  };
}

function rulesOf(
  subject: readonly ReachEnd[],
  {
    direction,
    scenario,
    joint,
  }: { readonly direction: Direction; readonly scenario: Scenario; readonly joint: SharedContext },
): readonly Rule[] {
  const { evaluation } = scenario.evaluationContext;
  const ends = subject.flatMap(({ end }): readonly PodEnd[] => (end.kind === 'pod' ? [end] : []));
  const tiers = ends.flatMap((end) =>
    joint.families.flatMap((family): readonly DirectionTier[] => evaluation.governingRules(end, direction, family)),
  );
  return [...new Set(tiers.flatMap(directionRules).flatMap(({ rules }) => rules.map(({ rule }) => rule)))];
}

function lookAlikesBy(rules: readonly Rule[], scenario: Scenario, joint: SharedContext): LookAlikes {
  const context = contextOf(scenario);
  const workloads = new Map(
    comparedWorkloads(scenario.clusterState.cluster, joint.split).map((each) => [each.id, each]),
  );
  const known = new Map<string, readonly HypotheticalRegion[]>();
  const find = (id: string): readonly HypotheticalRegion[] => {
    const pods = joint.policyPods.get(id);
    if (pods !== undefined) return [regionOf(pods.selectedPods)];
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
      context.evaluation.governing({ kind: 'pod', podClass }, direction).flatMap(directionRules),
    ),
  );
  return subjects.flatMap(({ policyRules: { selectedPods } }) =>
    lookAlikes(original, { peer: selectedPods, peers: [selectedPods] }, context),
  );
}

/** Whether every pod of a row is covered by some look-alikes. */
export function isCovered(
  { places }: DescribedRegion,
  alike: readonly HypotheticalRegion[],
  namespaceNamed: (name: string | undefined) => PossibleNamespace | undefined,
): boolean {
  return places.every(({ name, parts }) => {
    const own = alike.flatMap((region) => atPlace(region, namespaceNamed(name)));
    return parts.every(
      ({ pods }) =>
        own.reduce<readonly LabelRegion[]>((rest, gone) => rest.flatMap((each) => subtractRegion(each, gone)), [pods])
          .length === 0,
    );
  });
}

/** A region as far as it is from a namespace: what is known of the place is left out. */
function atPlace(region: HypotheticalRegion, place: PossibleNamespace | undefined): readonly LabelRegion[] {
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
