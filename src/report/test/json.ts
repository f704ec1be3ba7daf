import type { Suite, TestReport } from '../../result.js';
import { jsonList, jsonText } from '../text/json-text.js';

/** The report for machines: one JSON object, a line for each case and diagnostic. */
export function* json(report: TestReport): Generator<string> {
  const { apiVersion, kind, summary, suites, comparisons, diagnostics, inputs } = report;
  yield `{\n"apiVersion": ${jsonText(apiVersion)},\n"kind": ${jsonText(kind)},\n"summary": ${jsonText(summary)},\n"suites": `;
  yield* jsonList(suites, suiteText);
  yield ',\n"comparisons": ';
  yield* jsonList(comparisons);
  yield ',\n"diagnostics": ';
  yield* jsonList(diagnostics);
  yield `,\n"inputs": ${jsonText(inputs)}\n}\n`;
}

function* suiteText({ cases, ...about }: Suite): Generator<string> {
  yield `${jsonText(about).slice(0, -1)},"cases":`;
  yield* jsonList(cases);
  yield '}';
}
