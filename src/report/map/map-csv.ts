import { type Exposure, type LabelSelector, podsId, type Reach, type ReachabilityMap } from '../../result.js';
import { hypotheticalWords } from '../text/end-words.js';
import { visible } from '../text/visible.js';
import { exposedIn } from './view/exposed.js';
import type { MapReportOptions } from './view/options.js';
import { mapRows, type RowEnd } from './view/rows.js';

const columns = [
  'from_kind',
  'from',
  'to_kind',
  'to',
  'verdict',
  'protocol',
  'first_port',
  'last_port',
  'by',
  'reason',
] as const;

/** The map as comma-separated values (RFC 4180): a row for each connection and range of ports. */
export function* mapCsv(map: ReachabilityMap, { groupBy = 'none' }: MapReportOptions): Generator<string> {
  yield lineOf(columns);
  for (const { from, to, ...reach } of mapRows(map, groupBy))
    yield* linesOf([...endCells(from), ...endCells(to)], reach, '');
  for (const { id, exposure } of exposedIn(map, groupBy)) {
    const own = [groupBy === 'none' ? 'workload' : 'class', id];
    for (const row of exposure) {
      const pods = ['hypothetical', podsText(row)];
      const ends = row.direction === 'ingress' ? [...pods, ...own] : [...own, ...pods];
      yield* linesOf(
        ends,
        row,
        row.by === undefined ? '' : `${row.by.policy} ${row.by.rule} ${row.by.file}:${row.by.line}`,
      );
    }
  }
}

function endCells(end: RowEnd): readonly string[] {
  if ('workload' in end) return ['workload', end.workload];
  if ('class' in end) return ['class', end.class];
  if ('entity' in end) return ['entity', end.entity];
  if ('pods' in end) return ['pods', podsId(end.pods)];
  if ('hypothetical' in end) return ['hypothetical', hypotheticalWords(end.hypothetical)];
  return ['addresses', end.cidrs.join(' ')];
}

function* linesOf(ends: readonly string[], { allow, unknown }: Reach, by: string): Generator<string> {
  for (const { protocol, from, to, only } of allow)
    yield lineOf([...ends, 'allow', protocol, from, to, by, only === undefined ? '' : `${only.join(' or ')} only`]);
  for (const { protocol, from, to, reason } of unknown)
    yield lineOf([...ends, 'unknown', protocol, from, to, by, reason]);
}

/** The two selectors as kubectl takes them: `namespaces: team=sre; pods: app=prometheus`. */
function podsText({ namespaceSelector, podSelector }: Exposure): string {
  return `namespaces: ${selectorText(namespaceSelector)}; pods: ${selectorText(podSelector)}`;
}

function selectorText({ matchLabels = {}, matchExpressions = [] }: LabelSelector): string {
  const words = [
    ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
    ...matchExpressions.map(({ key, operator, values = [] }) => {
      if (operator === 'Exists') return key;
      if (operator === 'DoesNotExist') return `!${key}`;
      return `${key} ${operator === 'In' ? 'in' : 'notin'} (${values.join(',')})`;
    }),
  ];
  return words.length === 0 ? 'all' : words.join(',');
}

function lineOf(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => cellText(String(cell))).join(',')}\r\n`;
}

/** A field that begins as a formula would gets a quote mark in front, so that no spreadsheet runs it. */
function cellText(text: string): string {
  const shown = visible(text);
  const inert = /^[=+\-@]/.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
