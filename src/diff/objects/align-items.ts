import { diffArrays } from 'diff';
import type { Node } from '../../parse/index.js';
import { nodeText } from './same-node.js';

/** An item of a list in both versions, or in one; with its position, from 0, in each. */
export type ItemPair =
  | { readonly kind: 'both'; readonly before: Node; readonly after: Node; readonly base: number; readonly head: number }
  | { readonly kind: 'removed'; readonly before: Node; readonly base: number }
  | { readonly kind: 'added'; readonly after: Node; readonly head: number };

/**
 * The items of two versions of a list, side by side, in the order of the head. Equal items belong together, in their order; what
 * lies between them belongs together where both versions have as many maps or lists there.
 */
export function alignItems(base: readonly Node[], head: readonly Node[]): readonly ItemPair[] {
  const anchors = [...commonItems(base.map(nodeText), head.map(nodeText)), [base.length, head.length] as const];
  const pairs: ItemPair[] = [];
  let [b, h] = [0, 0];
  for (const [nextBase, nextHead] of anchors) {
    pairs.push(...alignGap(base.slice(b, nextBase), head.slice(h, nextHead), [b, h]));
    const [before, after] = [base[nextBase], head[nextHead]];
    if (before !== undefined && after !== undefined)
      pairs.push({ kind: 'both', before, after, base: nextBase, head: nextHead });
    [b, h] = [nextBase + 1, nextHead + 1];
  }
  return pairs;
}

function alignGap(
  base: readonly Node[],
  head: readonly Node[],
  [firstBase, firstHead]: readonly [number, number],
): readonly ItemPair[] {
  const isDeep = (node: Node) => node.kind !== 'scalar';
  if (base.length === head.length && base.every(isDeep) && head.every(isDeep)) {
    return base.flatMap((before, index) => {
      const after = head[index];
      if (after === undefined) return [];
      return [{ kind: 'both', before, after, base: firstBase + index, head: firstHead + index } as const];
    });
  }
  return [
    ...base.map((before, index) => ({ kind: 'removed', before, base: firstBase + index }) as const),
    ...head.map((after, index) => ({ kind: 'added', after, head: firstHead + index }) as const),
  ];
}

/** Beyond so many changed items only the equal ones at both ends are found. */
const mostChanges = 2_000;

/** The positions of the longest common subsequence. */
function commonItems(base: readonly string[], head: readonly string[]): readonly (readonly [number, number])[] {
  const shorter = Math.min(base.length, head.length);
  let start = 0;
  while (start < shorter && base[start] === head[start]) start++;
  let end = 0;
  while (end < shorter - start && base[base.length - 1 - end] === head[head.length - 1 - end]) end++;
  const middle = longest(base.slice(start, base.length - end), head.slice(start, head.length - end));
  return [
    ...Array.from({ length: start }, (_, index) => [index, index] as const),
    ...middle.map(([b, h]) => [b + start, h + start] as const),
    ...Array.from({ length: end }, (_, index) => [base.length - end + index, head.length - end + index] as const),
  ];
}

function longest(base: readonly string[], head: readonly string[]): readonly (readonly [number, number])[] {
  const parts = diffArrays([...base], [...head], { maxEditLength: mostChanges }) ?? [];
  let [b, h] = [0, 0];
  return parts.flatMap(({ added, removed, count }) => {
    const [firstBase, firstHead] = [b, h];
    if (!added) b += count;
    if (!removed) h += count;
    if (added || removed) return [];
    return Array.from({ length: count }, (_, index) => [firstBase + index, firstHead + index] as const);
  });
}
