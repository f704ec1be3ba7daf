import t from 'tap';
import type { RunOptions } from '../../src/run.js';
import { reportOn, rowsOf } from '../answer/run-files.js';

const shop = `apiVersion: v1
kind: Namespace
metadata: {name: shop}
---
apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web}}
spec: {containers: [{name: a, image: a}]}
---
apiVersion: v1
kind: Pod
metadata: {name: db, namespace: shop, labels: {app: db}}
spec: {containers: [{name: a, image: a, ports: [{name: sql, containerPort: 5432}]}]}
---
`;
const policy = (spec: string, metadata = '{name: db, namespace: shop}') =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: ${metadata}\nspec: ${spec}\n---\n`;
const expectation = (expect: string) => `{from: shop/web, to: shop/db, ports: [TCP/5432], expect: ${expect}}`;

interface Judged {
  readonly manifests: string;
  readonly options?: Partial<RunOptions>;
  readonly test?: string;
}

/** What came out of one case, with the places of the variables that are told. */
function judge({ manifests, options = {}, test = expectation('deny') }: Judged) {
  const report = reportOn({ manifests: shop + manifests, cases: [test], options });
  const [row] = rowsOf(report);
  return {
    actual: row?.actual,
    status: row?.status,
    text: [row?.message, ...(row?.unknowns ?? []).flatMap(({ fact, remedy }) => [fact, remedy])].join('\n'),
    told: report.diagnostics.map(({ code, line, severity }) => `${line} ${code} ${severity}`),
  };
}

const settled = (values: Readonly<Record<string, string>>) => ({ variables: values });

t.test('a variable in a field of a policy leaves unknown what it could change, and a value settles it', async (t) => {
  const rows: readonly (readonly [string, string, string, 'allow' | 'deny'])[] = [
    ['a selector of pods', '{podSelector: {matchLabels: {app: "${V}"}}}', 'db', 'deny'],
    ['the same for another pod', '{podSelector: {matchLabels: {app: "${V}"}}}', 'cache', 'allow'],
    ['a key of a selector', '{podSelector: {matchLabels: {"${V}": db}}}', 'app', 'deny'],
    ['a peer', '{podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: "${V}"}}}]}]}', 'web', 'allow'],
    [
      'a value of an expression',
      '{podSelector: {matchExpressions: [{key: app, operator: In, values: ["${V}"]}]}}',
      'db',
      'deny',
    ],
    ['an operator', '{podSelector: {matchExpressions: [{key: app, operator: "${V}"}]}}', 'Exists', 'deny'],
    ['a range', '{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: "${V}"}}]}]}', '192.0.2.0/24', 'deny'],
    [
      'an exception',
      '{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 192.0.2.0/24, except: ["${V}"]}}]}]}',
      '192.0.2.0/25',
      'deny',
    ],
    ['a port', '{podSelector: {}, ingress: [{ports: [{port: \n ${V}\n }]}]}', '5432', 'allow'],
    ['a name of a port', '{podSelector: {}, ingress: [{ports: [{port: "${V}"}]}]}', 'sql', 'allow'],
    ['an endPort', '{podSelector: {}, ingress: [{ports: [{port: 1, endPort: \n ${V}\n }]}]}', '9000', 'allow'],
    [
      'a port before an endPort',
      '{podSelector: {}, ingress: [{ports: [{port: \n ${V}\n , endPort: 9000}]}]}',
      '1',
      'allow',
    ],
    ['a protocol', '{podSelector: {}, ingress: [{ports: [{protocol: "${V}", port: 5432}]}]}', 'TCP', 'allow'],
    ['a type of policy', '{podSelector: {}, policyTypes: ["${V}"]}', 'Ingress', 'deny'],
  ];
  for (const [title, flow, value, expected] of rows) {
    // A plain scalar can't hold braces in flow style, so such a row has the block form of JSON's neighbour.
    const spec = flow.replace(/\n \$\{V\}\n /g, '"${V}"');
    const isNumber = flow.includes('\n');
    const unresolved = judge({ manifests: policy(spec) });
    t.match(
      unresolved,
      { status: 'errored', actual: 'unknown', told: ['18 model/unresolved-variable warning'] },
      title,
    );
    t.match(unresolved.text, /NetworkPolicy\/shop\/db does, whose variable `V` has no known value/, title);
    t.match(unresolved.text, /--var V=VALUE/, title);
    if (isNumber) continue;
    const known = judge({ manifests: policy(spec), options: settled({ V: value }), test: expectation(expected) });
    t.match(known, { status: 'passed', actual: expected, told: [] }, `${title}, settled`);
  }
});

t.test('a number that a variable holds is a number', async (t) => {
  const block = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: db, namespace: shop}
spec:
  podSelector: {}
  ingress:
    - ports:
        - port: \${FROM}
          endPort: \${TO:-9000}
`;
  const test = expectation('allow');
  t.match(judge({ manifests: block, test }), { actual: 'unknown', told: ['22 model/unresolved-variable warning'] });
  t.match(judge({ manifests: block, test, options: settled({ FROM: '5000' }) }), { actual: 'allow', told: [] });
  t.match(judge({ manifests: block, options: settled({ FROM: '6000' }) }), { actual: 'deny', told: [] });
});

t.test('the name of a policy decides nothing, and its namespace everything', async (t) => {
  const named = policy('{podSelector: {}}', '{name: "${V}", namespace: shop}');
  t.match(judge({ manifests: named }), { actual: 'deny', told: ['17 model/unresolved-variable warning'] });
  const placed = policy('{podSelector: {}}', '{name: db, namespace: "${V}"}');
  t.match(judge({ manifests: placed }), { actual: 'unknown', told: ['17 model/unresolved-variable error'] });
  t.match(judge({ manifests: placed, options: settled({ V: 'shop' }) }), { actual: 'deny', told: [] });
  const mesh = `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: a, namespace: "\${V}"}\n`;
  t.match(judge({ manifests: mesh }), { actual: 'unknown' });
});

t.test('a variable in an object of the model is unknown, or an error where the object has no place', async (t) => {
  const closed = policy('{podSelector: {matchLabels: {role: x}}}');
  const peer = policy(
    '{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchLabels: {role: x}}}]}]}',
  );
  const one = (metadata: string, spec = '') =>
    `apiVersion: v1\nkind: Pod\nmetadata: ${metadata}\nspec: {containers: [{name: a, image: a${spec}}]}\n`;
  const pods: readonly (readonly [string, string, string])[] = [
    ['a value of a label', peer + one('{name: one, namespace: shop, labels: {role: "${V}"}}'), 'unknown'],
    ['a key of a label', peer + one('{name: one, namespace: shop, labels: {"${V}": x}}'), 'unknown'],
  ];
  for (const [title, manifests, expected] of pods) {
    const test = '{from: shop/one, to: shop/db, ports: [TCP/1], expect: deny}';
    const found = judge({ manifests, test });
    t.match(found, { actual: expected, told: ['22 model/unresolved-variable warning'] }, title);
    t.match(judge({ manifests, test, options: settled({ V: 'y' }) }), { actual: 'deny', told: [] }, title);
  }
  const named = policy('{podSelector: {}, ingress: [{ports: [{port: sql}]}]}');
  const port = (text: string) => named + one('{name: one, namespace: shop}', `, ports: [${text}]`);
  for (const text of ['{name: "${V}", containerPort: 1}', '{name: sql, containerPort: "${V}"}']) {
    const test = '{from: shop/web, to: shop/one, ports: [TCP/1], expect: allow}';
    t.match(judge({ manifests: port(text), test }), { actual: 'unknown', told: [/unresolved-variable/] }, text);
  }
  const host = `${closed}apiVersion: v1
kind: Pod
metadata: {name: one, namespace: shop, labels: {role: x}}
spec:
  hostNetwork: \${V}
  containers: [{name: a, image: a}]
`;
  const test = '{from: shop/web, to: shop/one, ports: [TCP/1], expect: deny}';
  const unresolved = judge({ manifests: host, test });
  t.match(unresolved, {
    actual: 'unknown',
    told: ['17 policy/host-network warning', '24 model/unresolved-variable warning'],
  });
  t.match(unresolved.text, /use `hostNetwork`.*\n?.*--var V=VALUE/);
  t.match(judge({ manifests: host, test, options: settled({ V: 'false' }) }), { actual: 'deny', told: [] });
  for (const metadata of ['{name: one, namespace: "${V}"}', '{name: "${V}", namespace: shop}'])
    t.match(judge({ manifests: one(metadata) }).told, ['17 model/invalid-identity error'], metadata);
  const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: {name: "${V}"}\n';
  t.match(judge({ manifests: namespace }).told, ['17 model/invalid-identity error']);
});

t.test('what is behind a Service with a variable is unknown', async (t) => {
  const service = (spec: string) =>
    `apiVersion: v1\nkind: Service\nmetadata: {name: s, namespace: shop}\nspec: ${spec}\n`;
  const test = '{from: shop/web, to: shop/service/s, ports: [TCP/5432], expect: allow}';
  for (const spec of [
    '{selector: {app: "${V}"}, ports: [{port: 5432}]}',
    '{selector: {"${V}": db}, ports: [{port: 5432}]}',
    '{selector: {app: db}, ports: [{port: "${V}"}]}',
    '{selector: {app: db}, ports: [{port: 5432, targetPort: "${V}"}]}',
    '{type: "${V}", selector: {app: db}, ports: [{port: 5432}]}',
  ]) {
    const found = judge({ manifests: service(spec), test });
    t.match(found, { status: 'errored', told: ['18 model/unresolved-variable warning'] }, spec);
    t.match(found.text, /--var V=VALUE/, spec);
  }
  const manifests = service('{selector: {app: "${V}"}, ports: [{port: 5432}]}');
  t.match(judge({ manifests, test, options: settled({ V: 'db' }) }), { actual: 'allow', told: [] });
});

t.test('a flag that no file uses is told with the name that was meant', async (t) => {
  const manifests = policy('{podSelector: {matchLabels: {app: "${DATABASE}"}}}');
  const options = { variables: { DATABSE: 'db', DATABASE: 'db' } };
  const { diagnostics, inputs } = reportOn({ manifests: shop + manifests, cases: [expectation('deny')], options });
  t.match(diagnostics, [{ code: 'variables/unused', severity: 'warning', message: /did you mean `DATABASE`\?/ }]);
  t.strictSame(inputs.variables, [
    { name: 'DATABASE', source: 'flag', uses: 1 },
    { name: 'DATABSE', source: 'flag', uses: 0 },
  ]);
});

t.test('the inputs tell who gave which value, and never the value', async (t) => {
  const manifests = policy('{podSelector: {matchLabels: {app: "${C}", x: "${D:-d}", y: "${B}"}}}');
  const variableFiles = [{ path: 'a.env', text: 'E=secret\nB=db\n' }];
  const options = { variables: {}, variableFiles };
  const written = { cases: [expectation('allow')], manifests: shop + manifests, options };
  t.strictSame(
    reportOn(written).inputs.variables?.map(({ name, source, line, uses }) => [name, source, line, uses]),
    [
      ['B', 'file', 2, 1],
      ['D', 'default', undefined, 1],
      ['E', 'file', 1, 0],
    ],
  );
  t.notMatch(JSON.stringify(reportOn(written)), 'secret');
});

t.test('who runs as a service account with a variable is unknown', async (t) => {
  const unresolved = policy('{podSelector: {matchLabels: {app: db}}}');
  const manifests = `${unresolved}apiVersion: v1
kind: Pod
metadata: {name: one, namespace: shop}
spec: {serviceAccountName: "api-\${V}", containers: [{name: a, image: a}]}
`;
  const test = (expect: string) =>
    `{from: {namespace: shop, podSelector: {}, serviceAccount: api-eu}, to: shop/db, ports: [TCP/1], expect: ${expect}}`;
  const found = judge({ manifests, test: test('allow') });
  t.match(found, { status: 'errored', actual: 'unknown' });
  t.match(found.text, /service account of `shop\/Pod\/one`.*\n?.*--var V=VALUE/);
  t.match(judge({ manifests, test: test('allow'), options: settled({ V: 'eu' }) }), {
    status: 'failed',
    actual: 'deny',
  });
  t.match(judge({ manifests, test: test('deny'), options: settled({ V: 'eu' }) }), {
    status: 'passed',
    actual: 'deny',
  });
  const other = judge({ manifests, test: test('deny'), options: settled({ V: 'us' }) });
  t.match(other, { status: 'errored' }, 'it matches nobody');
});

t.test('a policy that selects by service account may govern a pod whose account holds a variable', async (t) => {
  const pod = (account: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: one, namespace: shop}\nspec: {serviceAccountName: "${account}", containers: [{name: a, image: a}]}\n---\n`;
  const deny = `apiVersion: crd.projectcalico.org/v1
kind: NetworkPolicy
metadata: {name: default.eu, namespace: shop}
spec: {tier: default, serviceAccountSelector: projectcalico.org/name == "api-eu", types: [Ingress]}
`;
  const test = '{from: shop/web, to: shop/one, ports: [TCP/1], expect: allow, cni: calico}';
  const row = (account: string, options = {}) => judge({ manifests: pod(account) + deny, test, options });
  t.match(row('api-eu'), { actual: 'deny' });
  t.match(row('api-us'), { actual: 'allow' });
  t.match(row('api-${V}'), { actual: 'unknown', text: /--var V=VALUE/ });
  t.match(row('api-${V}', settled({ V: 'eu' })), { actual: 'deny' });
});
