import t from 'tap';
import { type Recognised, recogniseFiles, recogniseText } from './recognise-files.js';

const k3d = (...args: readonly string[]) => `apiVersion: k3d.io/v1alpha5
kind: Simple
metadata:
  name: dev
options:
  k3s:
    extraArgs:
${args.map((arg) => `    - {arg: "${arg}", nodeFilters: [server:*]}\n`).join('')}`;

const talos = (network: string) => `version: v1alpha1
machine:
  type: controlplane
cluster:
  clusterName: home
${network}`;

const rows: readonly (readonly [title: string, text: string, found: Partial<Recognised>])[] = [
  [
    'k3s',
    'cluster-cidr: 10.42.0.0/16\nservice-cidr: 10.43.0.0/16\n',
    {
      plugins: ['k3s a.yaml:1'],
      pods: ['10.42.0.0/16 2 a.yaml:1 k3s configuration'],
      services: ['10.43.0.0/16 2 a.yaml:2 k3s configuration'],
    },
  ],
  ['k3s with another backend', 'tls-san: [a]\nflannel-backend: wireguard-native\n', { plugins: ['k3s a.yaml:2'] }],
  ['k3s without a plugin', 'flannel-backend: none\ndisable-network-policy: true\n', {}],
  ['k3s without its controller', 'disable-network-policy: true\n', { plugins: ['flannel a.yaml:1'] }],
  ['k3s with a switch left on', 'disable-network-policy: false\n', { plugins: ['k3s a.yaml:1'] }],
  [
    'RKE2',
    'cni: cilium\ntls-san: [a]\ncluster-cidr: 10.42.0.0/16\n',
    { plugins: ['cilium a.yaml:1'], pods: ['10.42.0.0/16 2 a.yaml:3 RKE2 configuration'] },
  ],
  ['RKE2 with Multus', 'cni: [multus, canal]\nnode-label: [a=b]\n', { plugins: ['canal a.yaml:1'] }],
  ['RKE2 without a plugin', 'cni: none\ntls-san: [a]\n', {}],
  ['some other map', 'cni: cilium\nreplicas: 1\n', {}],
  ['k3d', k3d('--disable=traefik'), { plugins: ['k3s a.yaml:4'] }],
  [
    'k3d without a plugin',
    k3d(
      '--flannel-backend=none',
      '--disable-network-policy',
      '--cluster-cidr=10.1.0.0/16',
      '--service-cidr=10.2.0.0/16',
    ),
    {
      pods: ['10.1.0.0/16 2 a.yaml:10 k3d configuration'],
      services: ['10.2.0.0/16 2 a.yaml:11 k3d configuration'],
    },
  ],
  ['k3d without its controller', k3d('--disable-network-policy'), { plugins: ['flannel a.yaml:8'] }],
  [
    'Talos',
    talos('  network:\n    podSubnets: [10.1.0.0/16]\n    serviceSubnets: [10.2.0.0/16]\n'),
    {
      plugins: ['flannel a.yaml:5'],
      pods: ['10.1.0.0/16 3 a.yaml:7 Talos machine configuration'],
      services: ['10.2.0.0/16 3 a.yaml:8 Talos machine configuration'],
    },
  ],
  ['Talos with a plugin of its own', talos('  network: {cni: {name: custom, urls: [a]}}\n'), {}],
  ['Talos without a plugin', talos('  network: {cni: {name: none}}\n'), {}],
  ['a patch for Talos', 'cluster:\n  network:\n    cni:\n      name: flannel\n', { plugins: ['flannel a.yaml:4'] }],
  ['a cluster of something else', 'cluster:\n  network:\n    name: a\n', {}],
];

t.test('the settings of distributions tell the plugin that they run and its ranges (F.3)', async (t) => {
  for (const [title, text, found] of rows) {
    t.strictSame(recogniseText(text), { plugins: [], pods: [], services: [], ...found }, title);
  }
});

t.test('settings at the place where k3s and RKE2 read them need no key of the network', async (t) => {
  const at = (path: string, text: string) => recogniseFiles({ [path]: text }).plugins;
  t.strictSame(at('ansible/etc/rancher/k3s/config.yaml', 'write-kubeconfig-mode: "0644"\n'), [
    'k3s ansible/etc/rancher/k3s/config.yaml:1',
  ]);
  t.strictSame(at('etc/rancher/k3s/config.yaml', 'server: https://a:6443\ntoken: a\n'), [], 'it joins another');
  t.strictSame(at('etc/rancher/rke2/config.yaml', 'token: a\n'), ['canal etc/rancher/rke2/config.yaml:1']);
  t.strictSame(at('etc/rancher/rke2/config.yaml', 'server: https://a:9345\n'), [], 'it joins another');
  t.strictSame(at('etc/rancher/other/config.yaml', 'token: a\n'), []);
});

t.test('k3s without a plugin beside Cilium is Cilium', async (t) => {
  const release =
    'apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata: {name: cilium}\nspec: {chart: cilium, version: 1.18.2}\n';
  const files = { 'k3s/config.yaml': 'flannel-backend: none\n', 'cilium.yaml': release };
  t.strictSame(recogniseFiles(files).plugins, ['cilium 1.18.2 cilium.yaml:3']);
});

t.test('the default of a distribution yields to a patch that says no plugin', async (t) => {
  const files = {
    'a.yaml': talos('  network: {podSubnets: [10.1.0.0/16]}\n'),
    'b.yaml': 'cluster: {network: {cni: {name: none}}}\n',
  };
  t.strictSame(recogniseFiles(files).plugins, []);
});
