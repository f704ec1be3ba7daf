import { count } from '../../text/layout.js';
import { portWords } from '../../text/words.js';
import type { End } from '../view/ends.js';
import type { Filter } from '../view/filter.js';
import { allowBit, common, denyBit, unknownBit } from '../view/port-filter.js';
import { findingsBetween, type Reachability, type Shade, shadeOf } from '../view/reachability.js';

/** How each shade is named. */
export const shadeWords = {
  allowed: 'allowed',
  partly: 'partly allowed',
  denied: 'denied',
  unknown: 'unknown',
  none: 'nothing to judge',
} as const satisfies Record<Shade, string>;

/** The verdicts of a cell in words: `partly allowed: TCP/5432`. */
export function cellWords(
  from: End,
  to: End,
  {
    bits,
    filter,
    reachability,
  }: { readonly bits: number; readonly filter: Filter; readonly reachability: Reachability },
): string {
  const shade = shadeOf(bits);
  if (isOne(from) && isOne(to) && (shade === 'partly' || shade === 'unknown')) {
    const allow = portsBetween(from, to, { filter, reachability });
    if (allow.length > 0) return `${shadeWords[shade]}: ${allow.slice(0, 6).join(', ')}${allow.length > 6 ? ' …' : ''}`;
    return shadeWords[shade];
  }
  if (shade !== 'unknown') return shadeWords[shade];
  const others = [...((bits & allowBit) === 0 ? [] : ['allowed']), ...((bits & denyBit) === 0 ? [] : ['denied'])];
  return (bits & ~unknownBit) === 0 ? 'unknown' : `partly unknown, else ${others.join(' and ')}`;
}

/** The ports of a filter that some pair is allowed, each once, as `TCP/80-90` or `UDP`. */
export function portsBetween(
  from: End,
  to: End,
  { filter, reachability }: { readonly filter: Filter; readonly reachability: Reachability },
): readonly string[] {
  const findings = findingsBetween(from, to, reachability);
  return [
    ...new Set(findings.flatMap(({ reach }) => common(reach.allow, filter.ports).map((each) => portWords([each])))),
  ];
}

/** The name of an end, and how many workloads it represents where there are several. */
export function endWords(end: End): string {
  return end.members.length > 1 ? `${end.label} (${count(end.members.length, 'workload')})` : end.label;
}

function isOne({ members }: End): boolean {
  return members.length <= 1;
}
