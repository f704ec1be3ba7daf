import t from 'tap';
import { report, reportOn, rowsOf } from '../answer/run-files.js';

const pods = ['web', 'db']
  .map(
    (name) =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop, labels: {app: ${name}}}\nspec: {containers: [{name: c, image: i}]}\n---\n`,
  )
  .join('');
const object = (type: string, metadata: string, rest = '') => {
  const [apiVersion, kind] = type.split(' ');
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {${metadata}}\n${rest}\n---\n`;
};
const cnp = (spec: string) =>
  object(
    'cilium.io/v2 CiliumNetworkPolicy',
    'name: p, namespace: shop',
    `spec: {endpointSelector: {matchLabels: {app: web}}, ${spec}}`,
  );
const wide = (spec: string) => object('cilium.io/v2 CiliumClusterwideNetworkPolicy', 'name: w', `spec: {${spec}}`);
const np = (spec: string) =>
  object(
    'networking.k8s.io/v1 NetworkPolicy',
    'name: p, namespace: shop',
    `spec: {podSelector: {matchLabels: {app: web}}, ${spec}}`,
  );
const endpoints = (...addresses: readonly string[]) =>
  object(
    'v1 Endpoints',
    'name: kubernetes, namespace: default',
    `subsets: [{addresses: [${addresses.map((ip) => `{ip: ${ip}}`).join(', ')}], ports: [{name: https, port: 6443}]}]`,
  );
const slice = (address: string) =>
  object(
    'discovery.k8s.io/v1 EndpointSlice',
    'name: kubernetes, namespace: default, labels: {kubernetes.io/service-name: kubernetes}',
    `addressType: IPv4\nendpoints: [{addresses: [${address}]}]\nports: [{name: https, port: 6443}]`,
  );
const kubeadm = (endpoint: string) =>
  `apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\ncontrolPlaneEndpoint: "${endpoint}"\n---\n`;
const kind = 'apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\nnetworking: {disableDefaultCNI: true}\n---\n';
const node = (address: string) =>
  object('v1 Node', 'name: n1', `status: {addresses: [{type: InternalIP, address: ${address}}]}`);
const api = '{entity: kube-apiserver}';

interface Asked {
  readonly manifests: string;
  readonly asks: string;
  readonly cni: string;
}

function verdictOf({ manifests, asks, cni }: Asked): string {
  const statuses = ['allow', 'deny'].map((expect) => {
    const cases = [`{${asks}, ports: [TCP/6443], expect: ${expect}}`];
    return rowsOf(reportOn({ manifests: pods + manifests, cases, options: { cni } }))[0]?.status;
  });
  const verdicts = new Map([
    ['passed,failed', 'allow'],
    ['failed,passed', 'deny'],
    ['errored,errored', 'unknown'],
  ]);
  return verdicts.get(statuses.join()) ?? statuses.join();
}

const toApi = `from: shop/web, to: ${api}`;
const fromApi = `from: ${api}, to: shop/web`;

/** By identity under Cilium (cilium.md §5.1). */
const underCilium: readonly (readonly [string, string, 'allow' | 'deny' | 'unknown'])[] = [
  ['', toApi, 'allow'],
  [cnp('egress: [{toEntities: [kube-apiserver]}]'), toApi, 'allow'],
  [cnp('egress: [{toEntities: [cluster]}]'), toApi, 'allow'],
  [cnp('egress: [{toEntities: [all]}]'), toApi, 'allow'],
  [cnp('egress: [{toEndpoints: [{}]}]'), toApi, 'deny'],
  [cnp('egress: [{toEntities: [world]}]'), toApi, 'unknown'],
  [cnp('egress: [{toCIDR: [0.0.0.0/0]}]'), toApi, 'unknown'],
  [cnp('egress: [{toCIDR: [0.0.0.0/0]}]') + endpoints('203.0.113.9'), toApi, 'unknown'],
  [cnp('egress: [{toCIDR: [203.0.113.0/24]}]') + endpoints('203.0.113.9') + node('10.0.0.1'), toApi, 'allow'],
  [cnp('egress: [{toCIDR: [203.0.113.0/24]}]') + endpoints('10.0.0.1') + node('10.0.0.1'), toApi, 'deny'],
  [cnp('egress: [{toEntities: [remote-node, host]}]') + endpoints('10.0.0.1') + node('10.0.0.1'), toApi, 'allow'],
  [cnp('egress: [{toEntities: [remote-node]}]') + endpoints('10.0.0.1') + node('10.0.0.1'), toApi, 'unknown'],
  [cnp('egress: [{toCIDR: [10.0.0.0/8]}]') + kubeadm('10.0.0.1:6443'), toApi, 'deny'],
  [cnp('egress: [{toEntities: [world]}]') + kind, toApi, 'deny'],
  [cnp('egress: [{toEntities: [all]}], egressDeny: [{toEntities: [kube-apiserver]}]'), toApi, 'deny'],
  [cnp('ingress: [{fromEntities: [kube-apiserver]}]'), fromApi, 'allow'],
  [cnp('ingress: [{fromEndpoints: [{}]}]'), fromApi, 'unknown'],
  [cnp('ingress: [{fromEntities: [host, remote-node]}]') + kind, fromApi, 'allow'],
  [cnp('ingress: [{}]'), 'from: {entity: host}, to: shop/web', 'allow'],
  [cnp('ingress: [{}], ingressDeny: [{fromEntities: [host]}]'), 'from: {entity: host}, to: shop/web', 'deny'],
  [cnp('egress: [{toEntities: [host]}]'), 'from: shop/web, to: {entity: host}', 'allow'],
  [cnp('egress: [{toEntities: [remote-node]}]'), 'from: shop/web, to: {entity: host}', 'deny'],
  [cnp('ingress: [{fromEntities: [remote-node]}]'), 'from: {entity: remote-node}, to: shop/web', 'allow'],
  [cnp('ingress: [{fromEntities: [host]}]'), 'from: {entity: remote-node}, to: shop/web', 'deny'],
  [cnp('ingress: [{fromEntities: [health]}]'), 'from: {entity: health}, to: shop/web', 'allow'],
  [cnp('ingress: [{fromEntities: [cluster]}]'), 'from: {entity: health}, to: shop/web', 'allow'],
  [cnp('ingress: [{fromEntities: [world]}]'), 'from: {entity: health}, to: shop/web', 'deny'],
  [cnp('ingress: [{fromCIDR: [0.0.0.0/0]}]'), 'from: {entity: ingress}, to: shop/web', 'deny'],
  [cnp('ingress: [{fromEntities: [ingress]}]'), 'from: {entity: ingress}, to: shop/web', 'allow'],
  [cnp('ingress: [{fromEntities: [ingress]}]'), 'from: {entity: health}, to: shop/web', 'deny'],
  [
    cnp('ingress: [{fromEndpoints: [{matchLabels: {"reserved:ingress": ""}}]}]'),
    'from: {entity: ingress}, to: shop/web',
    'allow',
  ],
  [cnp('ingress: [{fromEndpoints: [{}]}]'), 'from: {entity: ingress}, to: shop/web', 'deny'],
  [
    np('policyTypes: [Ingress], ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0}}]}]'),
    'from: {entity: ingress}, to: shop/web',
    'deny',
  ],
  ['', 'from: {entity: ingress}, to: shop/web', 'allow'],
  [
    wide('endpointSelector: {}, ingress: [{fromEntities: [cluster]}]'),
    'from: shop/web, to: {entity: health}',
    'unknown',
  ],
];

for (const [manifests, asks, is] of underCilium) {
  t.test(`${asks} is ${is} under ${manifests.replaceAll('\n', ' ')}`, async (t) => {
    t.equal(verdictOf({ manifests, asks, cni: 'cilium' }), is);
  });
}

/** By its addresses where ends have no identity. */
const byAddress: readonly (readonly [string, string, string])[] = [
  ['', toApi, 'allow'],
  [
    np('policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.0.0.0/24}}]}]') + endpoints('10.0.0.9'),
    toApi,
    'allow',
  ],
  [
    np('policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.0.1.0/24}}]}]') + endpoints('10.0.0.9'),
    toApi,
    'deny',
  ],
  [np('policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.0.0.0/24}}]}]') + slice('10.0.0.9'), toApi, 'allow'],
  [
    np('policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.0.0.0/24}}]}]') + kubeadm('10.0.0.9:6443'),
    toApi,
    'allow',
  ],
  [
    np('policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.0.0.0/24}}]}]') + kubeadm('api.example.com:6443'),
    toApi,
    'unknown',
  ],
  [np('policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.0.0.0/24}}]}]'), toApi, 'unknown'],
  [np('policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0}}]}]'), toApi, 'allow'],
  [
    np('policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.0.0.0/24}}]}]') +
      kubeadm('10.0.0.9') +
      kubeadm('10.0.9.9'),
    toApi,
    'unknown',
  ],
  [
    np('policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.0.0.0/24}}]}]') +
      endpoints('10.0.0.9') +
      kubeadm('10.0.9.9'),
    toApi,
    'allow',
  ],
  [
    np('policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.0.0.0/24}}]}]') + endpoints('10.0.0.9', '10.0.1.9'),
    toApi,
    'failed,failed',
  ],
  [np('policyTypes: [Ingress], ingress: []') + endpoints('10.0.0.9'), fromApi, 'deny'],
  [np('policyTypes: [Ingress], ingress: []') + endpoints('10.0.0.9') + node('10.0.0.9'), fromApi, 'unknown'],
  [np('policyTypes: [Ingress], ingress: []'), fromApi, 'unknown'],
];

for (const cni of ['calico', 'kindnet', 'antrea']) {
  for (const [manifests, asks, is] of byAddress) {
    t.test(`${asks} is ${is} with ${cni} under ${manifests.replaceAll('\n', ' ')}`, async (t) => {
      t.equal(verdictOf({ manifests, asks, cni }), is);
    });
  }
}

t.test('what is not known says how to settle it', async (t) => {
  const [row] = rowsOf(
    reportOn({
      manifests: pods + np('policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.0.0.0/24}}]}]'),
      cases: [`{${toApi}, ports: [TCP/6443], expect: allow}`],
      options: { cni: 'calico' },
    }),
  );
  t.match(row?.unknowns[0], { fact: /addresses the API server has/, remedy: /kubeAPIServer/ });
});

t.test('the settings say where it is, before anything else', async (t) => {
  const test = `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
spec: {cases: [{name: a, ${toApi}, ports: [TCP/6443], expect: allow}]}
`;
  const statusOf = (written: string) =>
    rowsOf(
      report({
        'm.yaml':
          pods + np('policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.0.0.0/24}}]}]') + endpoints('192.0.2.1'),
        't.yaml': test,
        'reachspec.yaml': `cni: calico\nkubeAPIServer: ${written}\n`,
      }),
    )[0]?.status;
  t.equal(statusOf('10.0.0.5'), 'passed');
  t.equal(statusOf('[10.0.0.5, 10.0.0.6]'), 'passed');
  t.equal(statusOf('10.0.1.5'), 'failed');
});

for (const entity of ['host', 'remote-node', 'health', 'ingress']) {
  t.test(`\`${entity}\` without identities is an error that teaches`, async (t) => {
    const [row] = rowsOf(
      reportOn({
        manifests: pods,
        cases: [`{from: {entity: ${entity}}, to: shop/web, expect: deny}`],
        options: { cni: 'calico' },
      }),
    );
    t.equal(row?.status, 'errored');
    t.match(row?.message, /is an identity of Cilium's, and Calico has none: /);
  });
}

const closed: readonly (readonly [string, string, string, string])[] = [
  ['cilium', cnp('egress: [{toEntities: [kube-apiserver]}]'), `from: shop/web, onlyTo: [${api}]`, 'passed'],
  ['cilium', cnp('egress: [{toEntities: [kube-apiserver]}]'), 'from: shop/web, onlyTo: [shop/db]', 'failed'],
  ['cilium', cnp('egress: [{toEntities: [kube-apiserver, world]}]'), `from: shop/web, onlyTo: [${api}]`, 'failed'],
  [
    'cilium',
    cnp('egress: [{toEntities: [kube-apiserver, world]}]'),
    `from: shop/web, onlyTo: [${api}, 0.0.0.0/0, "::/0"]`,
    'passed',
  ],
  ['cilium', cnp('egress: [{toEntities: [remote-node]}]'), 'from: shop/web, onlyTo: [{entity: remote-node}]', 'passed'],
  ['cilium', cnp('egress: [{toEntities: [remote-node]}]'), `from: shop/web, onlyTo: [${api}]`, 'failed'],
  [
    'cilium',
    cnp('egress: [{toEntities: [kube-apiserver]}]'),
    `from: shop/web, ports: [TCP/6443], exactlyTo: [${api}]`,
    'passed',
  ],
  [
    'calico',
    np('policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.0.0.9/32}}]}]') + endpoints('10.0.0.9'),
    `from: shop/web, onlyTo: [${api}]`,
    'passed',
  ],
  [
    'calico',
    np('policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.0.0.0/24}}]}]') + endpoints('10.0.0.9'),
    `from: shop/web, onlyTo: [${api}]`,
    'failed',
  ],
  [
    'calico',
    np('policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.0.0.9/32}}]}]'),
    `from: shop/web, onlyTo: [${api}]`,
    'errored',
  ],
];

for (const [cni, manifests, asks, status] of closed) {
  t.test(`${asks} with ${cni} is ${status} under ${manifests.replaceAll('\n', ' ')}`, async (t) => {
    const [row] = rowsOf(reportOn({ manifests: pods + manifests, cases: [`{${asks}}`], options: { cni } }));
    t.equal(row?.status, status, row?.message ?? '');
  });
}

t.test('entities stand in lists, groups and differences', async (t) => {
  const statuses = rowsOf(
    reportOn({
      manifests: pods + cnp('egress: [{toEntities: [kube-apiserver]}]') + endpoints('203.0.113.9') + node('10.0.0.1'),
      spec: `groups: {control: [${api}, {entity: health}]}`,
      cases: [
        `{from: shop/web, to: [${api}], ports: [TCP/6443], expect: allow}`,
        '{from: shop/web, to: control, ports: [TCP/6443], expect: allow}',
        `{from: shop/web, to: {all: [control], except: [{entity: health}]}, ports: [TCP/6443], expect: allow}`,
        `{from: shop/web, to: {all: [internet], except: [${api}]}, ports: [TCP/6443], expect: deny}`,
      ],
      options: { cni: 'cilium' },
    }),
  ).map(({ status }) => status);
  t.strictSame(statuses, ['passed', 'failed', 'passed', 'passed']);
});

const misused: readonly (readonly [string, RegExp])[] = [
  ['{entity: api-server}', /entity/],
  ['{entity: kube-apiserver, namespace: x}', /`namespace` can't stand beside `entity`/],
  ['{entity: health, except: [shop/db]}', /`except` can't stand beside `entity`; expected it alone/],
];

for (const [end, message] of misused) {
  t.test(`${end} is an error that teaches`, async (t) => {
    const [row] = rowsOf(
      reportOn({ manifests: pods, cases: [`{from: ${end}, to: shop/web, expect: deny}`], options: { cni: 'cilium' } }),
    );
    t.equal(row?.status, 'errored');
    t.match(row?.message, message);
  });
}
