import fc from 'fast-check';
import t from 'tap';
import { run } from '../../src/run.js';
import { testFileOf } from './closed-case.js';
import { type Asked, arbitraryAsked, arbitraryLaw, type Shape } from './closed-random.js';
import { expectClosed } from './closed-world-oracle.js';
import { toYaml } from './create-world.js';

const runs = Number(process.env['REACHSPEC_FUZZ_RUNS'] ?? 600);
const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261122);

const shapes: readonly (Shape & { readonly says: string })[] = [
  { says: 'selectors and declared namespaces', hasRanges: false, hasUndeclared: false },
  { says: 'selectors and namespaces that nobody declares', hasRanges: false, hasUndeclared: true },
  { says: 'selectors and address ranges', hasRanges: true, hasUndeclared: false },
];

for (const shape of shapes) {
  t.test(`closed worlds of ${shape.says} come to what their oracle says, ${runs} times (seed ${seed})`, async (t) => {
    const property = fc.property(arbitraryAsked(shape), (asked) => {
      const expected = expectClosed(asked.world, asked.test);
      const found = ask(asked);
      if (found.status !== expected) throw new Error(explain(asked, `expected ${expected}, found ${found.text}`));
    });
    fc.assert(property, { numRuns: runs, seed });
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

function ask({ world, test }: Asked) {
  const files = [
    { path: 'world.yaml', text: toYaml(world) },
    { path: 'test.yaml', text: testFileOf(test) },
  ];
  const { cni, podCIDRs, ipBlocks, undeclaredNamespaces } = world.options;
  const result = run(files, {
    command: 'test',
    cni,
    namespace: 'default',
    raw: false,
    podCidrs: podCIDRs,
    ipBlocks,
    undeclaredNamespaces,
    selection: { selector: undefined, filters: [], files: [] },
    today: '2026-11-22',
  });
  const row = result.kind === 'TestReport' ? result.suites[0]?.cases[0] : undefined;
  if (row === undefined) throw new Error('no row');
  return { ...row, text: `${row.status}: ${row.message} ${JSON.stringify(row.counterexample ?? {})}` };
}

function explain({ world, test }: Asked, difference: string): string {
  return `${difference}\n${toYaml(world)}---\n${testFileOf(test)}`;
}
