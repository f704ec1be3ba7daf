import type { Family } from '../../addresses.js';
import type { Cluster, ClusterPod } from '../cluster.js';
import { addressOf, type Flow } from '../flows.js';
import type { CalicoRule, EntityRule, IcmpMatch, Service } from '../objects.js';
import { accountKey, isInNet, type KnownObject, knownObjects, namespaceKey } from './calico-known.js';
import { holds } from './calico-selector.js';

/** A flow, and what else a rule may ask about. */
export interface Question {
  readonly cluster: Cluster;
  readonly flow: Flow;
  /** The port that the source sends from, which the flow leaves open. */
  readonly sourcePort: number;
  /** Of the policy; empty for a global one. */
  readonly namespace: string;
}

/** Whether a rule matches: everything that is written must hold (calico.md §5.1). */
export function matchesRule(rule: CalicoRule, question: Question): boolean {
  const { flow } = question;
  const { ipVersion, protocol, notProtocol, source = {}, destination = {} } = rule;
  if (ipVersion !== undefined && familyOf[ipVersion] !== flow.family) return false;
  if (protocol !== undefined && !isProtocol(protocol, flow)) return false;
  if (notProtocol !== undefined && isProtocol(notProtocol, flow)) return false;
  if (rule.icmp !== undefined && !isIcmp(rule.icmp, flow)) return false;
  if (rule.notICMP !== undefined && isIcmp(rule.notICMP, flow)) return false;
  if (isOfOtherFamily(rule, flow.family)) return false;
  return (
    matchesEntity(source, { ...question, side: 'source' }) &&
    matchesEntity(destination, { ...question, side: 'destination' })
  );
}

const familyOf = { 4: 'IPv4', 6: 'IPv6' } as const;

const numbers: Readonly<Record<string, number>> = { ICMP: 1, TCP: 6, UDP: 17, ICMPv6: 58, SCTP: 132, UDPLite: 136 };

const isProtocol = (written: string | number, { traffic }: Flow): boolean =>
  Number(numbers[written] ?? written) === numbers[traffic.protocol];

const isIcmp = ({ type, code }: IcmpMatch, { traffic }: Flow): boolean =>
  'type' in traffic && (type === undefined || type === traffic.type) && (code === undefined || code === traffic.code);

/** A rule whose list of ranges has none of the family of the packet is left out for that family (calico.md §5.2). */
function isOfOtherFamily({ source = {}, destination = {} }: CalicoRule, family: Family): boolean {
  const lists = [source.nets, source.notNets, destination.nets, destination.notNets];
  return lists.some((nets = []) => nets.length > 0 && !nets.some((net) => net.includes(':') === (family === 'IPv6')));
}

interface EntityQuestion extends Question {
  readonly side: 'source' | 'destination';
}

/** calico.md §5.2 */
function matchesEntity(entity: EntityRule, question: EntityQuestion): boolean {
  const { flow, side, cluster } = question;
  const address = addressOf(flow[side], flow.family);
  const { nets = [], notNets = [], notSelector = '', services, ports = [], notPorts = [] } = entity;
  if (nets.length > 0 && !nets.some((net) => isInNet(address, net))) return false;
  if (notNets.some((net) => isInNet(address, net))) return false;
  const belonging = knownObjects(cluster).filter((each) => each.holds(address));
  const isPositive = positiveOf(entity, question);
  const isNegative = ({ labels }: KnownObject): boolean => notSelector !== '' && holds(notSelector, labels);
  // With both, one object must be in the one set and not in the other.
  const isChosen = (each: KnownObject): boolean => isPositive === undefined || (isPositive(each) && !isNegative(each));
  if (isPositive === undefined ? belonging.some(isNegative) : !belonging.some(isChosen)) return false;
  if (services !== undefined && !isOfService(services, question)) return false;
  const naming = belonging.filter(isChosen);
  if (ports.length > 0 && !ports.some((port) => isPort(port, naming, question))) return false;
  return !notPorts.some((port) => isPort(port, naming, question));
}

/** The set of objects that are meant, scoped to namespaces; `undefined` where addresses of no object match too (calico.md §5.3). */
function positiveOf(
  { selector = '', notSelector = '', namespaceSelector = '', serviceAccounts }: EntityRule,
  { namespace }: EntityQuestion,
): ((object: KnownObject) => boolean) | undefined {
  const { names = [], selector: accounts = '' } = serviceAccounts ?? {};
  const criteria: ((object: KnownObject) => boolean)[] = [];
  if (accounts !== '') criteria.push(({ labels }) => holds(accounts, labels, { prefix: 'pcsa.' }));
  if (names.length > 0) criteria.push(({ labels }) => names.some((name) => labels[accountKey] === name));
  if (selector !== '') criteria.push(({ labels }) => holds(selector, labels));
  const isAnything = criteria.length > 0 || notSelector !== '' || namespaceSelector !== '';
  if (namespaceSelector !== '') {
    criteria.push(({ labels }) => holds(namespaceSelector, labels, { prefix: 'pcns.', kept: namespaceKey }));
  } else if (namespace !== '' && isAnything) {
    criteria.push(({ labels }) => labels[namespaceKey] === namespace);
  }
  return criteria.length === 0 ? undefined : (object) => criteria.every((criterion) => criterion(object));
}

/** A number, `first:last`, or else a name, which the objects that are meant give numbers (calico.md §5.5). */
function isPort(written: number | string, naming: readonly KnownObject[], question: EntityQuestion): boolean {
  const { flow, side, sourcePort } = question;
  if (!('port' in flow.traffic)) return false;
  const { protocol, port } = flow.traffic;
  const actual = side === 'source' ? sourcePort : port;
  const range = /^(\d+)(?::(\d+))?$/.exec(String(written));
  if (range !== null) return Number(range[1]) <= actual && actual <= Number(range[2] ?? range[1]);
  // A rule without a protocol takes that of each endpoint's own port (felix/calc/rule_scanner.go: ProtocolAny).
  return naming.some(({ ports }) =>
    ports.some((each) => each.name === written && each.protocol === protocol && each.number === actual),
  );
}

/** The endpoints of a Service: with their ports for a destination, their addresses alone for a source. */
function isOfService({ name, namespace }: NonNullable<EntityRule['services']>, question: EntityQuestion): boolean {
  const { cluster, flow, side } = question;
  const precedence = namespace ?? question.namespace;
  const service = cluster.services.find(
    ({ metadata }) => metadata.name === name && (metadata.namespace ?? 'default') === precedence,
  );
  if (service === undefined) return false;
  const { family, value } = addressOf(flow[side], flow.family);
  const isHere = ({ addresses }: ClusterPod): boolean => addresses.get(family) === value;
  const pods = backendsOf(service, precedence, cluster).filter(isHere);
  return side === 'source' ? pods.length > 0 : pods.some((pod) => isTarget(service, pod, flow));
}

/** What EndpointSlices hold the addresses of, ready or not, on whatever network. */
const backendsOf = ({ spec }: Service, namespace: string, { pods }: Cluster): readonly ClusterPod[] =>
  pods.filter(
    (pod) =>
      pod.namespace === namespace && Object.entries(spec.selector).every(([key, value]) => pod.labels[key] === value),
  );

/** Whether the traffic is for a port of a Service as a backend has it, after translation. */
const isTarget = ({ spec }: Service, backend: ClusterPod, { traffic }: Flow): boolean =>
  spec.ports.some(({ port, targetPort = port, protocol = 'TCP' }) => {
    const named = backend.ports.find((each) => each.name === targetPort && each.protocol === protocol);
    const number = typeof targetPort === 'number' ? targetPort : named?.containerPort;
    return 'port' in traffic && protocol === traffic.protocol && number === traffic.port;
  });
