import type { Pod } from '../../model/index.js';
import {
  type Addresses,
  allOf,
  isNoAddresses,
  isSameAddresses,
  meetsAddresses,
  noAddresses,
  notOf,
  subtractAddresses,
  unionOfAddresses,
} from '../../sets/index.js';
import { type Member, memberOfPods } from '../members.js';

/** What `except` leaves of some members; `nodes` are the addresses of those that manifests declare. */
export function subtractMembers(
  members: readonly Member[],
  excepted: readonly Member[],
  nodes: Addresses,
): readonly Member[] {
  const gone = unionOfAddresses(excepted.map((each) => addressesOf(each, nodes)));
  return members.flatMap((member) => subtractFrom(member, excepted, gone));
}

/** Whether a member that is excepted takes anything from others, which are those of an `all`. */
export function removesAny(excepted: Member, { members, addresses }: AllMembers, nodes: Addresses): boolean {
  const same = members.filter(({ kind, id }) => kind === excepted.kind && (kind === 'nodes' || id === excepted.id));
  return (
    meetsAddresses(addresses, addressesOf(excepted, nodes)) ||
    same.some((each) => !isSameMember(subtractFrom(each, [excepted], noAddresses), each))
  );
}

/** Some members, with all addresses that are among them. */
export interface AllMembers {
  readonly members: readonly Member[];
  readonly addresses: Addresses;
}

function addressesOf(member: Member, nodes: Addresses): Addresses {
  if (member.kind === 'nodes') return nodes;
  if (member.kind === 'entity') return member.apiServer?.addresses ?? noAddresses;
  return member.kind === 'addresses' ? member.addresses : noAddresses;
}

function subtractFrom(member: Member, excepted: readonly Member[], gone: Addresses): readonly Member[] {
  switch (member.kind) {
    case 'nodes':
      return excepted.some(({ kind }) => kind === 'nodes') ? [] : [member];
    case 'entity':
      return excepted.some(({ kind, id }) => kind === 'entity' && id === member.id) ? [] : [member];
    case 'hypothetical':
    case 'pods':
    case 'domain':
      return [member];
    case 'addresses': {
      const left = subtractAddresses(member.addresses, gone);
      return isNoAddresses(left) ? [] : [{ ...member, addresses: left }];
    }
    case 'workload': {
      const same = excepted.filter((each) => each.kind === 'workload').filter(({ id }) => id === member.id);
      const isLeft = (pod: Pod) =>
        same.filter(({ pods }) => pods.includes(pod)).map(({ uncertainties }) => notOf(uncertainties.get(pod) ?? true));
      const isMeant = (pod: Pod) =>
        member.pods.includes(pod) && allOf([member.uncertainties.get(pod) ?? true, ...isLeft(pod)]);
      const left = memberOfPods(member.workload, isMeant, member);
      return left === undefined ? [] : [left];
    }
  }
}

/** Whether an `except` left a member as it was. */
function isSameMember(left: readonly Member[], member: Member): boolean {
  const [first] = left;
  if (left.length !== 1 || first === undefined) return false;
  if (first.kind === 'addresses' && member.kind === 'addresses')
    return isSameAddresses(first.addresses, member.addresses);
  if (first.kind === 'workload' && member.kind === 'workload') {
    const isSamePod = (pod: Pod) =>
      first.pods.includes(pod) && first.uncertainties.get(pod) === member.uncertainties.get(pod);
    return member.pods.every(isSamePod);
  }
  return true;
}
