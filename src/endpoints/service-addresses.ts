import type { Cluster, Service } from '../model/index.js';
import { type Addresses, intersectAddresses, isAddressesWithin, isNoAddresses, uniteAddresses } from '../sets/index.js';

/** A Service to which an address belongs, and as what: `the cluster IP`. */
export interface AddressOwner {
  readonly service: string;
  readonly words: string;
}

const kinds = [
  { words: 'the cluster IP', of: ({ clusterIps }: Service) => clusterIps },
  { words: 'an external IP', of: ({ externalIps }: Service) => externalIps },
  { words: 'the load balancer address', of: ({ loadBalancerIps }: Service) => loadBalancerIps },
] as const;

/** The Service behind an address, or the first of those behind some addresses where they hold no other (`language.md` §2). */
export function serviceAddress(addresses: Addresses, { services }: Cluster): AddressOwner | undefined {
  for (const { words, of } of kinds) {
    const owners = services.filter((service) => !isNoAddresses(intersectAddresses(addresses, of(service))));
    const [first] = owners;
    if (first === undefined || !isAddressesWithin(addresses, owners.map(of).reduce(uniteAddresses))) continue;
    return { service: `${first.namespace}/service/${first.name}`, words };
  }
  return undefined;
}
