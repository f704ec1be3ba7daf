import fc from 'fast-check';
import type { Direction } from '../../kubernetes/kubernetes-objects.js';
import { arbitraryAdminPolicies } from '../admin/random-admin.js';
import type {
  CalicoPolicy,
  CalicoSpec,
  ClusterObject,
  HostEndpoint,
  NetworkSet,
  Service,
  StagedPolicy,
  Tier,
} from '../objects.js';
import {
  arbitraryCluster,
  arbitraryLabels,
  arbitraryNetworkPolicies,
  namespaceKeys,
  type OrderedWorld,
  optional,
  places,
  plain,
  podKeys,
  ranges,
} from '../random-cluster.js';
import { arbitraryRule } from './random-calico-rules.js';
import { arbitraryAccountSelector, arbitraryPlaceSelector, arbitraryPodSelector } from './random-calico-selectors.js';

/** Calico's own policies alone, or with those of Kubernetes and the admin tiers that the release knows. */
export type Mixture = 'calico' | 'mixed';

export const releases = [
  'calico@3.28',
  'calico@3.29',
  'calico@3.30',
  'calico@3.31',
  'calico@3.32',
  'calico@3.32',
] as const;

export function arbitraryCalicoWorld(mixture: Mixture): fc.Arbitrary<OrderedWorld> {
  return fc
    .record({ cni: fc.constantFrom(...releases), isDual: fc.nat(3).map((n) => n === 3) }, plain)
    .chain(({ cni, isDual }) => {
      const isNew = cni === 'calico@3.32';
      const version = isNew ? 'v1alpha2' : 'v1alpha1';
      // How Calico reads names of ports in v1alpha1 nobody has told; nodes it reads in neither.
      const features = { version, hasNames: isNew, hasNodes: false } as const;
      const admin = arbitraryAdminPolicies({ priorities: 'distinct', features });
      const none = fc.constant([]);
      return fc
        .record(
          {
            cluster: arbitraryCluster(isDual),
            tiers: tiers(cni),
            policies: fc.array(policySeed(cni), { minLength: 2, maxLength: 5, size: 'max' }),
            staged: fc.option(policySeed(cni), { nil: undefined, freq: 4 }),
            around: around(mixture === 'calico'),
            network: mixture === 'mixed' ? arbitraryNetworkPolicies(2) : none,
            admin: mixture === 'mixed' ? fc.oneof(none, admin) : none,
          },
          plain,
        )
        .map(({ cluster, tiers: written, policies, staged, around: others, network, admin: ordered }) => ({
          objects: [
            ...cluster,
            ...written,
            ...others,
            ...policies.map((seed, i) => placePolicy(seed, i, others)),
            ...(staged === undefined || cni < 'calico@3.30' ? [] : [stage(placePolicy(staged, 9, others))]),
            ...network,
            ...ordered,
          ],
          cni,
          isDual,
        }));
    });
}

const v3 = { apiVersion: 'projectcalico.org/v3' } as const;

/** Two of the user's own, above or below the others or beside one another. */
function tiers(cni: string): fc.Arbitrary<readonly Tier[]> {
  if (cni === 'calico@3.28') return fc.constant([]);
  const order = fc.constantFrom(1, 1, 500, 2000, 2_000_000, 20_000_000);
  const defaultAction = fc.constantFrom('Pass', 'Deny');
  const none: fc.Arbitrary<undefined> = fc.constant(undefined);
  const spec = fc
    .record(
      { order, defaultAction: cni === 'calico@3.29' ? none : fc.option(defaultAction, { nil: undefined }) },
      optional,
    )
    .map(({ defaultAction: action, ...each }) => ({
      ...each,
      ...(action === undefined ? {} : { defaultAction: action }),
    }));
  return fc
    .tuple(spec, spec)
    .map((specs) =>
      specs.map((each, i): Tier => ({ ...v3, kind: 'Tier', metadata: { name: ['sec', 'ops'][i] ?? '' }, spec: each })),
    );
}

interface PolicySeed {
  readonly kind: CalicoPolicy['kind'];
  readonly isRaw: boolean;
  readonly precedence: number;
  readonly initial: string;
  readonly tier: string | undefined;
  readonly spec: CalicoSpec;
  readonly stage: Pick<CalicoSpec, 'preDNAT' | 'doNotTrack' | 'applyOnForward'>;
}

function policySeed(cni: string): fc.Arbitrary<PolicySeed> {
  const types = fc.constantFrom<readonly Direction[]>(['Ingress'], ['Egress'], ['Ingress', 'Egress']);
  const tierNames = cni === 'calico@3.28' ? [undefined] : [undefined, undefined, undefined, 'default', 'sec', 'ops'];
  const stages = [
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    { applyOnForward: true },
    { preDNAT: true, applyOnForward: true },
    { doNotTrack: true, applyOnForward: true },
  ];
  return fc.record(
    {
      kind: fc.constantFrom('NetworkPolicy', 'GlobalNetworkPolicy'),
      isRaw: fc.nat(7).map((n) => n === 7),
      precedence: fc.constantFrom(0, 0, 1, 2),
      initial: fc.constantFrom('a', 'm', 'z'),
      tier: fc.constantFrom(...tierNames),
      stage: fc.constantFrom(...stages),
      spec: fc.record(
        {
          order: fc.constantFrom(1, 1, 1, -2.5, 1000, 1000, 2000),
          selector: fc.oneof({ weight: 2, arbitrary: fc.constantFrom('all()', '') }, arbitraryPodSelector()),
          serviceAccountSelector: fc.oneof({ weight: 8, arbitrary: fc.constant('') }, arbitraryAccountSelector()),
          namespaceSelector: fc.oneof({ weight: 4, arbitrary: fc.constant('') }, arbitraryPlaceSelector('subject')),
          types,
          ingress: fc.array(arbitraryRule('Ingress', cni), { maxLength: 3 }),
          egress: fc.array(arbitraryRule('Egress', cni), { maxLength: 3 }),
        },
        optional,
      ),
    },
    plain,
  );
}

/** A policy of a tier is named after it, which is needed before 3.32 and allowed from then on. */
function placePolicy(seed: PolicySeed, number: number, around: readonly ClusterObject[]): CalicoPolicy {
  const { kind, isRaw, precedence, initial, tier, spec, stage: flags } = seed;
  const { namespaceSelector, ...others } = spec;
  const isGlobal = kind === 'GlobalNetworkPolicy';
  const isPrefixed = isRaw || (tier !== undefined && tier !== 'default');
  const name = `${isPrefixed ? `${tier ?? 'default'}.` : ''}${initial}${number}`;
  const hasHosts = around.some((object) => object.kind === 'HostEndpoint');
  return {
    apiVersion: isRaw ? 'crd.projectcalico.org/v1' : v3.apiVersion,
    kind,
    metadata: isGlobal ? { name } : { name, namespace: places[precedence] ?? 'x' },
    spec: {
      ...(tier === undefined ? {} : { tier }),
      ...(isGlobal && !hasHosts && flags.preDNAT ? {} : others),
      ...(isGlobal && namespaceSelector !== undefined ? { namespaceSelector } : {}),
      ...(isGlobal && !hasHosts ? withFlags(flags, others) : {}),
    },
  };
}

/** What acts before translation has no egress. */
function withFlags(flags: PolicySeed['stage'], { egress: _, ...spec }: CalicoSpec): Partial<CalicoSpec> {
  return flags.preDNAT === true ? { ...spec, ...flags, types: ['Ingress'] } : flags;
}

function stage({ kind, metadata, spec, apiVersion }: CalicoPolicy): StagedPolicy {
  const { doNotTrack: _, preDNAT: __, applyOnForward: ___, ...others } = spec;
  return {
    apiVersion,
    kind: kind === 'NetworkPolicy' ? 'StagedNetworkPolicy' : 'StagedGlobalNetworkPolicy',
    metadata,
    spec: others,
  };
}

/** Sets, a Service named `s`, and the endpoints of hosts. */
function around(hasGlobal: boolean): fc.Arbitrary<readonly ClusterObject[]> {
  const set = fc.record(
    {
      kind: hasGlobal ? fc.constantFrom('NetworkSet', 'GlobalNetworkSet') : fc.constant('NetworkSet'),
      precedence: fc.constantFrom(0, 0, 1, 2),
      labels: arbitraryLabels(podKeys),
      nets: fc.uniqueArray(fc.constantFrom(...ranges.IPv4.slice(1), ...ranges.IPv6.slice(1)), { maxLength: 2 }),
    },
    plain,
  );
  const service = fc.record(
    {
      selector: arbitraryLabels(podKeys).filter((labels) => Object.keys(labels).length > 0),
      targetPort: fc.constantFrom(80, 8080, 'http', 'web'),
    },
    plain,
  );
  const host = fc.record(
    { node: fc.constantFrom(1, 2), labels: arbitraryLabels([...podKeys, ...namespaceKeys]), isOpen: fc.boolean() },
    plain,
  );
  return fc
    .record(
      {
        sets: fc.array(set, { maxLength: 2 }),
        services: fc.tuple(service, service, service),
        hosts: fc.tuple(fc.nat(5), host).map(([n, each]) => (n >= 4 ? [each] : [])),
      },
      plain,
    )
    .map(({ sets, services, hosts }) => [
      ...sets.map(({ kind, precedence, labels, nets }, i): NetworkSet => {
        const name = `n${i}`;
        const isGlobal = kind === 'GlobalNetworkSet';
        const metadata = { name, labels, ...(isGlobal ? {} : { namespace: places[precedence] ?? 'x' }) };
        return { ...v3, kind: isGlobal ? 'GlobalNetworkSet' : 'NetworkSet', metadata, spec: { nets } };
      }),
      ...services.map(
        ({ selector, targetPort }, i): Service => ({
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name: 's', namespace: places[i] ?? 'x' },
          spec: { selector, ports: [{ port: 443, targetPort }] },
        }),
      ),
      ...hosts.map(
        ({ node, labels, isOpen }): HostEndpoint => ({
          ...v3,
          kind: 'HostEndpoint',
          metadata: { name: `h${node}`, labels },
          spec: {
            node: `n${node}`,
            interfaceName: '*',
            expectedIPs: [`192.168.0.${node}`],
            ...(isOpen ? { profiles: ['projectcalico-default-allow'] } : {}),
          },
        }),
      ),
    ]);
}
