import t from 'tap';
import { sharingModels } from '../../src/assemble/shared-models.js';
import { sortCopies } from '../../src/model/index.js';
import { readManifests } from '../../src/parse/index.js';

const kinds = {
  kinds: ['Namespace', 'Pod', 'NetworkPolicy'],
  groups: [],
  policyKinds: [],
  kustomizationsAndCharts: [],
};
const text = `apiVersion: v1
kind: Namespace
metadata: {name: a}
---
apiVersion: v1
kind: Pod
metadata: {name: w, namespace: a}
spec: {containers: []}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: p, namespace: a}
spec: {podSelector: {}}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: q, namespace: a}
spec: {podSelector: {}}
`;

t.test('states that differ only in policies share one model', async (t) => {
  const { documents } = readManifests([{ path: 'm.yaml', text }], kinds);
  const [namespace, pod, ...policies] = documents;
  if (namespace === undefined || pod === undefined) throw new Error('no documents');
  const options = { defaultNamespace: 'default', undeclaredNamespaces: 'unknown' } as const;
  const model = sharingModels();
  const of = (some: typeof documents) => model(sortCopies(some, 'default').list, options).cluster;
  const whole = of(documents);
  for (const policy of policies) t.equal(of([namespace, pod, policy]), whole);
  t.equal(of([namespace, pod]), whole);
  t.not(of([namespace, ...policies]), whole, 'without the pod');
  t.same(of([namespace, ...policies]).workloads, []);
  t.equal(of(documents), whole);
});
