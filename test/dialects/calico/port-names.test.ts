import t from 'tap';
import { globalPolicy, pod, verdictOn } from './verdicts.js';

const ports = [
  '{name: dns, containerPort: 53, protocol: UDP}',
  '{name: dns-tcp, containerPort: 53}',
  '{name: web, containerPort: 80}',
  '{name: sig, containerPort: 3868, protocol: SCTP}',
].join(', ');
const pods = [pod('web', { ports }), pod('client')].join('---\n');
const asks = (port: string) => `from: shop/client, to: shop/web, ports: [${port}]`;

const ingress = (rules: string) => globalPolicy(`types: [Ingress], ingress: [${rules}]`);
const cluster = (tier: string, rule: string) =>
  `{apiVersion: policy.networking.k8s.io/v1alpha2, kind: ClusterNetworkPolicy, metadata: {name: c}, spec: {tier: ${tier}, priority: 1, subject: {pods: {podSelector: {matchLabels: {app: web}}}}, ingress: [${rule}]}}`;

t.test(
  'a port name without `protocol` is of any protocol in which a pod has it (felix/calc/rule_scanner.go)',
  async (t) => {
    const named = (names: string) => ingress(`{action: Allow, destination: {ports: [${names}]}}`);
    const except = (names: string) => ingress(`{action: Allow, destination: {notPorts: [${names}]}}`);
    const table = [
      ['a name of UDP', named('dns'), 'UDP/53', 'allow'],
      ['its number in another protocol', named('dns'), 'TCP/53', 'deny'],
      ['a name of TCP', named('web'), 'TCP/80', 'allow'],
      ['a name of TCP, in UDP', named('web'), 'UDP/80', 'deny'],
      ['a name of SCTP', named('sig'), 'SCTP/3868', 'allow'],
      ['names of several protocols', named('web, dns'), 'UDP/53', 'allow'],
      ['no name', named('other'), 'UDP/53', 'deny'],
      ['left out', except('dns'), 'UDP/53', 'deny'],
      ['the number left out in one protocol', except('dns'), 'TCP/53', 'allow'],
      ['what no name leaves out', except('dns'), 'UDP/54', 'allow'],
      [
        'beside notProtocol',
        ingress('{action: Allow, notProtocol: UDP, destination: {ports: [dns, web]}}'),
        'UDP/53',
        'deny',
      ],
      [
        'beside notProtocol, another',
        ingress('{action: Allow, notProtocol: UDP, destination: {ports: [dns, web]}}'),
        'TCP/80',
        'allow',
      ],
      ['with its protocol', ingress('{action: Allow, protocol: UDP, destination: {ports: [dns]}}'), 'UDP/53', 'allow'],
      [
        'with another protocol',
        ingress('{action: Allow, protocol: TCP, destination: {ports: [dns]}}'),
        'UDP/53',
        'deny',
      ],
    ] as const;
    for (const [says, policy, port, verdict] of table)
      t.equal(verdictOn({ policy, objects: pods, asks: asks(port) }), verdict, says);
  },
);

t.test('a version that refuses port names without `protocol` leaves the policy unknown', async (t) => {
  const policy = ingress('{action: Allow, destination: {ports: [dns]}}');
  const plain = ingress('{action: Allow, protocol: UDP, destination: {ports: [dns]}}');
  for (const cni of ['calico@3.28', 'calico@3.29', 'calico@3.30', 'calico@3.31', 'canal@3.31']) {
    t.equal(verdictOn({ policy, objects: pods, asks: asks('UDP/53'), cni }), 'unknown', cni);
    t.equal(verdictOn({ policy, objects: pods, asks: asks('TCP/80'), cni }), 'unknown', cni);
    t.equal(verdictOn({ policy: plain, objects: pods, asks: asks('UDP/53'), cni }), 'allow', cni);
  }
  t.equal(verdictOn({ policy, objects: pods, asks: asks('UDP/53'), cni: 'calico@3.32' }), 'allow');
});

t.test(
  'Calico converts `destinationNamedPort` in the protocol of each port (conversion/clusternetworkpolicy.go)',
  async (t) => {
    const from = 'from: [{namespaces: {}}], protocols: [{destinationNamedPort: dns}]';
    const table = [
      ['denied', cluster('Admin', `{action: Deny, ${from}}`), 'UDP/53', 'deny'],
      ['another protocol', cluster('Admin', `{action: Deny, ${from}}`), 'TCP/53', 'allow'],
      ['another port', cluster('Admin', `{action: Deny, ${from}}`), 'TCP/80', 'allow'],
      [
        'passed on',
        cluster('Admin', `{action: Pass, ${from}}, {action: Deny, from: [{namespaces: {}}]}`),
        'UDP/53',
        'allow',
      ],
      [
        'passed on, another',
        cluster('Admin', `{action: Pass, ${from}}, {action: Deny, from: [{namespaces: {}}]}`),
        'TCP/80',
        'deny',
      ],
      [
        'accepted',
        cluster('Admin', `{action: Accept, ${from}}, {action: Deny, from: [{namespaces: {}}]}`),
        'UDP/53',
        'allow',
      ],
      ['in the baseline', cluster('Baseline', `{action: Deny, ${from}}`), 'UDP/53', 'deny'],
    ] as const;
    for (const [says, policy, port, verdict] of table)
      t.equal(verdictOn({ policy, objects: pods, asks: asks(port) }), verdict, says);
  },
);
