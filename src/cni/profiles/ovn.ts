import type { Profile } from '../profile.js';
import {
  adminPolicies,
  apiNames,
  byApi,
  clusterPolicies,
  enforces,
  is,
  ownApi,
  seesLabels,
  unknown,
  unverifiedDirections,
  unverifiedNames,
  yes,
} from './cells.js';

const gress = 'ovn-kubernetes/ovn-kubernetes go-controller/pkg/ovn/gress_policy.go';
const skipped = 'test/scripts/e2e-kind.sh, which skips the cases of port names';
const ovnDocs = 'ovn-kubernetes/ovn-kubernetes docs, AdminNetworkPolicy';
const netpol = 'kubeovn/kube-ovn pkg/controller/network_policy.go';
const acl = 'kubeovn/kube-ovn pkg/ovs/ovn-nb-acl.go';
const kubeOvnConfig = 'kubeovn/kube-ovn pkg/controller/config.go, `--enable-anp`';

const remedy = 'ask about a pod, or about an address outside of the cluster';

/** The plugins that turn policies into access lists of OVN. */
export const ovnProfiles = {
  'ovn-kubernetes': {
    name: 'ovn-kubernetes',
    title: 'OVN-Kubernetes',
    ...enforces(gress),
    ipBlockMatchesPods: yes(`${gress}: it compares raw addresses`),
    ipBlockMatchesNodes: unknown({
      source: 'ovn-kubernetes/ovn-kubernetes go-controller/pkg/types/const.go, the management port of each node',
      words: 'which address a node has for the policies of OVN-Kubernetes: its own, or that of its management port',
      remedy,
    }),
    except: yes(`${gress}: an exception of the same match`),
    endPort: yes(gress),
    sctp: yes(gress),
    namedPorts: is('whole-protocol', `${gress}, addPortPolicy: a name counts as no number; ${skipped}`),
    negativeSelectors: yes(gress),
    barePods: yes(gress),
    ...unverifiedDirections('OVN-Kubernetes', gress),
    ...seesLabels(gress),
    ...apiNames(`${gress}: port names aren't looked up`),
    ordering: byApi,
    policyApis: [adminPolicies('yes', ovnDocs), ownApi('k8s.ovn.org', 'ovn-kubernetes/ovn-kubernetes docs')],
    defaultPodCidr: is('10.128.0.0/14', 'OpenShift documentation, `clusterNetwork`'),
    quirks: [
      'a port name in a NetworkPolicy opens every port of its protocol, in both directions',
      'pods of a primary UserDefinedNetwork, ClusterUserDefinedNetwork or NetworkAttachmentDefinition reach no pod of another network, and none reaches them, whatever policies say; DNS and other Services of the platform, nodes, and ports that `k8s.ovn.org/open-default-ports` opens are unknown',
      'OpenShift before 4.12 ran OpenShift SDN, which has no profile',
    ],
    versions: [],
  },
  'kube-ovn': {
    name: 'kube-ovn',
    title: 'Kube-OVN',
    ...enforces('kubeovn/kube-ovn pkg/controller/config.go, `--enable-np`'),
    ipBlockMatchesPods: yes(`${netpol}: an access list of its own for the ranges`),
    ipBlockMatchesNodes: unknown({
      source: `${acl}, CreateNodeACL: a node has an address of its own and one in the join network`,
      words: 'which address a node has for the policies of Kube-OVN: its own, or that of the join network',
      remedy,
    }),
    except: yes(`${acl}: an exception of the same range, since pull request 6419`),
    endPort: yes(acl),
    sctp: yes(`${acl}: \`sctp.dst\``),
    namedPorts: unknown({
      source: `${acl} and pkg/controller/pod.go, GetNamedPortByNs`,
      words:
        "which number Kube-OVN gives a port name: one for all, from whichever pod of the policy's namespace came first",
      remedy: 'write the number of the port',
    }),
    negativeSelectors: yes(netpol),
    barePods: yes(netpol),
    ...unverifiedDirections('Kube-OVN', netpol),
    ...seesLabels(netpol),
    ...unverifiedNames('Kube-OVN', netpol),
    ordering: byApi,
    policyApis: [
      adminPolicies('optional', kubeOvnConfig),
      clusterPolicies('optional', 'kubeovn/kube-ovn pkg/controller/cluster_network_policy.go'),
      ownApi('kubeovn.io', 'kubeovn/kube-ovn docs, security groups and access lists of subnets'),
    ],
    defaultPodCidr: is('10.16.0.0/16', 'kubeovn/kube-ovn dist/images/install.sh, `POD_CIDR`'),
    quirks: [
      '`--np-enforcement=lax` lets protocols other than TCP, UDP and SCTP pass',
      'before March 2026, `except` also took away addresses that a selector of the same rule names',
    ],
    versions: [],
  },
} as const satisfies Partial<Record<Profile['name'], Profile>>;
