import {
  type Intervals,
  intersect,
  interval,
  isSame,
  isSubset,
  partitionWithin,
  stretches,
  subtract,
  union,
} from './intervals.js';

/** Protocols with ports, as the Kubernetes API spells them. */
export const portProtocols = ['TCP', 'UDP', 'SCTP'] as const;
export const icmpProtocols = ['ICMP', 'ICMPv6'] as const;
export const protocols = [...portProtocols, ...icmpProtocols] as const;

export type PortProtocol = (typeof portProtocols)[number];
export type IcmpProtocol = (typeof icmpProtocols)[number];
export type Protocol = (typeof protocols)[number];

/**
 * A set of protocol × number: destination ports 1-65535 for TCP, UDP and SCTP; type × 256 + code for ICMP and ICMPv6.
 * Every protocol has an entry.
 */
export type Traffic = Readonly<Record<Protocol, Intervals<number>>>;

const everyPort = interval(1, 65536);
const everyIcmp = interval(0, 65536);

export const noTraffic: Traffic = { TCP: [], UDP: [], SCTP: [], ICMP: [], ICMPv6: [] };
/** Every port of TCP, UDP and SCTP: what `all` means in a test, and all that a NetworkPolicy refers to. */
export const portTraffic: Traffic = { ...noTraffic, TCP: everyPort, UDP: everyPort, SCTP: everyPort };
export const icmpTraffic: Traffic = { ...noTraffic, ICMP: everyIcmp, ICMPv6: everyIcmp };
export const allTraffic: Traffic = { ...portTraffic, ICMP: everyIcmp, ICMPv6: everyIcmp };

/** Everything of one protocol. */
export function protocolTraffic(protocol: Protocol): Traffic {
  return { ...noTraffic, [protocol]: allTraffic[protocol] };
}

/** Ports `first` to `last` of a protocol, both ends included. */
export function portRange(protocol: PortProtocol, first: number, last: number): Traffic {
  return { ...noTraffic, [protocol]: intersect(interval(first, last + 1), everyPort) };
}

/** One ICMP type, or one code of it. */
export function icmpMessages(protocol: IcmpProtocol, type: number, code: number | undefined): Traffic {
  const first = type * 256 + (code ?? 0);
  return { ...noTraffic, [protocol]: interval(first, code === undefined ? first + 256 : first + 1) };
}

export function uniteTraffic(a: Traffic, b: Traffic): Traffic {
  return map(a, b, union);
}

export function intersectTraffic(a: Traffic, b: Traffic): Traffic {
  if (a === allTraffic || a === b) return b;
  if (b === allTraffic) return a;
  return map(a, b, intersect);
}

export function subtractTraffic(a: Traffic, b: Traffic): Traffic {
  return map(a, b, subtract);
}

export function isNoTraffic(traffic: Traffic): boolean {
  return protocols.every((protocol) => traffic[protocol].length === 0);
}

export function isSameTraffic(a: Traffic, b: Traffic): boolean {
  return protocols.every((protocol) => isSame(a[protocol], b[protocol]));
}

export function isTrafficWithin(a: Traffic, b: Traffic): boolean {
  return protocols.every((protocol) => isSubset(a[protocol], b[protocol]));
}

/** Traffic that lies in the same sets of a list. */
export interface TrafficPiece {
  readonly traffic: Traffic;
  /** The places of the sets that hold it, ascending. */
  readonly within: readonly number[];
}

/** Cuts traffic by many sets at once, and puts together what lies in the same; what lies in none is a piece too, where there is some. */
export function partitionTraffic(whole: Traffic, parts: readonly Traffic[]): readonly TrafficPiece[] {
  return partitionWithin(onOneLine(whole), parts.map(onOneLine)).map(({ numbers, within }) => ({
    traffic: fromOneLine(numbers),
    within,
  }));
}

/** More than any number of a protocol, so that those of different protocols lie apart on one line. */
const lineOfProtocol = 131_072;

function onOneLine(traffic: Traffic): Intervals<number> {
  return protocols.flatMap((protocol, index) => traffic[protocol].map((number) => number + index * lineOfProtocol));
}

function fromOneLine(numbers: Intervals<number>): Traffic {
  const of = (index: number): Intervals<number> => {
    const start = index * lineOfProtocol;
    return intersect(numbers, interval(start, start + lineOfProtocol)).map((number) => number - start);
  };
  return { TCP: of(0), UDP: of(1), SCTP: of(2), ICMP: of(3), ICMPv6: of(4) };
}

/** A stretch of traffic: ports `from` to `to`, both ends included; ICMP as type × 256 + code. */
export interface TrafficRange {
  readonly protocol: Protocol;
  readonly from: number;
  readonly to: number;
}

/** The stretches of traffic, TCP, UDP, SCTP, ICMP, ICMPv6, each ascending. */
export function trafficRanges(traffic: Traffic): readonly TrafficRange[] {
  return protocols.flatMap((protocol) =>
    stretches(traffic[protocol]).map(([low, high]) => ({ protocol, from: low, to: high - 1 })),
  );
}

/** The text of traffic as tests write it: `TCP/80, TCP/8000-8080, UDP`; `nothing` where it is empty. */
export function trafficText(traffic: Traffic): string {
  if (isSameTraffic(traffic, portTraffic)) return 'all ports';
  const words = protocols.flatMap((protocol) =>
    isSame(traffic[protocol], allTraffic[protocol])
      ? [protocol]
      : stretches(traffic[protocol]).map(([low, high]) => `${protocol}/${rangeText(protocol, low, high - 1)}`),
  );
  return words.length === 0 ? 'nothing' : words.join(', ');
}

function rangeText(protocol: Protocol, first: number, last: number): string {
  if (protocol === 'ICMP' || protocol === 'ICMPv6') {
    const messageText = (number: number) => `${Math.floor(number / 256)}/${number % 256}`;
    const areWholeTypes = first % 256 === 0 && last % 256 === 255;
    if (!areWholeTypes) return first === last ? messageText(first) : `${messageText(first)}-${messageText(last)}`;
    const [firstType, lastType] = [first / 256, (last - 255) / 256];
    return firstType === lastType ? `${firstType}` : `${firstType}-${lastType}`;
  }
  return first === last ? `${first}` : `${first}-${last}`;
}

function map(
  a: Traffic,
  b: Traffic,
  combine: (a: Intervals<number>, b: Intervals<number>) => Intervals<number>,
): Traffic {
  return {
    TCP: combine(a.TCP, b.TCP),
    UDP: combine(a.UDP, b.UDP),
    SCTP: combine(a.SCTP, b.SCTP),
    ICMP: combine(a.ICMP, b.ICMP),
    ICMPv6: combine(a.ICMPv6, b.ICMPv6),
  };
}
