import type { CompileContext, PeerMatch, PodMatch } from '../../compile/index.js';
import { nameLabel, type Service } from '../../model/index.js';
import { getIn, type ManifestDocument, type MapReader, nameSpan, stringOf } from '../../parse/index.js';
import {
  type Addresses,
  allAddresses,
  allOf,
  anyLabels,
  binaryChoice,
  type ChoiceFact,
  type Condition,
  hasState,
  statesIn,
  unionOfAddresses,
} from '../../sets/index.js';
import type { PeerPart } from './entities.js';
import { unresolved } from './problems.js';
import { readRequirements } from './selectors.js';

/** What a list of `toServices` represents. */
export interface ServicePeers {
  readonly parts: readonly PeerPart[];
  /** Holds where it represents nothing at all: then it is as if it were not written (cilium.md §6.4). */
  readonly isNothing: Condition;
}

/** `toServices`: the pods that a Service selects, or the addresses written behind it (cilium.md §6.4). */
export function readServicePeers(rule: MapReader, context: CompileContext): ServicePeers {
  const read = (rule.maps('toServices') ?? []).map((item) => readItem(item, context));
  return {
    parts: read.flatMap(({ parts }) => parts),
    isNothing: allOf(read.map(({ isNothing }) => isNothing)),
  };
}

const nothing: ServicePeers = { parts: [], isNothing: true };

function readItem(item: MapReader, context: CompileContext): ServicePeers {
  item.fields(['k8sService', 'k8sServiceSelector']);
  const selector = item.map('k8sServiceSelector');
  const reference = item.map('k8sService');
  if (selector !== undefined) {
    selector.fields(['selector', 'namespace']);
    const labels = selector.required('selector')?.map();
    if (labels === undefined) return nothing;
    const requirements = readRequirements(labels);
    const namespace = namespaceOf(selector);
    const isMeant = (service: Service) =>
      isIn(service, namespace) &&
      requirements.every(({ key, states }) => hasState(states, labelOf(service, key, context)));
    return resolve(item, 'a Service with these labels', { context, isMeant });
  }
  if (reference === undefined) return nothing;
  reference.fields(['serviceName', 'namespace']);
  const name = reference.string('serviceName')?.value ?? '';
  const namespace = namespaceOf(reference);
  const what = `Service/${namespace === '' ? '' : `${namespace}/`}${name}`;
  return resolve(item, what, { context, isMeant: (service) => isIn(service, namespace) && service.name === name });
}

function namespaceOf(item: MapReader): string {
  return item.string('namespace')?.value ?? '';
}

function isIn(service: Service, namespace: string): boolean {
  return namespace === '' || service.namespace === namespace;
}

function labelOf({ span }: Service, key: string, { objectsOf }: CompileContext): string | undefined {
  const isMeant = (document: ManifestDocument) =>
    nameSpan(document).file === span.file && contains(document, span.start);
  const found = objectsOf('', 'Service').find(({ document }) => isMeant(document));
  const value = found && getIn(found.document.node, ['metadata', 'labels', key]);
  return value === undefined ? undefined : stringOf(value);
}

function contains({ node: { span } }: ManifestDocument, at: number): boolean {
  return span.start <= at && at <= span.end;
}

interface Meant {
  readonly context: CompileContext;
  readonly isMeant: (service: Service) => boolean;
}

function resolve(item: MapReader, what: string, { context, isMeant }: Meant): ServicePeers {
  const { span, path, sink } = item;
  const services = context.cluster.services.filter(isMeant);
  if (services.length > 0) return { parts: services.flatMap((service) => partsOf(service, item)), isNothing: false };
  const effect = 'what the rule admits is unknown, and with `toPorts` it is everybody where the Service is nowhere';
  sink.add(unresolved({ path, what, effect }, span));
  const fact: ChoiceFact = {
    kind: 'choice',
    id: `service/${what}`,
    words: `which pods or addresses ${what} leads to, which no manifest holds`,
    remedy: 'add the Service to the manifests',
    count: 3,
  };
  // nothing at all, what is asked about, or something else
  const is = (choice: number): Condition => ({ kind: 'choice', fact, within: [choice] });
  return { parts: [{ peers: [anyPod(span), anyAddress(span)], when: is(1) }], isNothing: is(0) };
}

function anyPod(span: MapReader['span']): PeerMatch {
  return { kind: 'pods', pods: { namespaces: { kind: 'labelled', labels: anyLabels }, labels: anyLabels }, span };
}

function anyAddress(span: MapReader['span']): PeerMatch {
  return { kind: 'addresses', addresses: allAddresses, span };
}

function partsOf(service: Service, { span }: MapReader): readonly PeerPart[] {
  const { selector, namespace, name, copies, unresolved, endpoints } = service;
  if (copies > 1 || unresolved.length > 0) {
    const when = unknownBehind(`${namespace}/${name}`, 'several differing copies or variables stay in it');
    return [{ peers: [anyPod(span), anyAddress(span)], when }];
  }
  if (selector !== undefined && selector.size > 0) {
    const labels = new Map([...selector].map(([key, value]) => [key, statesIn([value])] as const));
    const place = new Map([[nameLabel, statesIn([namespace])]]);
    const pods: PodMatch = { namespaces: { kind: 'labelled', labels: place }, labels };
    return [{ peers: [{ kind: 'pods', pods, span }], when: true }];
  }
  const written = endpoints.flatMap((group) => group.endpoints);
  const known = written.flatMap((each) => (each.kind === 'address' ? [each.addresses] : []));
  const isKnown =
    written.length > 0 &&
    written.every(({ kind }) => kind === 'address') &&
    endpoints.every((group) => group.copies === 1);
  return [
    ...(known.length === 0 ? [] : [{ peers: [range(unionOfAddresses(known), span)], when: true }]),
    ...(isKnown
      ? []
      : [
          {
            peers: [anyAddress(span)],
            when: unknownBehind(`${namespace}/${name}`, 'it has no selector, and not all of its endpoints are known'),
          },
        ]),
  ];
}

function range(addresses: Addresses, span: MapReader['span']): PeerMatch {
  return { kind: 'addresses', addresses, span };
}

function unknownBehind(id: string, why: string): Condition {
  const fact: ChoiceFact = binaryChoice({
    id: `service/${id}`,
    words: `what Service/${id} leads to: ${why}`,
    remedy: 'add one Service with its EndpointSlices to the manifests',
  });
  return { kind: 'choice', fact, within: [1] };
}
