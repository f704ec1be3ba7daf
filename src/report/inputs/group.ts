import { byBytes } from '../../diagnostics/index.js';

/** At least one item. */
export type Group<Item> = readonly [Item, ...Item[]];

/** The items with one key together, in byte order of the key. */
export function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Group<Item>[] {
  const found = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group === undefined) found.set(key, [item]);
    else group.push(item);
  }
  return [...found].sort(([a], [b]) => byBytes(a, b)).map(([, group]) => group);
}
