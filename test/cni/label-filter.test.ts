import t from 'tap';
import { keepsNamespaceLabel, keepsPodLabel, usualLabelFilter } from '../../src/cni/index.js';
import { readLabelFilter } from '../../src/cni/label-filter.js';

/** Whether Cilium's filter keeps a label of a pod, by what is added to its list (cilium/cilium pkg/labelsfilter/filter.go). */
const rows: readonly (readonly [labels: string, key: string, isKept: boolean])[] = [
  ['', 'app', true],
  ['', 'app.kubernetes.io/name', true],
  ['', 'kubernetes.io/arch', false],
  ['', 'io.kubernetes.container.name', false],
  ['', 'beta.kubernetes.io/os', false],
  ['', 'node.beta.kubernetes.io/os', false],
  ['', 'k8s.io/cluster', false],
  ['', 'k8s-app', true],
  ['', 'pod-template-hash', false],
  ['', 'pod-template-generation', false],
  ['', 'controller-revision-hash', false],
  ['', 'controller-uid', false],
  ['', 'batch.kubernetes.io/controller-uid', false],
  ['', 'batch.kubernetes.io/job-name', true],
  ['', 'apps.kubernetes.io/pod-index', false],
  ['', 'statefulset.kubernetes.io/pod-name', false],
  ['', 'topology.kubernetes.io/zone', false],
  ['', 'annotations', false],
  ['', 'etcd_node', false],
  ['', 'helm.sh/chart', true],
  ['k8s:!helm\\.sh', 'helm.sh/chart', false],
  ['!helm', 'helm.sh/chart', false],
  ['container:!helm', 'helm.sh/chart', true],
  ['k8s:!helm k8s:helm\\.sh', 'helm.sh/chart', true],
  ['k8s:app', 'app', true],
  ['k8s:app', 'application', true],
  ['k8s:app', 'team', false],
  ['k8s:app', 'app.kubernetes.io/name', true],
  ['k8s:pod-template-hash.*', 'pod-template-hash', false],
  ['k8s:pod-template-hash-', 'pod-template-hash', false],
  ['k8s:.*', 'team', true],
  ['k8s:.*', 'pod-template-hash', false],
  ['container:app', 'app', false],
];

t.test('labels of pods are kept by the longest and left out by the shortest match', async (t) => {
  for (const [labels, key, isKept] of rows) {
    const filter = readLabelFilter(labels);
    t.equal(filter !== undefined && keepsPodLabel(filter, key), isKept, `${labels} ${key}`);
  }
});

t.test('labels of namespaces are kept, but for what a list leaves out', async (t) => {
  t.ok(keepsNamespaceLabel(usualLabelFilter, 'kubernetes.io/metadata.name'));
  t.ok(keepsNamespaceLabel(usualLabelFilter, 'pod-template-hash'));
  t.notOk(keepsNamespaceLabel(usualLabelFilter, 'beta.kubernetes.io/a'));
  const whitelist = readLabelFilter('k8s:app');
  t.ok(whitelist !== undefined && keepsNamespaceLabel(whitelist, 'team'));
});

t.test('a list that may be read in two ways is not read', async (t) => {
  for (const text of ['k8s:(a|b)', 'k8s:[a-z]', 'k8s:a{2}', 'k8s:^a', 'k8s:\\d', 'a,b', 'k8s:', '!']) {
    t.equal(readLabelFilter(text), undefined, text);
  }
});
