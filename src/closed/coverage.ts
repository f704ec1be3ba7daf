import type { PodMatch } from '../compile/index.js';
import { writtenBackends } from '../endpoints/written-backends.js';
import {
  type HypotheticalRegion,
  matchPods,
  namespaceNameKey,
  type PodClass,
  prefixed,
  regionOf,
} from '../evaluate/index.js';
import type { Endpoint } from '../language/endpoint.js';
import {
  type Cluster,
  type EndpointPort,
  type Labels,
  labelStates,
  matchLabels,
  type Service,
  type Workload,
} from '../model/index.js';
import type { JudgeContext } from '../pairs/context.js';
import {
  allTraffic,
  anyLabels,
  type LabelRegion,
  type LabelStates,
  type PodCell,
  type PodCells,
  patternOf,
  podCell,
  statesIn,
} from '../sets/index.js';

/** What hypothetical pods are picked out by: the peers of the rule that admits them, or the subject of a policy of their own. */
export interface Picked {
  /** The one that holds the pods; `undefined` where the rule admits every peer. */
  readonly peer: PodMatch | undefined;
  /** All that pick pods by labels, that one too. */
  readonly peers: readonly PodMatch[];
  /** What else picks pods out at the same time: what is excepted by that is excepted too. Missing where nothing does. */
  readonly beside?: Picked;
}

/** The pods that one item of a list covers, and the traffic that it lists there. */
export interface Covering {
  readonly pods: HypotheticalRegion;
  /** What of them it doesn't cover. */
  readonly less: readonly PodCell[];
  /** The workload whose look-alikes they are: they have its named ports. */
  readonly like: Workload | undefined;
  /** What covers them, of groups and differences one of the parts: its ports are meant. */
  readonly endpoint: Endpoint;
  /** The ports that are written for the endpoint of a Service whose look-alikes they are. */
  readonly writtenPorts?: readonly EndpointPort[] | undefined;
}

/**
 * The hypothetical pods that an endpoint of a list covers under one rule (`language.md` §5): a selector its region, `ns/*` its
 * namespace, `cluster` and `anywhere` every pod, a Service the pods it selects, a named workload its look-alikes. Addresses
 * are covered elsewhere.
 */
export function coverageOf(endpoint: Endpoint, picked: Picked, context: JudgeContext): readonly Covering[] {
  const unlike = (pods: HypotheticalRegion): Covering => ({ pods, less: [], like: undefined, endpoint });
  switch (endpoint.kind) {
    case 'word':
      return endpoint.word === 'cluster' || endpoint.word === 'anywhere' ? [unlike(anyLabels)] : [];
    case 'selector':
      if (endpoint.serviceAccount !== undefined) return [];
      return [unlike(regionOf({ namespaces: endpoint.namespaces, labels: endpoint.pods }))];
    case 'namespace':
      return namespaceRegions(endpoint.namespace, picked, context).map(unlike);
    case 'workload':
      return workloadsNamed(endpoint, context.cluster).flatMap((like) =>
        lookAlikes(originalOf(like, context), picked, context).map((pods) => ({ pods, less: [], like, endpoint })),
      );
    case 'service':
      return [
        ...serviceRegions(endpoint, context.cluster).map(unlike),
        ...writtenLookAlikes(endpoint, picked, context),
      ];
    case 'group':
      return (context.groups.get(endpoint.name) ?? []).flatMap((each) => coverageOf(each, picked, context));
    case 'difference':
      return differenceOf(endpoint, picked, context);
    case 'addresses':
    case 'domain':
    case 'entity':
    case 'hypothetical':
      return [];
  }
}

/** What `except` may cover is taken out: a workload with all that carry its labels. */
function differenceOf(
  { all, except }: Extract<Endpoint, { kind: 'difference' }>,
  picked: Picked,
  context: JudgeContext,
): readonly Covering[] {
  const picks = picked.beside === undefined ? [picked] : [picked, picked.beside];
  const gone = except.flatMap((each) => picks.flatMap((pick) => exceptedBy(each, pick, context)));
  return all
    .flatMap((each) => coverageOf(each, picked, context))
    .map((covering) => ({ ...covering, less: [...covering.less, ...gone] }));
}

/** What an excepted endpoint may take out, so that nothing is covered that it takes out. */
function exceptedBy(endpoint: Endpoint, picked: Picked, context: JudgeContext): PodCells {
  switch (endpoint.kind) {
    case 'selector':
      return [podCell(regionOf({ namespaces: endpoint.namespaces, labels: endpoint.pods }), allTraffic)];
    case 'hypothetical': {
      const labels = new Map([...endpoint.podLabels].map(([key, value]) => [key, statesIn([value])] as const));
      return [podCell(prefixed('pod:', labels), allTraffic)];
    }
    case 'group':
      return (context.groups.get(endpoint.name) ?? []).flatMap((each) => exceptedBy(each, picked, context));
    default:
      return coverageOf(endpoint, picked, context).map(({ pods, less }) => ({ pods, traffic: allTraffic, less }));
  }
}

/** The workloads that an endpoint names, of every kind that it may mean. */
export function workloadsNamed(
  endpoint: Extract<Endpoint, { kind: 'workload' }>,
  cluster: Cluster,
): readonly Workload[] {
  const byName = workloadsByName.get(cluster) ?? indexWorkloads(cluster);
  workloadsByName.set(cluster, byName);
  return (byName.get(`${endpoint.namespace}/${endpoint.name}`) ?? []).filter(
    ({ kind }) => (endpoint.workloadKind ?? kind).toLowerCase() === kind.toLowerCase(),
  );
}

const workloadsByName = new WeakMap<Cluster, ReadonlyMap<string, readonly Workload[]>>();

function indexWorkloads({ workloads }: Cluster): ReadonlyMap<string, readonly Workload[]> {
  const byName = new Map<string, Workload[]>();
  for (const workload of workloads) {
    const key = `${workload.namespace}/${workload.name}`;
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [workload]);
    else known.push(workload);
  }
  return byName;
}

/**
 * The pods of a workload's namespace that carry the same values for the labels by which a rule picks it out: by equality or `In`,
 * at least one. Namespaces that nobody declares are treated likewise.
 */
export function lookAlikes(
  { namespace, classes }: Original,
  { peer, peers }: Picked,
  context: JudgeContext,
): readonly HypotheticalRegion[] {
  if (peer === undefined) return [];
  return classes.flatMap((podClass) =>
    peers.flatMap((each) => {
      if (matchPods(each, podClass) === false) return [];
      const same = sameValues(each.labels, podClass.labels);
      if (same === undefined) return [];
      const pods = prefixed('pod:', same);
      return namespaceRegions(namespace, { peer: each }, context).map(
        (namespaceRegion) => new Map([...namespaceRegion, ...pods]),
      );
    }),
  );
}

/** Whose look-alikes are asked for: the pods of a workload, or one that no manifest holds. */
export interface Original {
  readonly namespace: string;
  readonly classes: readonly PodClass[];
}

/** The pods of a workload, as originals of look-alikes; each with its own labels. */
export function originalOf({ namespace, pods }: Workload, { evaluation }: JudgeContext): Original {
  return { namespace, classes: pods.map((pod) => ({ ...evaluation.classOf(pod), labels: pod.labels })) };
}

/** A namespace itself, and those that nobody declares and that carry the values by which a rule picks it out. */
function namespaceRegions(
  name: string,
  { peer }: Pick<Picked, 'peer'>,
  { cluster }: JudgeContext,
): readonly HypotheticalRegion[] {
  const own: HypotheticalRegion = new Map([[namespaceNameKey, statesIn([name])]]);
  const namespace = cluster.namespaces.get(name);
  if (peer === undefined || peer.namespaces.kind === 'named' || namespace === undefined) return [own];
  const same = sameValues(peer.namespaces.labels, namespace.labels);
  if (same === undefined || matchLabels(peer.namespaces.labels, namespace.labels) === false) return [own];
  const declared = [...cluster.namespaces.values()]
    .filter(({ declaredAt }) => declaredAt !== undefined)
    .map((each) => each.name);
  const undeclared: LabelStates = { absent: false, others: true, values: declared.sort() };
  const isNameFixed = same.has('kubernetes.io/metadata.name');
  return [
    own,
    new Map([...prefixed('namespace:', same), ...(isNameFixed ? [] : [[namespaceNameKey, undeclared] as const])]),
  ];
}

/** Whether a rule may select look-alikes by some labels: it fixes one to a list of values. */
export function fixesLabels(region: LabelRegion): boolean {
  return fixedIn(region).length > 0;
}

function fixedIn(region: LabelRegion): readonly (readonly [key: string, states: LabelStates])[] {
  return [...region].filter(([key, { absent, others }]) => !absent && !others && patternOf(key) === undefined);
}

/** The values that an object has for the labels that a region fixes to a list of values; `undefined` where it fixes none. */
function sameValues(region: LabelRegion, labels: Labels): LabelRegion | undefined {
  const fixed = fixedIn(region);
  const same = fixed.map(([key]) => [key, labelStates(labels, key)] as const);
  if (same.length === 0 || same.some(([, states]) => states.others || states.absent)) return undefined;
  return new Map(same);
}

function serviceRegions(
  endpoint: Extract<Endpoint, { kind: 'service' }>,
  { services }: Cluster,
): readonly HypotheticalRegion[] {
  const service = services.find(({ namespace, name }) => namespace === endpoint.namespace && name === endpoint.name);
  if (service?.selector === undefined) return [];
  return [serviceRegion(service, service.selector)];
}

/** The look-alikes of the workloads that are written behind a Service without a selector. */
function writtenLookAlikes(
  endpoint: Extract<Endpoint, { kind: 'service' }>,
  picked: Picked,
  context: JudgeContext,
): readonly Covering[] {
  const { services } = context.cluster;
  const service = services.find(({ namespace, name }) => namespace === endpoint.namespace && name === endpoint.name);
  if (service === undefined || service.selector !== undefined) return [];
  return writtenBackends(service, context.cluster).members.flatMap((member) => {
    if (member.kind !== 'workload') return [];
    const { workload: like, pods, writtenPorts } = member;
    return lookAlikes(originalOf({ ...like, pods }, context), picked, context).map((region) => ({
      pods: region,
      less: [],
      like,
      endpoint,
      writtenPorts,
    }));
  });
}

function serviceRegion({ namespace }: Service, selector: ReadonlyMap<string, string>): HypotheticalRegion {
  const labels = new Map([...selector].map(([key, value]) => [key, statesIn([value])] as const));
  return regionOf({ namespaces: { kind: 'named', name: namespace }, labels });
}
