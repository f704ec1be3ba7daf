import { coveredWords } from '../../text/coverage-words.js';
import { count } from '../../text/layout.js';
import { shownName } from '../../text/visible.js';
import type { CoverageData } from '../page-data.js';
import { element } from './dom.js';
import type { ShowPlace } from './places.js';

type Row = CoverageData['isolations'][number] & { readonly rule?: string };

/** What the tests speak of: what no case covers unfolded, what some do folded away. */
export function coverageSection(
  { summary, rules, isolations, workloads }: CoverageData,
  showPlace: ShowPlace,
): HTMLElement {
  const rows: readonly Row[] = [...rules, ...isolations];
  const missing = rows.filter(({ covered }) => !covered);
  const held = rows.filter(({ covered }) => covered);
  const silent = workloads.filter(({ covered }) => !covered);
  return element(
    'section',
    { id: 'coverage', 'aria-labelledby': 'coverage-title' },
    element('h2', { id: 'coverage-title' }, 'What the tests speak of'),
    element(
      'ul',
      {},
      element('li', {}, coveredWords(summary.rules, 'rules')),
      element('li', {}, coveredWords(summary.isolations, 'isolations')),
      element('li', {}, coveredWords(summary.workloads, 'directions of workloads')),
      element('li', {}, coveredWords(summary.connections, 'allowed connections')),
    ),
    folded('Rules and isolations that no case covers', missing, { open: true, showPlace }),
    folded('Rules and isolations that cases cover', held, { open: false, showPlace }),
    silent.length === 0
      ? undefined
      : element(
          'details',
          { class: 'problems notice', open: false },
          element('summary', {}, `No case is about (${silent.length})`),
          element(
            'ul',
            {},
            ...silent
              .slice(0, mostRows)
              .map(({ id, direction }) => element('li', {}, `${direction} of ${shownName(id)}`)),
            moreThan(silent.length),
          ),
        ),
  );
}

/** So many rows of one sort are listed. */
const mostRows = 500;

function moreThan(length: number): HTMLElement | undefined {
  return length > mostRows ? element('li', {}, `… and ${length - mostRows} more`) : undefined;
}

function folded(
  title: string,
  rows: readonly Row[],
  { open, showPlace }: { readonly open: boolean; readonly showPlace: ShowPlace },
): HTMLElement | undefined {
  if (rows.length === 0) return undefined;
  return element(
    'details',
    { class: `problems ${open ? 'warning' : 'notice'}`, open },
    element('summary', {}, `${title} (${rows.length})`),
    element('ul', {}, ...rows.slice(0, mostRows).map((row) => rowItem(row, showPlace)), moreThan(rows.length)),
  );
}

function rowItem({ policy, rule, direction, file, line, cases }: Row, showPlace: ShowPlace): HTMLElement {
  const what = rule === undefined ? `isolation, ${direction}` : rule;
  const by = cases.length === 0 ? '' : `: ${count(cases.length, 'case')}`;
  return element(
    'li',
    {},
    element('p', {}, showPlace({ file, line }), ` ${shownName(policy)} ${shownName(what)}${by}`),
    cases.length === 0 ? undefined : element('p', { class: 'hint' }, cases.slice(0, 20).map(shownName).join(', ')),
  );
}
