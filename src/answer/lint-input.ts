import type { LintAssembly } from '../assemble/assemble.js';
import { byBytes, type Diagnostic, locate, type SourceFile, type Span } from '../diagnostics/index.js';
import { type InputOptions, inputDiagnostics } from '../intake/input-diagnostics.js';
import { appliedIn, hasManifests } from '../intake/inputs.js';
import { nothingToLint } from '../intake/problems.js';
import type { ReadInput } from '../intake/read-input.js';
import { byPlace, inOrder } from '../intake/reported.js';
import { reportMistakes } from '../lint/checks/index.js';
import { type Baseline, baselineOf, compareBaseline } from '../lint/findings/baseline.js';
import { ignoresIn, silence } from '../lint/findings/ignores.js';
import { objectFinder } from '../lint/findings/object-at.js';
import type { ManifestDocument } from '../parse/index.js';
import { apiVersion, type LintFinding, type LintFix, type LintSummary } from '../result.js';
import { chooseSafe, type FixContext } from './lint-fixes.js';
import { reportNeedless } from './lint-needless.js';
import { diagnosticsOfState, type LintAnswer } from './report.js';

/** What is asked of a lint, beside the manifests. */
export interface LintRequest {
  /** The findings that are known; none where it is missing. */
  readonly baseline: Baseline | undefined;
  /** The baseline that is to be written, by its path as it is shown, with the paths of its files; nothing is where it is missing. */
  readonly writes: { readonly path: string; readonly fromShown: (path: string) => string } | undefined;
  /** Whether it is to be told of each fix that the policies mean the same before and after. */
  readonly isFixing: boolean;
}

export interface LintOptions extends InputOptions {
  readonly lint: LintRequest;
  /** Reads a file anew, as it was read. */
  readonly reread: (file: SourceFile) => readonly ManifestDocument[];
}

/** A finding with the diagnostic that it is made from. */
interface Found {
  readonly diagnostic: Diagnostic;
  readonly finding: LintFinding;
}

/** Everything that is wrong with the objects of an input, less what comments and a baseline take out. */
export function lintInput({ input, state, relay }: LintAssembly, options: LintOptions): LintAnswer {
  const { lint, settings, clusterState, isPolicy } = options;
  const documents = appliedIn(input, options);
  const place = objectFinder({ documents, defaultNamespace: clusterState.defaultNamespace, isPolicy });
  const toFound = (diagnostics: readonly Diagnostic[]) =>
    inOrder(diagnostics, settings.severities).map(({ diagnostic, reported }): Found => {
      const { object, field } = place(diagnostic.span) ?? {};
      const part = [field ?? '', diagnostic.part ?? ''].filter((each) => each !== '').join(' ');
      const about = object === undefined ? {} : { object, ...(part === '' ? {} : { field: part }) };
      const fix = fixOf(diagnostic);
      return { diagnostic, finding: { ...reported, ...about, ...(fix === undefined ? {} : { fix }) } };
    });
  const files = filesOf(input);
  const { said, notes } = diagnosticsIn({ input, state, relay, documents }, options);
  const silenced = silence(toFound(said), files.flatMap(ignoresIn));
  const baseline = lint.baseline ?? { entries: [], diagnostics: [] };
  const paths = new Set(files.map(({ path }) => path));
  const { findings, known, diagnostics } = compareBaseline(silenced.findings, baseline, (path) => paths.has(path));
  const own = [...silenced.diagnostics, ...baseline.diagnostics, ...diagnostics];
  const all =
    own.length === 0
      ? findings
      : [...findings, ...toFound(own)].sort(({ finding: a }, { finding: b }) => byPlace(a, b));
  const settled = lint.isFixing
    ? withEquivalence(all, { state, relay, files: filesOnDisk(input), reread: options.reread })
    : all.map(({ finding }) => finding);
  return {
    command: 'lint',
    answered: {
      apiVersion,
      kind: 'LintReport',
      cni: state.chosen.choice,
      summary: {
        ...countsOf(settled),
        ignored: silenced.ignored,
        baseline: known,
      },
      findings: settled,
      notes,
      ...(lint.writes === undefined
        ? {}
        : { baseline: baselineOf(settled, lint.writes.fromShown), baselineFile: lint.writes.path }),
    },
    read: [input],
  };
}

function diagnosticsIn(
  {
    input,
    state,
    relay,
    documents,
  }: Pick<LintAssembly, 'input' | 'state' | 'relay'> & { readonly documents: readonly ManifestDocument[] },
  options: LintOptions,
): { readonly said: readonly Diagnostic[]; readonly notes: readonly string[] } {
  const nothing = hasManifests(input) || !state.isWhole ? [] : [nothingToLint({}, undefined)];
  const { clusterState, evaluationContext } = state;
  const linted = {
    documents,
    cluster: clusterState.cluster,
    evaluation: evaluationContext.evaluation,
    pool: evaluationContext.pool,
    families: evaluationContext.families,
    nodePool: evaluationContext.nodePool,
    serviceAddresses: evaluationContext.serviceAddresses,
    defaultNamespace: options.clusterState.defaultNamespace,
  };
  const { diagnostics, notCompared } = reportNeedless(linted, { state, relay }, options);
  const mistakes = [...reportMistakes(linted), ...diagnostics];
  const others = diagnosticsOfState(state).filter((each) => !isDescribedBetter(each, mistakes));
  return {
    said: [...inputDiagnostics([input], options), ...nothing, ...others, ...mistakes],
    notes: notCompared === 0 ? [] : [notComparedWords(notCompared)],
  };
}

/** Findings that say why a selector matches nothing, so that nobody needs to be told that it does. */
const betterThan: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'policy/selects-nothing',
    ['policy/workload-labels', 'policy/combined-peer', 'policy/misplaced-label', 'policy/split-peer'],
  ],
]);

function isDescribedBetter({ code, span }: Diagnostic, mistakes: readonly Diagnostic[]): boolean {
  const better = betterThan.get(code) ?? [];
  return mistakes.some(
    (each) => better.includes(each.code) && each.span !== undefined && span !== undefined && isWithin(each.span, span),
  );
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end;
}

function notComparedWords(number: number): string {
  const rules = number === 1 ? 'rule or policy that another seems' : 'rules or policies that others seem';
  return `not compared: ${number} ${rules} to cover, for there are too many policies; lint fewer of them at once`;
}

/** Every file that was read, once: those of what was rendered too, which findings lead back to. */
function filesOf({ files, rendered }: ReadInput): readonly SourceFile[] {
  const all = [...files, ...rendered.flatMap(({ sources }) => sources)];
  return [...new Map(all.map((file) => [file.path, file])).values()];
}

/** The files that were read at their path, and may be written there. */
function filesOnDisk({ files, notOnDisk = [] }: ReadInput): readonly SourceFile[] {
  const others = new Set(notOnDisk);
  return files.filter((file) => !others.has(file));
}

function fixOf({ edits }: Diagnostic): LintFix | undefined {
  if (edits === undefined || edits.length === 0) return undefined;
  const sorted = [...edits].sort((a, b) => byBytes(a.span.file.path, b.span.file.path) || a.span.start - b.span.start);
  return { edits: sorted.map(({ span, text }) => ({ ...locate(span), text })) };
}

function withEquivalence(all: readonly Found[], context: FixContext): readonly LintFinding[] {
  const fixes = all.flatMap(({ diagnostic }) => (diagnostic.edits === undefined ? [] : [diagnostic.edits]));
  const safe = chooseSafe(fixes, context);
  return all.map(({ diagnostic, finding }) => {
    const { edits } = diagnostic;
    if (edits === undefined || finding.fix === undefined) return finding;
    return { ...finding, fix: { ...finding.fix, equivalent: safe.has(edits) } };
  });
}

function countsOf(findings: readonly LintFinding[]): Pick<LintSummary, 'errors' | 'warnings' | 'notices'> {
  const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notices: count('notice') };
}
