import type { MutationReport, Survivor } from '../../result.js';
import { notEvaluatedLine } from '../inputs/not-evaluated.js';
import { prettyDiagnostics } from '../inputs/pretty-diagnostics.js';
import { prettyInputs } from '../inputs/pretty-inputs.js';
import { count } from '../text/layout.js';
import { describeChanges, mutationSummary, noCaseWords, survivorWords } from '../text/mutation-words.js';
import { type Paint, paintFor } from '../text/paint.js';
import type { ReportOptions } from '../text/report.js';
import { shorten, shownName, shownProse, visible } from '../text/visible.js';
import { locationText } from '../text/words.js';

/**
 * The mutants for people: those that survived at their lines, with what they change and a case that would notice; of many the first few,
 * and the others counted by policy.
 */
export function* mutationTable(report: MutationReport, options: ReportOptions): Generator<string> {
  const paint = paintFor(options);
  const shown = firstOf(report.survived);
  for (const survivor of shown) yield* survivorLines(survivor, options, paint);
  yield* otherLines(report.survived, new Set(shown), paint);
  if (options.detail === 'full')
    for (const note of report.notes) yield* paint.paragraph(`note: ${shownProse(note)}`, ['', '  '], paint.yellow);
  if (options.detail === 'full' && report.notes.length > 0) yield '\n';
  yield* prettyDiagnostics(report.diagnostics, options, paint);
  if (options.detail === 'full') yield* prettyInputs(report.inputs, paint);
  for (const line of notEvaluatedLine(report.diagnostics)) yield `${paint.yellow(line)}\n`;
  const { summary } = report;
  const colour = summary.survived > 0 ? paint.red : paint.green;
  yield `${paint.bold(colour(mutationSummary(report)))}\n`;
}

/** So many survivors are shown one by one; a few more where they are all. */
const mostShown = 10;
const mostAll = 12;

/** Of each policy the first that survived, then the others, up to a number, in the order of the report. */
function firstOf(survived: readonly Survivor[]): readonly Survivor[] {
  if (survived.length <= mostAll) return survived;
  const firsts = byPolicy(survived).flatMap(([first]) => first ?? []);
  const chosen = new Set([...new Set([...firsts, ...survived])].slice(0, mostShown));
  return survived.filter((each) => chosen.has(each));
}

function byPolicy(survived: readonly Survivor[]): readonly (readonly Survivor[])[] {
  const found = new Map<string, Survivor[]>();
  for (const each of survived) found.set(each.policy, [...(found.get(each.policy) ?? []), each]);
  return [...found.values()];
}

/** So many policies are named with what survived of them. */
const mostPolicies = 20;

function* otherLines(survived: readonly Survivor[], shown: ReadonlySet<Survivor>, paint: Paint): Generator<string> {
  const others = survived.filter((each) => !shown.has(each));
  if (others.length === 0) return;
  const policies = byPolicy(others);
  const words = `${count(others.length, 'more change')} that no case notices, by policy (each with its case: --format json):`;
  yield* paint.paragraph(words, ['', '  '], paint.red);
  for (const own of policies.slice(0, mostPolicies)) yield* paint.paragraph(policyWords(own), ['  ', '    ']);
  const more = policies.length - mostPolicies;
  if (more > 0) yield `  and of ${more === 1 ? 'one more policy' : `${more} more policies`}\n`;
  yield '\n';
}

/** `shop.yaml:12:3 NetworkPolicy/shop/db: 3 changes`. */
function policyWords(own: readonly Survivor[]): string {
  const [first] = own;
  return first === undefined ? '' : `${locationText(first)} ${shownName(first.policy)}: ${count(own.length, 'change')}`;
}

/** So many connections of a kind are shown one by one. */
const mostLines = 4;

function* survivorLines(survivor: Survivor, { width }: ReportOptions, paint: Paint): Generator<string> {
  const { from, to, operator, suite } = survivor;
  const room = width === undefined ? longestText : Math.max(20, width - signWidth);
  const shown = (text: string) => shorten(visible(text), room);
  yield `${paint.bold(locationText(survivor))}\n`;
  yield* paint.paragraph(survivorWords(survivor), ['  ', '    '], paint.red);
  yield `    ${paint.dim(`- ${shown(from)}`)}\n`;
  if (to !== '') yield `    ${paint.dim(`+ ${shown(to)}`)}\n`;
  else if (operator === 'remove-policy') yield `    ${paint.dim('+ nothing')}\n`;
  for (const { words, lines: connections } of describeChanges(survivor, mostLines)) {
    yield* paint.paragraph(connections.length === 0 ? words : `${words}:`, ['  ', '    ']);
    for (const line of connections) yield* paint.paragraph(line, ['    ', '      ']);
  }
  if (survivor.case === undefined) yield* paint.paragraph(noCaseWords(survivor), ['  ', '    '], paint.yellow);
  else {
    yield* paint.paragraph(`a case that would notice, for spec.cases of ${shownName(suite ?? '')}:`, ['  ', '    ']);
    for (const line of survivor.case.trimEnd().split('\n')) yield `${paint.green(visible(`    ${line}`))}\n`;
  }
  yield '\n';
}

/** Without a terminal more of a text than this isn't shown. */
const longestText = 320;

/** The columns before a text that is cited. */
const signWidth = 6;
