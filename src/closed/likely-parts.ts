import type { Endpoint } from '../language/endpoint.js';
import type { ClosedItem } from '../language/test-file.js';
import { indexLabels, indexRegions, type LabelIndex, type Labels } from '../model/index.js';
import type { JudgeContext } from '../pairs/context.js';
import { anyLabels } from '../sets/index.js';
import { fixesLabels, type Picked, workloadsNamed } from './coverage.js';
import type { ResolvedItem } from './items.js';

/** An endpoint of a list, or a member of a group in it, by its place. */
export interface ListPart {
  readonly familyQuestion: number;
  readonly item: ClosedItem;
  readonly endpoint: Endpoint;
}

/** The parts of a list that may cover hypothetical pods under a rule, in their order: of thousands of selectors and workloads those that may hold what it selects. */
export function likelyParts(
  items: readonly ResolvedItem[],
  { peer, peers }: Picked,
  context: JudgeContext,
): readonly ListPart[] {
  const { others, selectors, workloads } = indexes.get(items) ?? indexParts(items, context);
  const selecting = selectors(peer?.labels ?? anyLabels);
  const picking = peer === undefined ? [] : peers.filter(({ labels }) => fixesLabels(labels));
  const named = picking.flatMap(({ labels }) => workloads(labels).map(({ part }) => part));
  const more = [...selecting, ...named];
  return more.length === 0
    ? others
    : [...new Set([...others, ...more])].sort((a, b) => a.familyQuestion - b.familyQuestion);
}

interface PartIndex {
  /** Those that are neither selectors nor name a workload. */
  readonly others: readonly ListPart[];
  readonly selectors: LabelIndex<ListPart>;
  readonly workloads: LabelIndex<NamedPod>;
}

/** The labels of a pod of a workload that a part names. */
interface NamedPod {
  readonly part: ListPart;
  readonly labels: Labels;
}

const indexes = new WeakMap<readonly ResolvedItem[], PartIndex>();

function indexParts(items: readonly ResolvedItem[], context: JudgeContext): PartIndex {
  const parts = items
    .flatMap(({ item }) => endpointsOf(item.endpoint, context).map((endpoint) => ({ item, endpoint })))
    .map((part, familyQuestion): ListPart => ({ ...part, familyQuestion }));
  const pods = parts.flatMap((part) =>
    part.endpoint.kind !== 'workload'
      ? []
      : workloadsNamed(part.endpoint, context.cluster).flatMap((workload) =>
          workload.pods.map(({ labels }): NamedPod => ({ part, labels })),
        ),
  );
  const index: PartIndex = {
    others: parts.filter(({ endpoint }) => endpoint.kind !== 'workload' && endpoint.kind !== 'selector'),
    selectors: indexRegions(
      parts.filter(({ endpoint }) => endpoint.kind === 'selector'),
      ({ endpoint }) => (endpoint.kind === 'selector' ? endpoint.pods : anyLabels),
    ),
    workloads: indexLabels(pods, ({ labels }) => labels),
  };
  indexes.set(items, index);
  return index;
}

/** An endpoint itself, of a group its members. */
function endpointsOf(endpoint: Endpoint, context: JudgeContext): readonly Endpoint[] {
  if (endpoint.kind !== 'group') return [endpoint];
  return (context.groups.get(endpoint.name) ?? []).flatMap((each) => endpointsOf(each, context));
}
