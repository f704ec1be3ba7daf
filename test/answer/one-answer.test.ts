import fc from 'fast-check';
import t from 'tap';
import { mapPage } from '../../src/report/html/page-data.js';
import { groupWorkloads } from '../../src/report/html/view/ends.js';
import { exposureOf as exposureOnPage } from '../../src/report/html/view/exposed.js';
import { allowBit, unknownBit } from '../../src/report/html/view/port-filter.js';
import { openMap, verdictsBetween, verdictTable } from '../../src/report/html/view/reachability.js';
import {
  diffConnections,
  type MapEnd,
  mapConnections,
  type PortRange,
  type Reach,
  type ReachabilityMap,
} from '../../src/result.js';
import { run } from '../../src/run.js';
import { diagnosticsOfState, exposureMap, exposureOf } from '../map/exposed-pods.js';
import { arbitraryWorld } from '../oracle/random/random-clusters.js';
import { holds } from '../support/holds.js';
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
  readonly isDual: boolean;
  /** Pods that only policies know, which no test names. */
  readonly policyPods: readonly string[];
}

const port = 80;

interface Shape {
  /** Of the first Pod there is a second copy, with a label of its own that a policy may read. */
  readonly hasCopy: boolean;
  /** Each Pod has a known address of both families; else all have one of IPv4, since no test is of a pair that has none in common. */
  readonly isDual: boolean;
}

/** A world of Pods. */
function askedOf(
  world: ReturnType<typeof arbitraryWorld> extends fc.Arbitrary<infer ClusterState> ? ClusterState : never,
  { hasCopy, isDual }: Shape,
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
  const statusOf = (kind: string, index: number) =>
    isDual && kind === 'Pod'
      ? { podIP: `10.1.0.${index + 1}`, podIPs: [{ ip: `10.1.0.${index + 1}` }, { ip: `fd00::${index + 1}` }] }
      : undefined;
  const asked = {
    text: [...objects, ...copies]
      .map((object, index) => JSON.stringify({ ...object, status: statusOf(object.kind, index) }))
      .join('\n---\n'),
    options: { podCidrs: isDual ? ['10.0.0.0/8', 'fd00::/8'] : ['10.0.0.0/8'], cni: world.options.cni },
    pods: pods.slice(0, 3).map(({ metadata: { name, namespace = 'default' } }) => `${namespace}/Pod/${name}`),
    isDual,
    policyPods: [],
  };
  return {
    ...asked,
    policyPods: mapOf(asked)
      .pods.slice(0, 2)
      .map(({ id }) => id),
  };
}

/** The pairs that a test can name. */
function pairsOf({ pods }: Asked): readonly (readonly [string, string])[] {
  return pods.flatMap((from) => pods.flatMap((to) => (from === to ? [] : [[from, to] as const])));
}

/** A pod and pods that only policies know, both ways. */
function policyPairsOf({ pods, policyPods }: Asked): readonly (readonly [string, string])[] {
  return policyPods.flatMap((known) => pods.flatMap((pod) => [[known, pod] as const, [pod, known] as const]));
}

function holdsPort({ protocol, from, to }: PortRange): boolean {
  return protocol === 'TCP' && from <= port && port <= to;
}

function verdictOf({ allow, unknown }: Reach): Verdict {
  if (allow.some(holdsPort)) return 'allow';
  return unknown.some(holdsPort) ? 'unknown' : 'deny';
}

function idOf(end: MapEnd): string {
  if ('pods' in end) return `${end.pods.namespace}/pods(${end.pods.selector})`;
  return 'workload' in end ? end.workload : '';
}

function files(text: string) {
  return [{ path: 'a.yaml', text }];
}

function mapOf({ text, options }: Asked): ReachabilityMap {
  const map = run(files(text), { ...defaults, ...options, command: 'map' });
  if (map.kind !== 'ReachabilityMap') throw new Error(map.kind);
  return map;
}

function ofMap(asked: Asked): Answers {
  return new Map(
    [...mapConnections(mapOf(asked))].map((row) => [`${idOf(row.from)} > ${idOf(row.to)}`, verdictOf(row)]),
  );
}

/** What the matrix of the page shades, from what the page holds. */
function ofPage(asked: Asked): Answers {
  const { map } = mapPage(mapOf(asked), undefined);
  if (map === undefined) throw new Error('a page without a map');
  const reachability = openMap(map);
  const table = verdictTable(reachability, [{ protocol: 'TCP', from: port, to: port }]);
  const ends = groupWorkloads(map, 'workload');
  const nameOf = (members: readonly number[]) => map.workloads[members[0] ?? -1]?.id ?? '';
  return new Map(
    ends.flatMap((from) =>
      ends.map((to) => {
        const bits = verdictsBetween(from, to, reachability, table);
        const verdict = (bits & unknownBit) !== 0 ? 'unknown' : (bits & allowBit) !== 0 ? 'allow' : 'deny';
        return [`${nameOf(from.members)} > ${nameOf(to.members)}`, verdict] as const;
      }),
    ),
  );
}

/** Against a cluster without anything, everything that is there was opened. */
function ofDiff({ text, options }: Asked): Answers {
  const { opened } = run({ base: files(''), head: files(text) }, { ...defaults, ...options, command: 'diff' });
  const found = new Map<string, Verdict>();
  for (const row of diffConnections(opened)) {
    const key = `${idOf(row.from)} > ${idOf(row.to)}`;
    const verdict = verdictOf(row);
    if (verdict !== 'deny') found.set(key, verdict);
  }
  return found;
}

function ofTest(asked: Asked): Answers {
  const { text, options } = asked;
  const statuses = (['allow', 'deny'] as const).map((expect) => {
    const cases = pairsOf(asked).map(
      ([from, to], index) =>
        `    - {name: c${index}, from: ${from}, to: ${to}, ports: [TCP/${port}], expect: ${expect}}\n`,
    );
    const test = `apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nspec:\n  cases:\n${cases.join('')}`;
    return report({ 'a.yaml': text, 'test.yaml': test }, options).suites[0]?.cases.map(({ status }) => status) ?? [];
  });
  const [allowed = [], denied = []] = statuses;
  return new Map(
    pairsOf(asked).map(([from, to], index) => {
      // an `expect: deny` holds in each family, and a map tells what some family allows
      const isAllowed = asked.isDual ? denied[index] === 'failed' : allowed[index] === 'passed';
      const verdict = isAllowed ? 'allow' : denied[index] === 'passed' ? 'deny' : 'unknown';
      return [`${from} > ${to}`, verdict];
    }),
  );
}

/** What some family allows, as a map has it; explain has a part for each family where they differ. */
function ofExplain(asked: Asked, pairs = pairsOf(asked)): Answers {
  return new Map(
    pairs.map(([from, to]) => {
      const { parts } = run(files(asked.text), {
        ...{ ...defaults, ...asked.options, from, to, port: `TCP/${port}` },
        command: 'explain',
      });
      const open = (['allow', 'unknown'] as const).find((each) => parts.some(({ verdict }) => verdict === each));
      return [`${from} > ${to}`, open ?? 'deny'];
    }),
  );
}

/** The pairs on which two commands disagree; what one doesn't tell of is denied. */
function disagreements(asked: Asked, a: Answers, b: Answers, pairs = pairsOf(asked)): readonly string[] {
  return pairs
    .map(([from, to]) => `${from} > ${to}`)
    .filter((pair) => (a.get(pair) ?? 'deny') !== (b.get(pair) ?? 'deny'))
    .map((pair) => `${pair}: ${a.get(pair) ?? 'deny'} and ${b.get(pair) ?? 'deny'}`);
}

/** Answers less the first row between some pairs that isn't denied. */
function without(answers: Answers, pairs: readonly (readonly [string, string])[]): Answers {
  const names = pairs.map(([from, to]) => `${from} > ${to}`);
  const dropped = names.find((name) => (answers.get(name) ?? 'deny') !== 'deny');
  return new Map([...answers].filter(([name]) => name !== dropped));
}

const worlds = fc.tuple(
  arbitraryWorld(fc.constantFrom('conformant', 'calico')),
  fc.record({ hasCopy: fc.boolean(), isDual: fc.boolean() }),
);

t.test(`test, map, page, diff and explain give one answer to one question (seed ${seed})`, async (t) => {
  const seen = new Set<string>();
  const planted = { blind: 0, dropped: 0, droppedPods: 0 };
  const property = fc.property(worlds, ([world, shape]) => {
    const { hasCopy } = shape;
    const asked = askedOf(world, shape);
    fc.pre(asked.pods.length > 1);
    const judged = ofTest(asked);
    for (const verdict of judged.values()) seen.add(verdict);
    const shown = ofMap(asked);
    const others = {
      map: shown,
      page: ofPage(asked),
      diff: ofDiff(asked),
      ...(hasCopy ? {} : { explain: ofExplain(asked) }),
    };
    for (const [command, answers] of Object.entries(others)) {
      const [first] = disagreements(asked, judged, answers);
      if (first !== undefined) throw new Error(`test and ${command}: ${first}`);
    }
    if (!hasCopy) {
      const known = policyPairsOf(asked);
      const explained = ofExplain(asked, known);
      for (const [command, answers] of Object.entries({ map: shown, page: others.page, diff: others.diff })) {
        const [first] = disagreements(asked, explained, answers, known);
        if (first !== undefined) throw new Error(`explain and ${command}: ${first}`);
      }
      planted.droppedPods += disagreements(asked, explained, without(shown, known), known).length;
    }
    // a map that drops a row is found out
    planted.dropped += disagreements(asked, judged, without(shown, pairsOf(asked))).length;
    // a command that forgot every policy is found out
    const blind = ofMap({
      ...asked,
      text: asked.text
        .split('\n---\n')
        .filter((each) => each.includes('"kind":"Pod"'))
        .join('\n---\n'),
    });
    planted.blind += disagreements(asked, judged, blind).length;
  });
  await holds(t, () => fc.assert(property, { numRuns: runs, seed }));
  t.ok(seen.has('allow') && seen.has('deny'), [...seen].join());
  for (const [mistake, times] of Object.entries(planted)) t.ok(times > 0, `a planted disagreement is seen: ${mistake}`);
});

interface ExposureQuestion {
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly direction: 'ingress' | 'egress';
}

const place = { 'kubernetes.io/metadata.name': 'nobody-has-this' };

/** What a test says of a hypothetical pod of a namespace that nobody has and a workload: what some family allows. */
function judgedOf({ text, options }: Asked, { id, labels, direction }: ExposureQuestion): Verdict {
  const pod = { namespaceSelector: { matchLabels: place }, podSelector: { matchLabels: labels }, hypothetical: true };
  const [from, to] = direction === 'ingress' ? [pod, id] : [id, pod];
  const test = {
    apiVersion: 'reachspec.dev/v1alpha1',
    kind: 'ConnectivityTest',
    spec: { cases: [{ name: 'c', from, to, ports: [`TCP/${port}`], expect: 'deny' }] },
  };
  const [suite] = report({ 'a.yaml': text, 'test.yaml': JSON.stringify(test) }, options).suites;
  const status = suite?.cases[0]?.status;
  return status === 'passed' ? 'deny' : status === 'failed' ? 'allow' : 'unknown';
}

/** Whether the page shows, for a workload and a direction, that some pod without a manifest may use the port. */
function isOnPage(map: ReachabilityMap, { id, direction }: ExposureQuestion): boolean {
  const { map: data } = mapPage(map, undefined);
  const end = data && groupWorkloads(data, 'workload').find(({ members: [at = -1] }) => data.workloads[at]?.id === id);
  if (data === undefined || end === undefined) throw new Error(`no ${id} on the page`);
  return exposureOnPage(end, data).some((row) => {
    const reach = data.reaches[row.reach];
    return row.direction === direction && reach !== undefined && verdictOf(reach) !== 'deny';
  });
}

t.test(`a map's exposure, its page and a test of a hypothetical pod give one answer (seed ${seed})`, async (t) => {
  const planted = { dropped: 0, page: 0 };
  const property = fc.property(worlds, ([world, { isDual }]) => {
    const asked = askedOf(world, { hasCopy: false, isDual });
    const [id] = asked.pods;
    fc.pre(id !== undefined);
    if (id === undefined) return;
    const map = exposureMap(asked.text, asked.options);
    const rows = exposureOf(map, id);
    const others = world.workloads.map(({ labels }) => labels);
    for (const direction of ['ingress', 'egress'] as const) {
      for (const labels of [{ app: 'web' }, ...others.slice(0, 2)]) {
        const question = { id, labels, direction };
        const outputWords = (some: typeof rows) =>
          diagnosticsOfState(some, { namespace: place, pod: labels }, { direction, protocol: 'TCP', port });
        const additional = outputWords(rows);
        const judged = judgedOf(asked, question);
        if (additional !== 'unknown' && judged !== 'unknown' && additional !== judged)
          throw new Error(`${id} ${direction}: exposure says ${additional}, a test ${judged}`);
        if (additional !== 'deny' && !isOnPage(map, question))
          throw new Error(`${id} ${direction}: ${additional} is on no page`);
        // an exposure that drops the regions of this pod is found out, and so is a page
        const dropped = rows.filter((row) => outputWords([row]) === 'deny');
        planted.dropped += judged === 'allow' && outputWords(dropped) !== judged ? 1 : 0;
        const blind = {
          ...map,
          exposure: map.exposure?.map((each) => each.filter((row) => row.direction !== direction)) ?? [],
        };
        planted.page += additional !== 'deny' && !isOnPage(blind, question) ? 1 : 0;
      }
    }
  });
  await holds(t, () => fc.assert(property, { numRuns: runs, seed }));
  for (const [mistake, times] of Object.entries(planted)) t.ok(times > 0, `a planted disagreement is seen: ${mistake}`);
});
