import type { NetworkPolicy, Rule } from '../kubernetes/kubernetes-objects.js';
import type { ProfileName } from '../plugins/profiles.js';
import { type Example, egress, example, ingress, nameLabel, pod, policy, type WrittenExample } from './example.js';

const under = (cni: ProfileName, says: string, written: Omit<WrittenExample, 'options'>): Example =>
  example(`F.1 ${cni}: ${says}`, { ...written, options: { cni, podCIDRs: ['10.0.0.0/24'] } });

const hosts = {
  'x/a': { addresses: { IPv4: '10.0.0.1' } },
  'x/b': { addresses: { IPv4: '10.0.0.2' } },
  'x/c': { addresses: { IPv4: '10.0.0.3' } },
  'y/a': { addresses: { IPv4: '10.0.0.4' } },
  'y/b': { addresses: { IPv4: '10.0.0.5' } },
} as const;

const toB: Rule = { to: [{ ipBlock: { cidr: '10.0.0.2/32' } }] };
const exceptB: Rule = { to: [{ ipBlock: { cidr: '0.0.0.0/4', except: ['10.0.0.2/32'] } }] };

const closed = (says: string, pods: string, ...rules: readonly Rule[]): Example =>
  under('cilium', `${says}, where blocks match no pods`, {
    pods,
    but: hosts,
    policies: rules.map((rule) => egress(pod('a'), rule)),
    denied: { 'TCP/80': 'x/a>*', 'UDP/81': 'x/a>*' },
  });

/** "Rows 34-36 […] run them again under the Cilium profile with expectation x/a→* F throughout." (G.1) */
export const ciliumExamples: readonly Example[] = [
  closed('G.1-34 egress to an address', 'x/a y/a y/b', { to: [{ ipBlock: { cidr: '10.0.0.5/32' } }] }),
  closed('G.1-35 except', 'x/a x/b x/c', exceptB),
  closed('G.1-36 except, then the same address', 'x/a x/b x/c', toB),
  closed('G.1-36 both policies', 'x/a x/b x/c', exceptB, toB),
];

const names = { ports: [{ port: 'http' }] } as const;
const serving = (port: number) => ({ ports: [`http=${port}/TCP`] });
const owned = { kind: 'Deployment' } as const;
const namesIn: readonly NetworkPolicy[] = [ingress({}, names)];
const namesOut: readonly NetworkPolicy[] = [egress({}, names)];
const namesToAll: readonly NetworkPolicy[] = [egress({}, { to: [{ namespaceSelector: {} }], ...names })];
const two = { pods: 'x/a y/a', but: { 'x/a': serving(80), 'y/a': serving(81) } };
const twoOwned = { pods: 'x/a y/a', but: { 'x/a': { ...owned, ...serving(80) }, 'y/a': { ...owned, ...serving(81) } } };
const range: readonly NetworkPolicy[] = [ingress({}, { ports: [{ port: 80, endPort: 81 }] })];
const shut = [ingress({})];
const fromBlock = (cidr: string, except: readonly string[] = []): readonly NetworkPolicy[] => [
  ingress({}, { from: [{ ipBlock: { cidr, except } }] }),
];
const neighbours = { pods: 'x/a y/a', but: { 'x/a': hosts['x/a'], 'y/a': hosts['y/a'] } };
const host = { hostNetwork: true, addresses: { IPv4: '192.168.0.9' } } as const;
const fromHost = { pods: 'x/a y/a', but: { 'y/a': host } };

const unnamed = policy('x', {
  podSelector: {},
  policyTypes: ['Egress'],
  ingress: [{ ports: [{ port: 80 }] }],
  egress: [{}],
});
const leftOut = {
  pods: 'x/a y/a',
  but: { 'x/a': { labels: { etcd_node: 'a' } } },
  policies: [ingress({ matchExpressions: [{ key: 'etcd_node', operator: 'Exists' }] })],
} as const;
const sidecar = { pods: 'x/a y/a', but: { 'x/a': { role: 'sidecar', ...serving(80) } }, policies: namesIn } as const;
const initContainer = { pods: 'x/a y/a', but: { 'x/a': { role: 'init', ...serving(80) } }, policies: namesIn } as const;
const repeated = {
  pods: 'x/a y/a',
  but: { 'x/a': { ...serving(80), more: ['http=81/TCP'] } },
  policies: namesIn,
} as const;

/** What a cell of a profile does to a verdict. */
export const cellExamples: readonly Example[] = [
  under('kubenet', 'nothing is enforced', { pods: 'x/a y/a', policies: shut, denied: { 'TCP/80': 'none' } }),
  under('gke-dataplane-v1', 'it may be an add-on', {
    pods: 'x/a y/a',
    policies: shut,
    unknown: ['y/a>x/a'],
    allow: ['x/a>y/a'],
  }),
  under('ovn-kubernetes', 'a port name opens its protocol inwards', {
    ...two,
    policies: namesIn,
    allow: ['y/a>x/a', 'y/a>x/a TCP/81', 'y/a>x/a TCP/9'],
    deny: ['y/a>x/a UDP/80'],
  }),
  under('ovn-kubernetes', 'and outwards, also to addresses', {
    ...two,
    policies: namesOut,
    allow: ['x/a>y/a', 'x/a>y/a TCP/9', 'x/a>203.0.113.9 TCP/443'],
    deny: ['x/a>y/a SCTP/80'],
  }),
  under('weave', 'a policy with a port name is refused', {
    ...two,
    policies: [...namesIn, ingress({}, { ports: [{ port: 53 }] })],
    allow: ['y/a>x/a TCP/53'],
    deny: ['y/a>x/a TCP/81'],
    unknown: ['y/a>x/a TCP/80'],
  }),
  under('weave', 'and so may leave a pod open', { ...two, policies: namesIn, unknown: ['y/a>x/a TCP/9', 'y/a>x/a'] }),
  under('weave', 'endPort is not read (A-PORT-6)', {
    pods: 'x/a y/a',
    policies: range,
    allow: ['y/a>x/a'],
    deny: ['y/a>x/a TCP/81'],
  }),
  under('cilium@1.15', 'endPort is not read before 1.16', {
    pods: 'x/a y/a',
    policies: range,
    allow: ['y/a>x/a'],
    deny: ['y/a>x/a TCP/81'],
  }),
  under('cilium@1.15', 'a port name is one number for all in egress rules', {
    pods: 'x/a y/a',
    but: { 'x/a': serving(80), 'y/a': { ports: [] } },
    policies: namesToAll,
    allow: ['x/a>y/a'],
    deny: ['x/a>y/a TCP/81', 'x/a>y/a UDP/80'],
  }),
  under('cilium@1.15', 'and none where pods do not agree', {
    ...two,
    policies: namesToAll,
    deny: ['x/a>y/a TCP/80', 'x/a>y/a TCP/81'],
  }),
  under('cilium', 'endPort is read', { pods: 'x/a y/a', policies: range, allow: ['y/a>x/a', 'y/a>x/a TCP/81'] }),
  under('cilium', 'SCTP passes only where it is switched on, whatever policies say (A-PORT-7)', {
    pods: 'x/a y/a',
    policies: [ingress({}, { ports: [{ protocol: 'SCTP', port: 80 }] })],
    unknown: ['y/a>x/a SCTP/80', 'x/a>y/a SCTP/9', 'x/a>203.0.113.9 SCTP/9'],
    deny: ['y/a>x/a SCTP/81', 'y/a>x/a'],
  }),
  under('cilium', 'rules count in a direction that `policyTypes` does not name, and isolate', {
    pods: 'x/a y/a',
    policies: [unnamed],
    allow: ['y/a>x/a TCP/80'],
    deny: ['y/a>x/a TCP/81'],
  }),
  under('kindnet', 'rules mean nothing in a direction that `policyTypes` does not name', {
    pods: 'x/a y/a',
    policies: [unnamed],
    allow: ['y/a>x/a TCP/80', 'y/a>x/a TCP/81'],
  }),
  under('antrea', 'nobody knows of such rules', {
    pods: 'x/a y/a',
    policies: [unnamed],
    allow: ['y/a>x/a TCP/80'],
    unknown: ['y/a>x/a TCP/81'],
  }),
  under('cilium', 'a policy on a label that is left out selects nothing', { ...leftOut, allow: ['y/a>x/a'] }),
  under('kindnet', 'a policy on any label selects by it', { ...leftOut, deny: ['y/a>x/a'] }),
  under('azure-cilium', 'which labels are left out is not known', { ...leftOut, unknown: ['y/a>x/a'] }),
  under('cilium', 'no policy may hold for a pod with a label `host`', {
    pods: 'x/a x/b y/a',
    but: { 'x/a': { labels: { host: '' } } },
    policies: shut,
    unknown: ['y/a>x/a'],
    deny: ['y/a>x/b'],
  }),
  under('cilium', 'a pod with a label `init` may be isolated', {
    pods: 'x/a x/b y/a',
    but: { 'x/a': { labels: { init: '' } } },
    policies: [],
    unknown: ['y/a>x/a', 'x/a>y/a'],
    allow: ['y/a>x/b'],
  }),
  under('kindnet', 'sidecars give no names', { ...sidecar, deny: ['y/a>x/a'] }),
  under('calico', 'init containers give names', { ...initContainer, allow: ['y/a>x/a'] }),
  under('cilium', 'the last of two ports has the name', {
    ...repeated,
    allow: ['y/a>x/a TCP/81'],
    deny: ['y/a>x/a TCP/80', 'y/a>x/a UDP/80'],
  }),
  under('calico', 'both of two ports have the name', { ...repeated, allow: ['y/a>x/a TCP/80', 'y/a>x/a TCP/81'] }),
  under('antrea', 'nobody knows which of two ports has the name', { ...repeated, unknown: ['y/a>x/a TCP/80'] }),
  under('cilium', 'blocks match no nodes', { ...fromHost, policies: fromBlock('0.0.0.0/0'), deny: ['y/a>x/a'] }),
  under('aws-vpc-cni', 'a bare pod is not governed', { pods: 'x/a y/a', policies: shut, allow: ['y/a>x/a'] }),
  under('aws-vpc-cni', 'a pod with an owner is', { ...twoOwned, policies: shut, deny: ['y/a>x/a'] }),
  under('aws-vpc-cni', 'a port name is passed over without `to`', {
    ...twoOwned,
    policies: namesOut,
    deny: ['x/a>y/a', 'x/a>y/a TCP/81'],
  }),
  under('aws-vpc-cni', 'and looked up on the pods that a selector names', {
    ...twoOwned,
    policies: namesToAll,
    allow: ['x/a>y/a TCP/81'],
    deny: ['x/a>y/a TCP/80'],
  }),
  under('aws-vpc-cni', 'and not for a block', {
    ...twoOwned,
    policies: [egress({}, { to: [{ ipBlock: { cidr: '0.0.0.0/0' } }], ...names })],
    deny: ['x/a>y/a TCP/81', 'x/a>203.0.113.9 TCP/81'],
  }),
  under('aws-vpc-cni', 'inwards, pods that the policy governs give the name its numbers', {
    ...twoOwned,
    policies: namesIn,
    allow: ['y/a>x/a TCP/80'],
    deny: ['y/a>x/a TCP/81', 'y/a>x/a UDP/80'],
  }),
  under('aws-vpc-cni', 'and open it on all of them', {
    pods: 'x/a x/b y/a',
    but: { 'x/a': { ...owned, ...serving(80) }, 'x/b': { ...owned, ...serving(81) } },
    policies: namesIn,
    allow: ['y/a>x/a TCP/80', 'y/a>x/a TCP/81'],
    deny: ['y/a>x/a TCP/82'],
  }),
  under('kube-router', 'without `to` a port name is one of its own namespace', {
    pods: 'x/a x/b y/a',
    but: { 'x/b': serving(80), 'y/a': serving(81) },
    policies: namesOut,
    allow: ['x/a>x/b TCP/80', 'x/a>y/a TCP/80', 'x/a>203.0.113.9 TCP/80'],
    deny: ['x/a>y/a TCP/81', 'x/a>y/a UDP/80'],
  }),
  under('k3s', 'names that no pod publishes open every port', {
    pods: 'x/a y/a',
    policies: [ingress({}, { from: [{ namespaceSelector: {} }], ports: [{ port: 'nowhere' }] })],
    allow: ['y/a>x/a TCP/9', 'y/a>x/a UDP/80'],
    deny: ['203.0.113.9>x/a TCP/9'],
  }),
  under('k3s', 'and nobody knows where the labels of a namespace decide which pods are asked', {
    pods: 'x/a y/a z/a',
    but: { 'y/a': { ports: [] }, 'z/a': serving(80) },
    namespaces: { z: 'undeclared' },
    policies: [
      egress(
        {},
        {
          to: [
            { namespaceSelector: { matchLabels: { team: 'a' } } },
            { namespaceSelector: { matchLabels: { [nameLabel]: 'y' } } },
          ],
          ...names,
        },
      ),
    ],
    unknown: ['x/a>y/a TCP/9'],
  }),
  under('kube-ovn', 'which number a port name has is not known', {
    ...two,
    policies: namesIn,
    unknown: ['y/a>x/a TCP/80', 'y/a>x/a TCP/9'],
    deny: ['y/a>x/a UDP/80'],
  }),
  under('azure-cilium', 'nor which release it is', { ...two, policies: namesToAll, unknown: ['x/a>y/a TCP/81'] }),
  under('ovn-kubernetes', 'nor the address of a node', {
    ...fromHost,
    policies: fromBlock('10.0.0.0/16'),
    unknown: ['y/a>x/a'],
  }),
  under('calico', 'a node is at its own', { ...fromHost, policies: fromBlock('10.0.0.0/16'), deny: ['y/a>x/a'] }),
  under('azure-npm-windows', 'nor whether blocks match pods', {
    ...neighbours,
    policies: fromBlock('10.0.0.4/32'),
    unknown: ['y/a>x/a'],
    deny: ['10.0.0.5>x/a'],
  }),
  under('azure-npm-windows', 'a policy with an except is refused', {
    pods: 'x/a y/a',
    policies: fromBlock('203.0.113.0/24', ['203.0.113.9/32']),
    unknown: ['y/a>x/a', '203.0.113.1>x/a', '203.0.113.9>x/a'],
    allow: ['x/a>y/a'],
  }),
  under('azure-npm-windows', 'so is one with a negative selector, even a needless one', {
    pods: 'x/a y/a',
    policies: [
      policy('x', {
        podSelector: {
          matchExpressions: [
            { key: 'pod', operator: 'In', values: ['a'] },
            { key: 'pod', operator: 'NotIn', values: ['b'] },
          ],
        },
      }),
    ],
    unknown: ['y/a>x/a'],
  }),
  under('terway', 'nobody knows what becomes of an except', {
    pods: 'x/a y/a',
    policies: fromBlock('203.0.113.0/24', ['203.0.113.9/32']),
    unknown: ['203.0.113.1>x/a', '203.0.113.9>x/a'],
    deny: ['y/a>x/a', '198.51.100.1>x/a'],
  }),
  under('terway', 'nor of a port name', {
    ...two,
    policies: namesIn,
    unknown: ['y/a>x/a TCP/80', 'y/a>x/a TCP/9'],
    deny: ['y/a>x/a UDP/80'],
  }),
  under('terway', 'nor of SCTP', {
    pods: 'x/a y/a',
    policies: [ingress({}, { ports: [{ protocol: 'SCTP' }] })],
    unknown: ['y/a>x/a SCTP/9'],
    deny: ['y/a>x/a TCP/9'],
  }),
];
