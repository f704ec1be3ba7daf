import type { PodMatch, PolicyRules, Rule } from '../../compile/index.js';
import { type Diagnostic, define } from '../../diagnostics/index.js';
import { type Cluster, matchLabels, type Pod, type Service, type ServicePort } from '../../model/index.js';
import { get, type ManifestDocument, type Node } from '../../parse/index.js';
import { isTrafficWithin, type PortProtocol, portRange, trafficRanges } from '../../sets/index.js';
import { documentAround } from '../findings/documents-at.js';
import { ciliumRuleSets, type Linted, plainRuleSets } from './linted.js';
import { podsNear } from './selected.js';
import { trafficOf } from './within.js';

const servicePort = define<{
  readonly id: string;
  readonly path: string;
  readonly port: string;
  readonly service: string;
  readonly target: string;
}>({
  code: 'policy/service-port',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'a rule names the port of a Service, where its pods have another',
  words: ({ id, path, port, service, target }) =>
    `${id} ${path} names ${port}, the port of ${service}, which leads to ${target} of its pods: policies see the port of the pod, after translation, so that the rule admits nothing there; write ${target}`,
});

/** A port of a rule that is one of a Service and none of the pods that the rule is about (A.10 row 19). */
export function reportServicePorts(linted: Linted): readonly Diagnostic[] {
  const ports = containerPorts(linted.documents);
  const ruleSets = [...plainRuleSets(linted), ...ciliumRuleSets(linted)];
  return ruleSets.flatMap((policyRules) =>
    policyRules.rules.flatMap((rule) => {
      const pods = destinationsOf(policyRules, rule, linted.cluster);
      if (pods === undefined || pods.length === 0) return [];
      return portsOf(rule).flatMap(({ protocol, port }) => {
        const found = pods.map((pod) => serviceOf(pod, { protocol, port }, linted.cluster, ports));
        const [first] = found;
        if (first === undefined || found.some((each) => each === undefined)) return [];
        const { service, target } = first;
        // whoever names both ports loses nothing
        if (isTrafficWithin(portRange(protocol, target, target), trafficOf(rule.ports))) return [];
        const facts = {
          id: policyRules.policy.id,
          path: rule.path,
          port: `${protocol}/${port}`,
          service: `\`${service.namespace}/service/${service.name}\``,
          target: `${protocol}/${target}`,
        };
        return [servicePort(facts, portSpan(linted.documents, rule, port) ?? rule.span)];
      });
    }),
  );
}

interface Port {
  readonly protocol: PortProtocol;
  readonly port: number;
}

/** The ports that a rule names one by one. */
function portsOf(rule: Rule): readonly Port[] {
  return trafficRanges(trafficOf(rule.ports)).flatMap(({ protocol, from, to }) =>
    from === to && (protocol === 'TCP' || protocol === 'UDP' || protocol === 'SCTP') ? [{ protocol, port: from }] : [],
  );
}

/** The known pods that a rule leads to; `undefined` where it may lead elsewhere. */
function destinationsOf(
  { direction, selectedPods }: PolicyRules,
  { peers }: Rule,
  cluster: Cluster,
): readonly Pod[] | undefined {
  if (direction === 'ingress')
    return podsNear([selectedPods], cluster).filter((pod) => isSelected(selectedPods, pod, cluster));
  if (peers === undefined || peers.some(({ kind }) => kind !== 'pods')) return undefined;
  const near = podsNear(
    peers.flatMap((peer) => (peer.kind === 'pods' ? [peer.pods] : [])),
    cluster,
  );
  return near.filter((pod) => peers.some((peer) => peer.kind === 'pods' && isSelected(peer.pods, pod, cluster)));
}

function isSelected({ namespaces, labels }: PodMatch, pod: Pod, cluster: Cluster): boolean {
  const namespace = cluster.namespaces.get(pod.namespace);
  const isThere =
    namespaces.kind === 'named'
      ? namespaces.name === pod.namespace
      : namespace !== undefined && matchLabels(namespaces.labels, namespace.labels) !== false;
  return isThere && matchLabels(labels, pod.labels) !== false;
}

/** The Service by whose port a pod was meant, where the pod has no such port itself. */
function serviceOf(
  pod: Pod,
  { protocol, port }: Port,
  { services }: Cluster,
  ports: (pod: Pod) => ReadonlySet<number>,
): { readonly service: Service; readonly target: number } | undefined {
  const own = services.filter(
    ({ namespace, selector, copies, unresolved }) =>
      namespace === pod.namespace &&
      selector !== undefined &&
      copies === 1 &&
      unresolved.length === 0 &&
      holdsPod(selector, pod),
  );
  const targets = own.flatMap((service) =>
    service.ports.flatMap((each) => {
      const target = numberOf(each, pod);
      return each.protocol !== protocol || target === undefined ? [] : [{ service, target, port: each.port }];
    }),
  );
  if (ports(pod).has(port) || targets.some(({ target }) => target === port)) return undefined;
  return targets.find((each) => each.port === port && !each.service.isHeadless && ports(pod).has(each.target));
}

/** Whether the selector of a Service holds a pod for certain. */
export function holdsPod(selector: ReadonlyMap<string, string>, pod: Pod): boolean {
  const region = new Map([...selector].map(([key, value]) => [key, { absent: false, others: false, values: [value] }]));
  return matchLabels(region, pod.labels) === true;
}

/** The number on a pod to which a port of a Service leads; `undefined` where it is a name that the pod doesn't give. */
export function numberOf({ targetPort, protocol }: ServicePort, pod: Pod): number | undefined {
  if (typeof targetPort === 'number') return targetPort;
  return pod.namedPorts.find((each) => each.name === targetPort && each.protocol === protocol)?.port;
}

/** The numbers that the containers of a pod declare. */
function containerPorts(documents: readonly ManifestDocument[]): (pod: Pod) => ReadonlySet<number> {
  const known = new Map<ManifestDocument, ReadonlySet<number>>();
  return ({ span }) => {
    const document = documentAround(documents, { ...span, end: span.start });
    if (document === undefined) return new Set();
    const numbers = known.get(document) ?? new Set(numbersIn(document.node));
    known.set(document, numbers);
    return numbers;
  };
}

function numbersIn(node: Node): readonly number[] {
  if (node.kind === 'list') return node.items.flatMap(numbersIn);
  if (node.kind === 'scalar') return [];
  const own = get(node, 'containerPort');
  const number = own?.kind === 'scalar' && typeof own.value === 'number' ? [own.value] : [];
  return [...number, ...node.entries.flatMap(({ value }) => numbersIn(value))];
}

/** The place of a number in a rule. */
function portSpan(documents: readonly ManifestDocument[], { span }: Rule, port: number) {
  const document = documentAround(documents, span);
  return document === undefined ? undefined : scalarIn(document.node, span.start, span.end, port)?.span;
}

function scalarIn(node: Node, start: number, end: number, port: number): Node | undefined {
  if (node.span.end < start || node.span.start > end) return undefined;
  if (node.kind === 'list') return first(node.items, (each) => scalarIn(each, start, end, port));
  if (node.kind === 'scalar') return undefined;
  const own = get(node, 'port');
  if (own?.kind === 'scalar' && Number(own.value) === port && own.span.start >= start) return own;
  return first(node.entries, ({ value }) => scalarIn(value, start, end, port));
}

function first<Item>(items: readonly Item[], find: (item: Item) => Node | undefined): Node | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
