import type { Direction } from '../compile/index.js';
import { byBytes } from '../diagnostics/index.js';
import { requirementsOf } from '../endpoints/policy-pods/selector-text.js';
import { nameLabel } from '../model/index.js';
import {
  type ChangeEnds,
  type ChangeFacts,
  type ConnectionChange,
  countConnections,
  type HypotheticalEnd,
  type PodsEnd,
  type RankReason,
} from '../result.js';
import { addressCidrs, intersectTraffic, isNoTraffic, type LabelRegion, trafficRanges } from '../sets/index.js';
import { blameOf } from './blame-words.js';
import type { CoveredChange } from './find-cases.js';
import type { OtherEnd } from './found-change.js';
import { joinChanges } from './join-changes.js';
import type { ComparedObjects } from './objects/changed-objects.js';
import { trafficFrom } from './question.js';
import { addressReasons, byRank, namespaceOf } from './rank.js';
import { isWorkloadId, nodesId } from './side-reaches.js';
import { onlyOfVerdict, plainVerdict } from './verdict-word.js';

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
    case 'entry': {
      const to = { workloads: [ends.to] };
      return [{ from: { entity: 'ingress-controller' }, to, pairs: 'all', ...facts, reasons: ['internet'] }];
    }
    case 'outside':
      return endsOf(ends.workloads).map((inside): ConnectionChange => {
        const { end: outside, reasons } = otherEnd(ends.other, ends.direction, inside);
        const [from, to] = ends.direction === 'ingress' ? [outside, inside] : [inside, outside];
        return { from, to, pairs: 'all', ...facts, reasons };
      });
    default:
      return ends satisfies never;
  }
}

function otherEnd(
  other: OtherEnd,
  direction: Direction,
  inside: ChangeEnds,
): { readonly end: ChangeEnds; readonly reasons: readonly RankReason[] } {
  if (other.kind === 'addresses')
    return { end: { cidrs: addressCidrs(other.addresses) }, reasons: addressReasons(other.addresses, direction) };
  const hypothetical = hypotheticalEnd(other);
  const { namespaces } = hypothetical;
  const isWithin = typeof namespaces === 'object' && 'name' in namespaces && namespaces.name === namespacesOf(inside);
  return { end: { hypothetical }, reasons: isWithin ? [] : ['cross-namespace'] };
}

/** Pods by the labels of their namespaces, as far as one name doesn't say it, and their own. */
function hypotheticalEnd({ namespaces, pods }: Extract<OtherEnd, { kind: 'hypothetical' }>): HypotheticalEnd {
  const plain = (region: LabelRegion) =>
    new Map([...region].map(([key, states]) => [key.slice(key.indexOf(':') + 1), states]));
  const places = plain(namespaces);
  const names = places.get(nameLabel);
  const isNamed = places.size === 1 && names !== undefined && !names.others && names.values.length === 1;
  return {
    namespaces:
      places.size === 0 ? 'any' : isNamed ? { name: names.values[0] ?? '' } : { labels: requirementsOf(places) },
    labels: requirementsOf(plain(pods)),
  };
}

/** Workloads are reported together, pods that only policies know and nodes each by itself. */
function endsOf(ids: readonly string[]): readonly ChangeEnds[] {
  const workloads = ids.filter(isWorkloadId).sort(byBytes);
  const others = ids.filter((id) => !isWorkloadId(id));
  return [
    ...(workloads.length === 0 ? [] : [{ workloads }]),
    ...others.map((id): ChangeEnds => (id === nodesId ? { entity: nodesId } : { pods: podsOfId(id) })),
  ];
}

function podsOfId(id: string): PodsEnd {
  const at = id.indexOf('/pods(');
  return { namespace: id.slice(0, at), selector: id.slice(at + '/pods('.length, -1) };
}

/** The one namespace of an end; none where it is nodes, or workloads of several. */
function namespacesOf(ends: ChangeEnds): string | undefined {
  if ('pods' in ends) return ends.pods.namespace;
  if (!('workloads' in ends)) return undefined;
  const places = new Set(ends.workloads.map(namespaceOf));
  return places.size === 1 ? [...places][0] : undefined;
}

function pairChanges(
  ends: { readonly from: readonly string[]; readonly to: readonly string[] },
  facts: Omit<ChangeFacts, 'reasons'>,
): readonly ConnectionChange[] {
  return endsOf(ends.from).flatMap((from) =>
    endsOf(ends.to).flatMap((to) => {
      if (!('workloads' in from) && JSON.stringify(from) === JSON.stringify(to)) return [];
      return 'workloads' in from && 'workloads' in to
        ? workloadChanges(from, to, facts)
        : mixedChanges(from, to, facts);
    }),
  );
}

/** Connections across namespaces matter more: they are distinguished from the others. */
function workloadChanges(
  from: ChangeEnds,
  to: ChangeEnds,
  facts: Omit<ChangeFacts, 'reasons'>,
): readonly ConnectionChange[] {
  const within = { from, to, pairs: 'same-namespace', ...facts, reasons: [] } as const;
  const across = { from, to, pairs: 'cross-namespace', ...facts, reasons: ['cross-namespace'] } as const;
  const parts = [within, across].filter((each) => countConnections([each]) > 0);
  return parts.length === 1 ? parts.map((each) => ({ ...each, pairs: 'all' })) : parts;
}

/** The same with nodes, which are in no namespace, or with pods that only policies know. */
function mixedChanges(
  from: ChangeEnds,
  to: ChangeEnds,
  facts: Omit<ChangeFacts, 'reasons'>,
): readonly ConnectionChange[] {
  const isNodes = [from, to].some((end) => 'entity' in end);
  return byPlace(from).flatMap((source) =>
    byPlace(to).map((destination): ConnectionChange => {
      const isAcross = !isNodes && namespacesOf(source) !== namespacesOf(destination);
      return { from: source, to: destination, pairs: 'all', ...facts, reasons: isAcross ? ['cross-namespace'] : [] };
    }),
  );
}

function byPlace(ends: ChangeEnds): readonly ChangeEnds[] {
  if (!('workloads' in ends)) return [ends];
  return [...new Set(ends.workloads.map(namespaceOf))].map((place) => ({
    workloads: ends.workloads.filter((id) => namespaceOf(id) === place),
  }));
}

function factsOf(
  { was, now, traffic, unknown, isNew, because = [], coveredBy }: CoveredChange,
  compared: ComparedObjects,
): Omit<ChangeFacts, 'reasons'> {
  const [before, after] = [plainVerdict(was), plainVerdict(now)];
  const isUncertain = after !== 'allow' && (before === 'unknown' || after === 'unknown');
  const wasOnly = onlyOfVerdict(was);
  const only = onlyOfVerdict(after === 'allow' ? now : was);
  const allow = trafficRanges(traffic).map((range) => (only === undefined ? range : { ...range, only }));
  const uncertain = (isUncertain ? unknown : []).flatMap((range) => {
    const part = intersectTraffic(trafficFrom([range]), traffic);
    return isNoTraffic(part) ? [] : trafficRanges(part).map((each) => ({ ...each, reason: range.reason }));
  });
  return {
    was: before,
    now: after,
    ...(wasOnly === undefined || after !== 'allow' ? {} : { wasOnly }),
    allow: isUncertain ? [] : allow,
    unknown: uncertain,
    ...(before === 'deny' && after === 'unknown' ? { certain: false } : {}),
    ...(isNew ? { new: true } : {}),
    because: because.flatMap((each) => blameOf(each, compared)),
    coveredBy,
  };
}
