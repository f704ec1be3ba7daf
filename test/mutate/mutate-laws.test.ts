import fc from 'fast-check';
import t from 'tap';
import type { CaseResult } from '../../src/result.js';
import { run } from '../../src/run.js';
import { defaults, rowsOf } from '../answer/run-files.js';
import { type ClusterState, idOf } from '../oracle/cluster.js';
import { createWorld } from '../oracle/create-cluster.js';
import { askEngine } from '../oracle/engine.js';
import { renderManifests } from '../oracle/manifests.js';
import { compareMap } from '../oracle/maps/compare-map.js';
import { arbitraryWorld } from '../oracle/random/random-clusters.js';
import { mutate, mutationsOf, type PlainObject, suiteOf, textOf } from './mutated.js';

const runs = Number(process.env['REACHSPEC_FUZZ_RUNS'] ?? 1000) / 100;
/** So many changes of a world are looked at: each is a run of its own. */
const most = 12;
const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261130);

/** A change of one policy of a world, and the world with it. */
interface Changed {
  readonly key: string;
  /** What the oracle judges. */
  readonly world: () => ClusterState;
  readonly text: string;
}

function changesOf(world: ClusterState): readonly Changed[] {
  return world.policies.flatMap((policy, index) => {
    const id = `NetworkPolicy/${policy.metadata.namespace ?? 'default'}/${policy.metadata.name}`;
    const { apiVersion, kind, metadata } = policy as unknown as PlainObject;
    const own = [
      { operator: 'remove-policy', rule: '', from: id, to: '', after: undefined },
      ...mutationsOf({ ...policy, apiVersion, kind, metadata }),
    ];
    return own.map(({ after, ...rest }) => {
      const policies = world.policies.flatMap((each, other) =>
        other !== index ? [each] : after === undefined ? [] : [after as typeof policy],
      );
      const facts = { ...world, policies };
      const key = JSON.stringify([id, rest.operator, rest.rule, rest.from, rest.to]);
      return { key, world: () => createWorld(facts), text: textOf(renderManifests(facts)) };
    });
  });
}

function optionsOf({ options }: ClusterState) {
  const { cni, podCIDRs: podCidrs, ipBlocks, undeclaredNamespaces } = options;
  return { cni, podCidrs, ipBlocks, undeclaredNamespaces, namespace: 'default' };
}

function survivorsIn(world: ClusterState, cases: readonly string[]) {
  const report = mutate(textOf(world.manifests), cases, optionsOf(world));
  const survivors = report.survived.map((each) => ({
    key: JSON.stringify([each.policy, each.operator, each.rule, each.from, each.to]),
    survivor: each,
  }));
  return { report, survivors: new Map(survivors.map(({ key, survivor }) => [key, survivor])) };
}

function judged(text: string, cases: readonly string[], world: ClusterState): readonly CaseResult[] {
  const files = [
    { path: 'deploy.yaml', text },
    { path: 'test.yaml', text: suiteOf(cases) },
  ];
  const result = run(files, { ...defaults, ...optionsOf(world), command: 'test' });
  if (result.kind !== 'TestReport') throw new Error(`test gave a ${result.kind}`);
  return rowsOf(result);
}

/** What is asked of every pair of workloads, in both ways, of which a world bears out some. */
function passing(world: ClusterState): readonly string[] {
  const text = textOf(world.manifests);
  // together they would contradict each other
  return casesFor(world).flatMap((cases) => {
    const rows = judged(text, cases, world);
    return cases.filter((_, index) => rows[index]?.status === 'passed');
  });
}

function casesFor({ workloads }: ClusterState): readonly (readonly string[])[] {
  const ids = workloads.slice(0, 3).map((each) => `'${idOf(each)}'`);
  const pairs = ids.flatMap((from) => ids.map((to) => `from: ${from}, to: ${to}`));
  const outside = ids.flatMap((id) => [`from: 203.0.113.0/24, to: ${id}`, `from: ${id}, to: 203.0.113.7`]);
  const asked = ['allow', 'deny'].map((expect) =>
    [...pairs, ...outside].map((ends) => `{${ends}, ports: [TCP/80], expect: ${expect}}`),
  );
  return [...asked, ids.map((id) => `{to: ${id}, onlyFrom: [${ids.join(', ')}], closedOver: declared}`)];
}

t.test(`a mutant that is called equivalent is so by the oracle (seed ${seed})`, async (t) => {
  let equivalents = 0;
  // an equivalence that ignored what these change would be found
  let differing = 0;
  const property = fc.property(arbitraryWorld(fc.constant('conformant')), (world) => {
    const map = askEngine(world);
    const { survivors, report } = survivorsIn(world, ['{skip: later, from: internet, to: cluster, expect: deny}']);
    if (report.diagnostics.some(({ severity }) => severity === 'error')) return;
    for (const { key, world: changed, text } of changesOf(world).slice(0, most)) {
      if (isRefused(text, world)) continue;
      if (survivors.has(key)) {
        if (differing < 5 && compareMap(changed(), map).length > 0) differing++;
        continue;
      }
      const differences = compareMap(changed(), map).filter((each) => !each.includes('famil'));
      if (differences.length > 0)
        throw new Error(`${key}\n${differences.slice(0, 3).join('\n')}\n${textOf(world.manifests)}`);
      equivalents++;
    }
  });
  fc.assert(property, { numRuns: runs, seed });
  t.ok(equivalents > 0 && differing > 0, `${equivalents} equivalent mutants, ${differing} that the oracle tells apart`);
});

t.test(`what is killed fails in a run on the changed text, and nothing else does (seed ${seed})`, async (t) => {
  let [killed, survived, suggested] = [0, 0, 0];
  const property = fc.property(arbitraryWorld(fc.constant('conformant')), (world) => {
    const text = textOf(world.manifests);
    const cases = passing(world);
    if (cases.length === 0 || world.policies.length > 2) return;
    const { survivors, report } = survivorsIn(world, cases);
    if (report.diagnostics.some(({ severity }) => severity === 'error')) return;
    killed += report.summary.killed;
    survived += report.summary.survived;
    const changes = changesOf(world);
    for (const { key, text: after } of changes) {
      const isNoticed = judged(after, cases, world).some(({ status }) => status !== 'passed');
      const survivor = survivors.get(key);
      if (survivor === undefined) continue;
      if (isNoticed) throw new Error(`${key} survived, and a case notices it\n${text}\n${cases.join('\n')}`);
      if (survivor.case === undefined) continue;
      suggested++;
      const [own, other] = [text, after].map((each) => judged(each, [survivor.case ?? ''], world)[0]?.status);
      if (own !== 'passed' || other === 'passed')
        throw new Error(`${key}: the case is ${own} before and ${other} after\n${survivor.case}\n${text}`);
    }
    const noticed = changes.filter(({ key, text: after }) => {
      if (survivors.has(key) || isSame(text, after, world)) return false;
      return !isRefused(after, world) && judged(after, cases, world).some(({ status }) => status !== 'passed');
    });
    const distinct = new Set(noticed.map((each) => each.text)).size;
    if (distinct !== report.summary.killed)
      throw new Error(
        `${report.summary.killed} killed, ${distinct} noticed: ${noticed.map(({ key }) => key).join('\n')}\n${text}`,
      );
  });
  fc.assert(property, { numRuns: runs, seed });
  t.ok(killed > 0 && survived > 0 && suggested > 0, `${killed} killed, ${survived} survived, ${suggested} cases`);
});

/** Whether the API server would refuse something. */
function isRefused(text: string, world: ClusterState): boolean {
  const { diagnostics } = run([{ path: 'deploy.yaml', text }], { ...defaults, ...optionsOf(world), command: 'map' });
  return diagnostics.some(({ severity }) => severity === 'error');
}

function isSame(base: string, head: string, world: ClusterState): boolean {
  const files = (text: string) => [{ path: 'deploy.yaml', text }];
  const diff = run({ base: files(base), head: files(head) }, { ...defaults, ...optionsOf(world), command: 'diff' });
  return diff.equivalent === true;
}
