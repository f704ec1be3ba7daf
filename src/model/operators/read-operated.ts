import {
  get,
  getIn,
  isAbsent,
  type ManifestDocument,
  MapReader,
  type Node,
  type ReadSink,
  stringOf,
  unresolvedOf,
} from '../../parse/index.js';
import { absentState, anyState, isStatesWithin, type LabelStates, presentState, statesIn } from '../../sets/index.js';
import {
  type PodTemplate,
  type ReadLabels,
  readLabelEntries,
  readPodSpec,
  readTemplate,
  unknownTemplate,
} from '../workloads/pod-template.js';
import { accountOf } from './operated-account.js';
import type { OperatedPods } from './operated-kind.js';
import { nodesAt, withName } from './operated-paths.js';

type States = ReadonlyMap<string, LabelStates>;

/** An object of which an operator makes pods. */
type Operated = Pick<ManifestDocument, 'node' | 'name'>;

/** The sorts of pods that an operator makes of an object; none where it makes none of what is written. */
export function readOperated(object: Operated, sorts: readonly OperatedPods[], sink: ReadSink): readonly PodTemplate[] {
  return sorts
    .filter((pods) => isThere(pods, object))
    .flatMap((pods) => partsOf(object, pods).map((part) => readPods(part, pods, { object, sink })));
}

/** Whether an operator makes a sort of pods of an object, as far as its fields tell. */
export function isThere({ where, without, unless }: OperatedPods, { node }: Pick<Operated, 'node'>): boolean {
  if (unless !== undefined && stringOf(getIn(node, unless.path)) === unless.value) return false;
  if (without?.some((path) => nodesAt(node, path).length > 0) === true) return false;
  return where === undefined || where.some((path) => nodesAt(node, path).some(isOn));
}

/** Whether a part is wanted: it is written, and doesn't say that it isn't enabled. */
function isOn(node: Node): boolean {
  const enabled = get(node, 'enabled');
  return !(enabled?.kind === 'scalar' && enabled.value === false) && !(node.kind === 'scalar' && node.value === false);
}

function partsOf({ node }: Operated, { each = [], holding }: OperatedPods): readonly Node[] {
  const parts = nodesAt(node, each).filter(isOn);
  return holding === undefined ? parts : parts.filter((part) => holding.some((key) => !isAbsent(get(part, key))));
}

interface Context {
  readonly object: Operated;
  readonly sink: ReadSink;
}

function readPods(part: Node, pods: OperatedPods, { object, sink }: Context): PodTemplate {
  const template = readTemplateOf(part, pods, sink);
  const copied = (pods.copied ?? []).flatMap((path) => nodesAt(part, path)).map((node) => readCopied(node, sink));
  const possibleLabels = (pods.possiblyCopied ?? [])
    .flatMap((path) => nodesAt(object.node, path))
    .map((node) => readCopied(node, sink));
  const given: readonly States[] = [
    certainStates(pods, object),
    ownStates(pods.ownLabels ?? [], object.node, sink),
    ...copied.map(({ labels }) => labels),
    template.labels,
  ];
  const possible: readonly States[] = [
    namedStates(pods.possibleLabels ?? {}, object.name),
    ...possibleLabels.map(({ labels }) => labels),
  ];
  const isUnread = [template, ...copied, ...possibleLabels].some(({ others }) => others.others);
  const isAny = pods.others === 'any' || isUnread || isOpened(pods, object.node);
  return {
    ...template,
    labels: joinStates(given, possible),
    others: isAny ? anyState : absentState,
    ...(pods.others === 'any' ? {} : { keysOfAnyState: pods.others }),
    mayNamePorts: pods.isWhole !== true || template.mayNamePorts,
    ...accountOf(template, pods, object),
    ...networkOf(template, pods, object),
  };
}

function isOpened({ openedBy }: OperatedPods, node: Node): boolean {
  if (openedBy === undefined) return false;
  return nodesAt(node, openedBy.path).some(
    (map) => map.kind !== 'map' || map.entries.some(({ key }) => openedBy.key.test(key)),
  );
}

/** What of a template is written; where none is, nothing is known but that it has no labels. */
function readTemplateOf(part: Node, { template: path, spec }: OperatedPods, sink: ReadSink): PodTemplate {
  const unwritten: PodTemplate = { ...unknownTemplate, others: absentState };
  const [node] = nodesAt(part, path ?? spec ?? []);
  if ((path === undefined && spec === undefined) || node === undefined) return unwritten;
  if (node.kind !== 'map') return unknownTemplate;
  const reader = new MapReader(node, sink, (path ?? spec ?? []).join('.'));
  if (spec !== undefined) return readPodSpec(reader, 'operated');
  return readTemplate(reader, 'operated');
}

function readCopied(node: Node, sink: ReadSink): ReadLabels {
  if (node.kind !== 'map') return { labels: new Map(), others: anyState };
  return readLabelEntries(new MapReader(node, sink, 'labels'));
}

/** Some labels of the object, where it has them. */
function ownStates(keys: readonly string[], node: Node, sink: ReadSink): States {
  const written = getIn(node, ['metadata', 'labels']);
  if (keys.length === 0 || written === undefined || isAbsent(written)) return new Map();
  const { labels } = readCopied(written, sink);
  return new Map([...labels].filter(([key]) => keys.includes(key)));
}

/** The labels that a sort of pods certainly has and that no template gives it. */
export function certainStates({ labels = {}, someLabels = [] }: OperatedPods, { name }: Operated): States {
  return new Map([...namedStates(labels, name), ...someLabels.map((key) => [key, presentState] as const)]);
}

/** Labels whose values may hold the name of the object; a value that is too long is shortened, nobody says how. */
function namedStates(labels: Readonly<Record<string, string>>, name: string | undefined): States {
  return new Map(
    Object.entries(labels).map(([key, pattern]) => {
      const value = withName(pattern, name);
      return [key, value === undefined || value.length > maximumValue ? presentState : statesIn([value])];
    }),
  );
}

const maximumValue = 63;

/** What several fields say of each label: what is given is there, what is possible may be there instead. */
function joinStates(given: readonly States[], possible: readonly States[]): States {
  const joined = new Map<string, LabelStates>();
  for (const states of given) for (const [key, each] of states) joined.set(key, eitherState(joined.get(key), each));
  for (const states of possible)
    for (const [key, each] of states) joined.set(key, eitherState(joined.get(key) ?? absentState, each));
  return joined;
}

function eitherState(a: LabelStates | undefined, b: LabelStates): LabelStates {
  if (a === undefined || isStatesWithin(a, b)) return b;
  if (isStatesWithin(b, a)) return a;
  if (a.others || b.others) return { absent: a.absent || b.absent, others: true, values: [] };
  return { absent: a.absent || b.absent, others: false, values: [...new Set([...a.values, ...b.values])].sort() };
}

function networkOf(
  template: PodTemplate,
  { hostNetwork: path }: OperatedPods,
  { node }: Operated,
): Pick<PodTemplate, 'isHostNetwork' | 'unresolvedHostNetwork'> {
  const written = path === undefined ? undefined : getIn(node, path);
  const { isHostNetwork, unresolvedHostNetwork } = template;
  if (written === undefined || isAbsent(written)) return { isHostNetwork, unresolvedHostNetwork };
  const isOn = written.kind === 'scalar' && written.value === true;
  return { isHostNetwork: isOn || isHostNetwork, unresolvedHostNetwork: unresolvedOf(written) };
}
