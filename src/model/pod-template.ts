import { getIn, type MapReader, type Node, type ReadSink, readMap } from '../parse/index.js';
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
import { hasVariable, labelKeyProblem, labelValueProblem, portNameProblem } from './names.js';
import { unresolvedVariable } from './problems.js';

/** What a pod template, or a Pod, says of its pods. */
export interface PodTemplate {
  readonly labels: ReadonlyMap<string, LabelStates>;
  /** The state of every label that isn't written: absent, or unknown where the labels can't be read. */
  readonly others: LabelStates;
  readonly namedPorts: readonly NamedPort[];
  readonly isHostNetwork: boolean;
  readonly serviceAccount: string;
}

/** Reads the template at a path of an object (E-1); reports what the API server would reject. */
export function readPodTemplate(object: Node, path: readonly string[], sink: ReadSink): PodTemplate {
  const node = getIn(object, path);
  const template = node === undefined ? undefined : readMap(node, sink, path.join('.'));
  const spec = template?.map('spec');
  const labels = readLabels(template?.map('metadata'));
  return {
    ...labels,
    namedPorts: spec === undefined ? [] : readNamedPorts(spec),
    isHostNetwork: spec?.boolean('hostNetwork')?.value ?? false,
    serviceAccount: spec?.string('serviceAccountName')?.value ?? spec?.string('serviceAccount')?.value ?? 'default',
  };
}

/** Reads `metadata.labels`; a value that can't be told is an unknown state of its label. */
export function readLabels(metadata: MapReader | undefined): {
  readonly labels: ReadonlyMap<string, LabelStates>;
  readonly others: LabelStates;
} {
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
function readNamedPorts(spec: MapReader): readonly NamedPort[] {
  const sidecars = (spec.maps('initContainers') ?? []).filter(
    (each) => each.string('restartPolicy')?.value === 'Always',
  );
  return [...(spec.maps('containers') ?? []), ...sidecars].flatMap((container) =>
    (container.maps('ports') ?? []).flatMap(readNamedPort),
  );
}

function readNamedPort(port: MapReader): readonly NamedPort[] {
  const name = port.string('name');
  const number = port.required('containerPort')?.integer();
  const protocol = readProtocol(port);
  if (name === undefined || number === undefined || protocol === undefined) return [];
  const problem = portNameProblem(name.value);
  if (problem !== undefined) port.problem(`the port name \`${name.value}\` ${problem}`, name.span);
  if (number.value < 1 || number.value > 65535) {
    port.problem(`\`containerPort\` ${number.value} must be between 1 and 65535, inclusive`, number.span);
    return [];
  }
  return [{ name: name.value, protocol, port: number.value }];
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
