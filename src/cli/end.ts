import module from 'node:module';
import type * as threads from 'node:worker_threads';
import { interrupt, whileInterruptible } from '../discover/index.js';

const signals = { SIGTERM: 15, SIGINT: 2, SIGHUP: 1 } as const;

let isListening = false;
let isAsked = false;

/** What the thread that listens has heard; there is none before it is first asked about. */
let received: Received | undefined;

/** Whether a signal asked this process to end, also while it works without a pause. Cheap: long loops ask it again and again. */
export function isInterrupted(): boolean {
  if (isListening && received === undefined && hasWorked()) received = startListener();
  if (!isAsked && received !== undefined && Atomics.load(received, places.asked) === 1) {
    isAsked = true;
    interrupt();
    stopListening();
  }
  return isAsked;
}

/** Whether there is something to lose: the thread that listens takes as much work to start as a small run does in all. */
function hasWorked(): boolean {
  const now = performance.now();
  if (now < nextLook) return false;
  nextLook = now + betweenLooks;
  const { user, system } = process.cpuUsage();
  return user + system >= leastWork;
}

/** Microseconds of the processor. */
const leastWork = 500_000;

/** When the system is asked again how much was done, in milliseconds: asking costs more than what is done between two calls. */
let nextLook = 0;
const betweenLooks = 25;

/**
 * From when on there is something to lose (`isInterrupted`): at the first signal ends the programs that run, and lets the run tell what it
 * has done by then. Before, and at the second, the process ends as one that doesn't listen. No program or folder of ours is left behind.
 */
export function endOnSignals(): void {
  isListening = true;
  let programs = 0;
  whileInterruptible((isNeeded) => {
    programs++;
    if (isNeeded) return listenInPauses();
    const last = programs;
    // A signal that came meanwhile is reported first.
    setImmediate(() => programs === last && stopListening()).unref();
  });
}

let listeners: readonly (readonly [signal: string, listener: () => void])[] = [];

/** While this thread waits for programs it hears by itself, be there another thread or not. */
function listenInPauses(): void {
  if (listeners.length > 0) return;
  listeners = Object.entries(signals).map(([name, number]) => {
    const listen = () => {
      interrupt();
      if (isAsked) process.exit(128 + number);
      isAsked = true;
    };
    process.on(name, listen);
    return [name, listen];
  });
}

function stopListening(): void {
  for (const [name, listen] of listeners) process.off(name, listen);
  listeners = [];
}

type Received = Int32Array<SharedArrayBuffer>;

const places = { asked: 0 } as const;

/**
 * Node hands signals to the main thread only where that pauses, and has no way to ask for them; the loop of another thread gets them
 * at once, by the class that `process.on` itself uses. Where a later Node keeps it to itself, a signal ends the process at once.
 */
const script = `
const { parentPort, workerData: { shared, numbers } } = require('node:worker_threads');
process.noDeprecation = true;
const { Signal } = process.binding('signal_wrap');
const heard = new Int32Array(shared);
const handles = numbers.map((number) => {
  const handle = new Signal();
  handle.onsignal = () => {
    // Nobody listens from here on, so that the next one ends the process whatever it does; only then is this one told.
    for (const each of handles.splice(0)) each.close();
    Atomics.store(heard, ${places.asked}, 1);
    parentPort.postMessage('asked');
  };
  handle.start(number);
  return handle;
});
parentPort.on('message', () => undefined);
`;

function startListener(): Received {
  const { Worker } = threadsModule();
  const shared = new SharedArrayBuffer(4);
  const workerData = { shared, numbers: Object.values(signals) };
  const thread = new Worker(script, { eval: true, workerData, env: {}, execArgv: [] });
  thread.on('message', interrupt);
  thread.on('error', () => undefined);
  thread.unref();
  return new Int32Array(shared);
}

/** Loaded where a run takes long, which can't wait for it. */
function threadsModule(): typeof threads {
  return module.createRequire(import.meta.url)('node:worker_threads');
}
