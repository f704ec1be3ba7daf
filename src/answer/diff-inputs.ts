import type { AssembledState, DiffAssembly } from '../assemble/assemble.js';
import type { Scenario } from '../assemble/build-scenario.js';
import type { ReadState } from '../assemble/reading.js';
import { inBuckets } from '../diff/buckets.js';
import { type ComparedSides, compareSides, jointFamilies } from '../diff/compare-sides.js';
import type { CompareOptions, Sides } from '../diff/objects/changed-objects.js';
import { budgetOf } from '../limit/index.js';
import { apiVersion, type DiffSide, type DiffWorkload, type ReachabilityDiff } from '../result.js';
import type { DiffAnswer, Unreported } from './report.js';

/** Compares what two states of the manifests allow, and says of each difference which changes are to blame. Nothing is compared where a side lacks a root. */
export function diffInputs(sides: DiffAssembly, options: CompareOptions): DiffAnswer {
  const { files, relay } = sides;
  const isWhole = sides.base.isWhole && sides.head.isWhole;
  const both = jointFamilies(sides);
  const { changes, isExplained, isSettled, isEquivalent } = isWhole
    ? compareSides(sides, { ...options, files, relay })
    : nothingCompared;
  const workloads = isWhole ? movedWorkloads(sides) : { added: [], removed: [] };
  const equivalent = workloads.added.length + workloads.removed.length > 0 ? false : isEquivalent;
  return {
    command: 'diff',
    answered: {
      apiVersion,
      kind: 'ReachabilityDiff',
      base: sideOf(sides.base, both),
      head: sideOf(sides.head, both),
      ...inBuckets(changes),
      workloads,
      ...(equivalent === undefined ? {} : { equivalent }),
      notes: notesOf(sides, { isWhole, isExplained, isSettled }),
    },
    states: sides,
  };
}

function sideOf(
  { name, commit, chosen, evaluationContext, clusterState }: AssembledState,
  both: DiffSide['families'],
): Unreported<DiffSide> {
  return {
    name,
    ...(commit === undefined ? {} : { commit }),
    cni: chosen.choice,
    families: both,
    assumptions: [],
    ground: evaluationContext.facts,
    workloads: clusterState.cluster.workloads.length,
  };
}

const nothingCompared: ComparedSides = { changes: [], isEquivalent: undefined, isExplained: true, isSettled: true };

function movedWorkloads({ base, head }: Sides<Scenario>): ReachabilityDiff['workloads'] {
  const less = (all: Scenario, others: Scenario): readonly DiffWorkload[] => {
    const there = new Set(others.clusterState.cluster.workloads.map(({ id }) => id));
    const own = all.clusterState.cluster.workloads.filter(({ id }) => !there.has(id));
    return own.map(({ id, namespace, kind, name }) => ({ id, namespace, kind, name }));
  };
  return { added: less(head, base), removed: less(base, head) };
}

function notesOf(
  { base, head }: Sides<ReadState>,
  {
    isWhole,
    isExplained,
    isSettled,
  }: { readonly isWhole: boolean; readonly isExplained: boolean; readonly isSettled: boolean },
): readonly string[] {
  const missing = [base, head].flatMap(({ name, missing: paths }) =>
    paths.map((path) => `\`${path}\` isn't there at ${name}: nothing of it is read on that side`),
  );
  const unread = 'a side lacks what it is to be read from (see the errors): nothing was compared';
  const unexplained = `the change is so large that not every connection has its blame, for which at most ${budgetOf('documents').toLocaleString('en')} documents and changes are read, and ${budgetOf('verdicts').toLocaleString('en')} verdicts asked for, in states between the two: compare it in parts`;
  const unsettled =
    'what pods that no manifest holds can do was too much to tell apart for some workloads, and not compared there (`map --exposure` names them): split the policies that govern them';
  return [
    ...missing,
    ...(isWhole ? [] : [unread]),
    ...(isExplained ? [] : [unexplained]),
    ...(isSettled ? [] : [unsettled]),
  ];
}
