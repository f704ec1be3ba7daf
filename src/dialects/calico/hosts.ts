import type {
  CompileContext,
  CompiledPolicy,
  Direction,
  ObjectCopy,
  PeerMatch,
  Rule,
  Unit,
} from '../../compile/index.js';
import { getIn, itemsOf, type ManifestDocument, MapReader, stringOf } from '../../parse/index.js';
import {
  type Addresses,
  type ChoiceFact,
  isNoAddresses,
  noAddresses,
  parseAddress,
  portProtocols,
  uniteAddresses,
} from '../../sets/index.js';
import { anything, bothDirections, everyPodOf, is } from './doubt.js';
import { readSubject } from './entities/index.js';
import { findings } from './findings.js';
import { storedGroup, userGroup } from './kinds.js';
import { type CalicoObject, compareCopies, readObject, userCopyOf } from './object.js';
import type { PolicySpec } from './spec.js';
import { frontTier, frontTierOf } from './tier.js';

/** The HostEndpoints that manifests declare, in both API groups. */
export function hostEndpoints({ objectsOf }: CompileContext): readonly ObjectCopy[] {
  return [userGroup, storedGroup].flatMap((group) => objectsOf(group, 'HostEndpoint'));
}

/**
 * What a policy of host endpoints may do to pods (calico.md §9): packets to and from them pass a host endpoint on the way, where
 * `applyOnForward`, `preDNAT` and `doNotTrack` may drop them. On which way they come manifests don't tell.
 */
export function unitsOfHosts(
  { policy, name }: CalicoObject,
  { subject, directions, flags }: PolicySpec,
  context: CompileContext,
): readonly Unit[] {
  const isOnTheWay = flags.applyOnForward || flags.preDNAT || flags.doNotTrack;
  if (!isOnTheWay || !subject.mayGovernNodes || hostEndpoints(context).length === 0) return [];
  const fact: ChoiceFact = {
    kind: 'choice',
    id: `forward/${policy.id}`,
    words: `whether ${policy.id} drops, at a host endpoint on the way, what is sent to and from pods`,
    remedy: 'leave the HostEndpoints out of the manifests of the test (`spec.manifests`), if they are not on the way',
    count: 2,
  };
  // stateless policy has to let replies through too
  const affected = flags.doNotTrack ? bothDirections : directions;
  const rule: Rule = { action: 'deny', ...anything({ policy }), inForce: is(fact, 1) };
  return affected.map((direction) => ({
    policy,
    direction,
    subject: everyPodOf({ namespace: undefined }),
    place: { tier: frontTier.name, order: frontTier.order, namespace: undefined, name },
    inForce: true,
    isolates: false,
    rules: [rule],
  }));
}

/** HostEndpoint: what is sent to and from processes of its node is for the policies of hosts, which aren't evaluated (calico.md §9). */
export function compileHostEndpoint(document: ManifestDocument, context: CompileContext): CompiledPolicy {
  const object = readObject(document, context);
  const copy = userCopyOf(document, context);
  if (copy !== undefined) return findings(object, { diagnostics: compareCopies(object, copy) });
  const { spec } = object;
  spec.fields(['node', 'interfaceName', 'expectedIPs', 'profiles', 'ports']);
  const node = spec.required('node')?.string()?.value;
  const expected = readExpected(spec);
  readInterface(spec);
  readPorts(spec);
  const profiles = (spec.strings('profiles') ?? []).map(({ value }) => value);
  const isOpen = profiles.includes('projectcalico-default-allow') && !isGoverned(context);
  const own = context.cluster.nodes.find(({ name }) => name === node)?.addresses ?? noAddresses;
  return findings(object, {
    units: isOpen ? [] : guardUnits(object, uniteAddresses(expected, own)),
    tiers: isOpen ? [] : [frontTierOf(document.group, object.policy.span)],
  });
}

/** Whether any policy may be one of hosts. */
function isGoverned({ objectsOf }: CompileContext): boolean {
  const policies = [userGroup, storedGroup].flatMap((group) => objectsOf(group, 'GlobalNetworkPolicy'));
  return policies.some(({ document }) => {
    const spec = getIn(document.node, ['spec']);
    if (spec?.kind !== 'map') return true;
    return readSubject(new MapReader(spec, silentSink), undefined).mayGovernNodes;
  });
}

const silentSink: MapReader['sink'] = {
  unknownField: (_, span) => ({ code: '', severity: 'notice', message: '', span, related: [] }),
  invalidValue: (_, span) => ({ code: '', severity: 'notice', message: '', span, related: [] }),
  add: () => {},
};

/** Nodes as ends, and their addresses: what is sent to and from them may be dropped. */
function guardUnits(object: CalicoObject, addresses: Addresses): readonly Unit[] {
  const { policy, name, document } = object;
  const subject = everyPodOf({ namespace: undefined });
  const fact: ChoiceFact = {
    kind: 'choice',
    id: 'host endpoints',
    words: `what the policies of host endpoints, such as ${policy.id}, let through to and from nodes`,
    remedy: 'leave the HostEndpoints out of the manifests of the test (`spec.manifests`), or ask about pods',
    count: 2,
  };
  const place = { tier: frontTier.name, order: frontTier.order, namespace: undefined, name };
  const unit = (direction: Direction, peers: readonly PeerMatch[] | undefined) => ({
    policy,
    direction,
    subject,
    place,
    inForce: true,
    isolates: false,
    rules: [{ action: 'deny', ...anything(object), peers, inForce: is(fact, 1) }] as const,
  });
  const peer: PeerMatch = { kind: 'addresses', addresses, holds: 'others', span: document.span };
  return bothDirections.flatMap((direction): readonly Unit[] => [
    { ...unit(direction, undefined), governsNodes: true },
    ...(isNoAddresses(addresses) ? [] : [unit(direction, [peer])]),
  ]);
}

function readExpected(spec: MapReader): Addresses {
  return (spec.strings('expectedIPs') ?? []).reduce((sum, { value, span }) => {
    const parsed = parseAddress(value);
    if (parsed === undefined) spec.problem(`\`${value}\` is no IP address`, span);
    return parsed === undefined ? sum : uniteAddresses(sum, parsed.addresses);
  }, noAddresses);
}

/** A name of an interface, or `*` for all of them; the addresses of the host may say instead which endpoint it is. */
function readInterface(spec: MapReader): void {
  const written = spec.string('interfaceName');
  if (written !== undefined && !/^(?:\*|[^\s/]{1,15})$/.test(written.value))
    spec.problem(
      `\`${written.value}\` is no interface; expected a name of 15 characters at most, or \`*\``,
      written.span,
    );
  if (written === undefined && itemsOf(spec.value('expectedIPs')?.node).length === 0)
    spec.problem('expected `interfaceName` or `expectedIPs`; add one of them');
}

function readPorts(spec: MapReader): void {
  for (const port of spec.maps('ports') ?? []) {
    port.fields(['name', 'protocol', 'port']);
    port.required('name')?.string();
    const protocol = port.required('protocol');
    const name = stringOf(protocol?.node);
    if (name !== undefined && !portProtocols.some((each) => each === name))
      port.problem(`a port of a host endpoint is of TCP, UDP or SCTP; found \`${name}\``, protocol?.span);
    const number = port.required('port')?.integer();
    if (number !== undefined && (number.value < 1 || number.value > 65535))
      port.problem(`\`port\` ${number.value} must be between 1 and 65535, inclusive`, number.span);
  }
}
