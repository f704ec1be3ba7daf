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
import { type Candidate, groupByOwner } from './ownership.js';
import { type PodTemplate, podLabels, readPodTemplate } from './pod-template.js';
import { invalidObject, unreadField } from './problems.js';
import { type WorkloadKind, workloadKind } from './workload-kinds.js';

export interface Workloads {
  readonly list: readonly Workload[];
  /** Pods that have run to their end, and so hold no address (A-PHASE-1). */
  readonly completed: number;
  readonly diagnostics: readonly Diagnostic[];
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
  const isBare = document.kind === 'Pod' && itemsOf(getIn(node, ['metadata', 'ownerReferences'])).length === 0;
  const candidate = { id, kind: document.kind, name, namespace, span, template };
  return {
    ...candidate,
    owner: owner === undefined ? undefined : `${namespace}/${owner}`,
    pods: addedLabels(kind, name, node).map((added) => makePod({ ...candidate, presence, isBare, added, node })),
  };
}

function makePod(from: {
  readonly id: string;
  readonly namespace: string;
  readonly template: PodTemplate;
  readonly added: ReadonlyMap<string, LabelStates>;
  readonly presence: Condition;
  readonly isBare: boolean;
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
    isBare: from.isBare,
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
