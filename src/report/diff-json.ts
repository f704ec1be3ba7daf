import { diffConnections, type ReachabilityDiff } from '../result.js';
import { jsonList, jsonText } from './json-text.js';

/** The difference for machines: one JSON object, a line for each connection that changed, made one at a time. */
export function* diffJson(diff: ReachabilityDiff): Generator<string> {
  const { apiVersion, kind, base, head, workloads, notes, diagnostics } = diff;
  yield `{\n"apiVersion": ${jsonText(apiVersion)},\n"kind": ${jsonText(kind)}`;
  yield `,\n"base": ${jsonText(base)},\n"head": ${jsonText(head)}`;
  for (const name of ['opened', 'closed', 'uncertain'] as const) {
    yield `,\n"${name}": `;
    yield* jsonList(diffConnections(diff[name]));
  }
  yield `,\n"workloads": ${jsonText(workloads)},\n"notes": ${jsonText(notes)},\n"diagnostics": `;
  yield* jsonList(diagnostics);
  yield '\n}\n';
}
