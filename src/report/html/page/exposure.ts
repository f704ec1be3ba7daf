import type { Reach } from '../../../result.js';
import { count } from '../../text/layout.js';
import { shownName, shownProse } from '../../text/visible.js';
import { portWords } from '../../text/words.js';
import type { ExposureRow } from '../exposure-data.js';
import type { MapData } from '../page-data.js';
import type { End } from '../view/ends.js';
import { exposedEnds, exposureOf } from '../view/exposed.js';
import { endWords } from './cell-words.js';
import { element } from './dom.js';
import type { ShowPlace } from './places.js';

const title = 'Pods that no manifest holds';

/** The section that tells of every workload which pods that no manifest holds could reach it, and which it could reach. */
export function exposureSection(map: MapData, ends: readonly End[], showPlace: ShowPlace): HTMLElement | undefined {
  if (map.exposure === undefined || ends.length === 0) return undefined;
  const groups = exposedEnds(ends, map).map((group) => {
    const names = group.ends.slice(0, mostNames).map(({ label }) => label);
    const more = group.ends.length - names.length;
    return element(
      'details',
      {},
      element('summary', {}, `${names.join(', ')}${more > 0 ? ` … and ${count(more, 'more workload')}` : ''}`),
      ...sides.map((side) => sideBlock('', side, group.rows, { map, showPlace })),
    );
  });
  return element(
    'section',
    { id: 'exposure', class: 'exposure', 'aria-labelledby': 'exposure-title' },
    element('h2', { id: 'exposure-title' }, title),
    element(
      'p',
      { class: 'hint' },
      'Anybody who may create pods can give one such labels. Workloads with the same answer are listed together.',
    ),
    ...groups,
  );
}

const mostNames = 8;
const sides = ['ingress', 'egress'] as const;

/** In an explanation: which other pods could reach where it leads, and what else could be reached from where it begins. */
export function exposureBeside(
  from: End,
  to: End,
  { map, showPlace }: { readonly map: MapData; readonly showPlace: ShowPlace },
): HTMLElement | undefined {
  if (map.exposure === undefined) return undefined;
  const sentences = [
    ...(to.kind === 'workloads' ? [sideBlock(endWords(to), 'ingress', exposureOf(to, map), { map, showPlace })] : []),
    ...(from.kind === 'workloads'
      ? [sideBlock(endWords(from), 'egress', exposureOf(from, map), { map, showPlace })]
      : []),
  ];
  return sentences.length === 0
    ? undefined
    : element('section', { class: 'exposure' }, element('h3', {}, title), ...sentences);
}

function sideBlock(
  name: string,
  direction: ExposureRow['direction'],
  rows: readonly ExposureRow[],
  { map, showPlace }: { readonly map: MapData; readonly showPlace: ShowPlace },
): HTMLElement {
  const own = rows.filter((row) => row.direction === direction);
  const lead = `${name} ${direction === 'ingress' ? 'could be reached by' : 'could reach'}`.trim();
  if (own.length === 0) return element('p', {}, `${lead} none of them`);
  const items = own.map((row) => rowItem(row, map.reaches[row.reach], showPlace));
  return element('div', {}, element('p', {}, lead), element('ul', { class: 'decisions' }, ...items));
}

function rowItem({ pods, by }: ExposureRow, reach: Reach | undefined, showPlace: ShowPlace): HTMLElement {
  const why = by === undefined ? 'no policy isolates it ' : `${shownName(by.policy)} ${shownName(by.rule)} `;
  return element(
    'li',
    {},
    element('strong', {}, shownProse(pods)),
    `: ${reach === undefined ? '' : reachWords(reach)}; ${why}`,
    by === undefined ? undefined : showPlace({ file: by.file, line: by.line }),
  );
}

/** `TCP/80, perhaps UDP (it depends on …)`. */
function reachWords({ allow, unknown }: Reach): string {
  const reasons = [...new Set(unknown.map(({ reason }) => shownProse(reason)))].join('; ');
  return [
    ...(allow.length === 0 ? [] : [portText(allow)]),
    ...(unknown.length === 0 ? [] : [`possibly ${portText(unknown)} (depends on ${reasons})`]),
  ].join(', ');
}

function portText(ranges: Reach['allow']): string {
  const words = portWords(ranges);
  return words === 'all' ? 'all ports' : words;
}
