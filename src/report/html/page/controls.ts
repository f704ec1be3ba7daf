import { shownName } from '../../text/visible.js';
import type { MapData } from '../page-data.js';
import { entryEnd, type Grouping, namespacesOf, outsideEnd } from '../view/ends.js';
import type { Filter } from '../view/filter.js';
import { allowBit, denyBit, everyPort, readPortFilter, unknownBit } from '../view/port-filter.js';
import { button, element, later } from './dom.js';

export interface Controls {
  readonly element: HTMLElement;
  readonly filter: () => Filter;
  readonly grouping: () => Grouping;
}

/** Up to this many workloads are shown one by one at first. */
const mostSingly = 60;

const verdicts = [
  { bit: allowBit, label: 'Allowed' },
  { bit: unknownBit, label: 'Unknown' },
  { bit: denyBit, label: 'Denied' },
] as const;

/** The filters of a map; `changed` is called when one of them says something else. */
export function createControls(map: MapData, changed: () => void): Controls {
  const [from, to] = [sideOf('From', map), sideOf('To', map)];
  const ports = element('input', {
    id: 'port',
    type: 'text',
    placeholder: 'TCP/5432',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-describedby': 'port-hint',
  });
  const hint = element('span', { id: 'port-hint', class: 'hint', role: 'status' });
  const grouping = select('grouping', [
    ['workload', 'single workloads'],
    ['alike', 'workloads alike'],
    ['namespace', 'namespaces'],
  ]);
  grouping.value = map.workloads.length > mostSingly ? 'namespace' : 'workload';
  const boxes = verdicts.map(({ bit, label }) => ({
    bit,
    label,
    box: element('input', { type: 'checkbox', checked: true }),
  }));
  let ranges = everyPort;
  const readPorts = () => {
    const read = readPortFilter(ports.value);
    const isBad = read.kind === 'unreadable';
    hint.textContent = isBad ? read.words : '';
    ports.setAttribute('aria-invalid', String(isBad));
    if (read.kind === 'ports') ranges = read.ranges;
  };
  const update = later(() => {
    readPorts();
    changed();
  }, 120);
  const form = element(
    'form',
    { class: 'controls', 'aria-label': 'Filters', autocomplete: 'off' },
    from.element,
    to.element,
    field('port', 'Port', ports, hint),
    element(
      'fieldset',
      { class: 'verdicts' },
      element('legend', {}, 'Verdict'),
      ...boxes.map(({ label, box }) => element('label', {}, box, label)),
    ),
    field('grouping', 'Show', grouping),
    button({ class: 'reset' }, 'Reset', () => {
      const kept = grouping.value;
      form.reset();
      grouping.value = kept;
      update();
    }),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', update);
  return {
    element: form,
    filter: () => ({
      from: from.value(),
      to: to.value(),
      ports: ranges,
      verdicts: boxes.reduce((bits, { bit, box }) => (box.checked ? bits | bit : bits), 0),
    }),
    grouping: () => (grouping.value === 'alike' || grouping.value === 'namespace' ? grouping.value : 'workload'),
  };
}

function sideOf(label: 'From' | 'To', map: MapData) {
  const id = label.toLowerCase();
  const others = label === 'From' && map.entries.length > 0 ? [entryEnd, outsideEnd] : [outsideEnd];
  const namespace = select(`${id}-namespace`, [
    ['', 'all namespaces'],
    ...namespacesOf(map).map((each) => [each, shownName(each)] as const),
    ...others.map(({ key, label: words }) => [`=${key}`, words] as const),
  ]);
  const name = element('input', {
    id: `${id}-name`,
    type: 'search',
    placeholder: 'name contains',
    spellcheck: 'false',
  });
  return {
    element: element(
      'fieldset',
      { class: 'end' },
      element('legend', {}, label),
      field(`${id}-namespace`, 'Namespace', namespace),
      field(`${id}-name`, 'Workload', name),
    ),
    value: () => ({ namespace: namespace.value, name: name.value.trim() }),
  };
}

export function select(id: string, options: readonly (readonly [string, string])[]): HTMLSelectElement {
  return element('select', { id }, ...options.map(([value, words]) => element('option', { value }, words)));
}

export function field(id: string, label: string, ...controls: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'field' }, element('label', { for: id }, label), ...controls);
}
