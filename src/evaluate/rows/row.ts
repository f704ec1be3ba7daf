import type { Rule } from '../../compile/index.js';
import { type Condition, conditionKey } from '../../sets/index.js';
import type { HeldClasses } from './held-classes.js';

/** What one direction of all connections between an end and the classes of the cluster comes to. */
export interface Row<Decision> {
  /** For each class, as the other end, the place of its decision. */
  readonly cells: Cells;
  readonly decisions: readonly Decision[];
  /** The place of the decision that most classes have. */
  readonly usual: number;
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
  const { classes, rules, heldBy, onRule, apart } = question;
  const everywhere: HeldRule[] = [];
  const some = rules.flatMap((rule, at) => {
    const held = heldBy(rule, at);
    if (held.everywhere === false) return held.certain.length + held.open.size > 0 ? [{ at, rule, held }] : [];
    const matches = onRule(rule, at, held.everywhere);
    if (matches !== false) everywhere.push({ at, matches });
    return [];
  });
  const most = some.reduce((sum, { held }) => sum + held.certain.length + held.open.size, 0);
  const isSparse = most * fewestIn < classes && (apart === undefined || everywhere.length === 0);
  const cellOf = isSparse ? new Map<number, number>() : new DenseCells(classes);
  const cells: (Cell | undefined)[] = [undefined];
  for (const { at, rule, held } of some) {
    const split = splitter(cells, at);
    const certainly = onRule(rule, at, true);
    if (certainly !== false)
      for (const index of held.certain) cellOf.set(index, split(cellOf.get(index) ?? 0, certainly));
    for (const [index, condition] of held.open) {
      const matches = onRule(rule, at, condition);
      if (matches !== false) cellOf.set(index, split(cellOf.get(index) ?? 0, matches));
    }
  }
  const heldIn = heldRules(cells, everywhere);
  return cellOf instanceof DenseCells
    ? decideAll(cellOf.cells, decider(heldIn, question))
    : decideFew(cellOf, classes, decider(heldIn, question));
}

/** Where rules hold less than one class in so many, the others aren't looked at one by one. */
const fewestIn = 4;

/** The cells of all classes, by their places. */
class DenseCells {
  readonly cells: Uint32Array;

  constructor(classes: number) {
    this.cells = new Uint32Array(classes);
  }

  get(index: number): number {
    return this.cells[index] ?? 0;
  }

  set(index: number, cell: number): void {
    this.cells[index] = cell;
  }
}

/** Decides each cell once, at the first class in it that is asked about. */
interface Decider<Decision> {
  readonly decisions: readonly Decision[];
  /** The place of the decision of a class that is in a cell. */
  readonly numberOf: (cell: number, index: number) => number;
}

function decider<Decision>(
  heldIn: (cell: number) => readonly HeldRule[],
  { apart, decide }: RowQuestion<Decision>,
): Decider<Decision> {
  const decisions: Decision[] = [];
  const byCell: number[] = [];
  const byKey = new Map<string, number>();
  const numberApart = (cell: number, index: number): number => {
    const key = `${cell} ${apart?.(heldIn(cell), index) ?? ''}`;
    const number = byKey.get(key) ?? decisions.push(decide(heldIn(cell), index)) - 1;
    byKey.set(key, number);
    return number;
  };
  const number = (cell: number, index: number): number => {
    const known = byCell[cell] ?? decisions.push(decide(heldIn(cell), index)) - 1;
    byCell[cell] = known;
    return known;
  };
  return { decisions, numberOf: apart === undefined ? number : numberApart };
}

function decideAll<Decision>(cellOf: Uint32Array, { decisions, numberOf }: Decider<Decision>): Row<Decision> {
  for (let index = 0; index < cellOf.length; index++) cellOf[index] = numberOf(cellOf[index] ?? 0, index);
  const cells = cellsFor(cellOf.length, decisions.length);
  cells.set(cellOf);
  return { cells, decisions, usual: mostFrequent(cellOf, decisions.length) };
}

/** `cellOf` has fewer than half of the classes; all others are alike, and decided first. */
function decideFew<Decision>(
  cellOf: ReadonlyMap<number, number>,
  classes: number,
  { decisions, numberOf }: Decider<Decision>,
): Row<Decision> {
  let other = 0;
  while (cellOf.has(other)) other++;
  if (other < classes) numberOf(0, other);
  const numbers = [...cellOf].sort(([a], [b]) => a - b).map(([index, cell]) => [index, numberOf(cell, index)] as const);
  const cells = cellsFor(classes, decisions.length);
  for (const [index, number] of numbers) cells[index] = number;
  return { cells, decisions, usual: 0 };
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

function mostFrequent(cells: Uint32Array, decisions: number): number {
  const counts = new Uint32Array(decisions);
  for (const cell of cells) counts[cell] = (counts[cell] ?? 0) + 1;
  return Math.max(0, counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0)));
}

function cellsFor(classes: number, decisions: number): Cells {
  if (decisions <= 256) return new Uint8Array(classes);
  return decisions <= 65_536 ? new Uint16Array(classes) : new Uint32Array(classes);
}
