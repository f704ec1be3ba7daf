import t from 'tap';
import { run } from '../../../src/index.js';

const daemonSet = (image: string) => `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: cni, namespace: kube-system}
spec:
  template:
    metadata: {labels: {app: cni}}
    spec: {hostNetwork: true, containers: [{name: cni, image: "${image}"}]}
`;

/** Images of install manifests and of their mirrors, and the profile that they stand for (F.3). */
const table: readonly (readonly [image: string, cni: string])[] = [
  ['ghcr.io/flannel-io/flannel:v0.28.9', 'flannel'],
  ['ghcr.io/flannel-io/flannel', 'flannel'],
  ['docker.io/rancher/mirrored-flannelcni-flannel:v0.20.2', 'flannel'],
  ['rancher/mirrored-flannel-io-flannel:v0.26.1', 'flannel'],
  ['registry.example/mirror/flannel@sha256:0123', 'flannel'],
  ['quay.io/calico/node:v3.31.0', 'calico'],
  ['rancher/mirrored-calico-node:v3.31.0', 'calico'],
  ['quay.io/cilium/cilium:v1.18.0', 'cilium'],
  ['kindest/kindnetd:v20250101', 'kindnet'],
  ['registry.example/flannel-dashboard:1', 'conformant'],
  ['registry.example/web:1', 'conformant'],
];

t.test('the CNI plugin is known by the image that its install manifest runs on every node', async (t) => {
  for (const [image, cni] of table) {
    const map = run([{ path: 'cni.yaml', text: daemonSet(image) }], { command: 'map' });
    t.equal(map.cni.name, cni, image);
    t.equal(map.cni.source, cni === 'conformant' ? 'default' : 'recognised', image);
  }
});

t.test('Flannel with Calico beside it in one DaemonSet is Canal', async (t) => {
  const both = daemonSet('quay.io/calico/node:v3.31.0').replace(
    'containers: [',
    'containers: [{name: flannel, image: "docker.io/flannel/flannel:v0.24.4"}, ',
  );
  t.equal(run([{ path: 'cni.yaml', text: both }], { command: 'map' }).cni.name, 'canal');
});

t.test(
  'a test that names its manifests is judged by what else the run found, where those install no CNI plugin',
  async (t) => {
    const test = `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
spec:
  manifests: [pods.yaml]
  cases: [{name: a, from: shop/web, to: shop/db, expect: deny}]
`;
    const pods = ['web', 'db'].map((name) => `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop}\n`);
    const shut =
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: shut, namespace: shop}\nspec: {}\n';
    const report = run([
      { path: 'cni.yaml', text: daemonSet('ghcr.io/flannel-io/flannel:v0.28.9') },
      { path: 'pods.yaml', text: [...pods, shut].join('---\n') },
      { path: 'test.yaml', text: test },
    ]);
    const [suite] = report.suites;
    t.equal(suite?.cni.name, 'flannel');
    t.equal(suite?.cni.file, 'cni.yaml');
    t.equal(suite?.cases[0]?.status, 'failed');
  },
);
