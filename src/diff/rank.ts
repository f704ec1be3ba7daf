import { internetAddresses } from '../endpoints/words.js';
import { type ChangeEnds, type ConnectionChange, podsId, type RankReason } from '../result.js';
import { type Addresses, cidrAddresses, intersectAddresses, isAddressesWithin, isNoAddresses } from '../sets/index.js';

/** The addresses at which clouds tell a machine its secrets. */
const cloudMetadata = ['169.254.169.254/32', 'fd00:ec2::254/128'].map((cidr) => cidrAddresses(cidr));

/** Why a change of connections with addresses matters, the first reason most. */
export function addressReasons(addresses: Addresses, direction: 'ingress' | 'egress'): readonly RankReason[] {
  const reasons: RankReason[] = [];
  if (!isNoAddresses(intersectAddresses(addresses, internetAddresses))) reasons.push('internet');
  if (direction === 'egress' && cloudMetadata.some((each) => isAddressesWithin(each, addresses)))
    reasons.push('cloud-metadata');
  return reasons;
}

const ranks = ['internet', 'cloud-metadata', 'cross-namespace'] as const satisfies readonly RankReason[];

/** Orders changes by what matters most, then by their ends. */
export function byRank(a: ConnectionChange, b: ConnectionChange): number {
  return rankOf(a) - rankOf(b) || byText(firstOf(a.from), firstOf(b.from)) || byText(firstOf(a.to), firstOf(b.to));
}

function rankOf({ reasons }: ConnectionChange): number {
  const found = ranks.findIndex((each) => reasons.includes(each));
  return found < 0 ? ranks.length : found;
}

/** Workloads come before addresses, as in a map. */
function firstOf(ends: ChangeEnds): string {
  if ('workloads' in ends) return `0 ${ends.workloads[0] ?? ''}`;
  if ('entity' in ends) return `0 ${ends.entity}`;
  if ('pods' in ends) return `0 ${podsId(ends.pods)}`;
  return 'cidrs' in ends ? `1 ${ends.cidrs[0] ?? ''}` : `2 ${JSON.stringify(ends.hypothetical)}`;
}

/** The namespace of a workload or of pods by their id; empty for nodes. */
export function namespaceOf(id: string): string {
  return id.includes('/') ? id.slice(0, id.indexOf('/')) : '';
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
