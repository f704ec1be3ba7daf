import t from 'tap';
import { run } from '../../../src/run.js';
import { defaults } from '../../answer/run-files.js';
import { compilePolicy } from '../compile-policy.js';
import { object, pod, verdictOn } from './verdicts.js';

/** What is told of a policy whose spec is a flow map, at the text that it is told of. */
function toldOf(spec: string, kind = 'NetworkPolicy', version = 'projectcalico.org/v3'): readonly string[] {
  const namespace = kind.includes('Global') || kind === 'Tier' || kind === 'HostEndpoint' ? '' : ', namespace: x';
  return compilePolicy(`apiVersion: ${version}\nkind: ${kind}\nmetadata: {name: p${namespace}}\nspec: ${spec}\n`)
    .marked;
}

const rule = (fields: string) => `{types: [Ingress], ingress: [{action: Allow, ${fields}}]}`;
const [invalid, unknown] = ['calico/invalid-field', 'calico/unknown-field'];

t.test('what the API rejects is told where it stands (calico.md §3, §5)', async (t) => {
  const table: readonly (readonly [spec: string, told: string, kind?: string])[] = [
    ['{typs: [Ingress], types: [Ingress]}', `${unknown} typs`],
    ['{types: [Ingres]}', `${invalid} Ingres`],
    ['{types: [Egress, Egress]}', `${invalid} Egress`],
    ['{types: [Ingress], order: first}', `${invalid} first`],
    ['{types: [Ingress], preDNAT: true}', `${unknown} preDNAT`],
    ['{types: [Ingress], preDNAT: true}', `${invalid} preDNAT`, 'GlobalNetworkPolicy'],
    ['{types: [Ingress], doNotTrack: true}', `${invalid} doNotTrack`, 'GlobalNetworkPolicy'],
    ['{types: [Ingress, Egress], applyOnForward: true, preDNAT: true}', `${invalid} types`, 'GlobalNetworkPolicy'],
    ['{types: [Ingress], performanceHints: [Fast]}', `${invalid} Fast`],
    [
      '{types: [Ingress], performanceHints: [AssumeNeededOnEveryNode, AssumeNeededOnEveryNode]}',
      `${invalid} AssumeNeededOnEveryNode`,
    ],
    [rule('http: {methods: [GET, GET]}'), `${invalid} GET`],
    [rule('http: {paths: [{exact: "/a?b"}]}'), `${invalid} "/a?b"`],
    [rule('http: {paths: [{prefix: "/a#b"}]}'), `${invalid} "/a#b"`],
    [rule('http: {paths: [{prefix: "/a b"}]}'), `${invalid} "/a b"`],
    [rule('http: {paths: [{prefix: a}]}'), `${invalid} a`],
    [rule('http: {paths: [{exact: /a, prefix: /a}]}'), `${invalid} {exact: /a, prefix: /a}`],
    [rule('metadata: {annotations: {"...": b}}'), `${invalid} b`],
    [rule('source: {services: {name: a, namespace: x}, selector: all()}'), `${invalid} selector`],
    [rule('source: {notNets: [0.0.0.0/0]}'), `${invalid} [0.0.0.0/0]`],
    [rule('source: {notNets: [10.0.0.0/8, 0.0.0.0/0]}'), `${invalid} [10.0.0.0/8, 0.0.0.0/0]`],
    [rule('source: {notNets: ["::/0"]}'), `${invalid} ["::/0"]`],
    ['{types: [Ingress], ingress: [{source: {}}]}', `${invalid} {source: {}}`],
    ['{types: [Ingress], ingress: [{action: deny}]}', `${invalid} deny`],
    [rule('protocol: tcp'), `${invalid} tcp`],
    [rule('protocol: 256'), `${invalid} 256`],
    [rule('notProtocol: 0'), `${invalid} 0`],
    [rule('ipVersion: 5'), `${invalid} 5`],
    [rule('protocol: ICMP, ipVersion: 6'), `${invalid} 6`],
    [rule('icmp: {type: 8}'), `${invalid} icmp`],
    [rule('protocol: ICMP, icmp: {type: 255}'), `${invalid} 255`],
    [rule('protocol: ICMP, icmp: {code: 0}'), `${invalid} code`],
    [rule('destination: {ports: [80]}'), `${invalid} ports`],
    [rule('protocol: ICMP, destination: {ports: [http]}'), `${invalid} ports`],
    [rule('protocol: TCP, destination: {ports: [0]}'), `${invalid} 0`],
    [rule('protocol: TCP, destination: {ports: ["90:80"]}'), `${invalid} "90:80"`],
    [rule('protocol: TCP, destination: {notPorts: ["a b"]}'), `${invalid} "a b"`],
    [rule('destination: {services: {name: a, namespace: x}}'), `${invalid} services`],
    [rule('source: {services: {name: a, namespace: x}, nets: [10.0.0.0/8]}'), `${invalid} nets`],
    [rule('source: {nets: [10.0.0.0/8]}, ipVersion: 6'), `${invalid} ipVersion`],
    [rule('protocol: UDP, http: {methods: [GET]}'), `${invalid} http`],
    ['{order: 5, defaultAction: Drop}', `${invalid} Drop`, 'Tier'],
    ['{interfaceName: eth0}', `${invalid} {interfaceName: eth0}`, 'HostEndpoint'],
    ['{stagedAction: Remove}', `${invalid} Remove`, 'StagedNetworkPolicy'],
    ['{stagedAction: Delete, selector: all()}', `${invalid} selector`, 'StagedNetworkPolicy'],
  ];
  for (const [spec, told, kind] of table)
    t.ok(toldOf(spec, kind).includes(told), `${spec}: ${toldOf(spec, kind).join()}`);
});

t.test('what the API takes is told nothing of (calico.md §5)', async (t) => {
  const specs = [
    '{types: [Ingress]}',
    '{types: [Ingress], order: -2.5, tier: default, performanceHints: [AssumeNeededOnEveryNode]}',
    rule('protocol: 6, destination: {ports: [80, "8000:8080", "443"]}'),
    rule('protocol: "17", source: {ports: [53]}'),
    rule('protocol: ICMPv6, ipVersion: 6, notICMP: {type: 1, code: 2}'),
    rule('metadata: {annotations: {a: b, A.b/C: d}}, source: {nets: [10.0.0.1]}'),
    rule('source: {notNets: [0.0.0.0/1, 128.0.0.0/1]}'),
    rule('source: {notNets: ["::/1", "8000::/1"]}'),
  ];
  for (const spec of specs) t.strictSame(toldOf(spec), [], spec);
  const behind = rule('protocol: TCP, source: {services: {name: a, namespace: x}, ports: [80], notPorts: [81]}');
  t.strictSame(toldOf(behind), ['calico/service-unresolved {name: a, namespace: x}']);
  t.strictSame(toldOf('{stagedAction: "", types: [Ingress]}', 'StagedNetworkPolicy'), ['calico/staged p']);
  t.strictSame(toldOf('{stagedAction: "", types: [Ingress]}', 'StagedGlobalNetworkPolicy'), ['calico/staged p']);
});

t.test('names, labels and annotations are those that the API takes (libcalico-go/lib/validator/v3)', async (t) => {
  const told = (kind: string, metadata: string, version = 'projectcalico.org/v3') =>
    compilePolicy(`apiVersion: ${version}\nkind: ${kind}\nmetadata: ${metadata}\nspec: {}\n`).marked.filter((each) =>
      each.startsWith(invalid),
    );
  const long = 'a'.repeat(64);
  const refused = [
    ['Tier', '{name: fo.o}', 'fo.o'],
    ['Tier', `{name: ${long}}`, long],
    ['NetworkPolicy', '{name: a.b.c, namespace: x}', 'a.b.c'],
    ['GlobalNetworkPolicy', '{name: a.b.c}', 'a.b.c'],
    ['GlobalNetworkPolicy', '{name: knp.default.a.b}', 'knp.default.a.b'],
    ['StagedNetworkPolicy', '{name: a.b.c, namespace: x}', 'a.b.c'],
    ['NetworkPolicy', '{name: a, namespace: x, annotations: {"...": b}}', 'b'],
    ['GlobalNetworkSet', '{name: a, annotations: {"...": b}}', 'b'],
    ['GlobalNetworkSet', '{name: a, labels: {"-a": b}}', 'b'],
    ['Tier', '{name: a, labels: {a: "b c"}}', '"b c"'],
  ] as const;
  for (const [kind, metadata, text] of refused)
    t.strictSame(told(kind, metadata), [`${invalid} ${text}`], `${kind} ${metadata}`);
  const taken = [
    ['Tier', `{name: ${'a'.repeat(63)}}`],
    ['NetworkPolicy', '{name: a.b, namespace: x, annotations: {Example.com/A_b: "any text"}}'],
    ['NetworkPolicy', '{name: knp.default.a.b, namespace: x}'],
    ['GlobalNetworkPolicy', '{name: a.b, labels: {a.b/c: ""}}'],
    ['GlobalNetworkSet', '{name: a.b.c}'],
    ['HostEndpoint', '{name: a.b.c}'],
  ] as const;
  for (const [kind, metadata] of taken)
    t.strictSame(
      told(kind, metadata).filter((each) => !each.endsWith('{}')),
      [],
      `${kind} ${metadata}`,
    );
  t.strictSame(told('NetworkPolicy', '{name: default.a.b, namespace: x}', 'crd.projectcalico.org/v1'), []);
});

t.test(
  'versions that keep the tier in names leave a policy of another name unknown (libcalico-go/lib/names)',
  async (t) => {
    const tier = object('Tier', '{name: sec}', '{order: 10}');
    const asks = 'from: 203.0.113.9, to: shop/web, ports: [TCP/80]';
    const table = [
      ['p', 'default', '3.31', 'deny'],
      ['default.p', 'default', '3.31', 'deny'],
      ['sec.p', 'default', '3.31', 'unknown'],
      ['sec.p', 'default', '3.29', 'unknown'],
      ['sec.p', 'default', '3.32', 'deny'],
      ['sec.p', 'sec', '3.31', 'deny'],
      ['p', 'sec', '3.31', 'unknown'],
      ['default.p', 'sec', '3.30', 'unknown'],
      ['p', 'sec', '3.32', 'deny'],
    ] as const;
    for (const [name, precedence, version, verdict] of table) {
      const policy = object('GlobalNetworkPolicy', `{name: ${name}}`, `{tier: ${precedence}, types: [Ingress]}`);
      const question = { policy, objects: `${pod('web')}---\n${tier}`, asks, cni: `calico@${version}` };
      t.equal(verdictOn(question), verdict, `${name} in ${precedence}, ${version}`);
    }
  },
);

// language.md §6
t.test('nothing that can be written makes it fail, and what is not understood is only possible', async (t) => {
  const specs = [
    '[]',
    '7',
    'null',
    '{ingress: {}}',
    '{ingress: [7, null, []]}',
    '{selector: 7}',
    '{order: {}}',
    '{types: Ingress}',
  ];
  for (const kind of [
    'NetworkPolicy',
    'GlobalNetworkPolicy',
    'Tier',
    'HostEndpoint',
    'Profile',
    'IPPool',
    'NetworkSet',
  ]) {
    for (const spec of specs) {
      const { ruleSets, told } = compilePolicy(
        `apiVersion: projectcalico.org/v3\nkind: ${kind}\nmetadata: {name: p}\nspec: ${spec}\n`,
      );
      const areSure = ruleSets.some(({ rules }) =>
        rules.some(({ inForce, action }) => inForce === true && action === 'allow'),
      );
      t.notOk(areSure && told.some((each) => each.endsWith('invalid-field')), `${kind} ${spec}`);
    }
  }
});

t.test('directions are those that the API fills in, and both of a stored object (calico.md §4)', async (t) => {
  const table = [
    ['{}', 'projectcalico.org/v3', ['ingress']],
    ['{ingress: [{action: Allow}]}', 'projectcalico.org/v3', ['ingress']],
    ['{egress: [{action: Allow}]}', 'projectcalico.org/v3', ['egress']],
    ['{ingress: [{action: Allow}], egress: [{action: Allow}]}', 'projectcalico.org/v3', ['ingress', 'egress']],
    ['{ingress: [{action: Allow}], egress: []}', 'projectcalico.org/v3', ['ingress']],
    ['{types: [Egress], ingress: [{action: Allow}]}', 'projectcalico.org/v3', ['egress']],
    ['{ingress: [{action: Allow}]}', 'crd.projectcalico.org/v1', ['ingress', 'egress']],
  ] as const;
  for (const [spec, version, directions] of table) {
    const text = `apiVersion: ${version}\nkind: NetworkPolicy\nmetadata: {name: p, namespace: x}\nspec: ${spec}\n`;
    t.strictSame(
      compilePolicy(text).ruleSets.map(({ direction }) => direction),
      directions,
      `${version} ${spec}`,
    );
  }
});

t.test('kinds that share a name with one of Calico and are no policies are left out without a word', async (t) => {
  const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: p, namespace: x}\nspec: {containers: []}\n';
  const codesOf = (type: string) => {
    const [apiVersion, kind] = type.split(' ');
    const text = `${pod}---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a, namespace: x}\n`;
    const { diagnostics } = run([{ path: 'a.yaml', text }], { ...defaults, command: 'map', cni: 'calico' });
    return diagnostics.map(({ code }) => code);
  };
  t.strictSame(codesOf('tuned.openshift.io/v1 Profile'), []);
  t.strictSame(codesOf('kubeflow.org/v1 Profile'), ['policy/not-evaluated'], 'it makes policies of a mesh');
  t.strictSame(codesOf('crd.antrea.io/v1beta1 Tier'), []);
  t.strictSame(codesOf('projectcalico.rog/v3 Tier'), ['model/unknown-api']);
  t.strictSame(codesOf('example.com/v1 GlobalNetworkPolicy'), ['policy/not-evaluated']);
});
