// Loaded before a script that is measured: writes what the process cost when it ends.

import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const seconds = (userCPUTime + systemCPUTime) / 1e6;
  writeFileSync(process.env.REACHSPEC_BENCH_USAGE, JSON.stringify({ seconds, mebibytes: Math.round(maxRSS / 1024) }));
});
