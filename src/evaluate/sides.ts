import { type Arrangement, type Direction, type Rule, tierUnits, type Unit } from '../compile/index.js';
import { goOn } from '../limit/index.js';
import { type Labels, matchLabels } from '../model/index.js';
import {
  type AddressIndex,
  allOf,
  type Condition,
  type Family,
  type Intervals,
  indexAddresses,
  unionOf,
} from '../sets/index.js';
import type { End, NodeEnd, PodClass, PodEnd } from './ends.js';
import { type Side, type SideRule, type SideTier, type SideUnit, sideUnits } from './fold.js';
import { type OwnTier, type OwnUnit, partsAtAnyPod } from './hypothetical.js';
import { type AddressMatching, isOfFamily, matchPeers, matchPorts, type PeerQuestion, type Role } from './match.js';
import { hasNames, partsAt, rulesAt } from './rules-at.js';
import type { Selection } from './selection.js';

/** One direction of a connection: the end whose policies are asked, and the other. */
export interface SideQuestion {
  readonly direction: Direction;
  readonly governed: End;
  readonly peer: End;
  readonly family: Family;
}

/** Finds what has a say in a direction of a connection; what governs a class of pods is found once. */
export class Sides {
  readonly #arrangement: Arrangement;
  readonly #selection: Selection;
  readonly #matching: AddressMatching;
  readonly #governsNodes: boolean;
  /** Some policy governs some nodes and others not. */
  readonly #tellsNodes: boolean;
  readonly #governing = new Map<string, readonly SideTier[]>();
  readonly #rules = new Map<string, readonly Rule[]>();
  readonly #rulesOfUnits = new Map<string, readonly Rule[]>();
  readonly #indexes = new WeakMap<readonly Rule[], Map<Family, AddressIndex>>();
  readonly #sides = new Map<string, Side>();
  readonly #unitNumbers = new Map<Unit, number>();
  readonly #governingKeys = new Map<string, string>();
  readonly #nodeKeys = new WeakMap<Labels, string>();
  #nodes = 0;
  #held = new WeakMap<PodClass, Map<string, HeldRules>>();
  #keptHeld = 0;

  constructor(arrangement: Arrangement, selection: Selection, matching: AddressMatching) {
    this.#arrangement = arrangement;
    this.#selection = selection;
    this.#matching = matching;
    const ofNodes = arrangement.tiers.flatMap(tierUnits).flatMap(({ governsNodes }) => governsNodes ?? []);
    this.#governsNodes = ofNodes.length > 0;
    this.#tellsNodes = ofNodes.some((labels) => labels.size > 0);
  }

  /**
   * The tiers with the units and rules that hold both ends, or may hold them. Ends that the same rules hold get the same object, so
   * that what follows from it is found once.
   */
  side(question: SideQuestion): Side {
    goOn();
    const { direction, governed, peer } = question;
    if (!this.#isGoverned(governed)) return ungoverned;
    const destination = direction === 'egress' ? peer : governed;
    const { matches, certain } = this.#heldRules(governed, question);
    if (governed.kind === 'node' || certain === undefined)
      return this.#build(governed, direction, { matches, destination });
    const key = `${this.#governingKey(governed, direction)}/${direction}/${certain}/${this.#portsKey(governed, direction, destination)}`;
    const known = this.#sides.get(key);
    if (known !== undefined) return known;
    const side = this.#build(governed, direction, { matches, destination });
    this.#sides.set(key, side);
    return side;
  }

  /** Pods are, and nodes where a policy is about nodes. */
  #isGoverned(end: End): end is Governed {
    return end.kind === 'pod' || (end.kind === 'node' && this.#governsNodes);
  }

  /** As `#matchesOf`; what many rules say of a class of pods is found once for all ends that the same units govern. */
  #heldRules(governed: Governed, question: SideQuestion): HeldRules {
    const { direction, peer, family } = question;
    const rules = this.rules(governed, direction);
    const isShared = peer.kind === 'pod' && governed.kind === 'pod' && rules.length > fewRules && !tellsItself(rules);
    if (!isShared) return heldRules(this.#matchesOf(governed, question));
    const key = `${this.#governingKey(governed, direction)}/${direction}/${family}`;
    const ofPeer = this.#held.get(peer.podClass) ?? new Map<string, HeldRules>();
    const known = ofPeer.get(key);
    if (known !== undefined) return known;
    const found = heldRules(this.#matchesOf(governed, question));
    if (++this.#keptHeld > mostKept) this.#forgetHeld();
    this.#held.set(peer.podClass, ofPeer.set(key, found));
    return found;
  }

  #forgetHeld(): void {
    this.#held = new WeakMap();
    this.#keptHeld = 0;
  }

  /** The rules that govern an end and hold the other end, and their own, or may: by their place among `rules`, ascending. */
  #matchesOf(governed: Governed, { direction, peer, family }: SideQuestion): readonly HeldRule[] {
    const [own, other]: readonly Role[] =
      direction === 'egress' ? ['source', 'destination'] : ['destination', 'source'];
    const rest = { family, matching: this.#matching } as const;
    const question: PeerQuestion = { end: peer, role: other ?? 'source', ...rest };
    const rules = this.rules(governed, direction);
    const matchOf = (rule: Rule): Condition => {
      if (!isOfFamily(rule, family)) return false;
      const matches = matchPeers(rule.peers, question, this.#selection);
      if (rule.own === undefined) return rule.inForce === true ? matches : allOf([rule.inForce, matches]);
      const itself = matchPeers(rule.own, { end: governed, role: own ?? 'source', ...rest }, this.#selection);
      return allOf([rule.inForce, itself, matches]);
    };
    const heldAt = (at: number): readonly HeldRule[] => {
      const rule = rules[at];
      const matches = rule !== undefined && matchOf(rule);
      return matches === false ? [] : [{ at, matches }];
    };
    if (peer.kind !== 'address') return rules.flatMap((_, at) => heldAt(at));
    return this.#indexOf(rules, family).at(peer.address).flatMap(heldAt);
  }

  /** Rules by the addresses that they may hold: of many ranges few hold one address. */
  #indexOf(rules: readonly Rule[], family: Family): AddressIndex {
    const byFamily = this.#indexes.get(rules) ?? new Map<Family, AddressIndex>();
    this.#indexes.set(rules, byFamily);
    const index = byFamily.get(family) ?? indexAddresses(rules.map((rule) => addressesHeld(rule, family)));
    byFamily.set(family, index);
    return index;
  }

  /** The same for classes of pods that the same units govern for certain, so that they have their sides in common. */
  #governingKey(end: PodEnd, direction: Direction): string {
    const own = `${end.podClass.index}/${direction}`;
    const known = this.#governingKeys.get(own);
    if (known !== undefined) return known;
    const units = this.governing(end, direction).flatMap(sideUnits);
    const isCertain = units.every(({ applies }) => applies === true);
    const key = isCertain ? units.map(({ unit }) => this.#numberOf(unit)).join() : `class ${end.podClass.index}`;
    this.#governingKeys.set(own, key);
    return key;
  }

  /** The same for ends that the same units govern: nodes are told apart by their labels. */
  #endKey(end: Governed): string {
    if (end.kind === 'pod') return `${end.podClass.index}`;
    if (!this.#tellsNodes) return 'node';
    const key = this.#nodeKeys.get(end.labels) ?? `node ${this.#nodes++}`;
    this.#nodeKeys.set(end.labels, key);
    return key;
  }

  #numberOf(unit: Unit): number {
    const number = this.#unitNumbers.get(unit) ?? this.#unitNumbers.size;
    this.#unitNumbers.set(unit, number);
    return number;
  }

  /** Rules without named ports come out alike at every destination. */
  #portsKey(governed: PodEnd, direction: Direction, destination: End): string {
    if (!namesPorts(this.rules(governed, direction))) return '';
    if (destination.kind !== 'pod') return destination.kind;
    const { namedPorts, mayNamePorts, doubtfulNames } = destination.podClass;
    if (mayNamePorts) return 'any';
    return [...namedPorts.map(({ name, protocol, port }) => `${name}/${protocol}/${port}`), ...doubtfulNames].join();
  }

  #build(
    governed: Governed,
    direction: Direction,
    { matches, destination }: { readonly matches: readonly HeldRule[]; readonly destination: End },
  ): Side {
    let start = 0;
    let next = 0;
    const heldIn = ({ rules }: SideUnit['unit']): readonly SideRule[] => {
      const held: SideRule[] = [];
      for (let match = matches[next]; match !== undefined && match.at < start + rules.length; match = matches[++next]) {
        const rule = rules[match.at - start];
        if (rule !== undefined) held.push(...rulesAt(rule, match.matches, destination));
      }
      start += rules.length;
      return held;
    };
    const tiers = this.governing(governed, direction).map(({ tier, stages }) => ({
      tier,
      stages: stages.map(({ mode, units }) => ({
        mode,
        units: units.map(({ unit, applies }) => ({
          unit,
          applies,
          rules: heldIn(unit),
        })),
      })),
    }));
    return { isGoverned: true, tiers };
  }

  /** The tiers with the units that govern an end in a direction, without rules. */
  governing(end: Governed, direction: Direction): readonly SideTier[] {
    const key = `${this.#endKey(end)}/${direction}`;
    const known = this.#governing.get(key);
    if (known !== undefined) return known;
    const tiers = this.#arrangement.tiers
      .map(({ stages, ...tier }) => ({
        tier: { ...tier, stages },
        stages: stages
          .map(({ mode, units }) => ({
            mode,
            units: units
              .filter((unit) => unit.direction === direction)
              .map((unit): SideUnit => ({ unit, applies: this.#applies(unit, end), rules: [] }))
              .filter(({ applies }) => applies !== false),
          }))
          .filter(({ units }) => units.length > 0),
      }))
      .filter(({ stages }) => stages.length > 0);
    this.#governing.set(key, tiers);
    return tiers;
  }

  /** As `governing`, each unit with the rules that hold the governed end itself, whatever their peers. */
  governingRules({ podClass }: PodEnd, direction: Direction, family: Family): readonly SideTier[] {
    const role = direction === 'egress' ? 'source' : 'destination';
    const question: PeerQuestion = { end: { kind: 'pod', podClass }, role, family, matching: this.#matching };
    const rulesOf = ({ unit }: SideUnit) =>
      unit.rules
        .filter((rule) => isOfFamily(rule, family))
        .map((rule) => ({
          rule,
          matches: allOf([rule.inForce, matchPeers(rule.own, question, this.#selection)]),
          traffic: matchPorts(rule.ports, question.end),
        }))
        .filter(({ matches }) => matches !== false);
    return this.governing({ kind: 'pod', podClass }, direction).map(({ tier, stages }) => ({
      tier,
      stages: stages.map(({ mode, units }) => ({
        mode,
        units: units.map((each) => ({ ...each, rules: rulesOf(each) })),
      })),
    }));
  }

  /** The rules of every unit that governs an end in a direction, whatever their peers, in the order of tiers and units. */
  rules(end: Governed, direction: Direction): readonly Rule[] {
    const key = `${this.#endKey(end)}/${direction}`;
    const known = this.#rules.get(key);
    if (known !== undefined) return known;
    const units = this.governing(end, direction).flatMap((tier) => sideUnits(tier).map(({ unit }) => unit));
    const unitsKey = units.map((unit) => this.#numberOf(unit)).join();
    const rules = this.#rulesOfUnits.get(unitsKey) ?? units.flatMap((unit) => unit.rules);
    this.#rulesOfUnits.set(unitsKey, rules);
    this.#rules.set(key, rules);
    return rules;
  }

  /**
   * The units that govern pods that no manifest holds, with what their rules say of the other end; not those that may pass over a pod
   * without an owner, as any of these may be.
   */
  ownSide(direction: Direction, peer: End, family: Family): readonly OwnTier[] {
    const role = direction === 'egress' ? 'destination' : 'source';
    const question = { end: peer, role, family, matching: this.#matching } as const;
    return this.#arrangement.tiers.map((tier) => ({
      tier,
      stages: tier.stages.map(({ mode, units }) => ({
        mode,
        units: units.filter((unit) => mayOwn(unit, direction)).map((unit) => this.#ownUnit(unit, question)),
      })),
    }));
  }

  #ownUnit(unit: Unit, question: PeerQuestion): OwnUnit {
    const rules = unit.rules
      .filter((rule) => isOfFamily(rule, question.family))
      .map((rule) => ({
        rule,
        matches: allOf([rule.inForce, matchPeers(rule.peers, question, this.#selection)]),
        // the destination is the other end, or the pod that may give a name any number
        parts: unit.direction === 'egress' ? partsAt(rule, question.end) : partsAtAnyPod(rule),
      }))
      .filter(({ matches }) => matches !== false);
    return { unit, inForce: unit.inForce, rules };
  }

  #applies(unit: SideUnit['unit'], end: Governed): Condition {
    if (end.kind === 'node')
      return unit.governsNodes !== undefined && allOf([unit.inForce, matchLabels(unit.governsNodes, end.labels)]);
    return unit.governsNodes === undefined && allOf([unit.inForce, this.#selection(unit.subject, end.podClass)]);
  }
}

/** A rule by its place among those that govern an end, and on what it holds the other end. */
interface HeldRule {
  readonly at: number;
  readonly matches: Condition;
}

/** All of them, and where each holds for certain, a text that tells which. */
interface HeldRules {
  readonly matches: readonly HeldRule[];
  readonly certain: string | undefined;
}

function heldRules(matches: readonly HeldRule[]): HeldRules {
  const isCertain = matches.every(({ matches: each }) => each === true);
  return { matches, certain: isCertain ? matches.map(({ at }) => at).join() : undefined };
}

/** So few are asked again sooner than they are found. */
const fewRules = 8;
/** What rules say is kept to be quick: of a large cluster there is too much. */
const mostKept = 300_000;

/** Whether a rule holds some of the governed ends only, which the units alone don't tell apart. */
const tellsItself = ofRules((rules) => rules.some(({ own }) => own !== undefined));
/** Whether a rule has named ports. */
const namesPorts = ofRules((rules) => rules.some(({ ports }) => ports.some(hasNames)));

/** What is found once for a list of rules. */
function ofRules(find: (rules: readonly Rule[]) => boolean): (rules: readonly Rule[]) => boolean {
  const known = new WeakMap<readonly Rule[], boolean>();
  return (rules) => {
    const found = known.get(rules) ?? find(rules);
    known.set(rules, found);
    return found;
  };
}

/** The addresses of one family that a rule may hold; `undefined` where its peers say more than ranges, or nothing. */
function addressesHeld({ peers }: Rule, family: Family): Intervals<bigint> | undefined {
  const ranges = (peers ?? []).flatMap((peer) => (peer.kind === 'addresses' ? [peer.addresses[family]] : []));
  const isPlain = peers?.every(({ kind }) => kind === 'addresses' || kind === 'pods') === true;
  return isPlain ? unionOf(ranges) : undefined;
}

/** An end that policies may govern. */
type Governed = PodEnd | NodeEnd;

const ungoverned: Side = { isGoverned: false, tiers: [] };

function mayOwn(unit: Unit, direction: Direction): boolean {
  return unit.direction === direction && unit.subject.holdsBarePods === undefined && unit.governsNodes === undefined;
}
