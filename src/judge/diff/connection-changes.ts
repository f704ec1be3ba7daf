import { byBytes } from '../../diagnostics/index.js';
import { type ChangeFacts, type ConnectionChange, countConnections } from '../../result.js';
import { addressCidrs, intersectTraffic, isNoTraffic, trafficRanges } from '../../sets/index.js';
import { blameOf } from './blame-words.js';
import type { ComparedObjects } from './changed-objects.js';
import type { CoveredChange } from './find-cases.js';
import { joinChanges } from './join-changes.js';
import { trafficFrom } from './question.js';
import { addressReasons, byRank } from './rank.js';

/** Changes as results carry them, what matters most first. */
export function connectionChanges(
  changes: readonly CoveredChange[],
  compared: ComparedObjects,
): readonly ConnectionChange[] {
  return [...joinChanges(changes.flatMap((change) => connectionChange(change, compared)))].sort(byRank);
}

function connectionChange(change: CoveredChange, compared: ComparedObjects): readonly ConnectionChange[] {
  const { ends } = change;
  const facts = factsOf(change, compared);
  switch (ends.kind) {
    case 'pairs':
      return pairChanges(ends, facts);
    case 'entry':
      return [
        {
          from: { entity: 'ingress-controller' },
          to: { workloads: [ends.to] },
          pairs: 'all',
          ...facts,
          reasons: ['internet'],
        },
      ];
    case 'outside': {
      const inside = { workloads: [...ends.workloads].sort(byBytes) };
      const outside = { cidrs: addressCidrs(ends.addresses) };
      const [from, to] = ends.direction === 'ingress' ? [outside, inside] : [inside, outside];
      return [{ from, to, pairs: 'all', ...facts, reasons: addressReasons(ends.addresses, ends.direction) }];
    }
    default:
      return ends satisfies never;
  }
}

/** Connections across namespaces matter more: they are told apart from the others. */
function pairChanges(
  ends: { readonly from: readonly string[]; readonly to: readonly string[] },
  facts: Omit<ChangeFacts, 'reasons'>,
): readonly ConnectionChange[] {
  const [from, to] = [{ workloads: [...ends.from].sort(byBytes) }, { workloads: [...ends.to].sort(byBytes) }];
  const within = { from, to, pairs: 'same-namespace', ...facts, reasons: [] } as const;
  const across = { from, to, pairs: 'cross-namespace', ...facts, reasons: ['cross-namespace'] } as const;
  const parts = [within, across].filter((each) => countConnections([each]) > 0);
  return parts.length === 1 ? parts.map((each) => ({ ...each, pairs: 'all' })) : parts;
}

function factsOf(
  { was, now, traffic, unknown, isNew, because = [], coveredBy }: CoveredChange,
  compared: ComparedObjects,
): Omit<ChangeFacts, 'reasons'> {
  const isUncertain = was === 'unknown' || now === 'unknown';
  const open = unknown.flatMap((range) => {
    const part = intersectTraffic(trafficFrom([range]), traffic);
    return isNoTraffic(part) ? [] : trafficRanges(part).map((each) => ({ ...each, reason: range.reason }));
  });
  return {
    was,
    now,
    allow: isUncertain ? [] : trafficRanges(traffic),
    unknown: open,
    ...(isNew ? { new: true } : {}),
    because: because.flatMap((each) => blameOf(each, compared)),
    coveredBy,
  };
}
