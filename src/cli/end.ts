import { interrupt } from '../discover/index.js';

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

let isAsked = false;

/** Whether a signal asked this process to end. */
export function isInterrupted(): boolean {
  return isAsked;
}

/**
 * At the first signal ends the programs that run, and lets the run tell what it has done by then. At the second ends the process, as
 * one would end that doesn't listen for it. No program or folder of ours is left behind.
 */
export function endOnSignals(): void {
  for (const [name, number] of Object.entries(signals)) {
    process.on(name, () => {
      interrupt();
      if (isAsked) process.exit(128 + number);
      isAsked = true;
    });
  }
}
