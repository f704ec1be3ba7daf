import type { Suite } from '../../result.js';
import { visible } from './visible.js';

/**
 * The name of a suite where the suites of one test file must differ: `shop`, or `shop (prod, calico)` where the file
 * or a flag names environments or CNIs. What was recognised isn't part of it, so that a name stays the same from run to run.
 */
export function suiteTitle({ name, file, environment, cni }: Suite): string {
  const chosen = [
    ...(environment === 'default' ? [] : [environment]),
    ...(cni.source === 'test' || cni.source === 'flag'
      ? [cni.version === undefined ? cni.name : `${cni.name} ${cni.version}`]
      : []),
    ...(cni.staged === true ? ['staged'] : []),
  ];
  return visible(`${name.trim() === '' ? file : name}${chosen.length === 0 ? '' : ` (${chosen.join(', ')})`}`);
}

/** The name of a suite with the environment that it is judged in, where there is one; not yet disarmed. */
export function nameInEnvironment({ name, environment }: Pick<Suite, 'name' | 'environment'>): string {
  return environment === 'default' ? name : `${name} (${environment})`;
}
