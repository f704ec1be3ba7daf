import { get, type ManifestDocument, type Node } from '../../../parse/index.js';
import { type Addresses, noAddresses, parseAddress, uniteAddresses } from '../../../sets/index.js';
import { type ApiServerFinding, type Finding, ranks, type Source } from '../finding.js';
import { scalarsIn, textAt, valuesAt } from '../walk.js';

/** The endpoints of the Service `kubernetes`, which are the addresses that policies see of the API server. */
export const apiServerSources: readonly Source[] = [
  { kind: 'Endpoints', groups: [''], text: /\bname["']?:\s*["']?kubernetes\b/, read: readEndpointsObject },
  {
    kind: 'EndpointSlice',
    groups: ['discovery.k8s.io'],
    text: /\bkubernetes\.io\/service-name["']?:\s*["']?kubernetes\b/,
    read: readDiscovered,
  },
  { kind: 'InitConfiguration', groups: ['kubeadm.k8s.io'], read: readInit },
];

function readEndpointsObject(document: ManifestDocument): readonly Finding[] {
  if (document.name !== 'kubernetes' || (document.namespace ?? 'default') !== 'default') return [];
  return apiServerAt(valuesAt(document.node, ['subsets', '*', 'addresses', '*', 'ip']), {
    title: 'Endpoints `default/kubernetes`',
    rank: ranks.endpoints,
    isNode: false,
  });
}

function readDiscovered(document: ManifestDocument): readonly Finding[] {
  const service = textAt(document.node, ['metadata', 'labels', 'kubernetes.io/service-name']);
  if (service !== 'kubernetes' || (document.namespace ?? 'default') !== 'default') return [];
  return apiServerAt(valuesAt(document.node, ['endpoints', '*', 'addresses', '*']), {
    title: 'the EndpointSlices of `default/kubernetes`',
    rank: ranks.endpoints,
    isNode: false,
  });
}

/** kubeadm runs the API server on the network of its node. */
function readInit({ node }: ManifestDocument): readonly Finding[] {
  return apiServerAt(valuesAt(node, ['localAPIEndpoint', 'advertiseAddress']), {
    title: 'kubeadm InitConfiguration',
    rank: ranks.advertised,
    isNode: true,
  });
}

/** The address that clients are to take of an API server that kubeadm runs; a name says that it is there, and not where. */
export function controlPlaneEndpoint(configuration: Node | undefined): readonly Finding[] {
  return apiServerAt(valuesAt(configuration, ['controlPlaneEndpoint']), {
    title: 'kubeadm ClusterConfiguration',
    rank: ranks.controlPlane,
    isNode: true,
  });
}

/** kind runs the API server on a node, at an address that it is given when the cluster is made. */
export function kindApiServer(node: Node): readonly Finding[] {
  const { span } = get(node, 'kind') ?? node;
  return [{ kind: 'api server', addresses: noAddresses, title: 'kind Cluster', span, rank: ranks.kind, isNode: true }];
}

/** One address that can't be read makes all unknown. */
function apiServerAt(
  nodes: readonly Node[],
  of: Pick<ApiServerFinding, 'title' | 'rank' | 'isNode'>,
): readonly Finding[] {
  const scalars = scalarsIn(nodes);
  const [first] = scalars;
  if (first === undefined) return [];
  const parsed = scalars.map(({ text }) => addressIn(text));
  const addresses = parsed.includes(undefined)
    ? noAddresses
    : parsed.reduce<Addresses>((sum, each) => uniteAddresses(sum, each ?? noAddresses), noAddresses);
  return [{ kind: 'api server', addresses, span: first.span, ...of }];
}

/** `10.0.0.1`, `10.0.0.1:6443`, `[2001:db8::1]:6443`. */
function addressIn(text: string): Addresses | undefined {
  const bare = /^\[([0-9A-Fa-f:.]+)\](?::[0-9]+)?$/.exec(text)?.[1] ?? text.replace(/^([0-9.]+):[0-9]+$/, '$1');
  return parseAddress(bare)?.addresses;
}
