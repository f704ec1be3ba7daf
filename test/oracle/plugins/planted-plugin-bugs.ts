import type { PlantedBug } from '../planted-bugs.js';
import type { ProfileName } from './profiles.js';

/** A mistake in what an engine makes of a profile, and a profile under which it shows. */
export interface PlantedPluginBug extends PlantedBug {
  readonly under: ProfileName;
  /** Random worlds show it too seldom to wait for. */
  readonly isRare?: true;
}

/** At least one for each cell of a profile that changes verdicts (F.1). */
export const plantedPluginBugs: readonly PlantedPluginBug[] = [
  {
    under: 'gke-dataplane-v1',
    says: 'what is not known of a plugin counts as no',
    place: 'compile',
    find: "claim.is === 'unknown' ? holdsWhere(factOf(claim)) : claim.is === 'yes'",
    replace: "claim.is === 'yes'",
  },
  {
    under: 'ovn-kubernetes',
    says: 'OVN-Kubernetes looks port names up',
    place: 'compile',
    within:
      "{ _; const written = { port, holds: true, peers: 'all' }; const whole = _; _; switch (_) { case _: case 'whole-protocol': _; return [whole]; case _: } }",
    find: '[whole]',
    replace: '[written]',
  },
  {
    under: 'ovn-kubernetes',
    says: 'OVN-Kubernetes knows a node by its own address alone',
    place: 'evaluate',
    within:
      "if (typeof matchesNodes === 'boolean') return matchesNodes && matches; return within.length > 0 && matchesNodes;",
    find: 'within.length > 0 && matchesNodes',
    replace: 'matches === true ? matchesNodes : matches',
  },
  {
    under: 'cilium',
    says: 'ranges match pods under Cilium (A-PEER-3)',
    place: 'evaluate',
    within: 'allOf([matching.ipBlockMatchesPods, matchPool(within, end.podClass.pool[family], _, family)])',
    find: 'matching.ipBlockMatchesPods',
    replace: 'true',
  },
  {
    under: 'cilium',
    says: 'ranges match nodes under Cilium',
    place: 'evaluate',
    find: 'matchesNodes && matches',
    replace: 'matches',
  },
  {
    under: 'cilium',
    says: 'SCTP passes under Cilium before it is switched on (A-PORT-7)',
    place: 'compile',
    find: "sctp.is !== 'dropped' && sctp.is !== 'unknown'",
    replace: 'true',
  },
  {
    under: 'cilium',
    says: 'rules of a direction that is not named mean nothing under Cilium',
    place: 'compile',
    find: "!isUnnamed || profile.unnamedDirections.is !== 'passed-over'",
    replace: '!isUnnamed',
  },
  {
    under: 'antrea',
    says: 'rules of a direction that is not named are read for certain where nobody knows',
    place: 'compile',
    find: "isUnnamed !== true || unnamedDirections.is === 'read'",
    replace: 'true',
  },
  {
    under: 'cilium',
    isRare: true,
    says: 'selectors see every label under Cilium',
    place: 'compile',
    find: "podLabels.is === 'all' || labelFilter === undefined",
    replace: 'true || labelFilter === undefined',
  },
  {
    under: 'azure-cilium',
    isRare: true,
    says: 'the usual labels are left out where nobody knows which are',
    place: 'compile',
    find: "podLabels.is === 'filtered' || seen === unit",
    replace: 'true || seen === unit',
  },
  {
    under: 'cilium',
    says: 'policies hold for a pod with a label `host` under Cilium',
    place: 'compile/policy',
    find: "profile.reservedLabels.is !== 'unknown' || !hasPodLabel(host)",
    replace: 'true || !hasPodLabel(host)',
  },
  {
    under: 'cilium',
    says: 'a pod with a label `init` is like any other under Cilium',
    place: 'compile/arrange',
    find: "profile.reservedLabels.is !== 'unknown' || !hasPodLabel(init)",
    replace: 'true || !hasPodLabel(init)',
  },
  {
    under: 'kindnet',
    isRare: true,
    says: 'sidecars give port names under kindnet (A-PORT-4)',
    place: 'compile',
    find: "owner === 'sidecar' && sidecars",
    replace: "owner === 'sidecar'",
  },
  {
    under: 'calico',
    says: 'init containers give no port names under Calico',
    place: 'compile',
    find: "owner === 'init' && inits",
    replace: 'false',
  },
  {
    under: 'cilium',
    isRare: true,
    says: 'every port has a name that is given twice under Cilium (A-PORT-5)',
    place: 'compile/policy/port-names.js',
    find: "repeated === 'all'",
    replace: 'true',
  },
  {
    under: 'antrea',
    isRare: true,
    says: 'a port name that nobody knows the number of has one',
    place: 'evaluate',
    find: 'mayNamePorts || doubtfulNames.has(name)',
    replace: 'mayNamePorts',
  },
  {
    under: 'cilium@1.15',
    says: 'a port name has a number for each pod under an old Cilium',
    place: 'compile',
    find: 'isEgress ? readForAll(port, place) : [written]',
    replace: '[written]',
  },
  {
    under: 'aws-vpc-cni',
    says: 'bare pods are governed under the AWS VPC CNI',
    place: 'compile',
    within: "barePods.is === 'yes' ? subject : _",
    find: "barePods.is === 'yes'",
    replace: 'true',
  },
  {
    under: 'aws-vpc-cni',
    says: 'the AWS VPC CNI looks port names up without selectors',
    place: 'compile',
    find: "hasSelectors ? [{ ...written, peers: 'selected' }] : []",
    replace: '[written]',
  },
  {
    under: 'aws-vpc-cni',
    isRare: true,
    says: 'the AWS VPC CNI looks port names of ingress rules up pod by pod',
    place: 'compile',
    find: "[{ port, holds: true, peers: 'all' }, ...numbersOf(port, numbers)]",
    replace: "[{ port, holds: true, peers: 'all' }]",
  },
  {
    under: 'kube-router',
    says: 'kube-router looks port names of open egress rules up in every namespace',
    place: 'compile',
    find: 'isOpenEgress(place) ? readForOwnNamespace(port, place) : [written, ...strayPorts(port, place)]',
    replace: '[written, ...strayPorts(port, place)]',
  },
  {
    under: 'k3s',
    says: 'kube-router opens nothing for port names that nobody publishes',
    place: 'compile',
    find: '[written, ...strayPorts(port, place)]',
    replace: '[written]',
  },
  {
    under: 'kube-ovn',
    says: 'Kube-OVN gives port names the number of each pod',
    place: 'compile',
    within:
      "{ _; const written = { port, holds: true, peers: 'all' }; _; switch (_) { case 'unknown': return [{ ...whole, holds: holdsWhere(factOf(_)) }]; case _: } }",
    find: '[{ ...whole, holds: holdsWhere(factOf(_)) }]',
    replace: '[written]',
  },
  {
    under: 'weave',
    says: 'a range of ports is read whole where only its first is (A-PORT-6)',
    place: 'compile',
    within: "{ _; const written = { port, holds: true, peers: 'all' }; _; return [first]; }",
    find: '[first]',
    replace: '[written]',
  },
  {
    under: 'weave',
    says: 'a policy that is refused isolates for certain',
    place: 'compile',
    find: "allOf([unit.inForce, is('as read', 'admits nothing')])",
    replace: 'unit.inForce',
  },
  {
    under: 'azure-npm-windows',
    says: 'an except is no reason to refuse a policy',
    place: 'compile',
    within: "except.is === 'rejected' && peers.some((peer) => peer.kind === 'addresses' && _)",
    find: "except.is === 'rejected'",
    replace: 'false',
  },
  {
    under: 'azure-npm-windows',
    says: 'a negative selector is no reason to refuse a policy',
    place: 'compile',
    within:
      '{ labels, ...(isNegative(selector) ? { isNegative: true } : {}), ...(given === undefined ? {} : { fromKustomization: given }) }',
    find: 'isNegative(selector)',
    replace: 'false',
  },
  {
    under: 'terway',
    says: 'a port name has the number of each pod where nobody knows',
    place: 'compile',
    within:
      "{ _; const written = { port, holds: true, peers: 'all' }; _; switch (_) { case 'unknown': return [{ ...whole, holds: holdsWhere(factOf(_)) }]; case _: } }",
    find: '[{ ...whole, holds: holdsWhere(factOf(_)) }]',
    replace: '[written]',
  },
];
