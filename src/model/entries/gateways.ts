import { get, getIn, isAbsent, itemsOf, MapReader, type ReadSink, stringOf } from '../../parse/index.js';
import { allOf, anyOf, type Condition, type LabelRegion } from '../../sets/index.js';
import type { Namespace } from '../cluster.js';
import type { Copy } from '../duplicates.js';
import { regionOfSelector } from '../label-selector.js';
import { matchLabels } from '../labels.js';
import type { ControllerClass, GatewayRef } from './entry.js';
import type { ParentRef } from './gateway-route.js';

/** A Gateway as far as routes need it. */
export interface Gateway extends GatewayRef {
  readonly className: string | undefined;
  readonly listeners: readonly Listener[];
  readonly presence: Condition;
}

interface Listener {
  readonly name: string | undefined;
  readonly port: number | undefined;
  readonly protocol: string | undefined;
  /** The kinds of routes that it takes; `undefined` where its protocol decides. */
  readonly kinds: readonly string[] | undefined;
  readonly from: string;
  readonly selector: LabelRegion;
}

/** A namespace that lets routes of another one send to its Services. */
export interface Grant {
  readonly namespace: string;
  readonly from: readonly { readonly kind: string; readonly namespace: string }[];
  /** The Services that may be sent to; `undefined` for all. */
  readonly services: readonly string[] | undefined;
  readonly presence: Condition;
}

export function readGateway({ document, presence }: Copy, sink: ReadSink, defaultNamespace: string): Gateway {
  const spec = new MapReader(document.node, sink).map('spec');
  return {
    namespace: document.namespace ?? defaultNamespace,
    name: document.name ?? '?',
    className: spec?.required('gatewayClassName')?.string()?.value,
    hasParameters: !isAbsent(getIn(document.node, ['spec', 'infrastructure', 'parametersRef'])),
    namesHost: itemsOf(getIn(document.node, ['spec', 'addresses'])).some(
      (each) => stringOf(get(each, 'type')) === 'Hostname',
    ),
    listeners: (spec?.maps('listeners') ?? []).map(readListener),
    presence,
  };
}

function readListener(listener: MapReader): Listener {
  const allowed = listener.map('allowedRoutes');
  const namespaces = allowed?.map('namespaces');
  return {
    name: listener.string('name')?.value,
    port: listener.integer('port')?.value,
    protocol: listener.string('protocol')?.value,
    kinds: allowed?.maps('kinds')?.flatMap((kind) => kind.string('kind')?.value ?? []),
    from: namespaces?.string('from')?.value ?? 'Same',
    selector: regionOfSelector(namespaces?.value('selector')?.node),
  };
}

/** Whether a Gateway takes a route of a namespace: one of its listeners that the route names does. */
export function takesRoute(
  gateway: Gateway,
  parent: ParentRef,
  route: { readonly kind: string; readonly namespace: string },
  namespaces: ReadonlyMap<string, Namespace>,
): Condition {
  const meant = gateway.listeners.filter(
    ({ name, port }) =>
      (parent.sectionName === undefined || parent.sectionName === name) &&
      (parent.port === undefined || parent.port === port),
  );
  const taken = meant.filter((listener) => takesKind(listener, route.kind));
  const condition = anyOf(taken.map((listener) => takesNamespace(listener, gateway, route.namespace, namespaces)));
  return allOf([gateway.presence, condition]);
}

const kindsByProtocol: Readonly<Record<string, readonly string[]>> = {
  HTTP: ['HTTPRoute', 'GRPCRoute'],
  HTTPS: ['HTTPRoute', 'GRPCRoute'],
  TLS: ['TLSRoute', 'TCPRoute'],
  TCP: ['TCPRoute'],
  UDP: ['UDPRoute'],
};

function takesKind({ kinds, protocol = '' }: Listener, kind: string): boolean {
  const byProtocol = Object.hasOwn(kindsByProtocol, protocol) ? kindsByProtocol[protocol] : undefined;
  return (kinds === undefined || kinds.length === 0 ? byProtocol : kinds)?.includes(kind) ?? true;
}

function takesNamespace(
  { from, selector }: Listener,
  gateway: Gateway,
  namespace: string,
  namespaces: ReadonlyMap<string, Namespace>,
): Condition {
  if (from === 'All') return true;
  if (from === 'Same') return gateway.namespace === namespace;
  const labels = namespaces.get(namespace)?.labels;
  return from === 'Selector' && labels !== undefined && matchLabels(selector, labels);
}

export function readGrant({ document, presence }: Copy, sink: ReadSink, defaultNamespace: string): Grant {
  const spec = new MapReader(document.node, sink).map('spec');
  const to = (spec?.maps('to') ?? []).filter(
    (each) => (each.string('group')?.value ?? '') === '' && each.string('kind')?.value === 'Service',
  );
  const names = to.map((each) => each.string('name')?.value);
  return {
    namespace: document.namespace ?? defaultNamespace,
    from: (spec?.maps('from') ?? [])
      .filter((each) => each.string('group')?.value === 'gateway.networking.k8s.io')
      .map((each) => ({ kind: each.string('kind')?.value ?? '', namespace: each.string('namespace')?.value ?? '' })),
    services: names.includes(undefined) ? undefined : names.flatMap((name) => name ?? []),
    presence,
  };
}

export function readClass({ document }: Copy, sink: ReadSink): ControllerClass {
  const spec = new MapReader(document.node, sink).map('spec');
  const mark = ['metadata', 'annotations', 'ingressclass.kubernetes.io/is-default-class'];
  return {
    name: document.name ?? '?',
    controller: spec?.string(document.kind === 'IngressClass' ? 'controller' : 'controllerName')?.value,
    isDefault: stringOf(getIn(document.node, mark)) === 'true',
    hasParameters: !isAbsent(getIn(document.node, ['spec', 'parametersRef'])),
  };
}
