import { type OwnTier, type RulePart, type SideTier, worldLimit } from '../../evaluate/index.js';
import { type Condition, isNoTraffic, openFacts, worldsOf } from '../../sets/index.js';
import { trafficOf } from '../asked-traffic.js';
import type { Stand } from '../ends.js';
import { memberStands } from '../member-stands.js';
import type { Member } from '../members.js';
import { asked } from './asked.js';
import { findUncovered } from './find-uncovered.js';
import { trafficAnywhere } from './item-traffic.js';
import type { Passing, Place } from './passing.js';
import type { Violation } from './violation.js';
import type { ClosedQuestion } from './workloads.js';

/** What a pod that no manifest holds could get through to a subject, or be reached by it, that no item lists (`language.md` §5). */
export function violationOfHypotheticals(subject: Member, question: ClosedQuestion): Violation | undefined {
  const { families, context, assertion } = question;
  const direction = assertion.side === 'from' ? 'egress' : 'ingress';
  let doubt: Violation | undefined;
  for (const family of families) {
    for (const stand of memberStands(subject, family, { context, others: undefined, direction })) {
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
  const tiers = context.evaluation.governing(stand.end, isIncoming ? 'ingress' : 'egress');
  const own = context.evaluation.ownSide(isIncoming ? 'egress' : 'ingress', stand.end, family);
  const wanted: readonly RulePart[] = isIncoming
    ? [{ traffic: asked(question.test, subject, stand), named: undefined }]
    : askedAnywhere(question);
  const parts = wanted.map(({ traffic, named }) => ({ traffic: trafficOf(traffic, family, families), named }));
  const passing: Passing = {
    subject,
    stand,
    place,
    tiers,
    own,
    asked: parts.filter(({ traffic }) => !isNoTraffic(traffic)),
  };
  if (passing.asked.length === 0) return undefined;
  const facts = openFacts([stand.presence, ...conditionsOf(tiers, own)]);
  const worlds = worldsOf(facts, worldLimit);
  if (worlds === undefined) return { outcome: 'unknown', example: undefined, facts: facts.map(({ fact }) => fact) };
  const found = worlds.map((world) => findUncovered(world, passing));
  const first = found.find((each) => each !== undefined);
  if (first === undefined) return undefined;
  const doubts = [...first.facts, ...(found.every((each) => each !== undefined) ? [] : facts.map(({ fact }) => fact))];
  return { outcome: doubts.length === 0 ? 'differs' : 'unknown', example: first.example, facts: doubts };
}

/** The ports of a case at a pod whose named ports may have any number. */
function askedAnywhere({ test: { ports } }: ClosedQuestion): readonly RulePart[] {
  if (ports === undefined) return [{ traffic: trafficAnywhere(undefined), named: undefined }];
  return ports.map((port) => ({
    traffic: trafficAnywhere([port]),
    named: port.kind === 'named' ? { kind: 'named', protocol: port.protocol, name: port.name } : undefined,
  }));
}

function conditionsOf(tiers: readonly SideTier[], own: readonly OwnTier[]): readonly Condition[] {
  const governing = tiers.flatMap(({ units }) =>
    units.flatMap(({ unit, applies }) => [applies, ...unit.rules.map(({ inForce }) => inForce)]),
  );
  const others = own.flatMap(({ units }) =>
    units.flatMap(({ inForce, rules }) => [inForce, ...rules.map(({ matches }) => matches)]),
  );
  return [...governing, ...others];
}
