import { mapReports } from '../../../src/report/index.js';
import { run } from '../../../src/run.js';
import { writeStream } from '../../support/write-yaml.js';
import type { OrderedWorld } from './random-cluster.js';

/** One case of a test file: may one end reach another? */
export interface AskedCase {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly ports: readonly string[];
  readonly expect: 'allow' | 'deny';
}

/** The manifests as one YAML stream. */
export const toYaml = ({ objects }: Pick<OrderedWorld, 'objects'>): string => writeStream(objects);

/** The map of a world, as a client of `map --format json` reads it. */
export function askMap(world: OrderedWorld): unknown {
  const result = run([{ path: 'world.yaml', text: toYaml(world) }], { ...optionsOf(world), command: 'map' });
  if (result.kind !== 'ReachabilityMap') throw new Error(`map gave a ${result.kind}`);
  return JSON.parse([...mapReports.json(result)].join(''));
}

/** The status of each case by its name. */
export function askCases(world: OrderedWorld, cases: readonly AskedCase[]): ReadonlyMap<string, string> {
  // One file for each verdict: in one, the two would contradict each other.
  const tests = (['allow', 'deny'] as const).map((expect) => ({
    path: `${expect}.yaml`,
    text: JSON.stringify({
      apiVersion: 'reachspec.dev/v1alpha1',
      kind: 'ConnectivityTest',
      spec: { cases: cases.filter((each) => each.expect === expect) },
    }),
  }));
  const files = [{ path: 'world.yaml', text: toYaml(world) }, ...tests];
  const result = run(files, { ...optionsOf(world), command: 'test' });
  if (result.kind !== 'TestReport') throw new Error(`test gave a ${result.kind}`);
  return new Map(result.suites.flatMap((suite) => suite.cases.map(({ name, status }) => [name, status])));
}

const optionsOf = ({ cni, isDual }: OrderedWorld) =>
  ({
    cni,
    namespace: 'default',
    raw: false,
    podCidrs: ['10.1.0.0/16', ...(isDual ? ['fd00::/16'] : [])],
    ipBlocks: undefined,
    undeclaredNamespaces: 'unknown',
    today: '2026-11-22',
  }) as const;
