import { interrupt } from '../discover/index.js';

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** Ends the process at a signal, as one would end that doesn't listen for it, with no program or folder of ours left behind. */
export function endOnSignals(): void {
  for (const [name, number] of Object.entries(signals)) {
    process.on(name, () => {
      interrupt();
      process.exit(128 + number);
    });
  }
}
