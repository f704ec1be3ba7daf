import type { RangeEvidence } from '../cni/index.js';
import { type Diagnostic, type Span } from '../diagnostics/index.js';
import type { AddressPool } from '../model/index.js';
import type { GroundFact } from '../result.js';
import { type Addresses, type Family } from '../sets/index.js';
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
}
export declare const nothingGiven: GivenRanges;
interface Settled {
    readonly addresses: Addresses;
    readonly facts: readonly GroundFact[];
    readonly diagnostics: readonly Diagnostic[];
}
/** The addresses that pods may have, in the order of `language.md` §6: given ranges, recognised ones, else the private ranges. */
export declare function podPool(recognised: readonly RangeEvidence[], { ranges, ipFamilies }: {
    readonly ranges: GivenRanges;
    readonly ipFamilies: readonly Family[] | undefined;
}): {
    readonly pool: AddressPool;
} & Pick<Settled, 'facts' | 'diagnostics'>;
/** The addresses of Services, as far as they are given or recognised. */
export declare function serviceRanges(recognised: readonly RangeEvidence[], { services }: GivenRanges): Settled;
/** The place of a fact, where a file says it. */
export declare function placeOfFact(span: Span | undefined): Pick<GroundFact, 'file' | 'line'>;
export {};
