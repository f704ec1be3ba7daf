import { didYouMean } from '../diagnostics/index.js';
import {
  type Cluster,
  matchLabels,
  type Namespace,
  nameLabel,
  type Pod,
  type Service,
  undeclaredNamespace,
  type Workload,
} from '../model/index.js';
import {
  type Addresses,
  absentState,
  allAddresses,
  allOf,
  anyOf,
  anyState,
  type Condition,
  isAddressesWithin,
  isNoAddresses,
  isSameAddresses,
  type LabelRegion,
  statesIn,
  subtractAddresses,
  unmentioned,
} from '../sets/index.js';
import type { Endpoint, HypotheticalNamespace } from './language/endpoint.js';
import type { Member, WorkloadMember } from './members.js';
import { internetAddresses } from './words.js';

/** What endpoints came to: members in order of mention, and what is wrong or worth knowing. */
export interface Resolution {
  readonly members: readonly Member[];
  /** Each makes the case `errored`. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

export interface ResolveContext {
  readonly cluster: Cluster;
  readonly groups: ReadonlyMap<string, readonly Endpoint[]>;
  readonly side: 'from' | 'to';
  /** Selectors and `ns/*` may match nothing. */
  readonly allowsEmpty: boolean;
}

const nothing: Resolution = { members: [], problems: [], notes: [] };

/** Looks up the endpoints of one end of a case. Every item must match something (`language.md` §2). */
export function resolveEndpoints(endpoints: readonly Endpoint[], context: ResolveContext): Resolution {
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
      return resolvePods(endpoint, context, (pod) => pod.namespace === endpoint.namespace);
    case 'selector':
      return resolvePods(endpoint, context, (pod) => isSelected(endpoint, pod, context.cluster));
    case 'hypothetical':
      return { ...nothing, members: [hypotheticalMember(endpoint, context.cluster)] };
    case 'service':
      return resolveService(endpoint, context);
    case 'addresses':
      return resolveAddresses(endpoint, context);
    case 'domain':
      return { ...nothing, members: [{ kind: 'domain', id: endpoint.text, addresses: internetAddresses }] };
    case 'word':
      return resolveWord(endpoint, context);
    case 'group':
      return resolveGroup(endpoint, context, groups);
    case 'difference':
      return resolveDifference(endpoint, context, groups);
  }
}

type Of<Kind extends Endpoint['kind']> = Extract<Endpoint, { kind: Kind }>;

function resolveWorkload(endpoint: Of<'workload'>, { cluster }: ResolveContext): Resolution {
  const inNamespace = cluster.workloads.filter(({ namespace }) => namespace === endpoint.namespace);
  const found = inNamespace.filter(
    ({ name, kind }) => name === endpoint.name && (endpoint.workloadKind ?? kind).toLowerCase() === kind.toLowerCase(),
  );
  const [workload, ...others] = found;
  if (workload === undefined) return fail(`no workload \`${endpoint.text}\`${workloadHint(endpoint, cluster)}`);
  if (others.length > 0) {
    return fail(
      `\`${endpoint.text}\` is held by several kinds: write one of ${found.map(({ id }) => `\`${id}\``).join(', ')}`,
    );
  }
  return { ...nothing, members: [workloadMember(workload, { isNamed: true })] };
}

function workloadHint(endpoint: Of<'workload'>, cluster: Cluster): string {
  const { namespace, name } = endpoint;
  const service = cluster.services.find((each) => each.namespace === namespace && each.name === name);
  if (service !== undefined) return `; did you mean the Service \`${namespace}/service/${name}\`?`;
  if (!cluster.namespaces.has(namespace)) {
    const near = didYouMean(namespace, [...cluster.namespaces.keys()]);
    return near || `; no manifest declares anything in namespace \`${namespace}\``;
  }
  const names = cluster.workloads.filter((each) => each.namespace === namespace);
  const near = didYouMean(
    endpoint.text,
    names.flatMap((each) => [`${namespace}/${each.name}`, each.id]),
  );
  if (near) return near;
  return names.length === 0
    ? `; namespace \`${namespace}\` has no workload`
    : `; namespace \`${namespace}\` has ${list(names.map(({ id }) => id))}`;
}

function list(ids: readonly string[]): string {
  const shown = ids.slice(0, 4).map((id) => `\`${id}\``);
  return ids.length > shown.length ? `${shown.join(', ')} and ${ids.length - shown.length} more` : shown.join(', ');
}

function resolvePods(endpoint: Endpoint, context: ResolveContext, isMeant: (pod: Pod) => Condition): Resolution {
  const members = context.cluster.workloads.flatMap((workload) => {
    const meant = workload.pods
      .map((pod) => ({ pod, condition: isMeant(pod) }))
      .filter(({ condition }) => condition !== false);
    if (meant.length === 0) return [];
    const condition = anyOf(meant.map((each) => each.condition));
    return [workloadMember(workload, { pods: meant.map(({ pod }) => pod), isMeant: condition })];
  });
  if (members.length > 0 || context.allowsEmpty) return { ...nothing, members };
  return fail(`\`${endpoint.text}\` matches no workload${emptyHint(endpoint, context.cluster)}`);
}

function emptyHint(endpoint: Endpoint, cluster: Cluster): string {
  if (endpoint.kind !== 'namespace') return '; `allowEmpty: true` permits that';
  return cluster.namespaces.has(endpoint.namespace)
    ? '; `allowEmpty: true` permits that'
    : didYouMean(endpoint.namespace, [...cluster.namespaces.keys()]) || '; no manifest is in that namespace';
}

function isSelected(endpoint: Of<'selector'>, pod: Pod, cluster: Cluster): Condition {
  const namespace = cluster.namespaces.get(pod.namespace);
  if (namespace === undefined) return false;
  if (endpoint.serviceAccount !== undefined && endpoint.serviceAccount !== pod.serviceAccount) return false;
  const isNamespaceMeant =
    endpoint.namespaces.kind === 'named'
      ? endpoint.namespaces.name === pod.namespace
      : matchLabels(endpoint.namespaces.labels, namespace.labels);
  return allOf([isNamespaceMeant, matchLabels(endpoint.pods, pod.labels)]);
}

function hypotheticalMember(
  { text, namespace, podLabels, serviceAccount }: Of<'hypothetical'>,
  cluster: Cluster,
): Member {
  const pod = { labels: podLabels, serviceAccount: serviceAccount ?? 'default' };
  return { kind: 'hypothetical', id: text, pod: { ...pod, namespace: hypotheticalNamespace(namespace, cluster) } };
}

/** A namespace that is named is the one of the cluster; labels alone make one with a name that nobody has. */
function hypotheticalNamespace(namespace: HypotheticalNamespace, cluster: Cluster): Namespace {
  if (namespace.kind === 'named')
    return cluster.namespaces.get(namespace.name) ?? undeclaredNamespace(namespace.name, anyState);
  const name = namespace.labels.get(nameLabel) ?? unmentioned([...cluster.namespaces.keys()]);
  const labels = [...namespace.labels, [nameLabel, name] as const].map(
    ([key, value]) => [key, statesIn([value])] as const,
  );
  const owner = { id: 'namespace/hypothetical', words: 'the hypothetical namespace', remedy: 'write its labels' };
  return { name, labels: { known: new Map(labels), others: absentState, owner }, declaredAt: undefined };
}

function resolveService(endpoint: Of<'service'>, { cluster, side, allowsEmpty }: ResolveContext): Resolution {
  if (side === 'from')
    return fail(`\`${endpoint.text}\` is a Service, and a Service opens no connections: name its workloads`);
  const services = cluster.services.filter(({ namespace }) => namespace === endpoint.namespace);
  const service = services.find(({ name }) => name === endpoint.name);
  if (service === undefined) {
    const near = didYouMean(
      endpoint.name,
      services.map(({ name }) => name),
    );
    return fail(
      `no Service \`${endpoint.text}\`${near || `; namespace \`${endpoint.namespace}\` has ${services.length === 0 ? 'none' : list(services.map(({ name }) => name))}`}`,
    );
  }
  if (service.copies > 1)
    return fail(`\`${endpoint.text}\` is declared ${service.copies} times, and the copies differ: keep one`);
  if (service.type === 'ExternalName') {
    return fail(
      `\`${endpoint.text}\` is an ExternalName: its traffic ends at \`${service.externalName ?? ''}\`, outside the cluster; name that`,
    );
  }
  if (service.selector === undefined) {
    return fail(
      `\`${endpoint.text}\` has no selector: its endpoints are not in the manifests; name the workloads or addresses`,
    );
  }
  const members = backends(service, service.selector, cluster);
  if (members.length === 0 && !allowsEmpty)
    return fail(`\`${endpoint.text}\` has no backend: its selector selects no workload of \`${endpoint.namespace}\``);
  return { ...nothing, members };
}

function backends(
  service: Service,
  selector: ReadonlyMap<string, string>,
  cluster: Cluster,
): readonly WorkloadMember[] {
  const region: LabelRegion = new Map([...selector].map(([key, value]) => [key, statesIn([value])]));
  return cluster.workloads
    .filter(({ namespace }) => namespace === service.namespace)
    .flatMap((workload) => {
      const pods = workload.pods.filter((pod) => matchLabels(region, pod.labels) !== false);
      if (pods.length === 0) return [];
      const isMeant = anyOf(pods.map((pod) => matchLabels(region, pod.labels)));
      return [workloadMember(workload, { pods, isMeant, service })];
    });
}

function resolveAddresses(endpoint: Of<'addresses'>, { cluster }: ResolveContext): Resolution {
  const { addresses, text } = endpoint;
  const service = cluster.services.find(
    ({ clusterIps }) => !isNoAddresses(clusterIps) && isAddressesWithin(addresses, clusterIps),
  );
  if (service !== undefined) {
    return fail(
      `\`${text}\` is the cluster IP of a Service, and policies see the pods behind it: write \`${service.namespace}/service/${service.name}\``,
    );
  }
  const owner = cluster.workloads.find(({ pods }) =>
    pods.some(
      (pod) => !pod.isHostNetwork && !isNoAddresses(pod.addresses) && isAddressesWithin(addresses, pod.addresses),
    ),
  );
  if (owner !== undefined) return fail(`\`${text}\` is the address of a pod: write \`${owner.id}\``);
  return { ...nothing, members: [{ kind: 'addresses', id: text, addresses, isWritten: true }] };
}

function resolveWord(endpoint: Of<'word'>, context: ResolveContext): Resolution {
  const workloads = () => context.cluster.workloads.map((workload) => workloadMember(workload, {}));
  const isEmpty = context.cluster.workloads.length === 0;
  switch (endpoint.word) {
    case 'nodes':
      return { ...nothing, members: [{ kind: 'nodes', id: 'nodes' }] };
    case 'internet':
      return { ...nothing, members: [addressesMember('internet', internetAddresses)] };
    case 'cluster':
      if (isEmpty && !context.allowsEmpty) return fail('`cluster` holds no workload');
      return { ...nothing, members: workloads() };
    case 'anywhere':
      return { ...nothing, members: [...workloads(), addressesMember('anywhere', allAddresses)] };
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
    return fail(`\`${endpoint.text}\` excepts a domain name, whose address is not known: except a range`);
  }
  if (except.members.some((member) => member.kind === 'workload' && member.service !== undefined)) {
    return fail(`\`${endpoint.text}\` excepts a Service: except its workloads`);
  }
  const members = all.members.flatMap((member) => without(member, except.members));
  if (members.length === 0 && !context.allowsEmpty) return fail(`\`${endpoint.text}\` excepts everything`);
  const removesNothing = endpoint.except.filter((each) => {
    const { members: excepted } = resolve(each, context, groups);
    return all.members.every((member) => isSameMember(without(member, excepted), member));
  });
  const notes = removesNothing.map(({ text }) => `warning: \`except: ${text}\` removes nothing`);
  return { members, problems: [], notes: [...all.notes, ...except.notes, ...notes] };
}

function isSameMember(left: readonly Member[], member: Member): boolean {
  const [first] = left;
  if (left.length !== 1 || first === undefined) return false;
  if (first.kind === 'addresses' && member.kind === 'addresses')
    return isSameAddresses(first.addresses, member.addresses);
  if (first.kind === 'workload' && member.kind === 'workload') return first.pods.length === member.pods.length;
  return true;
}

function without(member: Member, excepted: readonly Member[]): readonly Member[] {
  switch (member.kind) {
    case 'nodes':
      return excepted.some(({ kind }) => kind === 'nodes') ? [] : [member];
    case 'hypothetical':
    case 'domain':
      return [member];
    case 'addresses': {
      const left = excepted.reduce<Addresses>(
        (rest, each) => (each.kind === 'addresses' ? subtractAddresses(rest, each.addresses) : rest),
        member.addresses,
      );
      return isNoAddresses(left) ? [] : [{ ...member, addresses: left }];
    }
    case 'workload': {
      const gone = excepted.filter((each) => each.kind === 'workload').filter(({ id }) => id === member.id);
      const pods = member.pods.filter((pod) => !gone.some((each) => each.pods.includes(pod) && each.isMeant === true));
      const doubt = gone.filter(({ isMeant }) => isMeant !== true).map(({ isMeant }) => isMeant);
      if (pods.length === 0) return [];
      return [{ ...member, pods, isMeant: doubt.length === 0 ? member.isMeant : allOf([member.isMeant, ...doubt]) }];
    }
  }
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
    notes: [...resolution.notes, words],
  };
}

function workloadMember(
  workload: Workload,
  {
    pods = workload.pods,
    isMeant = true,
    isNamed = false,
    service,
  }: Partial<Omit<WorkloadMember, 'kind' | 'id' | 'workload'>>,
): WorkloadMember {
  return { kind: 'workload', id: workload.id, workload, pods, isMeant, isNamed, service };
}

function addressesMember(id: string, addresses: Addresses): Member {
  return { kind: 'addresses', id, addresses, isWritten: false };
}

function unnamed(resolution: Resolution): Resolution {
  const members = resolution.members.map((member) =>
    member.kind === 'workload' ? { ...member, isNamed: false } : member,
  );
  return { ...resolution, members };
}

function merge(resolutions: readonly Resolution[]): Resolution {
  return {
    members: resolutions.flatMap(({ members }) => members),
    problems: resolutions.flatMap(({ problems }) => problems),
    notes: resolutions.flatMap(({ notes }) => notes),
  };
}

/** Each member once; of several sights of one workload the most certain, with the pods of all. */
function distinct(members: readonly Member[]): readonly Member[] {
  const byKey = new Map<string, Member>();
  for (const member of members) {
    const key = `${member.kind} ${member.id} ${member.kind === 'workload' ? (member.service?.name ?? '') : ''}`;
    const known = byKey.get(key);
    byKey.set(key, known?.kind === 'workload' && member.kind === 'workload' ? both(known, member) : (known ?? member));
  }
  return [...byKey.values()];
}

function both(a: WorkloadMember, b: WorkloadMember): WorkloadMember {
  return {
    ...a,
    pods: [...new Set([...a.pods, ...b.pods])],
    isMeant: anyOf([a.isMeant, b.isMeant]),
    isNamed: a.isNamed && b.isNamed,
  };
}

function fail(problem: string): Resolution {
  return { ...nothing, problems: [problem] };
}
