import type { Rule } from '../../compile/index.js';
import {
  type Admission,
  admissions,
  freePassage,
  type HypotheticalRegion,
  type OwnAdmission,
  ownAdmissions,
  partsAt,
  partsAtAnyPod,
  type RulePart,
} from '../../evaluate/index.js';
import {
  anyLabels,
  intersectPodTraffic,
  type PodTraffic,
  patternOf,
  subtractPodTraffic,
  type World,
} from '../../sets/index.js';
import type { Example, UnknownFact } from '../finding.js';
import type { Stand } from '../stand.js';
import { coveredAsSubjects, coveredBy } from './covered-pods.js';
import { exampleOf } from './example-pod.js';
import { declaredFrames, type Frame, occupiedFrames, undeclaredFrame } from './frames.js';
import { namespaceKeys } from './namespace-keys.js';
import type { Passing } from './passing.js';

/** Regions beyond this number aren't told apart: the answer is unknown. */
const regionLimit = 5000;

/** A pod that no manifest holds, and what makes it doubtful. */
export interface Found {
  readonly example: Example | undefined;
  readonly facts: readonly UnknownFact[];
}

/** Hypothetical pods of one world that pass and that no item covers: such as are certain go first. */
export function findUncovered(world: World, passing: Passing): Found | undefined {
  const { cluster } = passing.place.question.context;
  const keys = namespaceKeys(passing);
  const declared = declaredFrames(cluster, keys);
  let doubt: Found | undefined;
  for (const frame of [...declared, ...occupiedFrames(cluster), undeclaredFrame(cluster)]) {
    const found = findUncoveredInFrame(frame, world, passing);
    if (found?.facts.length === 0) return found;
    doubt ??= found;
  }
  return doubt;
}

function findUncoveredInFrame(frame: Frame, world: World, passing: Passing): Found | undefined {
  const { stand, tiers, own, isAt } = passing;
  const admitted =
    tiers.length === 0
      ? [freePassage(frame.within)]
      : admissions(tiers, frame.within, { partsOf: partsOf(stand, passing), isAt, world });
  const counted = admitted.filter(({ peer }) =>
    peer === undefined ? frame.namespace !== undefined : !isOccupied(frame),
  );
  if (counted.length === 0) return undefined;
  const ownParts = ownAdmissions(own, frame.within, { isAt, world });
  const passes = ownParts.flatMap((each) => each.passes);
  for (const admission of counted) {
    const through = intersectPodTraffic(admission.passes, passes);
    const left = passing.asked.flatMap(({ traffic, named }) => {
      const open = intersectPodTraffic(through, [{ pods: anyLabels, traffic }]);
      const by = { ...admission, named: admission.named ?? named };
      const uncovered = subtractPodTraffic(open, coveredBy(by, passing));
      return uncovered.length === 0 ? [] : uncoveredByOwn(uncovered, ownParts, by, passing);
    });
    if (left.length > regionLimit) return { example: undefined, facts: [tooManyRegions] };
    const [part] = left;
    if (part !== undefined)
      return { example: exampleOf(part, frame, passing), facts: [...doubtsOf(frame), ...patternsIn(part.pods)] };
  }
  return undefined;
}

/** What is left of pods that pass by policies of their own, each of which may pick out listed workloads as its subject. */
function uncoveredByOwn(
  left: PodTraffic,
  ownParts: readonly OwnAdmission[],
  admission: Admission,
  passing: Passing,
): PodTraffic {
  return ownParts.flatMap(({ unit, passes }) => {
    const open = intersectPodTraffic(left, passes);
    return unit === undefined || open.length === 0
      ? open
      : subtractPodTraffic(open, coveredAsSubjects(unit, admission, passing));
  });
}

function doubtsOf(frame: Frame): readonly UnknownFact[] {
  return frame.isCertain ? [] : [openNamespace(frame)];
}

/** Pods told apart by a pattern may be none at all: patterns aren't intersected with one another (`language.md` §5). */
function patternsIn(region: HypotheticalRegion): readonly UnknownFact[] {
  const keys = [...region.keys()].filter((key) => patternOf(key) !== undefined);
  return keys.map((key) => ({
    words: `whether a pod can match and fail the patterns of selectors in question, \`${key.slice(key.indexOf(':') + 1)}\` among them`,
    remedy: 'select by `==`, `in` or `has()`, or set `closedOver: declared`',
  }));
}

const tooManyRegions: UnknownFact = {
  words: 'too many combinations of labels to tell apart',
  remedy: 'list fewer items, or set `closedOver: declared`',
};

function openNamespace({ namespace }: Frame): UnknownFact {
  return {
    words: `the labels of namespace \`${namespace?.name ?? ''}\``,
    remedy: 'give it one declaration with plain labels',
  };
}

/** Pods of namespaces that hold a workload and aren't declared count beside undeclared ones only where no peer is named. */
function isOccupied({ namespace, isDeclared }: Frame): boolean {
  return namespace !== undefined && !isDeclared;
}

function partsOf(stand: Stand, { place }: Passing): (rule: Rule) => readonly RulePart[] {
  if (place.question.assertion.side === 'to') return partsAtAnyPod;
  return (rule) => partsAt(rule, stand.end);
}
