import type { Rule } from '../compile/index.js';
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
  sideUnits,
} from '../evaluate/index.js';
import { budgetOf, goOn } from '../limit/index.js';
import type { Example, UnknownFact } from '../pairs/finding.js';
import type { Stand } from '../pairs/stand.js';
import {
  anyLabels,
  findPart,
  intersectCells,
  type PodCells,
  patternOf,
  podCell,
  type Search,
  subtractCells,
  type World,
} from '../sets/index.js';
import { coveredAsSubjects, coveredBy } from './covered-pods.js';
import { exampleOf } from './example-pod.js';
import { declaredFrames, type Frame, occupiedFrames, undeclaredFrame } from './frames.js';
import { namespaceKeys } from './namespace-keys.js';
import type { Passing } from './passing.js';
import { tooManyDecisions } from './violation.js';

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
  const { stand, tiers, own, isAt, place } = passing;
  const { decisions } = place.question;
  decisions.left -= (1 + rulesIn(tiers)) / rulesADecision;
  if (decisions.left < 0) return { example: undefined, facts: tooManyDecisions().facts };
  const admitted =
    tiers.length === 0
      ? [freePassage(frame.within)]
      : admissions(tiers, frame.within, { partsOf: partsOf(stand, passing), isAt, world });
  const counted = admitted.filter(({ peer }) =>
    peer === undefined ? frame.namespace !== undefined : !isOccupied(frame),
  );
  if (counted.length === 0) return undefined;
  const ownParts = ownAdmissions(own, frame.within, { isAt, world });
  for (const admission of counted) {
    for (const { traffic, named } of passing.asked) {
      const by = { ...admission, named: admission.named ?? named };
      const open = intersectCells(admission.passes, [podCell(anyLabels, traffic)]);
      const found = open.length === 0 ? none : findOpen(open, ownParts, by, passing);
      if (decisions.left < 0) return { example: undefined, facts: tooManyDecisions().facts };
      if (found.kind === 'too many') return { example: undefined, facts: [tooManyRegions()] };
      if (found.kind !== 'part') continue;
      const facts = [...doubtsOf(frame), ...patternsIn(found.part.pods)];
      return { example: exampleOf(found.part, frame, passing), facts };
    }
  }
  return undefined;
}

/** So many rules are read, or regions put together, in the time of one decision. */
const rulesADecision = 20;
const cellsADecision = 50;

function rulesIn(tiers: Passing['tiers']): number {
  return tiers.flatMap(sideUnits).reduce((sum, { rules }) => sum + rules.length, 0);
}

const none: Search = { kind: 'none' };

/** What no item covers of pods that pass by policies of their own, each of which may pick out listed workloads as its subject. */
function findOpen(open: PodCells, ownParts: readonly OwnAdmission[], by: Admission, passing: Passing): Search {
  goOn();
  const { budget, decisions } = passing.place.question;
  const covered = coveredBy(by, passing);
  decisions.left -= 1 + covered.length / cellsADecision;
  const uncovered = subtractCells(open, covered);
  for (const { unit, passes } of ownParts) {
    decisions.left -= 1 + passes.reduce((sum, { less }) => sum + less.length, 0) / cellsADecision;
    if (decisions.left < 0) return { kind: 'too many' };
    const through = intersectCells(uncovered, passes);
    const found = findPart(through, budget);
    if (found.kind === 'none') continue;
    if (found.kind === 'too many' || unit === undefined) return found;
    const left = findPart(subtractCells(through, coveredAsSubjects(unit, by, passing)), budget);
    if (left.kind !== 'none') return left;
  }
  return none;
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

function tooManyRegions(): UnknownFact {
  return {
    words: `more than ${budgetOf('comparisons').toLocaleString('en')} comparisons of labels that policies or items tell apart`,
    remedy: 'split the case: list fewer items in each, or set `closedOver: declared`',
  };
}

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
