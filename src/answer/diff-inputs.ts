import { type LaidWorld, type LayOptions, layWorld, type Materials } from '../assemble/lay-world.js';
import { inBuckets } from '../diff/buckets.js';
import { type ComparedSides, compareSides, jointFamilies } from '../diff/compare-sides.js';
import type { Sides } from '../diff/objects/changed-objects.js';
import { nothingToCompare } from '../diff/problems.js';
import { type InputOptions, inputDiagnostics } from '../intake/input-diagnostics.js';
import { appliedIn, hasManifests, inputsOf, lossesIn, recogniseAll } from '../intake/inputs.js';
import type { ReadInput } from '../intake/read-input.js';
import { reported } from '../intake/reported.js';
import type { TestFile } from '../language/test-file.js';
import {
  apiVersion,
  type DiffSide,
  type DiffWorkload,
  type ReachabilityDiff,
  type ReportedDiagnostic,
  type SidedDiagnostic,
} from '../result.js';

/** One side, read. */
export interface DiffInput {
  /** As it was asked for. */
  readonly name: string;
  readonly commit: string | undefined;
  readonly input: ReadInput;
  /** What was to be read, and is only at the other side. */
  readonly missing: readonly string[];
}

export type DiffOptions = LayOptions & InputOptions;

/** A side with its world. */
interface Side extends DiffInput {
  readonly materials: Materials;
  readonly laid: LaidWorld;
}

/**
 * Compares what two states of the manifests allow, and says of each difference which changes are to blame. `files` are the test
 * files at HEAD. Nothing is compared where a side lacks a root.
 */
export function diffInputs(
  given: Sides<DiffInput>,
  files: readonly TestFile[],
  options: DiffOptions,
): ReachabilityDiff {
  const isWhole = lossesIn(given.base.input).length === 0 && lossesIn(given.head.input).length === 0;
  const sides = { base: laySide(given.base, options), head: laySide(given.head, options) };
  const laid = { base: sides.base.laid, head: sides.head.laid };
  const both = jointFamilies(laid);
  const materials = { base: sides.base.materials, head: sides.head.materials };
  const { changes, isExplained, isEquivalent } = isWhole
    ? compareSides(laid, materials, { files, options })
    : nothingCompared;
  const workloads = isWhole ? movedWorkloads(laid) : { added: [], removed: [] };
  const diagnostics = diagnosticsOf(sides, options);
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
  const equivalent = workloads.added.length + workloads.removed.length > 0 ? false : isEquivalent;
  return {
    apiVersion,
    kind: 'ReachabilityDiff',
    base: sideOf(sides.base, both, options),
    head: sideOf(sides.head, both, options),
    ...inBuckets(changes),
    workloads,
    ...(equivalent === undefined || hasErrors ? {} : { equivalent }),
    notes: notesOf(given, { isWhole, isExplained }),
    diagnostics,
  };
}

function laySide(given: DiffInput, options: DiffOptions): Side {
  const { input } = given;
  const documents = lossesIn(input).length === 0 ? appliedIn(input, options) : [];
  const materials = { documents, hints: input.manifests.hints, everything: recogniseAll(input) };
  return { ...given, materials, laid: layWorld(materials, options) };
}

function sideOf({ name, commit, input, laid }: Side, both: DiffSide['families'], options: DiffOptions): DiffSide {
  return {
    name,
    ...(commit === undefined ? {} : { commit }),
    cni: laid.chosen.choice,
    families: both,
    assumptions: [],
    ground: laid.ground.facts,
    workloads: laid.world.cluster.workloads.length,
    inputs: inputsOf([input], options),
  };
}

const nothingCompared: ComparedSides = { changes: [], isEquivalent: undefined, isExplained: true };

function movedWorkloads({ base, head }: Sides<LaidWorld>): ReachabilityDiff['workloads'] {
  const less = (all: LaidWorld, others: LaidWorld): readonly DiffWorkload[] => {
    const there = new Set(others.world.cluster.workloads.map(({ id }) => id));
    const own = all.world.cluster.workloads.filter(({ id }) => !there.has(id));
    return own.map(({ id, namespace, kind, name }) => ({ id, namespace, kind, name }));
  };
  return { added: less(head, base), removed: less(base, head) };
}

function notesOf(
  { base, head }: Sides<DiffInput>,
  { isWhole, isExplained }: { readonly isWhole: boolean; readonly isExplained: boolean },
): readonly string[] {
  const missing = [base, head].flatMap(({ name, missing: paths }) =>
    paths.map((path) => `\`${path}\` isn't there at ${name}: nothing of it is read on that side`),
  );
  const unread = 'a side lacks what it is to be read from (see the errors): nothing was compared';
  const unexplained = 'the change is so large that not every connection has its blame: compare it in parts';
  return [...missing, ...(isWhole ? [] : [unread]), ...(isExplained ? [] : [unexplained])];
}

/** What both sides say is told once, as the head says it. A side without a manifest is empty; two of them are a mistake. */
function diagnosticsOf({ base, head }: Sides<Side>, options: DiffOptions): readonly SidedDiagnostic[] {
  const isEmpty = [base, head].every(({ input }) => !hasManifests(input) && lossesIn(input).length === 0);
  const [before, after] = [base, head].map(({ input, laid }) =>
    reported(
      [
        ...inputDiagnostics([input], options),
        ...laid.world.diagnostics,
        ...laid.chosen.diagnostics,
        ...laid.ground.diagnostics,
      ],
      options.settings.severities,
    ),
  );
  const own = reported(isEmpty ? [nothingToCompare({}, undefined)] : [], options.settings.severities);
  const old = new Map((before ?? []).map((each) => [textOf(each), each]));
  const now = new Set((after ?? []).map(textOf));
  return [
    ...own.map((each) => ({ ...each, side: 'both' }) as const),
    ...(after ?? []).map((each) => ({ ...each, side: old.has(textOf(each)) ? 'both' : 'head' }) as const),
    ...[...old].filter(([text]) => !now.has(text)).map(([, each]) => ({ ...each, side: 'base' }) as const),
  ];
}

/** A text that is the same for what is said of one thing at both sides, on whichever line it stands. */
function textOf({ code, severity, message, file }: ReportedDiagnostic): string {
  return JSON.stringify([code, severity, message, file]);
}
