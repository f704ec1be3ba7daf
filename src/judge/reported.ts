import { byBytes, type Diagnostic, lineText, locate } from '../diagnostics/index.js';
import type { ReportedDiagnostic } from '../result.js';

/** Diagnostics as results carry them: each once, by file, line, column and code; those without a file first. */
export function reported(diagnostics: readonly Diagnostic[]): readonly ReportedDiagnostic[] {
  const byText = new Map(diagnostics.map(toReported).map((each) => [JSON.stringify(each), each]));
  return [...byText.values()].sort(byPlace);
}

function toReported({ code, severity, message, span, related }: Diagnostic): ReportedDiagnostic {
  const places = related.map((each) => {
    const { file, line, column } = locate(each.span);
    return { file, line, column, message: each.message };
  });
  if (span === undefined) return { code, severity, message, related: places };
  return { code, severity, message, ...locate(span), excerpt: lineText(span.file, locate(span).line), related: places };
}

function byPlace(a: ReportedDiagnostic, b: ReportedDiagnostic): number {
  return (
    byBytes(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    byBytes(a.code, b.code)
  );
}
