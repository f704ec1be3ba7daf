import { byBytes, type Diagnostic, excerptOf, locate } from '../diagnostics/index.js';
import type { ReportedDiagnostic } from '../result.js';
import type { Severities } from '../settings/index.js';

/**
 * Diagnostics as results carry them, with the severities that settings give: each once, by file, line, column and code; those
 * without a file first.
 */
export function reported(diagnostics: readonly Diagnostic[], severities: Severities): readonly ReportedDiagnostic[] {
  return inOrder(diagnostics, severities).map(({ reported: each }) => each);
}

/** A diagnostic with its severity, and as results carry it. */
export interface Report {
  readonly diagnostic: Diagnostic;
  readonly reported: ReportedDiagnostic;
}

/** The same, each with the diagnostic that it was made from. */
export function inOrder(diagnostics: readonly Diagnostic[], severities: Severities): readonly Report[] {
  const all = diagnostics
    .flatMap((each) => withSeverity(each, severities))
    .map((diagnostic) => ({ diagnostic, reported: toReported(diagnostic) }));
  const byText = new Map(all.map((each) => [JSON.stringify([each.reported, each.diagnostic.part]), each]));
  return [...byText.values()].sort((a, b) => byPlace(a.reported, b.reported));
}

/** What was reported as an error stays one, even where the diagnostic is declared as less. */
function withSeverity(diagnostic: Diagnostic, severities: Severities): readonly Diagnostic[] {
  const severity = severities.get(diagnostic.code);
  if (severity === undefined || diagnostic.severity === 'error') return [diagnostic];
  return severity === 'off' ? [] : [{ ...diagnostic, severity }];
}

function toReported({ code, severity, message, span, related }: Diagnostic): ReportedDiagnostic {
  const places = related.map((each) => {
    const { file, line, column } = locate(each.span);
    return { file, line, column, message: each.message };
  });
  if (span === undefined) return { code, severity, message, related: places };
  return { code, severity, message, ...locate(span), ...excerptOf(span), related: places };
}

type Placed = Pick<ReportedDiagnostic, 'file' | 'line' | 'column' | 'code'>;

/** By file and line; what has no place comes last: it often follows from what has one. */
export function byPlace(a: Placed, b: Placed): number {
  return (
    Number(a.file === undefined) - Number(b.file === undefined) ||
    byBytes(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    byBytes(a.code, b.code)
  );
}
