import type { Arrangement, Direction, PolicyRules, Rule } from '../compile/index.js';
import { goOn } from '../limit/index.js';
import { namedPortKeys } from '../model/index.js';
import {
  type AddressIndex,
  allOf,
  allTraffic,
  type Condition,
  conditionKey,
  type Family,
  indexAddresses,
  type Traffic,
} from '../sets/index.js';
import { buildSide } from './build-direction.js';
import type { End, PodClass, PodEnd } from './ends.js';
import type { DirectionPolicies, DirectionRules, DirectionTier } from './fold.js';
import { type Governed, Governing } from './governing.js';
import { type OwnRules, type OwnTier, partsAtAnyPod } from './hypothetical.js';
import { type AddressMatching, isOfFamily, matchPeers, matchPorts, type PeerQuestion } from './match.js';
import { type CellQuestion, CellSide, type LooseSide, possibleTraffic } from './rows/cell-side.js';
import { heldAt, PeerClasses } from './rows/held-classes.js';
import type { Outcomes } from './rows/outcomes.js';
import { type HeldRule, makeRow, type Row } from './rows/row.js';
import { type Selection, type Selections, selectAmong } from './rows/selection.js';
import { addressesHeld, isNamed, type RuleTraits, traitsOf } from './rule-traits.js';
import { partsAt } from './rules-at.js';

/** One direction of a connection: the end whose policies are asked, and the other. */
export interface DirectionQuestion {
  readonly direction: Direction;
  readonly governed: End;
  readonly peer: End;
  readonly family: Family;
}

/** Finds what affects a direction of a connection; what governs a class of pods is found once. */
export class PolicyFinder {
  readonly #arrangement: Arrangement;
  readonly #selections: Selections;
  readonly #matching: AddressMatching;
  readonly #classes: readonly PodClass[];
  readonly #governing: Governing;
  readonly #peerClasses: PeerClasses;
  readonly #indexes = new WeakMap<readonly Rule[], Map<Family, AddressIndex>>();
  readonly #sides = new Map<string, DirectionPolicies>();
  readonly #rows = new Map<string, Row<CellSide>>();
  readonly #rowsOf = noRows<CellSide>();
  /** How many pairs of a row that isn't made were asked about, by its key. */
  readonly #asked = new Map<string, number>();
  readonly #loose = new Map<string, LooseSide>();
  readonly #possible = new Map<string, LooseSide>();
  readonly #outcomes: Outcomes;
  readonly #traits = new WeakMap<readonly Rule[], RuleTraits>();
  readonly #portKeys: string[] = [];

  constructor(
    arrangement: Arrangement,
    classes: readonly PodClass[],
    { matching, outcomes }: { readonly matching: AddressMatching; readonly outcomes: Outcomes },
  ) {
    this.#outcomes = outcomes;
    this.#arrangement = arrangement;
    this.#selections = selectAmong(classes);
    this.#matching = matching;
    this.#classes = classes;
    this.#governing = new Governing(arrangement, this.#selections, classes.length);
    this.#peerClasses = new PeerClasses(classes, this.#selections, matching);
  }

  /** Whether a match holds the pods of a class. */
  get selection(): Selection {
    return this.#selections.holds;
  }

  /**
   * The tiers with the rule sets and rules that hold both ends, or may hold them. Ends that the same rules hold get the
   * same object, so that what follows from it is found once.
   */
  side(question: DirectionQuestion): DirectionPolicies {
    goOn();
    return this.#sideAsked(question);
  }

  #sideAsked(question: DirectionQuestion): DirectionPolicies {
    const { direction, governed, peer, family } = question;
    if (!this.#isGoverned(governed)) return ungoverned;
    if (this.#isOfCluster(governed) && this.#isOfCluster(peer)) {
      const row = this.#rowWorthMaking(governed, direction, family);
      if (row !== undefined) return cellIn(row, peer.podClass.index)?.side ?? ungoverned;
    }
    return this.#sideOf(this.#cellQuestion(governed, question, this.#matchesOf(governed, question)));
  }

  /**
   * A number for what a direction of a connection comes to: the same where the same traffic passes, is denied, or
   * depends on the same facts, whatever decides it.
   */
  outcome(question: DirectionQuestion): number {
    return this.#outcomes.of(this.#sideAsked(question));
  }

  /** One direction of all connections of a class of the cluster with its classes. */
  rowOf(governed: PodEnd, direction: Direction, family: Family): Row<CellSide> {
    goOn();
    return this.#row(governed, direction, family);
  }

  /** Pods are, and nodes where a policy is about nodes. */
  #isGoverned(end: End): end is Governed {
    return end.kind === 'pod' || (end.kind === 'node' && this.#governing.governsNodes);
  }

  #isOfCluster(end: End): end is PodEnd {
    return end.kind === 'pod' && end.podClass.index < this.#classes.length;
  }

  /** A row, unless so few of its pairs were asked about that each by itself takes less: that is answered alike. */
  #rowWorthMaking(governed: PodEnd, direction: Direction, family: Family): Row<CellSide> | undefined {
    const known = this.#rowsOf[direction][family][governed.podClass.index];
    if (known !== undefined) return known;
    // Without ranges a row is made at once: nothing in it depends on the address of each pod.
    if (!this.#traitsOf(this.rules(governed, direction)).hasFamilies) return this.#row(governed, direction, family);
    const { key } = this.#rowQuestion(governed, direction, family);
    const asked = (this.#asked.get(key) ?? 0) + 1;
    this.#asked.set(key, asked);
    const isWorth = asked * classesAPair > this.#classes.length || this.#rows.has(key);
    return isWorth ? this.#row(governed, direction, family) : undefined;
  }

  /** One direction of all connections of a class of the cluster with its classes. */
  #row(governed: PodEnd, direction: Direction, family: Family): Row<CellSide> {
    const { index } = governed.podClass;
    const rows = this.#rowsOf[direction][family];
    const known = rows[index];
    if (known !== undefined) return known;
    const { key, rules, own } = this.#rowQuestion(governed, direction, family);
    const row = this.#rows.get(key) ?? this.#makeRow({ governed, direction, family }, rules, own);
    this.#rows.set(key, row);
    rows[index] = row;
    return row;
  }

  /** What a row is made of; rows with one key are the same. */
  #rowQuestion(governed: PodEnd, direction: Direction, family: Family): RowQuestion {
    const { index } = governed.podClass;
    const { key: government, rules } = this.#governing.of(governed, direction);
    const { hasNames, hasFamilies, hasOwn } = this.#traitsOf(rules);
    const own = hasOwn ? rules.map((rule) => this.#matchOwn(rule, governed, direction, family)) : [];
    const key = [
      government,
      hasFamilies ? family : '',
      hasNames && direction === 'ingress' ? this.#portsKey(index) : '',
      own.map(conditionKey).join(),
    ].join('/');
    return { key, rules, own };
  }

  #makeRow(
    { governed, direction, family }: Omit<DirectionQuestion, 'peer' | 'governed'> & { readonly governed: PodEnd },
    rules: readonly Rule[],
    own: readonly Condition[],
  ): Row<CellSide> {
    const sides = {
      sideOf: (question: CellQuestion) => this.#sideOf(question),
      looseOf: (question: CellQuestion, side: () => DirectionPolicies) => this.#looseOf(question, side),
    };
    const role = direction === 'egress' ? 'destination' : 'source';
    const isApart = direction === 'egress' && this.#traitsOf(rules).hasNames;
    return makeRow({
      classes: this.#classes.length,
      rules,
      heldBy: (rule) => this.#peerClasses.of(rule, { role, family }),
      onRule: (rule, at, matches) => onConditions(rule, own[at] ?? true, matches),
      apart: isApart
        ? (held, index) => (held.some(({ at }) => isNamed(rules[at])) ? this.#portsKey(index) : '')
        : undefined,
      decide: (held, index) => {
        const podClass = this.#classes[index];
        const peer: End = podClass === undefined ? governed : { kind: 'pod', podClass };
        return new CellSide(this.#cellQuestion(governed, { direction, governed, peer, family }, held), sides);
      },
    });
  }

  #cellQuestion(governed: Governed, { direction, peer }: DirectionQuestion, held: readonly HeldRule[]): CellQuestion {
    const destination = direction === 'egress' ? peer : governed;
    return { government: this.#governing.of(governed, direction), held, destination };
  }

  /** The side that some rules make, which hold both ends. */
  #sideOf(question: CellQuestion): DirectionPolicies {
    const { government, held, destination } = question;
    const key = sideKey(question, (matches) => ` on ${conditionKey(matches)}`);
    const known = this.#sides.get(key) ?? buildSide(government, held, destination);
    this.#sides.set(key, known);
    return known;
  }

  #looseOf(question: CellQuestion, side: () => DirectionPolicies): LooseSide {
    const key = sideKey(question, () => '?');
    const known = this.#loose.get(key) ?? this.#internPossible(possibleTraffic(side()) ?? allTraffic);
    this.#loose.set(key, known);
    return known;
  }

  #internPossible(possible: Traffic): LooseSide {
    const text = JSON.stringify(possible);
    const known = this.#possible.get(text) ?? { number: this.#possible.size, possible };
    this.#possible.set(text, known);
    return known;
  }

  /** The rules that govern an end and hold the other end, and their own, or may: by their place among `rules`, ascending. */
  #matchesOf(governed: Governed, { direction, peer, family }: DirectionQuestion): readonly HeldRule[] {
    const role = direction === 'egress' ? 'destination' : 'source';
    const question: PeerQuestion = { end: peer, role, family, matching: this.#matching };
    const rules = this.rules(governed, direction);
    const matchOf = (rule: Rule): Condition => {
      if (!isOfFamily(rule, family)) return false;
      const matches =
        this.#isOfCluster(peer) && !this.#isOfCluster(governed)
          ? heldAt(this.#peerClasses.of(rule, question), peer.podClass.index)
          : matchPeers(rule.peers, question, this.#selections.holds);
      return onConditions(rule, this.#matchOwn(rule, governed, direction, family), matches);
    };
    const heldBy = (at: number): readonly HeldRule[] => {
      const rule = rules[at];
      const matches = rule !== undefined && matchOf(rule);
      return matches === false ? [] : [{ at, matches }];
    };
    if (peer.kind !== 'address') return rules.flatMap((_, at) => heldBy(at));
    return this.#indexOf(rules, family).at(peer.address).flatMap(heldBy);
  }

  /** Whether a rule holds the governed end itself; most rules don't refer to it. */
  #matchOwn({ own }: Rule, governed: Governed, direction: Direction, family: Family): Condition {
    const role = direction === 'egress' ? 'source' : 'destination';
    if (own === undefined) return true;
    return matchPeers(own, { end: governed, role, family, matching: this.#matching }, this.#selections.holds);
  }

  /** Rules by the addresses that they may hold: of many ranges few hold one address. */
  #indexOf(rules: readonly Rule[], family: Family): AddressIndex {
    const byFamily = this.#indexes.get(rules) ?? new Map<Family, AddressIndex>();
    this.#indexes.set(rules, byFamily);
    const index = byFamily.get(family) ?? indexAddresses(rules.map((rule) => addressesHeld(rule, family)));
    byFamily.set(family, index);
    return index;
  }

  #traitsOf(rules: readonly Rule[]): RuleTraits {
    const traits = this.#traits.get(rules) ?? traitsOf(rules);
    this.#traits.set(rules, traits);
    return traits;
  }

  #portsKey(index: number): string {
    const podClass = this.#classes[index];
    const key = this.#portKeys[index] ?? (podClass === undefined ? '' : portsKeyOf({ kind: 'pod', podClass }));
    this.#portKeys[index] = key;
    return key;
  }

  /** The tiers with the rule sets that govern an end in a direction, without rules. */
  governing(end: Governed, direction: Direction): readonly DirectionTier[] {
    return this.#governing.of(end, direction).tiers;
  }

  /** As `governing`, each rule set with the rules that hold the governed end itself, whatever their peers. */
  governingRules({ podClass }: PodEnd, direction: Direction, family: Family): readonly DirectionTier[] {
    const role = direction === 'egress' ? 'source' : 'destination';
    const question: PeerQuestion = { end: { kind: 'pod', podClass }, role, family, matching: this.#matching };
    const rulesOf = ({ policyRules }: DirectionRules) =>
      policyRules.rules
        .filter((rule) => isOfFamily(rule, family))
        .map((rule) => ({
          rule,
          matches: allOf([rule.inForce, matchPeers(rule.own, question, this.#selections.holds)]),
          traffic: matchPorts(rule.ports, question.end),
        }))
        .filter(({ matches }) => matches !== false);
    return this.governing({ kind: 'pod', podClass }, direction).map(({ tier, stages }) => ({
      tier,
      stages: stages.map(({ mode, ruleSets }) => ({
        mode,
        ruleSets: ruleSets.map((each) => ({ ...each, rules: rulesOf(each) })),
      })),
    }));
  }

  /**
   * The rules of every rule set that governs an end in a direction, whatever their peers, in the order of tiers and
   * rule sets.
   */
  rules(end: Governed, direction: Direction): readonly Rule[] {
    return this.#governing.of(end, direction).rules;
  }

  /**
   * The rule sets that govern pods that no manifest holds, with what their rules say of the other end; not those that
   * may pass over a pod without an owner, as any of these may be.
   */
  ownSide(direction: Direction, peer: End, { family, isMeant = () => true }: OwnSideQuestion): readonly OwnTier[] {
    const role = direction === 'egress' ? 'destination' : 'source';
    const question = { end: peer, role, family, matching: this.#matching } as const;
    return this.#arrangement.tiers.map((tier) => ({
      tier,
      stages: tier.stages.map(({ mode, ruleSets }) => ({
        mode,
        ruleSets: ruleSets
          .filter((policyRules) => mayOwn(policyRules, direction) && isMeant(policyRules))
          .map((policyRules) => this.#ownRuleSet(policyRules, question)),
      })),
    }));
  }

  /** What the rules of some rule sets of one direction say of an end. */
  ownRules(ruleSets: readonly PolicyRules[], peer: End, family: Family): readonly OwnRules[] {
    return ruleSets.map((policyRules) => {
      const role = policyRules.direction === 'egress' ? 'destination' : 'source';
      return this.#ownRuleSet(policyRules, { end: peer, role, family, matching: this.#matching });
    });
  }

  #ownRuleSet(policyRules: PolicyRules, question: PeerQuestion): OwnRules {
    const rules = policyRules.rules
      .filter((rule) => isOfFamily(rule, question.family))
      .map((rule) => ({
        rule,
        matches: allOf([rule.inForce, matchPeers(rule.peers, question, this.#selections.holds)]),
        // the destination is the other end, or the pod that may give a name any number
        parts: policyRules.direction === 'egress' ? partsAt(rule, question.end) : partsAtAnyPod(rule),
      }))
      .filter(({ matches }) => matches !== false);
    return { policyRules, inForce: policyRules.inForce, rules };
  }
}

export interface OwnSideQuestion {
  readonly family: Family;
  /** Of which rule sets it is asked; of all without it. */
  readonly isMeant?: ((policyRules: PolicyRules) => boolean) | undefined;
}

/** By direction and family, the row of each class that was asked about. */
type RowsOf<Decision> = Readonly<Record<Direction, Readonly<Record<Family, (Row<Decision> | undefined)[]>>>>;

function noRows<Decision>(): RowsOf<Decision> {
  return { egress: { IPv4: [], IPv6: [] }, ingress: { IPv4: [], IPv6: [] } };
}

/** A rule holds where its peers do, it is in force, and it holds the governed end. */
function onConditions({ inForce }: Rule, own: Condition, matches: Condition): Condition {
  return inForce === true && own === true ? matches : allOf([inForce, own, matches]);
}

function cellIn({ cells, decisions }: Row<CellSide>, index: number): CellSide | undefined {
  return decisions[cells[index] ?? 0];
}

/** The same for sides that the same rules make, by what is told of the conditions on which these hold. */
function sideKey({ government, held, destination }: CellQuestion, wordsOf: (matches: Condition) => string): string {
  const places = held.map(({ at, matches }) => (matches === true ? at : `${at}${wordsOf(matches)}`)).join();
  const ports = held.some(({ at }) => isNamed(government.rules[at])) ? portsKeyOf(destination) : '';
  return `${government.key}/${places}/${ports}`;
}

/** The same for destinations that give ports the same names. */
function portsKeyOf(destination: End): string {
  if (destination.kind !== 'pod') return destination.kind;
  const { mayNamePorts, uncertainNames } = destination.podClass;
  if (mayNamePorts) return 'any';
  return [...namedPortKeys(destination.podClass), ...uncertainNames].join();
}

/** What a row is made of. */
interface RowQuestion {
  readonly key: string;
  readonly rules: readonly Rule[];
  /** Of each rule, whether it holds the governed end; empty where none refers to it. */
  readonly own: readonly Condition[];
}

/** For how many classes of a row one pair by itself takes as much as the row. */
const classesAPair = 64;

const ungoverned: DirectionPolicies = { isGoverned: false, tiers: [] };

function mayOwn(policyRules: PolicyRules, direction: Direction): boolean {
  return (
    policyRules.direction === direction &&
    policyRules.selectedPods.holdsBarePods === undefined &&
    policyRules.governsNodes === undefined
  );
}
