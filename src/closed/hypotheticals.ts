import type { Member } from '../endpoints/members.js';
import {
  addressesOfRule,
  isInFamily,
  type OwnTier,
  type RulePart,
  type SideTier,
  sideUnits,
  worldLimit,
} from '../evaluate/index.js';
import { trafficOf } from '../pairs/asked-traffic.js';
import { memberStands } from '../pairs/member-stands.js';
import type { Stand } from '../pairs/stand.js';
import { type Condition, isNoTraffic, openFacts, worldsOf } from '../sets/index.js';
import { asked } from './asked.js';
import { findUncovered } from './find-uncovered.js';
import { trafficAnywhere } from './item-traffic.js';
import type { Passing, Place } from './passing.js';
import { tooManyDecisions, type Violation } from './violation.js';
import type { ClosedQuestion } from './workloads.js';

/** What a pod that no manifest holds could get through to a subject, or be reached by it, that no item lists (`language.md` §5). */
export function violationOfHypotheticals(subject: Member, question: ClosedQuestion): Violation | undefined {
  const { families, context, assertion } = question;
  const direction = assertion.side === 'from' ? 'egress' : 'ingress';
  let doubt: Violation | undefined;
  if (question.decisions.left < 0) return tooManyDecisions();
  for (const family of families.filter((each) => context.evaluation.mayHypotheticalBeIn(each))) {
    for (const stand of memberStands(subject, family, { context, others: undefined, direction })) {
      if (!isInFamily(stand.end, family)) continue;
      const violation = violationAt(subject, stand, { family, question });
      if (violation?.outcome === 'differs') return violation;
      doubt ??= violation;
    }
  }
  return doubt;
}

function violationAt(subject: Member, stand: Stand, place: Place): Violation | undefined {
  const { family, question } = place;
  const { assertion, context, families } = question;
  const isIncoming = assertion.side === 'from';
  const tiers = context.evaluation.governingRules(stand.end, isIncoming ? 'ingress' : 'egress', family);
  const own = context.evaluation.ownSide(isIncoming ? 'egress' : 'ingress', stand.end, family);
  const wanted: readonly RulePart[] = isIncoming
    ? [{ traffic: asked(question.test, subject, stand), named: undefined, isOpen: false }]
    : askedAnywhere(question);
  question.decisions.left -= [...tiers, ...own].reduce((sum, each) => sum + unitsOf(each), 0) / unitsADecision;
  const parts = wanted.map((part) => ({ ...part, traffic: trafficOf(part.traffic, family, families) }));
  const passing: Passing = {
    subject,
    stand,
    place,
    tiers,
    own,
    isAt: (addresses) => context.evaluation.isHypotheticalAt(addresses, family),
    asked: parts.filter(({ traffic }) => !isNoTraffic(traffic)),
  };
  if (passing.asked.length === 0) return undefined;
  const facts = openFacts([
    stand.presence,
    ...conditionsOf(tiers, own),
    ...addressConditions(tiers, own, passing.isAt),
  ]);
  const worlds = worldsOf(facts, worldLimit);
  if (worlds === undefined) return { outcome: 'unknown', example: undefined, facts: facts.map(({ fact }) => fact) };
  const found = worlds.map((world) => findUncovered(world, passing));
  const first = found.find((each) => each !== undefined);
  if (first === undefined) return undefined;
  const isInAll = found.every((each) => each !== undefined);
  const doubts = [...found.flatMap((each) => each?.facts ?? []), ...(isInAll ? [] : facts.map(({ fact }) => fact))];
  return { outcome: doubts.length === 0 ? 'differs' : 'unknown', example: first.example, facts: doubts };
}

function unitsOf({ stages }: SideTier | OwnTier): number {
  return stages.reduce((sum, { units }) => sum + units.length, 0);
}

/** So many policies are looked at in the time of one decision. */
const unitsADecision = 2;

/** The ports of a case at a pod whose named ports may have any number. */
function askedAnywhere({ test: { ports } }: ClosedQuestion): readonly RulePart[] {
  if (ports === undefined) return [{ traffic: trafficAnywhere(undefined), named: undefined, isOpen: false }];
  return ports.map((port) => ({
    traffic: trafficAnywhere([port]),
    named: port.kind === 'named' ? { kind: 'named', protocol: port.protocol, name: port.name } : undefined,
    isOpen: false,
  }));
}

function conditionsOf(tiers: readonly SideTier[], own: readonly OwnTier[]): readonly Condition[] {
  const governing = tiers.flatMap((tier) =>
    sideUnits(tier).flatMap(({ applies, rules }) => [applies, ...rules.map(({ matches }) => matches)]),
  );
  const others = own.flatMap(({ stages }) =>
    stages.flatMap(({ units }) =>
      units.flatMap(({ inForce, rules }) => [inForce, ...rules.map(({ matches }) => matches)]),
    ),
  );
  return [...governing, ...others];
}

/** Where hypothetical pods are, as far as rules tell addresses apart. */
function addressConditions(tiers: readonly SideTier[], own: readonly OwnTier[], isAt: Passing['isAt']) {
  const rules = [
    ...tiers.flatMap((tier) => sideUnits(tier).flatMap((unit) => unit.rules)),
    ...own.flatMap(({ stages }) => stages.flatMap(({ units }) => units.flatMap((unit) => unit.rules))),
  ];
  return rules.flatMap(({ rule }) => addressesOfRule(rule).map(isAt));
}
