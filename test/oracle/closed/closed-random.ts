import fc from 'fast-check';
import { type ClusterState, defaultOptions, type Workload, type WorldNamespace } from '../cluster.js';
import { createWorld } from '../create-cluster.js';
import type {
  Direction,
  IpBlock,
  LabelSelector,
  Labels,
  NetworkPolicy,
  NetworkPolicySpec,
  Peer,
  PolicyPort,
  Requirement,
  Rule,
} from '../kubernetes/kubernetes-objects.js';
import type { AskedPort, ClosedCase, Item, ItemEndpoint } from './closed-case.js';
import { coversWorkload } from './closed-world-coverage.js';

/** A small world and a list that bounds one of its workloads. */
export interface Asked {
  readonly world: ClusterState;
  readonly test: ClosedCase;
}

export interface Shape {
  /** Address ranges in policies and lists. */
  readonly hasRanges: boolean;
  /** A namespace that no manifest declares. */
  readonly hasUndeclared: boolean;
}

/** Worlds and lists over the labels `app` and `team` and the values `a` and `b`. */
export function arbitraryAsked(shape: Shape): fc.Arbitrary<Asked> {
  return arbitraryClosedWorld(shape).chain((world) => {
    const subjects = world.workloads.filter(({ hostNetwork }) => !hostNetwork);
    return fc
      .record(
        {
          assertion: fc.constantFrom('onlyFrom', 'onlyFrom', 'onlyTo'),
          subject: fc.constantFrom(...subjects),
          items: fc.array(item(world, shape), { maxLength: 4 }),
          ports: fc.option(ports(), { nil: undefined }),
          closedOver: fc.constantFrom('possible', 'possible', 'possible', 'possible', 'declared'),
        } as const,
        plain,
      )
      .map((test) => ({ world, test: { ...test, items: nameGroups(test.items) } }));
  });
}

/** The same of `exactly…`, with workloads and ranges for items, and numbers for ports. */
export function arbitraryExact(shape: Shape): fc.Arbitrary<Asked> {
  return arbitraryClosedWorld(shape).chain((world) => {
    const pods = world.workloads.filter(({ hostNetwork, namespace }) => !hostNetwork && namespace !== 'u');
    return fc.constantFrom(...pods).chain((subject) => {
      const others = pods.filter((each) => each !== subject);
      const endpoint = fc.oneof(
        ...others.map((workload) => fc.constant<ItemEndpoint>({ kind: 'workload', workload })),
        block().map((each): ItemEndpoint => ({ kind: 'range', block: each })),
      );
      const test = fc.record(
        {
          assertion: fc.constantFrom('exactlyFrom', 'exactlyTo'),
          subject: fc.constant(subject),
          items: fc.array(fc.record({ endpoint, ports: fc.option(ports(), { nil: undefined }) }, plain), {
            minLength: 1,
            maxLength: 2,
          }),
          ports: ports(),
          closedOver: fc.constantFrom('possible', 'declared'),
        } as const,
        plain,
      );
      return test.map((each) => ({ world, test: each }));
    });
  });
}

/** A world in which one rule of one policy governs a workload, and the list that repeats its peers literally. */
export function arbitraryLaw(shape: Shape): fc.Arbitrary<Asked> {
  const written = fc.record(
    { peers: fc.array(peer(shape), { minLength: 1, maxLength: 3 }), ports: fc.option(list(numericPort(), 1, 2)) },
    plain,
  );
  return fc
    .record({ base: arbitraryClosedWorld(shape), written, isIncoming: fc.boolean(), repeatsPorts: fc.boolean() }, plain)
    .map(({ base, written: { peers, ports }, isIncoming, repeatsPorts }) => {
      const [subject] = base.workloads;
      if (subject === undefined) throw new Error('a world without a workload');
      const rule: Rule = { [isIncoming ? 'from' : 'to']: peers, ...(ports === null ? {} : { ports }) };
      const types: readonly Direction[] = [isIncoming ? 'Ingress' : 'Egress'];
      const spec = { podSelector: {}, policyTypes: types, [isIncoming ? 'ingress' : 'egress']: [rule] };
      const others = base.policies.filter(({ metadata }) => metadata.namespace !== subject.namespace);
      const policies = [...others, policyIn(subject.namespace, 'law', spec)];
      const items = peers.map(
        (each): Item => ({
          endpoint: repeated(each, subject.namespace),
          ports: repeatsPorts && ports !== null ? ports.map(askedPort) : undefined,
        }),
      );
      const assertion = isIncoming ? 'onlyFrom' : 'onlyTo';
      const test: ClosedCase = { assertion, subject, items, ports: undefined, closedOver: 'possible' };
      return { world: createWorld({ ...base, policies }), test };
    });
}

function arbitraryClosedWorld(shape: Shape): fc.Arbitrary<ClusterState> {
  const seeds = {
    labels: fc.tuple(labels(), labels()),
    places: fc.array(precedence(shape), { minLength: 2, maxLength: 4 }),
    policies: fc.array(fc.record({ precedence: policyPlace(shape), spec: spec(shape) }), {
      minLength: 1,
      maxLength: 3,
    }),
  };
  return fc.record(seeds).map(({ labels: [x, y], places, policies }) => {
    const namespaces: readonly WorldNamespace[] = [
      { name: 'x', labels: x },
      { name: 'y', labels: y },
      ...(places.some(({ namespace }) => namespace === 'u') ? [{ name: 'u', labels: undefined }] : []),
    ];
    const [first, ...others] = places;
    if (first === undefined) throw new Error('a world without a workload');
    const all = [{ ...first, namespace: 'x', hostNetwork: false }, ...others];
    const workloads = all.map((each, i) => ({ ...each, name: `w${i}` }));
    return createWorld({
      namespaces,
      workloads,
      policies: policies.map((each, i) => policyIn(each.precedence, `p${i}`, each.spec)),
      options: { ...defaultOptions, podCIDRs: ['10.1.0.0/16'] },
    });
  });
}

const policyPlace = ({ hasUndeclared }: Shape) => fc.constantFrom('x', 'x', 'x', 'y', ...(hasUndeclared ? ['u'] : []));

const policyIn = (namespace: string, name: string, spec: NetworkPolicySpec): NetworkPolicy => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name, namespace },
  spec,
});

function precedence({ hasUndeclared }: Shape): fc.Arbitrary<Workload> {
  const namespace = fc.constantFrom('x', 'x', 'y', ...(hasUndeclared ? ['u'] : []));
  const port = fc.record(
    { name: fc.constantFrom('http', 'web'), protocol: fc.constant('TCP' as const), containerPort: number() },
    plain,
  );
  const ports = fc.uniqueArray(port, { maxLength: 2, selector: ({ name }) => name });
  return fc
    .record(
      { namespace, labels: labels(), ports, hostNetwork: fc.nat(9).map((n) => n === 9), isBare: fc.boolean() },
      plain,
    )
    .map(({ ports: given, isBare, ...rest }) => ({
      ...rest,
      kind: isBare || Object.keys(rest.labels).length === 0 ? 'Pod' : 'Deployment', // a template has labels

      name: '',
      containers: [{ role: 'container', ports: given }],
      addresses: {},
    }));
}

/** `policyTypes` are always written: defaults are the business of other tests. */
function spec(shape: Shape): fc.Arbitrary<NetworkPolicySpec> {
  const types = fc.constantFrom<readonly Direction[]>(['Ingress'], ['Egress'], ['Ingress', 'Egress']);
  const podSelector = fc.oneof(fc.constant({}), selector());
  return fc.record(
    {
      podSelector,
      policyTypes: types,
      ingress: list(rule('from', shape), 0, 2),
      egress: list(rule('to', shape), 0, 2),
    },
    plain,
  );
}

function rule(side: 'from' | 'to', shape: Shape): fc.Arbitrary<Rule> {
  return fc
    .record(
      {
        peers: fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 12, arbitrary: list(peer(shape), 1, 2) }),
        ports: fc.option(list(policyPort(), 1, 2), { nil: undefined, freq: 1 }),
      },
      plain,
    )
    .map(({ peers, ports }) => ({
      ...(peers.length === 0 ? {} : { [side]: peers }),
      ...(ports === undefined ? {} : { ports }),
    }));
}

function peer({ hasRanges }: Shape): fc.Arbitrary<Peer> {
  const podSelector = selector();
  const namespaceSelector = fc.oneof(selector(), nameSelector());
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ podSelector }, plain) },
    { weight: 2, arbitrary: fc.record({ namespaceSelector }, plain) },
    { weight: 4, arbitrary: fc.record({ podSelector, namespaceSelector }, plain) },
    { weight: hasRanges ? 3 : 0, arbitrary: block().map((ipBlock) => ({ ipBlock })) },
  );
}

function nameSelector(): fc.Arbitrary<LabelSelector> {
  const name = fc.constantFrom('x', 'y', 'u');
  return name.map((value) => ({ matchLabels: { 'kubernetes.io/metadata.name': value } }));
}

const ranges = ['0.0.0.0/0', '10.0.0.0/8', '10.1.0.0/16', '10.1.0.0/17', '10.1.128.0/17', '203.0.113.0/24'] as const;

function block(): fc.Arbitrary<IpBlock> {
  return fc.oneof(
    fc.constantFrom(...ranges).map((cidr) => ({ cidr })),
    fc.constantFrom<IpBlock>(
      { cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] },
      { cidr: '10.0.0.0/8', except: ['10.1.128.0/17'] },
    ),
  );
}

function selector(): fc.Arbitrary<LabelSelector> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant({}) },
    { weight: 4, arbitrary: labels().map((matchLabels) => ({ matchLabels })) },
    {
      weight: 3,
      arbitrary: fc.record({ matchLabels: labels(), matchExpressions: list(requirement(), 1, 2) }, plain),
    },
  );
}

function requirement(): fc.Arbitrary<Requirement> {
  const values = fc.uniqueArray(value(), { minLength: 1, maxLength: 2 });
  return fc.oneof(
    fc.record({ key: key(), operator: fc.constantFrom('In' as const, 'NotIn' as const), values }, plain),
    fc.record({ key: key(), operator: fc.constantFrom('Exists' as const, 'DoesNotExist' as const) }, plain),
  );
}

function item(world: ClusterState, shape: Shape): fc.Arbitrary<Item> {
  const ports = fc.option(fc.array(fc.oneof(numberPort(), namedPort()), { minLength: 1, maxLength: 2 }), {
    nil: undefined,
    freq: 2,
  });
  const simple = simpleEndpoint(world, shape);
  const members = fc.array(simple, { minLength: 1, maxLength: 2 });
  const endpoint: fc.Arbitrary<ItemEndpoint> = fc.oneof(
    { weight: 10, arbitrary: simple },
    { weight: 1, arbitrary: members.map((each) => ({ kind: 'group' as const, name: 'g', members: each })) },
    { weight: 1, arbitrary: difference(world) },
  );
  return fc.record({ endpoint, ports }, plain);
}

/** Workloads of declared namespaces only: what names others cover hangs on labels that nobody knows. */
function simpleEndpoint(world: ClusterState, { hasRanges }: Shape): fc.Arbitrary<ItemEndpoint> {
  const named = world.workloads.filter(({ namespace, hostNetwork }) => namespace !== 'u' && !hostNetwork);
  const namespaceSelector = fc.oneof(selector(), nameSelector());
  const places = fc.oneof(
    fc.constantFrom('x', 'y').map((namespace) => ({ namespace })),
    namespaceSelector.map((each) => ({ namespaceSelector: each })),
  );
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...named).map((workload) => ({ kind: 'workload' as const, workload })) },
    { weight: 2, arbitrary: fc.constantFrom('x', 'y').map((name) => ({ kind: 'namespace' as const, name })) },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('selector' as const),
        precedence: places,
        podSelector: fc.option(selector(), { nil: undefined }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('cluster', 'anywhere').map((word) => ({ kind: 'word' as const, word }) as const),
    },
    { weight: hasRanges ? 4 : 0, arbitrary: block().map((each) => ({ kind: 'range' as const, block: each })) },
  );
}

/** `cluster` less something that leaves a workload, for an `except` that removes everything is an error. */
function difference(world: ClusterState): fc.Arbitrary<ItemEndpoint> {
  const except = simpleEndpoint(world, { hasRanges: false, hasUndeclared: false });
  return fc
    .array(except, { minLength: 1, maxLength: 2 })
    .filter((each) =>
      world.workloads.some((workload) => !workload.hostNetwork && !each.some((it) => mayCover(world, it, workload))),
    )
    .map((each) => ({ kind: 'difference', all: [{ kind: 'word', word: 'cluster' }], except: each }));
}

function mayCover(world: ClusterState, endpoint: ItemEndpoint, workload: Workload): boolean {
  const home = world.namespaces.find(({ name }) => name === workload.namespace)?.labels;
  return home === undefined || coversWorkload(endpoint, workload, { namespaceLabels: home, address: 0n });
}

/** Each group under a name of its own. */
const nameGroups = (items: readonly Item[]): readonly Item[] =>
  items.map((each, i) =>
    each.endpoint.kind === 'group' ? { ...each, endpoint: { ...each.endpoint, name: `g${i}` } } : each,
  );

/** Peers as items: `podSelector` in the policy's own namespace, both selectors, a block with its `except`. */
function repeated({ ipBlock, namespaceSelector, podSelector }: Peer, namespace: string): ItemEndpoint {
  if (ipBlock) return { kind: 'range', block: ipBlock };
  const selectedPlace = namespaceSelector ? { namespaceSelector } : { namespace };
  return { kind: 'selector', precedence: selectedPlace, podSelector: podSelector ?? undefined };
}

const askedPort = ({ protocol, port }: PolicyPort): AskedPort => ({
  protocol: protocol ?? 'TCP',
  port: port ?? undefined,
});

const key = () => fc.constantFrom('app', 'app', 'team');
const value = () => fc.constantFrom('a', 'a', 'b');
const number = () => fc.constantFrom(80, 8080);
const labels = (): fc.Arbitrary<Labels> => fc.dictionary(key(), value(), { maxKeys: 2, noNullPrototype: true });
const numericPort = (): fc.Arbitrary<PolicyPort> =>
  fc.oneof(
    fc.record(
      { protocol: fc.constant('TCP' as const), port: fc.oneof(number(), fc.constantFrom('http', 'web')) },
      plain,
    ),
    fc.constant({ protocol: 'UDP' as const }),
  );
const policyPort = (): fc.Arbitrary<PolicyPort> => numericPort();
const numberPort = (): fc.Arbitrary<AskedPort> =>
  fc.oneof(
    fc.record({ protocol: fc.constant('TCP' as const), port: number() }, plain),
    fc.constant({ protocol: 'UDP' as const, port: undefined }),
    fc.constant({ protocol: 'TCP' as const, port: undefined }),
  );
const ports = () => fc.array(numberPort(), { minLength: 1, maxLength: 2 });
const namedPort = (): fc.Arbitrary<AskedPort> =>
  fc.record({ protocol: fc.constant('TCP' as const), port: fc.constantFrom('http', 'web') }, plain);

function list<Value>(each: fc.Arbitrary<Value>, minLength: number, maxLength: number): fc.Arbitrary<readonly Value[]> {
  return fc.array(each, { minLength, maxLength, size: 'max' });
}

const plain = { noNullPrototype: true } as const;
