import { byBytes } from '../diagnostics/index.js';
import type { ChangeEnds, ConnectionChange, PortRange } from '../result.js';
import { trafficRanges, uniteTraffic } from '../sets/index.js';
import { trafficFrom } from './question.js';

/** Tells changes together that are alike but for the workloads at one end: a change that touches many is one line. */
export function joinChanges(changes: readonly ConnectionChange[]): readonly ConnectionChange[] {
  return joinAt(joinAt(joinOpened(changes), 'from'), 'to');
}

/** ICMP that was unknown, because the pod was isolated, opens together with the ports: that is one row. */
function joinOpened(changes: readonly ConnectionChange[]): readonly ConnectionChange[] {
  const loose = new Map(changes.filter(isLoose).map((change) => [alikeKey(change), change]));
  const joined = changes
    .filter((change) => !isLoose(change))
    .map((change) => {
      const icmp = change.now === 'allow' ? loose.get(alikeKey(change)) : undefined;
      if (icmp === undefined) return change;
      loose.delete(alikeKey(change));
      const isNarrowed = change.allow.some(({ only }) => only !== undefined);
      const allow = isNarrowed ? [...change.allow, ...icmp.allow] : unitePorts(change.allow, icmp.allow);
      return { ...change, allow };
    });
  return [...joined, ...loose.values()];
}

function isLoose({ was, now, allow }: ConnectionChange): boolean {
  return now === 'allow' && was === 'unknown' && allow.every(({ protocol }) => protocol.startsWith('ICMP'));
}

/** A text that is the same for changes that are alike but for their ports, and whether they were denied or unknown. */
function alikeKey(change: ConnectionChange): string {
  return JSON.stringify({ ...change, was: '', allow: [] });
}

function unitePorts(a: readonly PortRange[], b: readonly PortRange[]): readonly PortRange[] {
  return trafficRanges(uniteTraffic(trafficFrom(a), trafficFrom(b)));
}

function joinAt(changes: readonly ConnectionChange[], end: 'from' | 'to'): readonly ConnectionChange[] {
  const joined = new Map<string, ConnectionChange>();
  for (const change of changes) {
    const key = JSON.stringify({ ...change, [end]: 'workloads' in change[end] ? 'workloads' : change[end] });
    const known = joined.get(key);
    joined.set(key, known === undefined ? change : { ...known, [end]: uniteEnds(known[end], change[end]) });
  }
  return [...joined.values()];
}

function uniteEnds(a: ChangeEnds, b: ChangeEnds): ChangeEnds {
  if (!('workloads' in a) || !('workloads' in b)) return a;
  return { workloads: [...new Set([...a.workloads, ...b.workloads])].sort(byBytes) };
}
