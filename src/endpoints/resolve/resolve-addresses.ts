import { type Addresses, allAddresses, isAddressesWithin, isNoAddresses } from '../../sets/index.js';
import { type Member, workloadMember } from '../members.js';
import { serviceAddress } from '../service-addresses.js';
import { internetAddresses } from '../words.js';
import { referenceTo } from './reference-to.js';
import { fail, found, type Of, type Resolution, type ResolveContext } from './resolution.js';

/** Addresses as they are written; those of a Service or a pod are better named. */
export function resolveAddresses(endpoint: Of<'addresses'>, { cluster, side }: ResolveContext): Resolution {
  const { addresses, text } = endpoint;
  const behind = serviceAddress(addresses, cluster);
  if (behind !== undefined) {
    const { service, words } = behind;
    return fail(
      side === 'to'
        ? `\`${text}\` is ${words} of a Service, and policies see the pods behind it: write \`${service}\``
        : `\`${text}\` is ${words} of \`${service}\`, and a Service opens no connections: name its workloads`,
    );
  }
  const owner = cluster.workloads.find(({ pods }) =>
    pods.some(
      (pod) => !pod.isHostNetwork && !isNoAddresses(pod.addresses) && isAddressesWithin(addresses, pod.addresses),
    ),
  );
  if (owner !== undefined) return fail(`\`${text}\` is the address of a pod: write \`${referenceTo(owner)}\``);
  return found([{ kind: 'addresses', id: text, addresses, isWritten: true }]);
}

/** One address of the internet, not known which. */
export function resolveDomain({ text }: Of<'domain'>): Resolution {
  return found([{ kind: 'domain', id: text, addresses: internetAddresses }]);
}

/** What `internet`, `cluster`, `nodes` and `anywhere` mean (`language.md` §2). */
export function resolveWord(endpoint: Of<'word'>, context: ResolveContext): Resolution {
  const workloads = () => context.cluster.workloads.map((workload) => workloadMember(workload));
  const isEmpty = context.cluster.workloads.length === 0;
  switch (endpoint.word) {
    case 'nodes':
      return found([{ kind: 'nodes', id: 'nodes' }]);
    case 'internet':
      return found([addressesMember('internet', internetAddresses)]);
    case 'cluster':
      if (isEmpty && !context.allowsEmpty) return fail('`cluster` holds no workload');
      return found(workloads());
    case 'anywhere':
      return found([...workloads(), addressesMember('anywhere', allAddresses)]);
  }
}

function addressesMember(id: string, addresses: Addresses): Member {
  return { kind: 'addresses', id, addresses, isWritten: false };
}
