import type { Diagnostic, SourceFile, Span } from '../../diagnostics/index.js';
import { goOn, goOnNow, partUnlessEnded, RunEnded } from '../../limit/index.js';
import { lookUpIn, readFlux } from '../appliers/flux-variables.js';
import { type DocumentRule, reasonOfClass, ruleOfNames } from '../objects/document-rule.js';
import type { ManifestDocument } from '../objects/manifest-document.js';
import type { ListCount, Objects, PlacedVariable } from '../objects/objects.js';
import { readObjects } from '../objects/objects.js';
import type { Origin } from '../objects/origins.js';
import { originsFrom, rootFileKindOf } from '../objects/origins.js';
import type { Preview } from '../objects/prefilter.js';
import { prefilterBy } from '../objects/prefilter.js';
import type { SkippedDocument, SkipReason } from '../objects/skipped.js';
import { unreadablePolicies } from '../objects/unreadable.js';
import { type ChartSuggestion, chartSuggestions } from '../roots/chart-suggestions.js';
import { readPatchFiles } from '../roots/kustomization.js';
import { chartsIn, type SuggestedChart } from '../roots/roots.js';
import { type SubstitutedTree, substitute } from '../variables/substitute.js';
import { type GivenVariable, type LookUp, lookUpGiven } from '../variables/values.js';
import { splitDocuments } from '../yaml/documents.js';
import type { MapNode } from '../yaml/node.js';
import { get, stringOf } from '../yaml/node.js';
import { invalidYaml, reportRemarks } from '../yaml/problems.js';
import { hasTemplateLine, holdsTemplate, mentionsTemplate } from '../yaml/template.js';
import { parseYaml, stopIn } from '../yaml/yaml.js';
import type { HintOptions } from './hints.js';
import { readHints } from './hints.js';
import { reportUnevaluated } from './unevaluated.js';

/** What counts as a manifest: the caller knows the kinds, `parse` none. */
export interface ReadOptions {
  /** What becomes of every document; where it is missing, `kinds` and `groups` are taken. */
  readonly rule?: DocumentRule;
  /** Kinds of any group that can change a verdict: workloads, policies, Namespace, Service, Node, … */
  readonly kinds: readonly string[];
  /** Groups of which every object is returned, whatever its kind: `reachspec.dev`. */
  readonly groups: readonly string[];
  /** The kinds whose loss in a template or an encrypted file is worth a warning. */
  readonly policyKinds: readonly string[];
  /** Kustomizations and charts above `files`. */
  readonly kustomizationsAndCharts: readonly SourceFile[];
  /** What else tells something of the cluster; nothing where it is missing. */
  readonly hints?: HintOptions;
  /** The values that were given to variables; none where it is missing. */
  readonly variables?: readonly GivenVariable[] | undefined;
  /** Files beside these in which Flux Kustomizations may fill in variables. */
  readonly fluxFiles?: readonly SourceFile[] | undefined;
  /** The root of the repository, from which the paths of Flux and Argo CD start; the working directory where it is missing. */
  readonly top?: string | undefined;
  /** The working directory, absolute: for paths that lead out of it and back. */
  readonly here?: string | undefined;
}

/**
 * INVARIANT: `documents - lists + listItems` = `manifests` + the sum of `skipped`: each document that is found, and each
 * item of a list, ends in exactly one place.
 */
export interface InputCounts extends ListCount {
  readonly files: number;
  readonly documents: number;
  readonly manifests: number;
  readonly skipped: Readonly<Record<SkipReason, number>>;
}

/** What a set of files holds, in the order of the files and of the text. */
export interface Manifests {
  readonly documents: readonly ManifestDocument[];
  /** What tells something of the cluster and is no object of it: each is skipped too, or lies in a marker. */
  readonly hints: readonly ManifestDocument[];
  readonly skipped: readonly SkippedDocument[];
  /** Policies among what was skipped, which nobody can read; missing where there are none. */
  readonly unreadable?: readonly ManifestDocument[];
  readonly diagnostics: readonly Diagnostic[];
  /** The variables that got a value, each time one did. */
  readonly filled: readonly PlacedVariable[];
  readonly counts: InputCounts;
}

/** Finds every object that counts, and says of everything else why it doesn't. */
export function readManifests(files: readonly SourceFile[], options: ReadOptions): Manifests {
  const known = [...new Set([...files, ...options.kustomizationsAndCharts])];
  const origins = originsFrom(known);
  const patches = readPatchFiles(known);
  const rule = options.rule ?? ruleOfNames(options.kinds, options.groups);
  const prefilter = prefilterBy(rule, options.groups);
  const given = lookUpGiven(options.variables ?? []);
  const flux = readFlux([...new Set([...known, ...(options.fluxFiles ?? [])])], given, options);
  const found = files.flatMap((file) => {
    goOnNow();
    const reason = rootFileKindOf(file.path) ?? (patches.has(file.path) ? 'patch' : undefined);
    const source = origins.originOf(file.path);
    const lookUp = file.text.includes('${') ? lookUpIn(file.path, flux, given) : undefined;
    const isOfChart = origins.chartOf(file.path) !== undefined;
    const spans = splitDocuments(file);
    const readOwn = (span: Span): Objects => {
      const preview = prefilter(span);
      const { policyKinds } = options;
      const surroundings = {
        source,
        lookUp,
        policyKinds,
        isOfChart,
        hints: reason === 'patch' ? undefined : options.hints,
      };
      if (reason === undefined) return readDocument({ span, preview, rule, groups: options.groups, ...surroundings });
      return { ...skip(span, reason, preview.kind), hints: readHints(span, preview, surroundings) };
    };
    const read = spans.map((span) => readUnlessEnded(span, options.groups, readOwn));
    const stop = reason === undefined ? findStop(spans, read) : undefined;
    const kept = new Set(eachOnce([...(stop?.diagnostics ?? []), ...read.flatMap(({ diagnostics }) => diagnostics)]));
    return read.map((each, index) => ({
      ...each,
      diagnostics: [...(stop?.index === index ? stop.diagnostics : []), ...each.diagnostics].filter((diagnostic) =>
        kept.has(diagnostic),
      ),
    }));
  });
  const own = new Set(files);
  const kustomizationsAndCharts = options.kustomizationsAndCharts.filter((file) => !own.has(file));
  const around = kustomizationsAndCharts.flatMap(splitDocuments).flatMap((span) => {
    return readHints(span, prefilter(span), {
      source: origins.originOf(span.file.path),
      hints: options.hints,
      lookUp: lookUpIn(span.file.path, flux, given),
    });
  });

  const documents = found.flatMap((each) => each.documents);
  const skipped = found.flatMap((each) => each.skipped);
  const diagnostics = [
    ...patches.diagnostics,
    ...found.flatMap((each) => each.diagnostics),
    ...reportUnevaluated(skipped, {
      chartOf: origins.chartOf,
      suggestionsOf: suggestionsAmong(known, options.top),
      policyKinds: options.policyKinds,
    }),
  ];
  const counts: InputCounts = {
    files: files.length,
    documents: found.length,
    lists: sum(found.map((each) => each.count.lists)),
    listItems: sum(found.map((each) => each.count.listItems)),
    manifests: documents.length,
    skipped: countReasons(skipped),
  };
  const hints = [...found.flatMap((each) => each.hints), ...around];
  const unreadable = found.flatMap((each) => each.unreadable ?? []);
  return { documents, hints, skipped, unreadable, diagnostics, filled: found.flatMap((each) => each.filled), counts };
}

function readUnlessEnded(span: Span, groups: readonly string[], readOwn: (span: Span) => Objects): Objects {
  const objects = partUnlessEnded(() => {
    goOn();
    return readOwn(span);
  });
  if (!(objects instanceof RunEnded)) return objects;
  return isAsked(span, groups) ? readOwn(span) : skip(span, 'ended', undefined);
}

/** Whether a document may say what is asked, which is read whatever happens, so that it can be said what has no answer. */
function isAsked({ file, start, end }: Span, groups: readonly string[]): boolean {
  const text = file.text.slice(start, end);
  return groups.some((group) => text.includes(group));
}

/** The roots that render the chart of a folder; charts are looked for when the first is asked about. */
function suggestionsAmong(
  files: readonly SourceFile[],
  top: string | undefined,
): (folder: string) => readonly ChartSuggestion[] {
  let charts: readonly SuggestedChart[] | undefined;
  return (folder) => {
    charts ??= chartsIn(files, top);
    return chartSuggestions(folder, charts);
  };
}

interface Task {
  readonly span: Span;
  readonly preview: Preview;
  readonly source: Origin;
  readonly rule: DocumentRule;
  readonly policyKinds: readonly string[];
  /** Whether the file lies in a chart. */
  readonly isOfChart: boolean;
  readonly hints: HintOptions | undefined;
  /** Tells of the variables of the file; `undefined` where it has none. */
  readonly lookUp: LookUp | undefined;
  /** Groups whose objects have no variables. */
  readonly groups: readonly string[];
}

function readDocument(task: Task): Objects {
  const { span, preview, source, rule } = task;
  const { kind, apiVersion } = preview;
  if (preview.isEncrypted) return lose(task, 'encrypted');
  const text = span.file.text.slice(span.start, span.end);
  const isObject = kind !== undefined && apiVersion !== undefined;
  const reason = isObject ? reasonOfClass(preview.class) : undefined;
  if (!preview.mayMatter && reason !== undefined && reason !== 'unknown-kind') return skipAsEvidence(task, reason);
  if (!preview.mayMatter) {
    return hasTemplateLine(text) ? skip(span, 'template', kind) : skipAsEvidence(task, reason ?? 'no-kind');
  }
  const { node, problems, remarks } = parseYaml(span);
  if (problems.length > 0 && mentionsTemplate(text)) return lose(task, 'template');
  if (problems.length > 0) {
    const diagnostics = problems.map((each) => invalidYaml({ problem: each.message }, each.span));
    return { ...lose(task, 'unparsable'), diagnostics };
  }
  if (node?.kind !== 'map') return skip(span, 'no-kind', undefined);
  if (mentionsTemplate(text) && !isHolder(node, rule) && holdsTemplate(node)) return lose(task, 'template');
  const final = fillIn(node, task);
  const objects = readObjects(final.node, {
    source,
    rule,
    isEvidence: task.hints?.isEvidence,
    inherited: { apiVersion: undefined, kind: undefined },
    lookUp: task.lookUp,
  });
  const isUsed = objects.documents.length > 0;
  return {
    ...objects,
    diagnostics: [...(isUsed ? reportRemarks(remarks) : []), ...objects.diagnostics],
    filled: isUsed ? final.filled.map((each) => ({ ...each, document: span })) : [],
  };
}

interface Stop {
  readonly index: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The first document that can't be read although nobody needs to read it, in front of one that matters: kubectl reads
 * no further. Where such a place is reported already, that is enough. What looks like a template is for whoever fills
 * it in.
 */
function findStop(spans: readonly Span[], read: readonly Objects[]): Stop | undefined {
  if (read.some(({ diagnostics }) => diagnostics.some(({ code }) => code === 'parse/invalid-yaml'))) return undefined;
  const last = read.findLastIndex(({ documents, unreadable = [] }) => documents.length + unreadable.length > 0);
  for (const [index, span] of spans.slice(0, Math.max(0, last)).entries()) {
    const { documents = [], diagnostics = [], skipped = [] } = read[index] ?? {};
    const isRead = documents.length + diagnostics.length > 0 || skipped.some(({ reason }) => reason === 'template');
    const text = span.file.text.slice(span.start, span.end);
    const problem = isRead || mentionsTemplate(text) ? undefined : stopIn(span);
    if (problem !== undefined) return { index, diagnostics: [invalidYaml({ problem: problem.message }, problem.span)] };
  }
  return undefined;
}

/** Whether an object holds others: what looks like a template in it is for the one who applies them. */
function isHolder(node: MapNode, { becomes }: DocumentRule): boolean {
  const [group, version] = (stringOf(get(node, 'apiVersion')) ?? '').split('/');
  const kind = stringOf(get(node, 'kind')) ?? '';
  const { class: kindClass } = becomes(version === undefined ? '' : (group ?? ''), kind);
  return kindClass === 'container' || kindClass === 'template';
}

/** The variables of a document get their values; a test's words stay what they are. */
function fillIn(node: MapNode, { lookUp, groups }: Task): SubstitutedTree {
  const apiVersion = stringOf(get(node, 'apiVersion')) ?? '';
  const isWords = groups.some((group) => apiVersion.startsWith(`${group}/`));
  return lookUp === undefined || isWords ? { node, filled: [] } : substitute(node, lookUp);
}

function skipAsEvidence({ span, preview, source, hints, lookUp }: Task, reason: SkipReason): Objects {
  return { ...skip(span, reason, preview.kind), hints: readHints(span, preview, { source, hints, lookUp }) };
}

/**
 * Skips a document that may hold policies, each of which may do anything; those of a chart are reported once for the
 * chart.
 */
function lose({ span, preview, policyKinds, source, isOfChart }: Task, reason: SkipReason): Objects {
  const { kind } = preview;
  const lost = skip(span, reason, kind);
  if (reason === 'template' && isOfChart) return lost;
  return { ...lost, unreadable: unreadablePolicies({ span, reason, kind }, preview, { policyKinds, source }) };
}

/** A letter that spoils a file is reported once, not with each of its documents. */
function eachOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Set<string>();
  return diagnostics.filter(({ code, span, message }) => {
    if (code !== 'parse/invalid-yaml' || span === undefined) return true;
    const key = `${span.start} ${message}`;
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

function skip(span: Span, reason: SkipReason, kind: string | undefined): Objects {
  return {
    documents: [],
    hints: [],
    skipped: [{ span, reason, kind }],
    diagnostics: [],
    filled: [],
    count: { lists: 0, listItems: 0 },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function countReasons(skipped: readonly SkippedDocument[]): Readonly<Record<SkipReason, number>> {
  const counts = { ...noReasons };
  for (const { reason } of skipped) counts[reason]++;
  return counts;
}

const noReasons: Readonly<Record<SkipReason, number>> = {
  'irrelevant-kind': 0,
  'unknown-kind': 0,
  'holds-objects': 0,
  deploys: 0,
  'no-kind': 0,
  template: 0,
  encrypted: 0,
  unparsable: 0,
  ended: 0,
  invalid: 0,
  'unknown-api': 0,
  patch: 0,
  kustomization: 0,
  chart: 0,
};
