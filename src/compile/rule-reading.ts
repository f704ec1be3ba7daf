import type { Profile } from '../cni/index.js';
import {
  allOf,
  allTraffic,
  anyLabels,
  type Condition,
  isNoTraffic,
  protocolTraffic,
  subtractTraffic,
} from '../sets/index.js';
import { factOf, holdsWhere } from './doubt.js';
import type { PeerMatch, PortMatch, Rule, Unit } from './policy.js';

/** A rule as a plugin reads it: more than one where a part of it is only possible or holds for other peers. */
export interface RuleReading {
  readonly rules: readonly Rule[];
  /** What the plugin makes of it that the API doesn't say. */
  readonly remarks: readonly string[];
}

/** Ports of a rule, with the peers and the worlds in which the plugin reads them so. */
interface PortPart {
  readonly port: PortMatch;
  readonly holds: Condition;
  readonly peers: 'all' | 'selected' | 'own namespace';
}

interface PeerPart {
  readonly peers: readonly PeerMatch[] | undefined;
  readonly holds: Condition;
}

/** Reads a rule of a NetworkPolicy as the plugin of a profile does; the very rule where it reads it as the API means it. */
export function readRule(rule: Rule, unit: Unit, profile: Profile): RuleReading {
  const remarks: string[] = [];
  const ports = rule.ports.flatMap((port) => readPort(port, { rule, unit, profile, remarks }));
  const peers = readPeers(rule.peers, profile);
  const isAsWritten =
    peers.length === 1 &&
    ports.length === rule.ports.length &&
    ports.every(
      ({ port, holds, peers: whom }, index) => port === rule.ports[index] && holds === true && whom === 'all',
    );
  if (isAsWritten) return { rules: [rule], remarks };
  const rules = groupParts(ports).flatMap((part) =>
    peers.flatMap((each): readonly Rule[] => {
      const whom = narrow(each.peers, part.peers, { rule, unit });
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

interface Place {
  readonly rule: Rule;
  readonly unit: Unit;
  readonly profile: Profile;
  readonly remarks: string[];
}

function readPort(port: PortMatch, place: Place): readonly PortPart[] {
  const { sctp } = place.profile;
  const parts = port.kind === 'named' ? readName(port, place) : readNumbers(port, place);
  if (sctp.is !== 'unknown' || !namesSctp(port)) return parts;
  return parts.map((part) => ({ ...part, holds: allOf([part.holds, holdsWhere(factOf(sctp))]) }));
}

type PortName = Extract<PortMatch, { kind: 'named' }>;

function readName(port: PortName, place: Place): readonly PortPart[] {
  const { profile, unit, remarks } = place;
  const { namedPorts, title } = profile;
  const written: PortPart = { port, holds: true, peers: 'all' };
  const whole: PortPart = { ...written, port: { kind: 'traffic', traffic: protocolTraffic(port.protocol) } };
  switch (namedPorts.is) {
    case 'unknown':
      return [{ ...whole, holds: holdsWhere(factOf(namedPorts)) }];
    case 'whole-protocol':
      remarks.push(`${title} opens every ${port.protocol} port for the port name \`${port.name}\`: write its number`);
      return [whole];
    case 'own-namespace':
      return [isOpenEgress(place) ? { ...written, peers: 'own namespace' } : written, ...strayPorts(port, place)];
    case 'selected-peers':
      return unit.direction === 'egress'
        ? readForSelected(port, place)
        : [written, { ...whole, holds: agree(port, place) }];
    case 'one-number':
      return unit.direction === 'egress' ? [{ ...whole, holds: agree(port, place) }] : [written];
    case 'yes':
    case 'rejected':
      return [written];
  }
}

/** An egress rule without `to`. */
function isOpenEgress({ unit, rule }: Place): boolean {
  return unit.direction === 'egress' && rule.peers === undefined;
}

/** What kube-router opens beside what a port name means (`NamedPorts`): which numbers pods give it, a rule doesn't tell. */
function strayPorts({ protocol, name }: PortName, place: Place): readonly PortPart[] {
  const {
    rule,
    profile: { title },
    remarks,
  } = place;
  if (isOpenEgress(place)) {
    remarks.push(
      `${title} opens the numbers that pods of the policy's namespace give the port name \`${name}\` towards every destination, because the rule has no \`to\`: write its number, or name the pods`,
    );
    const words = `which numbers pods of the policy's namespace give the port name \`${name}\`, which ${title} opens towards every destination`;
    return [
      { port: { kind: 'traffic', traffic: protocolTraffic(protocol) }, holds: namesAs(words, name), peers: 'all' },
    ];
  }
  const hasSelectors = rule.peers?.some(({ kind }) => kind === 'pods') === true;
  if (!hasSelectors || rule.ports.some(({ kind }) => kind !== 'named')) return [];
  const words = `whether a pod that the rule is about publishes the port name \`${name}\`: ${title} opens every port where none does`;
  return [{ port: { kind: 'traffic', traffic: allTraffic }, holds: namesAs(words, name), peers: 'selected' }];
}

/** Holds where pods that give a port name different numbers may change what it opens. */
function agree({ name }: PortName, { profile: { title }, unit }: Place): Condition {
  const pods = unit.direction === 'egress' ? 'all pods of the cluster' : 'all pods that the policy governs';
  return namesAs(`whether ${pods} give the port name \`${name}\` the same number, as ${title} needs it`, name);
}

function namesAs(words: string, name: string): Condition {
  const remedy = `write the number of \`${name}\``;
  return holdsWhere({ kind: 'choice', id: `profile/${words}`, words, remedy, count: 2 });
}

function readForSelected(port: PortName, { rule, profile: { title }, remarks }: Place): readonly PortPart[] {
  const written: PortPart = { port, holds: true, peers: 'all' };
  if (rule.peers?.every(({ kind }) => kind === 'pods')) return [written];
  const hasSelectors = rule.peers?.some(({ kind }) => kind === 'pods') === true;
  remarks.push(
    `${title} passes over the port name \`${port.name}\`${hasSelectors ? ' for the `ipBlock`' : ''}: write its number`,
  );
  return hasSelectors ? [{ ...written, peers: 'selected' }] : [];
}

function readNumbers(port: Extract<PortMatch, { kind: 'traffic' }>, { profile, remarks }: Place): readonly PortPart[] {
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
  const doubted = peers.map((peer) =>
    peer.kind === 'addresses' && peer.withExceptions !== undefined ? { ...peer, addresses: peer.withExceptions } : peer,
  );
  return [
    { peers: peers.filter((peer) => !hasExceptions(peer)), holds: true },
    { peers: doubted.filter(hasExceptions), holds: holdsWhere(factOf(except)) },
  ];
}

/** Ports that are read alike, together. */
function groupParts(parts: readonly PortPart[]) {
  const groups: { readonly ports: PortMatch[]; readonly holds: Condition; readonly peers: PortPart['peers'] }[] = [];
  for (const { port, holds, peers } of parts) {
    const group = groups.find((each) => each.peers === peers && sameDoubt(each.holds, holds));
    if (group === undefined) groups.push({ ports: [port], holds, peers });
    else group.ports.push(port);
  }
  return groups;
}

function sameDoubt(a: Condition, b: Condition): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function narrow(
  peers: Rule['peers'],
  whom: PortPart['peers'],
  { rule, unit }: Pick<Place, 'rule' | 'unit'>,
): Rule['peers'] {
  switch (whom) {
    case 'all':
      return peers;
    case 'selected':
      return (peers ?? []).filter(({ kind }) => kind === 'pods');
    case 'own namespace':
      return [{ kind: 'pods', pods: { namespaces: unit.subject.namespaces, labels: anyLabels }, span: rule.span }];
  }
}
