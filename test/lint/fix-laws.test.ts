import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import t from 'tap';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { toYaml } from '../oracle/create-cluster.js';
import { arbitraryWorld } from '../oracle/random/random-clusters.js';
import { runHere } from '../testdata/run-here.js';

const runs = Number(process.env['REACHSPEC_FUZZ_RUNS'] ?? 1000) / 25;
const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261130);

t.test(`what is mended means the same, and is mended once (seed ${seed})`, async (t) => {
  const folder = t.testdir();
  const file = join(folder, 'world.yaml');
  let mended = 0;
  const property = fc.asyncProperty(arbitraryWorld(fc.constant('conformant')), fc.boolean(), async (world, isCrlf) => {
    const { cni, podCIDRs: podCidrs, ipBlocks, undeclaredNamespaces } = world.options;
    const before = isCrlf ? toYaml(world).replaceAll('\n', '\r\n') : toYaml(world);
    writeFileSync(file, before);
    const flags = [`--cni=${cni}`, `--undeclared-namespaces=${undeclaredNamespaces ?? 'unknown'}`];
    const ranges = podCidrs.map((each) => `--pod-cidr=${each}`);
    const fix = () => runHere(['lint', '--fix', ...flags, ...ranges, '.'], folder);
    await fix();
    const after = readFileSync(file, 'utf8');
    if (after === before) return;
    mended++;
    const files = (text: string) => [{ path: 'world.yaml', text }];
    const options = { ...defaults, cni, podCidrs, ipBlocks, undeclaredNamespaces, namespace: 'default' };
    const { equivalent } = run({ base: files(before), head: files(after) }, { ...options, command: 'diff' });
    if (equivalent !== true) throw new Error(`equivalent: ${equivalent}\n${before}\n=>\n${after}`);
    await fix();
    if (readFileSync(file, 'utf8') !== after) throw new Error(`mended again\n${after}`);
    if (isCrlf && /[^\r]\n/.test(after)) throw new Error('another line break');
  });
  await fc.assert(property, { numRuns: runs, seed });
  t.ok(mended > 0, `${mended} files were mended`);
});
