import type { Pod } from '../../model/index.js';
import {
  type Addresses,
  allOf,
  isNoAddresses,
  isSameAddresses,
  noAddresses,
  notOf,
  subtractAddresses,
} from '../../sets/index.js';
import { type Member, memberOfPods } from '../members.js';

/** What `except` leaves of a member; `nodes` are the addresses of those that manifests declare. */
export function subtractMembers(member: Member, excepted: readonly Member[], nodes: Addresses): readonly Member[] {
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
      const gone = (each: Member) => {
        if (each.kind === 'nodes') return nodes;
        if (each.kind === 'entity') return each.apiServer?.addresses ?? noAddresses;
        return each.kind === 'addresses' ? each.addresses : noAddresses;
      };
      const left = excepted.reduce<Addresses>((rest, each) => subtractAddresses(rest, gone(each)), member.addresses);
      return isNoAddresses(left) ? [] : [{ ...member, addresses: left }];
    }
    case 'workload': {
      const gone = excepted.filter((each) => each.kind === 'workload').filter(({ id }) => id === member.id);
      const isLeft = (pod: Pod) =>
        gone.filter(({ pods }) => pods.includes(pod)).map(({ uncertainties }) => notOf(uncertainties.get(pod) ?? true));
      const isMeant = (pod: Pod) =>
        member.pods.includes(pod) && allOf([member.uncertainties.get(pod) ?? true, ...isLeft(pod)]);
      const left = memberOfPods(member.workload, isMeant, member);
      return left === undefined ? [] : [left];
    }
  }
}

/** Whether an `except` left a member as it was. */
export function isSameMember(left: readonly Member[], member: Member): boolean {
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
