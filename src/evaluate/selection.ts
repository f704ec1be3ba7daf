import type { PodMatch } from '../compile/index.js';
import { indexLabels } from '../model/index.js';
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
  const classesLike = indexLabels(classes, ({ labels }) => labels);
  return (match, podClass) => {
    if (podClass.index >= classes.length) return matchPods(match, podClass);
    let selected = byMatch.get(match);
    if (selected === undefined) {
      const key = matchKey(match);
      selected = byKey.get(key) ?? select(match, classesLike(match.labels), classes.length);
      byKey.set(key, selected);
      byMatch.set(match, selected);
    }
    return hasBit(selected.certain, podClass.index) || (selected.open.get(podClass.index) ?? false);
  };
}

function select(match: PodMatch, candidates: readonly PodClass[], count: number): Selected {
  const conditions = candidates.map((podClass): readonly [number, Condition] => [
    podClass.index,
    matchPods(match, podClass),
  ]);
  const certain = conditions.filter(([, condition]) => condition === true).map(([index]) => index);
  return {
    certain: bitSet(count, certain),
    open: new Map(conditions.filter(([, condition]) => typeof condition !== 'boolean')),
  };
}

function matchKey({ namespaces, labels, account, holdsBarePods }: PodMatch): string {
  const namespaceKey = namespaces.kind === 'named' ? `=${namespaces.name}` : regionKey(namespaces.labels);
  const accountKey = account === undefined ? '' : ` ${regionKey(account)}`;
  return `${namespaceKey} ${regionKey(labels)}${accountKey}${holdsBarePods === undefined ? '' : ' owned'}`;
}
