import { noTraffic, portRange, type Traffic, uniteTraffic } from '../../sets/index.js';
import type { NamedPort } from '../cluster.js';

/** A pod, or a sort of pods, as far as port names go. */
interface NamingPod {
  readonly namedPorts: readonly NamedPort[];
}

/** The numbers that a pod gives a port name for a protocol: as many as its containers write (A-PORT-5). */
export function numbersOfName({ namedPorts }: NamingPod, name: string, protocol: string): readonly NamedPort[] {
  return namedPorts.filter((port) => port.name === name && port.protocol === protocol);
}

/** The same as a set of traffic. */
export function trafficOfName(pod: NamingPod, name: string, protocol: string): Traffic {
  return numbersOfName(pod, name, protocol).reduce(
    (sum, { protocol: own, port }) => uniteTraffic(sum, portRange(own, port, port)),
    noTraffic,
  );
}

/** A text for each port name with its number, in the order written: pods with the same texts give names the same numbers. */
export function namedPortKeys({ namedPorts }: NamingPod): readonly string[] {
  return namedPorts.map(({ name, protocol, port }) => `${name}/${protocol}/${port}`);
}
