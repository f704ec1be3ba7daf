import type { CiliumForm } from '../../cni/index.js';
import { allAddresses, allOf, anyLabels, binaryChoice, hasState, portProtocols, statesIn } from '../../sets/index.js';
import type { PeerMatch, PolicyRules, Rule } from '../policy/policy.js';

/**
 * ClusterNetworkPolicy as Cilium converts it (cilium.md §12): nodes are what they are and not addresses, and a rule about domain names
 * lets its pods look them up too, at the pods of the DNS of the cluster.
 */
export function asCiliumConverts(ruleSets: readonly PolicyRules[]): readonly PolicyRules[] {
  return ruleSets.map((policyRules) => {
    if (policyRules.policy.api !== 'policy.networking.k8s.io' || !policyRules.policy.isEvaluated) return policyRules;
    const forms = formsOf(policyRules);
    return {
      ...policyRules,
      ...(forms.length === 0 ? {} : { forms }),
      rules: policyRules.rules.map((rule) => ({
        ...rule,
        ...(rule.peers === undefined ? {} : { peers: rule.peers.flatMap(convert) }),
      })),
    };
  });
}

/** What of it only some switches take; a name of a domain that isn't accepted is refused by all. */
function formsOf({ rules }: PolicyRules): readonly CiliumForm[] {
  const peersOf = (kind: PeerMatch['kind']) =>
    rules.filter(({ peers = [] }) => peers.some((peer) => peer.kind === kind));
  const names = peersOf('domains');
  return [
    ...(peersOf('nodes').length > 0 ? (['nodes as peers'] as const) : []),
    ...(names.length > 0 ? (['layer 7'] as const) : []),
    ...(names.some(({ action }) => action !== 'allow') ? (['denied names'] as const) : []),
  ];
}

function convert(peer: PeerMatch): readonly PeerMatch[] {
  switch (peer.kind) {
    case 'nodes':
      return (['own', 'other'] as const).map((which) => ({ ...peer, which }));
    case 'domains':
      return [{ ...peer, lookups: peer.names }];
    case 'pods':
      return mayBeOutside(peer) ? [peer, ...outsidePods(peer.span)] : [peer];
    default:
      return [peer];
  }
}

/** A selector of namespaces that every missing label satisfies holds what is in no namespace too. */
function mayBeOutside({ isNamespaces, pods: { namespaces } }: Extract<PeerMatch, { kind: 'pods' }>): boolean {
  if (isNamespaces !== true || namespaces.kind !== 'labelled' || namespaces.labels.size === 0) return false;
  return [...namespaces.labels.values()].every((states) => hasState(states, undefined));
}

function outsidePods(span: PeerMatch['span']): readonly PeerMatch[] {
  return [
    { kind: 'nodes', labels: anyLabels, which: 'own', span },
    { kind: 'nodes', labels: anyLabels, which: 'other', span },
    { kind: 'addresses', addresses: allAddresses, holds: 'outside', span },
  ];
}

/** What is evaluated beside a rule, of the same priority. */
export function besideRule(rule: Rule): readonly Rule[] {
  return [...lookupRule(rule), ...widerRule(rule)];
}

/** The rule that lets pods look names up. */
function lookupRule(rule: Rule): readonly Rule[] {
  const names = (rule.peers ?? []).flatMap((peer) => (peer.kind === 'domains' ? peer.names : []));
  if (names.length === 0 || rule.action !== 'allow') return [];
  return [
    {
      ...rule,
      peers: [{ kind: 'pods', pods: dnsPods, span: rule.span }],
      ports: ['dns', 'dns-tcp'].flatMap((name) => portProtocols.map((protocol) => ({ kind: 'named', protocol, name }))),
      only: { words: `DNS ${names.map(({ text }) => text).join(', ')}`, lets: () => false },
    },
  ];
}

/**
 * A selector of namespaces that a missing label satisfies holds identities that represent many pods, and with them pods that it leaves
 * out: so the engine of 1.20.2 answers, and nobody says whether it should.
 */
function widerRule(rule: Rule): readonly Rule[] {
  const wide = (rule.peers ?? []).filter((peer) => peer.kind === 'pods').find(mayBeOutside);
  if (wide === undefined) return [];
  const fact = binaryChoice({
    id: `wider/${rule.path} at ${wide.span.file.path}:${wide.span.start}`,
    words: `whether Cilium takes ${rule.path} for more pods than its \`namespaces\` selects, for it holds what has no such label`,
    remedy: 'select namespaces by labels that they have (`In`, `Exists`, `matchLabels`)',
  });
  const peers: Rule['peers'] = [{ kind: 'pods', pods: everyPod, span: wide.span }];
  return [{ ...rule, peers, inForce: allOf([rule.inForce, { kind: 'choice', fact, within: [1] }]) }];
}

const everyPod = { namespaces: { kind: 'labelled', labels: anyLabels }, labels: anyLabels } as const;

const dnsPods = {
  namespaces: { kind: 'labelled', labels: anyLabels },
  labels: new Map([['k8s-app', statesIn(['kube-dns'])]]),
} as const;
