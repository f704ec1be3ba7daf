import type { Profile } from '../../cni/index.js';
import {
  allOf,
  allTraffic,
  anyLabels,
  binaryChoice,
  type Condition,
  isNoTraffic,
  portRange,
  protocolTraffic,
  subtractTraffic,
} from '../../sets/index.js';
import { factOf, holdsWhere } from './label-facts.js';
import type { PeerMatch, PodMatch, PolicyRules, PortMatch, Rule } from './policy.js';

/** A rule as a plugin reads it: more than one where a part of it is only possible or holds for other peers. */
export interface RuleReading {
  readonly rules: readonly Rule[];
  /** How the plugin handles it where the API doesn't say. */
  readonly remarks: readonly string[];
}

/** Ports of a rule, with the peers and the assignments in which the plugin reads them so. */
interface PortPart {
  readonly port: PortMatch;
  readonly holds: Condition;
  readonly peers: 'all' | 'selected' | 'own namespace';
}

interface PeerPart {
  readonly peers: readonly PeerMatch[] | undefined;
  readonly holds: Condition;
}

/** The numbers that pods of the manifests give a port name. */
export interface NamedNumbers {
  readonly numbers: readonly number[];
  /** It is known of every pod whether it is meant, and what names its ports have. */
  readonly isSure: boolean;
}

/** Looks a port name up on all pods that a match holds: some plugins make one range of numbers of it, for all of them. */
export type LookUpName = (pods: PodMatch, port: PortName) => NamedNumbers;

/** What the reading of rules depends on. */
export interface ReadingContext {
  readonly profile: Profile;
  readonly lookUp: LookUpName;
}

/** Reads a rule of a NetworkPolicy as the plugin of a profile does; the very rule where it reads it as the API means it. */
export function readRule(rule: Rule, policyRules: PolicyRules, context: ReadingContext): RuleReading {
  const remarks: string[] = [];
  const ports = rule.ports.flatMap((port) => readPort(port, { ...context, rule, policyRules, remarks }));
  const peers = readPeers(rule.peers, context.profile);
  const isAsWritten =
    peers.length === 1 &&
    ports.length === rule.ports.length &&
    ports.every(
      ({ port, holds, peers: whom }, index) => port === rule.ports[index] && holds === true && whom === 'all',
    );
  if (isAsWritten) return { rules: [rule], remarks };
  const rules = groupParts(ports).flatMap((part) =>
    peers.flatMap((each): readonly Rule[] => {
      const whom = narrow(each.peers, part.peers, { rule, policyRules });
      if (whom?.length === 0) return [];
      return [{ ...rule, ports: part.ports, peers: whom, inForce: allOf([rule.inForce, part.holds, each.holds]) }];
    }),
  );
  return { rules, remarks };
}

/** SCTP written out, as against a rule for every port. */
export function namesSctp(port: PortMatch): boolean {
  if (port.kind === 'named') return port.protocol === 'SCTP';
  const others = subtractTraffic(port.traffic, protocolTraffic('SCTP'));
  return isNoTraffic(others) && !isNoTraffic(port.traffic);
}

interface RuleContext extends ReadingContext {
  readonly rule: Rule;
  readonly policyRules: PolicyRules;
  readonly remarks: string[];
}

function readPort(port: PortMatch, ruleContext: RuleContext): readonly PortPart[] {
  return port.kind === 'named' ? readName(port, ruleContext) : readNumbers(port, ruleContext);
}

export type PortName = Extract<PortMatch, { kind: 'named' }>;

function readName(port: PortName, ruleContext: RuleContext): readonly PortPart[] {
  const { profile, policyRules, remarks } = ruleContext;
  const { namedPorts, title } = profile;
  const written: PortPart = { port, holds: true, peers: 'all' };
  const whole: PortPart = { ...written, port: { kind: 'traffic', traffic: protocolTraffic(port.protocol) } };
  const isEgress = policyRules.direction === 'egress';
  switch (namedPorts.is) {
    case 'unknown':
      return [{ ...whole, holds: holdsWhere(factOf(namedPorts)) }];
    case 'whole-protocol':
      remarks.push(`${title} opens every ${port.protocol} port for the port name \`${port.name}\`: write its number`);
      return [whole];
    case 'own-namespace':
      return isUnrestrictedEgress(ruleContext)
        ? readForOwnNamespace(port, ruleContext)
        : [written, ...strayPorts(port, ruleContext)];
    case 'selected-peers':
      return isEgress ? readForSelected(port, ruleContext) : readForGoverned(port, ruleContext);
    case 'one-number':
      return isEgress ? readForAll(port, ruleContext) : [written];
    case 'yes':
    case 'rejected':
      return [written];
  }
}

/** An egress rule without `to`. */
function isUnrestrictedEgress({ policyRules, rule }: RuleContext): boolean {
  return policyRules.direction === 'egress' && rule.peers === undefined;
}

/** kube-router opens the numbers of the policy's namespace towards every destination. */
function readForOwnNamespace(port: PortName, ruleContext: RuleContext): readonly PortPart[] {
  const { policyRules, profile, remarks, lookUp } = ruleContext;
  const { title } = profile;
  const own: PodMatch = { namespaces: policyRules.selectedPods.namespaces, labels: anyLabels };
  const { numbers, isSure } = lookUp(own, port);
  remarks.push(
    `${title} opens the numbers that pods of the policy's namespace give the port name \`${port.name}\` towards every destination, because the rule has no \`to\`: write its number, or name the pods`,
  );
  if (isSure) return numbersOf(port, numbers);
  const words = `which numbers pods of the policy's namespace give the port name \`${port.name}\`, which ${title} opens towards every destination`;
  return [{ port, holds: true, peers: 'own namespace' }, wholeWhere(port, namesAs(words, port.name))];
}

/** What kube-router opens where a rule has port names alone and nobody publishes any of them: every port. */
function strayPorts(port: PortName, ruleContext: RuleContext): readonly PortPart[] {
  const { rule, policyRules, profile, remarks, lookUp } = ruleContext;
  const { title } = profile;
  const selectors = (rule.peers ?? []).flatMap((peer) => (peer.kind === 'pods' ? [peer.pods] : []));
  const names = rule.ports.filter((each) => each.kind === 'named');
  if (selectors.length === 0 || names.length < rule.ports.length || names[0] !== port) return [];
  const asked = policyRules.direction === 'ingress' ? [policyRules.selectedPods] : selectors;
  const found = names.flatMap((name) => asked.map((pods) => lookUp(pods, name)));
  if (found.some(({ isSure, numbers }) => isSure && numbers.length > 0)) return [];
  const every = { port: { kind: 'traffic', traffic: allTraffic }, peers: 'selected' } as const;
  if (found.every(({ isSure }) => isSure)) {
    remarks.push(
      `${title} opens every port, because no pod publishes the port name \`${port.name}\`: write its number`,
    );
    return [{ ...every, holds: true }];
  }
  const words = `whether a pod that the rule is about publishes the port name \`${port.name}\`: ${title} opens every port where none does`;
  return [{ ...every, holds: namesAs(words, port.name) }];
}

/** The VPC CNI opens, on every pod that a policy governs, the numbers that any of them gives the name. */
function readForGoverned(port: PortName, ruleContext: RuleContext): readonly PortPart[] {
  const { policyRules, profile, remarks, lookUp } = ruleContext;
  const { numbers, isSure } = lookUp(policyRules.selectedPods, port);
  if (!isSure) return [{ port, holds: true, peers: 'all' }, wholeWhere(port, agree(port, ruleContext))];
  if (numbers.length > 1) {
    remarks.push(
      `${profile.title} opens ${numbers.join(' and ')} on every pod that the policy governs, the numbers that some of them give the port name \`${port.name}\`: write its number`,
    );
  }
  return [{ port, holds: true, peers: 'all' }, ...numbersOf(port, numbers)];
}

/** Cilium before 1.20 makes one number of a name, for the whole cluster, and none where pods don't agree. */
function readForAll(port: PortName, ruleContext: RuleContext): readonly PortPart[] {
  const { profile, remarks, lookUp } = ruleContext;
  const { numbers, isSure } = lookUp({ namespaces: { kind: 'labelled', labels: anyLabels }, labels: anyLabels }, port);
  if (!isSure) return [wholeWhere(port, agree(port, ruleContext))];
  if (numbers.length <= 1) return numbersOf(port, numbers);
  remarks.push(
    `${profile.title} passes over the port name \`${port.name}\`, to which pods give the numbers ${numbers.join(' and ')}: write its number`,
  );
  return [];
}

function numbersOf({ protocol }: PortName, numbers: readonly number[]): readonly PortPart[] {
  return numbers.map((number) => ({
    port: { kind: 'traffic', traffic: portRange(protocol, number, number) },
    holds: true,
    peers: 'all',
  }));
}

function wholeWhere({ protocol }: PortName, holds: Condition): PortPart {
  return { port: { kind: 'traffic', traffic: protocolTraffic(protocol) }, holds, peers: 'all' };
}

/** Holds where pods that give a port name different numbers may change what it opens. */
function agree({ name }: PortName, { profile: { title }, policyRules }: RuleContext): Condition {
  const pods = policyRules.direction === 'egress' ? 'all pods of the cluster' : 'all pods that the policy governs';
  return namesAs(`whether ${pods} give the port name \`${name}\` the same number, as ${title} needs it`, name);
}

function namesAs(words: string, name: string): Condition {
  const remedy = `write the number of \`${name}\``;
  return holdsWhere(binaryChoice({ id: `profile/${words}`, words, remedy }));
}

function readForSelected(port: PortName, { rule, profile: { title }, remarks }: RuleContext): readonly PortPart[] {
  const written: PortPart = { port, holds: true, peers: 'all' };
  if (rule.peers?.every(({ kind }) => kind === 'pods')) return [written];
  const hasSelectors = rule.peers?.some(({ kind }) => kind === 'pods') === true;
  remarks.push(
    `${title} passes over the port name \`${port.name}\`${hasSelectors ? ' for the `ipBlock`' : ''}: write its number`,
  );
  return hasSelectors ? [{ ...written, peers: 'selected' }] : [];
}

function readNumbers(
  port: Extract<PortMatch, { kind: 'traffic' }>,
  { profile, remarks }: RuleContext,
): readonly PortPart[] {
  const { endPort, title } = profile;
  const { firstPort } = port;
  const written: PortPart = { port, holds: true, peers: 'all' };
  if (firstPort === undefined || endPort.is === 'yes' || endPort.is === 'rejected') return [written];
  const first: PortPart = { ...written, port: { kind: 'traffic', traffic: firstPort } };
  if (endPort.is === 'unknown') return [first, { ...written, holds: holdsWhere(factOf(endPort)) }];
  remarks.push(`${title} doesn't read \`endPort\`: only the first port is meant; list the ports one by one`);
  return [first];
}

function readPeers(peers: Rule['peers'], { except }: Profile): readonly PeerPart[] {
  const hasExceptions = (peer: PeerMatch) => peer.kind === 'addresses' && peer.withExceptions !== undefined;
  if (peers === undefined || except.is !== 'unknown' || !peers.some(hasExceptions)) return [{ peers, holds: true }];
  const uncertain = peers.map((peer) =>
    peer.kind === 'addresses' && peer.withExceptions !== undefined ? { ...peer, addresses: peer.withExceptions } : peer,
  );
  return [
    { peers: peers.filter((peer) => !hasExceptions(peer)), holds: true },
    { peers: uncertain.filter(hasExceptions), holds: holdsWhere(factOf(except)) },
  ];
}

/** Ports that are read alike, together. */
function groupParts(parts: readonly PortPart[]) {
  const groups: { readonly ports: PortMatch[]; readonly holds: Condition; readonly peers: PortPart['peers'] }[] = [];
  for (const { port, holds, peers } of parts) {
    const group = groups.find((each) => each.peers === peers && sameUncertainty(each.holds, holds));
    if (group === undefined) groups.push({ ports: [port], holds, peers });
    else group.ports.push(port);
  }
  return groups;
}

function sameUncertainty(a: Condition, b: Condition): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function narrow(
  peers: Rule['peers'],
  whom: PortPart['peers'],
  { rule, policyRules }: Pick<RuleContext, 'rule' | 'policyRules'>,
): Rule['peers'] {
  switch (whom) {
    case 'all':
      return peers;
    case 'selected':
      return (peers ?? []).filter(({ kind }) => kind === 'pods');
    case 'own namespace':
      return [
        { kind: 'pods', pods: { namespaces: policyRules.selectedPods.namespaces, labels: anyLabels }, span: rule.span },
      ];
  }
}
