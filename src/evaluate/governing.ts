import { type Arrangement, type Direction, type Rule, type Tier, tierUnits, type Unit } from '../compile/index.js';
import { type Labels, matchLabels } from '../model/index.js';
import { allOf, type Condition } from '../sets/index.js';
import type { NodeEnd, PodEnd } from './ends.js';
import { type SideTier, type SideUnit, sideUnits } from './fold.js';
import type { Selections } from './rows/selection.js';

/** An end that policies may govern. */
export type Governed = PodEnd | NodeEnd;

/** What governs an end in a direction. */
export interface Government {
  /** The same for ends that the same units govern for certain, and for no others. */
  readonly key: string;
  /** The tiers with the units that govern it, without rules. */
  readonly tiers: readonly SideTier[];
  /** Every rule of these units, whatever its peers, in the order of tiers and units. */
  readonly rules: readonly Rule[];
}

/** A unit at its place in the tiers. */
interface PlacedUnit {
  readonly tier: Tier;
  readonly stage: Tier['stages'][number];
  readonly unit: SideUnit;
  /** Its place among the units of its direction. */
  readonly at: number;
}

/** Finds what governs an end; for the classes of a cluster each unit is asked once whom it governs. */
export class Governing {
  readonly #arrangement: Arrangement;
  readonly #selections: Selections;
  readonly #classes: number;
  readonly #byClass = new Map<Direction, readonly (readonly PlacedUnit[])[]>();
  readonly #byKey = new Map<string, Government>();
  readonly #known = new Map<string, Government>();
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
    const ofNodes = arrangement.tiers.flatMap(tierUnits).flatMap(({ governsNodes }) => governsNodes ?? []);
    this.governsNodes = ofNodes.length > 0;
    this.#tellsNodes = ofNodes.some((labels) => labels.size > 0);
  }

  of(end: Governed, direction: Direction): Government {
    const own = `${this.#endKey(end)}/${direction}`;
    const known = this.#known.get(own);
    if (known !== undefined) return known;
    const placed =
      end.kind === 'pod' && end.podClass.index < this.#classes
        ? (this.#placedByClass(direction)[end.podClass.index] ?? [])
        : this.#placedAt(end, direction);
    const isCertain = end.kind === 'pod' && placed.every(({ unit }) => unit.applies === true);
    const key = isCertain ? `${direction}/${placed.map(({ at }) => at).join()}` : own;
    const government = this.#byKey.get(key) ?? { key, ...tiersOf(placed) };
    this.#byKey.set(key, government);
    this.#known.set(own, government);
    return government;
  }

  /** The same for ends that the same units govern: nodes are told apart by their labels. */
  #endKey(end: Governed): string {
    if (end.kind === 'pod') return `${end.podClass.index}`;
    if (!this.#tellsNodes) return 'node';
    const key = this.#nodeKeys.get(end.labels) ?? `node ${this.#nodes++}`;
    this.#nodeKeys.set(end.labels, key);
    return key;
  }

  #placedByClass(direction: Direction): readonly (readonly PlacedUnit[])[] {
    const known = this.#byClass.get(direction);
    if (known !== undefined) return known;
    const found = Array.from({ length: this.#classes }, (): PlacedUnit[] => []);
    for (const { unit: each, ...place } of this.#unitsIn(direction)) {
      const { unit } = each;
      if (unit.governsNodes !== undefined) continue;
      const { certain, open } = this.#selections.among(unit.subject);
      const certainly: PlacedUnit = { ...place, unit: { unit, applies: unit.inForce, rules: [] } };
      if (certainly.unit.applies !== false) for (const index of certain) found[index]?.push(certainly);
      for (const [index, condition] of open) {
        const applies = allOf([unit.inForce, condition]);
        if (applies !== false) found[index]?.push({ ...place, unit: { unit, applies, rules: [] } });
      }
    }
    this.#byClass.set(direction, found);
    return found;
  }

  #placedAt(end: Governed, direction: Direction): readonly PlacedUnit[] {
    return [...this.#unitsIn(direction)]
      .map(({ unit, ...place }) => ({ ...place, unit: { ...unit, applies: this.#applies(unit.unit, end) } }))
      .filter(({ unit }) => unit.applies !== false);
  }

  *#unitsIn(direction: Direction): Generator<PlacedUnit> {
    let at = 0;
    for (const tier of this.#arrangement.tiers) {
      for (const stage of tier.stages) {
        for (const unit of stage.units) {
          if (unit.direction === direction) yield { tier, stage, unit: { unit, applies: true, rules: [] }, at: at++ };
        }
      }
    }
  }

  #applies(unit: Unit, end: Governed): Condition {
    if (end.kind === 'node')
      return unit.governsNodes !== undefined && allOf([unit.inForce, matchLabels(unit.governsNodes, end.labels)]);
    return unit.governsNodes === undefined && allOf([unit.inForce, this.#selections.holds(unit.subject, end.podClass)]);
  }
}

/** Units in order as tiers and stages. */
function tiersOf(placed: readonly PlacedUnit[]): Pick<Government, 'tiers' | 'rules'> {
  const byTier = new Map<Tier, Map<PlacedUnit['stage'], SideUnit[]>>();
  for (const { tier, stage, unit } of placed) {
    const stages = byTier.get(tier) ?? new Map<PlacedUnit['stage'], SideUnit[]>();
    byTier.set(tier, stages);
    const units = stages.get(stage);
    if (units === undefined) stages.set(stage, [unit]);
    else units.push(unit);
  }
  const tiers = Array.from(byTier, ([tier, stages]): SideTier => {
    return { tier, stages: Array.from(stages, ([{ mode }, units]) => ({ mode, units })) };
  });
  return { tiers, rules: tiers.flatMap((tier) => sideUnits(tier).flatMap(({ unit }) => unit.rules)) };
}
