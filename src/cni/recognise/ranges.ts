import type { Span } from '../../diagnostics/index.js';
import type { Node } from '../../parse/index.js';
import { type Addresses, isNoAddresses, noAddresses, parseCidr, uniteAddresses } from '../../sets/index.js';
import type { RangeFinding } from './finding.js';
import { scalarsIn } from './walk.js';

export interface RangeOf {
  readonly kind: RangeFinding['kind'];
  readonly title: string;
  readonly rank: number;
  readonly isPart?: boolean;
}

/** The range that values of one object hold together, as lists or separated by commas; none where nothing is written. */
export function rangeFrom(nodes: readonly Node[], of: RangeOf): readonly RangeFinding[] {
  const scalars = scalarsIn(nodes);
  const texts = scalars.flatMap(({ text }) => text.split(/[\s,]+/).filter((each) => each !== ''));
  const [first] = scalars.filter(({ text }) => text.trim() !== '');
  if (first === undefined) return [];
  return [rangeOf(addressesOf(texts), first.span, of)];
}

/** A range as a finding, at its place. */
export function rangeOf(
  addresses: Addresses | undefined,
  span: Span,
  { isPart = false, ...of }: RangeOf,
): RangeFinding {
  return { ...of, addresses, span, isPart };
}

/** INVARIANT: one range that can't be read makes all of them unreadable: a part of a pool must not pass for the pool. */
export function addressesOf(texts: readonly string[]): Addresses | undefined {
  let sum = noAddresses;
  for (const text of texts) {
    // OVN-Kubernetes writes the length of each node's own range behind that of the whole: `10.244.0.0/16/24`.
    const parsed = parseCidr(text.replace(/^([^/]+\/\d+)\/\d+$/, '$1'));
    if (parsed === undefined) return undefined;
    sum = uniteAddresses(sum, parsed.addresses);
  }
  return isNoAddresses(sum) ? undefined : sum;
}
