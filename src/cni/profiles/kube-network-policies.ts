import type { Profile } from '../profile.js';
import {
  adminPolicies,
  byApi,
  clusterPolicies,
  enforces,
  enforcesNothing,
  is,
  namedDirections,
  no,
  seesLabels,
  yes,
} from './cells.js';

const engine = 'kubernetes-sigs/kube-network-policies pkg/networkpolicy/networkpolicy.go';
const images = 'kubernetes-sigs/kube-network-policies: an image of its own has the admin APIs';
const kind = 'kubernetes-sigs/kind images/kindnetd/cmd/kindnetd/main.go, commit e7903573, first in 0.24.0';
const netpol = 'flannel-io/flannel Documentation/netpol.md';

const evaluator = {
  ipBlockMatchesPods: yes(`${engine}: it compares raw addresses`),
  ipBlockMatchesNodes: yes(`${engine}: it compares raw addresses`),
  except: yes(engine),
  endPort: yes(engine),
  sctp: yes(engine),
  namedPorts: yes(engine),
  negativeSelectors: yes(engine),
  barePods: yes(engine),
  ...namedDirections(engine),
  ...seesLabels(engine),
  sidecarNames: no(`${engine}: names of \`spec.containers\` alone`),
  initNames: no(`${engine}: names of \`spec.containers\` alone`),
  repeatedNames: is('all', `${engine}: any port of the name`),
} as const satisfies Partial<Profile>;

/** The plugins that enforce policies with kube-network-policies. */
export const kubeNetworkPolicies = {
  kindnet: {
    name: 'kindnet',
    title: 'kindnet',
    ...enforces(kind),
    ...evaluator,
    ordering: byApi,
    policyApis: [],
    defaultPodCidr: is('10.244.0.0/16', 'kubernetes-sigs/kind pkg/apis/config/v1alpha4/default.go'),
    quirks: ['enforces network policies since kind 0.24; its version here is the version of kind'],
    versions: [{ before: '0.24', is: enforcesNothing(kind) }],
  },
  'flannel-netpol': {
    name: 'flannel-netpol',
    title: 'Flannel with its network policy controller',
    ...enforces(netpol),
    ...evaluator,
    ordering: byApi,
    policyApis: [adminPolicies('optional', images), clusterPolicies('optional', images)],
    defaultPodCidr: is('10.244.0.0/16', 'flannel-io/flannel Documentation/kube-flannel.yml'),
    quirks: [
      'the controller is kube-network-policies, in releases of Flannel since 0.25.5',
      'traffic of a node to pods of other nodes carries the address of its tunnel',
    ],
    versions: [{ before: '0.25.5', is: enforcesNothing(netpol) }],
  },
} as const satisfies Partial<Record<Profile['name'], Profile>>;
