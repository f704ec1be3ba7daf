import { type Addresses, allOf, isNoAddresses, isSameAddresses, subtractAddresses } from '../../sets/index.js';
import type { Member } from '../members.js';

/** What `except` leaves of a member. */
export function subtractMembers(member: Member, excepted: readonly Member[]): readonly Member[] {
  switch (member.kind) {
    case 'nodes':
      return excepted.some(({ kind }) => kind === 'nodes') ? [] : [member];
    case 'hypothetical':
    case 'domain':
      return [member];
    case 'addresses': {
      const left = excepted.reduce<Addresses>(
        (rest, each) => (each.kind === 'addresses' ? subtractAddresses(rest, each.addresses) : rest),
        member.addresses,
      );
      return isNoAddresses(left) ? [] : [{ ...member, addresses: left }];
    }
    case 'workload': {
      const gone = excepted.filter((each) => each.kind === 'workload').filter(({ id }) => id === member.id);
      const pods = member.pods.filter((pod) => !gone.some((each) => each.pods.includes(pod) && each.isMeant === true));
      const doubt = gone.filter(({ isMeant }) => isMeant !== true).map(({ isMeant }) => isMeant);
      if (pods.length === 0) return [];
      return [{ ...member, pods, isMeant: doubt.length === 0 ? member.isMeant : allOf([member.isMeant, ...doubt]) }];
    }
  }
}

/** Whether an `except` left a member as it was. */
export function isSameMember(left: readonly Member[], member: Member): boolean {
  const [first] = left;
  if (left.length !== 1 || first === undefined) return false;
  if (first.kind === 'addresses' && member.kind === 'addresses')
    return isSameAddresses(first.addresses, member.addresses);
  if (first.kind === 'workload' && member.kind === 'workload') return first.pods.length === member.pods.length;
  return true;
}
