import type { Explanation } from '../../result.js';
import { jsonList, jsonText } from '../text/json-text.js';

/** An explanation for machines: one JSON object, a line for each part, side and diagnostic. */
export function* explanationJson(explanation: Explanation): Generator<string> {
  const { apiVersion, kind, from, to, port, request, cni, ground, verdict, parts, egress, ingress, notes } =
    explanation;
  yield `{\n"apiVersion": ${jsonText(apiVersion)},\n"kind": ${jsonText(kind)},\n"from": ${jsonText(from)}`;
  yield `,\n"to": ${jsonText(to)}`;
  if (port !== undefined) yield `,\n"port": ${jsonText(port)}`;
  if (request !== undefined) yield `,\n"request": ${jsonText(request)}`;
  yield `,\n"cni": ${jsonText(cni)},\n"ground": ${jsonText(ground)},\n"verdict": ${jsonText(verdict)},\n"parts": `;
  yield* jsonList(parts);
  yield `,\n"egress": ${jsonText(egress)},\n"ingress": ${jsonText(ingress)},\n"notes": ${jsonText(notes)}`;
  yield ',\n"diagnostics": ';
  yield* jsonList(explanation.diagnostics);
  yield `,\n"inputs": ${jsonText(explanation.inputs)}\n}\n`;
}
