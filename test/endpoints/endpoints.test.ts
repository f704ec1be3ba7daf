import t from 'tap';
import { reportOn, rowsOf, toldOf } from '../answer/run-files.js';
import { shop } from '../answer/shop.js';

const groups = 'groups: {apps: [shop/web, shop/cart], office: [203.0.113.0/24], both: [apps, office]}';

/** One case each, judged together. */
function judgeAll(cases: readonly string[]) {
  return rowsOf(reportOn({ manifests: shop, spec: groups, cases }));
}

t.test('every form of an endpoint names what it says (language.md §2)', async (t) => {
  const table = [
    { from: 'shop/web', pairs: 1 },
    { from: 'shop/deployment/web', pairs: 1 },
    { from: 'shop/DEPLOYMENT/web', pairs: 1 },
    { from: 'bank/StatefulSet/twin', pairs: 1 },
    { from: 'shop/*', pairs: 2 },
    { from: 'bank/*', pairs: 3 },
    { from: 'cluster', pairs: 5 },
    { from: 'anywhere', pairs: 6 },
    { from: 'nodes', pairs: 1 },
    { from: 'internet', pairs: 1 },
    { from: 'api.example.com', pairs: 1 },
    { from: '203.0.113.9', pairs: 1 },
    { from: '10.0.0.0/8', pairs: 1 },
    { from: '"2001:db8::/32"', pairs: 1 },
    { from: '"2001:db8::1"', pairs: 1 },
    { from: 'apps', pairs: 2 },
    { from: 'office', pairs: 1 },
    { from: 'both', pairs: 3 },
    { from: '[shop/web, shop/cart]', pairs: 2 },
    { from: '[shop/web, shop/web, apps]', pairs: 2 },
    { from: '{namespace: shop}', pairs: 2 },
    { from: '{namespace: shop, podSelector: {matchLabels: {app: web}}}', pairs: 1 },
    { from: '{namespaceSelector: {}}', pairs: 5 },
    { from: '{namespaceSelector: {}, podSelector: {matchLabels: {app: twin}}}', pairs: 2 },
    {
      from: '{namespaceSelector: {}, podSelector: {matchExpressions: [{key: app, operator: NotIn, values: [twin]}]}}',
      pairs: 3,
    },
    { from: '{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: bank}}}', pairs: 3 },
    { from: '{namespace: shop, serviceAccount: robot}', pairs: 1 },
    { from: '{cidr: 10.0.0.0/8, except: [10.1.0.0/16]}', pairs: 1 },
    { from: '{all: [cluster], except: [bank/*]}', pairs: 2 },
    { from: '{all: [apps, office], except: [shop/cart]}', pairs: 2 },
    { from: '{all: [203.0.113.0/24], except: [203.0.113.0/25]}', pairs: 1 },
    { from: 'shop/agent', pairs: 1 },
  ];
  const rows = judgeAll(table.map(({ from }) => `{from: ${from}, to: shop/db, ports: [TCP/5432], expect: allow}`));
  for (const [index, { from, pairs }] of table.entries()) {
    t.match(rows[index], { status: 'passed', actual: 'allow', pairs: { checked: pairs } }, from);
  }
});

t.test('what is no endpoint is refused at its place, with what is meant (language.md §2)', async (t) => {
  const table = [
    { from: '""', words: /no endpoint/ },
    { from: 'Shop/web', words: /`Shop` .* namespace/ },
    { from: 'shop/web/x/y', words: /too many parts/ },
    { from: 'shop/', words: /workload/ },
    { from: '/web', words: /namespace/ },
    { from: 'shop/Web', words: /`Web` .* workload/ },
    { from: 'shop/stateful-set/web', words: /no reference/ },
    { from: 'shop/service/*', words: /no reference/ },
    { from: '"*/web"', words: /namespace/ },
    { from: '"*.example.com"', words: /no endpoint/ },
    { from: '10.0.0.300', words: /no address and no range/ },
    { from: '10.0.0.0/33', words: /no address and no range/ },
    { from: '"::ffff:10.0.0.1"', words: /no address and no range/ },
    { from: 'clustr', words: /did you mean `cluster`/ },
    { from: 'app', words: /did you mean `apps`/ },
    { from: 'somebody', words: /namespace\/somebody/ },
    { from: '7', words: /expected/ },
    { from: '[]', words: /empty list/ },
    { from: '{}', words: /found no `namespace`/ },
    { from: '{podSelector: {}}', words: /found no `namespace`/ },
    { from: '{namespace: a, namespaceSelector: {}}', words: /exclude each other/ },
    { from: '{namespace: a, except: [shop/web]}', words: /`except` needs/ },
    { from: '{cidr: 10.0.0.0}', words: /`10\.0\.0\.0` is no range/ },
    { from: '{cidr: 10.0.0.0/8, except: [shop/web]}', words: /`shop\/web` is no range/ },
    { from: '{cidr: 10.0.0.0/8, namespace: shop}', words: /`namespace` can't stand beside `cidr`/ },
    { from: '{all: [cluster], podSelector: {}}', words: /`podSelector` can't stand beside `all`/ },
    { from: '{all: []}', words: /empty list/ },
    { from: '{namespace: shop, podSelectors: {}}', words: /did you mean `podSelector`/ },
    { from: '{namespace: shop, podSelector: {matchLabels: {app: 1}}}', words: /expected a string/ },
    {
      from: '{namespace: shop, podSelector: {matchExpressions: [{key: app, operator: in}]}}',
      words: /did you mean `In`/,
    },
  ];
  const report = reportOn({
    manifests: shop,
    spec: groups,
    cases: table.map(({ from }) => `{from: ${from}, to: shop/db, expect: deny}`),
  });
  const rows = rowsOf(report);
  for (const [index, { from, words }] of table.entries()) {
    t.match(rows[index], { status: 'errored', message: words, pairs: { checked: 0 } }, from);
    t.equal(rows[index]?.actual, undefined, from);
    const told = toldOf(report).filter((each) => each.startsWith(`${6 + index}:`));
    t.ok(told.length > 0, `${from} is told at its line`);
    t.ok(told.every((each) => each.endsWith('test/invalid')));
  }
  t.equal(toldOf(report)[0], '6:28 test/invalid', 'the column is that of the endpoint');
});

t.test('an endpoint that names nothing makes its case errored, with what is meant (language.md §2)', async (t) => {
  const table = [
    { from: 'shop/nobody', words: /no workload `shop\/nobody`/ },
    { from: 'shop/wbe', words: /did you mean `shop\/web`/ },
    { from: 'shopp/web', words: /did you mean `shop\/web`/ },
    { from: 'mars/web', words: /`mars\/web`; did you mean `shop\/Deployment\/web`/ },
    { from: 'shop/lb', words: /did you mean the Service `shop\/service\/lb`/ },
    { from: 'bank/twin', words: /`bank\/Deployment\/twin`, `bank\/StatefulSet\/twin`/ },
    { from: 'shop/job/web', words: /no workload/ },
    { from: 'mars/*', words: /matches no workload/ },
    { from: '{namespace: shop, podSelector: {matchLabels: {app: nobody}}}', words: /matches no workload.*allowEmpty/ },
    { from: '{namespace: shop, serviceAccount: nobody}', words: /matches no workload/ },
    { from: 'shop/service/web', words: /opens no connections/ },
    { from: '10.96.0.10', words: /cluster IP .*`shop\/service\/web`/ },
    { from: '10.244.0.7', words: /address of a pod: write `bank\/Pod\/atm`/ },
    { from: '{all: [shop/web], except: [shop/web]}', words: /excepts everything/ },
    { from: '{all: [shop/web], except: [shop/nobody]}', words: /no workload `shop\/nobody`/ },
    { from: '{all: [internet], except: [api.example.com]}', words: /domain name/ },
    { to: 'shop/service/heads', words: /did you mean `shop\/service\/head`/ },
    { to: 'shop/service/nobody', words: /no Service/ },
    { to: 'shop/service/outside', words: /ExternalName.*`example\.com`/ },
    { to: 'shop/service/bare', words: /no selector/ },
    { to: 'shop/service/none', words: /no backend/ },
  ];
  const rows = judgeAll(
    table.map(({ from = 'shop/cart', to = 'shop/db' }) => `{from: ${from}, to: ${to}, ports: [TCP/80], expect: allow}`),
  );
  for (const [index, { from, to, words }] of table.entries()) {
    t.match(rows[index], { status: 'errored', message: words, pairs: { checked: 0 } }, from ?? to);
  }
});

t.test('a group that holds itself is told, and so is one that can not be read', async (t) => {
  const table = [
    { spec: 'groups: {a: [b], b: [a]}', from: 'a', words: /holds itself/ },
    { spec: 'groups: {a: [shop/web/x/y]}', from: 'a', words: /group `a` can't be read/ },
    { spec: 'groups: {cluster: [shop/web]}', from: 'shop/web', words: undefined },
  ];
  for (const { spec, from, words } of table) {
    const cases = [`{from: ${from}, to: shop/db, expect: deny}`];
    const [row] = rowsOf(reportOn({ manifests: shop, spec, cases }));
    if (words !== undefined) t.match(row, { status: 'errored', message: words }, spec);
  }
  const word = reportOn({
    manifests: shop,
    spec: 'groups: {cluster: [shop/web]}',
    cases: ['{from: cluster, to: shop/db, expect: deny}'],
  });
  t.strictSame(toldOf(word), ['4:12 test/invalid']);
});

t.test('a workload is paired with itself only where it is named at both ends (language.md §2)', async (t) => {
  const table = [
    { from: 'shop/web', to: 'shop/web', status: 'passed', pairs: 1 },
    { from: 'shop/web', to: '[shop/web]', status: 'passed', pairs: 1 },
    { from: 'shop/web', to: '[shop/web, shop/cart]', status: 'passed', pairs: 1 },
    { from: 'shop/*', to: 'shop/*', status: 'passed', pairs: 9 },
    { from: 'apps', to: 'apps', status: 'passed', pairs: 2 },
    { from: 'cluster', to: 'shop/web', status: 'passed', pairs: 5 },
    { from: 'shop/web', to: '{namespace: shop, podSelector: {matchLabels: {app: web}}}', status: 'errored', pairs: 0 },
    { from: '10.0.0.0/8', to: 'internet', status: 'errored', pairs: 0 },
    { from: 'nodes', to: '192.0.2.1', status: 'errored', pairs: 0 },
  ];
  const rows = judgeAll(table.map(({ from, to }) => `{from: ${from}, to: ${to}, ports: [TCP/80], expect: allow}`));
  for (const [index, { from, to, status, pairs }] of table.entries()) {
    t.match(rows[index], { status, pairs: { checked: pairs } }, `${from} to ${to}`);
    if (status === 'errored') t.match(rows[index]?.message, /^vacuous/);
  }
});

// language.md §2
t.test('a hostNetwork workload is left out of `from`, and kept in `to`, where nothing protects it', async (t) => {
  const rows = judgeAll([
    '{from: shop/*, to: bank/atm, ports: [TCP/80], expect: allow}',
    '{from: bank/atm, to: shop/*, ports: [TCP/80], expect: allow}',
    '{from: shop/agent, to: bank/atm, ports: [TCP/80], expect: allow}',
  ]);
  t.match(rows[0], { pairs: { checked: 3 }, notes: [/1 hostNetwork workload is left out of `from`/] });
  t.match(rows[1], { pairs: { checked: 4 } });
  t.match(rows[2], { pairs: { checked: 1 } });
});

t.test('an except that removes nothing is a warning at its case (language.md §2)', async (t) => {
  const report = reportOn({
    manifests: shop,
    cases: ['{from: {all: [shop/web], except: [shop/cart]}, to: shop/db, ports: [TCP/80], expect: allow}'],
  });
  t.match(rowsOf(report), [{ status: 'passed' }]);
  t.strictSame(toldOf(report), ['5:7 test/suspicious']);
});

t.test('nothing may be meant where that is permitted', async (t) => {
  const nobody = '{namespace: shop, podSelector: {matchLabels: {app: nobody}}}';
  const rows = judgeAll([
    `{from: ${nobody}, to: shop/db, ports: [TCP/80], expect: allow, allowEmpty: true}`,
    '{from: shop/*, to: shop/service/none, ports: [TCP/80], expect: allow, allowEmpty: true}',
    '{from: shop/nobody, to: shop/db, ports: [TCP/80], expect: allow, allowEmpty: true}',
  ]);
  t.match(rows[0], { status: 'passed', notes: [/examined nothing/] });
  t.match(rows[1], { status: 'passed' });
  t.match(rows[2], { status: 'errored', message: /no workload/ });
});

/** Labels of a pod whose hash nobody knows. */
const hashed = (...values: readonly string[]) =>
  values.map((value) => `{namespace: shop, podSelector: {matchLabels: {pod-template-hash: ${value}}}}`).join(', ');

t.test('what several excepts may remove is judged where none of them does (language.md §2, §6)', async (t) => {
  const rows = judgeAll([
    `{from: {all: [shop/web, bank/atm], except: [${hashed('a')}]}, to: shop/cart, ports: [TCP/80], expect: deny}`,
    `{from: {all: [shop/web, bank/atm], except: [${hashed('a', 'b')}]}, to: shop/cart, ports: [TCP/80], expect: deny}`,
  ]);
  t.match(rows, [{ actual: 'allow' }, { actual: 'allow' }]);
  const alone = ['a', 'b'].map((_, index) => ['a', 'b'].slice(0, index + 1));
  for (const values of alone) {
    const row = rowsOf(
      reportOn({
        manifests: shop,
        cases: [`{from: {all: [shop/web], except: [${hashed(...values)}]}, to: shop/cart, expect: deny}`],
      }),
    );
    t.match(row, [{ status: 'errored', message: /the label `pod-template-hash`/ }], `${values.length}`);
  }
});

t.test('a pod that only may be meant is judged as one that may be (language.md §6)', async (t) => {
  const owner = 'ownerReferences: [{apiVersion: apps/v1, kind: StatefulSet, name: db, controller: true}]';
  const pod = (name: string, labels: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: more, labels: {${labels}}, ${owner}}\nspec: {containers: [{}]}\n`;
  const set = (labels: string) =>
    `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: db, namespace: more}\nspec: {template: {metadata: {labels: {${labels}}}, spec: {containers: [{}]}}}\n`;
  const service =
    'apiVersion: v1\nkind: Service\nmetadata: {name: now, namespace: more}\nspec: {selector: {controller-revision-hash: abc}, ports: [{port: 80}]}\n';
  const admits =
    'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: db, namespace: more}\nspec: {podSelector: {matchLabels: {app: db}}, policyTypes: [Ingress]}\n';
  const manifests = [shop, set('app: db'), pod('db-1', 'app: old, controller-revision-hash: abc'), service, admits];
  const now = '{namespace: more, podSelector: {matchLabels: {controller-revision-hash: abc}}}';
  const old = '{namespace: more, podSelector: {matchLabels: {app: old}}}';
  for (const to of ['more/service/now', now, `[${old}, ${now}]`]) {
    for (const [expect, status] of [
      ['allow', 'errored'],
      ['deny', 'failed'],
    ]) {
      const rows = rowsOf(
        reportOn({
          manifests: manifests.join('---\n'),
          cases: [`{from: bank/atm, to: ${to}, ports: [TCP/80], expect: ${expect}}`],
        }),
      );
      t.match(rows, [{ status }], `${to} ${expect}`);
    }
  }
});

t.test(
  'a hypothetical pod in an undeclared namespace has the labels that undeclared namespaces have (language.md §6)',
  async (t) => {
    const manifests = `${shop}---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: cart, namespace: shop}\nspec: {podSelector: {matchLabels: {app: cart}}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: sre}}}]}]}\n`;
    const cases = [
      '{from: {namespace: nowhere, podSelector: {matchLabels: {a: b}}, hypothetical: true}, to: shop/cart, expect: deny}',
    ];
    for (const [undeclaredNamespaces, status] of [
      ['unknown', 'errored'],
      ['unlabelled', 'passed'],
    ] as const) {
      t.match(rowsOf(reportOn({ manifests, cases, options: { undeclaredNamespaces } })), [{ status }]);
    }
  },
);
