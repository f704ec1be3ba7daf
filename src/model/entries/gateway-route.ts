import type { Span } from '../../diagnostics/index.js';
import { type ManifestDocument, MapReader, type ReadSink } from '../../parse/index.js';
import type { PortProtocol } from '../../sets/index.js';
import type { BackendPort } from './entry.js';
import { notService } from './problems.js';

/** What a route of the Gateway API says, before its Gateways and grants are looked up. */
export interface GatewayRouteParts {
  /** Its parents are Services: it routes traffic inside a service mesh, and nothing enters through it. */
  readonly isMesh: boolean;
  readonly parents: readonly ParentRef[];
  readonly backends: readonly BackendRef[];
}

export interface ParentRef {
  readonly isGateway: boolean;
  readonly namespace: string;
  readonly name: string;
  readonly sectionName: string | undefined;
  readonly port: number | undefined;
  readonly span: Span;
}

export interface BackendRef {
  readonly namespace: string;
  readonly service: string;
  readonly port: BackendPort;
  readonly protocol: PortProtocol;
  readonly span: Span;
}

interface RouteContext {
  readonly sink: ReadSink;
  readonly namespace: string;
  readonly title: string;
}

/** Reads the parents and the backends of a route; those of a service mesh, whose parent is a Service, are left out. */
export function readGatewayRoute({ node, kind }: ManifestDocument, context: RouteContext): GatewayRouteParts {
  const spec = new MapReader(node, context.sink).map('spec');
  const rules = spec?.maps('rules') ?? [];
  const references = rules.flatMap((rule) => {
    const direct = rule.maps('backendRefs') ?? [];
    return [...direct, ...[rule, ...direct].flatMap(mirrorsOf)];
  });
  const protocol = kind === 'UDPRoute' ? 'UDP' : 'TCP';
  const written = spec?.maps('parentRefs') ?? [];
  const parents = written.flatMap((parent) => readParent(parent, context));
  return {
    isMesh: written.length > 0 && parents.length === 0,
    parents,
    backends: references.flatMap((each) => readBackend(each, protocol, context)),
  };
}

/** A mirror sends a copy of what enters. */
function mirrorsOf(holder: MapReader): readonly MapReader[] {
  return (holder.maps('filters') ?? []).flatMap((filter) => filter.map('requestMirror')?.map('backendRef') ?? []);
}

function readParent(parent: MapReader, { namespace }: RouteContext): readonly ParentRef[] {
  const group = parent.string('group')?.value ?? 'gateway.networking.k8s.io';
  const kind = parent.string('kind')?.value ?? 'Gateway';
  const name = parent.required('name')?.string();
  if (name === undefined || (kind !== 'Gateway' && !group.startsWith('gateway.networking'))) return [];
  return [
    {
      isGateway: kind === 'Gateway',
      namespace: parent.string('namespace')?.value ?? namespace,
      name: name.value,
      sectionName: parent.string('sectionName')?.value,
      port: parent.integer('port')?.value,
      span: name.span,
    },
  ];
}

function readBackend(
  backend: MapReader,
  protocol: PortProtocol,
  { sink, namespace, title }: RouteContext,
): readonly BackendRef[] {
  const name = backend.required('name')?.string();
  if (name === undefined || backend.integer('weight')?.value === 0) return [];
  const group = backend.string('group')?.value ?? '';
  const kind = backend.string('kind')?.value ?? 'Service';
  if (group !== '' || kind !== 'Service') {
    const full = group === '' ? kind : `${kind}.${group}`;
    sink.add(notService({ entry: title, backend: `${full} \`${name.value}\`` }, name.span));
    return [];
  }
  const port = backend.required('port')?.integer();
  return [
    {
      namespace: backend.string('namespace')?.value ?? namespace,
      service: name.value,
      port: port === undefined ? { kind: 'all' } : { kind: 'service', port: port.value },
      protocol,
      span: name.span,
    },
  ];
}
