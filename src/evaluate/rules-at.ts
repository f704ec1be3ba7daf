import type { NamedPortMatch, PortByName, PortMatch, Rule } from '../compile/index.js';
import { allOf, type Condition, intersectTraffic, isNoTraffic, protocolTraffic, type Traffic } from '../sets/index.js';
import type { End } from './ends.js';
import type { SideRule } from './fold.js';
import { matchPorts } from './match.js';

/** A rule as it comes out at one destination: the traffic that it matches there, and the traffic that it may match. */
export function rulesAt(rule: Rule, matches: Condition, destination: End): readonly SideRule[] {
  if (matches === false) return [];
  const isOpen = destination.kind === 'pod' && destination.podClass.mayNamePorts;
  const found = isOpen ? atOpenPod(rule, matches) : [{ rule, matches, traffic: matchPorts(rule.ports, destination) }];
  return found.filter(({ traffic }) => !isNoTraffic(traffic));
}

/** The traffic of a rule at a destination that is one end, known or not, in parts: `isOpen` where it may give a name that number or not. */
export function partsAt(rule: Rule, destination: End) {
  return rulesAt(rule, true, destination).map(({ traffic, matches }) => ({
    traffic,
    named: undefined,
    isOpen: matches !== true,
  }));
}

/** Whether a port is said by name. */
export function hasNames(port: PortMatch): boolean {
  return port.kind === 'named' || (port.less ?? []).length > 0;
}

/** At a pod whose ports may have any name, a rule with a named port possibly matches any number of its protocol. */
function atOpenPod(rule: Rule, matches: Condition): readonly SideRule[] {
  return rule.ports.map((port): SideRule => {
    const less = (port.less ?? []).map((name) => isNumberOf(name));
    if (port.kind === 'traffic') return { rule, matches: allOf([matches, ...less]), traffic: port.traffic };
    return { rule, matches: allOf([matches, isNumberOf(port), ...less]), traffic: wholeOf(port) };
  });
}

/** All that a port name may come to where nobody knows its number. */
export function wholeOf({ protocol, within }: PortByName): Traffic {
  const whole = protocolTraffic(protocol);
  return within === undefined ? whole : intersectTraffic(whole, within);
}

/** Holds where the number in question is the one that a pod gives a name, or where it is not: either may be. */
function isNumberOf({ name, protocol }: NamedPortMatch): Condition {
  const fact = {
    kind: 'choice',
    id: `destination pod/port ${protocol}/${name}`,
    words: `which number the destination pod gives the port name \`${name}\``,
    remedy: 'declare the workload with its named ports',
    count: 2,
  } as const;
  return { kind: 'choice', fact, within: [1] };
}
