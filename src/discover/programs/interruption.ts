/** What is done where the process is interrupted before its end: programs that run are ended, temporary folders go. */
const tasks = new Set<() => void>();

let notify: (isNeeded: boolean) => void = () => undefined;

/** Calls `watch` whenever there begins to be something to do, and no longer is. */
export function whileInterruptible(watch: (isNeeded: boolean) => void): void {
  notify = watch;
}

/** Adds what an interruption does; what comes back takes it out again. */
export function onInterruption(task: () => void): () => void {
  tasks.add(task);
  if (tasks.size === 1) notify(true);
  return () => forget(task);
}

function forget(task: () => void): void {
  if (tasks.delete(task) && tasks.size === 0) notify(false);
}

/** Does all of it, the last first. What fails leaves the rest to be done. */
export function interrupt(): void {
  for (const task of [...tasks].reverse()) {
    forget(task);
    try {
      task();
    } catch {
      // The process ends: nobody could do more.
    }
  }
}
