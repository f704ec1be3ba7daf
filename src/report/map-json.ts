import { mapConnections, type ReachabilityMap } from '../result.js';
import { jsonList, jsonText } from './json-text.js';

/** The map for machines: one JSON object, a line for each workload and connection, made one at a time. */
export function* mapJson(map: ReachabilityMap): Generator<string> {
  const { apiVersion, kind, cni, families, assumptions, ground, workloads, diagnostics, inputs } = map;
  yield `{\n"apiVersion": ${jsonText(apiVersion)},\n"kind": ${jsonText(kind)},\n"cni": ${jsonText(cni)}`;
  yield `,\n"families": ${jsonText(families)},\n"assumptions": ${jsonText(assumptions)}`;
  yield `,\n"ground": ${jsonText(ground)},\n"workloads": `;
  yield* jsonList(workloads.map(({ id, namespace, kind: each, name }) => ({ id, namespace, kind: each, name })));
  yield ',\n"connections": ';
  yield* jsonList(mapConnections(map));
  yield ',\n"diagnostics": ';
  yield* jsonList(diagnostics);
  yield `,\n"inputs": ${jsonText(inputs)}\n}\n`;
}
