import type { Member } from '../endpoints/members.js';
import {
  addressesOfRule,
  assignmentLimit,
  type DirectionTier,
  directionRules,
  isInFamily,
  type OwnTier,
  type RulePart,
} from '../evaluate/index.js';
import { trafficOf } from '../pairs/asked-traffic.js';
import type { EndCandidate } from '../pairs/end-candidate.js';
import { memberCandidates } from '../pairs/member-candidates.js';
import { assignmentsOf, type Condition, isNoTraffic, unknownFacts } from '../sets/index.js';
import { asked } from './asked.js';
import type { ClosedWorldQuery, FamilyQuestion } from './closed-world-query.js';
import { findUncovered } from './find-uncovered.js';
import { trafficAnywhere } from './item-traffic.js';
import { tooManyDecisions, type Violation } from './violation.js';
import type { ClosedQuestion } from './workloads.js';

/** What a pod that no manifest holds could get through to a subject, or be reached by it, that no item lists (`language.md` §5). */
export function violationOfHypotheticals(subject: Member, question: ClosedQuestion): Violation | undefined {
  const { families, context, assertion } = question;
  const direction = assertion.side === 'from' ? 'egress' : 'ingress';
  let uncertainty: Violation | undefined;
  if (question.decisions.left < 0) return tooManyDecisions();
  for (const family of families.filter((each) => context.evaluation.mayHypotheticalBeIn(each))) {
    for (const candidate of memberCandidates(subject, family, { context, others: undefined, direction })) {
      if (!isInFamily(candidate.end, family)) continue;
      const violation = violationAt(subject, candidate, { family, question });
      if (violation?.outcome === 'differs') return violation;
      uncertainty ??= violation;
    }
  }
  return uncertainty;
}

function violationAt(subject: Member, candidate: EndCandidate, familyQuestion: FamilyQuestion): Violation | undefined {
  const { family, question } = familyQuestion;
  const { assertion, context, families } = question;
  const isIncoming = assertion.side === 'from';
  const tiers = context.evaluation.governingRules(candidate.end, isIncoming ? 'ingress' : 'egress', family);
  const own = context.evaluation.ownSide(isIncoming ? 'egress' : 'ingress', candidate.end, { family });
  const wanted: readonly RulePart[] = isIncoming
    ? [{ traffic: asked(question.test, subject, candidate), named: undefined, isPartial: false }]
    : askedAnywhere(question);
  question.decisions.left -= [...tiers, ...own].reduce((sum, each) => sum + ruleSetsOf(each), 0) / ruleSetsADecision;
  const parts = wanted.map((part) => ({ ...part, traffic: trafficOf(part.traffic, family, families) }));
  const query: ClosedWorldQuery = {
    subject,
    candidate,
    familyQuestion,
    tiers,
    own,
    isAt: (addresses) => context.evaluation.isHypotheticalAt(addresses, family),
    asked: parts.filter(({ traffic }) => !isNoTraffic(traffic)),
  };
  if (query.asked.length === 0) return undefined;
  const facts = unknownFacts([
    candidate.presence,
    ...conditionsOf(tiers, own),
    ...addressConditions(tiers, own, query.isAt),
  ]);
  const assignments = assignmentsOf(facts, assignmentLimit);
  if (assignments === undefined)
    return { outcome: 'unknown', example: undefined, facts: facts.map(({ fact }) => fact) };
  const found = assignments.map((assignment) => findUncovered(assignment, query));
  const first = found.find((each) => each !== undefined);
  if (first === undefined) return undefined;
  const isInAll = found.every((each) => each !== undefined);
  const uncertainties = [
    ...found.flatMap((each) => each?.facts ?? []),
    ...(isInAll ? [] : facts.map(({ fact }) => fact)),
  ];
  return { outcome: uncertainties.length === 0 ? 'differs' : 'unknown', example: first.example, facts: uncertainties };
}

function ruleSetsOf({ stages }: DirectionTier | OwnTier): number {
  return stages.reduce((sum, { ruleSets }) => sum + ruleSets.length, 0);
}

/** So many policies are looked at in the time of one decision. */
const ruleSetsADecision = 2;

/** The ports of a case at a pod whose named ports may have any number. */
function askedAnywhere({ test: { ports } }: ClosedQuestion): readonly RulePart[] {
  if (ports === undefined) return [{ traffic: trafficAnywhere(undefined), named: undefined, isPartial: false }];
  return ports.map((port) => ({
    traffic: trafficAnywhere([port]),
    named: port.kind === 'named' ? { kind: 'named', protocol: port.protocol, name: port.name } : undefined,
    isPartial: false,
  }));
}

function conditionsOf(tiers: readonly DirectionTier[], own: readonly OwnTier[]): readonly Condition[] {
  const governing = tiers.flatMap((tier) =>
    directionRules(tier).flatMap(({ applies, rules }) => [applies, ...rules.map(({ matches }) => matches)]),
  );
  const others = own.flatMap(({ stages }) =>
    stages.flatMap(({ ruleSets }) =>
      ruleSets.flatMap(({ inForce, rules }) => [inForce, ...rules.map(({ matches }) => matches)]),
    ),
  );
  return [...governing, ...others];
}

/** Where hypothetical pods are, as far as rules tell addresses apart. */
function addressConditions(tiers: readonly DirectionTier[], own: readonly OwnTier[], isAt: ClosedWorldQuery['isAt']) {
  const rules = [
    ...tiers.flatMap((tier) => directionRules(tier).flatMap((policyRules) => policyRules.rules)),
    ...own.flatMap(({ stages }) =>
      stages.flatMap(({ ruleSets }) => ruleSets.flatMap((policyRules) => policyRules.rules)),
    ),
  ];
  return rules.flatMap(({ rule }) => addressesOfRule(rule).map(isAt));
}
