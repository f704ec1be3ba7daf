import type { ReportedDiagnostic } from '../../result.js';
import { count } from '../text/layout.js';

/** What isn't evaluated, by the diagnostics that tell of it, as `1 chart with policies` or `3 charts with policies`. */
const rows: readonly { readonly code: string; readonly one: string; readonly many: string }[] = [
  { code: 'parse/unevaluated-chart', one: 'chart with policies', many: 'charts with policies' },
  { code: 'parse/unevaluated-template', one: 'template with policies', many: 'templates with policies' },
  { code: 'parse/unevaluated-encrypted', one: 'encrypted file with policies', many: 'encrypted files with policies' },
  { code: 'parse/unevaluated-holder', one: 'object that holds others', many: 'objects that hold others' },
  { code: 'policy/not-evaluated', one: 'policy of another API', many: 'policies of other APIs' },
];

/** The line that stands beside the verdict count however little is shown: `not evaluated: 3 charts with policies`; none where all is. */
export function notEvaluatedLine(diagnostics: readonly ReportedDiagnostic[]): readonly string[] {
  const counts = rows.map(({ code, one, many }) => {
    const places = diagnostics
      .filter((each) => each.code === code)
      .map(({ file, line, message }) => [file, line, message]);
    return { number: new Set(places.map((place) => JSON.stringify(place))).size, one, many };
  });
  const words = counts.filter(({ number }) => number > 0).map(({ number, one, many }) => count(number, one, many));
  return words.length === 0 ? [] : [`not evaluated: ${words.join(', ')}`];
}
