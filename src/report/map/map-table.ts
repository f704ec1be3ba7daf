import type { MapScope, Reach, ReachabilityMap } from '../../result.js';
import { notEvaluatedLine } from '../inputs/not-evaluated.js';
import { prettyDiagnostics } from '../inputs/pretty-diagnostics.js';
import { prettyInputs } from '../inputs/pretty-inputs.js';
import { type Column, headingLines, rowsOf, widestWord } from '../text/columns.js';
import { endWords } from '../text/end-words.js';
import { count, screenWidth } from '../text/layout.js';
import { type Paint, paintFor } from '../text/paint.js';
import { shownName, shownProse } from '../text/visible.js';
import { basisWords, cniWords, portWords } from '../text/words.js';
import { exposureLines, groupLines, replicaLines } from './view/below-table.js';
import type { MapReportOptions } from './view/options.js';
import { type MapRow, mapRows, type RowEnd } from './view/rows.js';
import { scopeWords } from './view/scope-words.js';
import { stagedLines } from './view/staged-changes.js';

/** The map for people: a row for each connection, what is unknown by number with the reasons below. */
export function* mapTable(map: ReachabilityMap, options: MapReportOptions): Generator<string> {
  const paint = paintFor(options);
  const { groupBy = 'none' } = options;
  yield* heading(map, paint);
  const isWhole = groupBy === 'none' && map.scope === undefined;
  const portsOf = portTexts();
  const reasons = reasonNumbers(isWhole ? reaches(map) : mapRows(map, groupBy));
  const needs = needsOf(isWhole ? reaches(map) : mapRows(map, groupBy), portsOf, options.width);
  const ids = widestOf(isWhole ? [...map.workloads, ...map.pods].map(({ id }) => id) : endIds(mapRows(map, groupBy)));
  const columns = columnsFor(ids, needs, options.width);
  const linesOf = rowsOf(columns, options.width);
  let connections = 0;
  for (const connection of mapRows(map, groupBy)) {
    if (connections === 0) for (const line of headingLines(columns)) yield `${paint.dim(line)}\n`;
    yield `${linesOf(cellsOf(connection, { reasons, portsOf, scope: map.scope })).join('\n')}\n`;
    connections++;
  }
  if (connections > 0) yield '\n';
  yield* reasonLines(reasons, paint);
  yield* replicaLines(map, paint);
  if (groupBy !== 'none') yield* groupLines(map, groupBy, paint);
  yield* exposureLines(map, groupBy, paint);
  yield* stagedLines(map.staged, paint);
  yield* prettyDiagnostics(map.diagnostics, options, paint);
  if (options.detail === 'full') yield* prettyInputs(map.inputs, paint);
  for (const line of notEvaluatedLine(map.diagnostics)) yield `${paint.yellow(line)}\n`;
  yield `${paint.bold(`${count(map.workloads.length, 'workload')}, ${count(connections, groupBy === 'none' ? 'connection' : 'grouped connection')}`)}\n`;
}

function* heading(map: ReachabilityMap, paint: Paint): Generator<string> {
  const { cni, families, assumptions, ground } = map;
  const [title, ...more] = paint.wrap([cniWords(cni), ...families].join(' · '), { first: '', rest: '  ' });
  yield `${paint.bold(title ?? '')}\n`;
  for (const line of more) yield `${paint.bold(line)}\n`;
  for (const assumption of assumptions) {
    const lines = paint.wrap(`assumed: ${shownProse(assumption)}`, { first: '  ', rest: '    ' });
    for (const line of lines) yield `${paint.yellow(line)}\n`;
  }
  for (const fact of ground) {
    for (const line of paint.wrap(basisWords(fact), { first: '  ', rest: '    ' })) yield `${paint.dim(line)}\n`;
  }
  for (const words of scopeWords(map)) {
    for (const line of paint.wrap(shownProse(words), { first: '  ', rest: '    ' })) yield `${line}\n`;
  }
  yield '\n';
}

/** Every reason of an unknown, numbered from 1 in the order of its first use. */
function reasonNumbers(all: Iterable<Reach>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { unknown } of all) {
    for (const { reason } of unknown) if (!numbers.has(reason)) numbers.set(reason, numbers.size + 1);
  }
  return numbers;
}

function* reaches({ reaches: between, entries, fromAddresses, toAddresses }: ReachabilityMap): Generator<Reach> {
  yield* between;
  yield* entries;
  for (const rows of fromAddresses) yield* rows;
  for (const rows of toAddresses) yield* rows;
}

function* reasonLines(reasons: ReadonlyMap<string, number>, paint: Paint): Generator<string> {
  if (reasons.size === 0) return;
  yield `${paint.yellow('Unknown because')}\n`;
  for (const [reason, number] of reasons) {
    const lines = paint.wrap(shownProse(reason), { first: `  [${number}] `, rest: '      ' });
    yield `${lines.join('\n')}\n`;
  }
  yield '\n';
}

/** The widths that ports ask for: whole where they are short, else at least that of the widest word. */
interface Needs {
  readonly allow: number;
  /** None where nothing is unknown. */
  readonly unknown: number;
}

function needsOf(all: Iterable<Reach>, portsOf: RowWords['portsOf'], terminal: number | undefined): Needs {
  const short = terminal === undefined ? shortPorts : Math.min(shortPorts, Math.floor(terminal / 5));
  const needOf = (words: string) => Math.max(widestWord(words), Math.min(screenWidth(words), short));
  const known = new Set<string>();
  let [allow, unknown] = ['allow'.length, 0];
  for (const reach of all) {
    if (reach.unknown.length > 0) unknown = Math.max(unknown, needOf(`${portWords(reach.unknown)} [99]`));
    const words = portsOf(reach.allow);
    if (known.has(words)) continue;
    known.add(words);
    allow = Math.max(allow, needOf(words));
  }
  return { allow, unknown: unknown === 0 ? 0 : Math.max(unknown, 'unknown'.length) };
}

/** Lists of ports up to this width stand on one line, and those up to a fifth of a terminal's. */
const shortPorts = 30;

/** The width of the longest id; two wide ranges, which are all of IPv4, fit. */
function widestOf(ids: Iterable<string>): number {
  let widest = narrowestEnd;
  for (const id of ids) widest = Math.max(widest, screenWidth(shownName(id)));
  return widest;
}

function* endIds(rows: Iterable<MapRow>): Generator<string> {
  for (const { from, to } of rows) for (const end of [from, to]) if (!('cidrs' in end)) yield rowEndWords(end);
}

const narrowestEnd = 21;

/** Ends as wide as the ids, if the ports get what they need besides; what is left of the width goes to the ports. */
function columnsFor(ids: number, { allow, unknown }: Needs, width: number | undefined): readonly Column[] {
  const ports = unknown === 0 ? allow : allow + 2 + unknown;
  const end = width === undefined ? ids : Math.max(narrowestEnd, Math.min(ids, Math.floor((width - ports - 4) / 2)));
  const ends = [
    { heading: 'from', width: end },
    { heading: 'to', width: end },
  ];
  const left = width === undefined ? 0 : Math.max(0, width - 2 * (end + 2) - ports);
  if (unknown === 0) return [...ends, { heading: 'allow', width: allow + left }];
  const half = Math.floor(left / 2);
  return [...ends, { heading: 'allow', width: allow + half }, { heading: 'unknown', width: unknown + left - half }];
}

interface RowWords {
  readonly reasons: ReadonlyMap<string, number>;
  readonly portsOf: (ranges: Reach['allow']) => string;
  readonly scope: MapScope | undefined;
}

/** Words for ranges of ports, those of one list found once. */
function portTexts(): RowWords['portsOf'] {
  const known = new WeakMap<Reach['allow'], string>();
  return (ranges) => {
    const words = known.get(ranges) ?? portWords(ranges);
    known.set(ranges, words);
    return words;
  };
}

function cellsOf({ from, to, allow, unknown }: MapRow, { reasons, portsOf, scope }: RowWords): readonly string[] {
  const byReason = [...new Set(unknown.map(({ reason }) => reason))].map((reason) => {
    const ports = portWords(unknown.filter((each) => each.reason === reason));
    return `${ports} [${reasons.get(reason)}]`;
  });
  return [
    wholeWords(from, scope?.fromWhole, scope?.from) ?? rowEndWords(from),
    wholeWords(to, scope?.toWhole, scope?.to) ?? rowEndWords(to),
    portsOf(allow),
    byReason.join(', '),
  ];
}

/** All addresses that were asked for, as they were: `internet`. */
function wholeWords(end: RowEnd, whole: readonly string[] = [], asked: readonly string[] = []): string | undefined {
  if (!('cidrs' in end) || whole.length < 2 || end.cidrs.join() !== whole.join()) return undefined;
  return shownName(asked.join(', '));
}

function rowEndWords(end: RowEnd): string {
  return 'class' in end ? shownName(end.class) : endWords(end, mostCidrs);
}

/** The addresses left by many exceptions take hundreds of ranges; JSON has them all. */
const mostCidrs = 16;
