import fc from 'fast-check';
import t from 'tap';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { toYaml } from '../oracle/create-cluster.js';
import { arbitraryWorld } from '../oracle/random/random-clusters.js';
import { initialFiles, type Options } from './notice.js';

const seed = 21;

t.test(`what is written of random clusters is read again, and passes (seed ${seed})`, async (t) => {
  for (const state of fc.sample(arbitraryWorld(), { numRuns: 3, seed })) {
    const files = [{ path: 'cluster.yaml', text: toYaml(state) }];
    const { cni, podCIDRs, ipBlocks, undeclaredNamespaces } = state.options;
    const options: Partial<Options> = { cni, namespace: 'default', podCidrs: podCIDRs, ipBlocks, undeclaredNamespaces };
    const tests = initialFiles(files, options);
    if (tests.length === 0) continue;
    const asked = { ...defaults, ...options };
    const report = run([...files, ...tests], { ...asked, command: 'test' });
    if (report.kind !== 'TestReport') throw new Error(report.kind);
    const told = `seed ${seed}\n${toYaml(state)}${tests.map(({ text }) => text).join('---\n')}`;
    t.equal(report.suites.length, tests.length, told);
    t.equal(report.summary.failed + report.summary.errored + report.summary.skipped, 0, told);
  }
});
