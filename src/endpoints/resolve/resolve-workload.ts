import { didYouMean, nearest } from '../../diagnostics/index.js';
import type { Cluster, Workload } from '../../model/index.js';
import { type WorkloadMember, workloadMember } from '../members.js';
import { dnsFixture, isClusterDns } from './cluster-dns.js';
import { distinctReferenceTo, referenceTo } from './reference-to.js';
import { fail, found, list, type Of, type Resolution, type ResolveContext } from './resolution.js';

/** A workload by its name, and by its kind where several have the name. */
export function resolveWorkload(endpoint: Of<'workload'>, { cluster }: ResolveContext): Resolution {
  const known = workloadsNamed(endpoint, cluster).filter(
    ({ kind }) => (endpoint.workloadKind ?? kind).toLowerCase() === kind.toLowerCase(),
  );
  const [workload, ...others] = known;
  if (workload === undefined) return fail(`no workload \`${endpoint.text}\`${workloadHint(endpoint, cluster)}`);
  if (others.length > 0) {
    return fail(
      `\`${endpoint.text}\` is held by several kinds: write one of ${known.map((each) => `\`${distinctReferenceTo(each)}\``).join(', ')}`,
    );
  }
  return found([namedMember(workload)]);
}

/** A workload that a case names: one object for all cases, so that what follows from it is found once. */
function namedMember(workload: Workload): WorkloadMember {
  const member = named.get(workload) ?? workloadMember(workload, { isNamed: true });
  named.set(workload, member);
  return member;
}

const named = new WeakMap<Workload, WorkloadMember>();

/** By cluster, then by namespace and name. */
const byName = new WeakMap<Cluster, ReadonlyMap<string, readonly Workload[]>>();

/** The workloads of one name in a namespace, of whatever kinds. */
function workloadsNamed({ namespace, name }: Of<'workload'>, cluster: Cluster): readonly Workload[] {
  const known = byName.get(cluster) ?? indexByName(cluster.workloads);
  byName.set(cluster, known);
  return known.get(`${namespace}/${name}`) ?? [];
}

function indexByName(workloads: readonly Workload[]): ReadonlyMap<string, readonly Workload[]> {
  const index = new Map<string, Workload[]>();
  for (const workload of workloads) {
    const key = `${workload.namespace}/${workload.name}`;
    const known = index.get(key);
    if (known === undefined) index.set(key, [workload]);
    else known.push(workload);
  }
  return index;
}

function workloadHint(endpoint: Of<'workload'>, cluster: Cluster): string {
  const { namespace, name } = endpoint;
  const service = cluster.services.find((each) => each.namespace === namespace && each.name === name);
  if (service !== undefined) return `; did you mean the Service \`${namespace}/service/${name}\`?`;
  if (isClusterDns(endpoint)) return dnsFixture;
  const near = didYouMean(
    endpoint.text,
    cluster.workloads.flatMap((each) => [`${each.namespace}/${each.name}`, referenceTo(each)]),
  );
  if (near) return near;
  if (!cluster.namespaces.has(namespace)) {
    const known = nearest(namespace, [...cluster.namespaces.keys()]);
    if (known !== undefined) return `; did you mean namespace \`${known}\`?`;
    return elsewhere(name, cluster) || `; no manifest declares anything in namespace \`${namespace}\``;
  }
  const names = cluster.workloads.filter((each) => each.namespace === namespace);
  return names.length === 0
    ? `; namespace \`${namespace}\` has no workload`
    : `; namespace \`${namespace}\` has ${list(names.map(referenceTo))}`;
}

/** The workload of a name, where only one has it. */
function elsewhere(name: string, cluster: Cluster): string {
  const [same, ...others] = cluster.workloads.filter((each) => each.name === name);
  return same === undefined || others.length > 0 ? '' : `; did you mean \`${referenceTo(same)}\`?`;
}
