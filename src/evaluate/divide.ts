import { noTraffic, partitionTraffic, type Traffic } from '../sets/index.js';

/** What is open, as rules that are asked together divide it. */
export interface DividedTraffic<By> {
  /** Disjoint, each with every rule that matches it, in order; what the first rules match goes first. */
  readonly pieces: readonly { readonly part: Traffic; readonly by: readonly By[] }[];
  readonly rest: Traffic;
}

/** Divides traffic by the rules that match it, in one sweep over the boundaries of all of them, so that none is compared with another. */
export function divideTraffic<By>(
  open: Traffic,
  rules: readonly { readonly matched: Traffic; readonly by: By }[],
): DividedTraffic<By> {
  const parts = partitionTraffic(
    open,
    rules.map(({ matched }) => matched),
  );
  const pieces = parts.filter(({ within }) => within.length > 0).sort((a, b) => byFirstRules(a.within, b.within));
  return {
    pieces: pieces.map(({ traffic, within }) => ({
      part: traffic,
      by: within.flatMap((position) => rules.slice(position, position + 1).map(({ by }) => by)),
    })),
    rest: parts.find(({ within }) => within.length === 0)?.traffic ?? noTraffic,
  };
}

/** What the first rule matches goes before what it doesn't, then likewise by the next. */
function byFirstRules(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length && at < b.length; at++) {
    const [x, y] = [a[at] ?? 0, b[at] ?? 0];
    if (x !== y) return x - y;
  }
  return b.length - a.length;
}
