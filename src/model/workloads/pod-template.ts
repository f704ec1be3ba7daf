import type { Span } from '../../diagnostics/index.js';
import {
  get,
  getIn,
  isAbsent,
  itemsOf,
  keysOfKustomization,
  type Located,
  MapReader,
  type Node,
  type ReadSink,
  readMap,
  reportUnresolved,
  reportUnresolvedText,
  stringOf,
  type UnresolvedVariable,
  unresolvedIn,
  unresolvedOf,
} from '../../parse/index.js';
import { absentState, anyState, type LabelStates, presentState, statesIn } from '../../sets/index.js';
import { labelKeyProblem, labelValueProblem, metadataFields } from '../names.js';
import { type NamedPorts, readNamedPorts } from './named-ports.js';
import type { WorkloadKind } from './workload-kind.js';

/** What a pod template, or a Pod, says of its pods. */
export interface PodTemplate extends ReadLabels, NamedPorts {
  readonly isHostNetwork: boolean;
  /** The variables that say whether it uses the network of its nodes; `undefined` where that is known. */
  readonly unresolvedHostNetwork?: readonly UnresolvedVariable[] | undefined;
  /** The node that it is bound to, as exported Pods say; `undefined` where the scheduler chooses. */
  readonly nodeName?: string | undefined;
  readonly serviceAccount: string;
  /** The variables in the name of its service account; empty where that is known. */
  readonly unresolvedServiceAccount: readonly UnresolvedVariable[];
  /** An operator chooses the service account, and which is unknown; missing where it is known. */
  readonly mayHaveAnyAccount?: true;
  readonly images: readonly string[];
}

export interface ReadLabels {
  readonly labels: ReadonlyMap<string, LabelStates>;
  /** The state of every label that isn't written: absent, or unknown where the labels can't be read. */
  readonly others: LabelStates;
  /** Keys of labels of which nothing is known, whatever `others` says, or their beginnings, which end in `/`; missing where there are none. */
  readonly keysOfAnyState?: readonly string[];
  /** The labels that a kustomization gave, each with its place there; missing where none. */
  readonly fromKustomization?: ReadonlyMap<string, Span>;
}

/** Where a template stands, and how it is read. */
export type TemplateLocation = Pick<WorkloadKind, 'template' | 'form'>;

/** Reads the template of an object (E-1); reports what the API server would reject. */
export function readPodTemplate(object: Node, { template: path, form }: TemplateLocation, sink: ReadSink): PodTemplate {
  const node = getIn(object, path);
  if (node === undefined || isAbsent(node)) {
    const problem =
      form === 'own'
        ? 'found no pod template where `podTemplatePaths` says that one is; write one, or correct the path'
        : 'found no pod template; expected one, without which the API server rejects the object';
    sink.add(sink.invalidValue({ path: path.join('.'), problem }, object.span));
    return unknownTemplate;
  }
  const template = readMap(node, sink, path.join('.'));
  if (template === undefined) return unknownTemplate;
  return form === 'own' ? readOwnTemplate(template) : readTemplate(template, form);
}

/** Of pods of which nobody knows what they are like: an unread template, or an object that the API server rejects. */
export const unknownTemplate: PodTemplate = {
  labels: new Map(),
  others: anyState,
  namedPorts: [],
  writtenPorts: [],
  isHostNetwork: false,
  mayNamePorts: true,
  mayNameInitPorts: true,
  serviceAccount: 'default',
  unresolvedServiceAccount: [],
  images: [],
};

/** Reads a template, as the form says; reports what is wrong with it, and nothing that is missing. */
export function readTemplate(template: MapReader, form: TemplateLocation['form']): PodTemplate {
  const labels = readMetadataLabels(template);
  const spec = template.map('spec');
  if (spec === undefined) return { ...unknownTemplate, ...labels, mayNamePorts: template.has('spec') };
  return { ...readPodSpec(spec, form), ...labels };
}

/** What a pod spec says of its pods, whose labels are elsewhere. */
export function readPodSpec(spec: MapReader, form: TemplateLocation['form']): PodTemplate {
  if (form !== 'virtual-machine') checkSpelling(spec);
  const account = form === 'virtual-machine' ? machineAccount(spec) : accountOf(spec);
  return {
    labels: new Map(),
    others: absentState,
    ...readNamedPorts(spec, form),
    isHostNetwork: spec.boolean('hostNetwork')?.value ?? false,
    unresolvedHostNetwork: unresolvedOf(spec.value('hostNetwork')?.node),
    nodeName: form === 'virtual-machine' ? undefined : nodeNameOf(spec),
    serviceAccount: account?.value ?? 'default',
    unresolvedServiceAccount: account === undefined ? [] : unresolvedIn(account.value, account.unresolved),
    images: imagesIn(spec.node),
  };
}

/**
 * A template of a custom resource, or labels alone. Whoever makes the pods may add labels that nobody wrote, so every other label is
 * unknown (E.1); so are the ports where there is no `spec`.
 */
function readOwnTemplate(template: MapReader): PodTemplate {
  const isMetadataLabelled = template.map('metadata')?.has('labels') === true;
  if (!isMetadataLabelled && !template.has('labels') && !template.has('spec')) {
    template.problem(
      'found neither `spec` nor labels where `podTemplatePaths` says that a pod template is; correct the path',
    );
    return unknownTemplate;
  }
  const read = readTemplate(template, 'own');
  const labels = isMetadataLabelled ? read.labels : readLabelMap(template).labels;
  return { ...read, labels, others: anyState, mayNamePorts: read.mayNamePorts || !template.has('spec') };
}

function accountOf(spec: MapReader): Located<string> | undefined {
  return spec.string('serviceAccountName') ?? spec.string('serviceAccount');
}

function nodeNameOf(spec: MapReader): string | undefined {
  const name = spec.string('nodeName');
  return name === undefined || name.value === '' || unresolvedIn(name.value, name.unresolved).length > 0
    ? undefined
    : name.value;
}

/** A virtual machine runs as the account that it mounts. */
function machineAccount(spec: MapReader): Located<string> | undefined {
  const accounts = (spec.maps('volumes') ?? []).flatMap((volume) => volume.map('serviceAccount') ?? []);
  return accounts[0]?.string('serviceAccountName');
}

function imagesIn(spec: Node | undefined): readonly string[] {
  const containers = ['containers', 'initContainers'].flatMap((field) => itemsOf(get(spec, field)));
  return containers.flatMap((container) => stringOf(get(container, 'image')) ?? []);
}

const readFields = ['hostNetwork', 'containers', 'initContainers', 'serviceAccountName'];

/** Reports fields that differ from one that counts by case only: the API server doesn't read them. */
function checkSpelling(spec: MapReader): void {
  for (const { key, keySpan } of spec.entries) {
    const meant = readFields.find((field) => field !== key && field.toLowerCase() === key.toLowerCase());
    if (meant !== undefined) spec.problem(`found the unknown field \`${key}\`; did you mean \`${meant}\`?`, keySpan);
  }
}

function readMetadataLabels(template: MapReader): ReadLabels {
  const metadata = template.map('metadata');
  if (metadata === undefined && template.has('metadata')) return { labels: new Map(), others: anyState };
  return readLabels(metadata);
}

/** Reads `metadata.labels`; a value that can't be told is an unknown state of its label. */
export function readLabels(metadata: MapReader | undefined): ReadLabels {
  metadata?.fields(metadataFields);
  metadata?.stringMap('annotations');
  return metadata === undefined ? { labels: new Map(), others: absentState } : readLabelMap(metadata);
}

/** Reads the `labels` of a map. */
export function readLabelMap(parent: MapReader): ReadLabels {
  const labels = parent.map('labels');
  if (labels === undefined) return { labels: new Map(), others: parent.has('labels') ? anyState : absentState };
  return readLabelEntries(labels);
}

/** Reads a map of labels. */
export function readLabelEntries(labels: MapReader): ReadLabels {
  const { sink, path: place, entries } = labels;
  const known = entries.filter(
    ({ key, keySpan, unresolved }) =>
      !reportUnresolved(unresolvedIn(key, unresolved), { sink, path: place, span: keySpan }),
  );
  const read = new MapReader({ ...labels.node, entries: known }, sink, place).allStrings();
  const states = new Map<string, LabelStates>();
  for (const { key } of known) states.set(key, presentState);
  for (const [key, located] of read) {
    const { value, span } = located;
    const problem = labelKeyProblem(key) ?? labelValueProblem(value);
    if (problem === undefined) states.set(key, statesIn([value]));
    else if (!reportUnresolvedText(located, sink))
      labels.problem(`the label \`${key}: ${value}\` is invalid: ${problem}`, span);
  }
  // A key that isn't known may be any.
  const given = keysOfKustomization(labels.node);
  return {
    labels: states,
    others: known.length < entries.length ? anyState : absentState,
    ...(given === undefined ? {} : { fromKustomization: given }),
  };
}
