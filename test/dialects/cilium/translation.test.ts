import t from 'tap';
import { compilePolicy } from '../compile-policy.js';

const policy = (kind: string, spec: string) =>
  `apiVersion: cilium.io/v2\nkind: ${kind}\nmetadata: {name: p${kind === 'CiliumNetworkPolicy' ? ', namespace: x' : ''}}\nspec: {${spec}}\n`;
const own = (spec: string) => compilePolicy(policy('CiliumNetworkPolicy', spec)).texts;
const wide = (spec: string) => compilePolicy(policy('CiliumClusterwideNetworkPolicy', spec)).texts;

t.test('a subject is of the namespace of its policy, or of the whole cluster', async (t) => {
  const deny = 'ingress: [{}]';
  const table: readonly (readonly [readonly string[], string])[] = [
    [own(`endpointSelector: {}, ${deny}`), 'ingress x/*: nothing'],
    [own(`endpointSelector: {matchLabels: {app: a}}, ${deny}`), 'ingress x/app=a: nothing'],
    [own(`endpointSelector: {matchLabels: {"k8s:app": a}}, ${deny}`), 'ingress x/app=a: nothing'],
    [own(`endpointSelector: {matchLabels: {"k8s:io.kubernetes.pod.namespace": x}}, ${deny}`), 'ingress x/*: nothing'],
    [own(`endpointSelector: {matchLabels: {"k8s:io.kubernetes.pod.namespace": z}}, ${deny}`), 'ingress x/*: nothing'],
    [wide(`endpointSelector: {}, ${deny}`), 'ingress {*}/*: nothing'],
    [
      wide(`endpointSelector: {matchLabels: {"k8s:io.kubernetes.pod.namespace": z}}, ${deny}`),
      'ingress {kubernetes.io/metadata.name=z}/*: nothing',
    ],
    [
      wide(`endpointSelector: {matchLabels: {io.cilium.k8s.namespace.labels.env: prod}}, ${deny}`),
      'ingress {env=prod}/*: nothing',
    ],
  ];
  for (const [texts, expected] of table) t.strictSame(texts, [expected]);
  t.strictSame(own(`endpointSelector: {matchLabels: {io.kubernetes.pod.namespace: z}}, ${deny}`), []);
  t.strictSame(own(`endpointSelector: {matchLabels: {"reserved:init": ""}}, ${deny}`), []);
  t.strictSame(own(`endpointSelector: {matchLabels: {"container:app": a}}, ${deny}`), []);
});

/** What is allowed to `x/*` by one rule. */
const rule = (text: string) => own(`endpointSelector: {}, ingress: [{${text}}]`)[0]?.replace('ingress x/*: ', '');
const everything = 'TCP, UDP, SCTP, ICMP, ICMPv6';

t.test('peers of a rule (cilium.md §6.1)', async (t) => {
  const table: Readonly<Record<string, string>> = {
    '': 'nothing',
    'fromEndpoints: [{}]': `x/* on ${everything}`,
    'fromEndpoints: []': 'nothing',
    'fromEndpoints: [], toPorts: [{ports: [{port: "80", protocol: TCP}]}]': 'nothing',
    'toPorts: [{ports: [{port: "80", protocol: TCP}]}]': 'anyone on TCP/80',
    'toPorts: []': 'nothing',
    'fromEndpoints: [{}], toPorts: []': `x/* on ${everything}`,
    'fromEndpoints: [{}], toPorts: [{}]': 'nothing',
    'fromGroups: [], toPorts: [{ports: [{port: "80", protocol: TCP}]}]': 'anyone on TCP/80',
    'fromEndpoints: [{matchExpressions: [{key: io.kubernetes.pod.namespace, operator: Exists}]}]': `{*}/* on ${everything}`,
    'fromEndpoints: [{matchExpressions: [{key: io.kubernetes.pod.namespace, operator: DoesNotExist}]}]': 'nothing',
    'fromEndpoints: [{matchLabels: {io.cilium.k8s.policy.serviceaccount: a}}]': `x/* on ${everything}`,
    'fromEntities: [all]': `anyone on ${everything}`,
    'fromEntities: [world]': `outside at 0.0.0.0/0+::/0 on ${everything}`,
    'fromEntities: [host]': `own nodes * on ${everything}`,
    'fromEntities: [remote-node]': `other nodes * on ${everything}`,
    'fromEntities: [cluster]': `{*}/*, own nodes *, other nodes *, the API server, ingress, health on ${everything}`,
    'fromEntities: [kube-apiserver]': `the API server on ${everything}`,
    'fromEntities: [init, health, ingress, unmanaged, none]': 'health, ingress on TCP, UDP, SCTP, ICMP, ICMPv6',
    'fromEndpoints: [{matchLabels: {"reserved:host": ""}}]': `own nodes * on ${everything}`,
    'fromCIDR: [10.0.0.0/8]': `10.0.0.0/8 on ${everything}`,
    'fromCIDRSet: [{cidr: 10.0.0.0/31, except: [10.0.0.1/32]}]': `10.0.0.0/32 on ${everything}`,
  };
  for (const [text, expected] of Object.entries(table)) t.equal(rule(text), expected, text);
});

t.test('ports of a rule (cilium.md §8)', async (t) => {
  const ports = (text: string) => rule(`toPorts: [{ports: [${text}]}]`)?.replace(/^anyone on /, '');
  const table: Readonly<Record<string, string>> = {
    '{port: "80"}': 'TCP/80, UDP/80, SCTP/80',
    '{port: "80", protocol: UDP}': 'UDP/80',
    '{port: "80", endPort: 90, protocol: TCP}': 'TCP/80-90',
    '{port: "90", endPort: 80, protocol: TCP}': 'TCP/90',
    '{port: "0", protocol: TCP}': 'TCP',
    '{port: "0", endPort: 100, protocol: TCP}': 'TCP',
    '{port: "010", protocol: TCP}': 'TCP/8',
  };
  for (const [text, expected] of Object.entries(table)) t.equal(ports(text), expected, text);
  t.equal(rule('icmps: [{fields: [{type: 8}]}]'), 'anyone on ICMP/8');
  t.equal(rule('icmps: [{fields: [{type: 0}]}]'), 'anyone on ICMP');
  t.equal(rule('icmps: [{fields: [{family: IPv6, type: EchoRequest}]}]'), 'anyone on ICMPv6/128');
  t.equal(rule('icmps: [{}]'), 'anyone on nothing');
});

t.test('rules isolate unless `enableDefaultDeny` says otherwise (cilium.md §7)', async (t) => {
  const table: Readonly<Record<string, readonly string[]>> = {
    'ingressDeny: [{}]': ['ingress x/*: nothing'],
    'ingress: [{}], egress: [{}]': ['ingress x/*: nothing', 'egress x/*: nothing'],
    'ingress: [{}], enableDefaultDeny: {ingress: false}': ['ingress x/* (isolates not): nothing'],
    'ingress: [{}], enableDefaultDeny: {egress: true}': ['ingress x/*: nothing'],
    'ingress: [{fromEntities: [host]}], ingressDeny: [{fromEntities: [remote-node]}]': [
      `ingress x/*: own nodes * on ${everything} | deny other nodes * on ${everything}`,
    ],
  };
  for (const [text, expected] of Object.entries(table))
    t.strictSame(own(`endpointSelector: {}, ${text}`), expected, text);
});

t.test('names hold what a pod may look up, and nothing without a rule for that (cilium.md §6.5)', async (t) => {
  const names = 'toFQDNs: [{matchPattern: "*.a.b"}]';
  const dns =
    'toEntities: [all], toPorts: [{ports: [{port: "53", protocol: UDP}], rules: {dns: [{matchName: c.a.b}]}}]';
  t.strictSame(own(`endpointSelector: {}, egress: [{${names}}]`), ['egress x/*: nothing']);
  t.strictSame(own(`endpointSelector: {}, egress: [{${names}}, {${dns}}]`), [
    `egress x/*: domains *.a.b looked up by c.a.b on ${everything} | anyone on UDP/53`,
  ]);
});
