import { type CompileContext, mayHoldAny } from '../../../compile/index.js';
import {
  type Addresses,
  allAddresses,
  allOf,
  type Condition,
  isNoAddresses,
  noAddresses,
  uniteAddresses,
} from '../../../sets/index.js';
import type { Selector } from '../selector/index.js';
import { type AddressObject, addressObjects, matchObject } from './objects.js';

/** Addresses that belong to what a selector holds, where a condition holds. */
export interface Contribution {
  readonly when: Condition;
  readonly addresses: Addresses;
}

/** The addresses of the objects that a selector holds: first those that are certain, then those of each uncertainty. */
export function contributions(
  selector: Selector,
  compile: CompileContext,
): readonly [Contribution, ...(readonly Contribution[])] {
  const byUncertainty = new Map<string, Contribution>();
  let certain: Addresses = noAddresses;
  for (const { when, addresses } of addressObjects(compile).flatMap((object) => contributed(selector, object))) {
    if (when === true) {
      certain = uniteAddresses(certain, addresses);
      continue;
    }
    const key = textOf(when);
    const known = byUncertainty.get(key)?.addresses ?? noAddresses;
    byUncertainty.set(key, { when, addresses: uniteAddresses(known, addresses) });
  }
  return [{ when: true, addresses: certain }, ...byUncertainty.values()];
}

/** Of an object of which not every address could be read, any address may be. */
function contributed(selector: Selector, object: AddressObject): readonly Contribution[] {
  const when = matchObject(selector, object);
  if (when === false) return [];
  const known = isNoAddresses(object.addresses) ? [] : [{ when, addresses: object.addresses }];
  return object.isIncomplete
    ? [...known, { when: allOf([when, mayHoldAny(object.id)]), addresses: allAddresses }]
    : known;
}

/** A text that is the same for equal conditions. */
function textOf(condition: Condition): string {
  return JSON.stringify(condition, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}
