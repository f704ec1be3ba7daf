import { byBytes } from '../../diagnostics/index.js';
import type { ChangeEnds, ConnectionChange } from '../../result.js';

/** Tells changes together that are alike but for the workloads at one end: a change that touches many is one line. */
export function joinChanges(changes: readonly ConnectionChange[]): readonly ConnectionChange[] {
  return joinAt(joinAt(changes, 'from'), 'to');
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
