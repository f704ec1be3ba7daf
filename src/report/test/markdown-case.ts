import type { CaseResult, Decision, Suite } from '../../result.js';
import { excerptLines } from '../text/excerpt.js';
import { count } from '../text/layout.js';
import { code, codeBlock, prose } from '../text/markdown.js';
import { shownName, shownProse } from '../text/visible.js';
import { connectionWords, locationText, nearestWords, statuses, verdictWords } from '../text/words.js';
import { explain } from './explain.js';

/** A case that isn't passed, as Markdown: where it stands, what was found between whom, what decided it, and what to change. */
export function caseBody(result: CaseResult, suite: Pick<Suite, 'cni'>): string {
  const blocks = [
    [`**Where:** ${code(locationText(result))}\n`],
    found(result),
    list('Why', [...result.decisions.map(decided), ...ways(result)]),
    list(
      'Unknown',
      result.unknowns.map(({ fact }) => prose(shownProse(fact))),
    ),
    list('What to change', [...changes(result, suite)].map(prose)),
    list(
      'Notes',
      result.notes.map((note) => prose(shownProse(note))),
    ),
  ];
  return blocks.flatMap((block) => (block.length === 0 ? [] : [block.join('')])).join('\n');
}

function found(result: CaseResult): readonly string[] {
  const { counterexample, pairs, message, status } = result;
  const verdict = verdictWords(result);
  const texts = verdict === '' ? shownProse(message) || statuses[status].word : verdict;
  const isExplained = verdict === '' || message === '' || counterexample !== undefined;
  const more = isExplained ? [] : [`\n${prose(shownProse(message))}\n`];
  if (counterexample === undefined) return [`**Found:** ${prose(texts)}\n`, ...more];
  const { others } = counterexample;
  const rest = pairs.differing - 1 - others.length;
  return [
    `**Found:** ${prose(texts)}\n\n`,
    `- ${code(connectionWords(counterexample))}\n`,
    ...others.map(({ from, to }) => `- ${code(`${shownName(from)} → ${shownName(to)}`)}\n`),
    ...(rest > 0 ? [`- … and ${count(rest, 'more pair')}\n`] : []),
  ];
}

/** A list below what it is; nothing where it is empty. */
function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0
    ? []
    : [`**${title}:**\n\n`, ...items.map((item) => `- ${item}${item.endsWith('\n') ? '' : '\n'}`)];
}

/** What decided one direction, with its place and the line itself. */
function decided({
  direction,
  action,
  policy,
  rule,
  reason,
  file,
  line,
  column,
  endColumn,
  excerpt,
  excerptColumn,
}: Decision): string {
  const by = [policy, rule]
    .filter((each) => each !== undefined)
    .map(shownName)
    .join(' ');
  const because = [by === '' ? '' : code(by), reason === undefined ? '' : prose(shownProse(reason))];
  const words = `${direction} ${action}: ${because.filter((each) => each !== '').join(', ')}`;
  if (file === undefined) return words;
  const at = `${words}, at ${code(locationText({ file, line, column }))}`;
  if (line === undefined || excerpt === undefined) return at;
  return `${at}\n\n${codeBlock(excerptLines({ line, column, endColumn, excerpt, excerptColumn }, ''), '  ')}`;
}

/** The way through the tiers of policies, where it tells more than the decisions. */
function ways(result: CaseResult): readonly string[] {
  return [...explain(result)].flatMap(({ kind, text }) => (kind === 'path' ? [prose(text)] : []));
}

/** What would turn the case, nearest first; not yet escaped. */
function* changes(result: CaseResult, { cni }: Pick<Suite, 'cni'>): Generator<string> {
  const { unknowns, status, actual, decisions, counterexample } = result;
  const nearest = nearestWords(result);
  if (nearest !== undefined) yield nearest;
  for (const { remedy } of unknowns) if (remedy !== '') yield shownProse(remedy);
  if (status !== 'failed' || counterexample === undefined) return;
  const deciding = decisions.filter((each) => each.action === actual && each.file !== undefined);
  const places = [...new Set(deciding.map(({ file = '', line, column }) => locationText({ file, line, column })))];
  const inTest = `the case at \`${locationText(result)}\`, where the policies are right`;
  if (places.length > 0) yield `the policy at ${places.map((place) => `\`${place}\``).join(', ')}; or ${inTest}`;
  else if (cni.enforcement === undefined && actual === 'allow')
    yield `add a NetworkPolicy that denies it; or change ${inTest}`;
}
