import { networkLabel, readLabelSelector } from '../../compile/index.js';
import type { Span } from '../../diagnostics/index.js';
import { nameLabel } from '../../model/index.js';
import {
  get,
  getIn,
  hasVariable,
  isAbsent,
  itemsOf,
  type ManifestDocument,
  MapReader,
  type Node,
  nameSpan,
  type ReadSink,
  stringOf,
} from '../../parse/index.js';
import {
  type Addresses,
  allAddresses,
  intersectRegions,
  type LabelRegion,
  noAddresses,
  parseCidr,
  presentState,
  statesIn,
  uniteAddresses,
} from '../../sets/index.js';

/**
 * A primary network of OVN-Kubernetes: the pods of its namespaces reach each other, and no pod elsewhere
 * (ovn-kubernetes/ovn-kubernetes: docs/features/user-defined-networks).
 */
export interface Network {
  /** Namespaces by their labels; `undefined` where those that it holds are unknown. */
  readonly members: LabelRegion | undefined;
  /** The field that makes it the primary network of its pods, and its place. */
  readonly path: string;
  readonly span: Span;
  /** Whether it is certainly primary. */
  readonly isCertain: boolean;
  /** The objects that are one network go by one name. */
  readonly name: string;
  /** Where its pods have their addresses: anywhere where that isn't told. */
  readonly addresses: Addresses;
}

/** The network that an object declares; `undefined` where it is no primary one. */
export function readNetwork(
  document: ManifestDocument,
  { defaultNamespace, sink }: { readonly defaultNamespace: string; readonly sink: ReadSink },
): Network | undefined {
  const { kind, node, namespace = defaultNamespace, name = '?' } = document;
  switch (kind) {
    case 'UserDefinedNetwork': {
      const found = readRole(getIn(node, ['spec']), 'spec', document);
      return found && { ...found, members: membersIn([namespace]), name: `${namespace}/${name}` };
    }
    case 'ClusterUserDefinedNetwork': {
      const found = readRole(getIn(node, ['spec', 'network']), 'spec.network', document);
      return found && { ...found, members: selectedMembers(document, sink), name };
    }
    case 'NetworkAttachmentDefinition':
      return readAttachment(document, namespace);
    default:
      return undefined;
  }
}

type Role = Pick<Network, 'path' | 'span' | 'isCertain' | 'addresses'>;

const topologies = { Layer3: 'layer3', Layer2: 'layer2', Localnet: 'localnet' } as const;

/** The role in the field that the topology names. */
function readRole(spec: Node | undefined, path: string, document: ManifestDocument): Role | undefined {
  const topology = stringOf(get(spec, 'topology')) ?? '';
  const field = Object.entries(topologies).find(([name]) => name === topology)?.[1];
  const fields = field === undefined ? Object.values(topologies) : [field];
  for (const each of fields) {
    const role = getIn(spec, [each, 'role']);
    const text = stringOf(role);
    if (role === undefined || isAbsent(role) || text === 'Secondary') continue;
    // A network of the nodes' own can't be primary, and a topology that isn't told may be another.
    const isCertain = text === 'Primary' && (field === 'layer3' || field === 'layer2');
    const addresses = addressesOf(subnetsIn(getIn(spec, [each, 'subnets'])));
    return { path: `${path}.${each}.role`, span: role.span, isCertain, addresses };
  }
  const mayHoldAny = topology === '' && spec !== undefined && isAbsent(get(spec, 'topology')) && hasUnknownRole(spec);
  return mayHoldAny ? { path, span: nameSpan(document), isCertain: false, addresses: allAddresses } : undefined;
}

/** Each subnet as it is written: a text, or the `cidr` of a map. */
function subnetsIn(subnets: Node | undefined): readonly string[] {
  return itemsOf(subnets).map((each) => stringOf(each) ?? stringOf(get(each, 'cidr')) ?? '');
}

/** The addresses of subnets: all where there are none, or one can't be read. */
function addressesOf(subnets: readonly string[]): Addresses {
  const parsed = subnets.map((each) => parseCidr(each)?.addresses);
  const known = parsed.filter((each) => each !== undefined);
  return known.length === 0 || known.length < parsed.length ? allAddresses : known.reduce(uniteAddresses, noAddresses);
}

/** Whether a field that could hold the role can't be read. */
function hasUnknownRole(spec: Node): boolean {
  return Object.values(topologies).some((each) => {
    const field = get(spec, each);
    return field !== undefined && !isAbsent(field) && field.kind !== 'map';
  });
}

function membersIn(namespaces: readonly string[]): LabelRegion | undefined {
  if (namespaces.some(hasVariable)) return undefined;
  return new Map([
    [nameLabel, statesIn(namespaces)],
    [networkLabel, presentState],
  ]);
}

function selectedMembers({ node }: ManifestDocument, sink: ReadSink): LabelRegion | undefined {
  const selector = getIn(node, ['spec', 'namespaceSelector']);
  if (selector?.kind !== 'map') return undefined;
  let isRight = true;
  const noting: ReadSink = {
    ...sink,
    add: (each) => {
      isRight = false;
      sink.add(each);
    },
  };
  const region = readLabelSelector(new MapReader(selector, noting, 'spec.namespaceSelector'));
  return isRight ? intersectRegions(region, new Map([[networkLabel, presentState]])) : undefined;
}

/** An attachment in the form that OVN-Kubernetes itself takes, whose configuration is JSON in a string. */
function readAttachment({ node }: ManifestDocument, namespace: string): Network | undefined {
  const config = getIn(node, ['spec', 'config']);
  const text = stringOf(config);
  if (config === undefined || text === undefined || isMadeByOvn(node)) return undefined;
  const role = { path: 'spec.config', span: config.span };
  const written = parseConfig(text);
  if (written === undefined) {
    const isPossible = /"role"\s*:\s*"primary"/i.test(text);
    return isPossible
      ? { ...role, addresses: allAddresses, isCertain: false, members: membersIn([namespace]), name: namespace }
      : undefined;
  }
  const { role: value, type, name, subnets } = written;
  if (typeof value !== 'string' || value.toLowerCase() !== 'primary' || type !== 'ovn-k8s-cni-overlay')
    return undefined;
  return {
    ...role,
    isCertain: true,
    members: membersIn([namespace]),
    addresses: addressesOf(typeof subnets === 'string' ? subnets.split(',').map(withoutHostPart) : []),
    name: typeof name === 'string' ? name : namespace,
  };
}

/** `10.128.0.0/16` of `10.128.0.0/16/24`, whose last number is the size of a node's share. */
function withoutHostPart(subnet: string): string {
  return subnet.trim().split('/').slice(0, 2).join('/');
}

/** OVN-Kubernetes makes one of each of its own objects, which tell it better. */
function isMadeByOvn(node: Node): boolean {
  const owners = getIn(node, ['metadata', 'ownerReferences']);
  const list = owners?.kind === 'list' ? owners.items : [];
  return list.some((owner) => (stringOf(get(owner, 'kind')) ?? '').endsWith('UserDefinedNetwork'));
}

function parseConfig(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : undefined;
  } catch {
    return undefined;
  }
}
