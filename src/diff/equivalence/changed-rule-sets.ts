import type { Scenario } from '../../assemble/build-scenario.js';
import type { PolicyRules } from '../../compile/index.js';
import { labelStates, undeclaredNamespace } from '../../model/index.js';
import type { Sides } from '../objects/changed-objects.js';
import type { SharedContext } from '../side-reaches.js';

/** What two sides don't have in common, of all that decides between pods. */
export interface ChangedRuleSets {
  /** Those of each side that the other doesn't have, as they are read, wherever they are written. */
  readonly ruleSets: Sides<ReadonlySet<PolicyRules>>;
  /** Names of namespaces whose labels aren't the same. */
  readonly namespaces: ReadonlySet<string>;
  /** Whether the network and the order of tiers are the same. */
  readonly isSameContext: boolean;
}

/** Compares policies as they are read; all of them count as changed where the network, or the order of tiers, isn't the same. */
export function changedRuleSets(
  scenario: Sides<Scenario>,
  { placeNames }: Pick<SharedContext, 'placeNames'>,
): ChangedRuleSets {
  const isSame = contextText(scenario.base) === contextText(scenario.head);
  const own = scenario.base.evaluationContext.evaluation.ruleSets;
  const others = scenario.head.evaluationContext.evaluation.ruleSets;
  const [base, head] = [without(own, isSame ? others : []), without(others, isSame ? own : [])].map(ruleSetsByKey);
  const less = (
    own: ReadonlyMap<string, PolicyRules> = new Map(),
    other: ReadonlyMap<string, PolicyRules> = new Map(),
  ) => new Set([...own].flatMap(([key, policyRules]) => (isSame && other.has(key) ? [] : [policyRules])));
  const namespaces = placeNames.names.filter(
    (name) =>
      namespaceText(name, scenario.base, placeNames.keys) !== namespaceText(name, scenario.head, placeNames.keys),
  );
  return {
    ruleSets: { base: less(base, head), head: less(head, base) },
    namespaces: new Set(namespaces),
    isSameContext: isSame,
  };
}

/** Less those that are the very same objects, which needn't be read. */
function without(ruleSets: readonly PolicyRules[], same: readonly PolicyRules[]): readonly PolicyRules[] {
  const there = new Set(same);
  return ruleSets.filter((each) => !there.has(each));
}

/** Equal rule sets are distinguished by how many there are. */
function ruleSetsByKey(ruleSets: readonly PolicyRules[]): ReadonlyMap<string, PolicyRules> {
  const found = new Map<string, PolicyRules>();
  for (const policyRules of ruleSets) {
    const text = textOf(policyRules);
    let key = text;
    for (let copy = 1; found.has(key); copy++) key = `${text} ${copy}`;
    found.set(key, policyRules);
  }
  return found;
}

/** All that a rule set says, found once. */
function textOf(policyRules: PolicyRules): string {
  const known = texts.get(policyRules);
  if (known !== undefined) return known;
  const { policy, ...rest } = policyRules;
  const text = plainText({ ...rest, id: policy.id });
  texts.set(policyRules, text);
  return text;
}

const texts = new WeakMap<PolicyRules, string>();

/** The keys of places, whatever they are places of. */
const placeKey = /^span$|Span$/;

/** A text of a value without the places where it is written. */
export function plainText(value: unknown): string {
  return JSON.stringify(value, (key, each: unknown) => {
    // what a kustomization put into a selector is in its labels too
    if (placeKey.test(key) || key === 'fromKustomization') return undefined;
    if (typeof each === 'bigint') return `${each}`;
    return each instanceof Map ? [...each] : each;
  });
}

function contextText({ clusterState, chosen, evaluationContext }: Scenario): string {
  const { name, version } = chosen.choice;
  const { pool, nodePool, nodeRange } = evaluationContext;
  const nodes = clusterState.cluster.nodes.map(({ name: node, labels, addresses }) => ({ node, labels, addresses }));
  return plainText({
    name,
    version,
    facts: evaluationContext.facts.map(({ words }) => words),
    tiers: clusterState.tiers,
    pool,
    nodePool,
    nodeRange,
    nodes,
  });
}

function namespaceText(name: string, { clusterState: { cluster } }: Scenario, keys: readonly string[]): string {
  const { labels } = cluster.namespaces.get(name) ?? undeclaredNamespace(name, cluster.undeclaredLabels);
  return JSON.stringify(keys.map((key) => labelStates(labels, key)));
}
