import type { RangeEvidence } from '../cni/index.js';
import { type Diagnostic, define, locate, type Span } from '../diagnostics/index.js';
import { assumedPodAddresses } from '../endpoints/words.js';
import type { AddressPool } from '../model/index.js';
import type { BasisFact } from '../result.js';
import {
  type Addresses,
  addressCidrs,
  type Family,
  isAddressesWithin,
  isNoAddresses,
  isSameAddresses,
  noAddresses,
  uniteAddresses,
} from '../sets/index.js';
import type { WrittenRanges } from '../settings/index.js';

/** A range that somebody gave: a test file, a flag or the settings. */
export interface GivenRange {
  readonly addresses: Addresses;
  /** Where it is written; `undefined` for a flag. */
  readonly span: Span | undefined;
}

export interface GivenRanges {
  readonly pods: GivenRange | undefined;
  readonly services: GivenRange | undefined;
  readonly nodes: GivenRange | undefined;
  /** The addresses of the API server. */
  readonly apiServer: GivenRange | undefined;
}

/** The ranges that settings give. */
export function rangeFrom(ranges: WrittenRanges | undefined): GivenRange | undefined {
  return ranges === undefined ? undefined : { addresses: ranges.addresses, span: ranges.written[0]?.span };
}

export const nothingGiven: GivenRanges = {
  pods: undefined,
  services: undefined,
  nodes: undefined,
  apiServer: undefined,
};

const differingRanges = define<{
  readonly what: string;
  readonly taken: string;
  readonly other: string;
  readonly isEqual: boolean;
}>({
  code: 'cni/differing-ranges',
  severity: 'warning',
  summary: 'two sources say differently which addresses pods or Services have',
  guardsTrust: true,
  words: ({ what, taken, other, isEqual }) =>
    `${other}, but ${taken}: verdicts take ${isEqual ? 'both as possible' : 'the second, which counts more'}; say which is right (${what === 'pods' ? '`spec.podCIDRs`' : '`serviceCIDRs` of the settings'})`,
});

interface Settled {
  readonly addresses: Addresses;
  readonly facts: readonly BasisFact[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The addresses that pods may have, in the order of `language.md` §6: given ranges, recognised ones, else the private ranges. */
export function podPool(
  recognised: readonly RangeEvidence[],
  { ranges, ipFamilies }: { readonly ranges: GivenRanges; readonly ipFamilies: readonly Family[] | undefined },
): { readonly pool: AddressPool } & Pick<Settled, 'facts' | 'diagnostics'> {
  const { addresses, facts, diagnostics } = settle('pods', ranges.pods, recognised);
  if (isNoAddresses(addresses)) {
    return { pool: { addresses: assumedPodAddresses, isAssumed: true }, facts, diagnostics };
  }
  const missing = (ipFamilies ?? []).filter((family) => addresses[family].length === 0);
  const rangeOf = (family: Family) => (missing.includes(family) ? assumedPodAddresses : addresses)[family];
  const pool = { addresses: { IPv4: rangeOf('IPv4'), IPv6: rangeOf('IPv6') }, isAssumed: missing.length > 0 };
  return { pool, facts, diagnostics };
}

/** The addresses of Services, as far as they are given or recognised. */
export function serviceRanges(recognised: readonly RangeEvidence[], { services }: GivenRanges): Settled {
  return settle('Services', services, recognised);
}

/** What was given, else what the strongest sources say; where those differ among themselves, all of it is possible. */
function settle(
  what: 'pods' | 'Services',
  given: GivenRange | undefined,
  recognised: readonly RangeEvidence[],
): Settled {
  if (given !== undefined) {
    const fact = { words: rangeWords(what, given.addresses), ...locationOfFact(given.span) };
    return { addresses: given.addresses, facts: [fact], diagnostics: [] };
  }
  const rank = Math.min(...recognised.map((each) => each.rank));
  const strongest = recognised.filter((each) => each.rank === rank);
  const addresses = strongest.reduce((sum, each) => uniteAddresses(sum, each.addresses), noAddresses);
  const taken = strongest[0];
  if (taken === undefined) return { addresses, facts: [], diagnostics: [] };
  const contradicting = recognised.filter((each) =>
    each.rank === rank
      ? each.title === taken.title && !isPartial(each) && !isSameAddresses(each.addresses, taken.addresses)
      : !isAddressesWithin(each.addresses, addresses),
  );
  return {
    addresses,
    facts: [
      {
        words: `${rangeWords(what, addresses)}, says ${[...new Set(strongest.map(({ title }) => title))].join(' and ')}`,
        ...locationOfFact(taken.span),
      },
    ],
    diagnostics: contradicting.map((each) =>
      differingRanges(
        { what, taken: saying(taken, what), other: saying(each, what), isEqual: each.rank === rank },
        each.span,
        [{ span: taken.span, message: `${taken.title} here` }],
      ),
    ),
  };
}

/** Nodes and pools hold a part of the range each. */
function isPartial({ rank }: RangeEvidence): boolean {
  return rank >= partialRank;
}

const partialRank = 4;

function saying({ title, addresses }: RangeEvidence, what: string): string {
  return `${title} says ${rangeWords(what, addresses)}`;
}

function rangeWords(what: string, addresses: Addresses): string {
  return `${what} have addresses of ${addressCidrs(addresses).join(', ')}`;
}

/** The place of a fact, where a file says it. */
export function locationOfFact(span: Span | undefined): Pick<BasisFact, 'file' | 'line'> {
  if (span === undefined) return {};
  const { file, line } = locate(span);
  return { file, line };
}
