import type { Profile } from '../profile.js';
import { apiNames, byApi, enforces, enforcesNothing, is, namedDirections, noRange, seesLabels, yes } from './cells.js';

const e2e = 'kubernetes/kubernetes test/e2e/network/netpol';
const api = 'kubernetes/api networking/v1/types.go';
const kubenet = 'Microsoft Learn, AKS network policies: kubenet pairs with Calico alone';
const bridge = 'containernetworking/plugins plugins/main/bridge, plugins/main/ptp';
const flannel = 'flannel-io/flannel README.md, Documentation/netpol.md';

/** The API as its documents and the upstream end-to-end suite have it, and the plugins that enforce nothing. */
export const plainProfiles = {
  conformant: {
    name: 'conformant',
    title: 'a conformant CNI plugin',
    ...enforces(e2e),
    ipBlockMatchesPods: yes(`${e2e}: the cases of CIDR and \`except\` select pods`),
    ipBlockMatchesNodes: yes(api),
    except: yes(e2e),
    endPort: yes(api),
    sctp: yes(e2e),
    namedPorts: yes(e2e),
    negativeSelectors: yes(e2e),
    barePods: yes(e2e),
    ...namedDirections(api),
    ...seesLabels(api),
    ...apiNames('kubernetes/kubernetes pkg/api/v1/pod FindPort, and `ports` of the API'),
    ordering: byApi,
    policyApis: [
      { group: 'policy.networking.k8s.io', support: 'yes', source: 'kubernetes-sigs/network-policy-api conformance' },
    ],
    defaultPodCidr: noRange(api),
    quirks: ['`ipBlock` matches pod addresses, as the upstream end-to-end suite requires'],
    versions: [],
  },
  kubenet: {
    name: 'kubenet',
    title: 'kubenet',
    ...enforcesNothing(kubenet),
    defaultPodCidr: noRange('kube-controller-manager `--cluster-cidr`'),
    quirks: ['with Calico beside it, declare `calico`'],
    versions: [],
  },
  bridge: {
    name: 'bridge',
    title: 'the bridge plugin',
    ...enforcesNothing(bridge),
    defaultPodCidr: noRange(`${bridge}: the network configuration names it`),
    quirks: ['covers the reference plugins `bridge` and `ptp`'],
    versions: [],
  },
  flannel: {
    name: 'flannel',
    title: 'Flannel',
    ...enforcesNothing(flannel),
    defaultPodCidr: is('10.244.0.0/16', 'flannel-io/flannel Documentation/kube-flannel.yml'),
    quirks: [
      'its network policy controller is a separate container, off by default: declare `flannel-netpol` where it runs',
    ],
    versions: [],
  },
} as const satisfies Partial<Record<Profile['name'], Profile>>;
