import type { Profile } from '../profile.js';
import {
  adminPolicies,
  apiNames,
  byApi,
  clusterPolicies,
  enforces,
  is,
  noRange,
  ownApi,
  seesLabels,
  unknown,
  unverifiedDirections,
  unverifiedNames,
  yes,
} from './cells.js';

const antreaDocs = 'antrea-io/antrea docs';
const antreaTests = 'antrea-io/antrea test/e2e/antreapolicy_test.go';
const admin = adminPolicies('optional', `${antreaDocs}/admin-network-policy.md: a feature gate, since 1.13`);
const cluster = clusterPolicies('optional', `${antreaDocs}/feature-gates.md and release notes of 2.7: a feature gate`);
const antreaApi = ownApi('crd.antrea.io', `${antreaDocs}/antrea-network-policy.md`);
const weave = 'weaveworks/weave npc/analyser.go';

/** The plugins with a network and a policy controller of their own that no other shares. */
export const overlayProfiles = {
  antrea: {
    name: 'antrea',
    title: 'Antrea',
    ...enforces(antreaDocs),
    ipBlockMatchesPods: yes(`${antreaTests}, which makes blocks of pod addresses`),
    ipBlockMatchesNodes: yes(`${antreaTests}: blocks are compared with raw addresses`),
    except: yes(antreaTests),
    endPort: yes(antreaTests),
    sctp: yes(antreaTests),
    namedPorts: yes('antrea-io/antrea pkg/agent/controller/networkpolicy/reconciler.go: a number for each pod'),
    negativeSelectors: yes(antreaTests),
    barePods: yes(antreaDocs),
    ...unverifiedDirections('Antrea', 'antrea-io/antrea pkg/controller/networkpolicy/networkpolicy_controller.go'),
    ...seesLabels(antreaDocs),
    ...unverifiedNames('Antrea', 'antrea-io/antrea pkg/agent/controller/networkpolicy/reconciler.go'),
    ordering: byApi,
    policyApis: [admin, cluster, antreaApi],
    defaultPodCidr: noRange(`${antreaDocs}: \`spec.podCIDR\` of each Node`),
    quirks: [
      'the admin APIs need feature gates: `AdminNetworkPolicy` since 1.13, ClusterNetworkPolicy since 2.7',
      'its own policies are evaluated before or after NetworkPolicies, by the priority of their tier',
      "in overlay mode, traffic of a node to pods of other nodes has the address of the node's gateway as its source",
    ],
    versions: [
      { before: '2.7', is: { policyApis: [admin, antreaApi] } },
      { before: '1.13', is: { policyApis: [antreaApi] } },
    ],
  },
  weave: {
    name: 'weave',
    title: 'Weave Net',
    ...enforces(weave),
    ipBlockMatchesPods: yes('weaveworks/weave npc/controller_test.go'),
    ipBlockMatchesNodes: yes(`${weave}: an ipset of the ranges, compared with raw addresses`),
    except: yes('weaveworks/weave npc/controller_test.go'),
    endPort: is('first-port', `${weave}: the API that it was built with knows no \`endPort\``),
    sctp: yes(`${weave}: iptables gets the protocol by its name`),
    namedPorts: is('rejected', `${weave}, checkForNamedPorts`),
    negativeSelectors: yes(weave),
    barePods: yes(weave),
    ...unverifiedDirections('Weave Net', weave),
    ...seesLabels(weave),
    ...apiNames(`${weave}: port names are refused`),
    ordering: byApi,
    policyApis: [],
    defaultPodCidr: is('10.32.0.0/12', 'Weave Net documentation, `IPALLOC_RANGE`'),
    quirks: [
      'archived by its makers',
      'enforces policies only where the container `weave-npc` runs',
      "a policy with a port name is rejected as a whole, and the pods that it selects aren't isolated; before 2.7 the controller died of it",
    ],
    versions: [
      {
        before: '2.7',
        is: {
          namedPorts: unknown({
            source: 'weaveworks/weave issues 3785 and 3798, pull request 3790',
            words:
              'what Weave Net before 2.7 makes of a port name: its policy controller may die of it, with all policies',
            remedy: 'write the number of the port',
          }),
        },
      },
    ],
  },
} as const satisfies Partial<Record<Profile['name'], Profile>>;
