import {
  type Arrangement,
  type Direction,
  type PolicyRules,
  type Rule,
  ruleSetsOfTier,
  type Tier,
} from '../compile/index.js';
import { type Labels, matchLabels } from '../model/index.js';
import { allOf, type Condition } from '../sets/index.js';
import { anyNamespace, type NodeEnd, type PodEnd } from './ends.js';
import { type DirectionRules, type DirectionTier, directionRules } from './fold.js';
import type { Selections } from './rows/selection.js';

/** An end that policies may govern. */
export type Governed = PodEnd | NodeEnd;

/** What governs an end in a direction. */
export interface Government {
  /** The same for ends that the same rule sets govern for certain, and for no others. */
  readonly key: string;
  /** That each of the rule sets governs it is certain. */
  readonly isCertain: boolean;
  /** The tiers with the rule sets that govern it, without rules. */
  readonly tiers: readonly DirectionTier[];
  /** Every rule of these rule sets, whatever its peers, in the order of tiers and rule sets. */
  readonly rules: readonly Rule[];
}

/** A rule set at its place in the tiers. */
interface NumberedRuleSet {
  readonly tier: Tier;
  readonly stage: Tier['stages'][number];
  readonly policyRules: DirectionRules;
  /** Its place among the rule sets of its direction. */
  readonly at: number;
}

interface RuleSetsByNamespace {
  readonly all: readonly NumberedRuleSet[];
  /** Those that select pods of one namespace, by its name. */
  readonly named: ReadonlyMap<string, readonly NumberedRuleSet[]>;
  readonly others: readonly NumberedRuleSet[];
}

/** Finds what governs an end; for the classes of a cluster each rule set is asked once whom it governs. */
export class Governing {
  readonly #arrangement: Arrangement;
  readonly #selections: Selections;
  readonly #classes: number;
  readonly #byClass = new Map<Direction, readonly (readonly NumberedRuleSet[])[]>();
  readonly #byNamespace = new Map<Direction, RuleSetsByNamespace>();
  readonly #byKey = new Map<string, Government>();
  readonly #known = new Map<string, Government>();
  /** By the places of classes. */
  readonly #ofClasses: Readonly<Record<Direction, Government[]>> = { ingress: [], egress: [] };
  /** Some policy governs nodes. */
  readonly governsNodes: boolean;
  /** Some policy governs some nodes and others not. */
  readonly #tellsNodes: boolean;
  readonly #nodeKeys = new WeakMap<Labels, string>();
  #nodes = 0;

  /** `classes`: how many classes the cluster has. */
  constructor(arrangement: Arrangement, selections: Selections, classes: number) {
    this.#arrangement = arrangement;
    this.#selections = selections;
    this.#classes = classes;
    const ofNodes = arrangement.tiers.flatMap(ruleSetsOfTier).flatMap(({ governsNodes }) => governsNodes ?? []);
    this.governsNodes = ofNodes.length > 0;
    this.#tellsNodes = ofNodes.some((labels) => labels.size > 0);
  }

  of(end: Governed, direction: Direction): Government {
    if (end.kind === 'node' || end.podClass.index >= this.#classes) return this.#find(end, direction);
    const ofClasses = this.#ofClasses[direction];
    const government = ofClasses[end.podClass.index] ?? this.#find(end, direction);
    ofClasses[end.podClass.index] = government;
    return government;
  }

  #find(end: Governed, direction: Direction): Government {
    const own = `${this.#endKey(end)}/${direction}`;
    const known = this.#known.get(own);
    if (known !== undefined) return known;
    const placed =
      end.kind === 'pod' && end.podClass.index < this.#classes
        ? (this.#placedByClass(direction)[end.podClass.index] ?? [])
        : this.#placedAt(end, direction);
    const isCertain = end.kind === 'pod' && placed.every(({ policyRules }) => policyRules.applies === true);
    const key = isCertain ? `${direction}/${placed.map(({ at }) => at).join()}` : own;
    const government = this.#byKey.get(key) ?? { key, isCertain, ...tiersOf(placed) };
    this.#byKey.set(key, government);
    this.#known.set(own, government);
    return government;
  }

  /** The same for ends that the same rule sets govern: nodes are distinguished by their labels. */
  #endKey(end: Governed): string {
    if (end.kind === 'pod') return `${end.podClass.index}`;
    if (!this.#tellsNodes) return 'node';
    const key = this.#nodeKeys.get(end.labels) ?? `node ${this.#nodes++}`;
    this.#nodeKeys.set(end.labels, key);
    return key;
  }

  #placedByClass(direction: Direction): readonly (readonly NumberedRuleSet[])[] {
    const known = this.#byClass.get(direction);
    if (known !== undefined) return known;
    const found = Array.from({ length: this.#classes }, (): NumberedRuleSet[] => []);
    for (const { policyRules: each, ...position } of this.#ruleSetsIn(direction)) {
      const { policyRules } = each;
      if (policyRules.governsNodes !== undefined) continue;
      const { certain, open } = this.#selections.among(policyRules.selectedPods);
      const certainly: NumberedRuleSet = {
        ...position,
        policyRules: { policyRules, applies: policyRules.inForce, rules: [] },
      };
      if (certainly.policyRules.applies !== false) for (const index of certain) found[index]?.push(certainly);
      for (const [index, condition] of open) {
        const applies = allOf([policyRules.inForce, condition]);
        if (applies !== false) found[index]?.push({ ...position, policyRules: { policyRules, applies, rules: [] } });
      }
    }
    this.#byClass.set(direction, found);
    return found;
  }

  #placedAt(end: Governed, direction: Direction): readonly NumberedRuleSet[] {
    return this.#ruleSetsNear(end, direction).flatMap((each) => {
      const { policyRules } = each.policyRules;
      const applies = this.#applies(policyRules, end);
      return applies === false ? [] : [{ ...each, policyRules: { policyRules, applies, rules: [] } }];
    });
  }

  /** Those that may govern an end, in order: of a pod in a known namespace, without those for one other. */
  #ruleSetsNear(end: Governed, direction: Direction): readonly NumberedRuleSet[] {
    const { all, named, others } = this.#byNamespace.get(direction) ?? this.#byNamespaceIn(direction);
    if (end.kind === 'node' || end.podClass.namespace === anyNamespace) return all;
    const own = named.get(end.podClass.namespace);
    return own === undefined ? others : [...own, ...others].sort((a, b) => a.at - b.at);
  }

  #byNamespaceIn(direction: Direction): RuleSetsByNamespace {
    const all = [...this.#ruleSetsIn(direction)];
    const named = new Map<string, NumberedRuleSet[]>();
    const others: NumberedRuleSet[] = [];
    for (const each of all) {
      const { namespaces } = each.policyRules.policyRules.selectedPods;
      const own = namespaces.kind === 'named' ? (named.get(namespaces.name) ?? []) : others;
      if (namespaces.kind === 'named') named.set(namespaces.name, own);
      own.push(each);
    }
    const found = { all, named, others };
    this.#byNamespace.set(direction, found);
    return found;
  }

  *#ruleSetsIn(direction: Direction): Generator<NumberedRuleSet> {
    let at = 0;
    for (const tier of this.#arrangement.tiers) {
      for (const stage of tier.stages) {
        for (const policyRules of stage.ruleSets) {
          if (policyRules.direction === direction)
            yield { tier, stage, policyRules: { policyRules, applies: true, rules: [] }, at: at++ };
        }
      }
    }
  }

  #applies(policyRules: PolicyRules, end: Governed): Condition {
    if (end.kind === 'node')
      return (
        policyRules.governsNodes !== undefined &&
        allOf([policyRules.inForce, matchLabels(policyRules.governsNodes, end.labels)])
      );
    return (
      policyRules.governsNodes === undefined &&
      allOf([policyRules.inForce, this.#selections.holds(policyRules.selectedPods, end.podClass)])
    );
  }
}

/** Rule sets in order as tiers and stages. */
function tiersOf(placed: readonly NumberedRuleSet[]): Pick<Government, 'tiers' | 'rules'> {
  const byTier = new Map<Tier, Map<NumberedRuleSet['stage'], DirectionRules[]>>();
  for (const { tier, stage, policyRules } of placed) {
    const stages = byTier.get(tier) ?? new Map<NumberedRuleSet['stage'], DirectionRules[]>();
    byTier.set(tier, stages);
    const ruleSets = stages.get(stage);
    if (ruleSets === undefined) stages.set(stage, [policyRules]);
    else ruleSets.push(policyRules);
  }
  const tiers = Array.from(byTier, ([tier, stages]): DirectionTier => {
    return { tier, stages: Array.from(stages, ([{ mode }, ruleSets]) => ({ mode, ruleSets })) };
  });
  return {
    tiers,
    rules: tiers.flatMap((tier) => directionRules(tier).flatMap(({ policyRules }) => policyRules.rules)),
  };
}
