import type { Direction } from '../compile/index.js';
import { workloadIdOf } from '../diff/compared-workloads.js';
import type { FoundChange, OtherEnd } from '../diff/found-change.js';
import type { ChangedNamespace } from '../diff/hypothetical/compare-namespaces.js';
import { isWorkloadId, nodesId } from '../diff/side-reaches.js';
import { plainVerdict } from '../diff/verdict-word.js';
import { findPolicyPods } from '../endpoints/policy-pods/policy-pods.js';
import { accountNameKey, nameLabel, type Pod, type Workload } from '../model/index.js';
import {
  type Addresses,
  addressCidrs,
  cidrAddresses,
  isAddressesWithin,
  type LabelRegion,
  type LabelStates,
  patternOf,
} from '../sets/index.js';
import { exampleIn, exampleLabels, type PeerContext, spelt } from './peer-ends.js';
import type { Candidate, PairsDemand, PlainEnd, PlainPods } from './plain.js';
import { messageTexts, portTexts } from './port-texts.js';
import { workloadEnd } from './workload-ends.js';

/** A change of a policy, by the id of the policy and its namespace. */
export interface ChangedPolicy {
  readonly id: string;
  readonly namespace: string | undefined;
}

/** Cases that may say what holds without a change, the plainest first: whether they do is to be judged. */
export function* changeCandidates(
  found: readonly FoundChange[],
  policy: ChangedPolicy,
  context: PeerContext,
): Generator<Candidate> {
  const known = found.toSorted((a, b) => rankOf(a) - rankOf(b));
  const denied = known.filter(({ was }) => plainVerdict(was) === 'deny');
  yield* casesFor(denied, policy, context);
  for (const { subject, direction } of known.flatMap((change) => newPodsOf(change, context))) {
    const demand: PairsDemand = { kind: 'allow', direction, ends: [{ end: 'internet' }], ports: ['all'] };
    yield { namespace: subject.namespace ?? nowhere, subject: subject.end, demand, policies: [policy.id] };
  }
  yield* casesFor(
    known.filter((change) => !denied.includes(change)),
    policy,
    context,
  );
  for (const { subject, direction } of found.flatMap((change) => [...subjectsOf(change, context)]))
    for (const kind of ['allow', 'deny'] as const) {
      const demand: PairsDemand = {
        ...{ kind, direction, ends: [{ end: 'internet' }], ports: ['all'] },
        because: [policy.id],
      };
      yield { namespace: subject.namespace ?? nowhere, subject: subject.end, demand, policies: [policy.id] };
    }
}

function* casesFor(changes: readonly FoundChange[], policy: ChangedPolicy, context: PeerContext): Generator<Candidate> {
  for (const change of changes) {
    const expect = expectedOf(change);
    if (expect === undefined) continue;
    for (const { subject, direction, end } of pairsOf(change, { policy, expect, context }))
      for (const ports of portChoices(change, expect, direction === 'ingress' ? subject.pods : end.pods)) {
        const demand: PairsDemand = { kind: expect, direction, ends: [{ end: end.end }], ports };
        yield { namespace: subject.namespace ?? nowhere, subject: subject.end, demand, policies: [policy.id] };
      }
  }
}

/** The file of cases about pods that are in no certain namespace. */
export const nowhere = 'cluster-wide';

/** What was denied before what was allowed, and what was unknown last. Of what was denied, known ends come first; of what was allowed pods that somebody may add, so that what is open needn't be asserted of workloads. */
function rankOf({ was, now, ends }: FoundChange): number {
  const verdict = plainVerdict(was);
  const isUncertain = plainVerdict(now) === 'unknown' ? 5 : 0;
  return ranks[verdict] + isUncertain + order[verdict === 'deny' ? 'deny' : 'allow'].indexOf(sortOf(ends));
}

const ranks = { deny: 0, allow: 10, unknown: 20 } as const;

const order = {
  deny: ['pairs', 'addresses', 'hypothetical', 'nodes', 'entry'],
  allow: ['hypothetical', 'addresses', 'pairs', 'nodes', 'entry'],
} as const satisfies Record<'allow' | 'deny', readonly EndSort[]>;

type EndSort = 'pairs' | 'addresses' | 'hypothetical' | 'nodes' | 'entry';

function sortOf(ends: FoundChange['ends']): EndSort {
  if (ends.kind === 'outside') return ends.other.kind;
  if (ends.kind === 'entry') return 'entry';
  return ends.from[0] === nodesId || ends.to[0] === nodesId ? 'nodes' : 'pairs';
}

/** What holds for certain, or may hold of some of the pods of which it isn't. */
function expectedOf({ was, now, ends }: FoundChange): 'allow' | 'deny' | undefined {
  const before = plainVerdict(was);
  if (before !== 'unknown') return before;
  const isVague =
    (ends.kind === 'outside' && (ends.other.kind === 'hypothetical' || ends.workloads.some(isPolicyPods))) ||
    (ends.kind === 'pairs' && [...ends.from, ...ends.to].some(isPolicyPods));
  if (!isVague) return undefined;
  return plainVerdict(now) === 'allow' ? 'deny' : 'allow';
}

function isPolicyPods(id: string): boolean {
  return !isWorkloadId(id) && id !== nodesId;
}

/** An end with what is known of it. */
interface Placed {
  readonly end: PlainEnd;
  /** `undefined` where that isn't certain, and of addresses and nodes. */
  readonly namespace: string | undefined;
  /** Where the ports are known that its pods name. */
  readonly pods?: readonly Pod[] | undefined;
}

interface Pair {
  readonly subject: Placed;
  readonly direction: Direction;
  readonly end: Placed;
}

type Hypothetical = Extract<OtherEnd, { kind: 'hypothetical' }>;

interface PairOptions {
  readonly policy: ChangedPolicy;
  readonly expect: 'allow' | 'deny';
  readonly context: PeerContext;
}

/** More would be tried in vain. */
const mostEnds = 2;

function* pairsOf({ ends }: FoundChange, options: PairOptions): Generator<Pair> {
  const { policy, context } = options;
  switch (ends.kind) {
    case 'outside': {
      const { direction, other } = ends;
      const others = othersOf(other, context);
      for (const subject of placedOf(ends.workloads, context))
        for (const end of others) yield { subject, direction, end };
      return;
    }
    case 'pairs':
      for (const from of placedOf(ends.from, context))
        for (const to of placedOf(ends.to, context)) {
          const isInto = from.end === 'nodes' || (to.end !== 'nodes' && from.namespace !== policy.namespace);
          yield isInto || to.namespace === policy.namespace
            ? { subject: to, direction: 'ingress', end: from }
            : { subject: from, direction: 'egress', end: to };
        }
      return;
    case 'entry':
      return;
    default:
      ends satisfies never;
  }
}

/** Pods that somebody may add, of which a change says what passes to and from known ones: what is open to the internet says the same of one end alone. */
function newPodsOf(
  { ends, was }: FoundChange,
  context: PeerContext,
): readonly { readonly subject: Placed; readonly direction: Direction }[] {
  if (ends.kind !== 'outside' || ends.other.kind !== 'hypothetical' || plainVerdict(was) !== 'allow') return [];
  const direction = opposite(ends.direction);
  return othersOf(ends.other, context).map((subject) => ({ subject, direction }));
}

function opposite(direction: Direction): Direction {
  return direction === 'ingress' ? 'egress' : 'ingress';
}

/** The ends of which a change says what passes to and from addresses. */
function* subjectsOf(
  { ends }: FoundChange,
  context: PeerContext,
): Generator<{ readonly subject: Placed; readonly direction: Direction }> {
  if (ends.kind !== 'outside' || ends.other.kind !== 'addresses') return;
  for (const subject of placedOf(ends.workloads, context)) yield { subject, direction: ends.direction };
}

function placedOf(ids: readonly string[], { cluster, evaluation }: PeerContext): readonly Placed[] {
  const found = ids.flatMap((id): readonly Placed[] => {
    if (id === nodesId) return [{ end: 'nodes', namespace: undefined }];
    if (isPolicyPods(id))
      return findPolicyPods(cluster, evaluation)
        .filter((pods) => pods.id === id)
        .map(({ selectedPods }) => {
          const end = exampleIn(selectedPods, cluster);
          return { end, namespace: end.namespace };
        });
    const workload = workloadsOf(cluster.workloads).get(workloadIdOf(id));
    if (workload === undefined) return [];
    return [{ end: workloadEnd(workload, cluster), namespace: workload.namespace, pods: workload.pods }];
  });
  return found.slice(0, mostEnds);
}

const byId = new WeakMap<readonly Workload[], ReadonlyMap<string, Workload>>();

function workloadsOf(workloads: readonly Workload[]): ReadonlyMap<string, Workload> {
  const known = byId.get(workloads) ?? new Map(workloads.map((each) => [each.id, each]));
  byId.set(workloads, known);
  return known;
}

function othersOf(other: OtherEnd, context: PeerContext): readonly Placed[] {
  if (other.kind === 'addresses') return addressEnds(other.addresses).map((end) => ({ end, namespace: undefined }));
  return hypotheticalPods(other, context).map((end) => ({ end, namespace: end.namespace }));
}

/** What is part of the internet and begins it, so that the whole of it may be meant. */
const internet = cidrAddresses('1.0.0.0/8', '203.0.113.0/24', '2001:db8::/32');

function addressEnds(addresses: Addresses): readonly PlainEnd[] {
  const cidrs = addressCidrs(addresses);
  const widest = cidrs.toSorted((a, b) => lengthOf(a) - lengthOf(b)).slice(0, mostEnds);
  const isWide = isAddressesWithin(internet, addresses) || isAddressesWithin(cidrAddresses('1.0.0.0/8'), addresses);
  return [...(isWide ? ['internet'] : []), ...widest];
}

function lengthOf(cidr: string): number {
  return Number(cidr.split('/')[1] ?? 128);
}

/** Some pods of those whose verdict changed, of declared namespaces first. */
function hypotheticalPods({ places }: Hypothetical, { cluster }: PeerContext): readonly PlainPods[] {
  const isDeclared = ({ name }: ChangedNamespace) => name !== undefined && cluster.namespaces.has(name);
  const ordered = [...places.filter(isDeclared), ...places.filter((each) => !isDeclared(each))];
  return ordered.slice(0, mostEnds).flatMap(({ name, parts }) =>
    parts.slice(0, mostEnds).map(({ pods }): PlainPods => {
      const labels = exampleOfKeys(pods, 'pod:');
      const account = exampleOfKeys(pods, 'account:')[accountNameKey];
      const own = {
        podSelector: Object.keys(labels).length === 0 ? {} : { matchLabels: labels },
        ...(account === undefined || account === 'default' ? {} : { serviceAccount: account }),
        hypothetical: true,
      } as const;
      if (name !== undefined) return { namespace: name, ...own };
      const place = exampleOfKeys(pods, 'namespace:');
      const matchLabels = place[nameLabel] === undefined ? { ...place, [nameLabel]: 'elsewhere' } : place;
      return { namespaceSelector: { matchLabels }, ...own };
    }),
  );
}

/** Labels that satisfy what a region asks of those that have a lead, patterns among them. */
function exampleOfKeys(region: LabelRegion, lead: string): Readonly<Record<string, string>> {
  const own = new Map<string, LabelStates>(
    [...region].flatMap(([key, states]) => (key.startsWith(lead) ? [[key.slice(lead.length), states] as const] : [])),
  );
  const matched = [...own].flatMap(([key, states]) => {
    const pattern = patternOf(key);
    return pattern === undefined || states.absent ? [] : [[pattern.key, pattern.text] as const];
  });
  return { ...Object.fromEntries(matched), ...exampleLabels(spelt(own)) };
}

/** More would be no list that anybody reads. */
const mostRanges = 3;

function portChoices(
  { traffic }: FoundChange,
  expect: 'allow' | 'deny',
  destination: readonly Pod[] | undefined,
): readonly (readonly string[])[] {
  const texts = portTexts({ traffic, names: [] }, destination);
  if (texts.length === 0) return [messageTexts(traffic).slice(0, mostRanges)];
  if (texts.join() === 'all') return [['all']];
  const few = texts.length <= mostRanges ? [texts] : [];
  const whole = texts.filter((text) => !text.includes('/')).slice(0, 1);
  const one = (whole.length > 0 ? whole : texts.slice(0, 1)).map((text) => [text]);
  return expect === 'allow' ? [['all'], ...few, ...one] : [['all'], ...one, ...few];
}
