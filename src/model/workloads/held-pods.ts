import {
  get,
  isAbsent,
  itemsOf,
  type ManifestDocument,
  MapReader,
  type Node,
  type ReadSink,
} from '../../parse/index.js';
import { anyState } from '../../sets/index.js';
import { isClusterWide } from '../duplicates.js';
import { type PodTemplate, readPodSpec, readTemplate, unknownTemplate } from './pod-template.js';

/**
 * Whether an object of a kind that nobody knows runs pods, as what is in it tells. It is asked of documents whose text passes
 * `mayHoldPods`, and what it says yes to is read as a workload.
 */
export function holdsPods({ group, kind, namespace, node }: Holder): boolean {
  // Of a cluster-wide object nobody knows in which namespace its pods are.
  const isNamespaceKnown = namespace !== undefined || !isClusterWide(kind);
  return group.includes('.') && isNamespaceKnown && findHeld(node).length > 0;
}

type Holder = Pick<ManifestDocument, 'group' | 'kind' | 'namespace' | 'node'>;

/**
 * The sorts of pods that an object of an unknown kind seems to run, one for each template that is found in it. Whoever makes them may
 * add labels and ports, so all that isn't written is unknown; so is whether the API server takes what is written, and nothing is reported.
 */
export function readHeldPods({ node }: Pick<ManifestDocument, 'node'>, sink: ReadSink): readonly PodTemplate[] {
  const silent: ReadSink = { ...sink, add: () => undefined };
  return findHeld(node).map((held): PodTemplate => {
    const read = readHeld(held, silent);
    return { ...read, others: anyState, mayNamePorts: true, ...accountOf(read) };
  });
}

function readHeld({ kind, node }: Held, sink: ReadSink): PodTemplate {
  if (node.kind !== 'map' || kind === 'labels') return unknownTemplate;
  const reader = new MapReader(node, sink);
  return kind === 'template' ? readTemplate(reader, 'found') : readPodSpec(reader, 'found');
}

function accountOf({ serviceAccount, unresolvedServiceAccount }: PodTemplate): Pick<PodTemplate, 'mayHaveAnyAccount'> {
  return serviceAccount === 'default' && unresolvedServiceAccount.length === 0 ? { mayHaveAnyAccount: true } : {};
}

/** What was found: a pod template, whole or in part; a pod spec; or no more than labels for pods. */
interface Held {
  readonly kind: 'template' | 'spec' | 'labels';
  readonly node: Node;
}

const templateKeys: ReadonlySet<string> = new Set(['podTemplate', 'podTemplateSpec']);
const labelKeys: ReadonlySet<string> = new Set(['podMetadata', 'podLabels']);
/** What stands below them is compared with objects, or laid over them, and is none itself. */
const patternKeys: ReadonlySet<string> = new Set([
  'pattern',
  'anyPattern',
  'patchStrategicMerge',
  'openAPIV3Schema',
  'status',
]);

/** Templates in the order written; the labels alone count only where there is no template. */
function findHeld(node: Node): readonly Held[] {
  const all = [...heldIn(node)];
  const templates = all.filter(({ kind }) => kind !== 'labels');
  return templates.length > 0 ? templates : all.slice(0, 1);
}

function* heldIn(node: Node): Iterable<Held> {
  if (node.kind === 'list') for (const item of node.items) yield* heldIn(item);
  if (node.kind !== 'map') return;
  if (hasContainers(get(node, 'spec'))) {
    yield { kind: 'template', node };
    return;
  }
  if (hasContainers(node)) {
    yield { kind: 'spec', node };
    return;
  }
  for (const { key, value } of node.entries) {
    if (patternKeys.has(key) || isAbsent(value)) continue;
    if (templateKeys.has(key) && value.kind === 'map') yield { kind: 'template', node: value };
    else if (labelKeys.has(key)) yield { kind: 'labels', node: value };
    else yield* heldIn(value);
  }
}

function hasContainers(node: Node | undefined): boolean {
  const containers = itemsOf(get(node, 'containers'));
  return containers.some((each) => get(each, 'image') !== undefined || get(each, 'name') !== undefined);
}
