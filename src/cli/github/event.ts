import { readFile } from 'node:fs/promises';
import type { Io } from '../io.js';

/** What happened, as the runner tells it; nothing where it doesn't. */
export async function readEvent({ env }: Pick<Io, 'env'>): Promise<unknown> {
  const path = env['GITHUB_EVENT_PATH'];
  try {
    return path === undefined || path === '' ? undefined : JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The text at the end of some keys. */
export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = valueAt(value, keys);
  return typeof found === 'string' ? found : undefined;
}

/** The number at the end of some keys, where it can be one of a pull request, a comment or a run. */
export function numberAt(value: unknown, ...keys: readonly string[]): number | undefined {
  const found = valueAt(value, keys);
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}
