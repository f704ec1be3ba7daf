/** Every order of items in which lower numbers come first: those of one number come in any. */
export function ordersOf<Item>(items: readonly Item[], numberOf: (item: Item) => number): readonly (readonly Item[])[] {
  const numbers = [...new Set(items.map(numberOf))].sort((one, two) => one - two);
  let orders: readonly (readonly Item[])[] = [[]];
  for (const number of numbers) {
    const tied = permutationsOf(items.filter((item) => numberOf(item) === number));
    orders = orders.flatMap((order) => tied.map((next) => [...order, ...next]));
  }
  return orders;
}

function permutationsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    permutationsOf(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}
