import type { Evaluation } from '../../evaluate/index.js';
import type { Pod } from '../../model/index.js';
import { anyOf, type Condition, settled } from '../../sets/index.js';

/** Pods that no policy distinguishes, by one of them. */
export interface PodSort {
  readonly pod: Pod;
  /** Holds where any of them is there: of copies that policies treat alike one always is. */
  readonly presence: Condition;
}

/** The sorts of some pods, in the order of the first of each. */
export function podSorts(pods: readonly Pod[], evaluation: Evaluation): readonly PodSort[] {
  const byClass = new Map<number, Pod[]>();
  for (const pod of pods) {
    const { index } = evaluation.classOf(pod);
    const known = byClass.get(index);
    if (known === undefined) byClass.set(index, [pod]);
    else known.push(pod);
  }
  return [...byClass.values()].flatMap((alike) => {
    const [pod] = alike;
    if (pod === undefined) return [];
    return [{ pod, presence: settled(anyOf([...new Set(alike.map(({ presence }) => presence))])) }];
  });
}
