import fc from 'fast-check';
import t from 'tap';
import { type DiffConnection, diffConnections, type PortRange, type ReachabilityDiff } from '../../src/result.js';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { diagnosticsOfState, exposureMap, type Question, type SomePod } from '../map/exposed-pods.js';
import { holds } from '../support/holds.js';
import { arbitraryStates, type State, type States } from './random-states.js';

const runs = Number(process.env['REACHSPEC_FUZZ_RUNS'] ?? 1000) / 100;
const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261130);
const nameLabel = 'kubernetes.io/metadata.name';

function textOf(state: State): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [...state.values()] });
}

function diffOf(base: State, head: State, { options }: States): ReachabilityDiff {
  const files = (state: State) => [{ path: 'state.yaml', text: textOf(state) }];
  const { podCIDRs: podCidrs, ipBlocks, undeclaredNamespaces } = options;
  const asked = { ...defaults, podCidrs, ipBlocks, undeclaredNamespaces };
  return run({ base: files(base), head: files(head) }, { ...asked, command: 'diff' });
}

function rowsOf({ opened, closed, uncertain }: ReachabilityDiff): readonly DiffConnection[] {
  return [...diffConnections([...opened, ...closed, ...uncertain])];
}

/**
 * `FROM TO WAS NOW PROTOCOL/PORT` at the ports where rows begin or end, verdicts as they stand or turned. Ports and addresses may be cut by
 * what is to blame, which isn't the same both ways; addresses are another law's.
 */
function pointsOf(rows: readonly DiffConnection[], ports: readonly number[], isTurned: boolean): readonly string[] {
  const points = rows.flatMap(({ from, to, was, now, allow, unknown }) => {
    if ('cidrs' in from || 'cidrs' in to) return [];
    const verdicts = isTurned ? `${now} ${was}` : `${was} ${now}`;
    return [...allow, ...unknown]
      .filter(isPorts)
      .flatMap((range) =>
        ports
          .filter((port) => range.from <= port && port <= range.to)
          .map((port) => `${JSON.stringify([from, to])} ${verdicts} ${range.protocol}/${port}`),
      );
  });
  return [...new Set(points)].sort();
}

/** ICMP is told with the ports that opened with it, and not by itself. */
function isPorts({ protocol }: PortRange): boolean {
  return !protocol.startsWith('ICMP');
}

t.test(`nothing at all differs from itself, and what differs mirrors (seed ${seed})`, async (t) => {
  const property = fc.property(arbitraryStates(), (states) => {
    const same = diffOf(states.head, states.head, states);
    if (rowsOf(same).length > 0 || same.equivalent === false) throw new Error('a state differs from itself');
    const [there, back] = [diffOf(states.base, states.head, states), diffOf(states.head, states.base, states)];
    const ranges = [...rowsOf(there), ...rowsOf(back)].flatMap(({ allow, unknown }) => [...allow, ...unknown]);
    const ports = [...new Set(ranges.flatMap(({ from, to }) => [from, to]))];
    const told = pointsOf(rowsOf(there), ports, false);
    const mirrored = pointsOf(rowsOf(back), ports, true);
    const lost = told.find((row) => !mirrored.includes(row)) ?? mirrored.find((row) => !told.includes(row));
    if (lost !== undefined) throw new Error(`only one way: ${lost}`);
    if (there.equivalent !== back.equivalent) throw new Error(`equivalent ${there.equivalent} and ${back.equivalent}`);
  });
  await holds(t, () => fc.assert(property, { numRuns: runs, seed }));
});

const samples: readonly SomePod[] = ['x', 'y', 'nobody-has-this'].flatMap((name) =>
  [{}, { app: 'web' }, { app: 'db' }, { role: 'client' }].map((pod) => ({ namespace: { [nameLabel]: name }, pod })),
);
const questions: readonly Question[] = (['ingress', 'egress'] as const).flatMap((direction) =>
  [80, 8080, 5000].map((port) => ({ direction, protocol: 'TCP', port })),
);

t.test(`what a pod that no manifest holds can newly do is told (seed ${seed})`, async (t) => {
  const seen = new Set<string>();
  const property = fc.property(arbitraryStates(), (states) => {
    const { podCIDRs: podCidrs, ipBlocks } = states.options;
    // labels of undeclared namespaces are no part of the question
    const own = { ...states, options: { ...states.options, undeclaredNamespaces: 'unlabelled' } } as const;
    const options = { podCidrs, ipBlocks, undeclaredNamespaces: 'unlabelled' } as const;
    const maps = [states.base, states.head].map((state) => exposureMap(textOf(state), options));
    fc.pre(new Set(maps.map(({ families }) => families.join())).size === 1);
    const rows = rowsOf(diffOf(states.base, states.head, own));
    const [before, after] = maps;
    for (const { id, class: index } of after?.workloads ?? []) {
      const old = before?.workloads.find((each) => each.id === id);
      if (old === undefined) continue;
      for (const pod of samples) {
        for (const question of questions) {
          const was = diagnosticsOfState(before?.exposure?.[old.class] ?? [], pod, question);
          const now = diagnosticsOfState(after?.exposure?.[index] ?? [], pod, question);
          if (was === now) continue;
          seen.add(`${was} ${now}`);
          if (!rows.some((row) => tells(row, id, question)))
            throw new Error(`${JSON.stringify([id, pod, question])}: ${was} became ${now}, and no row tells it`);
        }
      }
    }
  });
  await holds(t, () => fc.assert(property, { numRuns: runs, seed }));
  t.ok(seen.size > 1, [...seen].join());
});

/** Whether a row is of a workload and other pods, seen or not, in one direction on one port. */
function tells(
  { from, to, allow, unknown }: DiffConnection,
  id: string,
  { direction, protocol, port }: Question,
): boolean {
  const [own, other] = direction === 'ingress' ? [to, from] : [from, to];
  const isOwn = 'workload' in own && own.workload === id;
  const isPod = 'workload' in other || 'hypothetical' in other || 'pods' in other;
  return (
    isOwn &&
    isPod &&
    [...allow, ...unknown].some((range) => range.protocol === protocol && range.from <= port && port <= range.to)
  );
}
