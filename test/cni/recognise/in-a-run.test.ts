import t from 'tap';
import { run } from '../../../src/index.js';

const workloads = ['web', 'db']
  .map((name) => `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop}\nspec: {}\n`)
  .join('---\n');

const release = (name: string, chart: string) => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: ${name}, namespace: kube-system}
spec: {chart: {spec: {chart: ${chart}}}}
`;

const kubeadm =
  'apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\nnetworking: {podSubnet: 10.1.0.0/16}\n';

const codes = (result: { readonly diagnostics: readonly { readonly code: string }[] }) =>
  result.diagnostics.map(({ code }) => code);

t.test('what tells of the network is counted where it was read, and is no object of the cluster', async (t) => {
  const files = [
    { path: 'a.yaml', text: workloads },
    { path: 'b.yaml', text: release('cni', 'cilium') },
    { path: 'c.yaml', text: release('cni', 'podinfo') },
    { path: 'd.yaml', text: release('cni', 'cilium') },
    { path: 'e.yaml', text: kubeadm },
    { path: 'f.yaml', text: 'flannel-backend: none\ndisable-network-policy: true\n' },
  ];
  const map = run(files, { command: 'map' });
  t.equal(map.cni.name, 'cilium');
  t.match(map.cni, { source: 'recognised', file: 'b.yaml', line: 3 });
  t.strictSame(codes(map), [], 'releases of one name are no duplicates');
  t.strictSame(map.inputs.kinds, [
    { kind: 'ClusterConfiguration', count: 1 },
    { kind: 'HelmRelease', count: 2 },
    { kind: 'Pod', count: 2 },
  ]);
  t.strictSame(
    map.inputs.skipped.map(({ file, reason }) => `${file} ${reason}`),
    ['c.yaml deploys', 'f.yaml no-kind'],
  );
  t.equal(map.inputs.documents, 7);
  t.equal(map.workloads.length, 2);
});

t.test('what tells of the network alone is nothing to judge', async (t) => {
  const map = run([{ path: 'a.yaml', text: release('cni', 'cilium') }], { command: 'map' });
  t.ok(codes(map).includes('map/no-manifests'));
});

t.test('items of a List tell of the network too', async (t) => {
  const list = `apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: ConfigMap, metadata: {name: cilium-config}, data: {enable-policy: never}}
- {apiVersion: v1, kind: ConfigMap, metadata: {name: other}}
`;
  const map = run(
    [
      { path: 'a.yaml', text: workloads },
      { path: 'b.yaml', text: list },
    ],
    { command: 'map' },
  );
  t.match(map.cni, { name: 'cilium', enforcement: /isn't enforced/ });
  t.strictSame(map.inputs.kinds, [
    { kind: 'ConfigMap', count: 1 },
    { kind: 'Pod', count: 2 },
  ]);
  t.equal(map.inputs.skipped.length, 1);
});

t.test('a patch, an encrypted and a broken document tell nothing, and cost nothing', async (t) => {
  const config = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cilium-config}\n';
  const files = [
    { path: 'a.yaml', text: workloads },
    { path: 'k/kustomization.yaml', text: 'patches: [{path: patch.yaml}]\n' },
    { path: 'k/patch.yaml', text: `${config}data: {enable-policy: never}\n` },
    { path: 'secret.yaml', text: `${config}sops: {}\n` },
    { path: 'broken.yaml', text: `${config}data: [\n` },
    { path: 'part.yaml', text: `${config}data: {$patch: delete}\n` },
    { path: 'template.yaml', text: `${config}data: {}\nother: x{{ value }}\n` },
  ];
  const map = run(files, { command: 'map' });
  t.equal(map.cni.source, 'default');
  t.strictSame(codes(map), []);
});

t.test('a plugin without a profile, and two plugins, settle nothing', async (t) => {
  const sdn =
    'apiVersion: config.openshift.io/v1\nkind: Network\nmetadata: {name: cluster}\nspec: {networkType: OpenShiftSDN}\n';
  for (const [text, words] of [
    [sdn, /OpenShift SDN, for which there is no profile/],
    [`${release('a', 'cilium')}---\n${release('b', 'antrea')}`, /Cilium and Antrea/],
  ] as const) {
    const files = [
      { path: 'a.yaml', text: workloads },
      { path: 'b.yaml', text },
    ];
    const map = run(files, { command: 'map' });
    t.match(map.diagnostics, [{ code: 'cni/unsettled', message: words, file: 'b.yaml', line: 3 }]);
    t.equal(map.cni.source, 'default');
    t.strictSame(codes(run(files, { command: 'map', cni: 'calico' })), [], 'somebody names one');
  }
});

t.test('a profile that is named has the settings on which all clusters of a run agree', async (t) => {
  const config = (policy: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cilium-config}\ndata: {enable-policy: ${policy}, enable-sctp: "true"}\n`;
  const files = [
    { path: 'a.yaml', text: workloads },
    { path: 'b.yaml', text: `${config('never')}---\n${config('default')}` },
  ];
  const named = run(files, { command: 'map', cni: 'cilium' });
  t.equal(named.cni.enforcement, undefined);
  t.strictSame(
    named.ground.map(({ words }) => words),
    ['`enable-sctp: true` switches SCTP on'],
  );
  const both = run(
    [files[0], { path: 'b.yaml', text: config('never') }].flatMap((each) => each ?? []),
    {
      command: 'map',
      cni: 'cilium',
    },
  );
  t.match(both.cni.enforcement, /isn't enforced/);
});

const install = `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: flannel, namespace: kube-flannel}
spec: {template: {spec: {hostNetwork: true, containers: [{name: f, image: "ghcr.io/flannel-io/flannel:v0.28.9"}]}}}
`;

t.test('an install manifest that a kustomization renders counts where nothing that is applied says more', async (t) => {
  const kustomized = [
    { path: 'a.yaml', text: workloads },
    { path: 'cni/kustomization.yaml', text: 'resources: [flannel.yaml]\n' },
    { path: 'cni/flannel.yaml', text: install },
  ];
  t.match(run(kustomized, { command: 'map' }).cni, { name: 'flannel', file: 'cni/flannel.yaml' });
  const ranged = [...kustomized, { path: 'kubeadm.yaml', text: kubeadm }];
  const map = run(ranged, { command: 'map' });
  t.equal(map.cni.name, 'flannel');
  t.match(map.ground, [{ words: /10\.1\.0\.0\/16/, file: 'kubeadm.yaml', line: 3 }]);
  const other = [...kustomized, { path: 'cilium.yaml', text: release('cni', 'cilium') }];
  t.equal(run(other, { command: 'map' }).cni.name, 'cilium');
});

t.test('a test file that names its manifests has their network, else that of the run', async (t) => {
  const test = `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
spec:
  manifests: [shop/*.yaml]
  cases: [{name: a, from: shop/web, to: shop/db, ports: [TCP/80], expect: allow}]
`;
  const files = [
    { path: 'test.yaml', text: test },
    { path: 'shop/pods.yaml', text: workloads },
    { path: 'cluster/cilium.yaml', text: release('cni', 'cilium') },
    { path: 'cluster/kubeadm.yaml', text: kubeadm },
  ];
  const [suite] = run(files).suites;
  t.match(suite?.cni, { name: 'cilium', file: 'cluster/cilium.yaml' });
  t.equal(suite?.ground[0]?.file, 'cluster/kubeadm.yaml');
  const own = run([...files, { path: 'shop/calico.yaml', text: release('cni', 'tigera-operator') }]).suites[0];
  t.match(own?.cni, { name: 'calico', file: 'shop/calico.yaml' });
  t.strictSame(own?.ground, [], 'the ranges of another cluster are none of its own');
  const ranged = run([...files, { path: 'shop/kubeadm.yaml', text: kubeadm.replace('10.1', '10.2') }]).suites[0];
  t.match(ranged?.cni, { name: 'cilium', file: 'cluster/cilium.yaml' });
  t.equal(ranged?.ground[0]?.file, 'shop/kubeadm.yaml');
});

t.test('of two sources with equal say both ranges are possible, of others the stronger counts (F.3)', async (t) => {
  const cluster = (name: string, range: string) =>
    `apiVersion: cluster.x-k8s.io/v1beta1\nkind: Cluster\nmetadata: {name: ${name}}\nspec: {clusterNetwork: {pods: {cidrBlocks: [${range}]}}}\n`;
  const table = [
    {
      other: cluster('b', '10.3.0.0/16'),
      ranges: '10.2.0.0/15',
      states: /: verdicts take both as possible; say which/,
    },
    { other: kubeadm, ranges: '10.1.0.0/16', states: /: verdicts take the second, which counts more; say which/ },
  ];
  for (const { other, ranges, states } of table) {
    const files = [workloads, cluster('a', '10.2.0.0/16'), other].map((text, index) => ({
      path: `${index}.yaml`,
      text,
    }));
    const map = run(files, { command: 'map' });
    t.match(map.ground[0]?.words, `pods have addresses of ${ranges}`);
    t.match(map.diagnostics, [{ code: 'cni/differing-ranges', message: states }]);
  }
});
