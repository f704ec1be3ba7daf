import type { ScenarioSources } from '../../assemble/build-scenario.js';
import type { ClusterOptions } from '../../assemble/cluster-state.js';
import type { NetworkEvidence } from '../../cni/index.js';
import { byBytes, type Span } from '../../diagnostics/index.js';
import { isClusterWide, objectId, workloadKindsWith } from '../../model/index.js';
import type { ManifestDocument } from '../../parse/index.js';
import { compareNodes, type NodeDifference } from './node-changes.js';
import { isSameNode, nodeText } from './same-node.js';

/** What one side holds of an object: copies, if there are several. */
export interface Sides<Value> {
  readonly base: Value;
  readonly head: Value;
}

/** An object that isn't the same at both sides. */
export interface ChangedObject {
  /** `NetworkPolicy/shop/db`; a workload by its id. */
  readonly name: string;
  readonly copies: Sides<readonly ManifestDocument[]>;
  /** Whether it is in the cluster, or only tells of its network. */
  readonly role: 'object' | 'hint';
  readonly sort: ObjectSort;
  readonly isClusterWide: boolean;
  /** What differs within it; `undefined` where there is nothing to compare: it was added, removed, or has several copies. */
  readonly difference: NodeDifference | undefined;
}

/** In the order in which blame is looked for: what is written to allow or deny comes first. */
export const objectSorts = ['policy', 'namespace', 'other', 'workload'] as const;
export type ObjectSort = (typeof objectSorts)[number];

/** The objects of two sides: those that are the same, as the head writes them, and the others. */
export interface ComparedObjects {
  readonly same: Pick<ScenarioSources, 'documents' | 'hints'>;
  /** By sort, then in byte order of their names. */
  readonly changed: readonly ChangedObject[];
  /** Where what isn't applied describes the network, and differs: the place that tells it. */
  readonly network: Span | undefined;
}

export interface CompareOptions {
  readonly clusterState: Pick<ClusterOptions, 'defaultNamespace' | 'podTemplatePaths'>;
  readonly isPolicy: (group: string, kind: string) => boolean;
}

/** Finds every object that was added, removed or changed. */
export function compareObjects({ base, head }: Sides<ScenarioSources>, options: CompareOptions): ComparedObjects {
  const objects = compareAll({ base: base.documents, head: head.documents }, 'object', options);
  const hints = compareAll({ base: base.hints, head: head.hints }, 'hint', options);
  const order = ({ sort }: ChangedObject) => objectSorts.indexOf(sort);
  return {
    same: { documents: objects.same, hints: hints.same },
    changed: [...objects.changed, ...hints.changed].sort((a, b) => order(a) - order(b) || byBytes(a.name, b.name)),
    network:
      evidenceText(base.everything) === evidenceText(head.everything)
        ? undefined
        : (spanOfEvidence(head.everything) ?? spanOfEvidence(base.everything)),
  };
}

function compareAll(
  { base, head }: Sides<readonly ManifestDocument[]>,
  role: ChangedObject['role'],
  options: CompareOptions,
): { readonly same: readonly ManifestDocument[]; readonly changed: readonly ChangedObject[] } {
  const before = byId(base, options);
  const after = byId(head, options);
  const same: ManifestDocument[] = [];
  const changed: ChangedObject[] = [];
  for (const id of new Set([...after.keys(), ...before.keys()])) {
    const copies = { base: before.get(id) ?? [], head: after.get(id) ?? [] };
    if (contentOf(copies.base) === contentOf(copies.head)) same.push(...copies.head);
    else changed.push(changedObject(copies, role, options));
  }
  return { same, changed };
}

function byId(
  documents: readonly ManifestDocument[],
  { clusterState }: CompareOptions,
): ReadonlyMap<string, readonly ManifestDocument[]> {
  const found = new Map<string, ManifestDocument[]>();
  for (const document of documents) {
    const id = objectId(document, clusterState.defaultNamespace);
    const known = found.get(id);
    if (known === undefined) found.set(id, [document]);
    else known.push(document);
  }
  return found;
}

function contentOf(documents: readonly ManifestDocument[]): string {
  return [...new Set(documents.map(({ apiVersion, node }) => `${apiVersion} ${nodeText(node)}`))]
    .sort(byBytes)
    .join('\n');
}

function changedObject(
  copies: Sides<readonly ManifestDocument[]>,
  role: ChangedObject['role'],
  options: CompareOptions,
): ChangedObject {
  const [before, ...others] = copies.base;
  const [after, ...more] = copies.head;
  const document = after ?? before;
  if (document === undefined) throw new Error('an object without a document');
  const sort = sortOf(document, options);
  const { defaultNamespace } = options.clusterState;
  const id = objectId(document, defaultNamespace);
  const name =
    sort === 'workload' ? `${document.namespace ?? defaultNamespace}/${document.kind}/${document.name ?? '?'}` : id;
  const isComparable =
    before !== undefined &&
    after !== undefined &&
    others.length + more.length === 0 &&
    before.apiVersion === after.apiVersion &&
    !isSameNode(before.node, after.node);
  const difference = isComparable ? compareNodes(before.node, after.node) : undefined;
  return { name, copies, role, sort, isClusterWide: isClusterWide(document.kind), difference };
}

function sortOf({ group, kind }: ManifestDocument, { clusterState, isPolicy }: CompareOptions): ObjectSort {
  if (isPolicy(group, kind)) return 'policy';
  if (kind === 'Namespace' && group === '') return 'namespace';
  const isWorkload = workloadKindsWith(clusterState.podTemplatePaths ?? []).some(
    (each) => each.group === group && each.kind === kind,
  );
  return isWorkload ? 'workload' : 'other';
}

/** A text that is the same for evidence that says the same, wherever it stands. */
export function evidenceText({ plugins, podRanges, serviceRanges, apiServers }: NetworkEvidence): string {
  const comparedFacts = {
    plugins: plugins.map(({ span: _, settings, ...plugin }) => ({
      ...plugin,
      settings: settings.map(({ span: __, ...setting }) => setting),
    })),
    ranges: [podRanges, serviceRanges, apiServers].map((ranges) => ranges.map(({ span: _, ...range }) => range)),
  };
  return JSON.stringify(comparedFacts, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
}

function spanOfEvidence({ plugins, podRanges, serviceRanges, apiServers }: NetworkEvidence): Span | undefined {
  return [...plugins, ...podRanges, ...serviceRanges, ...apiServers][0]?.span;
}
