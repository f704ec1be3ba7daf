import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Whether so little is left of the memory that Node.js may use that it would soon end the process. Cheap: long loops ask it again and again. */
export function isHeapFull(): boolean {
  const now = performance.now();
  if (isFull || now - lookedAt < between) return isFull;
  lookedAt = now;
  isFull = shareUsed() > shareToCollect && shareKept() > shareToEnd;
  return isFull;
}

/** The memory that Node.js may use, in MiB. */
export function heapLimit(): number {
  return Math.round(getHeapStatistics().heap_size_limit / 1024 / 1024);
}

/** Once it was so, it stays so: the run ends by it. */
let isFull = false;
let lookedAt = 0;

/** Milliseconds between two looks. */
const between = 20;

/**
 * Node.js ends a process that keeps four fifths and finds little to collect time and again. What is left has to do for telling what is
 * done.
 */
const shareToCollect = 0.78;
const shareToEnd = 0.72;

/** In bytes: the part that the youngest objects have, which are soon collected or no longer among them. */
const young = 48 * 1024 * 1024;

function shareUsed(): number {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used / (limit - young);
}

/** As `shareUsed`, without what is no longer needed. */
function shareKept(): number {
  collect ??= findCollect();
  collect();
  return shareUsed();
}

let collect: (() => void) | undefined;

/** What is no longer needed counts as used until it is collected, and Node.js hands out the means for that by a flag alone. */
function findCollect(): () => void {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return typeof found === 'function' ? () => found() : () => undefined;
}
