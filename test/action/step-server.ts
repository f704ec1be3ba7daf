import { pathToFileURL } from 'node:url';
import type { Printed } from './step.js';

/** What a runner gives to a step. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

// The process of `serveSteps`: runs the built action anew for each message, and sends back what it printed and its exit code.
const action = pathToFileURL('dist/action.js').href;
let runs = 0;
// each run listens for what goes wrong there
for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0);
process.on('message', async ({ cwd, env }: Surroundings) => {
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.send?.(await takenDown());
});

async function takenDown(): Promise<Printed> {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    process[name].write = (...args) => {
      said[name] += String(args[0]);
      const told = args.at(-1);
      if (typeof told === 'function') told();
      return true;
    };
  process.exitCode = 0;
  // Under a name of its own a module runs again.
  await import(`${action}?${runs++}`);
  return { code: Number(process.exitCode), ...said };
}
