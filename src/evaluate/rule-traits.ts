import type { PeerMatch, Rule } from '../compile/index.js';
import { type Family, type Intervals, unionOf } from '../sets/index.js';
import { hasNames } from './rules-at.js';

/** By what else some of a list of rules tell ends apart. */
export interface RuleTraits {
  /** Ports by names. */
  readonly hasNames: boolean;
  /** The version of IP, or addresses. */
  readonly hasFamilies: boolean;
  /** The governed end itself. */
  readonly hasOwn: boolean;
}

export function traitsOf(rules: readonly Rule[]): RuleTraits {
  return {
    hasNames: rules.some(isNamed),
    hasFamilies: rules.some(isOfFamilies),
    hasOwn: rules.some(({ own }) => own !== undefined),
  };
}

/** Whether a rule names ports. */
export function isNamed(rule: Rule | undefined): boolean {
  return rule?.ports.some(hasNames) === true;
}

function isOfFamilies({ family, peers = [], own = [] }: Rule): boolean {
  return family !== undefined || [...peers, ...own].some((peer) => peer.kind !== 'pods' || hasRange(peer));
}

function hasRange({ within, without }: Extract<PeerMatch, { kind: 'pods' }>): boolean {
  return (within ?? without) !== undefined;
}

/** The addresses of one family that a rule may hold; `undefined` where its peers say more than ranges, or nothing. */
export function addressesHeld({ peers }: Rule, family: Family): Intervals<bigint> | undefined {
  const ranges = (peers ?? []).flatMap((peer) => (peer.kind === 'addresses' ? [peer.addresses[family]] : []));
  const isPlain = peers?.every(({ kind }) => kind === 'addresses' || kind === 'pods') === true;
  return isPlain ? unionOf(ranges) : undefined;
}
