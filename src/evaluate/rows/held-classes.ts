import type { PeerMatch, Rule } from '../../compile/index.js';
import type { Condition, Family, Intervals } from '../../sets/index.js';
import type { PodClass } from '../ends.js';
import { type AddressMatching, isOfFamily, matchPeers, type PeerQuestion, type Role } from '../match.js';
import { conditionAt, type Held, type Selections } from './selection.js';

/** Which classes the peers of a rule hold. */
export interface HeldClasses extends Held {
  /** What holds of every class alike; then the rest is empty. `false` where the rest says it. */
  readonly everywhere: Condition;
}

/** What a rule is asked about, on the side of its peers. */
export interface PeerSide {
  readonly role: Role;
  readonly family: Family;
}

/** Finds the classes that the peers of rules hold, once a rule, role and family. */
export class PeerClasses {
  readonly #classes: readonly PodClass[];
  readonly #selections: Selections;
  readonly #matching: AddressMatching;
  readonly #known = new WeakMap<Rule, Map<string, HeldClasses>>();
  /** The places of classes whose pods may have the same addresses. */
  readonly #pools: readonly (readonly number[])[];

  constructor(classes: readonly PodClass[], selections: Selections, matching: AddressMatching) {
    this.#classes = classes;
    this.#selections = selections;
    this.#matching = matching;
    this.#pools = poolsOf(classes);
  }

  /** As `matchPeers` answers for each class. */
  of(rule: Rule, side: PeerSide): HeldClasses {
    if (rule.peers === undefined) return isOfFamily(rule, side.family) ? everyClass : noClass;
    const key = `${side.role} ${side.family}`;
    const byKey = this.#known.get(rule) ?? new Map<string, HeldClasses>();
    this.#known.set(rule, byKey);
    const known = byKey.get(key) ?? this.#find(rule, rule.peers, side);
    byKey.set(key, known);
    return known;
  }

  #find(rule: Rule, peers: readonly PeerMatch[], { role, family }: PeerSide): HeldClasses {
    if (!isOfFamily(rule, family)) return noClass;
    const [first, ...others] = peers.filter(({ kind }) => kind === 'pods' || kind === 'addresses');
    if (first === undefined) return noClass;
    if (others.length === 0 && isByLabelsAlone(first))
      return { everywhere: false, ...this.#selections.among(first.pods) };
    const matches = (of: readonly PeerMatch[], index: number): Condition => {
      const podClass = this.#classes[index];
      if (podClass === undefined) return false;
      const question: PeerQuestion = { end: { kind: 'pod', podClass }, role, family, matching: this.#matching };
      return matchPeers(of, question, this.#selections.holds);
    };
    const [ofPods, ofAddresses] = [peers.filter(({ kind }) => kind === 'pods'), peers.filter(isOfAddresses)];
    const byPool = ofAddresses.length === 0 ? [] : this.#pools.map(([index = 0]) => matches(ofAddresses, index));
    if (ofPods.length === 0 && byPool.length === 1) return { ...noClass, everywhere: byPool[0] ?? false };
    const atAddresses = this.#pools.flatMap((places, pool) => ((byPool[pool] ?? false) === false ? [] : places));
    const candidates = [...new Set([...atAddresses, ...this.#mayHold(ofPods)])].sort((a, b) => a - b);
    return heldAmong(candidates, (index) => matches(peers, index));
  }

  /** The places of classes that some peer may hold by their labels. */
  #mayHold(peers: readonly PeerMatch[]): readonly number[] {
    return peers.flatMap((peer) => {
      if (peer.kind !== 'pods') return [];
      const { certain, open } = this.#selections.among(peer.pods);
      return [...certain, ...open.keys()];
    });
  }
}

/** The rule holds a class at a place. */
export function heldAt(held: HeldClasses, index: number): Condition {
  return held.everywhere === false ? conditionAt(held, index) : held.everywhere;
}

const noClass: HeldClasses = { everywhere: false, certain: [], open: new Map() };
const everyClass: HeldClasses = { ...noClass, everywhere: true };

function poolsOf(classes: readonly PodClass[]): readonly (readonly number[])[] {
  const found = new Map<Intervals<bigint>, Map<Intervals<bigint>, number[]>>();
  for (const [index, { pool }] of classes.entries()) {
    const byOther = found.get(pool.IPv4) ?? new Map<Intervals<bigint>, number[]>();
    found.set(pool.IPv4, byOther);
    const places = byOther.get(pool.IPv6);
    if (places === undefined) byOther.set(pool.IPv6, [index]);
    else places.push(index);
  }
  return [...found.values()].flatMap((byOther) => [...byOther.values()]);
}

function isOfAddresses({ kind }: PeerMatch): boolean {
  return kind === 'addresses';
}

function isByLabelsAlone(peer: PeerMatch): peer is Extract<PeerMatch, { kind: 'pods' }> {
  return peer.kind === 'pods' && (peer.within ?? peer.without) === undefined;
}

function heldAmong(candidates: readonly number[], matches: (index: number) => Condition): HeldClasses {
  const certain: number[] = [];
  const open = new Map<number, Condition>();
  for (const index of candidates) {
    const condition = matches(index);
    if (condition === true) certain.push(index);
    else if (condition !== false) open.set(index, condition);
  }
  return { everywhere: false, certain, open };
}
