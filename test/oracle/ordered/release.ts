import type { Release } from './calico/calico-policies.js';

/** The release that a CNI of a run names; the last for one without a version, `undefined` for another plugin. */
export function releaseOf(cni: string): Release | undefined {
  const [name, version = '3.32'] = cni.split('@');
  if (name !== 'calico') return undefined;
  const minor = Number(version.split('.')[1]);
  if (minor === 28 || minor === 29 || minor === 30 || minor === 31 || minor === 32) return minor;
  throw new Error(`not a release: ${cni}`);
}
