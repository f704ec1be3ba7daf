import t from 'tap';
import { unknownFacts } from '../../../src/sets/index.js';
import { fixture, object, outside, podNames, services } from './fixture.js';
import { endOf, isHeld, isMatched, readPiece } from './read-entity.js';

const pods = ['fe', 'api', 'pg', 'tool', 'worker', 'dns'];
const everybody = [...pods, 'agent', ...Object.keys(outside)];

/** Who of the fixture an end of a rule matches for certain, with `?` who may be. */
function matched(text: string, precedence: string | undefined, more = ''): readonly string[] {
  const { entity, cluster, told } = readPiece(text, precedence, fixture + more);
  if (told.length > 0) throw new Error(told.join('\n'));
  return [...podNames, ...Object.keys(outside)].flatMap((who) => {
    const address = Object.entries(outside).find(([name]) => name === who)?.[1];
    const match = isMatched(entity, endOf(address ?? who, cluster));
    const name = who.split('/').at(-1) ?? who;
    return match === true ? [name] : match === false ? [] : [`${name}?`];
  });
}

t.test('an end of a rule is scoped as Calico rewrites it (calico.md §5.3)', async (t) => {
  const nobodyInSets = everybody.filter((each) => each !== 'trusted' && each !== 'partner');
  const table = [
    { what: 'nothing written', entity: '{}', np: everybody, gnp: everybody },
    { what: 'selector', entity: "{selector: role == 'client'}", np: ['fe'], gnp: ['fe', 'tool'] },
    {
      what: 'selector of sets',
      entity: '{selector: has(role)}',
      np: ['fe', 'partner'],
      gnp: ['fe', 'tool', 'trusted', 'partner'],
    },
    { what: 'nets', entity: '{nets: [10.244.2.0/24]}', np: ['pg', 'tool', 'worker'], gnp: ['pg', 'tool', 'worker'] },
    {
      what: 'notNets',
      entity: '{notNets: [10.244.0.0/16]}',
      np: ['agent', 'X', 'trusted', 'partner', 'six'],
      gnp: ['agent', 'X', 'trusted', 'partner', 'six'],
    },
    {
      what: 'notSelector: known objects of the namespace, or everybody else',
      entity: "{notSelector: role == 'client'}",
      np: ['api', 'partner'],
      gnp: everybody.filter((each) => each !== 'fe' && each !== 'tool'),
    },
    {
      what: 'notSelector of sets',
      entity: '{notSelector: has(role)}',
      np: ['api'],
      gnp: nobodyInSets.filter((each) => each !== 'fe' && each !== 'tool'),
    },
    {
      what: 'namespaceSelector: all()',
      entity: '{namespaceSelector: all()}',
      np: [...pods, 'partner'],
      gnp: [...pods, 'partner'],
    },
    { what: 'namespaceSelector: global()', entity: '{namespaceSelector: global()}', np: ['trusted'], gnp: ['trusted'] },
    {
      what: 'global() and a selector',
      entity: "{namespaceSelector: global(), selector: role == 'client'}",
      np: [],
      gnp: [],
    },
    {
      what: 'a negative namespaceSelector',
      entity: "{namespaceSelector: env != 'dev'}",
      np: ['fe', 'api', 'pg', 'dns', 'trusted', 'partner'],
      gnp: ['fe', 'api', 'pg', 'dns', 'trusted', 'partner'],
    },
    {
      what: 'namespace by name',
      entity: "{namespaceSelector: projectcalico.org/name == 'db'}",
      np: ['pg'],
      gnp: ['pg'],
    },
    {
      what: 'namespace by its own label',
      entity: "{namespaceSelector: kubernetes.io/metadata.name == 'db'}",
      np: ['pg'],
      gnp: ['pg'],
    },
    {
      what: 'the namespace as a label',
      entity: "{selector: projectcalico.org/namespace == 'db'}",
      np: [],
      gnp: ['pg'],
    },
    { what: 'a label of the namespace', entity: "{selector: pcns.env == 'dev'}", np: [], gnp: ['tool', 'worker'] },
    { what: 'a label in the wrong place', entity: "{selector: projectcalico.org/name == 'db'}", np: [], gnp: [] },
    {
      what: 'the orchestrator',
      entity: "{selector: projectcalico.org/orchestrator == 'k8s'}",
      np: ['fe', 'api'],
      gnp: pods,
    },
    { what: 'accounts by name', entity: '{serviceAccounts: {names: [fe-sa]}}', np: ['fe'], gnp: ['fe', 'worker'] },
    { what: 'accounts by label', entity: "{serviceAccounts: {selector: team == 'b'}}", np: [], gnp: ['worker'] },
    {
      what: 'accounts by part of a name',
      entity: "{serviceAccounts: {selector: projectcalico.org/name starts with 'fe-'}}",
      np: ['fe'],
      gnp: ['fe', 'worker'],
    },
    {
      what: 'accounts by both',
      entity: "{serviceAccounts: {names: [fe-sa, other], selector: team == 'a'}}",
      np: ['fe'],
      gnp: ['fe'],
    },
    {
      what: 'any account',
      entity: '{serviceAccounts: {selector: all()}}',
      np: ['fe', 'api', 'partner'],
      gnp: [...pods, 'trusted', 'partner'],
    },
    { what: 'an empty list of accounts', entity: '{serviceAccounts: {}}', np: everybody, gnp: everybody },
    {
      what: 'selector and nets',
      entity: '{selector: has(role), nets: [10.244.0.0/16]}',
      np: ['fe'],
      gnp: ['fe', 'tool'],
    },
    {
      what: 'notSelector and nets',
      entity: "{notSelector: role == 'client', nets: [10.244.2.0/24]}",
      np: [],
      gnp: ['pg', 'worker'],
    },
    {
      what: 'empty texts',
      entity: "{selector: '', notSelector: '', namespaceSelector: '', nets: []}",
      np: everybody,
      gnp: everybody,
    },
  ];
  for (const { what, entity, np, gnp } of table) {
    t.strictSame(matched(entity, 'web').toSorted(), np.toSorted(), `NetworkPolicy, ${what}`);
    t.strictSame(matched(entity, undefined).toSorted(), gnp.toSorted(), `GlobalNetworkPolicy, ${what}`);
  }
});

t.test('the sources of the worked examples (calico.md §13)', async (t) => {
  const table = [
    { example: '2', entity: "{selector: role == 'client'}", matches: ['fe'] },
    { example: '3', entity: "{namespaceSelector: env == 'prod'}", matches: ['fe', 'api', 'pg', 'partner'] },
    {
      example: '4',
      entity: "{namespaceSelector: env != 'dev'}",
      matches: ['fe', 'api', 'pg', 'dns', 'trusted', 'partner'],
    },
    { example: '5a', entity: "{notSelector: role == 'client'}", matches: ['api', 'partner'] },
    { example: '6', entity: '{nets: [10.244.2.0/24]}', matches: ['pg', 'tool', 'worker'] },
    { example: '20', entity: '{serviceAccounts: {names: [fe-sa]}}', matches: ['fe'] },
    {
      example: '20, every namespace',
      entity: '{serviceAccounts: {names: [fe-sa]}, namespaceSelector: all()}',
      matches: ['fe', 'worker'],
    },
    { example: '25', entity: "{namespaceSelector: global(), selector: role == 'trusted'}", matches: ['trusted'] },
    { example: '25, without global()', entity: "{selector: role == 'trusted'}", matches: [] },
    { example: '26', entity: '{selector: all()}', matches: ['fe', 'api', 'partner'] },
    { example: '27', entity: "{selector: role != 'client'}", matches: ['api', 'partner'] },
    { example: '29', entity: "{selector: app == 'agent', namespaceSelector: all()}", matches: [] },
  ];
  for (const { example, entity, matches } of table) t.strictSame(matched(entity, 'web'), matches, `example ${example}`);
});

t.test(
  'a port name is looked up at the pods that a selector holds by their labels (calico.md §5.5, §13 row 19)',
  async (t) => {
    const { entity, cluster } = readPiece('{selector: has(role)}', undefined, fixture);
    const named = (who: string) => entity.forms.some((way) => isHeld(way.named, endOf(who, cluster)) === true);
    t.ok(named('web/fe'));
    t.notOk(named('203.0.113.9'));
    t.equal(readPiece('{}', 'web', fixture).entity.forms[0]?.named, undefined);
  },
);

t.test('ranges restrict the end, and say the family of the rule (calico.md §5.2)', async (t) => {
  t.strictSame(matched('{nets: ["2001:db8::/32"]}', 'web'), ['six']);
  t.strictSame(matched('{nets: ["2001:db8::1"]}', 'web'), ['six']);
  t.strictSame(readPiece('{notNets: [10.0.0.0/8]}', 'web').entity.families, ['IPv4']);
  t.strictSame(readPiece('{nets: [10.0.0.0/8], notNets: ["fd00::/8"]}', 'web').entity.families, ['IPv4', 'IPv6']);
});

t.test('sets inherit labels of their namespace, and own ones shadow them (calico.md §5.4)', async (t) => {
  const set = (metadata: string) => object('NetworkSet', metadata, '{nets: [192.0.2.0/24]}');
  const inDev = set('{name: s, namespace: dev, labels: {kind: set}}');
  t.strictSame(matched("{selector: pcns.env == 'dev' && kind == 'set'}", undefined, inDev), ['X']);
  t.strictSame(matched("{selector: kind == 'set', namespaceSelector: projectcalico.org/name == 'dev'}", 'web', inDev), [
    'X',
  ]);
  const shadow = set('{name: s, namespace: dev, labels: {kind: set, pcns.env: prod}}');
  t.strictSame(matched("{selector: kind == 'set', namespaceSelector: env == 'dev'}", 'web', shadow), []);
  t.strictSame(matched("{selector: kind == 'set', namespaceSelector: env == 'prod'}", 'web', shadow), ['X']);
  const stored = object(
    'GlobalNetworkSet',
    '{name: ext, labels: {role: other}}',
    '{nets: [192.0.2.0/24]}',
    'crd.projectcalico.org/v1',
  );
  t.strictSame(matched("{selector: role == 'other'}", undefined, stored), [], 'the copy of the API of users counts');
});

t.test(
  'HostEndpoints are matched at their expected addresses, with the labels of their profiles (calico.md §5.4)',
  async (t) => {
    const host = (spec: string) => object('HostEndpoint', '{name: h, labels: {site: a}}', spec);
    const profile = object('Profile', '{name: p}', '{labelsToApply: {zone: z, site: b}}');
    const expected = host('{node: n1, expectedIPs: [192.0.2.1], profiles: [p, projectcalico-default-allow]}');
    t.strictSame(matched("{selector: site == 'a'}", undefined, expected + profile), ['X']);
    t.strictSame(matched("{selector: zone == 'z'}", undefined, expected + profile), ['X']);
    t.strictSame(matched("{selector: site == 'b'}", undefined, expected + profile), [], 'its own label counts');
    t.strictSame(matched("{selector: zone == 'z'}", undefined, expected), ['X?'], 'nobody declares the profile');
    t.strictSame(matched("{selector: zone == 'z'}", 'web', expected + profile), [], 'it is in no namespace');
    t.strictSame(matched("{namespaceSelector: env != 'dev', selector: has(site)}", 'web', expected + profile), ['X']);
    t.strictSame(matched("{selector: site == 'a'}", undefined, host('{node: n1, interfaceName: eth0}')), []);
    const ports = host('{node: n1, expectedIPs: [192.0.2.1], ports: [{name: ssh, protocol: TCP, port: 22}]}');
    const { entity } = readPiece("{selector: site == 'a'}", undefined, fixture + ports);
    t.strictSame(
      entity.hosts.map((each) => each.ports),
      [[{ name: 'ssh', protocol: 'TCP', port: 22 }]],
    );
    t.strictSame(readPiece("{selector: site == 'b'}", undefined, fixture + ports).entity.hosts, []);
  },
);

t.test('what is not known of a set makes possible matches', async (t) => {
  const elsewhere = object('NetworkSet', '{name: s, namespace: lost, labels: {a: b}}', '{nets: [192.0.2.0/24]}');
  t.strictSame(matched("{selector: a == 'b', namespaceSelector: env == 'prod'}", 'web', elsewhere), ['X?']);
  t.strictSame(
    matched("{notSelector: a == 'b' && pcns.env == 'prod'}", undefined, elsewhere).filter((each) => /X/.test(each)),
    ['X?'],
  );
  const broken = object('GlobalNetworkSet', '{name: s, labels: {a: b}}', '{nets: [192.0.2.0/24, nonsense]}');
  const possible = matched("{selector: a == 'b'}", undefined, broken);
  t.ok(possible.includes('X') && possible.includes('trusted?') && possible.includes('fe?'), possible.join());
  const copies = [1, 2].map((each) =>
    object('GlobalNetworkSet', '{name: s, labels: {a: b}}', `{nets: [192.0.${each}.0/24]}`),
  );
  t.strictSame(matched("{selector: a == 'b'}", undefined, copies.join('')), ['X?']);
  const around = matched("{notSelector: a == 'b'}", undefined, copies.join(''));
  t.ok(around.includes('X?') && around.includes('trusted'), around.join());
});

t.test('what a policy governs (calico.md §5.3)', async (t) => {
  const table = [
    { spec: '{}', precedence: 'web', governs: ['fe', 'api'], hosts: false },
    { spec: "{selector: app == 'api'}", precedence: 'web', governs: ['api'], hosts: false },
    { spec: "{serviceAccountSelector: team == 'a'}", precedence: 'web', governs: ['fe'], hosts: false },
    { spec: '{}', precedence: undefined, governs: pods, hosts: true },
    { spec: '{selector: all()}', precedence: undefined, governs: pods, hosts: true },
    { spec: '{namespaceSelector: all()}', precedence: undefined, governs: pods, hosts: false },
    { spec: "{namespaceSelector: env == 'prod'}", precedence: undefined, governs: ['fe', 'api', 'pg'], hosts: false },
    {
      spec: "{namespaceSelector: env != 'dev'}",
      precedence: undefined,
      governs: ['fe', 'api', 'pg', 'dns'],
      hosts: true,
    },
    { spec: '{serviceAccountSelector: all()}', precedence: undefined, governs: pods, hosts: false },
    { spec: "{serviceAccountSelector: team == 'b'}", precedence: undefined, governs: ['worker'], hosts: false },
    {
      spec: "{selector: role == 'client' || k8s-app == 'kube-dns'}",
      precedence: undefined,
      governs: ['fe', 'tool', 'dns'],
      hosts: true,
    },
    {
      spec: `{selector: "projectcalico.org/namespace in {'web', 'db'}"}`,
      precedence: undefined,
      governs: ['fe', 'api', 'pg'],
      hosts: false,
    },
    { spec: '{selector: has(projectcalico.org/serviceaccount)}', precedence: undefined, governs: pods, hosts: false },
  ];
  for (const { spec, precedence, governs, hosts } of table) {
    const { subject, cluster } = readPiece(spec, precedence, fixture);
    const span = cluster.workloads[0]?.span;
    const peersOf = (index: number) => (subject.pods ?? []).slice(index, index + 1);
    const counts = podNames.map(
      (who) =>
        (subject.pods ?? []).filter((_, index) =>
          isHeld(
            peersOf(index).flatMap((each) => (span === undefined ? [] : [{ kind: 'pods' as const, pods: each, span }])),
            endOf(who, cluster),
          ),
        ).length,
    );
    const found = podNames.filter((_, index) => counts[index] === 1).map((who) => who.split('/').at(-1) ?? who);
    t.strictSame(found.toSorted(), governs.toSorted(), spec);
    t.ok(
      counts.every((count) => count <= 1),
      `${spec}: no pod is held twice`,
    );
    t.equal(subject.mayGovernNodes, hosts, `${spec}: HostEndpoints`);
  }
});

t.test('what is wrong with services, ranges and selectors is told at its place', async (t) => {
  const table = [
    { piece: '{services: {name: pg}}', precedence: 'db', told: ['3:18-28 calico/service-no-namespace'] },
    {
      piece: '{services: {name: pg}}',
      precedence: undefined,
      told: ['3:18-28 field spec.services: found no `namespace`'],
    },
    {
      piece: '{nets: [10.0.0.0/33]}',
      precedence: 'db',
      told: ['3:15-26 field spec.nets[0]: found `10.0.0.0/33`; expected a range'],
    },
    {
      piece: '{nets: [10.0.0.010]}',
      precedence: 'db',
      told: ['3:15-25 field spec.nets[0]: found `10.0.0.010` with leading zeros'],
    },
    {
      piece: '{notNets: [0.0.0.0/0]}',
      precedence: 'db',
      told: ['3:17-28 field spec.notNets: found every address of IPv4'],
    },
    {
      piece: "{selector: app = 'x'}",
      precedence: 'db',
      told: ['3:22-23 calico/selector-syntax spec.selector: found `=`; expected `==`'],
    },
    { piece: `{selector: "app = 'x'"}`, precedence: 'db', told: ['3:23-24 calico/selector-syntax'] },
    {
      piece: `{selector: 'app = ''x'''}`,
      precedence: 'db',
      told: [
        '3:18-31 calico/selector-syntax spec.selector: found `=`; expected `==`; write `==` (column 5 of the selector)',
      ],
    },
    {
      piece: '\n  selector: |\n    has(a)\n',
      precedence: 'db',
      told: ['4:13-1 calico/selector-syntax spec.selector: found a line break'],
    },
    {
      piece: '{serviceAccounts: {selector: a}}',
      precedence: 'db',
      told: ['3:36-37 calico/selector-syntax spec.serviceAccounts.selector: found the label `a` alone'],
    },
    {
      piece: '{selector: global()}',
      precedence: 'db',
      told: ['3:18-26 field spec.selector: found `global()`; expected it in the `namespaceSelector`'],
    },
    {
      piece: '{namespaceSelector: global() || has(a)}',
      precedence: 'db',
      told: ['3:27-45 field spec.namespaceSelector: found `global()` beside'],
    },
    {
      piece: '{serviceAccounts: {name: x}}',
      precedence: 'db',
      told: ['3:26-30 field spec.serviceAccounts: found the unknown field `name`'],
    },
    { piece: '{selector: "app == \'${APP}\'"}', precedence: 'db', told: [] },
  ];
  for (const { piece, precedence, told } of table) {
    const found = readPiece(piece, precedence, fixture + services).told;
    t.equal(found.length, told.length, `${piece}: ${found.join(' | ')}`);
    for (const [index, text] of told.entries()) t.ok(found[index]?.startsWith(text), `${piece}: ${found[index]}`);
  }
});

t.test(
  'a selector with too many alternatives may be anybody, and as a subject nobody knows whom it holds',
  async (t) => {
    const long = Array.from({ length: 8 }, (_, index) => `(has(a${index}) || has(b${index}))`).join(' && ');
    const { entity, subject } = readPiece(`{selector: ${long}}`, 'web', fixture);
    t.strictSame(
      entity.forms.map(({ peers }) => peers),
      [undefined],
    );
    t.equal(unknownFacts(entity.forms.map(({ when }) => when)).length, 1);
    t.equal(subject.pods, undefined);
    t.not(subject.selector, undefined);
  },
);
