import { byBytes, type Diagnostic, didYouMean } from '../../diagnostics/index.js';
import { hasVariable, type ReadSink, unresolvedIn, unresolvedVariable } from '../../parse/index.js';
import { anyOf, type Condition, uncertainCondition } from '../../sets/index.js';
import type { Namespace, Service } from '../cluster.js';
import type { Copy } from '../duplicates.js';
import { invalidObject, unreadField } from '../problems.js';
import type { Attachment, Entries, Entry, EntryBackend } from './entry.js';
import { type EntryRole, entryRole } from './entry-kinds.js';
import { type BackendRef, type ParentRef, readGatewayRoute } from './gateway-route.js';
import { type Gateway, type Grant, readClass, readGateway, readGrant, takesRoute } from './gateways.js';
import { readIngress } from './ingress.js';
import { readOpenShiftRoute } from './openshift-route.js';
import { noBackend, noGrant, unattached } from './problems.js';

export interface EntrySurroundings {
  readonly defaultNamespace: string;
  readonly services: readonly Service[];
  readonly namespaces: ReadonlyMap<string, Namespace>;
}

/** Reads the entries of a cluster (E-9); reports backends that no manifest declares, and routes that nothing serves. */
export function readEntries(
  copies: readonly Copy[],
  surroundings: EntrySurroundings,
): Entries & { readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const sink = {
    unknownField: unreadField,
    invalidValue: invalidObject,
    add: (each: Diagnostic) => diagnostics.push(each),
  };
  const { defaultNamespace, services } = surroundings;
  const of = (role: EntryRole) => copies.filter(({ document }) => entryRole(document.group, document.kind) === role);
  const context: Context = {
    ...surroundings,
    sink,
    gateways: of('gateway').map((copy) => readGateway(copy, sink, defaultNamespace)),
    grants: of('grant').map((copy) => readGrant(copy, sink, defaultNamespace)),
  };
  const entries = (['ingress', 'gateway route', 'openshift route'] as const).flatMap((role) =>
    of(role).flatMap((copy) => readEntry(copy, role, context)),
  );
  const missing = entries.flatMap((entry) =>
    entry.backends.flatMap((backend) => missingBackend(entry, backend, services)),
  );
  return {
    entries: entries.sort((a, b) => byBytes(idOf(a), idOf(b))),
    ingressClasses: of('ingress class').map((copy) => readClass(copy, sink)),
    gatewayClasses: of('gateway class').map((copy) => readClass(copy, sink)),
    diagnostics: [...diagnostics, ...missing],
  };
}

interface Context extends EntrySurroundings {
  readonly sink: ReadSink;
  readonly gateways: readonly Gateway[];
  readonly grants: readonly Grant[];
}

function idOf({ kind, namespace, name }: Pick<Entry, 'kind' | 'namespace' | 'name'>): string {
  return `${kind}/${namespace}/${name}`;
}

type EntryObject = Omit<Entry, 'attachments' | 'backends'> & { readonly title: string };

function readEntry({ document, presence }: Copy, role: EntryRole, context: Context): readonly Entry[] {
  const { kind, span, name = '?' } = document;
  const namespace = document.namespace ?? context.defaultNamespace;
  const object = { kind, namespace, name, presence, span };
  const titled = { ...object, title: `${kind} ${namespace}/${name}` };
  const reading = { sink: context.sink, namespace, title: titled.title };
  switch (role) {
    case 'ingress': {
      const { className, backends } = readIngress(document, reading);
      return [{ ...object, attachments: [{ served: { kind: 'ingress', className }, presence: true }], backends }];
    }
    case 'gateway route': {
      const { isMesh, parents, backends } = readGatewayRoute(document, reading);
      if (isMesh) return [];
      const granted = backends.map((backend) => withGrant(titled, backend, context));
      return [{ ...object, attachments: attachmentsOf(titled, parents, context), backends: granted }];
    }
    default: {
      const backends = readOpenShiftRoute(document, reading);
      return [{ ...object, attachments: [{ served: { kind: 'route' }, presence: true }], backends }];
    }
  }
}

/** The Gateways that take a route; one that no manifest declares is taken to. */
function attachmentsOf(route: EntryObject, parents: readonly ParentRef[], context: Context): readonly Attachment[] {
  if (parents.length === 0) {
    context.sink.add(unattached({ entry: route.title, problem: 'names no Gateway in `parentRefs`' }, route.span));
  }
  return parents.flatMap((parent): readonly Attachment[] => {
    const { namespace, name } = parent;
    const copies = parent.isGateway
      ? context.gateways.filter((each) => each.namespace === namespace && each.name === name)
      : [];
    if (copies.length === 0) {
      const gateway = { namespace, name, hasParameters: false, namesHost: false };
      return [{ served: { kind: 'gateway', className: undefined, gateway }, presence: true }];
    }
    const attached = copies.flatMap((gateway): readonly Attachment[] => {
      const presence = takesRoute(gateway, parent, route, context.namespaces);
      const served = { kind: 'gateway', className: gateway.className, gateway } as const;
      return presence === false ? [] : [{ served, presence }];
    });
    if (attached.length === 0) {
      const problem = `names Gateway \`${namespace}/${name}\`, and no listener of it takes the route (\`sectionName\`, \`port\`, \`allowedRoutes\`)`;
      context.sink.add(unattached({ entry: route.title, problem }, parent.span));
    }
    return attached;
  });
}

/** A route may send to another namespace only where a ReferenceGrant there allows it. */
function withGrant(route: EntryObject, backend: BackendRef, { grants, sink }: Context): EntryBackend {
  if (backend.namespace === route.namespace) return { ...backend, presence: true };
  const granting = grants.filter(
    ({ namespace, from, services }) =>
      namespace === backend.namespace &&
      from.some((each) => each.kind === route.kind && each.namespace === route.namespace) &&
      (services === undefined || services.includes(backend.service)),
  );
  if (granting.length > 0) return { ...backend, presence: anyOf(granting.map(({ presence }) => presence)) };
  const { service, namespace, span } = backend;
  sink.add(noGrant({ entry: route.title, service, namespace }, span));
  return { ...backend, presence: mayBeGranted(route, backend) };
}

function mayBeGranted(route: EntryObject, { namespace }: BackendRef): Condition {
  return uncertainCondition({
    id: `grant/${idOf(route)}/${namespace}`,
    words: `whether a ReferenceGrant of namespace \`${namespace}\` lets ${route.title} send there`,
    remedy: 'add the ReferenceGrant to the manifests',
  });
}

function missingBackend(entry: Entry, backend: EntryBackend, services: readonly Service[]): readonly Diagnostic[] {
  const { service: written, span } = backend;
  if (hasVariable(written))
    return [unresolvedVariable({ path: '', unresolved: unresolvedIn(written, undefined) }, span)];
  const title = `${entry.kind} ${entry.namespace}/${entry.name}`;
  const here = services.filter(({ namespace }) => namespace === backend.namespace);
  const service = here.find(({ name }) => name === backend.service);
  if (service === undefined) {
    const place = backend.namespace === entry.namespace ? '' : ` of namespace \`${backend.namespace}\``;
    const names = here.map(({ name }) => name);
    const hint = didYouMean(backend.service, names) || ': add its manifest, or mend the name';
    const problem = `Service \`${backend.service}\`${place}, which no manifest declares${hint}`;
    return [noBackend({ entry: title, problem }, backend.span)];
  }
  const { port } = backend;
  const isThere =
    port.kind !== 'service' ||
    service.type === 'ExternalName' ||
    service.copies > 1 ||
    service.ports.some((each) => each.port === port.port || each.name === port.port);
  if (isThere) return [];
  const has = service.ports.map(({ name, port: number }) => (name === undefined ? `${number}` : `${number} (${name})`));
  const problem = `port \`${port.port}\` of Service \`${service.name}\`, which has ${has.length === 0 ? 'no port' : `only ${has.join(', ')}`}`;
  return [noBackend({ entry: title, problem }, backend.span)];
}
