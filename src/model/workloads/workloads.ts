import type { Diagnostic } from '../../diagnostics/index.js';
import {
  get,
  getIn,
  itemsOf,
  type ManifestDocument,
  type Node,
  nameSpan,
  type ReadSink,
  stringOf,
} from '../../parse/index.js';
import {
  type Addresses,
  type Family,
  type LabelStates,
  noAddresses,
  parseAddress,
  uniteAddresses,
} from '../../sets/index.js';
import type { Labels, Pod, Workload } from '../cluster.js';
import type { Copy } from '../duplicates.js';
import { completedPods, invalidObject, unreadField } from '../problems.js';
import { addedLabels, integerAt, podLabels } from './controller-labels.js';
import { holdsPods } from './held-pods.js';
import { type Candidate, groupByOwner } from './ownership.js';
import { type PodSort, readPodSorts, referenceOf, type SortContext } from './pod-sorts.js';
import { unknownTemplate } from './pod-template.js';
import type { WorkloadKind } from './workload-kind.js';
import { foundKind, type PodTemplatePath, workloadRowsOf } from './workload-kinds.js';

export interface Workloads {
  readonly list: readonly Workload[];
  /** Pods that have run to their end, and so hold no address (A-PHASE-1). */
  readonly completed: number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface WorkloadOptions {
  readonly defaultNamespace: string;
  /** Where kinds of the user's own keep their pod templates. */
  readonly podTemplatePaths?: readonly PodTemplatePath[] | undefined;
  /** Whether a kind is one that somebody knows: an object of any other may run pods, as what is in it tells. Missing: none is. */
  readonly isKnown?: (group: string, kind: string) => boolean;
  /** What was made of objects for other states of them, where their mistakes are told. Missing: this state is read by itself. */
  readonly earlier?: WeakMap<ManifestDocument, Candidate>;
}

/** The workloads of a cluster (E.1, E-3): what an owner in the input made is part of it, completed pods are left out. */
export function readWorkloads(copies: readonly Copy[], options: WorkloadOptions): Workloads {
  const diagnostics: Diagnostic[] = [];
  const sink: ReadSink = {
    unknownField: unreadField,
    invalidValue: invalidObject,
    add: (each) => diagnostics.push(each),
  };
  const rowsOf = workloadRowsOf(options.podTemplatePaths ?? []);
  const objects = copies.flatMap((copy) => {
    const { group, kind } = copy.document;
    const ofKind = rowsOf(group, kind);
    if (ofKind.length > 0) return [{ copy, kinds: ofKind }];
    return options.isKnown?.(group, kind) !== true && holdsPods(copy.document)
      ? [{ copy, kinds: [foundKind(group, kind)] }]
      : [];
  });
  const running = objects.filter(({ copy }) => !isCompleted(copy.document));
  const context: SortContext = { sink, defaultNamespace: options.defaultNamespace, copies };
  const candidates = running.map(({ copy, kinds }) => candidateOf(copy, kinds, context, options.earlier));
  // An operator may make no pods of what an object says.
  const grouped = groupByOwner(candidates.filter(({ pods }) => pods.length > 0));
  const completed = objects.filter((each) => !running.includes(each)).map(({ copy }) => copy.document);
  diagnostics.push(...grouped.diagnostics, ...reportCompleted(completed, options));
  return { list: grouped.list, completed: completed.length, diagnostics };
}

/** One notice of all pods that are left out because they have run to their end. */
function reportCompleted(
  documents: readonly ManifestDocument[],
  { defaultNamespace }: WorkloadOptions,
): readonly Diagnostic[] {
  const [first] = documents;
  if (first === undefined) return [];
  const names = documents.map(({ namespace = defaultNamespace, name }) => `${namespace}/${name ?? '?'}`);
  return [completedPods({ names }, nameSpan(first))];
}

function isCompleted({ kind, group, node }: ManifestDocument): boolean {
  const phase = stringOf(getIn(node, ['status', 'phase']));
  return group === '' && kind === 'Pod' && (phase === 'Succeeded' || phase === 'Failed');
}

/** As `readCandidate`; what no other object has a say in is read once for all states. */
function candidateOf(
  copy: Copy,
  kinds: readonly WorkloadKind[],
  context: SortContext,
  earlier: WorkloadOptions['earlier'],
): Candidate {
  const isAlone =
    copy.presence === true && kinds.every((kind) => kind.reference === undefined && kind.form !== 'canary');
  const known = isAlone ? earlier?.get(copy.document) : undefined;
  if (known !== undefined) return known;
  const candidate = readCandidate(copy, kinds, context);
  if (isAlone) earlier?.set(copy.document, candidate);
  return candidate;
}

function readCandidate(copy: Copy, kinds: readonly WorkloadKind[], context: SortContext): Candidate {
  const { document } = copy;
  const { node, span } = document;
  const namespace = document.namespace ?? context.defaultNamespace;
  const name = document.name ?? `${stringOf(getIn(node, ['metadata', 'generateName'])) ?? '?'}*`;
  const id = `${namespace}/${document.kind}/${name}`;
  const owner = ownerOf(node);
  const [reference] = kinds.flatMap((kind) => referenceOf(node, kind) ?? []);
  const sorts = readPodSorts(copy, kinds, context).map((sort) => uncertain(sort, document));
  return {
    id,
    kind: document.kind,
    name,
    namespace,
    span,
    owner: owner === undefined ? undefined : `${namespace}/${owner}`,
    templates: sorts.map(({ template }) => template),
    usesTemplateOf: reference === undefined ? undefined : `${namespace}/${reference}`,
    hasReplicas: integerAt(node, ['spec', 'replicas'], 1) !== 0,
    pods: sorts.flatMap((sort, index) =>
      addedLabels({ kind: sort.kind, name: document.name, node }).map((added) =>
        makePod({ id, namespace, sort, added, index, document }),
      ),
    ),
  };
}

/** Of pods that something changes on their way into the cluster nobody knows labels and ports. */
function uncertain(sort: PodSort, { uncertainty }: ManifestDocument): PodSort {
  if (uncertainty === undefined) return sort;
  const { labels, others, mayNamePorts } = unknownTemplate;
  return { ...sort, template: { ...sort.template, labels, others, mayNamePorts } };
}

function makePod(from: {
  readonly id: string;
  readonly namespace: string;
  readonly sort: PodSort;
  readonly added: ReadonlyMap<string, LabelStates>;
  readonly index: number;
  readonly document: ManifestDocument;
}): Pod {
  const { id, namespace, sort, document } = from;
  const { labels: _, others: __, keysOfAnyState: ___, fromKustomization: ____, ...template } = sort.template;
  return {
    workload: id,
    name: isPod(document) ? document.name : ordinalName(from.added),
    namespace,
    ...template,
    labels: ownedBy(
      document,
      podLabels(sort.template, from.added, { workload: id, sort: from.index, kind: sort.kind }),
    ),
    isBare: isBare(document),
    addresses: template.isHostNetwork ? hostAddresses(document.node) : podAddresses(document.node),
    ...(isPod(document) ? { nodeAddresses: nodeAddresses(document.node) } : {}),
    presence: sort.presence,
    span: document.span,
  };
}

function ownedBy({ uncertainty }: ManifestDocument, labels: Labels): Labels {
  if (uncertainty === undefined) return labels;
  const { id, words } = labels.owner;
  return { ...labels, owner: { id, words: `${words}, ${uncertainty.words}`, remedy: uncertainty.remedy } };
}

/** A Pod that nothing owns. */
function isBare(document: ManifestDocument): boolean {
  return isPod(document) && itemsOf(getIn(document.node, ['metadata', 'ownerReferences'])).length === 0;
}

function isPod({ kind, group }: ManifestDocument): boolean {
  return group === '' && kind === 'Pod';
}

/** The name that a StatefulSet gives a pod, where its ordinal is distinguished. */
function ordinalName(added: ReadonlyMap<string, LabelStates>): string | undefined {
  const states = added.get('statefulset.kubernetes.io/pod-name');
  return states?.others === false ? states.values[0] : undefined;
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

/** A pod on the network of its host has the addresses of that host. */
function hostAddresses(node: Node): Addresses {
  const host = nodeAddresses(node);
  const pod = podAddresses(node);
  const of = (family: Family) => (host[family].length > 0 ? host[family] : pod[family]);
  return { IPv4: of('IPv4'), IPv6: of('IPv6') };
}

/** The addresses of the node that a Pod runs on. */
function nodeAddresses(node: Node): Addresses {
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
