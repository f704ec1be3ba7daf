import { matchExpression } from '../../patterns/index.js';
import type { ManifestDocument } from '../objects/manifest-document.js';
import { splitDocuments } from '../yaml/documents.js';
import { get, getIn, itemsOf, type MapNode, type Node, stringOf } from '../yaml/node.js';
import { parseYaml } from '../yaml/yaml.js';
import type { Reach } from './applier.js';

/** One patch as Flux and Argo CD give it to kustomize: what it is, and of which objects. */
export interface Patch {
  /** The maps to merge in, or lists of JSON 6902 operations; `undefined` where it can't be read. */
  readonly parts: readonly Node[] | undefined;
  readonly target: Node | undefined;
}

/** Reads an item of `patches`, `patchesJson6902` or `patchesStrategicMerge`. */
export function readPatch(item: Node): Patch {
  const patch = get(item, 'patch');
  if (patch === undefined) return { parts: [item], target: undefined };
  const target = get(item, 'target');
  const text = stringOf(patch);
  if (text === undefined) return { parts: [patch], target };
  const read = splitDocuments({ path: patch.span.file.path, text }).map(parseYaml);
  const isBroken = read.some(({ node, problems }) => node === undefined || problems.length > 0);
  return { parts: isBroken ? undefined : read.flatMap(({ node }) => node ?? []), target };
}

/**
 * How far a patch reaches into an object. What nobody knows to be without a part in connectivity reaches anything.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/
 */
export function reachOf({ parts, target }: Patch, document: ManifestDocument): Reach {
  if (target !== undefined && !isTarget(target, document)) return 'nothing';
  if (parts === undefined) return 'anything';
  return widest(parts.map((part) => reachOfPart(part, target, document)));
}

/** The furthest of several. */
export function widest(reaches: readonly Reach[]): Reach {
  if (reaches.includes('anything')) return 'anything';
  return reaches.includes('labels') ? 'labels' : 'nothing';
}

function reachOfPart(part: Node, target: Node | undefined, document: ManifestDocument): Reach {
  if (part.kind === 'list') return widest(part.items.map((operation) => reachOfOperation(operation, document)));
  if (part.kind !== 'map') return 'anything';
  if (target === undefined && !isNamedBy(part, document)) return 'nothing';
  const fields = part.entries.filter(({ key }) => key !== 'apiVersion' && key !== 'kind');
  return widest(
    fields.flatMap(({ key, value }) =>
      pathsIn(value, [key]).map((path) => (isIdentity(path) ? 'nothing' : reachOfPath(path, document))),
    ),
  );
}

function isIdentity(path: readonly string[]): boolean {
  return path.join('.') === 'metadata.name' || path.join('.') === 'metadata.namespace';
}

/** https://www.rfc-editor.org/rfc/rfc6902 */
function reachOfOperation(operation: Node, document: ManifestDocument): Reach {
  const kind = stringOf(get(operation, 'op'));
  if (kind === 'test') return 'nothing';
  const pointers = [get(operation, 'path'), get(operation, 'from')].flatMap((each) => stringOf(each) ?? []);
  if (pointers.length === 0) return 'anything';
  const value = get(operation, 'value');
  return widest(
    pointers.map(stepsOf).flatMap((steps) => {
      const below = value === undefined ? [] : pathsIn(value, steps);
      const isAdded = kind === 'add' && value !== undefined && pointers.every((pointer) => pointer.endsWith('/-'));
      return [...(isAdded ? [] : [steps]), ...below].map((path) => reachOfPath(path, document));
    }),
  );
}

function stepsOf(pointer: string): readonly string[] {
  const steps = pointer.split('/').slice(1);
  return steps
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .filter((step) => step !== '-' && !/^\d+$/.test(step));
}

/** The paths to every value of a tree, without positions in lists. */
function pathsIn(node: Node, path: readonly string[]): readonly (readonly string[])[] {
  if (node.kind === 'list') return node.items.flatMap((item) => pathsIn(item, path));
  if (node.kind === 'scalar' || node.entries.length === 0) return [path];
  return node.entries.flatMap(({ key, value }) => pathsIn(value, [...path, key]));
}

function reachOfPath(path: readonly string[], { kind, group }: ManifestDocument): Reach {
  const text = path.join('.');
  if (isBelow(text, 'metadata.annotations')) return 'nothing';
  const harmless = harmlessFields.find((row) => row.group === group && row.kinds.includes(kind))?.fields ?? [];
  if (harmless.some((field) => isBelow(text, field))) return 'nothing';
  const template = templates.get(`${group}/${kind}`);
  if (template === undefined) return 'anything';
  if (path.some((step) => step.startsWith('$'))) return 'anything';
  const labels = template === '' ? 'metadata.labels' : `${template}.metadata.labels`;
  if (template !== '' && (isBelow(text, 'metadata.labels') || isBelow(text, `${template}.metadata.annotations`)))
    return 'nothing';
  if (isBelow(text, labels)) return 'labels';
  const spec = template === '' ? 'spec' : `${template}.spec`;
  if (podFields.some((field) => isBelow(text, `${spec}.${field}`))) return 'nothing';
  for (const list of ['containers', 'initContainers']) {
    if (isBelow(text, `${spec}.${list}.ports`)) return 'labels';
    if (containerFields.some((field) => isBelow(text, `${spec}.${list}.${field}`))) return 'nothing';
  }
  return 'anything';
}

function isBelow(text: string, field: string): boolean {
  return text === field || text.startsWith(`${field}.`);
}

const templates: ReadonlyMap<string, string> = new Map([
  ['/Pod', ''],
  ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'].map((kind) => [`apps/${kind}`, 'spec.template'] as const),
  ['batch/Job', 'spec.template'],
  ['batch/CronJob', 'spec.jobTemplate.spec.template'],
]);

interface HarmlessFields {
  readonly group: string;
  readonly kinds: readonly string[];
  readonly fields: readonly string[];
}

/** Fields of whole objects that have no part in connectivity. */
const harmlessFields: readonly HarmlessFields[] = [
  {
    group: 'apps',
    kinds: ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'],
    fields: [
      'spec.replicas',
      'spec.strategy',
      'spec.updateStrategy',
      'spec.revisionHistoryLimit',
      'spec.minReadySeconds',
    ],
  },
  {
    group: 'kustomize.toolkit.fluxcd.io',
    kinds: ['Kustomization'],
    fields: [
      ...['metadata', 'spec.interval', 'spec.retryInterval', 'spec.timeout', 'spec.prune', 'spec.wait', 'spec.force'],
      ...['spec.suspend', 'spec.decryption', 'spec.dependsOn', 'spec.healthChecks', 'spec.healthCheckExprs'],
      ...['spec.serviceAccountName', 'spec.deletionPolicy', 'spec.postBuild', 'spec.images'],
    ],
  },
  {
    group: 'argoproj.io',
    kinds: ['Application', 'ApplicationSet'],
    fields: ['metadata', 'spec.project', 'spec.syncPolicy', 'spec.ignoreDifferences', 'spec.revisionHistoryLimit'],
  },
];

/** Fields of a pod's `spec` that have no part in connectivity. */
const podFields = [
  ...['volumes', 'nodeSelector', 'tolerations', 'affinity', 'securityContext', 'imagePullSecrets', 'priorityClassName'],
  ...['topologySpreadConstraints', 'terminationGracePeriodSeconds', 'automountServiceAccountToken', 'dnsConfig'],
  ...['dnsPolicy', 'enableServiceLinks', 'schedulerName', 'runtimeClassName', 'hostAliases'],
];

/** Fields of a container that have no part in connectivity. */
const containerFields = [
  ...[
    'name',
    'image',
    'imagePullPolicy',
    'resources',
    'env',
    'envFrom',
    'args',
    'command',
    'workingDir',
    'volumeMounts',
  ],
  ...['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle', 'securityContext', 'tty', 'stdin'],
];

/** Whether the selector of a patch may mean an object; its values are regular expressions of whole names. */
function isTarget(target: Node, { group, version, kind, name, namespace }: ManifestDocument): boolean {
  const actual = { group, version, kind, name, namespace };
  return Object.entries(actual).every(([field, value]) => {
    const pattern = stringOf(get(target, field));
    return pattern === undefined || pattern === '' || value === undefined || matches(pattern, value);
  });
}

function matches(pattern: string, text: string): boolean {
  return matchExpression(`^(?:${pattern})$`, text) ?? true;
}

/** Whether a patch without a target is of an object, by the names that it bears itself. */
function isNamedBy(part: MapNode, document: ManifestDocument): boolean {
  const kind = stringOf(get(part, 'kind'));
  const name = stringOf(getIn(part, ['metadata', 'name']));
  if (kind === undefined || name === undefined) return true;
  const namespace = stringOf(getIn(part, ['metadata', 'namespace']));
  const isThere = namespace === undefined || document.namespace === undefined || namespace === document.namespace;
  return kind === document.kind && (document.name === undefined || name === document.name) && isThere;
}

/** How far the items of a list of patches reach. */
export function reachOfPatches(list: Node | undefined): (document: ManifestDocument) => Reach {
  const patches = itemsOf(list).map(readPatch);
  return (document) => widest(patches.map((patch) => reachOf(patch, document)));
}

/**
 * How far the items of a list of patches reach through an applier that they patch: where all that they give it are patches of its own, as
 * far as those do.
 */
export function reachThrough(list: Node | undefined, applier: ManifestDocument): (document: ManifestDocument) => Reach {
  const reaches = itemsOf(list)
    .map(readPatch)
    .filter(({ target }) => target === undefined || isTarget(target, applier))
    .flatMap(({ parts, target }) => (parts ?? [undefined]).map((part) => reachThroughPart(part, target, applier)));
  return (document) => widest(reaches.map((reach) => reach(document)));
}

function reachThroughPart(part: Node | undefined, target: Node | undefined, applier: ManifestDocument) {
  const always = (reach: Reach) => () => reach;
  if (part?.kind !== 'map') {
    const isHarmless = part !== undefined && reachOfPart(part, target, applier) === 'nothing';
    return always(isHarmless ? 'nothing' : 'anything');
  }
  const spec = get(part, 'spec');
  const others = spec?.kind === 'map' ? spec.entries.filter(({ key }) => key !== 'patches') : [];
  const rest: MapNode = {
    ...part,
    entries: part.entries.map((entry) =>
      entry.key === 'spec' && spec?.kind === 'map' ? { ...entry, value: { ...spec, entries: others } } : entry,
    ),
  };
  const isAlone = others.length === 0 && spec !== undefined;
  const kept = isAlone ? { ...rest, entries: rest.entries.filter(({ key }) => key !== 'spec') } : rest;
  if (target === undefined && !isNamedBy(part, applier)) return always('nothing');
  return reachOfPart(kept, target, applier) === 'nothing' ? reachOfPatches(get(spec, 'patches')) : always('anything');
}
