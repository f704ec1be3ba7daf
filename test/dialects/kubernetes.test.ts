import t from 'tap';
import { unknownFacts } from '../../src/sets/index.js';
import { compilePolicy } from './compile-policy.js';

/** A policy of namespace x: `spec` is flow YAML that begins in line 4, column 7. */
function policy(spec: string): string {
  return `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: p, namespace: x}\nspec: ${spec}\n`;
}

const everything = 'anyone on all ports';

t.test('what is left out, null or empty means what the API says of each (A.4, A-DEF-1)', async (t) => {
  const table = [
    { spec: '{}', ruleSets: ['ingress x/*: nothing'] },
    { spec: '{podSelector: null}', ruleSets: ['ingress x/*: nothing'] },
    { spec: '{podSelector: {}}', ruleSets: ['ingress x/*: nothing'] },
    { spec: '{podSelector: {matchLabels: {}, matchExpressions: []}}', ruleSets: ['ingress x/*: nothing'] },
    { spec: '{podSelector: {matchLabels: {app: a}}}', ruleSets: ['ingress x/app=a: nothing'] },
    { spec: '{ingress: null}', ruleSets: ['ingress x/*: nothing'] },
    { spec: '{ingress: []}', ruleSets: ['ingress x/*: nothing'] },
    { spec: '{ingress: [{}]}', ruleSets: [`ingress x/*: ${everything}`] },
    { spec: '{ingress: [{from: null, ports: null}]}', ruleSets: [`ingress x/*: ${everything}`] },
    { spec: '{ingress: [{from: [], ports: []}]}', ruleSets: [`ingress x/*: ${everything}`] },
    { spec: '{ingress: [{}, {}]}', ruleSets: [`ingress x/*: ${everything} | ${everything}`] },
    { spec: '{egress: null}', ruleSets: ['ingress x/*: nothing'] },
    { spec: '{egress: []}', ruleSets: ['ingress x/*: nothing'] },
    { spec: '{egress: [{}]}', ruleSets: ['ingress x/*: nothing', `egress x/*: ${everything}`] },
    { spec: '{policyTypes: [], egress: [{}]}', ruleSets: ['ingress x/*: nothing', `egress x/*: ${everything}`] },
    { spec: '{policyTypes: null, egress: []}', ruleSets: ['ingress x/*: nothing'] },
    { spec: '{policyTypes: [Egress], egress: []}', ruleSets: ['egress x/*: nothing'] },
    { spec: '{policyTypes: [Egress]}', ruleSets: ['egress x/*: nothing'] },
    { spec: '{policyTypes: [Ingress, Egress]}', ruleSets: ['ingress x/*: nothing', 'egress x/*: nothing'] },
    { spec: '{policyTypes: [Egress, Ingress]}', ruleSets: ['ingress x/*: nothing', 'egress x/*: nothing'] },
    { spec: '{policyTypes: [Ingress, Ingress]}', ruleSets: ['ingress x/*: nothing'] },
    {
      spec: '{policyTypes: [Ingress], egress: [{}]}',
      ruleSets: ['ingress x/*: nothing', `unnamed egress x/*: ${everything}`],
    },
    {
      spec: '{policyTypes: [Egress], ingress: [{}]}',
      ruleSets: ['egress x/*: nothing', `unnamed ingress x/*: ${everything}`],
    },
  ];
  for (const { spec, ruleSets } of table) {
    const { texts, told } = compilePolicy(policy(spec));
    t.strictSame(texts, ruleSets, spec);
    const nulls = spec.split(/(?:from|ports): null/).length - 1;
    t.strictSame(
      told.map((each) => each.split(' ')[1]),
      Array.from({ length: nulls }, () => 'kubernetes/null-rule'),
      spec,
    );
  }
});

t.test('peers are pods of the own namespace, of others, or addresses (A.4, A.6)', async (t) => {
  const table = [
    { peer: '{podSelector: {}}', text: 'x/*' },
    { peer: '{podSelector: {matchLabels: {app: a}}}', text: 'x/app=a' },
    { peer: '{namespaceSelector: {}}', text: '{*}/*' },
    { peer: '{namespaceSelector: {matchLabels: {team: a}}}', text: '{team=a}/*' },
    { peer: '{namespaceSelector: {}, podSelector: {}}', text: '{*}/*' },
    {
      peer: '{namespaceSelector: {matchLabels: {team: a}}, podSelector: {matchLabels: {app: b}}}',
      text: '{team=a}/app=b',
    },
    { peer: '{namespaceSelector: null, podSelector: {}}', text: 'x/*' },
    { peer: '{namespaceSelector: {}, podSelector: null}', text: '{*}/*' },
    { peer: '{podSelector: {}}, {namespaceSelector: {}}', text: 'x/*, {*}/*' },
    { peer: '{ipBlock: {cidr: 10.0.0.0/8}}', text: '10.0.0.0/8' },
    { peer: '{ipBlock: {cidr: 10.0.0.0/8}, podSelector: null}', text: '10.0.0.0/8' },
    { peer: '{ipBlock: {cidr: "::/0"}}', text: '::/0' },
    { peer: '{ipBlock: {cidr: 10.0.0.0/8, except: null}}', text: '10.0.0.0/8' },
    { peer: '{ipBlock: {cidr: 10.0.0.0/8, except: []}}', text: '10.0.0.0/8' },
    { peer: '{ipBlock: {cidr: 10.0.0.0/8, except: [10.0.0.0/9]}}', text: '10.128.0.0/9' },
    { peer: '{ipBlock: {cidr: 10.0.0.0/8, except: [10.0.0.0/9, 10.128.0.0/9]}}', text: 'no address' },
    {
      peer: '{ipBlock: {cidr: 10.0.0.0/8, except: [10.0.0.0/9]}}, {ipBlock: {cidr: 10.1.0.0/16}}',
      text: '10.128.0.0/9, 10.1.0.0/16',
    },
  ];
  for (const { peer, text } of table) {
    for (const [rules, side, type] of [
      ['ingress', 'from', 'Ingress'],
      ['egress', 'to', 'Egress'],
    ] as const) {
      const { texts, told } = compilePolicy(policy(`{policyTypes: [${type}], ${rules}: [{${side}: [${peer}]}]}`));
      t.strictSame(texts, [`${rules} x/*: ${text} on all ports`], `${rules} ${peer}`);
      t.strictSame(told, [], peer);
    }
  }
});

t.test(
  'a port is one of TCP unless it says otherwise, and without a number all of its protocol (A-DEF-2, A.7)',
  async (t) => {
    const table = [
      { port: '{}', text: 'TCP' },
      { port: '{protocol: null, port: null, endPort: null}', text: 'TCP' },
      { port: '{protocol: UDP}', text: 'UDP' },
      { port: '{protocol: SCTP}', text: 'SCTP' },
      { port: '{port: 53}', text: 'TCP/53' },
      { port: '{port: 53, protocol: UDP}', text: 'UDP/53' },
      { port: '{port: 1}', text: 'TCP/1' },
      { port: '{port: 65535}', text: 'TCP/65535' },
      { port: '{port: 80, endPort: 80}', text: 'TCP/80' },
      { port: '{port: 80, endPort: 90}', text: 'TCP/80-90' },
      { port: '{port: 1, endPort: 65535}', text: 'TCP' },
      { port: '{port: http}', text: 'TCP/http' },
      { port: '{port: dns, protocol: UDP}', text: 'UDP/dns' },
      { port: '{port: 8080-http}', text: 'TCP/8080-http' },
      { port: '{port: 80}, {port: 53, protocol: UDP}', text: 'TCP/80, UDP/53' },
    ];
    for (const { port, text } of table) {
      const { texts, told } = compilePolicy(policy(`{ingress: [{ports: [${port}]}]}`));
      t.strictSame(texts, [`ingress x/*: anyone on ${text}`], port);
      const nulls = port.includes(' port: null') ? ['kubernetes/null-rule'] : [];
      t.strictSame(
        told.map((each) => each.split(' ')[1]),
        nulls,
        port,
      );
    }
  },
);

t.test('all requirements of a selector must hold (A.5, A-SEL-2)', async (t) => {
  const table = [
    { selector: '{matchLabels: {a: "1"}}', text: 'a=1' },
    { selector: '{matchLabels: {a: ""}}', text: 'a=' },
    { selector: '{matchLabels: {a: }}', text: 'a=' },
    { selector: '{matchExpressions: [{key: a, operator: In, values: ["2", "1", "2"]}]}', text: 'a=1|2' },
    { selector: '{matchExpressions: [{key: a, operator: NotIn, values: ["1"]}]}', text: 'a-1?' },
    { selector: '{matchExpressions: [{key: a, operator: Exists}]}', text: 'a' },
    { selector: '{matchExpressions: [{key: a, operator: Exists, values: []}]}', text: 'a' },
    { selector: '{matchExpressions: [{key: a, operator: DoesNotExist}]}', text: 'a-absent' },
    { selector: '{matchLabels: {a: "1"}, matchExpressions: [{key: b, operator: Exists}]}', text: 'a=1&b' },
    {
      selector: '{matchExpressions: [{key: a, operator: NotIn, values: ["1"]}, {key: a, operator: Exists}]}',
      text: 'a-1',
    },
    {
      selector: '{matchLabels: {a: "1"}, matchExpressions: [{key: a, operator: NotIn, values: ["1"]}]}',
      text: 'a=',
    },
  ];
  for (const { selector, text } of table) {
    t.strictSame(compilePolicy(policy(`{podSelector: ${selector}}`)).texts, [`ingress x/${text}: nothing`], selector);
  }
});

t.test('a null rule admits everything, and is told (A.4)', async (t) => {
  const { texts, told } = compilePolicy(policy('{ingress: [null]}'));
  t.strictSame(texts, [`ingress x/*: ${everything}`]);
  t.strictSame(told, ['4:18 kubernetes/null-rule']);
});

t.test('a policy without a spec denies all ingress, and is told (A.4)', async (t) => {
  const { texts, told } = compilePolicy(policy('').replace('spec: ', ''));
  t.strictSame(texts, ['ingress x/*: nothing']);
  t.strictSame(told, ['3:18 kubernetes/no-spec']);
});

t.test('a policy without a namespace is in the default one (E-5)', async (t) => {
  const { texts, ruleSets } = compilePolicy(policy('{}').replace(', namespace: x', ''));
  t.strictSame(texts, ['ingress default/*: nothing']);
  t.equal(ruleSets[0]?.policy.id, 'NetworkPolicy/default/p');
});

t.test('the families of the ranges that a policy names are told, whatever it governs', async (t) => {
  const table = [
    { spec: '{ingress: [{from: [{podSelector: {}}]}]}', families: [] },
    { spec: '{ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}]}', families: ['IPv4'] },
    { spec: '{policyTypes: [Ingress], egress: [{to: [{ipBlock: {cidr: "fd00::/8"}}]}]}', families: ['IPv6'] },
  ];
  for (const { spec, families } of table) t.strictSame(compilePolicy(policy(spec)).namedFamilies, families, spec);
});

t.test('rules have the place and the path of their item', async (t) => {
  const { ruleSets } = compilePolicy(policy('{ingress: [{}, {ports: [{}]}], egress: [{}]}'));
  const rules = ruleSets.flatMap((policyRules) => policyRules.rules);
  t.strictSame(
    rules.map(({ path, span }) => [path, span.file.text.slice(span.start, span.end)]),
    [
      ['spec.ingress[0]', '{}'],
      ['spec.ingress[1]', '{ports: [{}]}'],
      ['spec.egress[0]', '{}'],
    ],
  );
});

// language.md §6
t.test('an invalid policy may isolate what its selector may select, and may admit anything there', async (t) => {
  const table = [
    {
      spec: '{podSelector: {matchLabels: {app: a}}, ingress: [{from: [{}]}]}',
      ruleSets: [`perhaps ingress x/app=a: perhaps ${everything}`],
    },
    {
      spec: '{podSelector: {matchLabels: {app: a}}, policyTypes: [Egress], egress: [{ports: [{port: 0}]}]}',
      ruleSets: [`perhaps egress x/app=a: perhaps ${everything}`],
    },
    {
      says: 'its directions can not be read',
      spec: '{podSelector: {matchLabels: {app: a}}, policyTypes: [ingress]}',
      ruleSets: [`perhaps ingress x/app=a: perhaps ${everything}`, `perhaps egress x/app=a: perhaps ${everything}`],
    },
    {
      says: 'its selector can not be read: its whole namespace',
      spec: '{podSelector: {matchLabel: {app: a}}, policyTypes: [Ingress]}',
      ruleSets: [`perhaps ingress x/*: perhaps ${everything}`],
    },
    {
      says: 'its selector is no map',
      spec: '{podSelector: app, policyTypes: [Ingress]}',
      ruleSets: [`perhaps ingress x/*: perhaps ${everything}`],
    },
    {
      says: 'its spec is no map',
      spec: 'deny',
      ruleSets: [`perhaps ingress x/*: perhaps ${everything}`, `perhaps egress x/*: perhaps ${everything}`],
    },
  ];
  for (const { spec, ruleSets } of table) {
    const { texts, told } = compilePolicy(policy(spec));
    t.strictSame(texts, ruleSets, spec);
    t.ok(told.length > 0, spec);
  }
});

t.test('an invalid namespace leaves open every namespace', async (t) => {
  const { texts } = compilePolicy(policy('{}').replace('namespace: x', 'namespace: X'));
  t.strictSame(texts, [`perhaps ingress {*}/*: perhaps ${everything}`]);
});

t.test('an invalid policy is one fact with three answers: it is not there, it isolates, it admits', async (t) => {
  const { ruleSets } = compilePolicy(policy('{policyTypes: [both]}'));
  const conditions = ruleSets.flatMap(({ inForce, rules }) => [inForce, ...rules.map((rule) => rule.inForce)]);
  t.strictSame(
    unknownFacts(conditions).map(({ fact, examples }) => [fact.id, examples]),
    [['policy/NetworkPolicy/x/p', [0, 1, 2]]],
  );
});
