import type { PolicyApi, Profile } from '../profile.js';
import {
  adminOnly,
  adminPolicies,
  clusterPolicies,
  enforces,
  is,
  namedDirections,
  noRange,
  ownApi,
  seesLabels,
  unknown,
  yes,
} from './cells.js';

const conversion = 'projectcalico/calico libcalico-go/lib/backend/k8s/conversion/conversion.go';
const workloadEndpoint = 'projectcalico/calico libcalico-go/lib/backend/k8s/conversion/workload_endpoint_default.go';
const manifest = 'projectcalico/calico manifests/canal.yaml';
const docs = 'docs.tigera.io, Calico network policy';
const gke = 'Google Cloud, GKE network policy: an add-on of the cluster, which is Calico';
const adminVersions = 'projectcalico/calico issues 7578 and 10745: in 3.29 to 3.31';
const clusterVersions = 'projectcalico/calico issue 10745: it takes the place of AdminNetworkPolicy in 3.32';

const baselineVersion = 'Calico release notes: AdminNetworkPolicy in 3.29, BaselineAdminNetworkPolicy in 3.30';

const ownApis: readonly PolicyApi[] = [
  ownApi('projectcalico.org', docs),
  ownApi('crd.projectcalico.org', `${docs}: the same objects as they are stored`),
];

const felix = {
  ipBlockMatchesPods: yes('projectcalico/calico issue 6634: it compares raw addresses'),
  ipBlockMatchesNodes: yes(`${conversion}: the block becomes \`nets\`, which compares raw addresses`),
  except: yes(`${conversion}: \`except\` becomes \`notNets\` of the same rule`),
  endPort: yes(conversion),
  sctp: yes(conversion),
  namedPorts: yes(conversion),
  negativeSelectors: yes(conversion),
  barePods: yes(conversion),
  ...namedDirections(`${conversion}: \`policyTypes\` becomes \`types\`, which Felix asks first`),
  ...seesLabels(conversion),
  sidecarNames: yes(workloadEndpoint),
  initNames: yes(workloadEndpoint),
  repeatedNames: is('all', `${workloadEndpoint}: a list of ports, any of the name`),
} as const satisfies Partial<Profile>;

const tunnel = 'in overlay mode, traffic of a node to pods of other nodes carries the address of its tunnel';
const admin = 'AdminNetworkPolicy and BaselineAdminNetworkPolicy in 3.29 to 3.31, ClusterNetworkPolicy since 3.32';

const today = {
  kind: 'Calico',
  hasTiers: true,
  ties: 'name',
  adminTier: 'kube-admin',
  baselineTier: 'kube-baseline',
} as const;

const tieredNames = ['names without protocol', 'name of another tier'] as const;

const withAdminApis = {
  policyApis: [clusterPolicies('yes', clusterVersions), ...ownApis],
  ordering: today,
  versions: [
    {
      before: '3.32',
      is: {
        policyApis: [adminPolicies('yes', adminVersions), ...ownApis],
        ordering: {
          kind: 'Calico',
          hasTiers: true,
          ties: 'stored-key',
          adminTier: 'adminnetworkpolicy',
          baselineTier: 'baselineadminnetworkpolicy',
          refuses: tieredNames,
        },
      },
    },
    {
      before: '3.30',
      is: {
        policyApis: [adminOnly('yes', baselineVersion), ...ownApis],
        ordering: {
          kind: 'Calico',
          hasTiers: true,
          tierEnd: 'deny',
          ties: 'stored-key',
          adminTier: 'adminnetworkpolicy',
          refuses: tieredNames,
        },
      },
    },
    {
      before: '3.29',
      is: {
        policyApis: ownApis,
        ordering: { kind: 'Calico', hasTiers: false, ties: 'stored-key', refuses: ['names without protocol'] },
      },
    },
  ],
} as const satisfies Partial<Profile>;

const addOn = {
  source: gke,
  words: 'whether the network policy add-on of the cluster is on, which enforces policies with Calico',
  remedy: 'declare `calico` where it is on, `kubenet` where it is off',
};

/** The plugins that enforce policies with Felix, the agent of Calico. */
export const calicoProfiles = {
  calico: {
    name: 'calico',
    title: 'Calico',
    ...enforces(conversion),
    ...felix,
    ...withAdminApis,
    defaultPodCidr: is('192.168.0.0/16', 'projectcalico/calico manifests/calico.yaml, `CALICO_IPV4POOL_CIDR`'),
    quirks: [admin, tunnel],
  },
  canal: {
    name: 'canal',
    title: 'Canal',
    ...enforces(manifest),
    ...felix,
    ...withAdminApis,
    defaultPodCidr: is('10.244.0.0/16', manifest),
    quirks: [
      'Flannel carries the traffic, Calico enforces the policies; its version here is the version of Calico',
      admin,
      tunnel,
    ],
  },
  'gke-dataplane-v1': {
    name: 'gke-dataplane-v1',
    title: 'GKE without Dataplane V2',
    enforcesIngress: unknown(addOn),
    enforcesEgress: unknown(addOn),
    ...felix,
    policyApis: [
      adminPolicies('optional', `${gke}; which release of Calico it is, the platform decides`),
      clusterPolicies('optional', `${gke}; which release of Calico it is, the platform decides`),
      { ...ownApi('crd.projectcalico.org', gke), support: 'optional' },
      { ...ownApi('projectcalico.org', gke), support: 'optional' },
    ],
    ordering: today,
    defaultPodCidr: noRange('Google Cloud, VPC-native clusters: a secondary range of the VPC'),
    quirks: ['policies are enforced only where the network policy add-on is on'],
    versions: [],
  },
} as const satisfies Partial<Record<Profile['name'], Profile>>;
