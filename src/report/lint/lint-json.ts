import type { LintReport } from '../../result.js';
import { jsonList, jsonText } from '../text/json-text.js';

/** The findings for machines: one JSON object, a line for each finding. */
export function* lintJson({ apiVersion, kind, cni, summary, findings, inputs }: LintReport): Generator<string> {
  yield `{\n"apiVersion": ${jsonText(apiVersion)},\n"kind": ${jsonText(kind)},\n"cni": ${jsonText(cni)},\n"summary": ${jsonText(summary)},\n"findings": `;
  yield* jsonList(findings);
  yield `,\n"inputs": ${jsonText(inputs)}\n}\n`;
}
