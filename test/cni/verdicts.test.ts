import t from 'tap';
import { profileNames } from '../../src/cni/index.js';
import { reportOn, rowsOf } from '../answer/run-files.js';

/** A question about one policy, and the answer under every profile: the verdict, the profiles that give it, and why. */
interface Row {
  readonly states: string;
  readonly policy: string;
  /** Who to whom at which port, in flow style. */
  readonly asks: string;
  readonly answers: readonly (readonly [verdict: Verdict, profiles: string, why: string])[];
}

type Verdict = 'allow' | 'deny' | 'unknown';

const pod = (namespace: string, name: string, spec: string, status: string) =>
  `apiVersion: v1
kind: Pod
metadata: {name: ${name}, namespace: ${namespace}, labels: {app: ${name}}}
spec: {${spec}}
status: {${status}}
---
`;

const deployment = (name: string, port: number) =>
  `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: shop}
spec: {template: {metadata: {labels: {app: ${name}}}, spec: {containers: [{ports: [{name: http, containerPort: ${port}}]}]}}}
---
`;

const cluster = `apiVersion: v1
kind: Namespace
metadata: {name: shop}
---
apiVersion: v1
kind: Namespace
metadata: {name: desk}
---
${deployment('web', 8080)}${deployment('cart', 9090)}${pod('shop', 'bare', 'containers: []', 'podIP: 10.0.0.9')}
${pod('desk', 'client', 'containers: [{ports: [{name: http, containerPort: 8080}]}]', 'podIP: 10.0.1.2')}
${pod('desk', 'agent', 'hostNetwork: true, containers: []', 'hostIP: 192.168.0.7')}
`;

const ingress = (rules: string) => `{podSelector: {}, policyTypes: [Ingress], ingress: [${rules}]}`;
const egress = (rules: string) => `{podSelector: {}, policyTypes: [Egress], egress: [${rules}]}`;

const inert = 'kubenet bridge flannel aws-vpc-cni-nopolicy';
const felix = 'calico canal';
const evaluator = 'flannel-netpol kindnet';
const router = 'kube-router k3s';
const datapath = 'cilium azure-cilium gke-dataplane-v2';
const shipped = 'azure-cilium gke-dataplane-v2';
/** They read nearly everything as the API has it. */
const plain = `conformant ${felix} ${evaluator} antrea azure-npm`;

const nothing = 'it enforces nothing';
const addOn = 'its add-on may be off';
const asWritten = 'as the API has it';
const bothWays = 'it is the same with its add-on and without';
const refused = 'it does not program the policy, which may leave pods open or shut';
const nobodyKnows = 'nobody could verify it';
const release = 'which release of Cilium it runs is not known';
const anyNumber = 'which pod of the namespace gives the name its number is not known';

const rows: readonly Row[] = [
  {
    states: 'an empty list of rules',
    policy: ingress(''),
    asks: 'from: desk/client, to: shop/web, ports: [TCP/80]',
    answers: [
      ['deny', `${plain} ${datapath} ${router} weave ovn-kubernetes aws-vpc-cni azure-npm-windows`, asWritten],
      ['deny', 'kube-ovn terway', asWritten],
      ['unknown', 'gke-dataplane-v1', addOn],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'a port name in an ingress rule, at the number of its pod',
    policy: ingress('{ports: [{port: http}]}'),
    asks: 'from: desk/client, to: shop/web, ports: [TCP/8080]',
    answers: [
      ['allow', `${plain} cilium ${router} aws-vpc-cni`, 'A-PORT-2'],
      ['allow', 'gke-dataplane-v1', bothWays],
      ['allow', 'ovn-kubernetes', 'it opens every TCP port'],
      ['unknown', 'weave azure-npm-windows', refused],
      ['unknown', shipped, release],
      ['unknown', 'kube-ovn', anyNumber],
      ['unknown', 'terway', nobodyKnows],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'a port name in an ingress rule, at the number of another pod that the policy governs',
    policy: ingress('{ports: [{port: http}]}'),
    asks: 'from: desk/client, to: shop/web, ports: [TCP/9090]',
    answers: [
      ['deny', `${plain} cilium ${router}`, 'A-PORT-2'],
      ['unknown', 'gke-dataplane-v1', addOn],
      ['allow', 'ovn-kubernetes', 'it opens every TCP port'],
      ['allow', 'aws-vpc-cni', 'it opens the numbers of all governed pods on each of them'],
      ['unknown', 'weave azure-npm-windows', refused],
      ['unknown', shipped, release],
      ['unknown', 'kube-ovn', anyNumber],
      ['unknown', 'terway', nobodyKnows],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'a port name in an ingress rule, at another protocol',
    policy: ingress('{ports: [{port: http}]}'),
    asks: 'from: desk/client, to: shop/web, ports: [UDP/8080]',
    answers: [
      ['deny', `${plain} ${datapath} ${router} ovn-kubernetes aws-vpc-cni kube-ovn terway`, 'A-PORT-2'],
      ['unknown', 'gke-dataplane-v1', addOn],
      ['unknown', 'weave azure-npm-windows', refused],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'a port name in an egress rule without `to`, towards a pod of another namespace',
    policy: egress('{ports: [{port: http}]}'),
    asks: 'from: shop/web, to: desk/client, ports: [TCP/8080]',
    answers: [
      ['allow', `${plain} cilium`, 'A-PORT-2'],
      ['allow', 'gke-dataplane-v1', bothWays],
      ['allow', 'ovn-kubernetes', 'it opens every TCP port'],
      ['deny', 'aws-vpc-cni', 'it skips a name where no selector names pods'],
      ['allow', router, 'a pod of the namespace of the policy gives it this number'],
      ['unknown', 'weave azure-npm-windows', refused],
      ['unknown', shipped, release],
      ['unknown', 'kube-ovn', anyNumber],
      ['unknown', 'terway', nobodyKnows],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'a port name in an egress rule without `to`, towards an address outside',
    policy: egress('{ports: [{port: http}]}'),
    asks: 'from: shop/web, to: 203.0.113.9, ports: [TCP/8080]',
    answers: [
      ['deny', `${plain} cilium`, 'A-PORT-3'],
      ['unknown', 'gke-dataplane-v1', addOn],
      ['allow', 'ovn-kubernetes', 'it opens every TCP port'],
      ['deny', 'aws-vpc-cni', 'it skips a name where no selector names pods'],
      ['allow', router, 'it opens the numbers of its own namespace towards every destination'],
      ['unknown', 'weave azure-npm-windows', refused],
      ['unknown', shipped, release],
      ['unknown', 'kube-ovn', anyNumber],
      ['unknown', 'terway', nobodyKnows],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'a port name in an egress rule for selected pods',
    policy: egress('{to: [{namespaceSelector: {}}], ports: [{port: http}]}'),
    asks: 'from: shop/web, to: desk/client, ports: [TCP/8080]',
    answers: [
      ['allow', `${plain} cilium ${router} aws-vpc-cni`, 'A-PORT-2'],
      ['allow', 'gke-dataplane-v1', bothWays],
      ['allow', 'ovn-kubernetes', 'it opens every TCP port'],
      ['unknown', 'weave azure-npm-windows', refused],
      ['unknown', shipped, release],
      ['unknown', 'kube-ovn', anyNumber],
      ['unknown', 'terway', nobodyKnows],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'a port name that no pod gives, in an ingress rule for selected pods',
    policy: ingress('{from: [{namespaceSelector: {}}], ports: [{port: nowhere}]}'),
    asks: 'from: desk/client, to: shop/web, ports: [TCP/80]',
    answers: [
      ['deny', `${plain} cilium aws-vpc-cni`, 'A-PORT-2'],
      ['unknown', 'gke-dataplane-v1', addOn],
      ['allow', 'ovn-kubernetes', 'it opens every TCP port'],
      ['allow', router, 'it opens every port where nobody publishes the name'],
      ['unknown', 'weave azure-npm-windows', refused],
      ['unknown', shipped, release],
      ['unknown', 'kube-ovn', anyNumber],
      ['unknown', 'terway', nobodyKnows],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'a number in an egress rule without `to`, towards an address outside',
    policy: egress('{ports: [{port: 443}]}'),
    asks: 'from: shop/web, to: 203.0.113.9, ports: [TCP/443]',
    answers: [
      ['allow', `${plain} ${datapath} ${router} weave ovn-kubernetes aws-vpc-cni azure-npm-windows`, asWritten],
      ['allow', 'kube-ovn terway', asWritten],
      ['allow', 'gke-dataplane-v1', bothWays],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'an `ipBlock` that holds a pod',
    policy: ingress('{from: [{ipBlock: {cidr: 10.0.1.0/24}}]}'),
    asks: 'from: desk/client, to: shop/web, ports: [TCP/80]',
    answers: [
      ['allow', `${plain} ${router} weave ovn-kubernetes aws-vpc-cni kube-ovn`, 'A-PEER-3'],
      ['allow', 'gke-dataplane-v1', bothWays],
      ['deny', `${datapath} terway`, 'blocks never match pods'],
      ['unknown', 'azure-npm-windows', nobodyKnows],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'an `ipBlock` that holds a node',
    policy: ingress('{from: [{ipBlock: {cidr: 192.168.0.0/24}}]}'),
    asks: 'from: desk/agent, to: shop/web, ports: [TCP/80]',
    answers: [
      ['allow', `${plain} ${router} weave aws-vpc-cni azure-npm-windows`, 'A-HOST-1'],
      ['allow', 'gke-dataplane-v1', bothWays],
      ['deny', datapath, 'blocks never match nodes'],
      ['unknown', 'ovn-kubernetes kube-ovn', 'which address a node has for it is not known'],
      ['unknown', 'terway', nobodyKnows],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'an `ipBlock` that holds pods and not a node',
    policy: ingress('{from: [{ipBlock: {cidr: 10.0.0.0/16}}]}'),
    asks: 'from: desk/agent, to: shop/web, ports: [TCP/80]',
    answers: [
      ['deny', `${plain} ${router} ${datapath} weave aws-vpc-cni azure-npm-windows`, 'A-HOST-1'],
      ['unknown', 'gke-dataplane-v1', addOn],
      ['unknown', 'ovn-kubernetes kube-ovn', 'which address a node has for it is not known'],
      ['unknown', 'terway', nobodyKnows],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'an `except` that holds an address outside',
    policy: ingress('{from: [{ipBlock: {cidr: 203.0.113.0/24, except: [203.0.113.128/25]}}]}'),
    asks: 'from: 203.0.113.200, to: shop/web, ports: [TCP/80]',
    answers: [
      ['deny', `${plain} ${router} ${datapath} weave ovn-kubernetes aws-vpc-cni kube-ovn`, 'A-PEER-2'],
      ['unknown', 'gke-dataplane-v1', addOn],
      ['unknown', 'azure-npm-windows', refused],
      ['unknown', 'terway', nobodyKnows],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'a port of a range behind its first',
    policy: ingress('{ports: [{port: 80, endPort: 90}]}'),
    asks: 'from: desk/client, to: shop/web, ports: [TCP/85]',
    answers: [
      ['allow', `${plain} ${router} ${datapath} ovn-kubernetes aws-vpc-cni azure-npm-windows kube-ovn`, 'A-PORT-1'],
      ['allow', 'gke-dataplane-v1', bothWays],
      ['deny', 'weave', 'A-PORT-6'],
      ['unknown', 'terway', nobodyKnows],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'SCTP that a rule admits',
    policy: ingress('{ports: [{protocol: SCTP, port: 80}]}'),
    asks: 'from: desk/client, to: shop/web, ports: [SCTP/80]',
    answers: [
      ['allow', `${plain} ${router} weave ovn-kubernetes aws-vpc-cni kube-ovn`, 'A-PORT-7'],
      ['allow', 'gke-dataplane-v1', bothWays],
      ['unknown', datapath, 'it carries no SCTP until it is switched on'],
      ['unknown', 'azure-npm-windows', refused],
      ['unknown', 'terway', nobodyKnows],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'SCTP where no policy governs',
    policy: egress(''),
    asks: 'from: desk/client, to: shop/web, ports: [SCTP/80]',
    answers: [
      ['allow', `${plain} ${router} weave ovn-kubernetes aws-vpc-cni azure-npm-windows kube-ovn`, 'A-ISO-2'],
      ['allow', 'gke-dataplane-v1', bothWays],
      ['unknown', `${datapath} terway`, 'it carries no SCTP, or none until it is switched on, whatever policies say'],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'rules of a direction that `policyTypes` does not name',
    policy: '{podSelector: {}, policyTypes: [Egress], egress: [{}], ingress: [{ports: [{port: 443}]}]}',
    asks: 'from: desk/client, to: shop/web, ports: [TCP/80]',
    answers: [
      ['allow', `conformant ${felix} ${evaluator} ${router}`, 'A-ISO-1'],
      ['allow', 'gke-dataplane-v1', bothWays],
      ['deny', datapath, 'it reads them, and they isolate'],
      ['unknown', 'antrea weave ovn-kubernetes aws-vpc-cni azure-npm azure-npm-windows kube-ovn terway', nobodyKnows],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'a label that Cilium leaves out',
    policy: '{podSelector: {matchExpressions: [{key: pod-template-hash, operator: Exists}]}}',
    asks: 'from: desk/client, to: shop/web, ports: [TCP/80]',
    answers: [
      [
        'deny',
        `${plain} ${router} weave ovn-kubernetes aws-vpc-cni azure-npm-windows kube-ovn`,
        'every pod of a Deployment has it',
      ],
      ['unknown', 'gke-dataplane-v1', addOn],
      ['allow', 'cilium', 'it selects nothing'],
      ['unknown', shipped, 'which labels it leaves out, the platform decides'],
      ['unknown', 'terway', nobodyKnows],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'a pod without an owner',
    policy: ingress(''),
    asks: 'from: desk/client, to: shop/bare, ports: [TCP/80]',
    answers: [
      ['deny', `${plain} ${datapath} ${router} weave ovn-kubernetes azure-npm-windows kube-ovn terway`, 'A-ISO-1'],
      ['unknown', 'gke-dataplane-v1', addOn],
      ['allow', 'aws-vpc-cni', 'it does not cover bare pods'],
      ['allow', inert, nothing],
    ],
  },
  {
    states: 'a negative selector',
    policy: ingress('{from: [{podSelector: {matchExpressions: [{key: app, operator: NotIn, values: [web]}]}}]}'),
    asks: 'from: desk/client, to: shop/web, ports: [TCP/80]',
    answers: [
      ['deny', `${plain} ${datapath} ${router} weave ovn-kubernetes aws-vpc-cni kube-ovn`, 'A-PEER-1'],
      ['unknown', 'gke-dataplane-v1', addOn],
      ['unknown', 'azure-npm-windows', refused],
      ['unknown', 'terway', nobodyKnows],
      ['allow', inert, nothing],
    ],
  },
];

/** By the statuses of `expect: allow` and `expect: deny`. */
const verdicts = new Map<string, Verdict>([
  ['passed,failed', 'allow'],
  ['failed,passed', 'deny'],
  ['errored,errored', 'unknown'],
]);

for (const { states, policy, asks, answers } of rows) {
  t.test(`what every profile makes of ${states} (F.1)`, async (t) => {
    const answered = answers.flatMap(([verdict, names, why]) =>
      names.split(' ').map((name) => ({ name, verdict, why })),
    );
    t.strictSame(answered.map(({ name }) => name).sort(), [...profileNames].sort(), 'every profile once');
    for (const { name, verdict, why } of answered) {
      t.equal(verdictUnder(name, policy, asks), verdict, `${name}: ${why}`);
    }
  });
}

/** Asks for both; what is unknown is neither. */
function verdictUnder(cni: string, policy: string, asks: string): string {
  const object = `---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: p, namespace: shop}\nspec: ${policy}\n`;
  const statuses = (['allow', 'deny'] as const).map((expect) => {
    const [row] = rowsOf(
      reportOn({ manifests: cluster + object, cases: [`{${asks}, expect: ${expect}}`], options: { cni } }),
    );
    return row?.status;
  });
  return verdicts.get(statuses.join()) ?? statuses.join();
}
