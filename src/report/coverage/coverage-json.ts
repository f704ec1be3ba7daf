import type { CoverageReport } from '../../result.js';
import { jsonList, jsonText } from '../text/json-text.js';

/** The coverage for programs: one JSON object, a line for each rule, isolation and direction of a workload. */
export function* coverageJson(report: CoverageReport): Generator<string> {
  const { apiVersion, kind, summary, tests, rules, isolations, workloads, diagnostics, inputs } = report;
  yield `{\n"apiVersion": ${jsonText(apiVersion)},\n"kind": ${jsonText(kind)}`;
  yield `,\n"summary": ${jsonText(summary)},\n"tests": ${jsonText(tests)}`;
  const lists: Readonly<Record<string, readonly unknown[]>> = { rules, isolations, workloads, diagnostics };
  for (const [name, rows] of Object.entries(lists)) {
    yield `,\n"${name}": `;
    yield* jsonList(rows);
  }
  yield `,\n"inputs": ${jsonText(inputs)}\n}\n`;
}
