import type { ConnectionChange, ReachabilityDiff } from '../../result.js';
import { notEvaluatedLine } from '../inputs/not-evaluated.js';
import { prettyDiagnostics } from '../inputs/pretty-diagnostics.js';
import { prettyInputs } from '../inputs/pretty-inputs.js';
import {
  blameLines,
  blameWords,
  type ChangeGroup,
  connectionLines,
  coverageWords,
  diffSummary,
  metadataWords,
  sectionsOf,
  sideWords,
} from '../text/diff-words.js';
import { count, screenWidth } from '../text/layout.js';
import { type Paint, paintFor } from '../text/paint.js';
import type { ReportOptions } from '../text/report.js';
import { shorten, shownName, shownProse, visible } from '../text/visible.js';
import { cniWords, portWords } from '../text/words.js';

/** The difference for people: what opened first, by how much it matters, each with what is to blame. */
export function* diffTable(diff: ReachabilityDiff, options: ReportOptions): Generator<string> {
  const paint = paintFor(options);
  yield* heading(diff, paint);
  yield* changeLines('Opened', diff.opened, paint.red, paint);
  yield* changeLines('Closed', diff.closed, paint.green, paint);
  yield* changeLines('Uncertain', diff.uncertain, paint.yellow, paint);
  yield* workloadLines('Workloads added', diff.workloads.added, paint);
  yield* workloadLines('Workloads removed', diff.workloads.removed, paint);
  for (const note of diff.notes) yield* paint.paragraph(`note: ${shownProse(note)}`, ['', '  '], paint.yellow);
  if (diff.notes.length > 0) yield '\n';
  yield* diagnosticLines(diff, options, paint);
  if (options.detail === 'full') {
    for (const [name, { inputs }] of [
      ['Base', diff.base],
      ['Head', diff.head],
    ] as const) {
      yield `${paint.bold(name)}\n`;
      yield* prettyInputs(inputs, paint);
    }
  }
  for (const line of notEvaluatedLine(diff.diagnostics)) yield `${paint.yellow(line)}\n`;
  yield `${paint.bold(diffSummary(diff))}\n`;
}

function* heading({ base, head }: ReachabilityDiff, paint: Paint): Generator<string> {
  yield* paint.paragraph(`${sideWords(base)} → ${sideWords(head)}`, ['', '  '], paint.bold);
  const [before, after] = [cniWords(base.cni), cniWords(head.cni)];
  const cni = before === after ? after : `${before}; now ${after}`;
  yield* paint.paragraph([cni, ...head.families].join(' · '), ['', '  '], paint.dim);
  yield '\n';
}

function* changeLines(
  what: string,
  changes: readonly ConnectionChange[],
  colour: (text: string) => string,
  paint: Paint,
): Generator<string> {
  for (const { words, connections, groups } of sectionsOf(changes)) {
    yield `${paint.bold(colour(`${what} ${words}: ${count(connections, 'connection')}`))}\n`;
    for (const group of groups) yield* groupLines(group, paint);
    yield '\n';
  }
}

/** Connections that are covered alike are reported together. */
function* groupLines({ because, changes }: ChangeGroup, paint: Paint): Generator<string> {
  for (const [index, change] of changes.entries()) {
    for (const line of connectionLines(change)) yield* paint.paragraph(line, ['  ', '      ']);
    if (change.reasons.length > 1 && change.reasons.includes('cloud-metadata'))
      yield* paint.paragraph(metadataWords, ['    ', '      '], paint.yellow);
    if (change.was === 'unknown' || change.now === 'unknown') yield* uncertainLines(change, paint);
    const next = changes[index + 1];
    const words = coverageWords(change.coveredBy);
    if (next !== undefined && coverageWords(next.coveredBy) === words) continue;
    yield* paint.paragraph(words, ['    ', '      '], change.coveredBy.length === 0 ? paint.yellow : paint.dim);
  }
  for (const [index, blame] of because.entries()) {
    yield* paint.paragraph(`${index === 0 ? 'because' : 'and'} ${blameWords(blame)}`, ['    ', '      ']);
    for (const { sign, place, excerpt } of blameLines(blame)) {
      const lead = `      ${sign} ${place}  `;
      const room = paint.width === undefined ? longestExcerpt : Math.max(20, paint.width - screenWidth(lead));
      yield `${paint.dim(`${lead}${shorten(visible(excerpt), room)}`.trimEnd())}\n`;
    }
  }
}

/** Without a terminal more of a line than this isn't shown. */
const longestExcerpt = 320;

function* uncertainLines({ was, now, unknown }: ConnectionChange, paint: Paint): Generator<string> {
  const words = { allow: 'allowed', deny: 'denied', unknown: 'unknown' } as const;
  yield `    was ${words[was]}, is ${words[now]}\n`;
  for (const reason of new Set(unknown.map((each) => each.reason))) {
    const ports = portWords(unknown.filter((each) => each.reason === reason));
    yield* paint.paragraph(`${ports}: ${shownProse(reason)}`, ['      ', '      ']);
  }
}

function* workloadLines(
  what: string,
  workloads: ReachabilityDiff['workloads']['added'],
  paint: Paint,
): Generator<string> {
  if (workloads.length === 0) return;
  const shown = workloads.slice(0, mostWorkloads).map(({ id }) => shownName(id));
  const more = workloads.length - shown.length;
  yield* paint.paragraph(`${what}: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`, ['', '  ']);
  yield '\n';
}

const mostWorkloads = 20;

/** What is found at the base alone is said to be so: it can't be mended at HEAD. */
function* diagnosticLines(
  { base, diagnostics }: ReachabilityDiff,
  options: ReportOptions,
  paint: Paint,
): Generator<string> {
  const own = diagnostics.filter(({ side }) => side !== 'base');
  yield* prettyDiagnostics(own, options, paint);
  const old = diagnostics
    .filter(({ side }) => side === 'base')
    .map((each) => ({ ...each, message: `at ${sideWords(base)} only: ${each.message}` }));
  yield* prettyDiagnostics(old, options, paint);
}
