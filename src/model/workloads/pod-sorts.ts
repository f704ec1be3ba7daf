import {
  get,
  getIn,
  isAbsent,
  type ManifestDocument,
  MapReader,
  type Node,
  type ReadSink,
  readMap,
  remedyFor,
  stringOf,
} from '../../parse/index.js';
import { allOf, anyState, binaryChoice, type ChoiceFact, type Condition } from '../../sets/index.js';
import type { Copy } from '../duplicates.js';
import { readPrimaries } from '../operators/canary.js';
import { readOperated } from '../operators/read-operated.js';
import { invalidObject, missingWorkload } from '../problems.js';
import { readHeldPods } from './held-pods.js';
import {
  type PodTemplate,
  readLabelMap,
  readPodTemplate,
  type TemplateLocation,
  unknownTemplate,
} from './pod-template.js';
import type { WorkloadKind } from './workload-kind.js';
import { podTemplateKind, workloadKinds } from './workload-kinds.js';

/** One sort of the pods of an object, before its controller adds labels. */
export interface PodSort {
  readonly template: PodTemplate;
  readonly kind: WorkloadKind;
  /** Which of several different copies it belongs to. */
  readonly presence: Condition;
}

export interface SortContext {
  readonly sink: ReadSink;
  readonly defaultNamespace: string;
  /** Every object, for those that others refer to. */
  readonly copies: readonly Copy[];
}

/** The sorts of pods that an object makes, at least one; they differ where it has several templates, or labels for some pods. */
export function readPodSorts(copy: Copy, kinds: readonly WorkloadKind[], context: SortContext): readonly PodSort[] {
  const { document, presence } = copy;
  const { version, node } = document;
  const exact = kinds.filter((each) => each.version === version);
  const rows = exact.length > 0 ? exact : kinds.filter((each) => each.version === undefined);
  const [first] = kinds;
  if (rows.length === 0 && first !== undefined) {
    const problem = `\`podTemplatePaths\` tells where a ${document.kind} of ${kinds.map((each) => `\`${each.version}\``).join(', ')} has its pod template, and this is one of \`${version}\`; add its path`;
    context.sink.add(invalidObject({ path: 'apiVersion', problem }, get(node, 'apiVersion')?.span));
    return [{ template: unknownTemplate, kind: first, presence }];
  }
  return rows.flatMap((kind) => sortsOf(copy, kind, context)).flatMap((sort) => withHostNetwork(sort, document));
}

function sortsOf(copy: Copy, kind: WorkloadKind, context: SortContext): readonly PodSort[] {
  const { document, presence } = copy;
  if (kind.operated !== undefined)
    return readOperated(document, kind.operated, context.sink).map((template) => ({ template, kind, presence }));
  if (kind.form === 'found')
    return readHeldPods(document, context.sink).map((template) => ({ template, kind, presence }));
  if (kind.form === 'canary')
    return readPrimaries(copy, context).map((primary) => ({
      template: primary.template,
      kind,
      presence: allOf([presence, primary.presence]),
    }));
  const { node } = document;
  return readSources(copy, kind, context).flatMap((source) =>
    withLabelsOfSorts(source.template, { node, kind, sink: context.sink }).map((template) => ({
      ...source,
      template,
      kind,
    })),
  );
}

/** Pods of which nobody knows whether they use the network of their nodes are of one sort or of the other. */
function withHostNetwork(sort: PodSort, document: ManifestDocument): readonly PodSort[] {
  const { unresolvedHostNetwork: unresolved } = sort.template;
  if (unresolved === undefined) return [sort];
  const fact: ChoiceFact = binaryChoice({
    id: `hostNetwork/${document.file.path}:${document.span.start}`,
    words: `whether the pods of ${document.kind} \`${document.name ?? '?'}\` use \`hostNetwork\``,
    remedy: remedyFor(unresolved),
  });
  return [false, true].map((isHostNetwork, index) => ({
    ...sort,
    template: { ...sort.template, isHostNetwork },
    presence: allOf([sort.presence, { kind: 'choice', fact, within: [index] }]),
  }));
}

type Source = Omit<PodSort, 'kind'>;

/** The template of an object: its own, or that of the object that it refers to. */
function readSources(copy: Copy, kind: WorkloadKind, context: SortContext): readonly Source[] {
  const { node } = copy.document;
  const { presence } = copy;
  const reference = getIn(node, kind.reference ?? []);
  if (kind.reference === undefined || reference === undefined || isAbsent(reference))
    return [{ template: readPodTemplate(node, kind, context.sink), presence }];
  const found = findReferenced(copy, kind, context);
  if (found.length === 0) return [{ template: unknownTemplate, presence }];
  return found.map(({ referenced, place }) => ({
    template: readPodTemplate(referenced.document.node, place, context.sink),
    presence: allOf([presence, referenced.presence]),
  }));
}

interface Referenced {
  readonly referenced: Copy;
  readonly place: TemplateLocation;
}

/** The copies of the object that another refers to; what is wrong with the reference is reported at it. */
function findReferenced({ document }: Copy, kind: WorkloadKind, context: SortContext): readonly Referenced[] {
  const { sink, copies, defaultNamespace } = context;
  const reference = kind.reference ?? [];
  const node = getIn(document.node, reference);
  const map = node === undefined ? undefined : readMap(node, sink, reference.join('.'));
  const [apiVersion, kindName, name] = ['apiVersion', 'kind', 'name'].map((key) => map?.required(key)?.string());
  if (map === undefined || apiVersion === undefined || kindName === undefined || name === undefined) return [];
  const group = groupOf(apiVersion.value);
  const place = referable.find((each) => each.group === group && each.kind === kindName.value);
  if (place === undefined) {
    const problem = `found \`${kindName.value}\` of \`${apiVersion.value}\`; expected a Deployment or ReplicaSet of \`apps/v1\`, or a PodTemplate of \`v1\``;
    map.problem(problem, kindName.span);
    return [];
  }
  if (hasContent(getIn(document.node, kind.template))) {
    const problem = `found a template beside \`${reference.join('.')}\`, which the controller refuses; remove one of the two`;
    sink.add(sink.invalidValue({ path: kind.template.join('.'), problem }, map.span));
    return [];
  }
  const namespace = document.namespace ?? defaultNamespace;
  const found = copies.filter((each) =>
    isReferenced(each, { group, kind: kindName.value, name: name.value, namespace, defaultNamespace }),
  );
  if (found.length === 0) {
    const facts = { by: document.kind, kind: kindName.value, name: name.value, namespace };
    sink.add(missingWorkload(facts, name.span));
  }
  return found.map((referenced) => ({ referenced, place }));
}

/** The kinds that a Rollout may take its template from (argoproj/argo-rollouts: rollout/templateref.go). */
const referable = [
  podTemplateKind,
  ...workloadKinds.filter(({ group, kind }) => group === 'apps' && (kind === 'Deployment' || kind === 'ReplicaSet')),
];

function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

function hasContent(node: Node | undefined): boolean {
  return node !== undefined && !isAbsent(node) && !(node.kind === 'map' && node.entries.length === 0);
}

interface Identity {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
}

function isReferenced({ document }: Copy, sought: Identity & { readonly defaultNamespace: string }): boolean {
  return (
    document.group === sought.group &&
    document.kind === sought.kind &&
    document.name === sought.name &&
    (document.namespace ?? sought.defaultNamespace) === sought.namespace
  );
}

/** `Kind/name` of the object that another refers to, however it is written. */
export function referenceOf(node: Node, kind: WorkloadKind): string | undefined {
  if (kind.reference === undefined) return undefined;
  const [kindName, name] = ['kind', 'name'].map((key) => stringOf(getIn(node, [...(kind.reference ?? []), key])));
  return kindName === undefined || name === undefined ? undefined : `${kindName}/${name}`;
}

/** A template once for each sort of pods that an object gives labels of its own; once where it gives none. */
function withLabelsOfSorts(
  template: PodTemplate,
  { node, kind, sink }: { readonly node: Node; readonly kind: WorkloadKind; readonly sink: ReadSink },
): readonly PodTemplate[] {
  const written = kind.sorts.filter((paths) => paths.some((path) => !isAbsent(getIn(node, path))));
  if (written.length === 0) return [template];
  const sorts = written.flat().map((path): PodTemplate => {
    const metadata = getIn(node, path);
    if (metadata === undefined || isAbsent(metadata)) return template;
    if (metadata.kind !== 'map') return { ...template, others: anyState };
    const { labels, others } = readLabelMap(new MapReader(metadata, sink, path.join('.')));
    const known = others.others ? new Map(labels) : new Map([...template.labels, ...labels]);
    return { ...template, labels: known, others: others.others ? anyState : template.others };
  });
  return sorts;
}
