import type { PortRange, Reach } from '../../../result.js';

/** Every port of a map's reaches, both ends included. */
const firstPort = 1;
const lastPort = 65_535;

export const protocols = ['TCP', 'UDP', 'SCTP'] as const;

/** What a filter of ports is, or why a text is none; a number alone is a port of TCP. */
export type ReadFilter =
  | { readonly kind: 'ports'; readonly ranges: readonly PortRange[] }
  | { readonly kind: 'unreadable'; readonly words: string };

export const everyPort: readonly PortRange[] = protocols.map((protocol) => ({
  protocol,
  from: firstPort,
  to: lastPort,
}));

/** Reads `TCP/5432`, `UDP/53-60`, `SCTP` or `443`; an empty text means every port. */
export function readPortFilter(text: string): ReadFilter {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'ports', ranges: everyPort };
  const [, named, first, last] =
    /^(?:(tcp|udp|sctp)(?:\/(?=\d)|$))?(?:(\d{1,5})(?:-(\d{1,5}))?)?$/i.exec(trimmed) ?? [];
  if (named === undefined && first === undefined) return unreadable;
  const protocol = (named ?? 'TCP').toUpperCase();
  const from = Number(first ?? firstPort);
  const to = Number(last ?? first ?? lastPort);
  if (from < firstPort || to > lastPort || from > to) return unreadable;
  return { kind: 'ports', ranges: [{ protocol, from, to }] };
}

const unreadable: ReadFilter = { kind: 'unreadable', words: 'Expected a port such as TCP/5432, UDP/53-60 or SCTP' };

/** Verdicts that occur among the ports of a filter, as bits. */
export const allowBit = 1;
export const unknownBit = 2;
export const denyBit = 4;
export const everyVerdict = allowBit | unknownBit | denyBit;

/** Which verdicts a reach has on the ports of a filter; what is neither allowed nor unknown is denied. */
export function verdictsOf({ allow, unknown }: Reach, filter: readonly PortRange[]): number {
  const asked = size(filter);
  const allowed = size(common(allow, filter));
  const uncertain = size(common(unknown, filter));
  return (allowed > 0 ? allowBit : 0) | (uncertain > 0 ? unknownBit : 0) | (allowed + uncertain < asked ? denyBit : 0);
}

/** The ports of a filter that a list holds, in the order of the list. */
export function common<Range extends PortRange>(list: readonly Range[], filter: readonly PortRange[]): Range[] {
  return list.flatMap((range) =>
    filter.flatMap(({ protocol, from, to }) => {
      const start = Math.max(range.from, from);
      const end = Math.min(range.to, to);
      return protocol === range.protocol && start <= end ? [{ ...range, from: start, to: end }] : [];
    }),
  );
}

/** What is denied: the ports of a filter that are in neither list of a reach. */
export function deniedPorts({ allow, unknown }: Reach, filter: readonly PortRange[]): PortRange[] {
  return filter.flatMap(({ protocol, from, to }) => {
    const taken = [...allow, ...unknown].filter((range) => range.protocol === protocol).sort((a, b) => a.from - b.from);
    const gaps: PortRange[] = [];
    let next = from;
    for (const range of taken) {
      if (range.from > next) gaps.push({ protocol, from: next, to: Math.min(to, range.from - 1) });
      next = Math.max(next, range.to + 1);
      if (next > to) break;
    }
    if (next <= to) gaps.push({ protocol, from: next, to });
    return gaps.filter((gap) => gap.from <= gap.to);
  });
}

function size(ranges: readonly PortRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
