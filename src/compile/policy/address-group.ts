import { type Addresses, type Condition, type LabelRegion, uncertainCondition } from '../../sets/index.js';

/** Addresses that an object holds, which some plugins take for what is in a namespace, or in none: Calico's sets and host endpoints. */
export interface AddressGroup {
  readonly id: string;
  readonly addresses: Addresses;
  /** Some of its addresses couldn't be read: it may hold any. */
  readonly isIncomplete: boolean;
  /** Whether it is among what a selector of namespaces holds, and the copy that counts; a region without labels is every namespace. */
  readonly isIn: (namespaces: LabelRegion) => Condition;
}

/** Holds where a group of which not every address could be read holds the one in question. */
export function mayHoldAny(id: string): Condition {
  return uncertainCondition({
    id: `addresses/${id}`,
    words: `which addresses ${id} holds, as some of them can't be read`,
    remedy: 'mend its ranges',
  });
}
