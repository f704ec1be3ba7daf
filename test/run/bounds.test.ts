import { join } from 'node:path';
import t from 'tap';
import { execute } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { fakeProgram, printing } from '../discover/fake-program.js';

const pod =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop}\nspec: {containers: [{name: a, image: a}]}\n';

const given = {
  'pod.yaml': pod,
  base: { 'kustomization.yaml': 'resources: [pod.yaml]\n', 'pod.yaml': pod },
  repository: { '.git': {}, deploy: { 'pod.yaml': pod } },
};

/** The codes of a map's diagnostics, and how many workloads it has. */
async function mapped(folder: string, paths: readonly string[]) {
  const { env } = fakeProgram(folder, 'kustomize', printing(pod));
  const workingDirectory = join(folder, 'repository');
  const stdin = async () => '';
  const result = await execute({ ...defaults, command: 'map', paths, workingDirectory, env, stdin });
  if (result.kind !== 'ReachabilityMap') throw new Error('no map');
  return { codes: result.diagnostics.map(({ code }) => code), workloads: result.workloads.length };
}

t.test('paths of the settings stay in the repository, those of the command line may leave it', async (t) => {
  const table = [
    { name: 'a path inside', settings: 'paths: [deploy]', codes: [], workloads: 1 },
    {
      name: 'a path outside',
      settings: 'paths: [deploy, ../pod.yaml]',
      codes: ['discover/outside-repository'],
      workloads: 1,
    },
    {
      name: 'an absolute path outside',
      settings: 'paths: [deploy, /etc]',
      codes: ['discover/outside-repository'],
      workloads: 1,
    },
    { name: 'a path outside on the command line', settings: '', paths: ['../pod.yaml'], codes: [], workloads: 1 },
  ];
  for (const { name, settings, paths = [], ...expected } of table) {
    const folder = t.testdir({ ...given, repository: { ...given.repository, 'reachspec.yaml': settings } });
    t.strictSame(await mapped(folder, paths), expected, name);
  }
});

t.test('the bases of a kustomization stay in its repository', async (t) => {
  const table = [
    { name: 'a base inside', resources: '../deploy/pod.yaml', codes: [] },
    { name: 'a base outside', resources: '../../base', codes: ['discover/outside-repository'] },
    { name: 'a file outside', resources: '../../pod.yaml', codes: ['discover/outside-repository'] },
  ];
  for (const { name, resources, codes } of table) {
    const kustomization = { 'kustomization.yaml': `resources: [${resources}]\n` };
    const folder = t.testdir({ ...given, repository: { ...given.repository, overlay: kustomization } });
    t.strictSame((await mapped(folder, ['{kustomize: overlay}'])).codes, codes, name);
  }
});
