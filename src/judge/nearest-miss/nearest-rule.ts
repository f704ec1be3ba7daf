import type { Rule, Unit } from '../../compile/index.js';
import { matchPorts, sideUnits } from '../../evaluate/index.js';
import { includes, isNoTraffic, type Traffic, trafficText } from '../../sets/index.js';
import { unmetPeers } from './peer-conditions.js';
import { fewest, type Miss, type Question } from './question.js';

/** Of the rules that govern an end the one that nearly admits what is denied; `undefined` where that can't be told. */
export function nearestRule(question: Question): string | undefined {
  const { governed, direction, evaluation } = question;
  const units = evaluation
    .governing(governed.end, direction)
    .flatMap((tier) => sideUnits(tier).map(({ unit }) => unit));
  const rules = units.flatMap((unit) =>
    unit.rules.filter(({ action }) => action === 'allow').map((rule) => ({ unit, rule })),
  );
  const miss = fewest(rules.map(({ unit, rule }) => missOfRule(unit, rule, question)));
  if (miss !== undefined) return `${miss.id} ${miss.path} would admit it, but ${miss.conditions.join(', and ')}`;
  if (units.length === 0 || rules.length > 0) return undefined;
  return `no policy that isolates ${governed.name} for ${direction} has a rule`;
}

function missOfRule(unit: Unit, rule: Rule, question: Question): Miss {
  const { range } = question.example;
  const admitted = matchPorts(rule.ports, question.destination.end);
  const isAdmitted = includes(admitted[range.protocol], range.from);
  const ports = isAdmitted ? [] : [unmetPorts(admitted, rule, question)];
  return { id: unit.policy.id, path: rule.path, conditions: [...unmetPeers(rule.peers, question), ...ports] };
}

function unmetPorts(admitted: Traffic, rule: Rule, { example: { range }, destination }: Question): string {
  const asked = range.protocol.startsWith('ICMP') ? range.protocol : `${range.protocol}/${range.from}`;
  if (!isNoTraffic(admitted)) return `it admits ${trafficText(admitted)}, asked is ${asked}`;
  const names = rule.ports.flatMap((port) => (port.kind === 'named' ? [`${port.protocol} port \`${port.name}\``] : []));
  const wanted = `it admits the ${names.join(' or ')}`;
  if (names.length === 0) return `it admits no port, asked is ${asked}`;
  if (destination.end.kind === 'pod') return `${wanted}, and ${destination.name} has none of that name`;
  const sight = destination.isHostNetwork
    ? `policies see ${destination.name} as its node`
    : `${destination.name} is no pod`;
  return `${wanted}, and ${sight}: only pods have named ports`;
}
