import type { CompileContext, CompiledPolicy, Direction, PeerMatch, PolicyRules, Rule } from '../../compile/index.js';
import { getIn, itemsOf, type ManifestDocument, MapReader } from '../../parse/index.js';
import {
  type Addresses,
  anyLabels,
  binaryChoice,
  type ChoiceFact,
  isNoAddresses,
  noAddresses,
  portProtocols,
  uniteAddresses,
} from '../../sets/index.js';
import {
  type AddressObject,
  calicoObjects,
  groupsOf,
  hostEndpoints,
  matchObject,
  readExpectedIps,
  readHostPorts,
  readSelectedPods,
  type SelectedPods,
} from './entities/index.js';
import { findings } from './findings.js';
import { type CalicoObject, compareCopies, readObject, userCopyOf } from './object.js';
import { anything, bothDirections, everyPodOf, is } from './partly-known.js';
import type { PolicySpec } from './spec.js';
import { frontTier, frontTierOf } from './tier.js';

/** The HostEndpoints that a policy selects, or may select. */
export function selectedHosts(
  { selector, mayGovernNodes }: SelectedPods,
  context: CompileContext,
): readonly AddressObject[] {
  if (!mayGovernNodes) return [];
  return hostEndpoints(context).filter((host) => selector === undefined || matchObject(selector, host) !== false);
}

/**
 * What a policy of host endpoints may do to pods (calico.md §9): packets to and from them pass a host endpoint on the
 * way, where `applyOnForward`, `preDNAT` and `doNotTrack` may drop them. On which way they come manifests don't state.
 */
export function ruleSetsOfHosts(
  { policy, name }: CalicoObject,
  { selectedPods, directions, flags }: PolicySpec,
  context: CompileContext,
): readonly PolicyRules[] {
  const appliesToForwarded = flags.applyOnForward || flags.preDNAT || flags.doNotTrack;
  if (!appliesToForwarded || selectedHosts(selectedPods, context).length === 0) return [];
  const fact: ChoiceFact = binaryChoice({
    id: `forward/${policy.id}`,
    words: `whether ${policy.id} drops, at a host endpoint, traffic to and from pods`,
    remedy:
      'leave the HostEndpoints out of the manifests of the test (`spec.manifests`), if no traffic of the test passes them',
  });
  // stateless policy has to let replies through too
  const affected = flags.doNotTrack ? bothDirections : directions;
  const rule: Rule = { action: 'deny', ...anything({ policy }), inForce: is(fact, 1) };
  return affected.map((direction) => ({
    policy,
    direction,
    selectedPods: everyPodOf({ namespace: undefined }),
    precedence: { mode: 'ordered', tier: frontTier.name, order: frontTier.order, namespace: undefined, name },
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
  const expected = readExpectedIps(document, spec.sink).addresses;
  readInterface(spec);
  checkPorts(spec);
  const profiles = (spec.strings('profiles') ?? []).map(({ value }) => value);
  const isAllowedByDefault = profiles.includes('projectcalico-default-allow') && !isGoverned(document, context);
  const own = context.cluster.nodes.find(({ name }) => name === node)?.addresses ?? noAddresses;
  return findings(object, {
    groups: groupsOf(document, context),
    ruleSets: isAllowedByDefault ? [] : hostRuleSets(object, uniteAddresses(expected, own)),
    tiers: isAllowedByDefault ? [] : [frontTierOf(document.group, object.policy.span)],
  });
}

/** Whether any policy selects a host endpoint, or may. */
function isGoverned(document: ManifestDocument, context: CompileContext): boolean {
  return calicoObjects('GlobalNetworkPolicy', context).some((policy) => {
    const spec = getIn(policy.document.node, ['spec']);
    if (spec?.kind !== 'map') return true;
    const hosts = selectedHosts(readSelectedPods(new MapReader(spec, silentSink), undefined), context);
    return hosts.some((host) => host.document === document);
  });
}

const silentSink: MapReader['sink'] = {
  unknownField: (_, span) => ({ code: '', severity: 'notice', message: '', span, related: [] }),
  invalidValue: (_, span) => ({ code: '', severity: 'notice', message: '', span, related: [] }),
  add: () => {},
};

/** Nodes as ends, and their addresses: what is sent to and from them may be dropped. */
function hostRuleSets(object: CalicoObject, addresses: Addresses): readonly PolicyRules[] {
  const { policy, name, document } = object;
  const selectedPods = everyPodOf({ namespace: undefined });
  const fact: ChoiceFact = binaryChoice({
    id: 'host endpoints',
    words: `what the policies of host endpoints, such as ${policy.id}, let through to and from nodes`,
    remedy: 'leave the HostEndpoints out of the manifests of the test (`spec.manifests`), or ask about pods',
  });
  const precedence = {
    mode: 'ordered',
    tier: frontTier.name,
    order: frontTier.order,
    namespace: undefined,
    name,
  } as const;
  const policyRules = (direction: Direction, peers: readonly PeerMatch[] | undefined) => ({
    policy,
    direction,
    selectedPods,
    precedence,
    inForce: true,
    isolates: false,
    rules: [{ action: 'deny', ...anything(object), peers, inForce: is(fact, 1) }] as const,
  });
  const peer: PeerMatch = { kind: 'addresses', addresses, holds: 'others', span: document.span };
  return bothDirections.flatMap((direction): readonly PolicyRules[] => [
    { ...policyRules(direction, undefined), governsNodes: anyLabels },
    ...(isNoAddresses(addresses) ? [] : [policyRules(direction, [peer])]),
  ]);
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

function checkPorts(spec: MapReader): void {
  for (const port of spec.maps('ports') ?? []) {
    port.fields(['name', 'protocol', 'port']);
    const protocol = port.value('protocol')?.string();
    if (protocol !== undefined && !portProtocols.some((each) => each === protocol.value))
      port.problem(`a port of a host endpoint is of TCP, UDP or SCTP; found \`${protocol.value}\``, protocol.span);
    const number = port.integer('port');
    if (number !== undefined && (number.value < 1 || number.value > 65535))
      port.problem(`\`port\` ${number.value} must be between 1 and 65535, inclusive`, number.span);
  }
  readHostPorts(spec);
}
