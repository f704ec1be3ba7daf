import t from 'tap';
import { compilePolicy } from './compile-policy.js';

const head = 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: p, namespace: x}\n';
const withSpec = (spec: string) => `${head}spec: ${spec}\n`;
const withPort = (port: string) => withSpec(`{ingress: [{ports: [${port}]}]}`);
const withPeer = (peer: string) => withSpec(`{ingress: [{from: [${peer}]}]}`);
const withCidr = (cidr: string) => withPeer(`{ipBlock: {${cidr}}}`);
const withRequirement = (requirement: string) => withSpec(`{podSelector: {matchExpressions: [${requirement}]}}`);
const withMetadata = (metadata: string) => withSpec('{}').replace('{name: p, namespace: x}', metadata);

interface Row {
  readonly text: string;
  /** `code text` of each finding, the text being what its span covers. */
  readonly marked: readonly string[];
}

const invalid = (marked: string) => `kubernetes/invalid-field ${marked}`;
const unknown = (marked: string) => `kubernetes/unknown-field ${marked}`;
const legacy = (marked: string) => `kubernetes/legacy-cidr ${marked}`;

/** The examples of A.9, in its order. */
const examples: readonly Row[] = [
  { text: withPort('{endPort: 80, port: 80}'), marked: [] },
  { text: withPort('{endPort: 79, port: 80}'), marked: [invalid('79')] },
  { text: withPort('{endPort: 90}'), marked: [invalid('90')] },
  { text: withPort('{port: http, endPort: 90}'), marked: [invalid('90')] },
  { text: withPort('{port: 0}'), marked: [invalid('0')] },
  { text: withPort('{port: 65536}'), marked: [invalid('65536')] },
  { text: withPort('{port: "http-metrics-port"}'), marked: [invalid('"http-metrics-port"')] },
  { text: withPort('{port: "a--b"}'), marked: [invalid('"a--b"')] },
  { text: withPort('{port: "80"}'), marked: [invalid('"80"')] },
  { text: withPort('{port: "8080-http"}'), marked: [] },
  { text: withCidr('cidr: 10.0.0.1'), marked: [invalid('10.0.0.1')] },
  { text: withCidr('cidr: 10.0.0.0/33'), marked: [invalid('10.0.0.0/33')] },
  { text: withCidr('cidr: 010.0.0.0/8'), marked: [legacy('010.0.0.0/8')] },
  { text: withCidr('cidr: 10.0.0.1/8'), marked: [legacy('10.0.0.1/8')] },
  { text: withCidr('cidr: 10.0.0.0/8, except: [10.0.0.0/8]'), marked: [invalid('10.0.0.0/8')] },
  { text: withCidr('cidr: 10.0.0.0/8, except: [11.0.0.0/16]'), marked: [invalid('11.0.0.0/16')] },
  { text: withCidr('cidr: 10.0.0.0/8, except: ["2001:db8::/64"]'), marked: [invalid('"2001:db8::/64"')] },
  { text: withCidr('cidr: 0.0.0.0/0, except: [10.0.0.0/8]'), marked: [] },
  { text: withPort('{protocol: tcp}'), marked: [invalid('tcp')] },
  { text: withPort('{protocol: ICMP}'), marked: [invalid('ICMP')] },
  { text: withSpec('{policyTypes: [ingress]}'), marked: [invalid('ingress')] },
  { text: withRequirement('{key: a, operator: in, values: [b]}'), marked: [invalid('in')] },
];

/** One row at least for each row of the table of A.9. */
const rows: readonly Row[] = [
  { text: withMetadata('{namespace: x}'), marked: [invalid('{namespace: x}')] },
  { text: withMetadata('{generateName: p-}'), marked: [] },
  { text: withMetadata('{name: A.b}'), marked: [invalid('A.b')] },
  { text: withMetadata('{name: a_b}'), marked: [invalid('a_b')] },
  { text: withMetadata('{name: a.b-c}'), marked: [] },
  { text: withMetadata(`{name: ${'a'.repeat(254)}}`), marked: [invalid('a'.repeat(254))] },
  { text: withMetadata('{name: p, namespace: a.b}'), marked: [invalid('a.b')] },
  { text: withMetadata(`{name: p, namespace: ${'a'.repeat(64)}}`), marked: [invalid('a'.repeat(64))] },
  { text: withMetadata('{name: p, namespace: 7}'), marked: [invalid('7')] },
  { text: withSpec('{podSelector: {matchLabels: {a b: c}}}'), marked: [invalid('c')] },
  { text: withSpec('{podSelector: {matchLabels: {/b: c}}}'), marked: [invalid('c')] },
  { text: withSpec('{podSelector: {matchLabels: {A/b: c}}}'), marked: [invalid('c')] },
  { text: withSpec('{podSelector: {matchLabels: {example.com/b: c}}}'), marked: [] },
  { text: withSpec('{podSelector: {matchLabels: {a: b c}}}'), marked: [invalid('b c')] },
  { text: withSpec('{podSelector: {matchLabels: {a: -b}}}'), marked: [invalid('-b')] },
  { text: withSpec(`{podSelector: {matchLabels: {a: ${'b'.repeat(64)}}}}`), marked: [invalid('b'.repeat(64))] },
  { text: withSpec(`{podSelector: {matchLabels: {a: ${'b'.repeat(63)}}}}`), marked: [] },
  { text: withSpec(`{podSelector: {matchLabels: {${'a'.repeat(64)}: b}}}`), marked: [invalid('b')] },
  { text: withSpec('{podSelector: {matchLabels: {a: 1}}}'), marked: [invalid('1')] },
  { text: withSpec('{podSelector: {matchLabels: {a: yes}}}'), marked: [invalid('yes')] },
  { text: withPeer('{namespaceSelector: {matchLabels: {a: b c}}}'), marked: [invalid('b c')] },
  { text: withPeer('{podSelector: {matchLabels: {a: b c}}}'), marked: [invalid('b c')] },
  { text: withRequirement('{key: a, operator: In}'), marked: [invalid('{key: a, operator: In}')] },
  {
    text: withRequirement('{key: a, operator: NotIn, values: []}'),
    marked: [invalid('{key: a, operator: NotIn, values: []}')],
  },
  {
    text: withRequirement('{key: a, operator: Exists, values: [b]}'),
    marked: [invalid('{key: a, operator: Exists, values: [b]}')],
  },
  {
    text: withRequirement('{key: a, operator: DoesNotExist, values: [b]}'),
    marked: [invalid('{key: a, operator: DoesNotExist, values: [b]}')],
  },
  { text: withRequirement('{key: a, operator: Gt, values: ["1"]}'), marked: [invalid('Gt')] },
  { text: withRequirement('{key: "", operator: Exists}'), marked: [invalid('""')] },
  { text: withRequirement('{operator: Exists}'), marked: [invalid('{operator: Exists}')] },
  { text: withRequirement('{key: a}'), marked: [invalid('{key: a}')] },
  { text: withRequirement('{key: a, operator: In, values: [b c]}'), marked: [invalid('b c')] },
  {
    text: withRequirement('{key: a, operator: In, values: [1]}'),
    marked: [invalid('1')],
  },
  { text: withPort('{port: -1}'), marked: [invalid('-1')] },
  { text: withPort('{port: 80, endPort: 65536}'), marked: [invalid('65536')] },
  { text: withPort('{port: HTTP}'), marked: [invalid('HTTP')] },
  { text: withPort('{port: a_b}'), marked: [invalid('a_b')] },
  { text: withPort('{port: "-a"}'), marked: [invalid('"-a"')] },
  { text: withPort('{port: a-}'), marked: [invalid('a-')] },
  { text: withPort('{port: ""}'), marked: [invalid('""')] },
  { text: withPort('{protocol: ""}'), marked: [invalid('""')] },
  { text: withPort('{port: 80, endPort: "90"}'), marked: [invalid('"90"')] },
  { text: withPeer('{}'), marked: [invalid('{}')] },
  { text: withPeer('null'), marked: [invalid('null')] },
  { text: withPeer('{podSelector: null}'), marked: [invalid('{podSelector: null}')] },
  {
    text: withPeer('{podSelector: {}, ipBlock: {cidr: 10.0.0.0/8}}'),
    marked: [invalid('{podSelector: {}, ipBlock: {cidr: 10.0.0.0/8}}')],
  },
  { text: withCidr('cidr: ""'), marked: [invalid('""')] },
  { text: withCidr('except: [10.0.0.0/8]'), marked: [invalid('{except: [10.0.0.0/8]}')] },
  { text: withCidr('cidr: "::ffff:10.0.0.0/104"'), marked: [invalid('"::ffff:10.0.0.0/104"')] },
  { text: withCidr('cidr: 10.0.0.0/08'), marked: [legacy('10.0.0.0/08')] },
  { text: withCidr('cidr: 10.0.0.0/8, except: [10.1.2.3/16]'), marked: [legacy('10.1.2.3/16')] },
  { text: withCidr('cidr: 10.0.0.0/8, except: [10.0.0.1]'), marked: [invalid('10.0.0.1')] },
  { text: withCidr('cidr: 10.0.0.0/16, except: [10.0.0.0/8]'), marked: [invalid('10.0.0.0/8')] },
  { text: withCidr('cidr: 10.0.0.0/8, except: [10.1.0.0/16, 10.1.0.0/16]'), marked: [] },
  { text: withSpec('{policyTypes: [Ingress, Egress, Ingress]}'), marked: [invalid('[Ingress, Egress, Ingress]')] },
  { text: withSpec('{policyTypes: [Both]}'), marked: [invalid('Both')] },
  { text: withSpec('{policyTypes: Ingress}'), marked: [invalid('Ingress')] },
];

/** What the API server can't decode, or prunes and `kubectl` refuses. */
const undecodable: readonly Row[] = [
  { text: withSpec('{ingress: [{ports: 80}]}'), marked: [invalid('80')] },
  { text: withPort('{port: 80.5}'), marked: [invalid('80.5')] },
  { text: withPort('{port: true}'), marked: [invalid('true')] },
  { text: withPort('80'), marked: [invalid('80')] },
  { text: withSpec('{ingress: {}}'), marked: [invalid('{}')] },
  { text: withSpec('{ingress: [everything]}'), marked: [invalid('everything')] },
  { text: withSpec('[]'), marked: [invalid('[]')] },
  { text: withSpec('{podSelector: {matchLabel: {a: b}}}'), marked: [unknown('matchLabel')] },
  { text: withSpec('{podSelector: {a: b}}'), marked: [unknown('a')] },
  { text: withSpec('{policyType: [Ingress]}'), marked: [unknown('policyType')] },
  { text: withSpec('{ingress: [{form: []}]}'), marked: [unknown('form')] },
  { text: withSpec('{ingress: [{to: []}]}'), marked: [unknown('to')] },
  { text: withSpec('{egress: [{from: []}]}'), marked: [unknown('from')] },
  { text: withPort('{number: 80}'), marked: [unknown('number')] },
  { text: withCidr('cidr: 10.0.0.0/8, excepts: []'), marked: [unknown('excepts')] },
  { text: withRequirement('{key: a, operator: Exists, value: b}'), marked: [unknown('value')] },
  { text: `${head}specs: {}\n`, marked: [unknown('specs'), 'kubernetes/no-spec p'] },
  { text: withSpec('{}').replace('/v1', '/v1beta1'), marked: [invalid('networking.k8s.io/v1beta1')] },
];

for (const [title, table] of [
  ['each example of A.9 is taken or refused at the value that is wrong', examples],
  ['each row of the API server’s validation is followed (A.9)', rows],
  ['what can not be decoded, and a field that the API does not know, is refused (A.9)', undecodable],
] as const) {
  t.test(title, async (t) => {
    for (const { text, marked } of table) {
      t.strictSame(compilePolicy(text).marked, marked, text.split('\n').slice(2).join(' '));
    }
  });
}

t.test('what is refused is quarantined, and what is only odd is evaluated', async (t) => {
  for (const { text, marked } of [...examples, ...rows, ...undecodable]) {
    const isRefused = marked.some((each) => !each.includes('legacy-cidr') && !each.includes('no-spec'));
    const { ruleSets } = compilePolicy(text);
    t.strictSame(
      ruleSets.map(({ inForce }) => inForce === true),
      ruleSets.map(() => !isRefused),
      text.split('\n').slice(2).join(' '),
    );
  }
});

t.test('a misspelt field or value is told with the one that is meant', async (t) => {
  const table = [
    [withSpec('{policyType: [Ingress]}'), 'did you mean `policyTypes`?'],
    [withSpec('{podSelector: {matchLabel: {}}}'), 'did you mean `matchLabels`?'],
    [withSpec('{policyTypes: [ingress]}'), 'did you mean `Ingress`?'],
    [withPort('{port: "80"}'), 'remove the quotes'],
  ] as const;
  for (const [text, words] of table) {
    t.match(
      compilePolicy(text).diagnostics.map(({ message }) => message),
      [new RegExp(words.replace('?', '\\?'))],
    );
  }
});
