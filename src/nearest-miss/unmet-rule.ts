import type { Rule } from '../compile/index.js';
import { matchPorts } from '../evaluate/index.js';
import { includes, isNoTraffic, type Traffic, trafficText } from '../sets/index.js';
import { unmetPeers } from './peer-conditions.js';
import type { Question } from './question.js';

/** The conditions by which a rule fails to match one connection, each in words; none where it matches, or may. */
export function unmetConditions(rule: Rule, question: Question): readonly string[] {
  const { range } = question.example;
  const matched = matchPorts(rule.ports, question.destination.end);
  const isMatched = includes(matched[range.protocol], range.from);
  return [
    ...unmetFamily(rule, question),
    ...unmetPeers(rule.peers, question),
    ...unmetPeers(rule.own, { ...question, peer: question.governed }),
    ...(isMatched ? [] : [unmetPorts(matched, rule, question)]),
  ];
}

function unmetFamily({ family }: Rule, { example }: Question): readonly string[] {
  if (family === undefined || family === example.family) return [];
  return [`it is about ${family}, asked is ${example.family}`];
}

function unmetPorts(matched: Traffic, rule: Rule, { example: { range }, destination }: Question): string {
  const verb = rule.action === 'allow' ? 'admits' : 'is about';
  const asked = range.protocol.startsWith('ICMP') ? range.protocol : `${range.protocol}/${range.from}`;
  if (!isNoTraffic(matched)) return `it ${verb} ${trafficText(matched)}, asked is ${asked}`;
  const names = rule.ports.flatMap((port) => (port.kind === 'named' ? [`${port.protocol} port \`${port.name}\``] : []));
  const wanted = `it ${verb} the ${names.join(' or ')}`;
  if (names.length === 0) return `it ${verb} no port, asked is ${asked}`;
  if (destination.end.kind === 'pod') return `${wanted}, and ${destination.name} has none of that name`;
  const found = destination.isHostNetwork
    ? `policies see ${destination.name} as its node`
    : `${destination.name} is no pod`;
  return `${wanted}, and ${found}: only pods have named ports`;
}
