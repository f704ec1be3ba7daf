/** What is done where the process is interrupted before its end: programs that run are ended, temporary folders go. */
const tasks = new Set<() => void>();

/** Adds what an interruption does; what comes back takes it out again. */
export function onInterruption(task: () => void): () => void {
  tasks.add(task);
  return () => tasks.delete(task);
}

/** Does all of it, the last first. What fails leaves the rest to be done. */
export function interrupt(): void {
  for (const task of [...tasks].reverse()) {
    tasks.delete(task);
    try {
      task();
    } catch {
      // The process ends: nobody could do more.
    }
  }
}
