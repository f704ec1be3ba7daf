import { runCli } from '../../src/cli/cli.js';
import { processIo } from '../../src/cli/io.js';
import type { ReachabilityMap } from '../../src/result.js';
import { sampleMap } from '../report/samples.js';

// The command as a process of its own, with a map of many megabytes for a result.
const workloads = Array.from({ length: 400 }, (_, index) => {
  const name = `w${index}`;
  return { id: `x/Pod/${name}`, namespace: 'x', kind: 'Pod', name, class: 0 };
});
const map: ReachabilityMap = {
  ...sampleMap,
  workloads,
  classes: 1,
  between: [0],
  fromAddresses: [[]],
  toAddresses: [[]],
  entries: [],
};
process.exitCode = await runCli(['map', '--format', 'json'], processIo(), { run: async () => map });
