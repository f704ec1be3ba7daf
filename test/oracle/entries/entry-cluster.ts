import fc from 'fast-check';

/** A small cluster with Ingresses: everything that decides what enters is certain but who the controller is. */
export interface EntryWorld {
  readonly pods: readonly EntryPod[];
  readonly services: readonly EntryService[];
  readonly ingresses: readonly EntryIngress[];
  readonly policies: readonly EntryPolicy[];
}

export type Labels = Readonly<Record<string, string>>;

/** A Deployment; what is in `nginx` and `traefik` runs that controller. */
export interface EntryPod {
  readonly name: string;
  readonly namespace: PlaceName;
  readonly labels: Labels;
  readonly isHostNetwork: boolean;
  /** The number of the port `http`. */
  readonly http: number | undefined;
}

export interface EntryService {
  readonly name: string;
  readonly selector: Labels;
  readonly ports: readonly { readonly name: string; readonly port: number; readonly targetPort: number | string }[];
}

export interface EntryIngress {
  readonly name: string;
  readonly className: string | undefined;
  readonly backends: readonly { readonly service: string; readonly port: number | string }[];
}

export interface EntryPolicy {
  readonly name: string;
  readonly namespace: PlaceName;
  readonly podSelector: Labels;
  readonly direction: 'ingress' | 'egress';
  readonly rules: readonly EntryRule[];
}

export interface EntryRule {
  /** `undefined` admits every peer. */
  readonly peers: readonly EntryPeer[] | undefined;
  readonly ports: readonly (number | string)[] | undefined;
}

/** Labels of a namespace and of a pod; without the former the policy's own namespace. */
export type EntryPeer =
  | { readonly kind: 'pods'; readonly namespace: Labels | undefined; readonly labels: Labels }
  | { readonly kind: 'range'; readonly cidr: string };

export const places = { shop: { team: 'a' }, nginx: { team: 'b' }, traefik: { team: 'b', edge: 'yes' } } as const;
export type PlaceName = keyof typeof places;

/** Ports that tell apart everything that a world names. */
export const askedPorts = [80, 443, 8080, 9000];

const label = fc.constantFrom<Labels>({ app: 'a' }, { app: 'b' }, { app: 'a', tier: 'x' }, { app: 'b', tier: 'x' });
const selector = fc.constantFrom<Labels>({}, {}, { app: 'a' }, { app: 'b' }, { tier: 'x' });
const rarely = fc.integer({ max: 5, min: 0 }).map((number) => number === 0);
const target = fc.constantFrom<number | string>(8080, 9000, 'http');

function pod(namespace: PlaceName): fc.Arbitrary<Omit<EntryPod, 'name'>> {
  const http = fc.constantFrom(undefined, 8080, 9000);
  return fc.record({ namespace: fc.constant(namespace), labels: label, isHostNetwork: rarely, http });
}

const service = fc.record({
  selector: fc.constantFrom<Labels>({ app: 'a' }, { app: 'b' }, { tier: 'x' }),
  ports: fc.tuple(target, target).map(([one, two]) => [
    { name: 'web', port: 80, targetPort: one },
    { name: 'more', port: 443, targetPort: two },
  ]),
});

const ingress = fc.record({
  className: fc.constantFrom(undefined, 'nginx', 'traefik', 'alb'),
  backends: fc.array(
    fc.record({ service: fc.constantFrom('s0', 's1'), port: fc.constantFrom<number | string>(80, 443, 'web', 'more') }),
    { minLength: 1, maxLength: 3, size: 'max' },
  ),
});

const peer: fc.Arbitrary<EntryPeer> = fc.oneof(
  fc.record({
    kind: fc.constant('pods' as const),
    namespace: fc.constantFrom<Labels | undefined>(undefined, {}, { team: 'a' }, { team: 'b' }, { edge: 'yes' }),
    labels: selector,
  }),
  fc.record({ kind: fc.constant('range' as const), cidr: fc.constantFrom('0.0.0.0/0', '203.0.113.0/24') }),
);

const policy = fc.record({
  namespace: fc.constantFrom<PlaceName>('shop', 'shop', 'nginx', 'traefik'),
  podSelector: selector,
  direction: fc.constantFrom('ingress' as const, 'ingress' as const, 'egress' as const),
  rules: fc.array(
    fc.record({
      peers: fc.option(fc.array(peer, { minLength: 1, maxLength: 2 }), { nil: undefined }),
      ports: fc.option(fc.array(target, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    }),
    { maxLength: 2, size: 'max' },
  ),
});

/** Worlds with none, one or two controllers, known and unknown, in pods and on their nodes. */
export const arbitraryEntryWorld: fc.Arbitrary<EntryWorld> = fc
  .record({
    shop: fc.array(pod('shop'), { minLength: 1, maxLength: 3, size: 'max' }),
    nginx: fc.option(pod('nginx'), { nil: undefined }),
    traefik: fc.option(pod('traefik'), { nil: undefined }),
    services: fc.tuple(service, service),
    ingresses: fc.array(ingress, { minLength: 1, maxLength: 2, size: 'max' }),
    policies: fc.array(policy, { minLength: 1, maxLength: 4, size: 'max' }),
  })
  .map(({ shop, nginx, traefik, services, ingresses, policies }) => ({
    pods: [...shop, ...[nginx, traefik].flatMap((each) => each ?? [])].map((each, i) => ({ ...each, name: `w${i}` })),
    services: services.map((each, i) => ({ ...each, name: `s${i}` })),
    ingresses: ingresses.map((each, i) => ({ ...each, name: `i${i}` })),
    policies: policies.map((each, i) => ({ ...each, name: `p${i}` })),
  }));
