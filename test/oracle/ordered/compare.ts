import { formatAddress, isInside } from '../addresses.js';
import { type ActualEnd, type ActualMap, readMap } from '../maps/read-map.js';
import { type AskedCase, askCases, askMap, toYaml } from './ask.js';
import { type Cluster, readCluster } from './cluster.js';
import { type FlowEnd, formatTraffic, idOfPod, type Verdict } from './flows.js';
import {
  type Expected,
  expectVerdict,
  formatQuestion,
  icmpQuestionsOf,
  type OrderedQuestion,
  questionsOf,
  sampleOf,
} from './questions.js';
import type { OrderedWorld } from './random-cluster.js';
import { readExamples, readObjects } from './read-examples.js';
import { shrinkObjects } from './shrink.js';

export interface Difference {
  readonly question: OrderedQuestion;
  readonly expected: Verdict;
  readonly found: string;
}

/** What the engine says otherwise than each worked example of an API, under each plugin that the example is about. */
export function compareExamples(...asked: Parameters<typeof readExamples>) {
  return readExamples(...asked).flatMap(({ id, manifests, cluster, cnis, queries }) => {
    const flows = queries
      .map(({ flow }) => flow)
      .filter((flow) => flow.source.kind !== 'node' && flow.destination.kind !== 'node');
    return cnis.map((cni) => {
      const differences = compareCases({ objects: readObjects(manifests), cni, isDual: false }, cluster, flows);
      return { id, differences: differences.map(({ expected, found }) => `${expected}, found ${found}`) };
    });
  });
}

/** Where the map of a world and the oracle disagree, of a few questions or of all. */
export function compareMaps(world: OrderedWorld, most: number): readonly Difference[] {
  const cluster = readCluster(world.objects);
  const map = readMap(askMap(world));
  return sampleOf(questionsOf(world.objects, cluster), most).flatMap((question) =>
    differenceOf(question, expectVerdict(cluster, question, world.cni), verdictIn(map, question)),
  );
}

/** The same of ICMP, which no map tells of: a test with two cases for each question. */
export function compareIcmp(world: OrderedWorld, most: number): readonly Difference[] {
  const cluster = readCluster(world.objects);
  const questions = sampleOf(icmpQuestionsOf(world.objects, cluster), most);
  return compareCases(world, cluster, questions);
}

/** Asks questions in a test: where a case passes and its opposite fails, the verdict is certain. */
export function compareCases(
  world: OrderedWorld,
  cluster: Cluster,
  questions: readonly OrderedQuestion[],
): readonly Difference[] {
  const asked = questions.flatMap((question) => {
    const expected = expectVerdict(cluster, question, world.cni);
    return expected === undefined ? [] : [{ question, expected }];
  });
  const cases = asked.flatMap(({ question }) => [caseOf(question, 'allow'), caseOf(question, 'deny')]);
  if (cases.length === 0) return [];
  const statuses = askCases(world, cases);
  return asked.flatMap(({ question, expected }) => {
    const found = ['allow', 'deny'].map((verdict) => statuses.get(`${formatQuestion(question)} ${verdict}`)).join(' ');
    return differenceOf(question, withOwnNode(question, expected), verdictOf[found] ?? found);
  });
}

/** Whether a pod's own node is exempt from policies that aren't NetworkPolicies nobody says (A-NODE-1). */
function withOwnNode({ source, destination }: OrderedQuestion, expected: Expected): Expected {
  if (source.kind !== 'pod' || destination.kind !== 'pod' || !source.pod.hostNetwork) return expected;
  const isOwn = source.pod.node !== undefined && source.pod.node === destination.pod.node;
  return isOwn ? { ...expected, alsoTaken: [...expected.alsoTaken, 'unknown'] } : expected;
}

const verdictOf: Readonly<Record<string, Verdict>> = {
  'passed failed': 'allow',
  'failed passed': 'deny',
  'errored errored': 'unknown',
};

function differenceOf(question: OrderedQuestion, expected: Expected | undefined, found: string): readonly Difference[] {
  if (expected === undefined) return [];
  const taken: readonly string[] = [expected.verdict, ...expected.alsoTaken];
  return taken.includes(found) ? [] : [{ question, expected: expected.verdict, found }];
}

function caseOf(question: OrderedQuestion, expect: 'allow' | 'deny'): AskedCase {
  const { source, destination, traffic } = question;
  const [from, to] = [source, destination].map((end) => (end.kind === 'pod' ? idOfPod(end.pod) : addressText(end)));
  const name = `${formatQuestion(question)} ${expect}`;
  return { name, from: from ?? '', to: to ?? '', ports: [formatTraffic(traffic)], expect };
}

const addressText = (end: Exclude<FlowEnd, { kind: 'pod' }>): string =>
  end.kind === 'node' ? 'nodes' : formatAddress(end.address);

/** What isn't listed is denied. */
function verdictIn({ rows }: ActualMap, { source, destination, traffic }: OrderedQuestion): string {
  if (!('port' in traffic)) throw new Error('no map tells of ICMP');
  const isListed = (list: 'allow' | 'unknown'): boolean =>
    rows.some(
      (row) =>
        isEnd(row.from, source) &&
        isEnd(row.to, destination) &&
        row[list].some(
          ({ protocol, from, to }) => protocol === traffic.protocol && from <= traffic.port && traffic.port <= to,
        ),
    );
  const verdicts = (['allow', 'unknown'] as const).filter(isListed);
  return verdicts.length === 0 ? 'deny' : verdicts.join(' and ');
}

function isEnd({ workload, ranges }: ActualEnd, end: FlowEnd): boolean {
  if (end.kind === 'pod') return workload === `${end.pod.namespace}/Pod/${end.pod.name}`;
  return workload === undefined && ranges.some((range) => isInside(end.address, range));
}

/** The smallest world of this form in which there is still a difference, and the difference, as text. */
export function explainSmallest(world: OrderedWorld, compare: (world: OrderedWorld) => readonly Difference[]): string {
  const hasDifference = (each: OrderedWorld): boolean => compare(each).length > 0;
  const smallest = {
    ...world,
    objects: shrinkObjects(world.objects, (objects) => hasDifference({ ...world, objects })),
  };
  const differences = compare(smallest).map(
    ({ question, expected, found }) => `${formatQuestion(question)}: expected ${expected}, found ${found}`,
  );
  return [`${differences.length} under ${world.cni}`, ...differences.slice(0, 5), toYaml(smallest)].join('\n');
}
