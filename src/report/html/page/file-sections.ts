import type { Inputs, ReportedDiagnostic } from '../../../result.js';
import { explainInputs } from '../../inputs/explain-inputs.js';
import { count, pageWidth } from '../../text/layout.js';
import { shownName, shownProse } from '../../text/visible.js';
import { element } from './dom.js';
import { quote, type ShowPlace } from './places.js';

const severities = [
  { severity: 'error', open: true, one: 'error' },
  { severity: 'warning', open: true, one: 'warning' },
  { severity: 'notice', open: false, one: 'notice' },
] as const satisfies readonly { severity: ReportedDiagnostic['severity']; open: boolean; one: string }[];

/** So many problems of one severity are listed. */
const mostProblems = 500;

/** What was found about the files. */
export function problemSection(diagnostics: readonly ReportedDiagnostic[], showPlace: ShowPlace): HTMLElement {
  const blocks = severities.flatMap(({ severity, open, one }) => {
    const found = diagnostics.filter((each) => each.severity === severity);
    if (found.length === 0) return [];
    const left = found.length - mostProblems;
    return [
      element(
        'details',
        { class: `problems ${severity}`, open },
        element('summary', {}, count(found.length, one)),
        element(
          'ul',
          {},
          ...found.slice(0, mostProblems).map((each) => problemItem(each, showPlace)),
          left > 0 ? element('li', {}, `… and ${left} more`) : undefined,
        ),
      ),
    ];
  });
  return element(
    'section',
    { id: 'problems', 'aria-labelledby': 'problems-title' },
    element('h2', { id: 'problems-title' }, 'Problems in the files'),
    ...blocks,
  );
}

function problemItem(
  { code, message, file, line, column, endColumn, excerpt, excerptColumn, related }: ReportedDiagnostic,
  showPlace: ShowPlace,
): HTMLElement {
  return element(
    'li',
    {},
    element(
      'p',
      {},
      file === undefined ? undefined : showPlace({ file, line, column }),
      ' ',
      element('code', { class: 'code' }, shownName(code)),
    ),
    element('p', {}, shownProse(message)),
    line === undefined || excerpt === undefined
      ? undefined
      : quote({ line, column, endColumn, excerpt, excerptColumn }),
    ...related.map((each) => element('p', { class: 'hint' }, showPlace(each), ` ${shownProse(each.message)}`)),
  );
}

/** What was read, folded away: it is looked at where a number is surprising. */
export function inputSection(inputs: Inputs): HTMLElement {
  const text = [...explainInputs(inputs, { mostPlaces: 50, width: pageWidth })].join('');
  return element(
    'section',
    { id: 'inputs', 'aria-labelledby': 'inputs-title' },
    element('h2', { id: 'inputs-title' }, 'What was read'),
    element(
      'details',
      {},
      element('summary', {}, `${count(inputs.found, 'file')}, ${count(inputs.documents, 'document')}`),
      element('pre', { class: 'inputs', tabindex: 0, role: 'group', 'aria-label': 'What became of every file' }, text),
    ),
  );
}
