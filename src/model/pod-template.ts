import { getIn, isAbsent, type MapReader, type Node, type ReadSink, readMap } from '../parse/index.js';
import {
  absentState,
  anyState,
  type LabelStates,
  type PortProtocol,
  portProtocols,
  presentState,
  statesIn,
} from '../sets/index.js';
import type { Labels, NamedPort } from './cluster.js';
import { hasVariable, labelKeyProblem, labelValueProblem, metadataFields, portNameProblem } from './names.js';
import { ambiguousPort, unresolvedVariable } from './problems.js';

/** What a pod template, or a Pod, says of its pods. */
export interface PodTemplate {
  readonly labels: ReadonlyMap<string, LabelStates>;
  /** The state of every label that isn't written: absent, or unknown where the labels can't be read. */
  readonly others: LabelStates;
  readonly namedPorts: readonly NamedPort[];
  readonly isHostNetwork: boolean;
  /** Some port couldn't be read: any number may have any name. */
  readonly mayNamePorts: boolean;
  readonly serviceAccount: string;
}

/** Reads the template at a path of an object (E-1); reports what the API server would reject. */
export function readPodTemplate(object: Node, path: readonly string[], sink: ReadSink): PodTemplate {
  const node = getIn(object, path);
  if (node === undefined || isAbsent(node)) return missingTemplate(object, path, sink);
  const template = readMap(node, sink, path.join('.'));
  const spec = template?.map('spec');
  checkSpelling(spec);
  const labels = readLabels(template?.map('metadata'));
  const ports = spec === undefined ? [] : readNamedPorts(spec);
  return {
    ...labels,
    namedPorts: ports.flatMap((port) => port ?? []),
    mayNamePorts: ports.includes(undefined),
    isHostNetwork: spec?.boolean('hostNetwork')?.value ?? false,
    serviceAccount: spec?.string('serviceAccountName')?.value ?? spec?.string('serviceAccount')?.value ?? 'default',
  };
}

/** Without a template nobody knows what the pods are like: a patch that lies about, or an object that the API server rejects. */
function missingTemplate(object: Node, path: readonly string[], sink: ReadSink): PodTemplate {
  const problem = 'found no pod template; expected one, without which the API server rejects the object';
  sink.add(sink.invalidValue({ path: path.join('.'), problem }, object.span));
  return {
    labels: new Map(),
    others: anyState,
    namedPorts: [],
    isHostNetwork: false,
    mayNamePorts: true,
    serviceAccount: 'default',
  };
}

const readFields = ['hostNetwork', 'containers', 'initContainers', 'serviceAccountName'];

/** Reports fields that differ from one that counts by case only: the API server doesn't read them. */
function checkSpelling(spec: MapReader | undefined): void {
  for (const { key, keySpan } of spec?.entries ?? []) {
    const meant = readFields.find((field) => field !== key && field.toLowerCase() === key.toLowerCase());
    if (meant !== undefined) spec?.problem(`found the unknown field \`${key}\`; did you mean \`${meant}\`?`, keySpan);
  }
}

/** Reads `metadata.labels`; a value that can't be told is an unknown state of its label. */
export function readLabels(metadata: MapReader | undefined): {
  readonly labels: ReadonlyMap<string, LabelStates>;
  readonly others: LabelStates;
} {
  metadata?.fields(metadataFields);
  const labels = metadata?.map('labels');
  if (metadata === undefined || labels === undefined) {
    return { labels: new Map(), others: metadata?.has('labels') === true ? anyState : absentState };
  }
  const read = labels.allStrings();
  const states = new Map<string, LabelStates>();
  for (const { key } of labels.entries) states.set(key, presentState);
  for (const [key, { value, span, path }] of read) {
    const problem = labelKeyProblem(key) ?? labelValueProblem(value);
    if (problem === undefined) states.set(key, statesIn([value]));
    else if (hasVariable(value)) labels.sink.add(unresolvedVariable({ path, text: value }, span));
    else labels.problem(`the label \`${key}: ${value}\` is invalid: ${problem}`, span);
  }
  return { labels: states, others: absentState };
}

/** Names of container ports: of containers, and of init containers that keep running (A-PORT-4). */
function readNamedPorts(spec: MapReader): readonly (NamedPort | undefined)[] {
  const sidecars = (spec.maps('initContainers') ?? []).filter(
    (each) => each.string('restartPolicy')?.value === 'Always',
  );
  const ports = [...(spec.maps('containers') ?? []), ...sidecars].flatMap((container) =>
    (container.maps('ports') ?? []).filter((port) => port.has('name')),
  );
  const named = ports.map(readNamedPort);
  for (const [index, port] of named.entries()) {
    const other = named.slice(0, index).find((each) => each?.name === port?.name && each?.protocol === port?.protocol);
    if (port === undefined || other === undefined || other.port === port.port) continue;
    const facts = { name: port.name, protocol: port.protocol, numbers: `${other.port} and ${port.port}` };
    spec.sink.add(ambiguousPort(facts, ports[index]?.value('name')?.span ?? spec.span));
  }
  return named;
}

/** `undefined` where a named port can't be read, which is reported. */
function readNamedPort(port: MapReader): NamedPort | undefined {
  const name = port.string('name');
  const number = port.required('containerPort')?.integer();
  const protocol = readProtocol(port);
  if (name === undefined || number === undefined || protocol === undefined) return undefined;
  const problem = portNameProblem(name.value);
  if (problem !== undefined) port.problem(`the port name \`${name.value}\` ${problem}`, name.span);
  if (number.value >= 1 && number.value <= 65535) return { name: name.value, protocol, port: number.value };
  port.problem(`\`containerPort\` ${number.value} must be between 1 and 65535, inclusive`, number.span);
  return undefined;
}

/** The protocol of a port, TCP where it isn't written; reports and drops what the API doesn't know. */
export function readProtocol(port: MapReader): PortProtocol | undefined {
  const written = port.string('protocol');
  const protocol = portProtocols.find((each) => each === (written?.value ?? 'TCP'));
  if (protocol === undefined) {
    port.problem(
      `unsupported protocol \`${written?.value ?? ''}\`; supported values: "TCP", "UDP", "SCTP"`,
      written?.span,
    );
  }
  return protocol;
}

/** The labels of pods of a template, with those that a controller adds. */
export function podLabels(template: PodTemplate, added: ReadonlyMap<string, LabelStates>, workload: string): Labels {
  return {
    known: new Map([...template.labels, ...added]),
    others: template.others,
    owner: {
      id: `workload/${workload}`,
      words: `the pods of ${workload}`,
      remedy: 'select the pods by a label whose value a manifest gives',
    },
  };
}
