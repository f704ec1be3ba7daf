import type { Profile } from '../../cni/index.js';
import { type Diagnostic, define, type Span } from '../../diagnostics/index.js';
import { allOf, type Condition, namedChoice } from '../../sets/index.js';
import { factOf, holdsWhere, uncertainClaim } from './label-facts.js';
import type { Direction, PodMatch, PolicyRules, Rule } from './policy.js';
import { namesSctp, type ReadingContext, readRule } from './rule-reading.js';

/** NetworkPolicies as a plugin enforces them, and what is to be said of that. */
export interface Enforced {
  readonly ruleSets: readonly PolicyRules[];
  readonly remarks: readonly PluginRemark[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How a plugin handles a rule where the API doesn't say. */
export interface PluginRemark {
  readonly id: string;
  readonly path: string;
  readonly words: string;
  readonly span: Span;
}

/** Reports how a plugin handles a rule. */
export const readsOtherwise = define<Omit<PluginRemark, 'span'>>({
  code: 'cni/reads-otherwise',
  severity: 'warning',
  summary: 'the CNI plugin makes something else of a rule than the API says',
  guardsTrust: true,
  words: ({ id, path, words }) => `${id} ${path}: ${words}`,
});

/** Reports a policy that a plugin refuses, or doesn't program. */
export const rejectsPolicy = define<{
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly use: Use;
}>({
  code: 'cni/rejects-policy',
  severity: 'error',
  summary: 'the CNI plugin does not program a policy, because of something that the policy uses',
  words: ({ id, path, title, use }) =>
    `${id} ${path} ${use.words}, and ${title} does not support that: it may leave the pods that the policy selects open, or shut; ${use.remedy}`,
});

/** Something that a rule uses and a plugin may refuse. */
interface Use {
  readonly words: string;
  readonly remedy: string;
}

/**
 * What becomes of the rule sets of NetworkPolicies under a profile (F.1): a claim that isn't known makes possible
 * matches.
 */
export function asEnforced(ruleSets: readonly PolicyRules[], context: ReadingContext): Enforced {
  const { profile } = context;
  const refusals = [
    ...selectorRefusals(ruleSets, profile),
    ...ruleSets.flatMap((policyRules) => policyRules.rules.flatMap((rule) => refusalsOf(rule, policyRules, profile))),
  ];
  const refused = new Set(refusals.map(({ id }) => id));
  const reads = readsSelectors(ruleSets, profile);
  const read = ruleSets.map((policyRules) => readOnce(policyRules, reads(policyRules), context));
  const remarks = read.flatMap((each) => each.remarks);
  return {
    ruleSets: read.map(({ policyRules }) =>
      refused.has(policyRules.policy.id) ? asRefused(policyRules, profile) : policyRules,
    ),
    remarks,
    diagnostics: [
      ...refusals.flatMap(({ diagnostics }) => diagnostics),
      ...remarks.map(({ span, ...facts }) => readsOtherwise(facts, span)),
    ],
  };
}

/** Rule sets of a plugin's own API, whose port names it reads as those of NetworkPolicies. */
export function withReadNames(ruleSets: readonly PolicyRules[], context: ReadingContext): Enforced {
  const remarks: PluginRemark[] = [];
  const read = ruleSets.map((policyRules) => {
    const { id } = policyRules.policy;
    const rules = policyRules.rules.flatMap((rule) => {
      const reading = readRule(rule, policyRules, context);
      remarks.push(...reading.remarks.map((words) => ({ id, path: rule.path, words, span: rule.span })));
      return reading.rules;
    });
    return rules.length === policyRules.rules.length && rules.every((rule, index) => rule === policyRules.rules[index])
      ? policyRules
      : { ...policyRules, rules };
  });
  return { ruleSets: read, remarks, diagnostics: remarks.map(({ span, ...facts }) => readsOtherwise(facts, span)) };
}

/** As `readPolicyRules`, the same again for the same rule set, where it depends on nothing else of the cluster. */
function readOnce(policyRules: PolicyRules, readsSelector: Condition, context: ReadingContext): ReadRules {
  const looksUp = policyRules.rules.some(({ ports }) => ports.some(({ kind }) => kind === 'named'));
  if (looksUp || readsSelector !== true) return readPolicyRules(policyRules, readsSelector, context);
  const byProfile = readings.get(policyRules) ?? new WeakMap<Profile, ReadRules>();
  readings.set(policyRules, byProfile);
  const known = byProfile.get(context.profile) ?? readPolicyRules(policyRules, readsSelector, context);
  byProfile.set(context.profile, known);
  return known;
}

const readings = new WeakMap<PolicyRules, WeakMap<Profile, ReadRules>>();

interface ReadRules {
  readonly policyRules: PolicyRules;
  readonly remarks: readonly PluginRemark[];
}

function readPolicyRules(policyRules: PolicyRules, readsSelector: Condition, context: ReadingContext): ReadRules {
  const { profile } = context;
  const { id } = policyRules.policy;
  const read = policyRules.rules.map((rule) => ({ rule, ...readRule(rule, policyRules, context) }));
  const selectedPods = governedPods(policyRules.selectedPods, profile);
  const inForce = allOf([
    policyRules.inForce,
    enforces(policyRules.direction, profile),
    readsSelector,
    readsDirection(policyRules, profile),
  ]);
  const isSame =
    selectedPods === policyRules.selectedPods &&
    inForce === policyRules.inForce &&
    read.every(({ rule, rules }) => rules[0] === rule);
  return {
    policyRules: isSame
      ? policyRules
      : { ...policyRules, selectedPods, inForce, rules: read.flatMap(({ rules }) => rules) },
    remarks: [
      ...remarksOnRules(policyRules, profile),
      ...read.flatMap(({ rule, remarks }) => remarks.map((words) => ({ id, path: rule.path, words, span: rule.span }))),
    ],
  };
}

/** Whether the plugin reads a rule set whose direction its policy doesn't name. */
function readsDirection({ isUnnamed }: PolicyRules, { unnamedDirections }: Profile): Condition {
  if (isUnnamed !== true || unnamedDirections.is === 'read') return true;
  return unnamedDirections.is === 'unknown' && holdsWhere(factOf(unnamedDirections));
}

/** How the plugin handles a policy's direction where the API doesn't say. */
function remarksOnRules(
  { policy, direction, isUnnamed, rules: [rule] }: PolicyRules,
  { unnamedDirections, title }: Profile,
) {
  if (isUnnamed !== true || rule === undefined || unnamedDirections.is !== 'read') return [];
  const type = direction === 'ingress' ? 'Ingress' : 'Egress';
  const words = `${title} reads these rules, which isolate too, although \`policyTypes\` doesn't name \`${type}\`: name it, or remove them`;
  return [{ id: policy.id, path: `spec.${direction}`, words, span: rule.span }];
}

/** Whether the plugin isolates anybody in a direction. */
function enforces(direction: Direction, profile: Profile): Condition {
  return uncertainClaim(direction === 'ingress' ? profile.enforcesIngress : profile.enforcesEgress);
}

function governedPods(selectedPods: PodMatch, { barePods }: Profile): PodMatch {
  return barePods.is === 'yes' ? selectedPods : { ...selectedPods, holdsBarePods: uncertainClaim(barePods) };
}

function refusalsOf({ ports, peers = [], path, span }: Rule, { policy: { id } }: PolicyRules, profile: Profile) {
  const { namedPorts, sctp, except, endPort, title } = profile;
  const name = ports.find((port) => port.kind === 'named');
  const uses: readonly (Use | false)[] = [
    namedPorts.is === 'rejected' &&
      name !== undefined && { words: `names the port \`${name.name}\``, remedy: 'write its number' },
    sctp.is === 'rejected' && ports.some(namesSctp) && { words: 'names SCTP', remedy: 'leave SCTP out' },
    endPort.is === 'rejected' &&
      ports.some((port) => port.kind === 'traffic' && port.firstPort !== undefined) && {
        words: 'has an `endPort`',
        remedy: 'list the ports one by one',
      },
    except.is === 'rejected' &&
      peers.some((peer) => peer.kind === 'addresses' && peer.withExceptions !== undefined) && {
        words: 'has an `except`',
        remedy: 'list the ranges that are meant',
      },
  ];
  return uses
    .filter((use) => use !== false)
    .map((use) => ({ id, diagnostics: [rejectsPolicy({ id, path, title, use }, span)] }));
}

/** Each policy once, where the plugin refuses one with a negative pod selector. */
function selectorRefusals(ruleSets: readonly PolicyRules[], { negativeSelectors, title }: Profile) {
  if (negativeSelectors.is !== 'rejected') return [];
  const policies = new Map(ruleSets.filter(hasNegativeSelector).map(({ policy }) => [policy.id, policy]));
  const use = {
    words: 'has `NotIn` or `DoesNotExist` in a pod selector',
    remedy: 'select with `matchLabels`, `In` or `Exists`',
  };
  return [...policies.values()].map(({ id, span }) => ({
    id,
    diagnostics: [rejectsPolicy({ id, path: 'spec', title, use }, span)],
  }));
}

/**
 * Whether the plugin knows what the pod selectors of a rule set's policy mean, in either direction; a refusal is
 * reported elsewhere.
 */
function readsSelectors(
  ruleSets: readonly PolicyRules[],
  { negativeSelectors }: Profile,
): (policyRules: PolicyRules) => Condition {
  if (negativeSelectors.is !== 'unknown') return () => true;
  const known = holdsWhere(factOf(negativeSelectors));
  const negative = new Set(ruleSets.filter(hasNegativeSelector).map(({ policy }) => policy.id));
  return ({ policy }) => !negative.has(policy.id) || known;
}

function hasNegativeSelector({ selectedPods, rules }: PolicyRules): boolean {
  const peers = rules.flatMap((rule) => rule.peers ?? []);
  const selectors = [selectedPods, ...peers.flatMap((peer) => (peer.kind === 'pods' ? [peer.pods] : []))];
  return selectors.some(({ isNegative = false }) => isNegative);
}

/** A policy that isn't programmed, or in part: it may be without effect, be as it was read, or isolate and admit nothing. */
function asRefused(policyRules: PolicyRules, { title }: Profile): PolicyRules {
  const { id } = policyRules.policy;
  const uncertainty = {
    id: `refused/${id}`,
    words: `what ${title} makes of ${id}, which uses what it does not support`,
    remedy: 'write the policy without it',
  };
  const is = namedChoice(uncertainty, ['without effect', 'as read', 'admits nothing']);
  return {
    ...policyRules,
    inForce: allOf([policyRules.inForce, is('as read', 'admits nothing')]),
    rules: policyRules.rules.map((rule) => ({ ...rule, inForce: allOf([rule.inForce, is('as read')]) })),
  };
}
