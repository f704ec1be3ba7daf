import type { PortMatch } from '../compile/index.js';
import type { Pod } from '../model/index.js';
import {
  icmpProtocols,
  intersectTraffic,
  isNoTraffic,
  isSameTraffic,
  isTrafficWithin,
  noTraffic,
  type PortProtocol,
  portProtocols,
  portRange,
  portTraffic,
  protocolTraffic,
  type Traffic,
  trafficRanges,
  uniteTraffic,
} from '../sets/index.js';

/** Ports of a rule: numbers, and names that each destination resolves, as `TCP/http`. */
export interface RulePorts {
  readonly traffic: Traffic;
  /** Without repetition, in byte order. */
  readonly names: readonly string[];
}

export const noPorts: RulePorts = { traffic: noTraffic, names: [] };

/** The ports that a rule is about; ICMP, of which lists don't speak, is left out. */
export function portsOfRule(ports: readonly PortMatch[]): RulePorts {
  const traffic = ports.reduce(
    (sum, port) => (port.kind === 'traffic' ? uniteTraffic(sum, intersectTraffic(port.traffic, portTraffic)) : sum),
    noTraffic,
  );
  const names = ports.flatMap((port) => (port.kind === 'named' ? [`${port.protocol}/${port.name}`] : []));
  return { traffic, names: [...new Set(names)].sort() };
}

export function unitePorts(a: RulePorts, b: RulePorts): RulePorts {
  return {
    traffic: uniteTraffic(a.traffic, b.traffic),
    names: [...new Set([...a.names, ...b.names])].sort(),
  };
}

export function isNoPorts({ traffic, names }: RulePorts): boolean {
  return names.length === 0 && isNoTraffic(traffic);
}

export function isPortsWithin(a: RulePorts, b: RulePorts): boolean {
  if (isSameTraffic(b.traffic, portTraffic)) return true;
  return isTrafficWithin(a.traffic, b.traffic) && a.names.every((name) => b.names.includes(name));
}

/**
 * Ports as tests write them. Where the pods of the destination are known, a number goes by the name that each of them gives it,
 * and a name that none of them gives is left out.
 */
export function portTexts({ traffic, names }: RulePorts, destination: readonly Pod[] | undefined): readonly string[] {
  if (isSameTraffic(traffic, portTraffic)) return ['all'];
  const numbers = portProtocols.flatMap((protocol) => textsOf(protocol, traffic, destination));
  const given =
    destination === undefined
      ? names
      : names.filter((name) => destination.some((pod) => numbersOf(name, pod).length > 0));
  return [...new Set([...numbers, ...given])];
}

/** Messages of ICMP as tests write them. */
export function messageTexts(traffic: Traffic): readonly string[] {
  return icmpProtocols.flatMap((protocol) => {
    const own = intersectTraffic(traffic, protocolTraffic(protocol));
    if (isNoTraffic(own)) return [];
    if (isSameTraffic(own, protocolTraffic(protocol))) return [protocol];
    return trafficRanges(own).map(({ from, to }) => {
      const type = Math.floor(from / 256);
      return from % 256 === 0 && to >= from + 255 ? `${protocol}/${type}` : `${protocol}/${type}/${from % 256}`;
    });
  });
}

/** All of the ports by number, as far as the pods of the destination tell what names mean. */
export function numbersIn({ traffic, names }: RulePorts, destination: readonly Pod[] | undefined): Traffic {
  const named = (destination ?? []).flatMap(({ namedPorts }) =>
    namedPorts.filter(({ protocol, name }) => names.includes(`${protocol}/${name}`)),
  );
  return named.reduce((sum, { protocol, port }) => uniteTraffic(sum, portRange(protocol, port, port)), traffic);
}

function textsOf(protocol: PortProtocol, traffic: Traffic, destination: readonly Pod[] | undefined): readonly string[] {
  const own = intersectTraffic(traffic, protocolTraffic(protocol));
  if (isSameTraffic(own, protocolTraffic(protocol))) return [protocol];
  return trafficRanges(own).map(({ from, to }) => {
    if (from < to) return `${protocol}/${from}-${to}`;
    const name = destination === undefined ? undefined : nameOf(protocol, from, destination);
    return `${protocol}/${name ?? from}`;
  });
}

/** The name that every pod gives a number, and no other number. */
function nameOf(protocol: PortProtocol, port: number, pods: readonly Pod[]): string | undefined {
  const names = pods[0]?.namedPorts.filter((each) => each.protocol === protocol && each.port === port) ?? [];
  return names
    .map(({ name }) => name)
    .sort()
    .find((name) => pods.every((pod) => isOnly(numbersOf(`${protocol}/${name}`, pod), port)));
}

function isOnly(numbers: readonly number[], port: number): boolean {
  return numbers.length > 0 && numbers.every((number) => number === port);
}

function numbersOf(text: string, { namedPorts }: Pod): readonly number[] {
  return namedPorts.filter(({ protocol, name }) => `${protocol}/${name}` === text).map(({ port }) => port);
}
