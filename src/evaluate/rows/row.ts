import type { Rule } from '../../compile/index.js';
import { type Condition, conditionKey } from '../../sets/index.js';
import type { HeldClasses } from './held-classes.js';

/** What one direction of all connections between an end and the classes of the cluster comes to. */
export interface Row<Decision> {
  /** For each class, as the other end, the place of its decision. */
  readonly cells: Cells;
  readonly decisions: readonly Decision[];
}

export type Cells = Uint8Array | Uint16Array | Uint32Array;

/** A rule by its place among those that govern an end, and on what it holds the other end. */
export interface HeldRule {
  readonly at: number;
  readonly matches: Condition;
}

/** What is found of the rules that govern an end. */
export interface RowQuestion<Decision> {
  readonly classes: number;
  readonly rules: readonly Rule[];
  /** Which classes a rule holds, as the other end, by the conditions of its peers alone. */
  readonly heldBy: (rule: Rule, at: number) => HeldClasses;
  /** The same on the rule's other conditions. */
  readonly onRule: (rule: Rule, at: number, matches: Condition) => Condition;
  /** Tells classes apart that the same rules hold, where it matters to some rule what the other end is; missing where not. */
  readonly apart: ((rules: readonly HeldRule[], index: number) => string) | undefined;
  /** What becomes of a class, as of all that the same rules hold. */
  readonly decide: (rules: readonly HeldRule[], index: number) => Decision;
}

/** The rules that hold the classes of a cell: the last of them, and those before. */
interface Cell {
  readonly before: Cell | undefined;
  readonly last: HeldRule;
}

/**
 * Divides the classes into cells that the same rules hold, on the same conditions, and decides each once. Takes time in proportion to
 * the rules, and to the classes that each holds.
 */
export function makeRow<Decision>(question: RowQuestion<Decision>): Row<Decision> {
  const { classes, rules, heldBy, onRule } = question;
  const everywhere: HeldRule[] = [];
  const cellOf = new Uint32Array(classes);
  const cells: (Cell | undefined)[] = [undefined];
  for (const [at, rule] of rules.entries()) {
    const held = heldBy(rule, at);
    if (held.everywhere !== false) {
      const matches = onRule(rule, at, held.everywhere);
      if (matches !== false) everywhere.push({ at, matches });
    } else if (held.certain.length + held.open.size > 0) {
      const split = splitter(cells, at);
      const certainly = onRule(rule, at, true);
      if (certainly !== false) for (const index of held.certain) cellOf[index] = split(cellOf[index] ?? 0, certainly);
      for (const [index, condition] of held.open) {
        const matches = onRule(rule, at, condition);
        if (matches !== false) cellOf[index] = split(cellOf[index] ?? 0, matches);
      }
    }
  }
  return decideCells(cellOf, heldRules(cells, everywhere), question);
}

/** Decides each cell once, at the first class in it. */
function decideCells<Decision>(
  cellOf: Uint32Array,
  heldIn: (cell: number) => readonly HeldRule[],
  { apart, decide }: RowQuestion<Decision>,
): Row<Decision> {
  const decisions: Decision[] = [];
  const byCell: number[] = [];
  const byKey = new Map<string, number>();
  const numberApart = (cell: number, index: number): number => {
    const key = `${cell} ${apart?.(heldIn(cell), index) ?? ''}`;
    const number = byKey.get(key) ?? decisions.push(decide(heldIn(cell), index)) - 1;
    byKey.set(key, number);
    return number;
  };
  const numberOf = (cell: number, index: number): number => {
    const number = byCell[cell] ?? decisions.push(decide(heldIn(cell), index)) - 1;
    byCell[cell] = number;
    return number;
  };
  const number = apart === undefined ? numberOf : numberApart;
  for (let index = 0; index < cellOf.length; index++) cellOf[index] = number(cellOf[index] ?? 0, index);
  return { cells: compact(cellOf, decisions.length), decisions };
}

/** The cell of a class after a rule holds it, by the cell before: the same for the same condition. */
function splitter(cells: (Cell | undefined)[], at: number): (before: number, matches: Condition) => number {
  const certain = new Map<number, number>();
  const open = new Map<string, number>();
  const add = (before: number, matches: Condition): number =>
    cells.push({ before: cells[before], last: { at, matches } }) - 1;
  return (before, matches) => {
    if (matches === true) {
      const after = certain.get(before) ?? add(before, matches);
      certain.set(before, after);
      return after;
    }
    const key = `${before} ${conditionKey(matches)}`;
    const after = open.get(key) ?? add(before, matches);
    open.set(key, after);
    return after;
  };
}

/** The rules that hold the classes of a cell, in order. */
function heldRules(
  cells: readonly (Cell | undefined)[],
  everywhere: readonly HeldRule[],
): (cell: number) => readonly HeldRule[] {
  const known: (readonly HeldRule[])[] = [];
  const find = (cell: number): readonly HeldRule[] => {
    const held = [...everywhere];
    for (let each = cells[cell]; each !== undefined; each = each.before) held.push(each.last);
    return held.sort((a, b) => a.at - b.at);
  };
  return (cell) => {
    const held = known[cell] ?? find(cell);
    known[cell] = held;
    return held;
  };
}

function compact(cells: Uint32Array, decisions: number): Cells {
  if (decisions <= 256) return new Uint8Array(cells);
  return decisions <= 65_536 ? new Uint16Array(cells) : cells;
}
