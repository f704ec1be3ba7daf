import type { DecidedPorts, Decision, PortRange, Verdict } from '../../../result.js';
import { count } from '../../text/layout.js';
import { shownName, shownProse } from '../../text/visible.js';
import { portWords } from '../../text/words.js';
import { type End, entryEnd, outsideEnd } from '../view/ends.js';
import { deniedPorts, everyPort } from '../view/port-filter.js';
import { type Finding, findingsBetween, type Pair, type Reachability } from '../view/reachability.js';
import { endWords } from './cell-words.js';
import { button, element } from './dom.js';
import { exposureBeside } from './exposure.js';
import type { Explanation } from './panel.js';
import { quote, type ShowPlace } from './places.js';

export interface Explaining {
  readonly reachability: Reachability;
  readonly showPlace: ShowPlace;
  /** Opens another explanation. */
  readonly open: (from: End, to: End) => void;
  readonly workloadEnds: readonly End[];
}

/** More findings than this are counted, not shown. */
const mostFindings = 40;

/** What holds between two ends: the verdict of every port, what decided it, and what pods that no manifest holds could do beside it. */
export function explainCell(from: End, to: End, explaining: Explaining): Explanation {
  const findings = findingsBetween(from, to, explaining.reachability);
  const shown = findings.slice(0, mostFindings);
  const left = findings.length - shown.length;
  const beside = exposureBeside(from, to, { map: explaining.reachability.map, showPlace: explaining.showPlace });
  return {
    title: `${endWords(from)} → ${endWords(to)}`,
    content: [
      ...(findings.length === 0 ? [element('p', {}, emptyWords(from))] : []),
      ...shown.map((finding) => findingBlock(finding, { from, to }, explaining)),
      ...(left === 0 ? [] : [element('p', {}, `… and ${count(left, 'more outcome')}: choose smaller groups.`)]),
      ...(beside === undefined ? [] : [beside]),
    ],
  };
}

/** What holds between two ends one way, then the other. */
export function explainBothWays(one: End, other: End, explaining: Explaining): Explanation {
  const ways = [explainCell(one, other, explaining), explainCell(other, one, explaining)];
  return {
    title: `${endWords(one)} ↔ ${endWords(other)}`,
    content: ways.map(({ title, content }) =>
      element('section', { class: 'way' }, element('h3', {}, title), ...content),
    ),
  };
}

function emptyWords(from: End): string {
  if (from.kind === 'entry') return 'No Ingress, route or Gateway leads here, or all that does is denied.';
  return 'A workload with itself is no part of a map.';
}

interface Cell {
  readonly from: End;
  readonly to: End;
}

function findingBlock(finding: Finding, cell: Cell, explaining: Explaining): HTMLElement {
  const isGroup = cell.from.members.length > 1 || cell.to.members.length > 1;
  const heading = [
    ...(finding.cidrs === undefined ? [] : [cidrWords(finding.cidrs)]),
    ...(isGroup ? [count(finding.pairs, 'pair')] : []),
  ].join(' · ');
  return element(
    'section',
    { class: 'finding' },
    heading === '' ? undefined : element('h3', {}, heading),
    ...partsOf(finding).map((part) => partBlock(part, explaining)),
    isGroup ? pairList(finding, cell, explaining) : undefined,
  );
}

function cidrWords(cidrs: readonly string[]): string {
  if (cidrs.length === 0) return 'all other addresses';
  const shown = cidrs.slice(0, 12).map(shownName).join(', ');
  return cidrs.length > 12 ? `${shown} … and ${count(cidrs.length - 12, 'more range')}` : shown;
}

/** Ports with one verdict for one reason. */
interface Part {
  readonly verdict: Verdict;
  readonly ports: readonly PortRange[];
  readonly reason?: string;
  readonly account?: DecidedPorts;
}

function partsOf({ reach, account }: Finding): readonly Part[] {
  const reasons = [...new Set(reach.unknown.map(({ reason }) => reason))];
  const unknown = reasons.map((reason) => ({
    verdict: 'unknown' as const,
    ports: reach.unknown.filter((each) => each.reason === reason),
    reason,
  }));
  if (account !== undefined) {
    const isUnknown = account.some(({ verdict }) => verdict === 'unknown');
    const rows = account.map((each) => ({ verdict: each.verdict, ports: each.ports, account: each }));
    return [
      ...rows.filter(({ verdict }) => verdict !== 'unknown' || unknown.length === 0),
      ...(isUnknown ? unknown : []),
    ];
  }
  const denied = deniedPorts(reach, everyPort);
  return [
    ...(reach.allow.length === 0 ? [] : [{ verdict: 'allow' as const, ports: reach.allow }]),
    ...unknown,
    ...(denied.length === 0 ? [] : [{ verdict: 'deny' as const, ports: denied }]),
  ];
}

const verdictWords = { allow: 'allowed', deny: 'denied', unknown: 'unknown' } as const satisfies Record<
  Verdict,
  string
>;

function partBlock({ verdict, ports, reason, account }: Part, explaining: Explaining): HTMLElement {
  const decisions = (account?.by ?? []).flatMap((place) => explaining.reachability.map.decided?.decisions[place] ?? []);
  return element(
    'div',
    { class: `part ${verdict}` },
    element(
      'p',
      {},
      element('strong', { class: 'verdict' }, verdictWords[verdict]),
      ' ',
      element('span', { class: 'ports' }, portWords(ports)),
    ),
    reason === undefined ? undefined : element('p', {}, `because of ${shownProse(reason)}`),
    decisions.length === 0
      ? undefined
      : element('ul', { class: 'decisions' }, ...decisions.map((each) => decisionItem(each, explaining))),
    ...(account?.paths ?? []).map(({ direction, path }) => element('p', {}, `${direction} tiers: ${shownProse(path)}`)),
  );
}

function decisionItem(decision: Decision, { showPlace }: Explaining): HTMLElement {
  const { direction, action, policy, rule, reason, file, line, column, endColumn, excerpt, excerptColumn } = decision;
  const by = [policy, rule].flatMap((each) => (each === undefined ? [] : [shownName(each)])).join(' ');
  const because = [by, reason === undefined ? '' : shownProse(reason)].filter((each) => each !== '').join(', ');
  return element(
    'li',
    {},
    element('span', { class: 'direction' }, `${direction} ${verdictWords[action]}`),
    `: ${because} `,
    file === undefined ? undefined : showPlace({ file, line, column }),
    line === undefined || excerpt === undefined
      ? undefined
      : quote({ line, column, endColumn, excerpt, excerptColumn }),
  );
}

function pairList({ examples, pairs }: Finding, cell: Cell, explaining: Explaining): HTMLElement {
  const { workloadEnds, open } = explaining;
  const endOf = (place: number, whole: End) =>
    place < 0 ? (whole.kind === 'entry' ? entryEnd : outsideEnd) : workloadEnds[place];
  const items = examples.flatMap((pair: Pair) => {
    const [from, to] = [endOf(pair.from, cell.from), endOf(pair.to, cell.to)];
    if (from === undefined || to === undefined) return [];
    return [
      element(
        'li',
        {},
        button({ class: 'link' }, `${from.label} → ${to.label}`, () => open(from, to)),
      ),
    ];
  });
  const left = pairs - items.length;
  return element(
    'details',
    {},
    element('summary', {}, 'Which pairs'),
    element(
      'ul',
      { class: 'pairs' },
      ...items,
      left > 0 ? element('li', {}, `… and ${count(left, 'more pair')}`) : undefined,
    ),
  );
}
