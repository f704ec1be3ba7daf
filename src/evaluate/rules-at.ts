import type { NamedPortMatch, PortByName, PortMatch, Rule } from '../compile/index.js';
import {
  allOf,
  type Condition,
  intersectTraffic,
  isNoTraffic,
  protocolTraffic,
  type Traffic,
  uncertainCondition,
} from '../sets/index.js';
import type { End } from './ends.js';
import type { DirectionRule } from './fold.js';
import { matchPorts } from './match.js';

/** A rule as it comes out at one destination: the traffic that it matches there, and the traffic that it may match. */
export function rulesAt(rule: Rule, matches: Condition, destination: End): readonly DirectionRule[] {
  if (matches === false) return [];
  const isPartial = rule.ports.some((port) => isUncertain(port, destination));
  const found = isPartial
    ? rule.ports.map((port) => atAnyPod({ rule, matches }, port, destination))
    : [{ rule, matches, traffic: matchPorts(rule.ports, destination) }];
  return found.filter(({ traffic }) => !isNoTraffic(traffic));
}

/** The traffic of a rule at a destination that is one end, known or not, in parts: `isPartial` where it may give a name that number or not. */
export function partsAt(rule: Rule, destination: End) {
  return rulesAt(rule, true, destination).map(({ traffic, matches }) => ({
    traffic,
    named: undefined,
    isPartial: matches !== true,
  }));
}

/** Whether a port is said by name. */
export function hasNames(port: PortMatch): boolean {
  return port.kind === 'named' || (port.less ?? []).length > 0;
}

/** Whether a port is said by a name of which it isn't known what it comes to at a destination. */
function isUncertain(port: PortMatch, destination: End): boolean {
  if (destination.kind !== 'pod') return false;
  const { mayNamePorts, uncertainNames } = destination.podClass;
  const names = [...(port.kind === 'named' ? [port] : []), ...(port.less ?? [])];
  return names.some(({ name }) => mayNamePorts || uncertainNames.has(name));
}

/** At a pod whose ports may have a name, a rule that says a port by it possibly matches any number of its protocol. */
function atAnyPod(
  { rule, matches }: Pick<DirectionRule, 'rule' | 'matches'>,
  port: PortMatch,
  destination: End,
): DirectionRule {
  if (!isUncertain(port, destination)) return { rule, matches, traffic: matchPorts([port], destination) };
  const less = (port.less ?? []).map((name) => isNumberOf(name));
  if (port.kind === 'traffic') return { rule, matches: allOf([matches, ...less]), traffic: port.traffic };
  return { rule, matches: allOf([matches, isNumberOf(port), ...less]), traffic: wholeOf(port) };
}

/** All that a port name may come to where nobody knows its number. */
export function wholeOf({ protocol, within }: PortByName): Traffic {
  const whole = protocolTraffic(protocol);
  return within === undefined ? whole : intersectTraffic(whole, within);
}

/** Holds where the number in question is the one that a pod gives a name, or where it is not: either may be. */
function isNumberOf({ name, protocol }: NamedPortMatch): Condition {
  return uncertainCondition({
    id: `destination pod/port ${protocol}/${name}`,
    words: `which number the destination pod gives the port name \`${name}\``,
    remedy: 'declare the workload with its named ports',
  });
}
