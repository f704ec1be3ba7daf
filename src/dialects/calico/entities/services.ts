import type { PeerMatch, PortMatch } from '../../../compile/index.js';
import type { Span } from '../../../diagnostics/index.js';
import type { EndpointGroup, Service } from '../../../model/index.js';
import { hasVariable, type MapReader, variableWords } from '../../../parse/index.js';
import { allAddresses, allTraffic, type Condition, protocolTraffic, uncertainCondition } from '../../../sets/index.js';
import { backendsOf, endpointSlicesOf, writtenBackends } from './backends.js';
import type { EntityContext, EntityMatch } from './entity.js';
import { serviceNoNamespace, serviceUnresolved } from './problems.js';

/** What is behind a Service of a rule: pods or addresses at their target ports, where a condition holds. */
export interface ServiceTarget {
  readonly when: Condition;
  /** `undefined` is everybody. */
  readonly peers: readonly PeerMatch[] | undefined;
  /** Target ports; none leads nowhere. */
  readonly ports: readonly PortMatch[];
}

/**
 * Reads `services` of one end, which stands alone (calico.md §5.2); `undefined` where it has none. The target ports, and their protocols,
 * are part of the match where the Service is a destination; as a source it is its addresses (`servicePeers`).
 */
export function readServices(entity: MapReader, context: EntityContext): readonly ServiceTarget[] | undefined {
  if (!entity.has('services')) return undefined;
  const services = entity.map('services');
  if (services === undefined) return [];
  services.fields(['name', 'namespace']);
  const name = services.required('name')?.string()?.value;
  const namespace = readNamespace(services, context);
  if (name === undefined || namespace === undefined || hasVariable(name)) return [];
  return targetsOf({ namespace, name, path: services.path, span: services.span }, services, context);
}

/** Services as the source of a rule: their addresses, whatever their ports. */
export function servicePeers(targets: readonly ServiceTarget[]): EntityMatch {
  return { forms: targets.map(({ when, peers }) => ({ when, peers, named: peers })), families: [], hosts: [] };
}

/** The policy's own namespace where none is written; cluster-wide policies have none. */
function readNamespace(services: MapReader, { namespace }: EntityContext): string | undefined {
  const written = services.string('namespace');
  if (written !== undefined && written.value !== '') return hasVariable(written.value) ? undefined : written.value;
  if (services.has('namespace') && written === undefined) return undefined;
  if (namespace === undefined) services.problem('found no `namespace`; expected one in a cluster-wide policy; add it');
  else services.sink.add(serviceNoNamespace({ path: services.path, namespace }, services.span));
  return namespace;
}

interface NamedService {
  readonly namespace: string;
  readonly name: string;
  readonly path: string;
  readonly span: Span;
}

function targetsOf(named: NamedService, { sink }: MapReader, { compile }: EntityContext): readonly ServiceTarget[] {
  const { namespace, name, path, span } = named;
  const service = compile.cluster.services.find((each) => each.namespace === namespace && each.name === name);
  const endpointSlices = endpointSlicesOf(named, 'all', compile);
  const isRead = service === undefined && endpointSlices.length > 0;
  const unknown = isRead ? whyUnread(named, endpointSlices) : whyUnknown(named, service);
  if (unknown !== undefined) {
    sink.add(serviceUnresolved({ path, id: `${namespace}/${name}`, why: unknown.why }, span));
    return unresolved(named, unknown);
  }
  if (service === undefined) return endpointSlices.flatMap((group) => writtenBackends(group, span));
  return backendsOf(service, span, compile);
}

interface Unknown {
  readonly why: string;
  readonly remedy: string;
}

/** Why nobody knows what is behind a Service; `undefined` where it is known. */
function whyUnknown({ namespace, name }: NamedService, service: Service | undefined): Unknown | undefined {
  const id = `${namespace}/${name}`;
  if (service === undefined) {
    const remedy = `add the Service \`${id}\` with its workloads or its EndpointSlices`;
    return { why: `no manifest declares the Service \`${id}\`; ${remedy}`, remedy };
  }
  if (service.copies > 1)
    return {
      why: `the Service \`${id}\` is declared ${service.copies} times, and the copies differ`,
      remedy: 'keep one copy',
    };
  if (service.unresolved.length > 0)
    return { why: variableWords(service.unresolved), remedy: 'give the variables their values' };
  if (service.type === 'ExternalName' || service.selector !== undefined) return undefined;
  const remedy = `add the EndpointSlices of \`${id}\``;
  if (service.endpoints.length === 0)
    return { why: `the Service \`${id}\` has no selector, and no manifest holds its endpoints; ${remedy}`, remedy };
  return whyUnread({ namespace, name }, service.endpoints);
}

function whyUnread(
  { namespace, name }: Pick<NamedService, 'namespace' | 'name'>,
  groups: readonly EndpointGroup[],
): Unknown | undefined {
  const id = `${namespace}/${name}`;
  return groups.some(({ copies, endpoints }) => copies > 1 || endpoints.some(({ kind }) => kind === 'unread'))
    ? { why: `the endpoints of the Service \`${id}\` can't be told`, remedy: 'mend its EndpointSlices' }
    : undefined;
}

/** Perhaps anybody; behind the Service of the API server there is no pod. */
function unresolved({ namespace, name, span }: NamedService, { remedy }: Unknown): readonly ServiceTarget[] {
  const id = `${namespace}/${name}`;
  const when = uncertainCondition({
    id: `service/${id}`,
    words: `what is behind the Service \`${id}\``,
    remedy,
  });
  if (id !== 'default/kubernetes')
    return [{ when, peers: undefined, ports: [{ kind: 'traffic', traffic: allTraffic }] }];
  const others: PeerMatch = { kind: 'addresses', addresses: allAddresses, holds: 'others', span };
  return [{ when, peers: [others], ports: [{ kind: 'traffic', traffic: protocolTraffic('TCP') }] }];
}
