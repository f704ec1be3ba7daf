import type { Arrangement, Direction, Rule, Unit } from '../compile/index.js';
import { allOf, type Condition, type Family, isNoTraffic, protocolTraffic } from '../sets/index.js';
import type { End, PodClass } from './ends.js';
import type { Side, SideRule, SideTier, SideUnit } from './fold.js';
import { type OwnTier, type OwnUnit, trafficAtAnyPod } from './hypothetical.js';
import { type AddressMatching, matchPeers, matchPorts, type PeerQuestion } from './match.js';
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
  readonly #governing = new Map<string, readonly SideTier[]>();
  readonly #rules = new Map<string, readonly Rule[]>();
  readonly #sides = new Map<string, Side>();

  constructor(arrangement: Arrangement, selection: Selection, matching: AddressMatching) {
    this.#arrangement = arrangement;
    this.#selection = selection;
    this.#matching = matching;
  }

  /**
   * The tiers with the units and rules that hold both ends, or may hold them. Ends that the same rules hold get the same object, so
   * that what follows from it is found once.
   */
  side(question: SideQuestion): Side {
    const { direction, governed, peer } = question;
    if (governed.kind !== 'pod') return ungoverned;
    const destination = direction === 'egress' ? peer : governed;
    const matches = this.#matchesOf(governed.podClass, question);
    if (matches.some((match) => typeof match !== 'boolean')) return this.#build(question, matches, destination);
    const held = matches.map((match) => (match === true ? '1' : '0')).join('');
    const key = `${governed.podClass.index}/${direction}/${held}/${this.#portsKey(governed.podClass, direction, destination)}`;
    const known = this.#sides.get(key);
    if (known !== undefined) return known;
    const side = this.#build(question, matches, destination);
    this.#sides.set(key, side);
    return side;
  }

  /** Whether each rule that governs a class holds the other end, in the order of `rules`. */
  #matchesOf(podClass: PodClass, { direction, peer, family }: SideQuestion): readonly Condition[] {
    const role = direction === 'egress' ? 'destination' : 'source';
    const question: PeerQuestion = { end: peer, role, family, matching: this.#matching };
    return this.rules(podClass, direction).map((rule) => {
      const matches = matchPeers(rule.peers, question, this.#selection);
      return rule.inForce === true ? matches : allOf([rule.inForce, matches]);
    });
  }

  /** Rules without named ports come out alike at every destination. */
  #portsKey(podClass: PodClass, direction: Direction, destination: End): string {
    const isNamed = this.rules(podClass, direction).some(({ ports }) => ports.some(({ kind }) => kind === 'named'));
    if (!isNamed || direction === 'ingress') return '';
    if (destination.kind !== 'pod') return destination.kind;
    const { namedPorts, mayNamePorts } = destination.podClass;
    if (mayNamePorts) return 'any';
    return namedPorts.map(({ name, protocol, port }) => `${name}/${protocol}/${port}`).join();
  }

  #build({ direction, governed }: SideQuestion, matches: readonly Condition[], destination: End): Side {
    if (governed.kind !== 'pod') return ungoverned;
    let index = 0;
    const tiers = this.governing(governed.podClass, direction).map(({ tier, units }) => ({
      tier,
      units: units.map(({ unit, applies }) => ({
        unit,
        applies,
        rules: unit.rules.flatMap((rule) => rulesAt(rule, matches[index++] ?? false, destination)),
      })),
    }));
    return { isGoverned: true, tiers };
  }

  /** The tiers with the units that govern a class in a direction, without rules. */
  governing(podClass: PodClass, direction: Direction): readonly SideTier[] {
    const key = `${podClass.index}/${direction}`;
    const known = this.#governing.get(key);
    if (known !== undefined) return known;
    const tiers = this.#arrangement.tiers
      .map((tier) => ({
        tier,
        units: tier.units
          .filter((unit) => unit.direction === direction)
          .map((unit): SideUnit => ({ unit, applies: this.#applies(unit, podClass), rules: [] }))
          .filter(({ applies }) => applies !== false),
      }))
      .filter(({ units }) => units.length > 0);
    this.#governing.set(key, tiers);
    return tiers;
  }

  /** The rules of every unit that governs a class in a direction, whatever their peers, in the order of tiers and units. */
  rules(podClass: PodClass, direction: Direction): readonly Rule[] {
    const key = `${podClass.index}/${direction}`;
    const known = this.#rules.get(key);
    if (known !== undefined) return known;
    const rules = this.governing(podClass, direction).flatMap(({ units }) => units.flatMap(({ unit }) => unit.rules));
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
    return this.#arrangement.tiers.map(({ units, ...tier }) => ({
      tier: { ...tier, units },
      units: units
        .filter((unit) => unit.direction === direction && unit.subject.holdsBarePods === undefined)
        .map((unit) => ({ unit, inForce: unit.inForce, rules: this.#ownRules(unit, question) })),
    }));
  }

  #ownRules(unit: Unit, question: PeerQuestion): OwnUnit['rules'] {
    return unit.rules
      .map((rule) => ({
        rule,
        matches: allOf([rule.inForce, matchPeers(rule.peers, question, this.#selection)]),
        // the destination is the other end, or the pod that may give a name any number
        traffic: unit.direction === 'egress' ? matchPorts(rule.ports, question.end) : trafficAtAnyPod(rule),
      }))
      .filter(({ matches, traffic }) => matches !== false && !isNoTraffic(traffic));
  }

  #applies(unit: SideUnit['unit'], podClass: PodClass): Condition {
    return allOf([unit.inForce, this.#selection(unit.subject, podClass)]);
  }
}

const ungoverned: Side = { isGoverned: false, tiers: [] };

function rulesAt(rule: Rule, matches: Condition, destination: End): readonly SideRule[] {
  if (matches === false) return [];
  const found = [
    { rule, matches, traffic: matchPorts(rule.ports, destination) },
    ...namedAnyhow(rule, matches, destination),
  ];
  return found.filter(({ traffic }) => !isNoTraffic(traffic));
}

/** At a pod whose ports may have any name, a rule with a named port possibly matches any number of its protocol. */
function namedAnyhow(rule: Rule, matches: Condition, destination: End): readonly SideRule[] {
  if (destination.kind !== 'pod' || !destination.podClass.mayNamePorts) return [];
  const named = rule.ports.filter((port) => port.kind === 'named');
  return named.map(({ name, protocol }) => {
    const fact = {
      kind: 'choice',
      id: `destination pod/port ${protocol}/${name}`,
      words: `which number the destination pod gives the port name \`${name}\``,
      remedy: 'declare the workload with its named ports',
      count: 2,
    } as const;
    const isThisNumber = { kind: 'choice', fact, within: [1] } as const;
    return { rule, matches: allOf([matches, isThisNumber]), traffic: protocolTraffic(protocol) };
  });
}
