import type { Profile } from '../profile.js';
import { byApi, enforces, is, namedDirections, noRange, seesLabels, unverifiedNames, yes } from './cells.js';

const policy = 'cloudnativelabs/kube-router pkg/controllers/netpol/policy.go';
const k3s = 'docs.k3s.io, networking services: its network policy controller is that of kube-router';

const controller = {
  ipBlockMatchesPods: yes(`${policy}: an ipset of the ranges, compared with raw addresses`),
  ipBlockMatchesNodes: yes(`${policy}: an ipset of the ranges, compared with raw addresses`),
  except: yes(`${policy}: \`nomatch\` entries of the same ipset`),
  endPort: yes(`${policy}, processNetworkPolicyPorts`),
  sctp: yes('cloudnativelabs/kube-router pkg/controllers/netpol/network_policy_controller_test.go'),
  namedPorts: is('own-namespace', `${policy}, buildNetworkPoliciesInfo and processEgressRules`),
  negativeSelectors: yes(policy),
  barePods: yes(policy),
  ...namedDirections(`${policy}, \`policyType\``),
  ...seesLabels(policy),
  ...unverifiedNames('kube-router', policy),
  ordering: byApi,
  policyApis: [],
  versions: [],
} as const satisfies Partial<Profile>;

const names = [
  'a port name in an egress rule without `to` opens its number towards every destination',
  'a rule whose only ports are names that no pod publishes opens every port to and from the pods that it selects',
];

/** The plugins that enforce policies with the controller of kube-router. */
export const kubeRouterProfiles = {
  'kube-router': {
    name: 'kube-router',
    title: 'kube-router',
    ...enforces(policy),
    ...controller,
    defaultPodCidr: noRange('cloudnativelabs/kube-router docs/user-guide.md: `spec.podCIDR` of each Node'),
    quirks: [
      ...names,
      'enforces policies only with `--run-firewall`, its default, and needs `--service-cluster-ip-range`',
    ],
  },
  k3s: {
    name: 'k3s',
    title: 'K3s',
    ...enforces(k3s),
    ...controller,
    defaultPodCidr: is('10.42.0.0/16', 'docs.k3s.io, `--cluster-cidr`'),
    quirks: [
      ...names,
      'Flannel carries the traffic: declare `flannel` where the servers run with `--disable-network-policy`',
      'traffic of a node to pods of other nodes carries the address of its tunnel',
    ],
  },
} as const satisfies Partial<Record<Profile['name'], Profile>>;
