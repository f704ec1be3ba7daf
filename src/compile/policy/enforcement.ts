import type { Profile } from '../../cni/index.js';
import { type Diagnostic, define, type Span } from '../../diagnostics/index.js';
import { allOf, type Condition, namedChoice } from '../../sets/index.js';
import { factOf, holdsWhere, openClaim } from './doubt.js';
import type { Direction, PodMatch, Rule, Unit } from './policy.js';
import { namesSctp, type ReadingContext, readRule } from './rule-reading.js';

/** NetworkPolicies as a plugin enforces them, and what is to be said of that. */
export interface Enforced {
  readonly units: readonly Unit[];
  readonly remarks: readonly PluginRemark[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a plugin makes of a rule that the API doesn't say. */
export interface PluginRemark {
  readonly id: string;
  readonly path: string;
  readonly words: string;
  readonly span: Span;
}

/** Reports what a plugin makes of a rule. */
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

/** What becomes of the units of NetworkPolicies under a profile (F.1): a claim that isn't known makes possible matches. */
export function asEnforced(units: readonly Unit[], context: ReadingContext): Enforced {
  const { profile } = context;
  const refusals = [
    ...selectorRefusals(units, profile),
    ...units.flatMap((unit) => unit.rules.flatMap((rule) => refusalsOf(rule, unit, profile))),
  ];
  const refused = new Set(refusals.map(({ id }) => id));
  const reads = readsSelectors(units, profile);
  const read = units.map((unit) => readUnit(unit, reads(unit), context));
  const remarks = read.flatMap((each) => each.remarks);
  return {
    units: read.map(({ unit }) => (refused.has(unit.policy.id) ? asRefused(unit, profile) : unit)),
    remarks,
    diagnostics: [
      ...refusals.flatMap(({ diagnostics }) => diagnostics),
      ...remarks.map(({ span, ...facts }) => readsOtherwise(facts, span)),
    ],
  };
}

/** Units of a plugin's own API, whose port names it reads as those of NetworkPolicies. */
export function withReadNames(units: readonly Unit[], context: ReadingContext): Enforced {
  const remarks: PluginRemark[] = [];
  const read = units.map((unit) => {
    const { id } = unit.policy;
    const rules = unit.rules.flatMap((rule) => {
      const reading = readRule(rule, unit, context);
      remarks.push(...reading.remarks.map((words) => ({ id, path: rule.path, words, span: rule.span })));
      return reading.rules;
    });
    return rules.length === unit.rules.length && rules.every((rule, index) => rule === unit.rules[index])
      ? unit
      : { ...unit, rules };
  });
  return { units: read, remarks, diagnostics: remarks.map(({ span, ...facts }) => readsOtherwise(facts, span)) };
}

function readUnit(
  unit: Unit,
  readsSelector: Condition,
  context: ReadingContext,
): { readonly unit: Unit; readonly remarks: readonly PluginRemark[] } {
  const { profile } = context;
  const { id } = unit.policy;
  const read = unit.rules.map((rule) => ({ rule, ...readRule(rule, unit, context) }));
  const subject = governedPods(unit.subject, profile);
  const inForce = allOf([
    unit.inForce,
    enforces(unit.direction, profile),
    readsSelector,
    readsDirection(unit, profile),
  ]);
  const isSame =
    subject === unit.subject && inForce === unit.inForce && read.every(({ rule, rules }) => rules[0] === rule);
  return {
    unit: isSame ? unit : { ...unit, subject, inForce, rules: read.flatMap(({ rules }) => rules) },
    remarks: [
      ...remarksOnUnit(unit, profile),
      ...read.flatMap(({ rule, remarks }) => remarks.map((words) => ({ id, path: rule.path, words, span: rule.span }))),
    ],
  };
}

/** Whether the plugin reads a unit whose direction its policy doesn't name. */
function readsDirection({ isUnnamed }: Unit, { unnamedDirections }: Profile): Condition {
  if (isUnnamed !== true || unnamedDirections.is === 'read') return true;
  return unnamedDirections.is === 'unknown' && holdsWhere(factOf(unnamedDirections));
}

/** What the plugin makes of a policy's direction that the API doesn't say. */
function remarksOnUnit({ policy, direction, isUnnamed, rules: [rule] }: Unit, { unnamedDirections, title }: Profile) {
  if (isUnnamed !== true || rule === undefined || unnamedDirections.is !== 'read') return [];
  const type = direction === 'ingress' ? 'Ingress' : 'Egress';
  const words = `${title} reads these rules, which isolate too, although \`policyTypes\` doesn't name \`${type}\`: name it, or remove them`;
  return [{ id: policy.id, path: `spec.${direction}`, words, span: rule.span }];
}

/** Whether the plugin isolates anybody in a direction. */
function enforces(direction: Direction, profile: Profile): Condition {
  return openClaim(direction === 'ingress' ? profile.enforcesIngress : profile.enforcesEgress);
}

function governedPods(subject: PodMatch, { barePods }: Profile): PodMatch {
  return barePods.is === 'yes' ? subject : { ...subject, holdsBarePods: openClaim(barePods) };
}

function refusalsOf({ ports, peers = [], path, span }: Rule, { policy: { id } }: Unit, profile: Profile) {
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
function selectorRefusals(units: readonly Unit[], { negativeSelectors, title }: Profile) {
  if (negativeSelectors.is !== 'rejected') return [];
  const policies = new Map(units.filter(hasNegativeSelector).map(({ policy }) => [policy.id, policy]));
  const use = {
    words: 'has `NotIn` or `DoesNotExist` in a pod selector',
    remedy: 'select with `matchLabels`, `In` or `Exists`',
  };
  return [...policies.values()].map(({ id, span }) => ({
    id,
    diagnostics: [rejectsPolicy({ id, path: 'spec', title, use }, span)],
  }));
}

/** Whether the plugin knows what the pod selectors of a unit's policy mean, in either direction; a refusal is told elsewhere. */
function readsSelectors(units: readonly Unit[], { negativeSelectors }: Profile): (unit: Unit) => Condition {
  if (negativeSelectors.is !== 'unknown') return () => true;
  const known = holdsWhere(factOf(negativeSelectors));
  const negative = new Set(units.filter(hasNegativeSelector).map(({ policy }) => policy.id));
  return ({ policy }) => !negative.has(policy.id) || known;
}

function hasNegativeSelector({ subject, rules }: Unit): boolean {
  const peers = rules.flatMap((rule) => rule.peers ?? []);
  const selectors = [subject, ...peers.flatMap((peer) => (peer.kind === 'pods' ? [peer.pods] : []))];
  return selectors.some(({ isNegative = false }) => isNegative);
}

/** A policy that isn't programmed, or in part: it may be without effect, be as it was read, or isolate and admit nothing. */
function asRefused(unit: Unit, { title }: Profile): Unit {
  const { id } = unit.policy;
  const doubt = {
    id: `refused/${id}`,
    words: `what ${title} makes of ${id}, which uses what it does not support`,
    remedy: 'write the policy without it',
  };
  const is = namedChoice(doubt, ['without effect', 'as read', 'admits nothing']);
  return {
    ...unit,
    inForce: allOf([unit.inForce, is('as read', 'admits nothing')]),
    rules: unit.rules.map((rule) => ({ ...rule, inForce: allOf([rule.inForce, is('as read')]) })),
  };
}
