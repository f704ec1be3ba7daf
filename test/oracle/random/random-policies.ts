import fc from 'fast-check';
import { parseCidr } from '../addresses.js';
import type {
  Direction,
  IpBlock,
  LabelSelector,
  Labels,
  NetworkPolicySpec,
  Peer,
  PolicyPort,
  Protocol,
  Requirement,
  Rule,
} from '../kubernetes/kubernetes-objects.js';

/** A valid `spec` in every shape a user may write it: fields left out, null, empty and filled. */
export function arbitrarySpec(): fc.Arbitrary<NetworkPolicySpec> {
  const podSelector = fc.oneof(fc.constantFrom(null, {}), selector(podKeys));
  const ingress = orNull(rules('from'));
  const egress = orNull(rules('to'));
  return fc.record({ podSelector, policyTypes: orNull(policyTypes()), ingress, egress }, optional);
}

/** A tiny alphabet, so that selectors hit; `''` is a value of its own (A.5). */
export function arbitraryLabels(keys: readonly string[]): fc.Arbitrary<Labels> {
  return fc.dictionary(fc.constantFrom(...keys), labelValue(), { maxKeys: 2, noNullPrototype: true });
}

export const arbitraryProtocol: fc.Arbitrary<Protocol> = fc.constantFrom('TCP', 'TCP', 'UDP', 'SCTP');

/** Keys of pods and of namespaces; some more likely, so that more selectors hit. */
export const podKeys = ['app', 'app', 'team', 'tier', 'etcd_node'] as const;
export const namespaceKeys = ['team', 'team', 'tier'] as const;

/** Names and numbers that containers declare and policies name. */
export const portNames = ['http', 'dns', 'web'] as const;
export const portNumbers = [80, 81, 8080, 53] as const;

function labelValue(): fc.Arbitrary<string> {
  return fc.constantFrom('a', 'a', 'b', '');
}

function policyTypes(): fc.Arbitrary<readonly Direction[]> {
  return fc.constantFrom<readonly Direction[]>(
    [],
    ['Ingress'],
    ['Egress'],
    ['Ingress', 'Egress'],
    ['Egress', 'Ingress'],
    ['Ingress', 'Ingress'],
  );
}

function rules(side: 'from' | 'to'): fc.Arbitrary<readonly (Rule | null)[]> {
  const rule = fc
    .record({ peers: orNull(list(peer(), 3)), ports: orNull(list(port(), 3)) }, optional)
    .map(({ peers, ...ports }) => (peers === undefined ? ports : { [side]: peers, ...ports }));
  return list(fc.option(rule, { freq: 40 }), 3);
}

function peer(): fc.Arbitrary<Peer> {
  const podSelector = selector(podKeys);
  const namespaceSelector = fc.oneof(selector(namespaceKeys), nameSelector());
  return fc.oneof(
    fc.record({ podSelector }, plain),
    fc.record({ namespaceSelector }, plain),
    fc.record({ podSelector, namespaceSelector }, plain),
    fc.record({ podSelector, namespaceSelector: fc.constant(null) }, plain),
    fc.record({ podSelector: fc.constant(null), namespaceSelector }, plain),
    { weight: 3, arbitrary: ipBlock().map((block) => ({ ipBlock: block })) },
    ipBlock().map((block) => ({ ipBlock: block, podSelector: null })),
  );
}

function selector(keys: readonly string[]): fc.Arbitrary<LabelSelector> {
  return fc.oneof(
    fc.constant({}),
    fc.record({ matchLabels: arbitraryLabels(keys) }, plain),
    fc.record(
      {
        matchLabels: orNull(arbitraryLabels(keys)),
        matchExpressions: orNull(list(requirement(keys), 2)),
      },
      optional,
    ),
  );
}

/** By the label every namespace has (A-DEF-4). */
function nameSelector(): fc.Arbitrary<LabelSelector> {
  const key = 'kubernetes.io/metadata.name';
  const name = fc.constantFrom('x', 'y', 'default');
  return fc.oneof(
    name.map((value) => ({ matchLabels: { [key]: value } })),
    name.map((value) => ({ matchExpressions: [{ key, operator: 'NotIn', values: [value] } as const] })),
  );
}

function requirement(keys: readonly string[]): fc.Arbitrary<Requirement> {
  const key = fc.constantFrom(...keys);
  const values = fc.array(labelValue(), { minLength: 1, maxLength: 2 });
  const operator = fc.constantFrom('Exists', 'DoesNotExist');
  return fc.oneof(
    fc.record({ key, operator: fc.constantFrom('In', 'NotIn'), values }, plain),
    fc.record({ key, operator, values: fc.constantFrom(null, []) }, { ...plain, requiredKeys: ['key', 'operator'] }),
  );
}

/** Ranges that hold, split and miss the addresses pods have in random worlds; one has bits beyond its prefix (A-PEER-6). */
const cidrs = [
  '0.0.0.0/0',
  '10.0.0.0/8',
  '10.1.0.0/16',
  '10.1.1.0/24',
  '10.1.1.2/32',
  '10.1.2.77/24',
  '128.0.0.0/1',
  '192.168.0.0/16',
  '203.0.113.0/24',
  '::/0',
  'fd00::/8',
  'fd00:1::/32',
  'fd00:1::2/128',
  '2001:db8::/32',
] as const;

/** An `except` must lie within its `cidr` and be smaller (A.9). */
function ipBlock(): fc.Arbitrary<IpBlock> {
  const except = orNull(fc.uniqueArray(fc.constantFrom(...cidrs), { maxLength: 3 }));
  const block = { cidr: fc.constantFrom(...cidrs, '10.1.0.0/16', '10.1.1.0/24'), except };
  return fc
    .record(block, { ...plain, requiredKeys: ['cidr'] })
    .map(({ cidr, except: inner }) =>
      inner
        ? { cidr, except: inner.filter((it) => isWithin(it, cidr)) }
        : { cidr, ...(inner === null ? { except: inner } : {}) },
    );
}

function isWithin(inner: string, outer: string): boolean {
  const [small, big] = [parseCidr(inner), parseCidr(outer)];
  return (
    small.family === big.family &&
    big.first <= small.first &&
    small.last <= big.last &&
    small.last - small.first < big.last - big.first
  );
}

function port(): fc.Arbitrary<PolicyPort | null> {
  const protocol = orNull(arbitraryProtocol);
  const one = fc.constantFrom<number | string>(...portNumbers, ...portNames, ...portNames, 1, 65535);
  const ranges = [
    [80, 80],
    [79, 81],
    [80, 8080],
    [1, 65535],
    [8080, 65535],
    [53, 53],
  ] as const;
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom<PolicyPort | null>({}, {}, null, { port: null, endPort: null }) },
    { weight: 2, arbitrary: fc.record({ protocol }, optional) },
    { weight: 6, arbitrary: fc.record({ protocol, port: one }, { ...plain, requiredKeys: ['port'] }) },
    {
      weight: 3,
      arbitrary: fc
        .record({ protocol, range: fc.constantFrom(...ranges) }, { ...plain, requiredKeys: ['range'] })
        .map(({ range: [first, last], ...rest }) => ({ ...rest, port: first, endPort: last })),
    },
  );
}

/** Seldom empty: an empty list of peers or ports opens everything, an empty list of rules closes everything. */
function list<Value>(item: fc.Arbitrary<Value>, maxLength: number): fc.Arbitrary<readonly Value[]> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 9, arbitrary: fc.array(item, { minLength: 1, maxLength, size: 'max' }) },
  );
}

function orNull<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.option(value, { freq: 9 });
}

const plain = { noNullPrototype: true } as const;
const optional: { readonly noNullPrototype: true; readonly requiredKeys: [] } = { ...plain, requiredKeys: [] };
