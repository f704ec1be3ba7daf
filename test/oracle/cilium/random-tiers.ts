import fc from 'fast-check';
import type { ClusterObject, ClusterPods, ClusterPolicy, ClusterRule } from './objects.js';
import { arbitraryCiliumWorld } from './random-cilium.js';
import type { CiliumVersion } from './selectors.js';

const plain = { noNullPrototype: true } as const;
const optional: { readonly noNullPrototype: true; readonly requiredKeys: [] } = { ...plain, requiredKeys: [] };

const selectorOf = (...keys: readonly string[]) =>
  fc.record(
    {
      matchLabels: fc.dictionary(fc.constantFrom(...keys), fc.constantFrom('a', 'a', 'b'), {
        maxKeys: 1,
        noNullPrototype: true,
      }),
    },
    optional,
  );

const pods: fc.Arbitrary<ClusterPods> = fc.oneof(
  fc.record({ namespaces: selectorOf('env') }, plain),
  fc
    .record(
      { namespaceSelector: selectorOf('env'), podSelector: selectorOf('app', 'tier', 'pod-template-hash') },
      plain,
    )
    .map((each) => ({ pods: each })),
);

const port = fc.constantFrom(
  { destinationPort: { number: 80 } },
  { destinationPort: { number: 53 } },
  { destinationPort: { range: { start: 80, end: 90 } } },
);
const protocols = fc.array(fc.oneof(fc.record({ tcp: port }, plain), fc.record({ udp: port }, plain)), {
  minLength: 1,
  maxLength: 2,
});
const networks = fc.constantFrom(['203.0.113.0/24'], ['0.0.0.0/0'], ['10.0.0.0/8']).map((each) => ({ networks: each }));
const action = fc.constantFrom('Accept', 'Deny', 'Pass');

const list = (rule: fc.Arbitrary<ClusterRule>) => fc.array(rule, { maxLength: 2 });

const clusterPolicy = fc
  .record(
    {
      tier: fc.constantFrom('Admin', 'Baseline'),
      priority: fc.constantFrom(1, 1, 5),
      subject: pods,
      ingress: list(
        fc.record(
          { action, from: fc.array(pods, { minLength: 1, maxLength: 2 }), protocols },
          { ...plain, requiredKeys: ['action', 'from'] },
        ),
      ),
      egress: list(
        fc.record(
          { action, to: fc.array(fc.oneof(pods, networks), { minLength: 1, maxLength: 2 }), protocols },
          { ...plain, requiredKeys: ['action', 'to'] },
        ),
      ),
    },
    { ...plain, requiredKeys: ['tier', 'priority', 'subject'] },
  )
  .map((spec) => ({ spec }));

/** Worlds of every kind that Cilium reads, under a version of it. */
export const arbitraryMixedWorld: fc.Arbitrary<{
  readonly objects: readonly ClusterObject[];
  readonly version: CiliumVersion;
}> = fc
  .record(
    {
      world: arbitraryCiliumWorld,
      policies: fc.array(clusterPolicy, { minLength: 1, maxLength: 3 }),
      version: fc.constantFrom('1.19', '1.20', '1.20'),
    },
    plain,
  )
  .map(({ world, policies, version }) => ({
    version,
    objects: [
      ...world,
      ...policies.map(
        ({ spec }, index): ClusterPolicy => ({
          apiVersion: 'policy.networking.k8s.io/v1alpha2',
          kind: 'ClusterNetworkPolicy',
          metadata: { name: `tier${index}` },
          spec,
        }),
      ),
    ],
  }));
