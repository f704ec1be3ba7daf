import type { CompileContext, PeerMatch } from '../../../src/compile/index.js';
import { type Diagnostic, locate } from '../../../src/diagnostics/index.js';
import {
  type EntityMatch,
  readEntity,
  readSelectedPods,
  readServices,
  type SelectedPods,
  type ServiceTarget,
} from '../../../src/dialects/calico/entities/index.js';
import type { End } from '../../../src/evaluate/index.js';
import { matchPeers, matchPods } from '../../../src/evaluate/match.js';
import {
  accountLabels,
  buildCluster,
  type Cluster,
  modelKinds,
  type Pod,
  sortCopies,
} from '../../../src/model/index.js';
import { fieldWords, MapReader, type ReadSink, readManifests } from '../../../src/parse/index.js';
import {
  allOf,
  anyOf,
  assignmentsOf,
  type Condition,
  holds,
  includes,
  parseAddress,
  unknownFacts,
} from '../../../src/sets/index.js';

const calicoKinds = ['NetworkSet', 'GlobalNetworkSet', 'HostEndpoint', 'Profile', 'Piece'];

/** What is read of one piece of a policy among other objects. */
export interface ReadPiece {
  readonly entity: EntityMatch;
  readonly services: readonly ServiceTarget[] | undefined;
  readonly subject: SelectedPods;
  readonly cluster: Cluster;
  /** `line:column code words` of each diagnostic. */
  readonly told: readonly string[];
}

/** Reads the `spec` of a made-up object as an end of a rule, as its services, and as the selectors of a policy; `namespace` is the policy's. */
export function readPiece(text: string, namespace: string | undefined, objects = ''): ReadPiece {
  const kinds = { kinds: [...modelKinds, ...calicoKinds], groups: [], policyKinds: [], kustomizationsAndCharts: [] };
  const piece = `apiVersion: example.com/v1\nkind: Piece\nspec: ${text}\n`;
  const files = [
    { path: 'piece.yaml', text: piece },
    { path: 'objects.yaml', text: objects },
  ];
  const { documents } = readManifests(files, kinds);
  const copies = sortCopies(documents, 'default').list;
  const { cluster } = buildCluster(copies, { defaultNamespace: 'default', undeclaredNamespaces: 'unknown' });
  const compile: CompileContext = {
    defaultNamespace: 'default',
    kubernetesVersion: undefined,
    presence: true,
    cluster,
    objectsOf: (group, kind) => copies.filter(({ document }) => document.group === group && document.kind === kind),
  };
  const diagnostics: Diagnostic[] = [];
  const report: ReadSink['invalidValue'] = (facts, span, related = []) => ({
    code: 'field',
    severity: 'error',
    message: fieldWords(facts),
    span,
    related,
  });
  const sink: ReadSink = { unknownField: report, invalidValue: report, add: (each) => diagnostics.push(each) };
  const document = documents.find(({ kind }) => kind === 'Piece');
  const spec = document && new MapReader(document.node, sink).map('spec');
  if (document === undefined || spec === undefined) throw new Error(`no piece: ${text}`);
  const context = { namespace, span: document.span, compile };
  const entity = readEntity(spec, context);
  const services = readServices(spec, context);
  const told = diagnostics.map(toldText);
  return { entity, services, subject: readSelectedPods(spec, namespace), cluster, told };
}

function toldText({ code, span, message }: Diagnostic): string {
  const precedence = span && locate(span);
  return `${precedence?.line}:${precedence?.column}-${precedence?.endColumn} ${code} ${message}`;
}

/** An end of a connection: a pod by `namespace/name` of its workload, or an address. */
export function endOf(who: string, cluster: Cluster): End {
  const address = parseAddress(who);
  if (address !== undefined)
    return { kind: 'address', family: address.family, address: address.addresses[address.family][0] ?? 0n };
  const pod = cluster.workloads
    .flatMap(({ pods }) => pods)
    .find(({ workload }) => workload === who.replace('/', '/Pod/'));
  if (pod === undefined) throw new Error(`no pod ${who}`);
  return podEnd(pod, cluster);
}

function podEnd(pod: Pod, cluster: Cluster): End {
  const namespaceLabels = cluster.namespaces.get(pod.namespace)?.labels;
  if (namespaceLabels === undefined) throw new Error(`no namespace ${pod.namespace}`);
  const podClass = {
    ...pod,
    index: 0,
    namespaceLabels,
    accountLabels: accountLabels(cluster, pod),
    uncertainNames: new Set<string>(),
    pool: pod.addresses,
  };
  if (pod.isHostNetwork) return { kind: 'node', pool: pod.addresses, labels: pod.labels };
  return { kind: 'pod', podClass };
}

/** Whether some peers hold an end, addresses being compared as they are. */
export function isHeld(peers: readonly PeerMatch[] | undefined, end: End): Condition {
  const none = { IPv4: [], IPv6: [] };
  const matching = { ipBlockMatchesPods: true, ipBlockMatchesNodes: true, nodes: [], nodePool: none };
  const family = end.kind === 'address' ? end.family : 'IPv4';
  return matchPeers(peers, { end, role: 'source', family, matching }, matchPods);
}

/** Whether an end of a rule matches an end of a connection. */
export function isMatched({ forms }: Pick<EntityMatch, 'forms'>, end: End): boolean | 'perhaps' {
  const matched = anyOf(forms.map(({ when, peers }) => allOf([when, isHeld(peers, end)])));
  const worlds = assignmentsOf(unknownFacts([matched]), 256) ?? [];
  const found = new Set(worlds.map((world) => holds(matched, world)));
  return found.size === 1 ? found.has(true) : 'perhaps';
}

/** Whether a port of a target, by its number, is at an end. */
export function isServed({ ports }: ServiceTarget, end: End, number: number): boolean {
  return ports.some((port) => {
    if (port.kind === 'traffic') return includes(port.traffic.TCP, number);
    return (
      end.kind === 'pod' && end.podClass.namedPorts.some((each) => each.name === port.name && each.port === number)
    );
  });
}
