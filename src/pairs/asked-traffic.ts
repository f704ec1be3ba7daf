import { type Member, serviceOf } from '../endpoints/members.js';
import { type PortsAt, portsAtMember } from '../endpoints/ports.js';
import type { PortChoice } from '../language/port.js';
import { allTraffic, type Family, noTraffic, type Traffic } from '../sets/index.js';
import type { EndCandidate } from './end-candidate.js';

/** The traffic that ports mean at one destination. */
export function choicesAt(to: Member, destination: EndCandidate, ports: readonly PortChoice[] | undefined): PortsAt {
  return portsAtMember(ports, to, destination.pod);
}

/** The traffic that an item of a list means at one destination: without ports whatever is asked, of a Service its own ports. */
export function listedAt(to: Member, destination: EndCandidate, ports: readonly PortChoice[] | undefined): Traffic {
  return ports === undefined && serviceOf(to) === undefined ? allTraffic : choicesAt(to, destination, ports).traffic;
}

/** Traffic is judged in the families of a pair; ICMP is IPv4 and ICMPv6 is IPv6. */
export function trafficOf(traffic: Traffic, family: Family, judged: readonly Family[]): Traffic {
  if (!judged.includes(family)) return noTraffic;
  return family === 'IPv4' ? { ...traffic, ICMPv6: [] } : { ...traffic, ICMP: [] };
}
