import type { PeerMatch } from '../../compile/index.js';
import type { Span } from '../../diagnostics/index.js';
import { allAddresses, anyLabels, binaryChoice, type ChoiceFact, type Condition, hasState } from '../../sets/index.js';
import type { Requirement } from './selectors.js';

/** Peers of a rule that hold on a condition; without a list everybody. */
export interface PeerPart {
  readonly peers: readonly PeerMatch[] | undefined;
  readonly when: Condition;
}

/** The entities that the CRD lists (cilium.md §5). */
export const entityNames = [
  'all',
  'world',
  'cluster',
  'cluster-mesh',
  'host',
  'init',
  'ingress',
  'unmanaged',
  'remote-node',
  'health',
  'none',
  'kube-apiserver',
] as const;

type EntityName = (typeof entityNames)[number];

export function isEntity(text: string): text is EntityName {
  return entityNames.some((each) => each === text);
}

/** Whom an entity represents, among what has an identity in the manifests. */
export function entityPart(name: EntityName, span: Span): PeerPart {
  if (name === 'all') return { peers: undefined, when: true };
  return { peers: peersOf(name, span), when: true };
}

function peersOf(name: Exclude<EntityName, 'all'>, span: Span): readonly PeerMatch[] {
  switch (name) {
    case 'world':
      return [outside(span)];
    case 'host':
      return [nodes('own', span)];
    case 'remote-node':
      return [nodes('other', span)];
    case 'kube-apiserver':
      return [{ kind: 'apiServer', span }];
    case 'cluster':
    case 'cluster-mesh':
      return [
        { kind: 'pods', pods: { namespaces: { kind: 'labelled', labels: anyLabels }, labels: anyLabels }, span },
        nodes('own', span),
        nodes('other', span),
        { kind: 'apiServer', span },
        { kind: 'identity', of: 'ingress', span },
        { kind: 'identity', of: 'health', span },
      ];
    case 'ingress':
    case 'health':
      return [{ kind: 'identity', of: name, span }];
    // nothing that manifests hold has one of these identities
    case 'init':
    case 'unmanaged':
    case 'none':
      return [];
  }
}

function outside(span: Span): PeerMatch {
  return { kind: 'addresses', addresses: allAddresses, holds: 'outside', span };
}

function nodes(which: 'own' | 'other', span: Span): PeerMatch {
  return { kind: 'nodes', labels: anyLabels, which, span };
}

function identity(of: 'health' | 'ingress', span: Span): PeerMatch {
  return { kind: 'identity', of, span };
}

/** What has an identity of its own that is no pod's, by its labels of the source `reserved`. */
const identities = [
  { labels: ['host'], peer: (span: Span) => nodes('own', span), isOn: 'any stack' },
  { labels: ['remote-node'], peer: (span: Span) => nodes('other', span), isOn: 'any stack' },
  { labels: ['health'], peer: (span: Span) => identity('health', span), isOn: 'any stack' },
  { labels: ['ingress'], peer: (span: Span) => identity('ingress', span), isOn: 'any stack' },
  { labels: ['world'], peer: outside, isOn: 'one stack' },
  { labels: ['world-ipv4'], peer: (span: Span) => outsideOf('IPv4', span), isOn: 'two stacks' },
  { labels: ['world-ipv6'], peer: (span: Span) => outsideOf('IPv6', span), isOn: 'two stacks' },
] as const;

function outsideOf(family: 'IPv4' | 'IPv6', span: Span): PeerMatch {
  const addresses = { IPv4: [], IPv6: [], [family]: allAddresses[family] };
  return { kind: 'addresses', addresses, holds: 'outside', span };
}

/** Whom a selector with reserved labels holds that is no pod (cilium.md §4, §5.1). */
export function reservedParts(requirements: readonly Requirement[], span: Span): readonly PeerPart[] {
  const api = ['kube-apiserver'];
  return [
    ...identities.flatMap(({ labels, peer, isOn }): readonly PeerPart[] => {
      const when = isOn === 'any stack' || {
        kind: 'choice' as const,
        fact: stackFact,
        within: [isOn === 'one stack' ? 0 : 1],
      };
      const [plain, serving] = [holds(requirements, labels), holds(requirements, [...labels, ...api])];
      if (!plain && !serving) return [];
      return [{ peers: [peer(span)], when: plain && serving ? when : servesFact(plain) }];
    }),
  ];
}

function holds(requirements: readonly Requirement[], labels: readonly string[]): boolean {
  return requirements.every(({ source, key, states }) => {
    const isThere = (source === 'reserved' || source === 'any') && labels.includes(key);
    return hasState(states, isThere ? '' : undefined);
  });
}

/** Addresses outside have the label `world` where the cluster has one family, else one of their own family. */
const stackFact: ChoiceFact = binaryChoice({
  id: 'cilium/stacks',
  words: 'whether the cluster has addresses of both families, for which Cilium has other labels of its own',
  remedy: 'write the entity `world` instead of a reserved label',
});

function servesFact(isPlain: boolean): Condition {
  const fact: ChoiceFact = binaryChoice({
    id: 'cilium/api server',
    words: 'whether the API server is there',
    remedy: 'write entities instead of reserved labels',
  });
  return { kind: 'choice', fact, within: [isPlain ? 0 : 1] };
}
