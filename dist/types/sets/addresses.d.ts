import { type Intervals } from './intervals.js';
/** Address families, as `Service.spec.ipFamilies` spells them, in the order in which they are shown. */
export declare const families: readonly ['IPv4', 'IPv6'];
export type Family = (typeof families)[number];
/** A set of addresses: one set of numbers a family. */
export type Addresses = Readonly<Record<Family, Intervals<bigint>>>;
export declare const noAddresses: Addresses;
export declare const allAddresses: Addresses;
/** A range that was read, with what the API server would say of the way it was written. */
export interface ParsedCidr {
    readonly family: Family;
    readonly addresses: Addresses;
    /** The range written as the API server wants it: no leading zeros, no bits beyond the prefix. */
    readonly canonical: string;
    readonly oddities: readonly CidrOddity[];
}
/** What an API server accepted before strict validation and rejects with it (StrictIPCIDRValidation, KEP-4858). */
export type CidrOddity = 'leading zeros' | 'bits beyond the prefix';
/**
 * Reads `10.0.0.0/8` or `2001:db8::/32`; `undefined` for everything else: a bare address, a wrong prefix, a zone, an
 * IPv4-mapped IPv6 address (whose meaning differs between implementations). Host bits are masked and leading zeros read as
 * decimal, as the API server does without strict validation; both are told in `oddities`.
 */
export declare function parseCidr(text: string): ParsedCidr | undefined;
/** Reads one address without a prefix, as a set of that address alone. */
export declare function parseAddress(text: string): ParsedCidr | undefined;
export declare function uniteAddresses(a: Addresses, b: Addresses): Addresses;
export declare function intersectAddresses(a: Addresses, b: Addresses): Addresses;
export declare function subtractAddresses(a: Addresses, b: Addresses): Addresses;
export declare function isNoAddresses(set: Addresses): boolean;
export declare function isSameAddresses(a: Addresses, b: Addresses): boolean;
export declare function isAddressesWithin(a: Addresses, b: Addresses): boolean;
/** The set of one family's numbers. */
export declare function familyAddresses(family: Family, numbers: Intervals<bigint>): Addresses;
/** The union of ranges given as text; ranges that can't be read are left out. */
export declare function cidrAddresses(...cidrs: readonly string[]): Addresses;
/** One address as text, IPv6 as RFC 5952 writes it. */
export declare function addressText(family: Family, value: bigint): string;
/** The fewest CIDRs that cover exactly a set: IPv4 before IPv6, by address. */
export declare function addressCidrs(set: Addresses): readonly string[];
