import type { CaseResult, CaseStatus, Comparison, Suite } from '../../../result.js';
import { explain, type Statement } from '../../test/explain.js';
import { count } from '../../text/layout.js';
import { suiteTitle } from '../../text/suite-title.js';
import { shownName, shownProse } from '../../text/visible.js';
import { basisWords, cniWords, statuses } from '../../text/words.js';
import type { TestsData } from '../page-data.js';
import { button, element, later } from './dom.js';
import { quote, type ShowPlace } from './places.js';

/** In this order the filters stand, and cases of a suite as the file has them. */
const order = ['failed', 'errored', 'expectedFailure', 'skipped', 'passed'] as const satisfies readonly CaseStatus[];

/** So many cases are put into the document at first. */
const firstCases = 300;

interface Chosen {
  readonly statuses: ReadonlySet<CaseStatus>;
  readonly text: string;
}

/** The section of the cases: filters by status and text, and an explanation of each case. */
export function caseSection(tests: TestsData, showPlace: ShowPlace): HTMLElement {
  const list = element('div', { class: 'suites' });
  const tally = element('p', { class: 'tally', role: 'status' });
  const search = element('input', {
    id: 'case-name',
    type: 'search',
    placeholder: 'name contains',
    spellcheck: 'false',
  });
  const numbers = countStatuses(tests.suites);
  const boxes = order.map((status) => ({
    status,
    box: element('input', { type: 'checkbox', checked: true, 'data-status': status }),
  }));
  let limit = firstCases;
  const draw = () => {
    const chosen = {
      statuses: new Set(boxes.filter(({ box }) => box.checked).map(({ status }) => status)),
      text: search.value.trim().toLowerCase(),
    };
    const { blocks, shown, wanted } = suiteBlocks(tests.suites, chosen, { limit, showPlace });
    tally.textContent = `${shown} shown of ${wanted} that match, ${tests.summary.cases} in all`;
    const more = button({ class: 'more' }, `Show ${count(wanted - shown, 'more case')}`, () => {
      limit = Number.POSITIVE_INFINITY;
      draw();
    });
    list.replaceChildren(...blocks, ...(shown < wanted ? [more] : []));
  };
  const form = element(
    'form',
    { class: 'controls', 'aria-label': 'Filters of cases', autocomplete: 'off' },
    element(
      'fieldset',
      { class: 'verdicts' },
      element('legend', {}, 'Status'),
      ...boxes.map(({ status, box }) =>
        element('label', {}, box, `${statuses[status].word} (${numbers.get(status) ?? 0})`),
      ),
    ),
    element('div', { class: 'field' }, element('label', { for: 'case-name' }, 'Case'), search),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', later(draw, 80));
  draw();
  return element(
    'section',
    { id: 'cases', 'aria-labelledby': 'cases-title' },
    element('h2', { id: 'cases-title' }, 'Cases'),
    form,
    tally,
    list,
  );
}

function countStatuses(suites: readonly Suite[]): ReadonlyMap<CaseStatus, number> {
  const numbers = new Map<CaseStatus, number>();
  for (const { cases } of suites) for (const { status } of cases) numbers.set(status, (numbers.get(status) ?? 0) + 1);
  return numbers;
}

function suiteBlocks(
  suites: readonly Suite[],
  chosen: Chosen,
  { limit, showPlace }: { readonly limit: number; readonly showPlace: ShowPlace },
): { readonly blocks: readonly HTMLElement[]; readonly shown: number; readonly wanted: number } {
  const blocks: HTMLElement[] = [];
  let [shown, wanted] = [0, 0];
  for (const suite of suites) {
    const cases = suite.cases.filter(
      ({ status, name }) => chosen.statuses.has(status) && `${suite.name}/${name}`.toLowerCase().includes(chosen.text),
    );
    wanted += cases.length;
    const fitting = cases.slice(0, Math.max(0, limit - shown));
    shown += fitting.length;
    if (fitting.length > 0) blocks.push(suiteBlock(suite, fitting, showPlace));
  }
  return { blocks, shown, wanted };
}

function suiteBlock(suite: Suite, cases: readonly CaseResult[], showPlace: ShowPlace): HTMLElement {
  const facts = [
    ...suite.assumptions.map((each) => `assumed: ${shownProse(each)}`),
    ...suite.ground.map((each) => basisWords(each)),
  ];
  return element(
    'section',
    { class: 'suite' },
    element('h3', {}, shownName(suiteTitle(suite))),
    element('p', { class: 'hint' }, showPlace({ file: suite.file, line: suite.line }), ` · ${cniWords(suite.cni)}`),
    facts.length === 0 ? undefined : element('ul', { class: 'hint' }, ...facts.map((each) => element('li', {}, each))),
    element('ul', { class: 'cases' }, ...cases.map((each) => caseItem(each, showPlace))),
  );
}

function caseItem(result: CaseResult, showPlace: ShowPlace): HTMLElement {
  const { status, name, severity, file, line, column } = result;
  const statements = [...explain(result)];
  const head = [
    element('span', { class: `status-mark ${status}` }, `${statuses[status].symbol} ${statuses[status].word}`),
    element('span', { class: 'case-name' }, severity === 'warning' ? `${shownName(name)} (warning)` : shownName(name)),
  ];
  const place = showPlace({ file, line, column });
  const isUnmet = status === 'failed' || status === 'errored';
  const details = element(
    'details',
    { open: isUnmet },
    element('summary', {}, ...head),
    place,
    ...statements.flatMap((each) => statementNodes(each, showPlace)),
  );
  return element('li', { class: `case ${status}` }, details);
}

function statementNodes({ kind, text, cited, at }: Statement, showPlace: ShowPlace): readonly HTMLElement[] {
  if (kind !== 'place' || at === undefined) return [element('p', { class: kind }, text)];
  const place = element('p', { class: kind }, 'at ', showPlace({ ...at, column: cited?.column }));
  return cited === undefined ? [place] : [place, quote(cited)];
}

/** What comes out differently under several CNI plugins. */
export function comparisonSection(comparisons: readonly Comparison[], showPlace: ShowPlace): HTMLElement {
  return element(
    'section',
    { id: 'comparisons', 'aria-labelledby': 'comparisons-title' },
    element('h2', { id: 'comparisons-title' }, 'Side by side'),
    ...comparisons.map((each) => comparisonBlock(each, showPlace)),
  );
}

function comparisonBlock({ name, file, line, cnis, alike, cases }: Comparison, showPlace: ShowPlace): HTMLElement {
  return element(
    'section',
    { class: 'suite' },
    element('h3', {}, `${shownName(name)} · ${count(cnis.length, 'CNI plugin')}`),
    element(
      'p',
      { class: 'hint' },
      showPlace({ file, line }),
      ` · ${count(alike, 'case comes', 'cases come')} out alike`,
    ),
    ...cases.map(({ name: each, outcomes }) =>
      element(
        'details',
        { class: 'case' },
        element('summary', {}, shownName(each)),
        ...outcomes.map(({ status, cnis: under, why }) =>
          element(
            'p',
            {},
            element('span', { class: `status-mark ${status}` }, `${statuses[status].symbol} ${statuses[status].word}`),
            ` ${under.map(shownName).join(', ')}${why === '' ? '' : `: ${shownProse(why)}`}`,
          ),
        ),
      ),
    ),
  );
}
