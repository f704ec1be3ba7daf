import type { Suite } from '../result.js';
import { visible } from './visible.js';

/**
 * The name of a suite where each must have its own, as far as its file, environment and CNI tell it from others: `shop`, or
 * `shop (prod, calico)` where more than the defaults was chosen.
 */
export function suiteTitle({ name, file, environment, cni }: Suite): string {
  const chosen = [
    ...(environment === 'default' ? [] : [environment]),
    ...(cni.source === 'default' ? [] : [cni.version === undefined ? cni.name : `${cni.name} ${cni.version}`]),
  ];
  return visible(`${name.trim() || file}${chosen.length === 0 ? '' : ` (${chosen.join(', ')})`}`);
}
