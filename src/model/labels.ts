import { goOn } from '../limit/index.js';
import {
  allOf,
  anyState,
  type Condition,
  intersectStates,
  isNoStates,
  isStatesWithin,
  type LabelRegion,
  type LabelStates,
  patternOf,
  patternStates,
} from '../sets/index.js';
import type { Labels } from './cluster.js';

/** Whether an object's labels lie in a region: certain, or depending on the labels that manifests don't state. */
export function matchLabels(region: LabelRegion, labels: Labels): Condition {
  goOn();
  return allOf([...region].map(([key, within]) => matchLabel(key, within, labels)));
}

/** The states that one label of an object may have, or a pattern that a region refers to. */
export function labelStates(labels: Labels, key: string): LabelStates {
  const known = labels.known.get(key);
  if (known !== undefined) return known;
  const pattern = patternOf(key);
  if (pattern !== undefined) return patternStates(pattern, labelStates(labels, pattern.key));
  return isKeyOfAnyState(labels, key) ? anyState : labels.others;
}

function isKeyOfAnyState({ keysOfAnyState = [] }: Labels, key: string): boolean {
  return keysOfAnyState.some((keyOrPrefix) =>
    keyOrPrefix.endsWith('/') ? key.startsWith(keyOrPrefix) : key === keyOrPrefix,
  );
}

function matchLabel(key: string, within: LabelStates, labels: Labels): Condition {
  const possible = labelStates(labels, key);
  if (isNoStates(intersectStates(possible, within))) return false;
  if (isStatesWithin(possible, within)) return true;
  const { id, words, remedy } = labels.owner;
  const fact = {
    kind: 'label',
    id: `${id}/label/${key}`,
    words: `the label \`${patternOf(key)?.key ?? key}\` of ${words}`,
    remedy,
    possible,
  } as const;
  return { kind: 'label', fact, within };
}
