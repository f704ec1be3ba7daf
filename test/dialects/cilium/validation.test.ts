import t from 'tap';
import { compilePolicy } from '../compile-policy.js';

const head = 'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: p, namespace: x}\n';
const every = 'endpointSelector: {}';

/** The codes of what is told of a policy, each with the text that it is shown at. */
const told = (text: string) => compilePolicy(text).marked;
const spec = (text: string) => told(`${head}spec: {${every}, ${text}}\n`);

/** What the API server refuses by the schema of the CRD, as `code text`. */
const refused: Readonly<Record<string, string>> = {
  'ingress: [{fromEndpoint: []}]': 'cilium/unknown-field fromEndpoint',
  'ingress: [{fromEntities: [worlds]}]': 'cilium/invalid-field worlds',
  'ingress: [{fromEntities: [world-ipv4]}]': 'cilium/invalid-field world-ipv4',
  'ingress: [{fromCIDR: [10.0.0.1]}]': 'cilium/invalid-field 10.0.0.1',
  'ingress: [{fromCIDRSet: [{}]}]': 'cilium/invalid-field {}',
  'ingress: [{fromCIDRSet: [{cidr: 10.0.0.0/8, cidrGroupRef: g}]}]':
    'cilium/invalid-field {cidr: 10.0.0.0/8, cidrGroupRef: g}',
  'ingress: [{fromRequires: [{}]}]': 'cilium/invalid-field fromRequires',
  'ingress: [{toPorts: [{ports: [{port: 80}]}]}]': 'cilium/invalid-field 80',
  'ingress: [{toPorts: [{ports: [{port: "80", protocol: tcp}]}]}]': 'cilium/invalid-field tcp',
  'ingress: [{toPorts: [{ports: [{port: "80", endPort: 70000}]}]}]': 'cilium/invalid-field 70000',
  'ingress: [{toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {}}]}]': 'cilium/invalid-field {}',
  'ingress: [{toPorts: [{ports: [{port: "80", protocol: TCP}], serverNames: []}]}]': 'cilium/invalid-field serverNames',
  'ingress: [{icmps: [{fields: [{family: IPv5, type: 8}]}]}]': 'cilium/invalid-field IPv5',
  'ingress: [{icmps: [{fields: [{type: 256}]}]}]': 'cilium/invalid-field 256',
  'ingress: [{icmps: [{fields: [{type: Ping}]}]}]': 'cilium/invalid-field Ping',
  'ingress: [{fromEndpoints: [{matchExpressions: [{key: a, operator: Is}]}]}]': 'cilium/invalid-field Is',
  'ingress: [{fromEndpoints: [{matchLabels: {a: -b}}]}]': 'cilium/invalid-field -b',
  'egress: [{toFQDNs: [{}]}]': 'cilium/invalid-field {}',
  'egress: [{toFQDNs: [{matchName: a.b, matchPattern: "*.b"}]}]':
    'cilium/invalid-field {matchName: a.b, matchPattern: "*.b"}',
  'egress: [{toFQDNs: [{matchName: "*.b"}]}]': 'cilium/invalid-field "*.b"',
  'egress: [{toFQDNs: [{matchName: a..b}]}]': 'cilium/invalid-field a..b',
  'egress: [{authentication: {mode: maybe}}]': 'cilium/invalid-field maybe',
  'egress: [{toServices: [{k8sServiceSelector: {}}]}]': 'cilium/invalid-field {}',
  'egress: [{}], log: {value: 012345678901234567890123456789012}':
    'cilium/invalid-field 012345678901234567890123456789012',
  'description: none of them': 'cilium/invalid-field {endpointSelector: {}, description: none of them}',
  'nodeSelector: {}, ingress: [{}]': 'cilium/invalid-field {endpointSelector: {}, nodeSelector: {}, ingress: [{}]}',
};

for (const [text, expected] of Object.entries(refused)) {
  t.test(`the API server refuses ${text}`, async (t) => {
    t.ok(spec(text).includes(expected), spec(text).join('; '));
  });
}

/** What the agent refuses, and with it the whole object (pkg/policy/api/rule_validation.go). */
const rejected: readonly string[] = [
  'ingress: [{toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{path: "/a("}]}}]}]',
  'ingress: [{toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{method: "GET", path: "/a**"}]}}]}]',
  'egress: [{toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{method: "(?=GET)"}]}}]}]',
  'ingress: []',
  'ingress: [{fromEndpoints: [{}], fromEntities: [all]}]',
  'ingress: [{fromCIDR: [10.0.0.0/8], fromCIDRSet: [{cidr: 10.0.0.0/8}]}]',
  'ingress: [{fromCIDRSet: [{cidr: 10.1.0.0/16, except: [10.1.0.0/8]}]}]',
  'ingress: [{fromCIDRSet: [{cidr: 10.1.0.0/16, except: [10.2.0.0/24]}]}]',
  'ingress: [{fromEndpoints: [{matchExpressions: [{key: a, operator: In}]}]}]',
  'ingress: [{fromEndpoints: [{matchExpressions: [{key: a, operator: Exists, values: [b]}]}]}]',
  'ingress: [{fromEndpoints: [{matchExpressions: [{key: "a:b:c", operator: Exists}]}]}]',
  'ingress: [{toPorts: [{ports: [{port: "80-90"}]}]}]',
  'ingress: [{toPorts: [{ports: [{port: "08"}]}]}]',
  'ingress: [{toPorts: [{ports: [{port: "80"}]}], icmps: [{fields: [{type: 8}]}]}]',
  'ingress: [{toPorts: [{ports: [{port: "80"}], rules: {http: [{}]}}]}]',
  'ingress: [{toPorts: [{ports: [{port: "0", protocol: TCP}], rules: {http: [{}]}}]}]',
  'ingress: [{toPorts: [{ports: [{port: "53"}], rules: {dns: [{matchPattern: "*"}]}}]}]',
  'egress: [{toPorts: [{rules: {dns: [{matchPattern: "*"}]}}]}]',
  'egress: [{toPorts: [{ports: [{port: "53", endPort: 54}], rules: {dns: [{matchPattern: "*"}]}}]}]',
  'ingress: [{toPorts: [{ports: [{port: "443", protocol: TCP}], serverNames: [a.b], rules: {http: [{}]}}]}]',
  'ingress: [{toPorts: [{ports: [{port: "80", protocol: TCP}], listener: {envoyConfig: {name: e}, name: l}}]}]',
];

for (const text of rejected) {
  t.test(`the agent refuses ${text}`, async (t) => {
    t.match(spec(text).join(), /cilium\/rejected-by-agent/);
  });
}

/** What both take. */
const taken: readonly string[] = [
  'ingress: [{}]',
  'ingress: [{fromEndpoints: []}]',
  'ingress: [{fromRequires: []}]',
  'ingress: [{fromEndpoints: [{matchLabels: {"k8s:a": b, "reserved:host": "", any:c: ""}}]}]',
  'ingress: [{fromEntities: [all, world, cluster, cluster-mesh, host, init, ingress, unmanaged, remote-node, health, none]}]',
  'ingress: [{fromCIDRSet: [{cidr: 10.0.0.0/8, except: [10.0.0.0/8, 10.1.0.0/16]}]}]',
  'ingress: [{toPorts: [{ports: [{port: "0"}, {port: http}, {port: HTTP-2, protocol: UDP}, {port: "80", endPort: 90}]}]}]',
  'ingress: [{toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{method: GET, path: /a, host: b}]}}]}]',
  'ingress: [{icmps: [{fields: [{type: 8}, {type: EchoReply}, {family: IPv6, type: "128"}]}]}]',
  'egress: [{toFQDNs: [{matchName: a.b}, {matchPattern: "**.a.b."}], toPorts: [{ports: [{port: "443"}]}]}]',
  'egress: [{toPorts: [{ports: [{port: "53"}], rules: {dns: [{matchName: a.b}]}}]}]',
  'egressDeny: [{toEntities: [world]}], enableDefaultDeny: {egress: false}, labels: [{key: a}], log: {value: a}',
];

/** Codes of what is taken, and likely a mistake. */
const likelyMistakes = /^cilium\/(?:icmp-type-zero|names-not-looked-up|empty-list) /;

for (const text of taken)
  t.test(`both take ${text}`, async (t) => {
    t.strictSame(
      spec(text).filter((each) => !likelyMistakes.test(each)),
      [],
    );
  });

t.test('what every object has is checked', async (t) => {
  const table: Readonly<Record<string, string>> = {
    'apiVersion: cilium.io/v1\nkind: CiliumNetworkPolicy\nmetadata: {name: p}\nspec: {endpointSelector: {}, ingress: [{}]}\n':
      'cilium/invalid-field cilium.io/v1',
    'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {}\nspec: {endpointSelector: {}, ingress: [{}]}\n':
      'cilium/invalid-field {}',
    'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: p, namespace: X}\nspec: {endpointSelector: {}, ingress: [{}]}\n':
      'cilium/invalid-field X',
    'apiVersion: cilium.io/v2\nkind: CiliumCIDRGroup\nmetadata: {name: g}\nspec: {externalCIDRs: [10.0.0.1]}\n':
      'cilium/invalid-field 10.0.0.1',
    'apiVersion: cilium.io/v2alpha1\nkind: CiliumCIDRGroup\nmetadata: {name: g}\nspec: {}\n': 'cilium/invalid-field {}',
    'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: p}\nspec: {nodeSelector: {}, ingress: [{}]}\n':
      'cilium/rejected-by-agent nodeSelector',
  };
  for (const [text, expected] of Object.entries(table)) t.ok(told(text).includes(expected), told(text).join('; '));
  t.match(told(head).join(), /cilium\/invalid-field/);
});

t.test('an object that is refused may do anything to what it may select, and nothing to others', async (t) => {
  const broken = 'ingress: [{fromEndpoints: [{}], fromEntities: [all]}]';
  const { texts } = compilePolicy(`${head}spec: {endpointSelector: {matchLabels: {app: db}}, ${broken}}\n`);
  t.strictSame(texts, [
    'perhaps ingress x/app=db: perhaps anyone on TCP, UDP, SCTP, ICMP, ICMPv6 | perhaps deny anyone on TCP, UDP, SCTP, ICMP, ICMPv6',
  ]);
  const nothing = compilePolicy(`${head}spec: {endpointSelector: {matchLabels: {app: db}}, ingress: []}\n`);
  t.equal(nothing.texts.length, 2);
});

t.test('names are looked up by a rule of another object, though nobody knows what becomes of that', async (t) => {
  const dns = 'egress: [{toPorts: [{ports: [{port: "53"}], rules: {dns: [{matchPattern: "*"}]}}]}]';
  const object = (name: string, namespace: string, text: string) =>
    `apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec: {endpointSelector: {}, ${text}}\n`;
  const names = object('names', 'x', 'egress: [{toFQDNs: [{matchName: a.b}]}]');
  const isReported = (other: string) =>
    told(`${names}---\n${other}`).some((each) => each.startsWith('cilium/names-not-looked-up'));
  const table: readonly (readonly [string, boolean])[] = [
    ['{}', true],
    [object('dns', 'x', dns), false],
    [object('dns', 'other', dns), true],
    [object('dns', '"${NAMESPACE}"', dns), false],
    [object('dns', '"${NAMESPACE}"', 'egress: [{}]'), true],
    [object('dns', 'x', `${dns}, ingress: [{fromEndpoints: [{}], fromCIDR: [10.0.0.0/8]}]`), false],
    [object('dns', 'x', 'ingress: [{fromEndpoints: [{}], fromCIDR: [10.0.0.0/8]}]'), true],
  ];
  for (const [other, reported] of table) t.equal(isReported(other), reported, other);
});
