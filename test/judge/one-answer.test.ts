import fc from 'fast-check';
import t from 'tap';
import { diffConnections, type MapEnd, mapConnections, type PortRange, type Reach } from '../../src/result.js';
import { diff, explain, run } from '../../src/run.js';
import { arbitraryWorld } from '../oracle/random-worlds.js';
import { holds } from '../support/holds.js';
import { exposureMap, exposureOf, saidOf } from './exposed-pods.js';
import { defaults, report } from './run-files.js';

const runs = Number(process.env['REACHSPEC_FUZZ_RUNS'] ?? 1000) / 100;
const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261130);

type Verdict = 'allow' | 'deny' | 'unknown';
/** One question, as `FROM > TO`, and what a command answers. */
type Answers = ReadonlyMap<string, Verdict>;

interface Asked {
  readonly text: string;
  readonly options: { readonly podCidrs: readonly string[]; readonly cni: string };
  readonly pods: readonly string[];
}

const port = 80;

/** A world of Pods, with addresses of one family, since no test is of a pair that has none in common; of the first there is a second copy, with a label of its own that a policy may read. */
function askedOf(
  world: ReturnType<typeof arbitraryWorld> extends fc.Arbitrary<infer World> ? World : never,
  hasCopy: boolean,
): Asked {
  const objects = world.manifests as readonly {
    readonly kind: string;
    readonly metadata: { readonly name: string; readonly namespace?: string; readonly labels?: object };
  }[];
  const pods = objects.filter(({ kind }) => kind === 'Pod');
  const [first] = hasCopy ? pods : [];
  const copies =
    first === undefined
      ? []
      : [{ ...first, metadata: { ...first.metadata, labels: { ...first.metadata.labels, app: 'copy' } } }];
  return {
    text: [...objects, ...copies].map((object) => JSON.stringify({ ...object, status: undefined })).join('\n---\n'),
    options: { podCidrs: ['10.0.0.0/8'], cni: world.options.cni },
    pods: pods.slice(0, 3).map(({ metadata: { name, namespace = 'default' } }) => `${namespace}/Pod/${name}`),
  };
}

function pairsOf({ pods }: Asked): readonly (readonly [string, string])[] {
  return pods.flatMap((from) => pods.flatMap((to) => (from === to ? [] : [[from, to] as const])));
}

function holdsPort({ protocol, from, to }: PortRange): boolean {
  return protocol === 'TCP' && from <= port && port <= to;
}

function verdictOf({ allow, unknown }: Reach): Verdict {
  if (allow.some(holdsPort)) return 'allow';
  return unknown.some(holdsPort) ? 'unknown' : 'deny';
}

function idOf(end: MapEnd): string {
  return 'workload' in end ? end.workload : '';
}

function files(text: string) {
  return [{ path: 'a.yaml', text }];
}

function ofMap({ text, options }: Asked): Answers {
  const map = run(files(text), { ...defaults, ...options, command: 'map' });
  if (map.kind !== 'ReachabilityMap') throw new Error(map.kind);
  return new Map([...mapConnections(map)].map((row) => [`${idOf(row.from)} > ${idOf(row.to)}`, verdictOf(row)]));
}

/** Against a cluster without anything, everything that is there was opened. */
function ofDiff({ text, options }: Asked): Answers {
  const { opened } = diff({ base: files(''), head: files(text) }, { ...defaults, ...options });
  const found = new Map<string, Verdict>();
  for (const row of diffConnections(opened)) {
    const key = `${idOf(row.from)} > ${idOf(row.to)}`;
    const verdict = verdictOf(row);
    if (verdict !== 'deny') found.set(key, verdict);
  }
  return found;
}

function ofTest({ text, options, pods }: Asked): Answers {
  const statuses = (['allow', 'deny'] as const).map((expect) => {
    const cases = pairsOf({ text, options, pods }).map(
      ([from, to], index) =>
        `    - {name: c${index}, from: ${from}, to: ${to}, ports: [TCP/${port}], expect: ${expect}}\n`,
    );
    const test = `apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nspec:\n  cases:\n${cases.join('')}`;
    return report({ 'a.yaml': text, 'test.yaml': test }, options).suites[0]?.cases.map(({ status }) => status) ?? [];
  });
  const [allowed = [], denied = []] = statuses;
  return new Map(
    pairsOf({ text, options, pods }).map(([from, to], index) => {
      const verdict = allowed[index] === 'passed' ? 'allow' : denied[index] === 'passed' ? 'deny' : 'unknown';
      return [`${from} > ${to}`, verdict];
    }),
  );
}

function ofExplain(asked: Asked): Answers {
  return new Map(
    pairsOf(asked).map(([from, to]) => {
      const { verdict } = explain(files(asked.text), { ...defaults, ...asked.options, from, to, port: `TCP/${port}` });
      return [`${from} > ${to}`, verdict];
    }),
  );
}

/** The pairs on which two commands disagree; what one doesn't tell of is denied. */
function disagreements(asked: Asked, a: Answers, b: Answers): readonly string[] {
  return pairsOf(asked)
    .map(([from, to]) => `${from} > ${to}`)
    .filter((pair) => (a.get(pair) ?? 'deny') !== (b.get(pair) ?? 'deny'))
    .map((pair) => `${pair}: ${a.get(pair) ?? 'deny'} and ${b.get(pair) ?? 'deny'}`);
}

const worlds = fc.tuple(arbitraryWorld(fc.constantFrom('conformant', 'calico')), fc.boolean());

t.test(`test, map, diff and explain give one answer to one question (seed ${seed})`, async (t) => {
  const seen = new Set<string>();
  let planted = 0;
  const property = fc.property(worlds, ([world, hasCopy]) => {
    const asked = askedOf(world, hasCopy);
    fc.pre(asked.pods.length > 1);
    const judged = ofTest(asked);
    for (const verdict of judged.values()) seen.add(verdict);
    const others = { map: ofMap(asked), diff: ofDiff(asked), ...(hasCopy ? {} : { explain: ofExplain(asked) }) };
    for (const [command, answers] of Object.entries(others)) {
      const [first] = disagreements(asked, judged, answers);
      if (first !== undefined) throw new Error(`test and ${command}: ${first}`);
    }
    // a command that forgot every policy is found out
    const blind = ofMap({
      ...asked,
      text: asked.text
        .split('\n---\n')
        .filter((each) => each.includes('"kind":"Pod"'))
        .join('\n---\n'),
    });
    planted += disagreements(asked, judged, blind).length;
  });
  await holds(t, () => fc.assert(property, { numRuns: runs, seed }));
  t.ok(seen.has('allow') && seen.has('deny'), [...seen].join());
  t.ok(planted > 0, 'a planted disagreement is seen');
});

t.test(`a map's exposure and a test of a hypothetical pod give one answer (seed ${seed})`, async (t) => {
  const property = fc.property(worlds, ([world]) => {
    const asked = askedOf(world, false);
    const [id] = asked.pods;
    fc.pre(id !== undefined);
    if (id === undefined) return;
    const rows = exposureOf(exposureMap(asked.text, asked.options), id);
    const pod = { namespace: { 'kubernetes.io/metadata.name': 'nobody-has-this' }, pod: { app: 'web' } };
    const said = saidOf(rows, pod, { direction: 'ingress', protocol: 'TCP', port });
    const test = `apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nspec:\n  cases:\n    - {name: c, from: {namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: nobody-has-this}}, podSelector: {matchLabels: {app: web}}, hypothetical: true}, to: ${id}, ports: [TCP/${port}], expect: allow}\n`;
    const [suite] = report({ 'a.yaml': asked.text, 'test.yaml': test }, asked.options).suites;
    const judged = suite?.cases[0]?.actual ?? 'allow';
    if (said !== 'unknown' && judged !== 'unknown' && said !== judged)
      throw new Error(`${id}: exposure says ${said}, a test ${judged}`);
  });
  await holds(t, () => fc.assert(property, { numRuns: runs, seed }));
});
