import type { JudgeContext } from '../pairs/context.js';
import {
  type Addresses,
  allTraffic,
  type Family,
  intersectTraffic,
  isAddressesWithin,
  isNoTraffic,
  noAddresses,
  noTraffic,
  subtractTraffic,
  type Traffic,
  unionOfAddresses,
  uniteAddresses,
  uniteTraffic,
} from '../sets/index.js';

/** Addresses that an item lists, and the traffic that it lists for them. */
export interface ListedAddresses {
  readonly addresses: Addresses;
  readonly traffic: Traffic;
}

/**
 * The traffic by which the ranges of a list cover every pod in one family: a range covers a pod at its addresses, so a pod that may be
 * anywhere in the pool is covered where the ranges hold the whole pool.
 */
export function coveredByAddress(
  listed: readonly ListedAddresses[],
  family: Family,
  context: Pick<JudgeContext, 'pool'>,
): Traffic {
  const pool = { ...noAddresses, [family]: context.pool.addresses[family] };
  let pieces: readonly ListedAddresses[] = [{ traffic: allTraffic, addresses: noAddresses }];
  for (const item of byTraffic(listed)) {
    pieces = pieces.flatMap(({ traffic, addresses }) => [
      { traffic: intersectTraffic(traffic, item.traffic), addresses: uniteAddresses(addresses, item.addresses) },
      { traffic: subtractTraffic(traffic, item.traffic), addresses },
    ]);
    pieces = pieces.filter(({ traffic }) => !isNoTraffic(traffic));
  }
  return pieces
    .filter(({ addresses }) => isAddressesWithin(pool, addresses))
    .reduce((sum, { traffic }) => uniteTraffic(sum, traffic), noTraffic);
}

/** What is listed with the same traffic is put together first: most lists have few sorts of it. */
function byTraffic(listed: readonly ListedAddresses[]): readonly ListedAddresses[] {
  const sorts = new Map<string, { readonly traffic: Traffic; readonly addresses: Addresses[] }>();
  for (const { traffic, addresses } of listed) {
    const key = JSON.stringify(traffic);
    const known = sorts.get(key);
    if (known === undefined) sorts.set(key, { traffic, addresses: [addresses] });
    else known.addresses.push(addresses);
  }
  return Array.from(sorts.values(), ({ traffic, addresses }) => ({ traffic, addresses: unionOfAddresses(addresses) }));
}
