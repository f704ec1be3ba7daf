import fc from 'fast-check';
import t from 'tap';
import { run } from '../../../src/run.js';
import { serviceTestFile, serviceYaml } from './service-cluster.js';
import { expectService, type Status } from './service-oracle.js';
import { type AskedService, arbitraryService } from './service-random.js';

const runs = Number(process.env['REACHSPEC_FUZZ_RUNS'] ?? 400);
const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261122);

t.test(`cases about Services come to what their oracle says, ${runs} times (seed ${seed})`, async (t) => {
  const seen: Record<Status, number> = { passed: 0, failed: 0, errored: 0 };
  const property = fc.property(arbitraryService(), (asked) => {
    const expected = expectService(asked.asked, asked.test);
    const found = ask(asked);
    seen[expected]++;
    if (found.status !== expected) throw new Error(explain(asked, `expected ${expected}, found ${found.text}`));
  });
  fc.assert(property, { numRuns: runs, seed });
  for (const [status, count] of Object.entries(seen)) t.ok(count > runs / 10, `${count} ${status}`);
});

function ask({ asked, test }: AskedService) {
  const files = [
    { path: 'world.yaml', text: serviceYaml(asked) },
    { path: 'test.yaml', text: serviceTestFile(test, asked.service) },
  ];
  const { cni, ipBlocks, undeclaredNamespaces } = asked.world.options;
  const result = run(files, {
    command: 'test',
    cni,
    namespace: 'default',
    raw: false,
    podCidrs: [],
    ipBlocks,
    undeclaredNamespaces,
    selection: { selector: undefined, filters: [], files: [] },
    today: '2026-11-22',
  });
  const row = result.kind === 'TestReport' ? result.suites[0]?.cases[0] : undefined;
  if (row === undefined) throw new Error('no row');
  return { status: row.status, text: `${row.status}: ${row.message} ${JSON.stringify(row.counterexample ?? {})}` };
}

function explain({ asked, test }: AskedService, difference: string): string {
  return `${difference}\n${serviceYaml(asked)}---\n${serviceTestFile(test, asked.service)}`;
}
