import { cutToBytes, type Section } from '../text/cut.js';
import { count } from '../text/layout.js';
import { code, markdown, prose } from '../text/markdown.js';
import { shownName, shownProse } from '../text/visible.js';
import { statuses } from '../text/words.js';
import { changeSections, changeWords, errorItem } from './change-sections.js';
import { coverageSections } from './coverage.js';
import type { CaseCounts, PullRequestFacts, UnmetCase } from './facts.js';
import { type Links, placeLink } from './links.js';
import { lintSection } from './lint-section.js';
import { mutationSections } from './mutation-section.js';

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
  const firstLine = `${commentMarker(facts)}\n`;
  const end = footer(facts, runUrl);
  let room = limit - Buffer.byteLength(firstLine + end);
  let text = firstLine;
  for (const { sections, share } of partsOf(facts, links)) {
    const part = cutToBytes(sections, Math.floor(room * share));
    room -= Buffer.byteLength(part);
    text += part;
  }
  return `${text}${end}`;
}

/** A part of a comment, and how much it may take of the room that is left: what comes behind it gets some too. */
interface Part {
  readonly sections: readonly Section[];
  readonly share: number;
}

function partsOf(facts: PullRequestFacts, links: Links): readonly Part[] {
  const { counts, outcome, comparison, lint } = facts;
  const linted: readonly Part[] = lint === undefined ? [] : [{ sections: [lintSection(lint, links)], share: 1 }];
  const title = `## ${outcome === 'good' ? '✅' : '❌'} reachspec: ${countWords(counts)}\n`;
  const lead = (words: string): Section => ({ what: '', heading: words, items: [] });
  const gaps = facts.notEvaluated.map((words) => lead(`\n⚠️ ${prose(shownProse(words))}\n`));
  const coverage = facts.coverage === undefined ? [] : coverageSections(facts.coverage, links);
  const mutation: Part = { sections: mutationSections(facts.mutation, links), share: 1 };
  if (isAllGood(facts))
    return [
      { sections: [lead(title), ...gaps, lead(`\n${goodWords(facts)}\n`), ...coverage], share: 1 },
      ...linted,
      mutation,
    ];
  const cases: Part = { sections: [lead(title), ...gaps, ...caseSections(facts, links), ...coverage], share: 0.5 };
  if (comparison === undefined) return [{ ...cases, share: lint === undefined ? 0.9 : 0.8 }, ...linted, mutation];
  const { overview, opened, others } = changeSections(comparison, links);
  const changes = [
    { sections: overview, share: 1 },
    { sections: opened, share: 0.7 },
    { sections: others, share: 0.8 },
  ];
  return [cases, ...changes, ...linted, mutation];
}

function caseSections({ counts, cases, errors, problem }: PullRequestFacts, links: Links): readonly Section[] {
  const more = counts.failed + counts.errored - cases.length;
  const rest = more > 0 ? [`- … and ${count(more, 'more case')}\n`] : [];
  return [
    {
      what: 'problems',
      heading: '\n',
      items: problem === undefined ? [] : [`**Not compared:** ${prose(shownProse(problem))}\n`],
    },
    {
      what: 'cases',
      heading: '\n### What failed, and why\n\n',
      items: [...cases.map((each) => caseItem(each, links)), ...rest],
    },
    {
      what: 'errors',
      heading: '\n### Errors in the files\n\n',
      items: errors.map((error) => errorItem(error, 'head', links)),
    },
  ];
}

/** Whether there is nothing that anybody must know. */
function isAllGood({ outcome, errors, cases, comparison, problem }: PullRequestFacts): boolean {
  const { opened = [], closed = [], uncertain = [], notes = [], baseErrors = [] } = comparison ?? {};
  const shownSections = [errors, cases, opened, closed, uncertain, notes, baseErrors];
  return outcome === 'good' && problem === undefined && shownSections.every((each) => each.length === 0);
}

function goodWords({ comparison, notEvaluated }: PullRequestFacts): string {
  const verdict = notEvaluated.length === 0 ? 'All good' : 'Good as far as it is evaluated';
  return comparison === undefined ? `${verdict}.` : `${verdict}: ${changeWords(comparison)}.`;
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
    ...unknowns.map((words) => `unknown: ${prose(shownProse(words))}`),
    ...(nearestMiss === undefined ? [] : [prose(shownProse(nearestMiss))]),
  ];
  const head = `- ${symbol} ${word}: **${markdown(shownName(name))}** (${origin}), ${placeLink(each, 'head', links)}: ${prose(shownProse(found))}\n`;
  return `${head}${lines.map((line) => `  - ${line}\n`).join('')}`;
}

/** Which run says so. */
function footer({ origin }: PullRequestFacts, runUrl: string | undefined): string {
  const run = runUrl === undefined ? '' : ` · [the run and its summary](${runUrl})`;
  return `\n<sub>${markdown(shownName(origin))}${run}</sub>\n`;
}
