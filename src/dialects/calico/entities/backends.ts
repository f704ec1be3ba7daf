import type { CompileContext, PeerMatch, PodMatch, PortMatch } from '../../../compile/index.js';
import type { Span } from '../../../diagnostics/index.js';
import {
  type EndpointGroup,
  matchLabels,
  type NamedPort,
  numbersOfName,
  type Pod,
  readEndpointSliceOf,
  type Service,
  serviceOfEndpoints,
} from '../../../model/index.js';
import { getIn, itemsOf, stringOf } from '../../../parse/index.js';
import {
  allOf,
  anyLabels,
  type Condition,
  type Family,
  families,
  isNoAddresses,
  type LabelRegion,
  portRange,
  statesIn,
  uncertainCondition,
} from '../../../sets/index.js';
import { silentSink } from './objects.js';
import { wholeFamilies } from './ranges.js';

/** Some of the endpoints of a Service, at their target ports, where a condition holds. */
interface Backends {
  readonly when: Condition;
  readonly peers: readonly PeerMatch[];
  readonly ports: readonly PortMatch[];
}

/** The endpoints of a Service whose selector or EndpointSlices are known, ready or not (calico.md §5.5). */
export function backendsOf(service: Service, span: Span, compile: CompileContext): readonly Backends[] {
  if (service.type === 'ExternalName') return [];
  if (service.selector === undefined)
    return [...service.endpoints, ...endpointSlicesOf(service, 'unready', compile)].flatMap((group) =>
      writtenBackends(group, span),
    );
  const labels: LabelRegion = new Map([...service.selector].map(([key, value]) => [key, statesIn([value])]));
  const pods: PodMatch = { namespaces: { kind: 'named', name: service.namespace }, labels };
  const ports = service.ports.map(({ protocol, targetPort }): PortMatch => {
    if (typeof targetPort === 'string') return { kind: 'named', protocol, name: targetPort };
    return { kind: 'traffic', traffic: portRange(protocol, targetPort, targetPort) };
  });
  const selected = familiesOf(service, compile).map(({ when, within }): Backends => {
    const peer: PeerMatch = { kind: 'pods', pods, span };
    return { when, peers: [within === undefined ? peer : { ...peer, within: wholeFamilies(within) }], ports };
  });
  return [...selected, ...hostBackends(service, labels, { span, compile })];
}

/** The EndpointSlices of a Service, whether that is declared or not: they alone are what Felix reads, whoever is ready. */
export function endpointSlicesOf(
  { namespace, name }: Pick<Service, 'namespace' | 'name'>,
  which: 'all' | 'unready',
  { objectsOf, defaultNamespace }: CompileContext,
): readonly EndpointGroup[] {
  return objectsOf('discovery.k8s.io', 'EndpointSlice')
    .filter(({ document }) => serviceOfEndpoints(document, defaultNamespace) === `${namespace}/${name}`)
    .map(({ document, presence }) => ({
      ...readEndpointSliceOf(document, silentSink, which),
      copies: presence === true ? 1 : 2,
    }));
}

/** The addresses that EndpointSlices write; Calico passes over domain names. */
export function writtenBackends({ endpoints, ports }: EndpointGroup, span: Span): readonly Backends[] {
  const peers = endpoints.flatMap((endpoint): readonly PeerMatch[] =>
    endpoint.kind === 'address' ? [{ kind: 'addresses', addresses: endpoint.addresses, span }] : [],
  );
  return peers.length === 0 ? [] : [{ when: true, peers, ports: ports.map(portMatch) }];
}

function portMatch({ protocol, port }: Pick<NamedPort, 'protocol' | 'port'>): PortMatch {
  return { kind: 'traffic', traffic: portRange(protocol, port, port) };
}

/** The families in which a Service has endpoints; a Service has those of one family unless it says otherwise. */
function familiesOf(
  { namespace, name, clusterIps }: Service,
  { objectsOf, defaultNamespace }: CompileContext,
): readonly { readonly when: Condition; readonly within: readonly Family[] | undefined }[] {
  const copy = objectsOf('', 'Service').find(
    ({ document }) => document.name === name && (document.namespace ?? defaultNamespace) === namespace,
  );
  const spec = copy && getIn(copy.document.node, ['spec']);
  const written = itemsOf(getIn(spec, ['ipFamilies'])).map(stringOf);
  const isDual = stringOf(getIn(spec, ['ipFamilyPolicy']))?.endsWith('DualStack') === true;
  const named = families.filter((family) => written.includes(family) || clusterIps[family].length > 0);
  if (isDual || named.length === families.length) return [{ when: true, within: undefined }];
  if (named.length > 0) return [{ when: true, within: named }];
  const when = uncertainCondition({
    id: `families/${namespace}/${name}`,
    words: `whether the Service \`${namespace}/${name}\` has IPv6 endpoints`,
    remedy: 'write its `ipFamilies`',
  });
  return [
    { when: true, within: ['IPv4'] },
    { when, within: ['IPv6'] },
  ];
}

interface HostContext {
  readonly span: Span;
  readonly compile: CompileContext;
}

/** Pods on the network of their nodes, which are endpoints at the addresses of these. */
function hostBackends(service: Service, labels: LabelRegion, { span, compile }: HostContext): readonly Backends[] {
  const pods = compile.cluster.workloads
    .filter(({ namespace }) => namespace === service.namespace)
    .flatMap((workload) => workload.pods)
    .filter(({ isHostNetwork }) => isHostNetwork);
  return pods.flatMap((pod): readonly Backends[] => {
    const when = allOf([pod.presence, matchLabels(labels, pod.labels)]);
    const ports = service.ports.flatMap(({ protocol, targetPort }) => targetNumbers(pod, protocol, targetPort));
    if (when === false || ports.length === 0) return [];
    if (!isNoAddresses(pod.addresses))
      return [{ when, peers: [{ kind: 'addresses', addresses: pod.addresses, span }], ports }];
    const someNode: PeerMatch = { kind: 'nodes', labels: anyLabels, span };
    return [{ when: allOf([when, runsThere(pod)]), peers: [someNode], ports }];
  });
}

function targetNumbers(pod: Pod, protocol: NamedPort['protocol'], target: number | string): readonly PortMatch[] {
  if (typeof target === 'number') return [portMatch({ protocol, port: target })];
  return numbersOfName(pod, target, protocol).map(portMatch);
}

function runsThere({ workload }: Pod): Condition {
  return uncertainCondition({
    id: `node of/${workload}`,
    words: `whether ${workload} runs on the node`,
    remedy: 'declare its Pods with their `hostIP`, or admit the nodes by their range',
  });
}
