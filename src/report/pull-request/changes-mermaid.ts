import { byBytes } from '../../diagnostics/index.js';
import type { ChangeEnds, ConnectionChange } from '../../result.js';
import { endWords } from '../text/end-words.js';
import { count } from '../text/layout.js';
import { mermaidText } from '../text/mermaid-text.js';
import { portWords } from '../text/words.js';
import type { ComparisonFacts } from './facts.js';

/** A picture of what changed is to be taken in at a glance, far below what GitHub draws (500 arrows, 50,000 characters). */
const limits = { arrows: 24, names: 4, ranges: 3, characters: 12_000 };

/** One arrow: what became of all that changed alike between two ends. */
interface Arrow {
  readonly from: ChangeEnds;
  readonly to: ChangeEnds;
  readonly kind: ArrowKind;
  readonly label: string;
}

type ArrowKind = 'opened' | 'closed' | 'uncertain';

const styles = {
  opened: { shaft: '==>', stroke: '#b91c1c' },
  closed: { shaft: '-.->', stroke: '#15803d' },
  uncertain: { shaft: '--o', stroke: '#a16207' },
} as const satisfies Record<ArrowKind, { readonly shaft: string; readonly stroke: string }>;

/** The changes as a flow chart, those that matter most; a box says how many were left out. Nothing where nothing changed. */
export function changesMermaid(comparison: ComparisonFacts): readonly string[] {
  const all = (['opened', 'closed', 'uncertain'] as const).flatMap((kind) => arrowsOf(kind, comparison[kind]));
  if (all.length === 0) return [];
  for (let shown = Math.min(all.length, limits.arrows); shown > 0; shown = Math.floor(shown / 2)) {
    const lines = chart(all.slice(0, shown), all.length - shown);
    if (lines.join('\n').length <= limits.characters) return lines;
  }
  return chart([], all.length);
}

function arrowsOf(kind: ArrowKind, changes: readonly ConnectionChange[]): readonly Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const change of changes) {
    const { from, to, pairs } = change;
    const within = pairs === 'all' ? '' : pairs === 'same-namespace' ? ' within a namespace' : ' across namespaces';
    const label = `${kind} ${shortPorts(change)}${within}`;
    const key = [keyOf(from), keyOf(to), label].join(' ');
    if (!arrows.has(key)) arrows.set(key, { from, to, kind, label });
  }
  return [...arrows.values()];
}

function shortPorts({ allow, unknown }: ConnectionChange): string {
  const ranges = [...allow, ...unknown];
  const words = portWords(ranges);
  if (words === 'all' || ranges.length <= limits.ranges) return words;
  return `${portWords(ranges.slice(0, limits.ranges))} … and ${ranges.length - limits.ranges} more`;
}

function chart(arrows: readonly Arrow[], leftOut: number): readonly string[] {
  const ids = new Map<string, string>();
  for (const { from, to } of arrows)
    for (const key of [keyOf(from), keyOf(to)]) if (!ids.has(key)) ids.set(key, `n${ids.size + 1}`);
  const nodes = new Map(arrows.flatMap(({ from, to }) => [from, to]).map((ends) => [keyOf(ends), ends]));
  const indexes = (kind: ArrowKind) => arrows.flatMap((arrow, index) => (arrow.kind === kind ? [index] : []));
  return [
    'flowchart LR',
    ...[...nodes].map(([key, ends]) => `  ${ids.get(key) ?? ''}${nodeText(ends)}`),
    ...arrows.map(
      ({ from, to, kind, label }) =>
        `  ${ids.get(keyOf(from)) ?? ''} ${styles[kind].shaft}|"${mermaidText(label)}"| ${ids.get(keyOf(to)) ?? ''}`,
    ),
    ...(['opened', 'closed', 'uncertain'] as const).flatMap((kind) => {
      const own = indexes(kind);
      return own.length === 0 ? [] : [`  linkStyle ${own.join(',')} stroke:${styles[kind].stroke}`];
    }),
    ...(leftOut === 0 ? [] : [`  rest["${mermaidText(`${count(leftOut, 'arrow')} left out: see the lists`)}"]`]),
  ];
}

function keyOf(ends: ChangeEnds): string {
  return JSON.stringify(ends);
}

function nodeText(ends: ChangeEnds): string {
  if ('hypothetical' in ends || 'pods' in ends) return `{{"${mermaidText(endWords(ends, limits.names))}"}}`;
  if ('entity' in ends) return `(["${mermaidText(ends.entity)}"])`;
  const names = 'workloads' in ends ? [...ends.workloads].sort(byBytes) : ends.cidrs;
  const more = names.length - limits.names;
  const lines = [...names.slice(0, limits.names), ...(more > 0 ? [`… and ${more} more`] : [])];
  const text = lines.map((line) => mermaidText(line)).join('<br/>');
  return 'workloads' in ends ? `["${text}"]` : `(["${text}"])`;
}
