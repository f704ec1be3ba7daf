import type { Profile } from '../../cni/index.js';
import { type Cluster, matchLabels, type Namespace, nameLabel } from '../../model/index.js';
import {
  absentState,
  allOf,
  allTraffic,
  anyLabels,
  binaryChoice,
  type ChoiceFact,
  type Condition,
  intersectRegions,
  isNoRegion,
  type LabelRegion,
  matchingState,
  patternKey,
  presentState,
  statesIn,
  statesNotIn,
  subtractRegion,
} from '../../sets/index.js';
import type { Direction, PeerMatch, PodMatch, PolicyOrigin, PolicyRules, Rule } from './policy.js';
import { precedenceIn } from './precedence.js';
import type { Tier } from './tier.js';

/** The label without which no namespace has a primary network of its own; OVN-Kubernetes looks at its key alone. */
export const networkLabel = 'k8s.ovn.org/primary-user-defined-network';

/** What keeps the pods of some namespaces apart from all others. */
export interface Separation {
  readonly policy: PolicyOrigin;
  /** The namespaces that belong together, by their labels; `undefined` where that is unknown: then they may be any that ask for a network. */
  readonly members: LabelRegion | undefined;
  readonly path: string;
  readonly span: PolicyOrigin['span'];
  /** Holds where they are kept apart. */
  readonly inForce: Condition;
  /** Holds where pods of the default network are kept out too: some of their ports may be opened to it. */
  readonly closedToDefault: Condition;
}

/** How the tier of networks is called. */
export const networkTierName = 'networks';

const directions: readonly Direction[] = ['ingress', 'egress'];

/**
 * A network of its own as rule sets that deny: whatever policies say, its pods reach no pod of another network, and
 * none reaches them. The platform makes exceptions for Services of its own namespaces, and for what runs on nodes;
 * nobody can tell from files which.
 */
export function separate(separation: Separation): readonly PolicyRules[] {
  return directions.map((direction) => separatingRules(separation, direction));
}

function separatingRules(separation: Separation, direction: Direction): PolicyRules {
  const { policy, members, path, span, inForce, closedToDefault } = separation;
  const rule = (peers: readonly PeerMatch[], holds: Condition): Rule => ({
    action: 'deny',
    path,
    span,
    peers,
    ports: [{ kind: 'traffic', traffic: allTraffic }],
    inForce: allOf([inForce, holds]),
  });
  const outside = members === undefined ? [anyLabels] : subtractRegion(anyLabels, members);
  const peersIn = (regions: readonly LabelRegion[]) =>
    outside.flatMap((region) =>
      regions
        .map((each) => intersectRegions(region, each))
        .filter((each) => !isNoRegion(each))
        .map((labels): PeerMatch => ({ kind: 'pods', pods: podsOf(labels), span })),
    );
  const closed = direction === 'ingress' ? closedToDefault : true;
  const nodes: PeerMatch = { kind: 'nodes', labels: anyLabels, isDeclared: true, span };
  return {
    policy,
    direction,
    selectedPods: podsOf(members ?? otherNetworks),
    separates: true,
    precedence: precedenceIn(networkTierName),
    inForce: true,
    isolates: false,
    rules: [
      rule(peersIn([otherNetworks]), true),
      rule(peersIn(platformRegions), holdsIn(platformFact(policy))),
      rule(peersIn([otherRegion]), closed),
      ...(direction === 'ingress' ? [rule([nodes], holdsIn(nodeFact(policy)))] : []),
    ].filter(({ peers }) => peers?.length !== 0),
  };
}

function podsOf(labels: LabelRegion): PodMatch {
  return { namespaces: { kind: 'labelled', labels }, labels: anyLabels };
}

/** Namespaces whose Services the platform may let through. */
const platformNames = ['default', 'kube-system', 'kube-public', 'kube-node-lease', 'ovn-kubernetes'];
const openshiftKey = patternKey({ key: nameLabel, operator: 'starts with', text: 'openshift-' });
const inDefault: LabelRegion = new Map([[networkLabel, absentState]]);
const platformRegions: readonly LabelRegion[] = [
  intersectRegions(inDefault, new Map([[nameLabel, statesIn(platformNames)]])),
  intersectRegions(
    inDefault,
    new Map([
      [nameLabel, statesNotIn(platformNames)],
      [openshiftKey, matchingState],
    ]),
  ),
];
const otherRegion: LabelRegion = intersectRegions(
  inDefault,
  new Map([
    [nameLabel, statesNotIn(platformNames)],
    [openshiftKey, absentState],
  ]),
);
const otherNetworks: LabelRegion = new Map([[networkLabel, presentState]]);

function platformFact({ id }: PolicyOrigin): ChoiceFact {
  return binaryChoice({
    id: `network/${id}/platform`,
    words: `whether ${id} lets through what the platform makes exceptions for: DNS, the API server, and Services of its own namespaces`,
    remedy: 'ask about pods that are none of the platform',
  });
}

function nodeFact({ id }: PolicyOrigin): ChoiceFact {
  return binaryChoice({
    id: `network/${id}/nodes`,
    words: `whether nodes reach pods of ${id}, which probes of the kubelet do by another network`,
    remedy: 'ask about pods, or about addresses outside of the cluster',
  });
}

function holdsIn(fact: ChoiceFact): Condition {
  return { kind: 'choice', fact, within: [1] };
}

/** The tier of what keeps networks apart, which no policy overrules; by a plugin that isn't known to have such networks it may be nothing. */
export function networkTier(ruleSets: readonly PolicyRules[], profile: Profile): Tier {
  const has = profile.policyApis.some(({ group }) => group === 'k8s.ovn.org');
  const asTaken = (policyRules: PolicyRules): PolicyRules =>
    has ? policyRules : { ...policyRules, inForce: allOf([policyRules.inForce, holdsIn(pluginFact(profile))]) };
  return { name: networkTierName, stages: [{ mode: 'ordered', ruleSets: ruleSets.map(asTaken) }], end: undefined };
}

function pluginFact({ title }: Profile): ChoiceFact {
  return binaryChoice({
    id: 'network/plugin',
    words: `whether the cluster keeps primary networks apart, as OVN-Kubernetes does and ${title} isn't known to`,
    remedy: 'declare the CNI of the cluster (`spec.cni`, `--cni`): `ovn-kubernetes` keeps them apart',
  });
}

/**
 * What becomes of the pods of namespaces that ask for a primary network, where no object declares one: they don't start until one is
 * there, and which is unknown.
 */
export function separateUnnetworked({ namespaces }: Cluster, ruleSets: readonly PolicyRules[]): readonly PolicyRules[] {
  const known = ruleSets
    .filter(({ separates }) => separates === true)
    .map(({ selectedPods }) => selectedPods.namespaces);
  const hasNetwork = ({ labels, name }: Namespace) =>
    known.some((match) => (match.kind === 'named' ? match.name === name : matchLabels(match.labels, labels) !== false));
  return [...namespaces.values()].flatMap((namespace) => {
    const { declaredAt, labels, name } = namespace;
    if (declaredAt === undefined || matchLabels(otherNetworks, labels) !== true || hasNetwork(namespace)) return [];
    const policy: PolicyOrigin = {
      id: `Namespace/${name}`,
      api: 'k8s.ovn.org',
      kind: 'Namespace',
      isEvaluated: true,
      dependsOnCni: true,
      span: declaredAt,
    };
    const missing: ChoiceFact = binaryChoice({
      id: `network/${policy.id}/missing`,
      words: `what the primary network of namespace \`${name}\` is, for which its label \`${networkLabel}\` asks and which no manifest declares`,
      remedy: 'add the UserDefinedNetwork or ClusterUserDefinedNetwork to the manifests, or remove the label',
    });
    const members: LabelRegion = new Map([[nameLabel, statesIn([name])]]);
    const inForce = holdsIn(missing);
    const path = 'metadata.labels';
    return separate({ policy, members, path, span: declaredAt, inForce, closedToDefault: true });
  });
}
