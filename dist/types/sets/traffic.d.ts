import { type Intervals } from './intervals.js';
/** Protocols with ports, as the Kubernetes API spells them. */
export declare const portProtocols: readonly ['TCP', 'UDP', 'SCTP'];
export declare const icmpProtocols: readonly ['ICMP', 'ICMPv6'];
export declare const protocols: readonly ["TCP", "UDP", "SCTP", "ICMP", "ICMPv6"];
export type PortProtocol = (typeof portProtocols)[number];
export type IcmpProtocol = (typeof icmpProtocols)[number];
export type Protocol = (typeof protocols)[number];
/**
 * A set of protocol × number: destination ports 1-65535 for TCP, UDP and SCTP; type × 256 + code for ICMP and ICMPv6.
 * Every protocol has an entry.
 */
export type Traffic = Readonly<Record<Protocol, Intervals<number>>>;
export declare const noTraffic: Traffic;
/** Every port of TCP, UDP and SCTP: what `all` means in a test, and all that a NetworkPolicy speaks of. */
export declare const portTraffic: Traffic;
export declare const icmpTraffic: Traffic;
export declare const allTraffic: Traffic;
/** Everything of one protocol. */
export declare function protocolTraffic(protocol: Protocol): Traffic;
/** Ports `first` to `last` of a protocol, both ends included. */
export declare function portRange(protocol: PortProtocol, first: number, last: number): Traffic;
/** One ICMP type, or one code of it. */
export declare function icmpMessages(protocol: IcmpProtocol, type: number, code: number | undefined): Traffic;
export declare function uniteTraffic(a: Traffic, b: Traffic): Traffic;
export declare function intersectTraffic(a: Traffic, b: Traffic): Traffic;
export declare function subtractTraffic(a: Traffic, b: Traffic): Traffic;
export declare function isNoTraffic(traffic: Traffic): boolean;
export declare function isSameTraffic(a: Traffic, b: Traffic): boolean;
export declare function isTrafficWithin(a: Traffic, b: Traffic): boolean;
/** A stretch of traffic: ports `from` to `to`, both ends included; ICMP as type × 256 + code. */
export interface TrafficRange {
    readonly protocol: Protocol;
    readonly from: number;
    readonly to: number;
}
/** The stretches of traffic, TCP, UDP, SCTP, ICMP, ICMPv6, each ascending. */
export declare function trafficRanges(traffic: Traffic): readonly TrafficRange[];
/** The text of traffic as tests write it: `TCP/80, TCP/8000-8080, UDP`; `nothing` where it is empty. */
export declare function trafficText(traffic: Traffic): string;
