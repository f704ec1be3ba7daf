import { answer } from '../../src/answer/answer.js';
import { report } from '../../src/answer/report.js';
import { assemble } from '../../src/assemble/assemble.js';
import type { Reading } from '../../src/assemble/reading.js';
import { finishInTurns } from '../../src/limit/index.js';
import { mapReports } from '../../src/report/index.js';
import { diskReader } from '../../src/run/disk.js';
import { find } from '../../src/run/find.js';
import { loadParts } from '../../src/run/load-parts.js';
import { optionsFrom } from '../../src/run/options.js';
import { type Plan, planRun } from '../../src/run/plan.js';
import { type Inputs, read, rereader } from '../../src/run/read.js';
import type { RunRequest } from '../../src/run/request.js';

/**
 * Where the time of `map --format json` of a folder goes: the CPU seconds of each phase, as one line of JSON. `scripts/bench.mjs`
 * bundles it and runs it in a process of its own; starting Node is no phase of these.
 */
const [, , folder = '.'] = process.argv;

const request: RunRequest = {
  command: 'map',
  paths: [folder],
  workingDirectory: process.cwd(),
  cni: undefined,
  namespace: undefined,
  ipBlocks: undefined,
  undeclaredNamespaces: undefined,
  podCidrs: [],
  raw: false,
  today: '2026-01-01',
  env: {},
  stdin: () => Promise.resolve(''),
};

const seconds = { load: 0, find: 0, read: 0, assemble: 0, decide: 0, report: 0 };
let last = { user: 0, system: 0 };

/** Adds the CPU time since it was called last to a phase. */
function lap(phase: keyof typeof seconds): void {
  const { user, system } = process.cpuUsage(last);
  last = process.cpuUsage();
  seconds[phase] += (user + system) / 1e6;
}

lap('load');
const reader = diskReader(request);
const parts = await loadParts(request, reader.settings);
const options = optionsFrom(request, reader, parts);
const states = await finishInTurns(reader.open(options));
let inputs: Inputs = new Map();
let step: Plan<Promise<unknown>> | Reading = planRun(request, states, options);
while ('wanted' in step) {
  const found = await finishInTurns(find(step.wanted));
  lap('find');
  inputs = read(found, inputs, options);
  step = step.next(inputs);
  lap('read');
}
const assembly = assemble(step, options);
lap('assemble');
const answered = await finishInTurns(answer(assembly, { ...options, reread: rereader(options) }, parts.answerers));
lap('decide');
const result = report(answered, options);
let characters = 0;
if (result.kind === 'ReachabilityMap') for (const piece of mapReports.json(result)) characters += piece.length;
lap('report');
console.log(JSON.stringify({ ...seconds, characters }));
