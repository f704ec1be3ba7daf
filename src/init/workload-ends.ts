import type { Cluster, Workload } from '../model/index.js';

/** How a case names a workload: `ns/name`, with its kind where another workload has its name. */
export function workloadEnd({ namespace, kind, name }: Workload, cluster: Cluster): string {
  const known = names.get(cluster) ?? countNames(cluster);
  names.set(cluster, known);
  const isAmbiguous = (known.get(`${namespace}/${name}`) ?? 0) > 1;
  return isAmbiguous ? `${namespace}/${kind.toLowerCase()}/${name}` : `${namespace}/${name}`;
}

const names = new WeakMap<Cluster, ReadonlyMap<string, number>>();

function countNames({ workloads }: Cluster): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { namespace, name } of workloads) {
    const key = `${namespace}/${name}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
