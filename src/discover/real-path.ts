import { existsSync, realpathSync } from 'node:fs';

/** The real path behind a name; undefined where a link is broken or runs in a circle, and for a pipe. */
export function realPathOf(path: string): string | undefined {
  try {
    const real = realpathSync(path);
    return existsSync(real) ? real : undefined;
  } catch {
    return undefined;
  }
}
