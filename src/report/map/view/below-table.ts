import type { Exposure, ReachabilityMap } from '../../../result.js';
import type { Paint } from '../../text/paint.js';
import { shownName, shownProse } from '../../text/visible.js';
import { locationText, replicaWords } from '../../text/words.js';
import { type Exposed, exposedIn } from './exposed.js';
import { groupMap, type MapGrouping } from './groups.js';
import { joinExposure } from './join-exposure.js';

/** Which workloads each group of a table represents, where it is several. */
export function* groupLines(map: ReachabilityMap, by: MapGrouping, paint: Paint): Generator<string> {
  const groups = groupMap(map, by).groups.filter(({ workloads }) => workloads.length > 1);
  if (groups.length === 0) return;
  yield `${paint.bold('Workloads grouped in one row')}\n`;
  if (by === 'namespace') yield '  a row holds what any of the first may send to any of the second\n';
  for (const { id, workloads } of groups) {
    const names = workloads.slice(0, mostNames).map((each) => shownName(each.id));
    const more = workloads.length - names.length;
    const all = `${names.join(', ')}${more > 0 ? `, … and ${more} more` : ''}`;
    yield* paint.paragraph(`${shownName(id)}: ${all}`, ['  ', '      ']);
  }
  yield '\n';
}

/** JSON has them all. */
const mostNames = 24;

/** The workloads of which policies don't treat all pods alike: a row tells what any of them may. */
export function* replicaLines({ workloads, scope }: ReachabilityMap, paint: Paint): Generator<string> {
  const mixed = workloads.filter(({ id, replicas }) => replicas !== undefined && scope?.focus?.includes(id) !== false);
  if (mixed.length === 0) return;
  yield 'Pods that policies treat differently: a row holds what any pod of the workload may\n';
  for (const { id, replicas = [] } of mixed.slice(0, mostNames)) {
    const words = replicas.map(replicaWords).join(' | ');
    yield* paint.paragraph(`${shownName(id)}: ${words}`, ['  ', '      ']);
  }
  if (mixed.length > mostNames) yield `  … and ${mixed.length - mostNames} more workloads\n`;
  yield '\n';
}

/**
 * The pods that no manifest holds: who could reach each workload, and whom it could reach; equal ones are reported
 * once.
 */
export function* exposureLines(map: ReachabilityMap, by: MapGrouping, paint: Paint): Generator<string> {
  if (map.exposure === undefined) return;
  yield `${paint.bold('Pods that no manifest holds')}\n`;
  const groups = new Map<string, Exposed[]>();
  for (const exposed of exposedIn(map, by)) {
    const key = exposed.exposure.map(({ direction, words }) => `${direction} ${words}`).join('\n');
    groups.set(key, [...(groups.get(key) ?? []), exposed]);
  }
  for (const [first, ...others] of groups.values()) {
    if (first === undefined) continue;
    const names = [first, ...others].slice(0, mostNames).map(({ id }) => shownName(id));
    const more = others.length + 1 - names.length;
    yield* paint.paragraph(`${names.join(', ')}${more > 0 ? `, … and ${more} more` : ''}`, ['  ', '  ']);
    if (map.scope?.direction !== 'egress') yield* sideLines('could be reached by', ofSide(first, 'ingress'), paint);
    if (map.scope?.direction !== 'ingress') yield* sideLines('could reach', ofSide(first, 'egress'), paint);
  }
  yield '\n';
}

function ofSide({ exposure }: Exposed, direction: Exposure['direction']): readonly Exposure[] {
  return exposure.filter((row) => row.direction === direction);
}

function* sideLines(lead: string, rows: readonly Exposure[], paint: Paint): Generator<string> {
  if (rows.length === 0) {
    yield `    ${lead} none of them\n`;
    return;
  }
  yield `    ${lead}\n`;
  for (const {
    words,
    by,
    reach: { allow },
  } of joinExposure(rows)) {
    const place = by === undefined ? '' : ` (${locationText(by)})`;
    const lines = paint.wrap(`${shownProse(words)}${place}`, { first: '    - ', rest: '      ' });
    for (const line of lines) yield `${allow.length === 0 ? paint.yellow(line) : line}\n`;
  }
}
