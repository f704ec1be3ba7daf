import { usualLabelFilter } from '../label-filter.js';
import type { CiliumForm, CiliumOrdering, Claim, PolicyApi, Profile } from '../profile.js';
import {
  byApi,
  clusterPolicies,
  enforces,
  is,
  no,
  noRange,
  ownApi,
  unknown,
  unverifiedDirections,
  unverifiedNames,
  yes,
} from './cells.js';

const docs = 'docs.cilium.io, network policy of Kubernetes';
const parser = 'cilium/cilium pkg/k8s/network_policy.go';
const ports = 'cilium/cilium pkg/types/portmap.go, issue 30003, pull requests 44429 and 45760';
const sctp = 'docs.cilium.io, SCTP support (beta), and cilium/cilium issue 20490: dropped until `sctp.enabled`';
const filter = 'cilium/cilium pkg/labelsfilter/filter.go, and `labels` of its documentation';
const reserved = 'cilium/cilium issue 48027 and pkg/policy/repository.go';
const metadata = 'cilium/cilium pkg/k8s/labels.go, GetPodMetadata';
const cluster = 'cilium/cilium pull request 47227: since 1.20, off until `k8sClusterNetworkPolicy.enabled`';
const aks = 'Microsoft Learn, AKS network policies and Azure CNI powered by Cilium';
const gke = 'Google Cloud, GKE Dataplane V2';
const ack = 'Alibaba Cloud, network policies in ACK clusters';

const ciliumApi: PolicyApi = {
  group: 'cilium.io',
  kinds: ['CiliumNetworkPolicy', 'CiliumClusterwideNetworkPolicy'],
  support: 'yes',
  source: docs,
};

const validation = 'cilium/cilium pkg/policy/api/rule_validation.go';
const options = 'cilium/cilium pkg/option/config.go and pkg/defaults';
const changes = 'cilium/cilium, the difference of pkg/policy/api between 1.19.4 and 1.20';

/** What becomes of each form in 1.20, with the switches as they are by default. */
const takes = {
  'nodes as peers': no(`${validation}: \`enable-node-selector-labels\` is off`),
  icmps: yes(`${options}: \`enable-icmp-rules\` is on`),
  'layer 7': yes(`${options}: \`enable-l7-proxy\` is on`),
  'rules of layer 7 that are gone': no(changes),
  'protocols without ports': no(`${validation}: \`enable-extended-ip-protocols\` is off`),
  endPort: yes(validation),
  enableDefaultDeny: yes(validation),
  'opened direction': yes(validation),
  'services with ports': yes(validation),
  'names of any depth': yes('cilium/cilium pkg/fqdn/matchpattern'),
  'server names with stars anywhere': yes(changes),
  'entity cluster-mesh': yes(changes),
  'peers outside of pods': yes('cilium/cilium pkg/k8s/apis/cilium.io/utils: `policy-default-local-cluster` is on'),
  authentication: yes(validation),
  'host policy': yes(validation),
  'denied names': no('cilium/cilium pkg/k8s/cluster_network_policy.go: names are for `Accept` alone'),
} as const satisfies CiliumOrdering['takes'];

const today: CiliumOrdering = {
  kind: 'Cilium',
  takes,
  readsDefaultDeny: yes(`${options}: \`enable-non-default-deny-policies\` is on`),
  governsNodes: no(`${options}: \`enable-host-firewall\` is off`),
  admitsOwnNode: yes(`${options}: \`allow-localhost\` is always on Kubernetes`),
  authenticates: no(`${options}: \`mesh-auth-enabled\` is off since 1.19`),
};

const in119: CiliumOrdering = {
  ...today,
  takes: {
    ...takes,
    'rules of layer 7 that are gone': yes(`${changes}: deprecated in 1.19`),
    'entity cluster-mesh': no(`${changes}: new in 1.20`),
    'server names with stars anywhere': no(`${changes}: in 1.19 only \`*.\` and \`**.\` in front`),
  },
};

/** What releases before 1.19 make of a form, as nobody has read it in their source. */
const unread = (form: CiliumForm, version: string): Claim<never> =>
  unknown({
    source: 'cilium.md §16',
    words: `what Cilium before ${version} makes of it`,
    remedy: `leave it out of the policy (${form}), or name a newer version`,
  });

const before = (ordering: CiliumOrdering, version: string, ...forms: readonly CiliumForm[]): CiliumOrdering => ({
  ...ordering,
  takes: { ...ordering.takes, ...Object.fromEntries(forms.map((form) => [form, unread(form, version)])) },
});

const in118: CiliumOrdering = {
  ...before(in119, '1.19', 'names of any depth', 'server names with stars anywhere', 'peers outside of pods'),
  authenticates: unknown({
    source: options,
    words: 'whether Cilium before 1.19 asks for mutual authentication',
    remedy: 'name a newer version, or leave `authentication` out',
  }),
};
const in116 = before(in118, '1.17', 'services with ports');
const in115 = before(in116, '1.16', 'endPort', 'enableDefaultDeny', 'opened direction', 'nodes as peers');

/** Older releases, the newest first. */
const older = [
  { before: '1.19', is: { ordering: in118 } },
  { before: '1.17', is: { ordering: in116 } },
  { before: '1.16', is: { ordering: in115 } },
] as const satisfies Profile['versions'];

const containerNames = {
  sidecarNames: no(`${metadata}: \`spec.containers\` alone`),
  initNames: no(`${metadata}: \`spec.containers\` alone`),
  repeatedNames: is('last', `${metadata}: one port for a name, the last`),
} as const satisfies Partial<Profile>;

const datapath = {
  ipBlockMatchesPods: no('cilium/cilium issues 9209, 19601 and 35212'),
  ipBlockMatchesNodes: no('docs.cilium.io, `policyCIDRMatchMode`'),
  except: yes(parser),
  endPort: yes('cilium/cilium issue 28684 and pull request 32807, first in 1.16'),
  sctp: unknown({
    source: sctp,
    words: 'whether SCTP is switched on in Cilium, which carries none by default',
    remedy: 'ask about TCP and UDP, or put the configuration that switches it on beside the manifests',
  }),
  negativeSelectors: yes(parser),
  barePods: yes(parser),
  unnamedDirections: is('read', `${parser}, ParseNetworkPolicy, in 1.15 to 1.20`),
  podLabels: is('filtered', filter),
  labelFilter: usualLabelFilter,
  reservedLabels: unknown({
    source: reserved,
    words: 'what Cilium makes of a pod with a label `host` or `init`, which are names of its own',
    remedy: 'name the label otherwise',
  }),
  ...containerNames,
} as const satisfies Partial<Profile>;

const firstPort = {
  before: '1.16',
  is: { endPort: is('first-port', 'cilium/cilium issue 28684: `endPort` is ignored before 1.16') },
} as const satisfies Profile['versions'][number];

/** Before 1.20 a port name of an egress rule is one number for the whole cluster. */
const oneNumber = { namedPorts: is('one-number', ports) } as const satisfies Partial<Profile>;

/** A platform that ships Cilium and decides which, and how it handles rules of layer 7. */
const shipped = (platform: string, source: string, layer7: CiliumOrdering['takes']['layer 7']) => {
  const reads = (ordering: CiliumOrdering): CiliumOrdering => ({
    ...ordering,
    takes: { ...ordering.takes, 'layer 7': layer7 },
  });
  const release = unknown({
    source: `${source}; ${changes}`,
    words: `which release of Cilium ${platform} runs`,
    remedy: 'name its version with the profile, as in `azure-cilium@1.18`',
  });
  return {
    namedPorts: unknown({
      source: `${source}; ${ports}`,
      words: `which release of Cilium ${platform} runs: before 1.20 a port name in an egress rule is one number for the whole cluster`,
      remedy: 'write the number of the port in egress rules',
    }),
    podLabels: unknown({
      source: `${source}; ${filter}`,
      words: `which labels of pods ${platform} lets Cilium leave out`,
      remedy: 'name a label that no tool sets',
    }),
    ordering: reads({
      ...today,
      takes: {
        ...takes,
        'peers outside of pods': release,
        'names of any depth': release,
        'server names with stars anywhere': release,
        'entity cluster-mesh': release,
        authentication: release,
      },
    }),
    versions: [
      { since: '1.20', is: { namedPorts: yes(ports), ordering: reads(today) } },
      { before: '1.20', is: { ...oneNumber, ordering: reads(in119) } },
      ...older.map(({ before: version, is: { ordering } }) => ({ before: version, is: { ordering: reads(ordering) } })),
      firstPort,
    ],
  } as const satisfies Partial<Profile>;
};

const host = 'the node that a pod runs on always reaches it';
const ranges =
  '`ipBlock` matches no node unless `policyCIDRMatchMode` holds `nodes`, and no pod unless it holds `pods` (beta)';
const names = 'before 1.20, an egress rule skips a port name that pods of the cluster give different numbers';

const unverified = (feature: string) =>
  unknown({
    source: `${ack}: it doesn't say`,
    words: `whether Terway honours ${feature}, which nobody could verify`,
    remedy: 'try it in a cluster, or leave it out of the policy',
  });

/** Without a source for it, and likely: an API that the platform offers and that has to be switched on. */
const optionalApi = (group: string, kind: string, source: string): PolicyApi => ({
  group,
  kinds: [kind],
  support: 'optional',
  source,
});

/** The plugins that enforce policies with the datapath of Cilium. */
export const ciliumProfiles = {
  cilium: {
    name: 'cilium',
    title: 'Cilium',
    ...enforces(docs),
    ...datapath,
    namedPorts: yes(ports),
    ordering: today,
    policyApis: [ciliumApi, clusterPolicies('optional', cluster)],
    defaultPodCidr: is('10.0.0.0/8', 'docs.cilium.io, `clusterPoolIPv4PodCIDRList`'),
    quirks: [host, ranges, names, '`endPort` is ignored before 1.16'],
    versions: [{ before: '1.20', is: { ...oneNumber, policyApis: [ciliumApi], ordering: in119 } }, ...older, firstPort],
  },
  'azure-cilium': {
    name: 'azure-cilium',
    title: 'Azure CNI powered by Cilium',
    ...enforces(aks),
    ...datapath,
    ipBlockMatchesPods: no(`${aks}: \`ipBlock\` allows neither pods nor nodes`),
    ipBlockMatchesNodes: no(`${aks}: \`ipBlock\` allows neither pods nor nodes`),
    ...shipped(
      'AKS',
      aks,
      unknown({
        source: `${aks}: layer 7 and FQDN need Advanced Container Networking Services`,
        words:
          'whether the cluster has Advanced Container Networking Services, without which AKS reads no rules of layer 7',
        remedy: 'ask about policies without rules of layer 7',
      }),
    ),
    policyApis: [
      ownApi('cilium.io', `${aks}: Azure/AKS issue 3450`, ['CiliumNetworkPolicy']),
      optionalApi('cilium.io', 'CiliumClusterwideNetworkPolicy', 'Azure/AKS issues 4582 and 5330: since November 2025'),
    ],
    defaultPodCidr: noRange('Microsoft Learn, AKS networking: the virtual network, or an overlay of its own'),
    quirks: [host, 'its version here is the version of Cilium'],
  },
  'gke-dataplane-v2': {
    name: 'gke-dataplane-v2',
    title: 'GKE Dataplane V2',
    ...enforces(gke),
    ...datapath,
    ipBlockMatchesPods: no(`${gke}: made with Cilium; Google Cloud advises against \`ipBlock\` for pods`),
    ...shipped(
      'GKE',
      gke,
      unknown({
        source: 'Google Cloud, cluster-wide network policies: layer 3 and 4 alone',
        words: 'what GKE makes of rules of layer 7, which its cluster-wide policies do not have',
        remedy: 'leave rules of layer 7 out',
      }),
    ),
    policyApis: [
      optionalApi('cilium.io', 'CiliumClusterwideNetworkPolicy', 'Google Cloud, cluster-wide network policies'),
      optionalApi('networking.gke.io', 'FQDNNetworkPolicy', 'Google Cloud, FQDN network policies'),
    ],
    defaultPodCidr: noRange('Google Cloud, VPC-native clusters: a secondary range of the VPC'),
    quirks: [host, 'its version here is the version of Cilium'],
  },
  terway: {
    name: 'terway',
    title: 'Terway',
    ...enforces(ack),
    ipBlockMatchesPods: no('AliyunContainerService/terway issue 904'),
    ipBlockMatchesNodes: unverified('`ipBlock` for the addresses of nodes'),
    except: unverified('`except`'),
    endPort: unverified('`endPort`'),
    sctp: unverified('SCTP'),
    namedPorts: unverified('port names'),
    negativeSelectors: unverified('`NotIn` and `DoesNotExist`'),
    barePods: yes(`${ack}: pods are selected by their labels`),
    ...unverifiedDirections('Terway', ack),
    podLabels: unverified('labels that Cilium leaves out, such as `pod-template-hash`'),
    labelFilter: usualLabelFilter,
    reservedLabels: unverified('the labels `host` and `init` of pods like any other'),
    ...unverifiedNames('Terway', ack),
    ordering: byApi,
    policyApis: [],
    defaultPodCidr: noRange(`${ack}: addresses of the VPC`),
    quirks: [
      'enforces policies only where they were switched on, on nodes with shared ENIs',
      'clusters that began with a Terway before 1.9 may enforce with Felix of Calico',
    ],
    versions: [
      {
        before: '1.9',
        is: {
          ipBlockMatchesPods: unknown({
            source: `${ack}: before 1.9 the implementation follows the mode of the node`,
            words:
              'whether Terway enforces with eBPF, where `ipBlock` leaves pods out, or with Felix, where it does not',
            remedy: 'name pods with `podSelector` and `namespaceSelector`',
          }),
        },
      },
    ],
  },
} as const satisfies Partial<Record<Profile['name'], Profile>>;
