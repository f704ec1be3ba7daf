import type { PodMatch } from '../../compile/index.js';
import { type Condition, regionKey } from '../../sets/index.js';
import type { PodClass } from '../ends.js';
import { matchPods } from '../match.js';
import { indexClasses } from './class-index.js';

/** Whether a match holds the pods of a class. */
export type Selection = (match: PodMatch, podClass: PodClass) => Condition;

/** Which classes are held: for certain, and on conditions; by their places in the list of classes. */
export interface Held {
  /** Ascending. */
  readonly certain: readonly number[];
  readonly open: ReadonlyMap<number, Condition>;
}

/** The classes of an evaluation, as matches select among them. */
export interface Selections {
  /** Classes beyond those of the list are decided each time. */
  readonly holds: Selection;
  readonly among: (match: PodMatch) => Held;
}

/** Decides each distinct match once for all classes, when it is first asked about; the same for the same list of classes. */
export function selectAmong(classes: readonly PodClass[]): Selections {
  const known = selections.get(classes) ?? newSelections(classes);
  selections.set(classes, known);
  return known;
}

const selections = new WeakMap<readonly PodClass[], Selections>();

function newSelections(classes: readonly PodClass[]): Selections {
  const byMatch = new WeakMap<PodMatch, Held>();
  const byKey = new Map<string, Held>();
  const candidatesOf = indexClasses(classes);
  const among = (match: PodMatch): Held => {
    const known = byMatch.get(match);
    if (known !== undefined) return known;
    const key = matchKey(match);
    const held = byKey.get(key) ?? select(match, candidatesOf(match));
    byKey.set(key, held);
    byMatch.set(match, held);
    return held;
  };
  const holds: Selection = (match, podClass) =>
    podClass.index >= classes.length ? matchPods(match, podClass) : conditionAt(among(match), podClass.index);
  return { holds, among };
}

/** Whether the class at a place is held. */
export function conditionAt({ certain, open }: Held, index: number): Condition {
  return isAmong(certain, index) || (open.get(index) ?? false);
}

function select(match: PodMatch, candidates: readonly PodClass[]): Held {
  const certain: number[] = [];
  const open = new Map<number, Condition>();
  for (const podClass of candidates) {
    const condition = matchPods(match, podClass);
    if (condition === true) certain.push(podClass.index);
    else if (condition !== false) open.set(podClass.index, condition);
  }
  return { certain: certain.sort((a, b) => a - b), open };
}

function isAmong(ascending: readonly number[], value: number): boolean {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === value;
}

function matchKey({ namespaces, labels, account, holdsBarePods }: PodMatch): string {
  const namespaceKey = namespaces.kind === 'named' ? `=${namespaces.name}` : regionKey(namespaces.labels);
  const accountKey = account === undefined ? '' : ` ${regionKey(account)}`;
  return `${namespaceKey} ${regionKey(labels)}${accountKey}${holdsBarePods === undefined ? '' : ' owned'}`;
}
