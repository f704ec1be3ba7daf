import {
  assignmentsOf,
  type Condition,
  noTraffic,
  type Traffic,
  uncertainCondition,
  uniteTraffic,
  unknownFacts,
} from '../../sets/index.js';
import type { End } from '../ends.js';
import { conditionsOf, type DirectionPolicies, fold } from '../fold.js';
import type { Government } from '../governing.js';
import { hasNames } from '../rules-at.js';
import type { HeldRule } from './row.js';

/** What the classes of a cell have in common. */
export interface CellQuestion {
  readonly government: Government;
  /** The rules that hold both ends, or may. */
  readonly held: readonly HeldRule[];
  readonly destination: End;
}

/** What sides come to at most, where the conditions on which their rules hold may each hold or not by itself. */
export interface LooseSide {
  /** From 0; the same for the same traffic. */
  readonly number: number;
  /** All that isn't denied, whichever of the conditions hold. */
  readonly possible: Traffic;
}

/** How cells are told apart, and what becomes of them. */
export interface CellSides {
  readonly sideOf: (question: CellQuestion) => DirectionPolicies;
  readonly looseOf: (question: CellQuestion, side: () => DirectionPolicies) => LooseSide;
}

/** The side of a cell, made when it is first asked for: of many cells it is enough to know what can't pass. */
export class CellSide {
  /** Something is uncertain of it. */
  readonly isUncertain: boolean;
  readonly #question: CellQuestion;
  readonly #sides: CellSides;
  #side: DirectionPolicies | undefined;
  #loose: LooseSide | undefined;

  constructor(question: CellQuestion, sides: CellSides) {
    this.#question = question;
    this.#sides = sides;
    this.isUncertain = question.held.some(({ matches }) => matches !== true) || !question.government.isCertain;
  }

  get side(): DirectionPolicies {
    this.#side ??= this.#sides.sideOf(this.#question);
    return this.#side;
  }

  get loose(): LooseSide {
    this.#loose ??= this.#sides.looseOf(this.#question, () => this.side);
    return this.#loose;
  }

  /** How many statements about single facts it depends on; many where what a port is called may add some. */
  get statements(): number {
    const { held, government } = this.#question;
    const isNamed = held.some(({ at }) => government.rules[at]?.ports.some(hasNames) === true);
    if (isNamed || !government.isCertain) return manyStatements;
    return held.reduce((sum, { matches }) => sum + statementsIn(matches), 0);
  }
}

/** More than are looked at. */
const manyStatements = 100;

function statementsIn(condition: Condition): number {
  if (typeof condition === 'boolean') return 0;
  if (condition.kind !== 'all' && condition.kind !== 'any') return 1;
  return condition.of.reduce((sum, each) => sum + statementsIn(each), 0);
}

/** All of a side's traffic that isn't denied where each of its conditions may hold or not by itself; `undefined` where these are too many. */
export function possibleTraffic(side: DirectionPolicies): Traffic | undefined {
  const loosened = loosen(side);
  const assignments = assignmentsOf(unknownFacts(conditionsOf(loosened)), mostAssignments);
  return assignments
    ?.flatMap((assignment) => fold(loosened, assignment))
    .reduce((sum, { action, traffic }) => (action === 'deny' ? sum : uniteTraffic(sum, traffic)), noTraffic);
}

const mostAssignments = 64;

function loosen({ isGoverned, tiers }: DirectionPolicies): DirectionPolicies {
  let facts = 0;
  const apart = (condition: Condition): Condition =>
    typeof condition === 'boolean'
      ? condition
      : uncertainCondition({ id: `condition ${facts++}`, words: '', remedy: '' });
  return {
    isGoverned,
    tiers: tiers.map(({ tier, stages }) => ({
      tier,
      stages: stages.map(({ mode, ruleSets }) => ({
        mode,
        ruleSets: ruleSets.map((each) => ({
          ...each,
          applies: apart(each.applies),
          rules: each.rules.map((rule) => ({ ...rule, matches: apart(rule.matches) })),
        })),
      })),
    })),
  };
}
