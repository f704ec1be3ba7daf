import fc from 'fast-check';
import t from 'tap';
import {
  type DiffConnection,
  diffConnections,
  mapConnections,
  type ReachabilityDiff,
  type ReachabilityMap,
} from '../../src/result.js';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { holds } from '../support/holds.js';
import { changedPoints, keyOf, pointsOf, portsOf, probesOf, verdictsIn } from './points.js';
import { arbitraryStates, type State, type States } from './random-states.js';
import { undo } from './undo.js';

const runs = Number(process.env['REACHSPEC_FUZZ_RUNS'] ?? 1000) / 50;
const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261122);

function filesOf(state: State) {
  return [{ path: 'state.json', text: JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [...state.values()] }) }];
}

function requestOf({ options }: States) {
  const { podCIDRs: podCidrs, ipBlocks, undeclaredNamespaces } = options;
  return { ...defaults, podCidrs, ipBlocks, undeclaredNamespaces };
}

function mapOf(state: State, states: States): ReachabilityMap {
  const map = run(filesOf(state), { ...requestOf(states), command: 'map' });
  if (map.kind !== 'ReachabilityMap') throw new Error(`map gave a ${map.kind}`);
  return map;
}

function diffOf(base: State, head: State, states: States): ReachabilityDiff {
  return run({ base: filesOf(base), head: filesOf(head) }, { ...requestOf(states), command: 'diff' });
}

function rowsOf({ opened, closed, uncertain }: ReachabilityDiff): readonly DiffConnection[] {
  return [...diffConnections([...opened, ...closed, ...uncertain])];
}

/** What of a difference maps tell too: ports between two things that are in them. */
function mappedRows(diff: ReachabilityDiff): readonly DiffConnection[] {
  const isPort = ({ protocol }: { readonly protocol: string }) => !protocol.startsWith('ICMP');
  return rowsOf(diff)
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))
    .filter(({ from, to }) =>
      [from, to].every(
        (end) => !('hypothetical' in end || 'pods' in end) && !('entity' in end && end.entity === 'nodes'),
      ),
    )
    .map((row) => ({ ...row, allow: row.allow.filter(isPort), unknown: row.unknown.filter(isPort) }))
    .filter(({ allow, unknown }) => allow.length + unknown.length > 0);
}

/** Families that one side alone speaks of are judged at both: a map of one side is no measure then. */
function haveSameFamilies(maps: readonly ReachabilityMap[]): boolean {
  return new Set(maps.map(({ families }) => families.join())).size === 1;
}

t.test(`nothing differs from itself (seed ${seed})`, async (t) => {
  await holds(t, () =>
    fc.assert(
      fc.property(arbitraryStates(), (states) => rowsOf(diffOf(states.head, states.head, states)).length === 0),
      { numRuns: runs, seed },
    ),
  );
});

t.test(`what differs is what two maps tell differently, and mirrors (seed ${seed})`, async (t) => {
  const property = fc.property(arbitraryStates(), (states) => {
    const { base, head } = states;
    const [before, after] = [mapOf(base, states), mapOf(head, states)];
    fc.pre(haveSameFamilies([before, after]));
    const [there, back] = [diffOf(base, head, states), diffOf(head, base, states)];
    const rows = [...mapConnections(before), ...mapConnections(after), ...mappedRows(there), ...mappedRows(back)];
    const [probes, ports] = [probesOf(rows), portsOf(rows)];
    const [was, now] = [verdictsIn(before, probes, ports), verdictsIn(after, probes, ports)];
    const points = rows.flatMap((row) => pointsOf(row, probes, ports));
    const expected = new Map(
      points.flatMap((point) =>
        was(point) === now(point) ? [] : [[keyOf(point), `${was(point)} ${now(point)}`] as const],
      ),
    );
    const told = changedPoints(mappedRows(there), probes, ports);
    const mirrored = changedPoints(mappedRows(back), probes, ports);
    for (const key of new Set([...expected.keys(), ...told.keys(), ...mirrored.keys()])) {
      const turned = mirrored.get(key)?.split(' ').reverse().join(' ');
      if (expected.get(key) !== told.get(key) || told.get(key) !== turned)
        throw new Error(`${key}: expected ${expected.get(key)}, told ${told.get(key)}, mirrored ${turned}`);
    }
  });
  await holds(t, () => fc.assert(property, { numRuns: runs / 2, seed }));
});

t.test(`undoing what is blamed undoes a change, and no part of it does (seed ${seed})`, async (t) => {
  let checked = 0;
  const property = fc.property(arbitraryStates(), (states) => {
    const families = [mapOf(states.base, states), mapOf(states.head, states)];
    fc.pre(haveSameFamilies(families));
    // Those with several causes first.
    const rows = mappedRows(diffOf(states.base, states.head, states)).toSorted(
      (a, b) => b.because.length - a.because.length,
    );
    for (const row of rows.slice(0, 8)) {
      const { because } = row;
      if (because.length === 0) throw new Error(`nothing is blamed for ${JSON.stringify(row)}`);
      const sets = [because, ...because.map((each) => because.filter((other) => other !== each))];
      const outcomes = sets.map((set) => {
        const map = mapOf(undo(set, states), states);
        const around = [row, ...mapConnections(map)];
        const [probes, ports] = [probesOf(around), portsOf(around)];
        const verdict = verdictsIn(map, probes, ports);
        return haveSameFamilies([map, ...families])
          ? pointsOf(row, probes, ports).every((each) => verdict(each) === row.was)
          : undefined;
      });
      const [whole, ...parts] = outcomes;
      if (whole === false) throw new Error(`undoing ${JSON.stringify(because)} leaves ${JSON.stringify(row)}`);
      if (because.length > 1 && parts.includes(true))
        throw new Error(`a part of ${JSON.stringify(because)} is enough for ${JSON.stringify(row)}`);
      checked++;
    }
  });
  await holds(t, () => fc.assert(property, { numRuns: runs, seed }));
  t.ok(checked > runs, `${checked} connections`);
});
