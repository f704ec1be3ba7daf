import type { Diagnostic, Span } from '../diagnostics/index.js';
import {
  get,
  getIn,
  isAbsent,
  itemsOf,
  type ManifestDocument,
  type Node,
  type ReadSink,
  stringOf,
} from '../parse/index.js';
import {
  type Addresses,
  anyState,
  type Condition,
  type LabelStates,
  noAddresses,
  parseAddress,
  presentState,
  statesIn,
  uniteAddresses,
} from '../sets/index.js';
import type { Pod, Workload } from './cluster.js';
import type { Copy } from './duplicates.js';
import { type PodTemplate, podLabels, readPodTemplate } from './pod-template.js';
import { invalidObject, relabelledPod, unreadField } from './problems.js';
import { type WorkloadKind, workloadKind } from './workload-kinds.js';

export interface Workloads {
  readonly list: readonly Workload[];
  /** Pods that have run to their end, and so hold no address (A-PHASE-1). */
  readonly completed: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** An object that makes pods, or is one, before its owner is looked up. */
interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly owner: string | undefined;
  readonly pods: readonly Pod[];
  readonly template: PodTemplate;
  readonly span: Span;
}

/** The workloads of a cluster (section E): what an owner in the input made is part of it, completed pods are left out. */
export function readWorkloads(copies: readonly Copy[], defaultNamespace: string): Workloads {
  const diagnostics: Diagnostic[] = [];
  const sink: ReadSink = {
    unknownField: unreadField,
    invalidValue: invalidObject,
    add: (each) => diagnostics.push(each),
  };
  const objects = copies.flatMap((copy) => {
    const kind = workloadKind(copy.document.group, copy.document.kind);
    return kind === undefined ? [] : [{ copy, kind }];
  });
  const running = objects.filter(({ copy }) => !isCompleted(copy.document));
  const candidates = running.map(({ copy, kind }) => readCandidate(copy, kind, { sink, defaultNamespace }));
  const grouped = groupByOwner(candidates);
  diagnostics.push(...grouped.diagnostics);
  return { list: grouped.list, completed: objects.length - running.length, diagnostics };
}

function isCompleted({ kind, node }: ManifestDocument): boolean {
  const phase = stringOf(getIn(node, ['status', 'phase']));
  return kind === 'Pod' && (phase === 'Succeeded' || phase === 'Failed');
}

function readCandidate(
  { document, presence }: Copy,
  kind: WorkloadKind,
  { sink, defaultNamespace }: { readonly sink: ReadSink; readonly defaultNamespace: string },
): Candidate {
  const { node, span } = document;
  const namespace = document.namespace ?? defaultNamespace;
  const name = document.name ?? `${stringOf(getIn(node, ['metadata', 'generateName'])) ?? '?'}*`;
  const id = `${namespace}/${document.kind}/${name}`;
  const template = readPodTemplate(node, kind.template, sink);
  const owner = ownerOf(node);
  const candidate = { id, kind: document.kind, name, namespace, span, template };
  return {
    ...candidate,
    owner: owner === undefined ? undefined : `${namespace}/${owner}`,
    pods: addedLabels(kind, name, node).map((added) => makePod({ ...candidate, presence, added, node })),
  };
}

function makePod(from: {
  readonly id: string;
  readonly namespace: string;
  readonly template: PodTemplate;
  readonly added: ReadonlyMap<string, LabelStates>;
  readonly presence: Condition;
  readonly span: Span;
  readonly node: Node;
}): Pod {
  const { id, namespace, template, presence, span } = from;
  return {
    workload: id,
    namespace,
    labels: podLabels(template, from.added, id),
    namedPorts: template.namedPorts,
    isHostNetwork: template.isHostNetwork,
    mayNamePorts: template.mayNamePorts,
    serviceAccount: template.serviceAccount,
    addresses: template.isHostNetwork ? hostAddresses(from.node) : podAddresses(from.node),
    presence,
    span,
  };
}

/** What the controller adds (E-2): one map for each sort of pods; the pods of a StatefulSet differ by their ordinal. */
function addedLabels(kind: WorkloadKind, name: string, node: Node): readonly ReadonlyMap<string, LabelStates>[] {
  const added = new Map<string, LabelStates>([
    ...kind.addedLabels.map((key) => [key, presentState] as const),
    ...kind.nameLabels.map((key) => [key, statesIn([name])] as const),
    ...kind.possibleLabels.map((key) => [key, anyState] as const),
  ]);
  if (kind.kind !== 'StatefulSet') return [added];
  const replicas = integerAt(node, ['spec', 'replicas'], 1);
  const start = integerAt(node, ['spec', 'ordinals', 'start'], 0);
  if (replicas === undefined || start === undefined || replicas > maximumOrdinals)
    return [new Map([...added, ...anyOrdinal])];
  return Array.from({ length: Math.max(replicas, 1) }, (_, index) => {
    const ordinal = String(start + index);
    // older controllers don't set the index label
    const indexStates: LabelStates = { absent: true, others: false, values: [ordinal] };
    return new Map([
      ...added,
      ['statefulset.kubernetes.io/pod-name', statesIn([`${name}-${ordinal}`])],
      ['apps.kubernetes.io/pod-index', indexStates],
    ]);
  });
}

const maximumOrdinals = 1000;

/** The labels of pods whose ordinals aren't told apart. */
const anyOrdinal: readonly (readonly [string, LabelStates])[] = [
  ['statefulset.kubernetes.io/pod-name', presentState],
  ['apps.kubernetes.io/pod-index', anyState],
];

/** `otherwise` where nothing is written; `undefined` where what is written is no whole number. */
function integerAt(node: Node, path: readonly string[], otherwise: number): number | undefined {
  const value = getIn(node, path);
  if (value === undefined || isAbsent(value)) return otherwise;
  return value.kind === 'scalar' && Number.isInteger(value.value) ? Number(value.value) : undefined;
}

/** `Kind/name` of the owner that controls an object; a Node owns its static pods, which are their own workload. */
function ownerOf(node: Node): string | undefined {
  const owners = itemsOf(getIn(node, ['metadata', 'ownerReferences']));
  const isController = (owner: Node) => {
    const controller = get(owner, 'controller');
    return controller?.kind === 'scalar' && controller.value === true;
  };
  const owner = owners.find(isController) ?? owners[0];
  const kind = stringOf(get(owner, 'kind'));
  const name = stringOf(get(owner, 'name'));
  return kind === undefined || name === undefined || kind === 'Node' ? undefined : `${kind}/${name}`;
}

function podAddresses(node: Node): Addresses {
  return addressesIn([
    getIn(node, ['status', 'podIP']),
    ...itemsOf(getIn(node, ['status', 'podIPs'])).map((each) => get(each, 'ip')),
  ]);
}

function hostAddresses(node: Node): Addresses {
  return addressesIn([
    getIn(node, ['status', 'hostIP']),
    ...itemsOf(getIn(node, ['status', 'hostIPs'])).map((each) => get(each, 'ip')),
  ]);
}

/** The addresses that are written in some nodes; those that can't be read are left out, and so not known. */
export function addressesIn(nodes: readonly (Node | undefined)[]): Addresses {
  return nodes.reduce((set, node) => {
    const text = stringOf(node);
    return text === undefined ? set : uniteAddresses(set, parseAddress(text)?.addresses ?? noAddresses);
  }, noAddresses);
}

function groupByOwner(candidates: readonly Candidate[]): {
  readonly list: readonly Workload[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const members = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const top = topOwner(candidate, byId);
    const known = members.get(top);
    if (known === undefined) members.set(top, [candidate]);
    else known.push(candidate);
  }
  const diagnostics: Diagnostic[] = [];
  const list = [...members].map(([id, group]) => {
    const own = group.filter((each) => each.id === id);
    const live = group.filter((each) => each.kind === 'Pod' && each.id !== id);
    const relabelled = own.length === 0 ? [] : live.filter((pod) => !own.some((each) => hasTemplateLabels(pod, each)));
    diagnostics.push(...relabelled.map(({ name, span }) => relabelledPod({ pod: name, workload: id }, span)));
    return makeWorkload(id, group, livePods(own, live, relabelled));
  });
  return { list, diagnostics };
}

/** Live pods tell more than their template; beside relabelled ones the template stays, for the pods to come. */
function livePods(
  own: readonly Candidate[],
  live: readonly Candidate[],
  relabelled: readonly Candidate[],
): readonly Candidate[] {
  if (live.length === 0) return own;
  return relabelled.length > 0 ? [...own, ...live] : live;
}

function makeWorkload(id: string, group: readonly Candidate[], sources: readonly Candidate[]): Workload {
  const [first] = group;
  const [namespace = '', kind = '', name = ''] = id.split('/');
  const used = sources.length > 0 ? sources : group;
  const span = group.find((each) => each.id === id)?.span ?? first?.span;
  if (span === undefined) throw new Error(`the workload ${id} has no object`);
  return {
    id,
    namespace,
    kind,
    name,
    pods: used.flatMap(({ pods }) => pods).map((pod) => ({ ...pod, workload: id })),
    span,
  };
}

function topOwner(candidate: Candidate, byId: ReadonlyMap<string, Candidate>): string {
  const seen = new Set([candidate.id]);
  let current = candidate;
  while (current.owner !== undefined) {
    const owner = byId.get(current.owner);
    if (owner === undefined) return current.kind === 'Pod' ? current.owner : current.id;
    if (seen.has(owner.id)) break;
    seen.add(owner.id);
    current = owner;
  }
  return current.id;
}

function hasTemplateLabels(pod: Candidate, owner: Candidate): boolean {
  const isSame = ([key, states]: readonly [string, LabelStates]) =>
    JSON.stringify(pod.template.labels.get(key)) === JSON.stringify(states);
  return [...owner.template.labels].every(isSame);
}
