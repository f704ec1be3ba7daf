import type { Direction } from '../../compile/index.js';
import type { Family } from '../../sets/index.js';
import type { PodEnd } from '../ends.js';
import type { CellSide } from './cell-side.js';
import type { Row } from './row.js';

/** What a table is asked about. */
export interface OutcomeQuestion {
  /** Classes of the cluster. */
  readonly destinations: readonly PodEnd[];
  readonly families: readonly Family[];
  /** The sides of a class with all classes; `undefined` in a family in which it has no address. */
  readonly rowOf: (end: PodEnd, direction: Direction, family: Family) => Row<CellSide> | undefined;
  /** A number for what a side comes to. */
  readonly ofOne: (side: CellSide) => number;
  /** A number for what two sides come to together; 0 where nothing that is asked about can pass. */
  readonly ofBoth: (egress: CellSide, ingress: CellSide, family: Family) => number;
}

/** One direction of an end, with all classes. */
interface Side {
  /** The place of its class. */
  readonly index: number;
  /** By family. */
  readonly rows: readonly (Row<CellSide> | undefined)[];
  /** Those of them that tell classes apart, once each. */
  readonly distinguishing: readonly Row<CellSide>[];
  /** The same for sides that come to the same with most classes. */
  readonly usual: number;
}

/**
 * Numbers what classes come to with one another, in all of some families together: the same number where each of them comes to the same
 * (`Evaluation.outcome`). Most of a row is what most classes come to, which is copied; only where a rule holds the one end or the other is
 * a pair looked at.
 */
export class OutcomeTable {
  readonly #question: OutcomeQuestion;
  readonly #destinations: readonly Side[];
  readonly #usual = new Map<string, number>();
  readonly #usualRows = new Map<number, Uint32Array>();
  readonly #next: number[][] = [];
  #count = 0;

  constructor(question: OutcomeQuestion) {
    this.#question = question;
    this.#destinations = question.destinations.map((end) => this.#sideOf(end, 'ingress'));
  }

  /** For each of some classes, the numbers of its connections to all destinations. Made for many at once, so that their rows stay at hand. */
  from(ends: readonly PodEnd[]): readonly Uint32Array[] {
    const sources = ends.map((end) => this.#sideOf(end, 'egress'));
    const found = sources.map((source) => this.#usualRow(source).slice());
    for (const [at, source] of sources.entries()) this.#lookAtDestinations(source, found[at]);
    const places = Uint32Array.from(sources, ({ index }) => index);
    for (const [position, destination] of this.#destinations.entries()) {
      for (const { cells, usual } of destination.distinguishing) {
        for (let at = 0; at < places.length; at++) {
          if (cells[places[at] ?? 0] === usual) continue;
          const [source, row] = [sources[at], found[at]];
          if (source !== undefined && row !== undefined) row[position] = this.#number(source, destination);
        }
      }
    }
    return found;
  }

  #lookAtDestinations(source: Side, row: Uint32Array | undefined): void {
    if (row === undefined) return;
    for (const { cells, usual } of source.distinguishing) {
      for (const [position, destination] of this.#destinations.entries())
        if (cells[destination.index] !== usual) row[position] = this.#number(source, destination);
    }
  }

  #sideOf(end: PodEnd, direction: Direction): Side {
    const { families, rowOf, ofOne } = this.#question;
    const rows = families.map((family) => rowOf(end, direction, family));
    const distinguishing = new Map(
      rows.flatMap((row) => (row === undefined || row.decisions.length < 2 ? [] : [[row.cells, row]])),
    );
    const usualOf = (row: Row<CellSide>) => row.decisions.slice(row.usual, row.usual + 1).map(ofOne);
    const key = rows.map((row) => (row === undefined ? '' : usualOf(row))).join();
    const usual = this.#usual.get(key) ?? this.#usual.size;
    this.#usual.set(key, usual);
    return { index: end.podClass.index, rows, distinguishing: [...distinguishing.values()], usual };
  }

  /** What sides that come to the same with most classes come to with each destination, were it one of those. */
  #usualRow(source: Side): Uint32Array {
    const known = this.#usualRows.get(source.usual);
    if (known !== undefined) return known;
    const byUsual = new Map<number, number>();
    const row = Uint32Array.from(this.#destinations, (destination) => {
      const number = byUsual.get(destination.usual) ?? this.#numberBy(source, destination, ({ usual }) => usual);
      byUsual.set(destination.usual, number);
      return number;
    });
    this.#usualRows.set(source.usual, row);
    return row;
  }

  #number(source: Side, destination: Side): number {
    return this.#numberBy(source, destination, ({ cells }, index) => cells[index] ?? 0);
  }

  #numberBy(source: Side, destination: Side, cellOf: (row: Row<CellSide>, index: number) => number): number {
    const { families, ofBoth } = this.#question;
    let state = 0;
    for (let at = 0; at < source.rows.length; at++) {
      const [egress, ingress, family] = [source.rows[at], destination.rows[at], families[at]];
      const out = egress?.decisions[cellOf(egress, destination.index)];
      const into = ingress?.decisions[cellOf(ingress, source.index)];
      const isMet = out !== undefined && into !== undefined && family !== undefined;
      const outcome = isMet ? ofBoth(out, into, family) : 0;
      state = this.#after(state, outcome);
    }
    return state;
  }

  /** A number for what was found so far and one outcome more, from 1. */
  #after(state: number, outcome: number): number {
    const next = this.#next[state] ?? [];
    this.#next[state] = next;
    const known = next[outcome] ?? ++this.#count;
    next[outcome] = known;
    return known;
  }
}
