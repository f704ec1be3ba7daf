import { byBytes } from '../../../diagnostics/index.js';
import type { AllowedRange, PortRange, Reach, UnknownRange } from '../../../result.js';

/** All that any of several reaches lets pass; what one of them lets pass for certain isn't unknown. */
export function uniteReaches(reaches: readonly Reach[]): Reach {
  const [first, ...others] = [...new Set(reaches)];
  if (first !== undefined && others.length === 0) return first;
  const allow = uniteAllowed(reaches.flatMap((reach) => reach.allow));
  const unknown: UnknownRange[] = [];
  let known: readonly PortRange[] = allow;
  for (const range of reaches.flatMap((reach) => reach.unknown)) {
    const uncertain = without(range, known);
    unknown.push(...uncertain);
    known = unitePorts([...known, ...uncertain]);
  }
  return { allow, unknown: unknown.sort(byRange) };
}

/** What passes whole in one of several passes whole; what is narrowed in some passes for any of what they let through. */
function uniteAllowed(ranges: readonly AllowedRange[]): readonly AllowedRange[] {
  const whole = unitePorts(ranges.filter(({ only }) => only === undefined));
  let narrowed: readonly AllowedRange[] = [];
  for (const range of ranges.filter(({ only }) => only !== undefined)) {
    const met = narrowed.flatMap((known) => {
      const from = Math.max(known.from, range.from);
      const to = Math.min(known.to, range.to);
      const only = [...new Set([...(known.only ?? []), ...(range.only ?? [])])].sort(byBytes);
      return known.protocol === range.protocol && from <= to ? [{ protocol: known.protocol, from, to, only }] : [];
    });
    narrowed = [...narrowed.flatMap((known) => without(known, met)), ...met, ...without(range, met)];
  }
  const apart = narrowed.flatMap((range) => without(range, whole));
  return apart.length === 0 ? whole : [...whole, ...apart].sort(byRange);
}

/** Ranges that don't touch, TCP, UDP, SCTP, each ascending. */
function unitePorts(ranges: readonly PortRange[]): readonly PortRange[] {
  const united: PortRange[] = [];
  for (const { protocol, from, to } of [...ranges].sort(byRange)) {
    const last = united.at(-1);
    if (last !== undefined && last.protocol === protocol && from <= last.to + 1) {
      united[united.length - 1] = { protocol, from: last.from, to: Math.max(last.to, to) };
    } else united.push({ protocol, from, to });
  }
  return united;
}

function without<Range extends PortRange>(range: Range, gone: readonly PortRange[]): readonly Range[] {
  let rest: readonly Range[] = [range];
  for (const { protocol, from, to } of gone) {
    rest = rest.flatMap((each) => {
      if (each.protocol !== protocol || to < each.from || each.to < from) return [each];
      const before = { ...each, to: from - 1 };
      const after = { ...each, from: to + 1 };
      return [before, after].filter((part) => part.from <= part.to);
    });
  }
  return rest;
}

function byRange(a: PortRange, b: PortRange): number {
  return rank(a.protocol) - rank(b.protocol) || byBytes(a.protocol, b.protocol) || a.from - b.from;
}

const order = ['TCP', 'UDP', 'SCTP'];

function rank(protocol: string): number {
  const index = order.indexOf(protocol);
  return index < 0 ? order.length : index;
}
