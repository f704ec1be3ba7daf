import t, { type Test } from 'tap';
import type { Inputs } from '../../src/result.js';
import { execute } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { setVariable } from '../support/set-variable.js';
import { fakeProgram, printing } from './fake-program.js';

setVariable(t, 'TMPDIR', t.testdir());

const namespaces = ['apps', 'kube-system', 'monitoring'];

const role = (namespace: string, apiVersion = 'rbac.authorization.k8s.io/v1') =>
  `apiVersion: ${apiVersion}\nkind: Role\nmetadata: {name: reader, namespace: ${namespace}}\n`;

/** What the program prints of an object: its origin, its kind, its metadata and its content. */
interface Printed {
  readonly from: string;
  readonly kind: string;
  readonly apiVersion?: string;
  readonly name: string;
  readonly namespace?: string;
  readonly rest?: string;
}

const printed = ({ from, kind, apiVersion = 'v1', name, namespace, rest = '' }: Printed) => `apiVersion: ${apiVersion}
${rest}kind: ${kind}
metadata:
  annotations:
    config.kubernetes.io/origin: |
      path: @/${from}
  name: ${name}
${namespace === undefined ? '' : `  namespace: ${namespace}\n`}`;

const dashboards = `apiVersion: v1
kind: ConfigMapList
items:
${['one', 'two'].map((name) => `- apiVersion: v1\n  data:\n    board.json: |\n      {"name": "board"}\n  kind: ConfigMap\n  metadata:\n    name: ${name}\n`).join('')}`;

const board = 'data:\n  board.json: |\n    {"name": "board"}\n';

const rbac = { kind: 'Role', apiVersion: 'rbac.authorization.k8s.io/v1', name: 'reader' };

/** What a run over a kustomization of these files, which renders to these objects, says of its inputs. */
async function inputsOf(t: Test, files: Readonly<Record<string, string>>, output: readonly Printed[]): Promise<Inputs> {
  const resources = Object.keys(files).map((name) => `- ${name}\n`);
  const test =
    'apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nspec:\n  manifests: [{kustomize: deploy}]\n  cases: [{from: internet, to: shop/db, expect: deny}]\n';
  const folder = t.testdir({
    program: {},
    repository: {
      deploy: { 'kustomization.yaml': `resources:\n${resources.join('')}`, ...files },
      'test.yaml': test,
    },
  });
  const { env } = fakeProgram(`${folder}/program`, 'kustomize', printing(output.map(printed).join('---\n')));
  const workingDirectory = `${folder}/repository`;
  const report = await execute({ ...defaults, paths: ['.'], workingDirectory, env, stdin: async () => '' });
  if (report.kind !== 'TestReport') throw new Error(`test gave a ${report.kind}`);
  return report.inputs;
}

/** The places of what is skipped, by kind. */
const skippedIn = ({ skipped }: Inputs, kind: string) =>
  skipped.filter((each) => each.kind === kind).map(({ file, line }) => `${file}:${line}`);

const table: readonly {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly output: readonly Printed[];
  readonly kind: string;
  readonly places: readonly string[];
}[] = [
  {
    name: 'one document',
    files: { 'map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: one}\n' },
    output: [{ from: 'map.yaml', kind: 'ConfigMap', name: 'one' }],
    kind: 'ConfigMap',
    places: ['deploy/map.yaml:1'],
  },
  {
    name: 'a document of another name',
    files: { 'map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: one}\n' },
    output: [{ from: 'map.yaml', kind: 'ConfigMap', name: 'prod-one-x7' }],
    kind: 'ConfigMap',
    places: ['deploy/map.yaml:1'],
  },
  {
    name: 'the items of a list, whose content has names too',
    files: { 'list.yaml': dashboards },
    output: ['one', 'two'].map((name) => ({ from: 'list.yaml', kind: 'ConfigMap', name, rest: board })),
    kind: 'ConfigMap',
    places: ['deploy/list.yaml:4', 'deploy/list.yaml:11'],
  },
  {
    name: 'documents of one name in several namespaces',
    files: { 'roles.yaml': namespaces.map((namespace) => role(namespace)).join('---\n') },
    output: namespaces.map((namespace) => ({ ...rbac, from: 'roles.yaml', namespace })),
    kind: 'Role',
    places: ['deploy/roles.yaml:1', 'deploy/roles.yaml:5', 'deploy/roles.yaml:9'],
  },
  {
    name: 'documents whose text does not tell them apart',
    files: { 'roles.yaml': [role('${A}'), role('${B}')].join('---\n') },
    output: ['apps', 'monitoring'].map((namespace) => ({ ...rbac, from: 'roles.yaml', namespace })),
    kind: 'Role',
    places: ['deploy/roles.yaml:1', 'deploy/roles.yaml:5'],
  },
  {
    name: 'two objects of one document',
    files: { 'map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: one}\n' },
    output: ['one', 'one-more'].map((name) => ({ from: 'map.yaml', kind: 'ConfigMap', name })),
    kind: 'ConfigMap',
    places: ['deploy/map.yaml:1', 'deploy/map.yaml:1'],
  },
  {
    name: 'a kind that nobody knows',
    files: { 'thing.yaml': 'apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: one}\n' },
    output: [{ from: 'thing.yaml', kind: 'Thing', apiVersion: 'example.com/v1', name: 'one' }],
    kind: 'Thing',
    places: ['deploy/thing.yaml:1'],
  },
  {
    name: 'a document that nothing was rendered from',
    files: { 'map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: one}\n' },
    output: [],
    kind: 'ConfigMap',
    places: ['deploy/map.yaml:1'],
  },
];

t.test('a document counts once, whether it is read, rendered or both', async (t) => {
  for (const { name, files, output, kind, places } of table) {
    await t.test(name, async (t) => {
      const inputs = await inputsOf(t, files, output);
      t.strictSame(skippedIn(inputs, kind), places);
      const taken = inputs.kinds.reduce((sum, { count }) => sum + count, 0);
      t.equal(inputs.documents, taken + inputs.skipped.length, 'the counts add up');
    });
  }
});

t.test('policies and workloads of a rendered list count once', async (t) => {
  const list = `apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: Pod, metadata: {name: db, namespace: shop}, spec: {containers: [{name: db, image: db}]}}
- {apiVersion: v1, kind: Pod, metadata: {name: web, namespace: shop}, spec: {containers: [{name: db, image: db}]}}
`;
  const spec = 'spec:\n  containers:\n  - {name: db, image: db}\n';
  const pod = (name: string) => ({ from: 'list.yaml', kind: 'Pod', name, namespace: 'shop', rest: spec });
  const inputs = await inputsOf(t, { 'list.yaml': list }, [pod('db'), pod('web')]);
  t.strictSame(
    inputs.kinds.filter(({ kind }) => kind === 'Pod'),
    [{ kind: 'Pod', count: 2 }],
  );
});
