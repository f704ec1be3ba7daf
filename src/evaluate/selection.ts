import type { PodMatch } from '../compile/index.js';
import { type BitSet, bitSet, type Condition, hasBit, regionKey } from '../sets/index.js';
import type { PodClass } from './ends.js';
import { matchPods } from './match.js';

/** Whether a match holds the pods of a class. */
export type Selection = (match: PodMatch, podClass: PodClass) => Condition;

/** Which classes a match holds: for certain, and on conditions. */
interface Selected {
  readonly certain: BitSet;
  readonly open: ReadonlyMap<number, Condition>;
}

/** Decides each distinct match once for all classes, when it is first asked about; classes beyond them are decided each time. */
export function selectAmong(classes: readonly PodClass[]): Selection {
  const byMatch = new WeakMap<PodMatch, Selected>();
  const byKey = new Map<string, Selected>();
  return (match, podClass) => {
    if (podClass.index >= classes.length) return matchPods(match, podClass);
    let selected = byMatch.get(match);
    if (selected === undefined) {
      const key = matchKey(match);
      selected = byKey.get(key) ?? select(match, classes);
      byKey.set(key, selected);
      byMatch.set(match, selected);
    }
    return hasBit(selected.certain, podClass.index) || (selected.open.get(podClass.index) ?? false);
  };
}

function select(match: PodMatch, classes: readonly PodClass[]): Selected {
  const conditions = classes.map((podClass) => matchPods(match, podClass));
  return {
    certain: bitSet(classes.length, (index) => conditions[index] === true),
    open: new Map([...conditions.entries()].filter(([, condition]) => typeof condition !== 'boolean')),
  };
}

function matchKey({ namespaces, labels, account, holdsBarePods }: PodMatch): string {
  const namespaceKey = namespaces.kind === 'named' ? `=${namespaces.name}` : regionKey(namespaces.labels);
  const accountKey = account === undefined ? '' : ` ${regionKey(account)}`;
  return `${namespaceKey} ${regionKey(labels)}${accountKey}${holdsBarePods === undefined ? '' : ' owned'}`;
}
