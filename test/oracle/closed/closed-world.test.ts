import fc from 'fast-check';
import t from 'tap';
import { withBudgets } from '../../../src/limit/index.js';
import type { Counterexample } from '../../../src/result.js';
import { run } from '../../../src/run.js';
import { createWorld, inWays, toYaml } from '../create-cluster.js';
import { runOptionsOf } from '../engine.js';
import { protocols } from '../kubernetes/kubernetes-objects.js';
import { type ProfileName, profiles } from '../plugins/profiles.js';
import { type ClosedCase, isExact, isIncoming, testFileOf } from './closed-case.js';
import { type Asked, arbitraryAsked, arbitraryExact, arbitraryLaw, type Shape } from './closed-random.js';
import { expectClosed, isCounterexample } from './closed-world-oracle.js';

const runs = Number(process.env['REACHSPEC_FUZZ_RUNS'] ?? 120);
const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261122);

const shapes: readonly (Shape & { readonly says: string })[] = [
  { says: 'selectors and declared namespaces', hasRanges: false, hasUndeclared: false },
  { says: 'selectors and namespaces that nobody declares', hasRanges: false, hasUndeclared: true },
  { says: 'selectors and address ranges', hasRanges: true, hasUndeclared: false },
];

/** More take long, and are as few as two policies that are refused and a cell that isn't known. */
const mostCombinations = 18;
const cnis = Object.keys(profiles) as readonly ProfileName[];

for (const shape of shapes) {
  t.test(
    `a list that passes or fails does so under every profile: ${shape.says}, ${runs} times (seed ${seed})`,
    async (t) => {
      const property = fc.property(arbitraryAsked(shape), fc.constantFrom(...cnis), (asked, cni) =>
        compareUnder(under(asked, cni)),
      );
      fc.assert(property, { numRuns: runs, seed });
      t.pass(`seed ${seed}`);
    },
  );

  t.test(`closed worlds of ${shape.says} come to what their oracle says, ${runs} times (seed ${seed})`, async (t) => {
    fc.assert(fc.property(arbitraryAsked(shape), compare), { numRuns: runs, seed });
    fc.assert(fc.property(arbitraryExact(shape), compare), { numRuns: Math.ceil(runs / 2), seed });
    t.pass(`seed ${seed}`);
  });

  t.test(`a list that repeats a rule's peers literally passes under that rule alone: ${shape.says}`, async (t) => {
    const property = fc.property(arbitraryLaw(shape), (asked) => {
      const found = ask(asked);
      if (found.status !== 'passed') throw new Error(explain(asked, found.text));
    });
    fc.assert(property, { numRuns: runs, seed });
    t.pass(`seed ${seed}`);
  });
}

const tight = [{ decisions: 2 }, { decisions: 6 }, { decisions: 20 }, { comparisons: 0 }, { comparisons: 1 }];

for (const budgets of tight) {
  const words = JSON.stringify(budgets);
  t.test(`with ${words} what is certain is as with enough, and the rest names the budget (seed ${seed})`, async (t) => {
    const seen = { settled: 0, givenUp: 0 };
    const check = (asked: Asked) => {
      const isGivenUp = compareWithin(budgets, asked);
      seen[isGivenUp ? 'givenUp' : 'settled']++;
    };
    const arbitrary = fc.oneof(...shapes.flatMap((shape) => [arbitraryAsked(shape), arbitraryExact(shape)]));
    fc.assert(fc.property(arbitrary, check), { numRuns: runs, seed });
    t.ok(seen.settled > 0 && seen.givenUp > 0, `settled ${seen.settled}, given up ${seen.givenUp}`);
  });
}

/** Whether a case is given up for a budget; what is certain within it has to be right. */
function compareWithin(budgets: Parameters<typeof withBudgets>[0], asked: Asked): boolean {
  const expected = expectClosed(asked.world, asked.test);
  const found = withBudgets(budgets, () => ask(asked));
  if (found.status === expected) return false;
  const isTold = found.unknowns.some(
    ({ fact, remedy }) => /^more than [0-9]+ (decisions|comparisons)/.test(fact) && /^split the case/.test(remedy),
  );
  if (found.status !== 'errored' || !isTold)
    throw new Error(explain(asked, `expected ${expected}, found ${found.text}`));
  return true;
}

/** Lists that passed, and those that failed, do so whatever is true of the plugin. */
function compareUnder(asked: Asked): void {
  const { world, test } = asked;
  fc.pre(world.ways.possible.length <= mostCombinations);
  const found = ask(asked);
  const statuses = inWays(world, world.ways.possible).map((each) => expectClosed(each, test));
  const isRefuted =
    (found.status === 'passed' && statuses.some((each) => each !== 'passed')) ||
    (found.status === 'failed' && statuses.includes('passed'));
  if (isRefuted) throw new Error(explain(asked, `${world.options.cni}: expected ${statuses}, found ${found.text}`));
}

function under({ world, test }: Asked, cni: ProfileName): Asked {
  return { world: createWorld({ ...world, options: { ...world.options, cni } }), test };
}

function compare(asked: Asked): void {
  const { world, test } = asked;
  const expected = expectClosed(world, test);
  const found = ask(asked);
  if (found.status !== expected) throw new Error(explain(asked, `expected ${expected}, found ${found.text}`));
  const { counterexample } = found;
  if (found.status !== 'failed' || isExact(test)) return; // `exactly…` fails for what is shut out too
  const shown = counterexample === undefined ? undefined : toShown(test, counterexample);
  if (shown === undefined || !isCounterexample(world, test, shown)) throw new Error(explain(asked, found.text));
}

function toShown(test: ClosedCase, { from, to, protocol, port, podLabels, namespaceLabels }: Counterexample) {
  const known = protocols.find((each) => each === protocol);
  if (known === undefined || port === undefined) return undefined;
  const labels = podLabels && namespaceLabels && { podLabels, namespaceLabels };
  return { end: isIncoming(test) ? from : to, packet: { protocol: known, port }, labels };
}

function ask({ world, test }: Asked) {
  const files = [
    { path: 'world.yaml', text: toYaml(world) },
    { path: 'test.yaml', text: testFileOf(test) },
  ];
  const selection = { selector: undefined, filters: [], files: [] };
  const result = run(files, { ...runOptionsOf(world), command: 'test', selection });
  const row = result.kind === 'TestReport' ? result.suites[0]?.cases[0] : undefined;
  if (row === undefined) throw new Error('no row');
  return { ...row, text: `${row.status}: ${row.message} ${JSON.stringify(row.counterexample ?? {})}` };
}

function explain({ world, test }: Asked, difference: string): string {
  return `${difference}\n${toYaml(world)}---\n${testFileOf(test)}`;
}
