import type { Condition, Leaf } from './condition.js';

const known = new WeakMap<object, string>();
const numbers = new WeakMap<readonly unknown[], number>();
let numbered = 0;

/** A text that conditions have in common only where they say the same of the same facts, in the same order. */
export function conditionKey(condition: Condition): string {
  if (typeof condition === 'boolean') return condition ? 'always' : 'never';
  const key = known.get(condition) ?? makeKey(condition);
  known.set(condition, key);
  return key;
}

function makeKey(condition: Exclude<Condition, boolean>): string {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return `${condition.kind}(${condition.of.map(conditionKey).join()})`;
    default:
      return JSON.stringify(partsOf(condition));
  }
}

function partsOf(leaf: Leaf): readonly unknown[] {
  const { kind, id, words, remedy } = leaf.fact;
  const own = [kind, id, words, remedy];
  switch (leaf.kind) {
    case 'label':
      return [...own, leaf.fact.possible, leaf.within];
    case 'address':
      return [...own, leaf.fact.family, numberOf(leaf.fact.possible), numberOf(leaf.within)];
    case 'choice':
      return [...own, leaf.fact.count, leaf.within];
  }
}

/** Sets of addresses may be long, and few of them are written anew. */
function numberOf(list: readonly unknown[]): number {
  const number = numbers.get(list) ?? numbered++;
  numbers.set(list, number);
  return number;
}
