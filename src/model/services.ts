import {
  fieldsWithVariables,
  getIn,
  hasVariable,
  itemsOf,
  type Located,
  MapReader,
  type ReadSink,
  stringOf,
  unresolvedVariable,
} from '../parse/index.js';
import {
  type Addresses,
  noAddresses,
  type PortProtocol,
  parseAddress,
  parseCidr,
  uniteAddresses,
} from '../sets/index.js';
import type { EndpointGroup, Service, ServicePort } from './cluster.js';
import type { Copy } from './duplicates.js';
import { isEndpoints, readEndpoints, serviceOfEndpoints } from './endpoints.js';
import { isKind, makeSink, type Read } from './objects.js';
import { readProtocol } from './workloads/named-ports.js';
import { addressesIn } from './workloads/workloads.js';

/** The Services, each once with what is written behind it; where copies differ, the first with the addresses of all. */
export function readServices(copies: readonly Copy[], defaultNamespace: string): Read<Service> {
  const { sink, diagnostics } = makeSink();
  const byId = new Map<string, Service>();
  for (const copy of copies.filter((each) => isKind(each, '', 'Service'))) {
    const service = readService(copy, { sink, defaultNamespace });
    const id = `${service.namespace}/${service.name}`;
    const known = byId.get(id);
    byId.set(id, known === undefined ? service : withAddressesOf(known, service));
  }
  const groups = new Map<string, EndpointGroup[]>();
  for (const copy of copies.filter(({ document }) => isEndpoints(document))) {
    const id = serviceOfEndpoints(copy.document, defaultNamespace);
    const service = id === undefined ? undefined : byId.get(id);
    if (id === undefined || service === undefined || service.selector !== undefined) continue;
    groups.set(id, [...(groups.get(id) ?? []), ...readEndpoints(copy, sink)]);
  }
  const list = [...byId].map(([id, service]) => ({ ...service, endpoints: groups.get(id) ?? [] }));
  return { list, diagnostics };
}

function withAddressesOf(known: Service, other: Service): Service {
  return {
    ...known,
    clusterIps: uniteAddresses(known.clusterIps, other.clusterIps),
    externalIps: uniteAddresses(known.externalIps, other.externalIps),
    loadBalancerIps: uniteAddresses(known.loadBalancerIps, other.loadBalancerIps),
  };
}

const types = ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'] as const;
const trafficPolicies = ['Cluster', 'Local'] as const;

function readService(
  { document, copies }: Copy,
  { sink, defaultNamespace }: { readonly sink: ReadSink; readonly defaultNamespace: string },
): Service {
  const spec = new MapReader(document.node, sink).map('spec');
  const type = oneOf(types, spec, 'type') ?? 'ClusterIP';
  const clusterIps = [
    getIn(document.node, ['spec', 'clusterIP']),
    ...itemsOf(getIn(document.node, ['spec', 'clusterIPs'])),
  ];
  const isHeadless = clusterIps.some((each) => stringOf(each) === 'None');
  const externalIps = spec?.strings('externalIPs') ?? [];
  return {
    namespace: document.namespace ?? defaultNamespace,
    name: document.name ?? '?',
    type,
    selector: readSelector(spec),
    ports: (spec?.maps('ports') ?? []).flatMap(readServicePort),
    isHeadless,
    clusterIps: addressesIn(clusterIps),
    externalIps: type === 'ExternalName' ? noAddresses : readExternalIps(externalIps, spec),
    loadBalancerIps: type === 'LoadBalancer' ? loadBalancerIps(document) : noAddresses,
    loadBalancerSourceRanges: type === 'LoadBalancer' ? readSourceRanges(document, spec) : undefined,
    isExposed: !isHeadless && type !== 'ExternalName' && (type !== 'ClusterIP' || externalIps.length > 0),
    externalName: spec?.string('externalName')?.value,
    externalTrafficPolicy: oneOf(trafficPolicies, spec, 'externalTrafficPolicy') ?? 'Cluster',
    endpoints: [],
    copies,
    unresolved: reportUnresolvedFields(document, sink),
    span: document.span,
  };
}

/** The variables that stay where a Service says what is behind it. */
function reportUnresolvedFields({ node }: Copy['document'], sink: ReadSink): Service['unresolved'] {
  const fields = ['type', 'selector', 'ports'].flatMap((field) =>
    fieldsWithVariables(getIn(node, ['spec', field]), `spec.${field}`),
  );
  for (const { path, unresolved, span } of fields) sink.add(unresolvedVariable({ path, unresolved }, span));
  return fields.flatMap(({ unresolved }) => unresolved);
}

/** The value of a field that has a few; anything else is reported, but for what a later tool fills in. */
function oneOf<Value extends string>(
  values: readonly Value[],
  spec: MapReader | undefined,
  field: string,
): Value | undefined {
  const written = spec?.string(field);
  const value = values.find((each) => each === written?.value);
  if (written === undefined || value !== undefined || hasVariable(written.value)) return value;
  const supported = values.map((each) => `"${each}"`).join(', ');
  spec?.problem(`unsupported \`${field}\` \`${written.value}\`; supported values: ${supported}`, written.span);
  return undefined;
}

function readSelector(spec: MapReader | undefined): Service['selector'] {
  const selector = spec?.stringMap('selector');
  if (selector === undefined || selector.size === 0) return undefined;
  return new Map([...selector].map(([key, { value }]) => [key, value]));
}

function readExternalIps(texts: readonly Located<string>[], spec: MapReader | undefined): Addresses {
  return texts.reduce((set, { value, span }) => {
    const addresses = parseAddress(value)?.addresses;
    if (addresses === undefined && !hasVariable(value))
      spec?.problem(`\`externalIPs\` holds \`${value}\`; expected an address, as \`198.51.100.7\``, span);
    return uniteAddresses(set, addresses ?? noAddresses);
  }, noAddresses);
}

function loadBalancerIps({ node }: Copy['document']): Addresses {
  const ingress = itemsOf(getIn(node, ['status', 'loadBalancer', 'ingress']));
  return addressesIn([getIn(node, ['spec', 'loadBalancerIP']), ...ingress.map((each) => getIn(each, ['ip']))]);
}

/** The annotation from before the field, which counts where the field is empty. */
const sourceRangesKey = 'service.beta.kubernetes.io/load-balancer-source-ranges';

/** A range that can't be read lets nobody in: whom it was meant for is left out, and so not known. */
function readSourceRanges({ node }: Copy['document'], spec: MapReader | undefined): Addresses | undefined {
  const written = spec?.strings('loadBalancerSourceRanges') ?? [];
  const annotation = stringOf(getIn(node, ['metadata', 'annotations', sourceRangesKey]))?.trim() ?? '';
  const texts = written.length > 0 ? written.map(({ value }) => value) : annotation.split(',');
  if (written.length === 0 && annotation === '') return undefined;
  for (const { value, span } of written) {
    if (parseCidr(value.trim()) !== undefined || hasVariable(value)) continue;
    spec?.problem(`\`loadBalancerSourceRanges\` holds \`${value}\`; expected a range, as \`198.51.100.0/24\``, span);
  }
  return texts.reduce<Addresses>(
    (set, text) => uniteAddresses(set, parseCidr(text.trim())?.addresses ?? noAddresses),
    noAddresses,
  );
}

function readServicePort(entry: MapReader): readonly ServicePort[] {
  const port = entry.required('port')?.integer();
  const protocol: PortProtocol | undefined = readProtocol(entry);
  if (port === undefined || protocol === undefined) return [];
  const target = entry.integerOrString('targetPort');
  return [
    {
      name: entry.string('name')?.value,
      protocol,
      port: port.value,
      targetPort: target?.value ?? port.value,
      nodePort: entry.integer('nodePort')?.value,
    },
  ];
}
