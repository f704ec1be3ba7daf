import { cutToBytes, type Section } from '../cut.js';
import { count } from '../layout.js';
import { code, markdown, prose } from '../markdown.js';
import { shownName, shownProse } from '../visible.js';
import { statuses } from '../words.js';
import { changeSections, changeWords } from './change-sections.js';
import type { CaseCounts, PullRequestFacts, UnmetCase } from './facts.js';
import { type Links, placeLink } from './links.js';

/** GitHub takes 65,536 characters; some room is kept. A character is at least one byte. */
export const commentLimit = 64_000;

/** The first line of a comment, by which it is found again; nobody sees it. */
export function commentMarker({ identity }: Pick<PullRequestFacts, 'identity'>): string {
  return `<!-- reachspec ${identity} -->`;
}

export interface CommentContext {
  readonly links: Links;
  /** The page of the run that found the facts. */
  readonly runUrl: string | undefined;
  readonly limit?: number;
}

/** The comment: the cases that fail, what opened and closed, in whole blocks; what was cut is counted. */
export function pullRequestComment(
  facts: PullRequestFacts,
  { links, runUrl, limit = commentLimit }: CommentContext,
): string {
  const marker = `${commentMarker(facts)}\n`;
  const end = footer(facts, runUrl);
  const room = limit - Buffer.byteLength(marker + end);
  return `${marker}${cutToBytes([...sections(facts, links)], room)}${end}`;
}

function* sections(facts: PullRequestFacts, links: Links): Generator<Section> {
  const { counts, outcome, errors, cases, comparison, problem } = facts;
  const icon = outcome === 'good' ? '✅' : '❌';
  yield { what: '', heading: `## ${icon} reachspec: ${countWords(counts)}\n`, items: [] };
  if (isAllGood(facts)) {
    yield { what: '', heading: `\n${goodWords(facts)}\n`, items: [] };
    return;
  }
  if (problem !== undefined)
    yield { what: '', heading: `\n**Not compared:** ${prose(shownProse(problem))}\n`, items: [] };
  yield { what: 'cases', heading: '\n### What failed, and why\n\n', items: cases.map((each) => caseItem(each, links)) };
  const more = counts.failed + counts.errored - cases.length;
  if (more > 0) yield { what: '', heading: `\n… and ${count(more, 'more case')}.\n`, items: [] };
  yield {
    what: 'errors',
    heading: '\n### Errors in the files\n\n',
    items: errors.map(({ message, file, line }) => {
      const place = file === undefined ? '' : `${placeLink({ file, line }, 'head', links)}: `;
      return `- ${place}${prose(shownProse(message))}\n`;
    }),
  };
  if (comparison !== undefined) yield* changeSections(comparison, links);
}

/** Whether there is nothing that anybody must know. */
function isAllGood({ outcome, errors, cases, comparison, problem }: PullRequestFacts): boolean {
  const { opened = [], closed = [], uncertain = [], notes = [], baseErrors = [] } = comparison ?? {};
  const told = [errors, cases, opened, closed, uncertain, notes, baseErrors];
  return outcome === 'good' && problem === undefined && told.every((each) => each.length === 0);
}

function goodWords({ comparison }: PullRequestFacts): string {
  return comparison === undefined ? 'All good.' : `All good: ${changeWords(comparison)}.`;
}

/** `5 passed, 1 failed, 0 errored`, and what there is besides. */
function countWords({ passed, failed, errored, skipped, expectedFailures }: CaseCounts): string {
  const more = [
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(expectedFailures > 0 ? [`${expectedFailures} failed as expected`] : []),
  ];
  return [`${passed} passed`, `${failed} failed`, `${errored} errored`, ...more].join(', ');
}

function caseItem(each: UnmetCase, links: Links): string {
  const { status, name, suite, cni, found, connection, decisions, unknowns, nearestMiss } = each;
  const { symbol, word } = statuses[status];
  const origin = `${markdown(shownName(suite))}, CNI: ${markdown(shownName(cni))}`;
  const lines = [
    ...(connection === undefined ? [] : [code(shownProse(connection))]),
    ...decisions.map(({ words, file, line }) => {
      const place = file === undefined ? '' : ` (${placeLink({ file, line }, 'head', links)})`;
      return `${prose(shownProse(words))}${place}`;
    }),
    ...unknowns.map((words) => `not known: ${prose(shownProse(words))}`),
    ...(nearestMiss === undefined ? [] : [`nearest miss: ${prose(shownProse(nearestMiss))}`]),
  ];
  const head = `- ${symbol} ${word}: **${markdown(shownName(name))}** (${origin}), ${placeLink(each, 'head', links)}: ${prose(shownProse(found))}\n`;
  return `${head}${lines.map((line) => `  - ${line}\n`).join('')}`;
}

/** Which run says so. */
function footer({ origin }: PullRequestFacts, runUrl: string | undefined): string {
  const run = runUrl === undefined ? '' : ` · [the run and its summary](${runUrl})`;
  return `\n<sub>${markdown(shownName(origin))}${run}</sub>\n`;
}
