import type { PolicyOrigin, PolicyRules } from '../compile/index.js';
import { type Diagnostic, define, type Note, type Span, warningNote } from '../diagnostics/index.js';
import type { Endpoint } from '../language/endpoint.js';
import type { Service } from '../model/index.js';
import { type Addresses, addressCidrs, intersectAddresses, isAddressesWithin, isNoAddresses } from '../sets/index.js';

interface Overlap {
  readonly id: string;
  readonly path: string;
  readonly range: string;
}

const translated = 'policies see the address of the pod, after translation';

const namesServiceRange = define<Overlap>({
  code: 'policy/service-range',
  severity: 'warning',
  summary: 'an egress rule names addresses of Services, which policies never see',
  words: ({ id, path, range }) =>
    `${id} ${path} names addresses of the Service range ${range} only: ${translated}, so the rule admits no traffic to a Service; select the pods behind it`,
});

const holdsServiceRange = define<Overlap>({
  code: 'policy/holds-service-range',
  severity: 'notice',
  summary: 'an egress rule names a range that holds addresses of Services',
  words: ({ id, path, range }) =>
    `${id} ${path} names a range that holds addresses of the Service range ${range}: ${translated}, so a Service is reached only if the range holds its pods too; select the pods behind it`,
});

/** Says of each egress range that overlaps the Service range that it doesn't mean Services (A-SVC-1, A.10 row 10). */
export function reportServiceRanges(ruleSets: readonly PolicyRules[], services: Addresses): readonly Diagnostic[] {
  if (isNoAddresses(services)) return [];
  const range = addressCidrs(services).join(', ');
  return ruleSets
    .filter(({ direction }) => direction === 'egress')
    .flatMap(({ policy, rules }) =>
      rules.flatMap(({ peers = [], path }) =>
        peers.flatMap((peer) =>
          peer.kind === 'addresses' ? overlap(peer.addresses, { policy, path, span: peer.span, services, range }) : [],
        ),
      ),
    );
}

function overlap(
  addresses: Addresses,
  found: {
    readonly policy: PolicyOrigin;
    readonly path: string;
    readonly span: Span;
    readonly services: Addresses;
    readonly range: string;
  },
): readonly Diagnostic[] {
  const { policy, path, span, services, range } = found;
  if (isNoAddresses(intersectAddresses(addresses, services))) return [];
  const report = isAddressesWithin(addresses, services) ? namesServiceRange : holdsServiceRange;
  return [report({ id: policy.id, path, range }, span)];
}

const namesLoadBalancer = define<{ readonly id: string; readonly path: string; readonly services: readonly string[] }>({
  code: 'policy/load-balancer-address',
  severity: 'notice',
  summary: 'an egress rule names a range that holds the address of a Service of type LoadBalancer',
  words: ({ id, path, services }) =>
    `${id} ${path} names a range that holds the address of the load balancer of ${services.join(', ')}: from inside the cluster it leads to the pods behind it, and ${translated}; select those pods`,
});

/** Says of each egress range that holds a known load balancer that policies see the pods behind it (A-SVC-1). */
export function reportLoadBalancers(
  ruleSets: readonly PolicyRules[],
  services: readonly Pick<Service, 'namespace' | 'name' | 'loadBalancerIps'>[],
): readonly Diagnostic[] {
  const known = services.filter(({ loadBalancerIps }) => !isNoAddresses(loadBalancerIps));
  if (known.length === 0) return [];
  return ruleSets
    .filter(({ direction, policy }) => direction === 'egress' && policy.does === undefined)
    .flatMap(({ policy, rules }) =>
      rules.flatMap(({ peers = [], path }) =>
        peers.flatMap((peer) => {
          if (peer.kind !== 'addresses' || isEverywhere(peer.addresses)) return [];
          const held = known.filter(
            ({ loadBalancerIps }) => !isNoAddresses(intersectAddresses(peer.addresses, loadBalancerIps)),
          );
          const names = held.map(({ namespace, name }) => `\`${namespace}/service/${name}\``);
          return names.length === 0 ? [] : [namesLoadBalancer({ id: policy.id, path, services: names }, peer.span)];
        }),
      ),
    );
}

/** Half of all addresses and more are meant for the internet, not for a load balancer. */
function isEverywhere(addresses: Addresses): boolean {
  return addressCidrs(addresses).some((cidr) => /\/[01]$/.test(cidr));
}

/** The same of the destinations that a case writes as addresses. */
export function serviceRangeNotes(destinations: readonly Endpoint[], services: Addresses): readonly Note[] {
  if (isNoAddresses(services)) return [];
  const named = destinations.filter(
    (endpoint) => endpoint.kind === 'addresses' && !isNoAddresses(intersectAddresses(endpoint.addresses, services)),
  );
  return named.map(({ text }) =>
    warningNote(
      `\`${text}\` holds addresses of the Service range ${addressCidrs(services).join(', ')}: ${translated}; name the Service or its pods`,
    ),
  );
}
