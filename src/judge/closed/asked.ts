import { type Family, noTraffic, type Traffic } from '../../sets/index.js';
import type { Stand } from '../ends.js';
import type { TestCase } from '../language/test-file.js';
import type { Member } from '../members.js';
import { choicesAt } from '../pair.js';

/** The traffic that a case asks about at one destination; `only…` without ports means all. */
export function asked({ ports }: TestCase, to: Member, destination: Stand): Traffic {
  return choicesAt(to, destination, ports).traffic;
}

/** ICMP is IPv4 and ICMPv6 is IPv6, whatever the families of the cluster; ports are judged only in those. */
export function familyTraffic(traffic: Traffic, family: Family, judged: readonly Family[]): Traffic {
  const ports = judged.includes(family) ? traffic : noTraffic;
  return family === 'IPv4'
    ? { ...ports, ICMP: traffic.ICMP, ICMPv6: [] }
    : { ...ports, ICMP: [], ICMPv6: traffic.ICMPv6 };
}
