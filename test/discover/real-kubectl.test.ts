import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import t from 'tap';
import { renderKustomize } from '../../src/discover/render/index.js';
import { toPlain } from '../../src/parse/index.js';
import { placesOf, relocated } from '../parse/relocate/relocated.js';

const { PATH, HOME } = process.env;
const env = { PATH, HOME };
const isThere = spawnSync('kubectl', ['kustomize', '--help'], { env }).status === 0;
const options = isThere ? {} : { skip: 'there is no kubectl here' };

const repository = {
  base: {
    'kustomization.yaml': 'resources: [policies.yaml, web]\ncommonLabels: {team: shop}\n',
    'policies.yaml': `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  annotations: {owner: me}
spec:
  podSelector:
    matchLabels: {app: web}
  ingress:
    - from: []
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: open}
spec: {podSelector: {}}
`,
    web: {
      'kustomization.yaml': 'resources: [list.yaml]\n',
      'list.yaml': `apiVersion: v1
kind: List
items:
  - apiVersion: apps/v1
    kind: Deployment
    metadata: {name: web}
    spec:
      selector: {matchLabels: {app: web}}
      template:
        metadata: {labels: {app: web}}
        spec: {containers: [{name: a, image: b}]}
`,
    },
  },
  strict: {
    'kustomization.yaml': 'kind: Component\npatches: [{path: deny.yaml}]\n',
    'deny.yaml': 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: web}\nspec:\n  ingress: []\n',
  },
  prod: {
    'kustomization.yaml': `namespace: prod
namePrefix: a-
nameSuffix: -z
buildMetadata: [managedByLabel]
resources: [../base, namespace.yaml]
components: [../strict]
configMapGenerator: [{name: settings, literals: [a=b]}]
patches:
  - target: {kind: NetworkPolicy, name: open}
    patch: |
      - op: add
        path: /spec/egress
        value: [{ports: [{port: 53}]}]
`,
    'namespace.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: {name: x}\n',
  },
};

t.test('what kubectl builds is what a user would get, and each value leads to its source', options, async (t) => {
  const folder = t.testdir(repository);
  const { rendered, diagnostics } = await renderKustomize('prod', { workingDirectory: folder, env });
  t.strictSame(diagnostics, []);
  if (rendered === undefined) return;
  const { stdout } = spawnSync('kubectl', ['kustomize', 'prod'], { cwd: folder, env, encoding: 'utf8' });
  const plain = { ...rendered, file: { path: 'x', text: stdout } };
  const values = (each: typeof rendered) =>
    relocated(each)
      .map(({ node }) => JSON.stringify(toPlain(node)))
      .sort();
  t.strictSame(values(rendered), values(plain));
  t.strictSame(rendered.file.text.split('---\n').sort(), stdout.split('---\n').sort());

  const places = new Map(relocated(rendered).map((each) => [`${each.kind} ${each.name}`, placesOf(each)]));
  t.match(places.get('NetworkPolicy a-web-z'), {
    '/metadata/name': 'base/policies.yaml:4',
    '/metadata/namespace': 'prod/kustomization.yaml:1',
    '/spec/ingress': 'strict/deny.yaml:5',
    '/spec/podSelector/matchLabels/app': 'base/policies.yaml:8',
    '/spec/podSelector/matchLabels/team': 'base/kustomization.yaml:2',
  });
  t.equal(places.get('NetworkPolicy a-open-z')?.['/spec/egress/0/ports/0/port'], 'prod/kustomization.yaml:13');
  t.equal(places.get('Deployment a-web-z')?.['/spec/template/metadata/labels/app'], 'base/web/list.yaml:10');
  t.match(places.get('Namespace prod'), {
    '/kind': 'prod/namespace.yaml:2',
    '/metadata/name': 'prod/kustomization.yaml:1',
  });
  t.strictSame(readdirSync(`${folder}/prod`), ['kustomization.yaml', 'namespace.yaml']);
});

t.test('a file that kubectl does not find is reported where it is named', options, async (t) => {
  const base = { 'kustomization.yaml': 'resources:\n  - none.yaml\n' };
  const folder = t.testdir({ base, prod: { 'kustomization.yaml': 'resources: [../base]\n' } });
  const { diagnostics } = await renderKustomize('prod', { workingDirectory: folder, env });
  const [{ message, span } = { message: '', span: undefined }] = diagnostics;
  t.match(message, /found no `none\.yaml`/);
  t.equal(span?.file.path, 'base/kustomization.yaml');
});

t.test('what kubectl says of a broken kustomization is told with paths of the repository', options, async (t) => {
  const folder = t.testdir({ prod: { 'kustomization.yaml': 'resource: [a.yaml]\n' } });
  const { diagnostics } = await renderKustomize('prod', { workingDirectory: folder, env });
  t.match(
    diagnostics[0]?.message,
    /^`kustomize build prod` failed: invalid Kustomization: .*unknown field "resource"$/,
  );
  t.notMatch(diagnostics[0]?.message, folder);
});
