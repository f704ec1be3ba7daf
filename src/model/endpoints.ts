import {
  get,
  getIn,
  hasVariable,
  isAbsent,
  type ManifestDocument,
  MapReader,
  type ReadSink,
  stringOf,
} from '../parse/index.js';
import { parseAddress } from '../sets/index.js';
import type { EndpointGroup, EndpointPort, WrittenEndpoint } from './cluster.js';
import type { Copy } from './duplicates.js';
import { readProtocol } from './workloads/named-ports.js';

/** The kinds that hold the endpoints of a Service without a selector. */
export const endpointKinds = [
  { group: '', kind: 'Endpoints' },
  { group: 'discovery.k8s.io', kind: 'EndpointSlice' },
] as const;

/** Whether an object holds endpoints: they say where a Service sends traffic, and make no cluster by themselves. */
export function isEndpoints({ group, kind }: Pick<ManifestDocument, 'group' | 'kind'>): boolean {
  return endpointKinds.some((each) => each.group === group && each.kind === kind);
}

/**
 * Leaves out endpoints that no Service without a selector has: a controller writes those, and they change no verdict. Calico's policies
 * read slices whose Service isn't there too.
 */
export function withoutUnusedEndpoints(
  documents: readonly ManifestDocument[],
  defaultNamespace: string,
): readonly ManifestDocument[] {
  const services = documents.filter(({ group, kind }) => group === '' && kind === 'Service');
  const idOf = ({ namespace, name }: ManifestDocument) => `${namespace ?? defaultNamespace}/${name ?? ''}`;
  const manual = new Set(services.filter((service) => !hasSelector(service)).map(idOf));
  const declared = new Set(services.map(idOf));
  const areReadAlone = documents.some(({ group }) => group.endsWith('projectcalico.org'));
  return documents.filter((document) => {
    if (!isEndpoints(document)) return true;
    const id = serviceOfEndpoints(document, defaultNamespace) ?? '';
    return manual.has(id) || (areReadAlone && document.kind === 'EndpointSlice' && !declared.has(id));
  });
}

function hasSelector({ node }: ManifestDocument): boolean {
  const selector = getIn(node, ['spec', 'selector']);
  return selector !== undefined && !isAbsent(selector) && !(selector.kind === 'map' && selector.entries.length === 0);
}

/** `namespace/name` of the Service that endpoints belong to: by the label of a slice, by the name of an Endpoints object. */
export function serviceOfEndpoints(
  { kind, node, name, namespace }: ManifestDocument,
  defaultNamespace: string,
): string | undefined {
  const service =
    kind === 'Endpoints' ? name : stringOf(getIn(node, ['metadata', 'labels', 'kubernetes.io/service-name']));
  return service === undefined ? undefined : `${namespace ?? defaultNamespace}/${service}`;
}

/** What an EndpointSlice or an Endpoints object writes; endpoints that aren't ready get no traffic and are left out. */
export function readEndpoints({ document, copies }: Copy, sink: ReadSink): readonly EndpointGroup[] {
  const object = new MapReader(document.node, sink);
  if (document.kind === 'EndpointSlice') return [{ ...readEndpointSlice(object, isServing), copies }];
  return (object.maps('subsets') ?? []).map((subset) => ({
    endpoints: (subset.maps('addresses') ?? []).flatMap((each) => readAddress(each, each.required('ip')?.string())),
    ports: readPorts(subset),
    copies,
  }));
}

const addressTypes = ['IPv4', 'IPv6', 'FQDN'] as const;

/** What an EndpointSlice writes: all its endpoints, or those that aren't ready. */
export function readEndpointSliceOf(
  document: ManifestDocument,
  sink: ReadSink,
  which: 'all' | 'unready',
): Omit<EndpointGroup, 'copies'> {
  return readEndpointSlice(new MapReader(document.node, sink), (endpoint) => which === 'all' || !isServing(endpoint));
}

function readEndpointSlice(slice: MapReader, isMeant: (endpoint: MapReader) => boolean): Omit<EndpointGroup, 'copies'> {
  const written = slice.required('addressType')?.string();
  const type = addressTypes.find((each) => each === written?.value);
  if (written !== undefined && type === undefined) {
    slice.problem(
      `unsupported \`addressType\` \`${written.value}\`; supported values: "IPv4", "IPv6", "FQDN"`,
      written.span,
    );
  }
  const endpoints = (slice.maps('endpoints') ?? []).filter(isMeant).flatMap((endpoint) => {
    const addresses = endpoint.strings('addresses') ?? [];
    return addresses.flatMap((address) =>
      type === 'FQDN'
        ? [{ kind: 'domain' as const, text: address.value, pod: podOf(endpoint) }]
        : readAddress(endpoint, address, type),
    );
  });
  return { endpoints, ports: readPorts(slice) };
}

/** A missing `ready` counts as ready; a terminating endpoint may serve as long as no other does. */
function isServing(endpoint: MapReader): boolean {
  const conditions = endpoint.map('conditions');
  const isReady = conditions?.boolean('ready')?.value ?? true;
  return isReady || conditions?.boolean('serving')?.value === true;
}

function readAddress(
  endpoint: MapReader,
  written: ReturnType<MapReader['string']>,
  type: 'IPv4' | 'IPv6' | undefined = undefined,
): readonly WrittenEndpoint[] {
  if (written === undefined) return [{ kind: 'unread', text: '?', pod: undefined }];
  const { value: text, span } = written;
  const parsed = parseAddress(text);
  const pod = podOf(endpoint);
  if (parsed !== undefined && (type ?? parsed.family) === parsed.family)
    return [{ kind: 'address', text, family: parsed.family, addresses: parsed.addresses, pod }];
  if (!hasVariable(text)) endpoint.problem(`found \`${text}\`; expected an address${type ? ` of ${type}` : ''}`, span);
  return [{ kind: 'unread', text, pod }];
}

function podOf({ node }: MapReader): WrittenEndpoint['pod'] {
  const target = get(node, 'targetRef');
  const name = stringOf(get(target, 'name'));
  const namespace = stringOf(get(target, 'namespace'));
  return stringOf(get(target, 'kind')) !== 'Pod' || name === undefined ? undefined : { namespace, name };
}

/** An empty name is none; a port without a number leads nowhere that could be told. */
function readPorts(object: MapReader): readonly EndpointPort[] {
  return (object.maps('ports') ?? []).flatMap((entry) => {
    const protocol = readProtocol(entry);
    const port = entry.integer('port')?.value;
    if (protocol === undefined || port === undefined) return [];
    return [{ name: entry.string('name')?.value || undefined, protocol, port }];
  });
}
