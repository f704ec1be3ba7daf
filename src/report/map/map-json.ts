import type { ReachabilityMap } from '../../result.js';
import { changeRows } from '../diff/diff-json.js';
import { jsonList, jsonText } from '../text/json-text.js';
import { exposedIn } from './view/exposed.js';
import { groupMap, type MapGrouping } from './view/groups.js';
import type { MapReportOptions } from './view/options.js';
import { type MapRow, mapRows, type RowEnd } from './view/rows.js';

/** The map for machines: one JSON object, a line for each workload and connection, made one at a time. */
export function* mapJson(
  map: ReachabilityMap,
  { groupBy = 'none' }: Partial<MapReportOptions> = {},
): Generator<string> {
  const { apiVersion, kind, cni, families, assumptions, ground, workloads, diagnostics, inputs, scope, staged } = map;
  yield `{\n"apiVersion": ${jsonText(apiVersion)},\n"kind": ${jsonText(kind)},\n"cni": ${jsonText(cni)}`;
  yield `,\n"families": ${jsonText(families)},\n"assumptions": ${jsonText(assumptions)}`;
  if (scope !== undefined) yield `,\n"scope": ${jsonText(scope)}`;
  yield `,\n"ground": ${jsonText(ground)},\n"workloads": `;
  yield* jsonList(workloads.map(({ class: _, ...workload }) => workload));
  if (map.pods.length > 0) {
    yield ',\n"pods": ';
    yield* jsonList(map.pods.map(({ namespace, selector }) => ({ namespace, selector })));
  }
  if (groupBy !== 'none') yield* classes(map, groupBy);
  yield ',\n"connections": ';
  yield* jsonList(mapRows(map, groupBy), rowTexts());
  if (map.exposure !== undefined) {
    yield ',\n"exposure": ';
    yield* jsonList(exposureRows(map, groupBy));
  }
  if (staged !== undefined) {
    for (const kind of ['opened', 'closed', 'uncertain'] as const) {
      yield `${kind === 'opened' ? ',\n"staged": {' : ', '}"${kind}": `;
      yield* jsonList(changeRows(staged[kind]));
    }
    yield '}';
  }
  yield ',\n"diagnostics": ';
  yield* jsonList(diagnostics);
  yield `,\n"inputs": ${jsonText(inputs)}\n}\n`;
}

/** Writes rows; what many of them have in common is written out once. */
function rowTexts(): (row: MapRow) => Iterable<string> {
  const ids = new Map<string, string>();
  const lists = new WeakMap<readonly unknown[], string>();
  const endText = (end: RowEnd): string => {
    if (!('workload' in end)) return jsonText(end);
    const text = ids.get(end.workload) ?? jsonText(end);
    ids.set(end.workload, text);
    return text;
  };
  const listText = (list: readonly unknown[]): string => {
    const text = lists.get(list) ?? jsonText(list);
    lists.set(list, text);
    return text;
  };
  return ({ from, to, allow, unknown }) => [
    `{"from":${endText(from)},"to":${endText(to)},"allow":${listText(allow)},"unknown":${listText(unknown)}}`,
  ];
}

function* classes(map: ReachabilityMap, groupBy: MapGrouping): Generator<string> {
  yield `,\n"groupBy": ${jsonText(groupBy)},\n"classes": `;
  yield* jsonList(
    groupMap(map, groupBy).groups.map(({ id, workloads }) => ({ id, workloads: workloads.map((each) => each.id) })),
  );
}

function* exposureRows(map: ReachabilityMap, groupBy: MapGrouping): Generator<unknown> {
  const policyPods = new Map(map.pods.map(({ id, namespace, selector }) => [id, { namespace, selector }]));
  for (const { id, exposure } of exposedIn(map, groupBy)) {
    const own =
      groupBy !== 'none' ? { class: id } : policyPods.has(id) ? { pods: policyPods.get(id) } : { workload: id };
    for (const row of exposure) yield { ...own, ...row };
  }
}
