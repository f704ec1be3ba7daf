import type { PlantedBug } from '../planted-bugs.js';
import type { ProfileName } from './profiles.js';

/** A mistake in what an engine makes of a profile, and a profile under which it shows. */
export interface PlantedPluginBug extends PlantedBug {
  readonly under: ProfileName;
  /** Random worlds show it too seldom to wait for. */
  readonly isRare?: true;
}

const ruleReading = 'compile/policy/rule-reading.js';
const enforcement = 'compile/policy/enforcement.js';
const podLabels = 'compile/policy/pod-labels.js';
const pluginUnits = 'compile/arrange/plugin-units.js';
const portNames = 'compile/policy/port-names.js';

/** At least one for each cell of a profile that changes verdicts (F.1). */
export const plantedPluginBugs: readonly PlantedPluginBug[] = [
  {
    says: 'what is not known of a plugin counts as no',
    under: 'gke-dataplane-v1',
    file: 'compile/policy/doubt.js',
    find: "claim.is === 'unknown' ? holdsWhere(factOf(claim)) : claim.is",
    replace: 'claim.is',
  },
  {
    says: 'OVN-Kubernetes looks port names up',
    under: 'ovn-kubernetes',
    file: ruleReading,
    find: 'return [whole];',
    replace: 'return [written];',
  },
  {
    says: 'OVN-Kubernetes knows a node by its own address alone',
    under: 'ovn-kubernetes',
    file: 'evaluate/match.js',
    find: 'return within.length > 0 && matchesNodes;',
    replace: 'return allOf([matchesNodes, matches]);',
  },
  {
    says: 'ranges match pods under Cilium (A-PEER-3)',
    under: 'cilium',
    file: 'evaluate/match.js',
    find: 'allOf([matching.ipBlockMatchesPods, matchPool(',
    replace: 'allOf([matchPool(',
  },
  {
    says: 'ranges match nodes under Cilium',
    under: 'cilium',
    file: 'evaluate/match.js',
    find: 'return matchesNodes && matches;',
    replace: 'return matches;',
  },
  {
    says: 'SCTP passes under Cilium before it is switched on (A-PORT-7)',
    under: 'cilium',
    file: pluginUnits,
    find: "if (sctp.is !== 'dropped' && sctp.is !== 'unknown')",
    replace: 'if (true)',
  },
  {
    says: 'rules of a direction that is not named mean nothing under Cilium',
    under: 'cilium',
    file: 'compile/arrange/arrange.js',
    find: "!isUnnamed || profile.unnamedDirections.is !== 'passed-over'",
    replace: '!isUnnamed',
  },
  {
    says: 'rules of a direction that is not named are read for certain where nobody knows',
    under: 'antrea',
    file: enforcement,
    find: "if (isUnnamed !== true || unnamedDirections.is === 'read')",
    replace: 'if (true)',
  },
  {
    says: 'selectors see every label under Cilium',
    under: 'cilium',
    file: podLabels,
    find: "if (podLabels.is === 'all' ||",
    replace: 'if (true ||',
    isRare: true,
  },
  {
    says: 'the usual labels are left out where nobody knows which are',
    under: 'azure-cilium',
    file: podLabels,
    find: "if (podLabels.is === 'filtered' ||",
    replace: 'if (true ||',
    isRare: true,
  },
  {
    says: 'policies hold for a pod with a label `host` under Cilium',
    under: 'cilium',
    file: podLabels,
    find: "if (profile.reservedLabels.is !== 'unknown' ||",
    replace: 'if (true ||',
  },
  {
    says: 'a pod with a label `init` is like any other under Cilium',
    under: 'cilium',
    file: pluginUnits,
    find: "if (profile.reservedLabels.is !== 'unknown' ||",
    replace: 'if (true ||',
  },
  {
    says: 'sidecars give port names under kindnet (A-PORT-4)',
    under: 'kindnet',
    file: portNames,
    find: "(owner === 'sidecar' && sidecars)",
    replace: "owner === 'sidecar'",
    isRare: true,
  },
  {
    says: 'init containers give no port names under Calico',
    under: 'calico',
    file: portNames,
    find: "(owner === 'init' && inits)",
    replace: 'false',
  },
  {
    says: 'every port has a name that is given twice under Cilium (A-PORT-5)',
    under: 'cilium',
    file: portNames,
    find: "if (repeated === 'all')",
    replace: 'if (true)',
    isRare: true,
  },
  {
    says: 'a port name that nobody knows the number of has one',
    under: 'antrea',
    file: 'evaluate/rules-at.js',
    find: 'mayNamePorts || doubtfulNames.has(name)',
    replace: 'mayNamePorts',
    isRare: true,
  },
  {
    says: 'a port name has a number for each pod under an old Cilium',
    under: 'cilium@1.15',
    file: ruleReading,
    find: 'isEgress ? readForAll(port, place) : [written]',
    replace: '[written]',
  },
  {
    says: 'bare pods are governed under the AWS VPC CNI',
    under: 'aws-vpc-cni',
    file: enforcement,
    find: "barePods.is === 'yes' ? subject",
    replace: 'barePods ? subject',
  },
  {
    says: 'the AWS VPC CNI looks port names up without selectors',
    under: 'aws-vpc-cni',
    file: ruleReading,
    find: "return hasSelectors ? [{ ...written, peers: 'selected' }] : [];",
    replace: 'return [written];',
  },
  {
    says: 'the AWS VPC CNI looks port names of ingress rules up pod by pod',
    under: 'aws-vpc-cni',
    file: ruleReading,
    find: "return [{ port, holds: true, peers: 'all' }, ...numbersOf(port, numbers)];",
    replace: "return [{ port, holds: true, peers: 'all' }];",
    isRare: true,
  },
  {
    says: 'kube-router looks port names of open egress rules up in every namespace',
    under: 'kube-router',
    file: ruleReading,
    find: 'isOpenEgress(place) ? readForOwnNamespace(port, place) :',
    replace: '',
  },
  {
    says: 'kube-router opens nothing for port names that nobody publishes',
    under: 'k3s',
    file: ruleReading,
    find: ', ...strayPorts(port, place)]',
    replace: ']',
  },
  {
    says: 'Kube-OVN gives port names the number of each pod',
    under: 'kube-ovn',
    file: ruleReading,
    find: 'return [{ ...whole, holds: holdsWhere(factOf(namedPorts)) }];',
    replace: 'return [written];',
  },
  {
    says: 'a range of ports is read whole where only its first is (A-PORT-6)',
    under: 'weave',
    file: ruleReading,
    find: 'return [first];',
    replace: 'return [written];',
  },
  {
    says: 'a policy that is refused isolates for certain',
    under: 'weave',
    file: enforcement,
    find: 'inForce: allOf([unit.inForce, within(1, 2)])',
    replace: 'inForce: unit.inForce',
  },
  {
    says: 'an except is no reason to refuse a policy',
    under: 'azure-npm-windows',
    file: enforcement,
    find: "except.is === 'rejected' &&",
    replace: 'false &&',
  },
  {
    says: 'a negative selector is no reason to refuse a policy',
    under: 'azure-npm-windows',
    file: 'compile/decode/label-selector.js',
    find: 'return isNegative(selector) ?',
    replace: 'return false ?',
  },
  {
    says: 'a port name has the number of each pod where nobody knows',
    under: 'terway',
    file: ruleReading,
    find: 'return [{ ...whole, holds: holdsWhere(factOf(namedPorts)) }];',
    replace: 'return [written];',
  },
];
