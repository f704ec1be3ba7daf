import { remark, warningNote } from '../../diagnostics/index.js';
import type { Endpoint } from '../../language/endpoint.js';
import type { Cluster, Pod } from '../../model/index.js';
import { anyOf, unionOfAddresses } from '../../sets/index.js';
import { type Member, memberKey, memberOfPods, serviceOf, type WorkloadMember } from '../members.js';
import { fail, merge, nothing, type Of, type Resolution, type ResolveContext } from './resolution.js';
import { resolveAddresses, resolveDomain, resolveWord } from './resolve-addresses.js';
import { resolveEntity } from './resolve-entity.js';
import { resolveHypothetical } from './resolve-hypothetical.js';
import { resolveNamespace, resolveSelector } from './resolve-pods.js';
import { resolveService } from './resolve-service.js';
import { resolveWorkload } from './resolve-workload.js';
import { removesAny, subtractMembers } from './subtract-members.js';

/** Looks up the endpoints of one end of a case. Every item must match something (`language.md` §2). */
export function resolveEndpoints(endpoints: readonly Endpoint[], context: ResolveContext): Resolution {
  const [only] = endpoints;
  return only?.kind === 'workload' && endpoints.length === 1
    ? resolveNamed(only, context)
    : resolveAll(endpoints, context);
}

/** What names of workloads come to at each end, by how they are written: thousands of cases may name the same ones. */
const named = new WeakMap<Cluster, Record<ResolveContext['side'], Map<string, Resolution>>>();

function resolveNamed(endpoint: Of<'workload'>, context: ResolveContext): Resolution {
  const ofCluster = named.get(context.cluster) ?? { from: new Map(), to: new Map() };
  named.set(context.cluster, ofCluster);
  const known = ofCluster[context.side].get(endpoint.text) ?? resolveAll([endpoint], context);
  ofCluster[context.side].set(endpoint.text, known);
  return known;
}

function resolveAll(endpoints: readonly Endpoint[], context: ResolveContext): Resolution {
  const isSingle = endpoints.length === 1;
  const resolution = merge(endpoints.map((endpoint) => resolve(endpoint, context, [])));
  const members = resolution.members.map((member) =>
    member.kind === 'workload' && member.isNamed && !isSingle ? { ...member, isNamed: false } : member,
  );
  return leaveOutHostNetwork({ ...resolution, members: distinct(members) }, context);
}

function resolve(endpoint: Endpoint, context: ResolveContext, groups: readonly string[]): Resolution {
  switch (endpoint.kind) {
    case 'workload':
      return resolveWorkload(endpoint, context);
    case 'namespace':
      return resolveNamespace(endpoint, context);
    case 'selector':
      return resolveSelector(endpoint, context);
    case 'hypothetical':
      return resolveHypothetical(endpoint, context);
    case 'service':
      return resolveService(endpoint, context);
    case 'addresses':
      return resolveAddresses(endpoint, context);
    case 'domain':
      return resolveDomain(endpoint);
    case 'word':
      return resolveWord(endpoint, context);
    case 'entity':
      return resolveEntity(endpoint, context);
    case 'group':
      return resolveGroup(endpoint, context, groups);
    case 'difference':
      return resolveDifference(endpoint, context, groups);
  }
}

function resolveGroup(endpoint: Of<'group'>, context: ResolveContext, groups: readonly string[]): Resolution {
  if (groups.includes(endpoint.name)) return fail(`the group \`${endpoint.name}\` holds itself`);
  const endpoints = context.groups.get(endpoint.name) ?? [];
  if (endpoints.length === 0) return fail(`the group \`${endpoint.name}\` can't be read`);
  return unnamed(merge(endpoints.map((each) => resolve(each, context, [...groups, endpoint.name]))));
}

function resolveDifference(endpoint: Of<'difference'>, context: ResolveContext, groups: readonly string[]): Resolution {
  const all = unnamed(merge(endpoint.all.map((each) => resolve(each, context, groups))));
  const except = merge(endpoint.except.map((each) => resolve(each, context, groups)));
  const problems = [...all.problems, ...except.problems];
  if (problems.length > 0) return { ...nothing, problems };
  if (except.members.some((member) => member.kind === 'domain')) {
    return fail(`\`${endpoint.text}\` excepts a domain name, whose address is unknown: except a range`);
  }
  const lost = except.members.find((each) => each.kind === 'entity' && each.apiServer?.addresses === undefined);
  if (lost !== undefined && all.members.some(({ kind }) => kind === 'addresses')) {
    return fail(`\`${endpoint.text}\` excepts \`${lost.id}\` from addresses, and its own aren't known: except a range`);
  }
  if (except.members.some((member) => serviceOf(member) !== undefined)) {
    return fail(`\`${endpoint.text}\` excepts a Service: except its workloads`);
  }
  const nodes = unionOfAddresses(context.cluster.nodes.map(({ addresses }) => addresses));
  const members = subtractMembers(all.members, except.members, nodes);
  if (members.length === 0 && !context.allowsEmpty) return fail(`\`${endpoint.text}\` excepts everything`);
  const plain = all.members.flatMap((each) => (each.kind === 'addresses' ? [each.addresses] : []));
  const reduced = { members: all.members, addresses: unionOfAddresses(plain) };
  const removesNothing = endpoint.except.filter(
    (each) => !resolve(each, context, groups).members.some((excepted) => removesAny(excepted, reduced, nodes)),
  );
  const notes = removesNothing.map(({ text }) =>
    warningNote(`\`except: ${text}\` removes nothing: correct it, or remove it`),
  );
  return { members, problems: [], notes: [...all.notes, ...except.notes, ...notes] };
}

function unnamed(resolution: Resolution): Resolution {
  const members = resolution.members.map((member) =>
    member.kind === 'workload' ? { ...member, isNamed: false } : member,
  );
  return { ...resolution, members };
}

function leaveOutHostNetwork(resolution: Resolution, { side }: ResolveContext): Resolution {
  if (side === 'to') return resolution;
  const isLeftOut = (member: Member) =>
    member.kind === 'workload' && !member.isNamed && member.workload.pods.every((pod) => pod.isHostNetwork);
  const count = resolution.members.filter(isLeftOut).length;
  if (count === 0) return resolution;
  const words = `${count} hostNetwork ${count === 1 ? 'workload is' : 'workloads are'} left out of \`from\`: policies see ${count === 1 ? 'its node' : 'their nodes'}`;
  return {
    ...resolution,
    members: resolution.members.filter((member) => !isLeftOut(member)),
    notes: [...resolution.notes, remark(words)],
  };
}

/** Each member once: a workload that several items name has the pods of all, with the most certain condition. */
function distinct(members: readonly Member[]): readonly Member[] {
  const byKey = new Map<string, Member>();
  for (const member of members) {
    const key = memberKey(member);
    const known = byKey.get(key);
    byKey.set(key, known?.kind === 'workload' && member.kind === 'workload' ? both(known, member) : (known ?? member));
  }
  return [...byKey.values()];
}

function both(a: WorkloadMember, b: WorkloadMember): WorkloadMember {
  const isMeant = (pod: Pod) =>
    anyOf([a, b].map(({ pods, uncertainties }) => (pods.includes(pod) ? (uncertainties.get(pod) ?? true) : false)));
  const ways = { isNamed: a.isNamed && b.isNamed, service: a.service, writtenPorts: a.writtenPorts };
  return memberOfPods(a.workload, isMeant, ways) ?? a;
}
