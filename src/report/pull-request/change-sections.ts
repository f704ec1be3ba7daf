import { type Blame, type ConnectionChange, countConnections, type SideName } from '../../result.js';
import type { Section } from '../text/cut.js';
import {
  blameLines,
  blameWords,
  type ChangeGroup,
  connectionLines,
  coverageWords,
  sectionsOf,
} from '../text/diff-words.js';
import { count } from '../text/layout.js';
import { code, codeBlock, markdown, prose } from '../text/markdown.js';
import { shownName, shownProse } from '../text/visible.js';
import { changesMermaid } from './changes-mermaid.js';
import type { ComparisonFacts, FileError } from './facts.js';
import { type Links, placeLink } from './links.js';

/** Of what has one cause so much is reported; the rest is counted. */
const most = { rows: 12, causes: 6 };

/** What a comparison found, in the order in which it is reported. */
export interface ChangeSections {
  /** The sum, and a picture of it. */
  readonly overview: readonly Section[];
  readonly opened: readonly Section[];
  readonly others: readonly Section[];
}

/** What opened and closed, by how much it matters, each with its blame and whether a case covers it. */
export function changeSections(comparison: ComparisonFacts, links: Links): ChangeSections {
  const { opened, closed, uncertain, notes, baseErrors } = comparison;
  const heading = `\n### ${capital(changeWords(comparison))}\n\n${uncoveredWords(comparison)}`;
  return {
    overview: [{ what: '', heading, items: [] }, graphSection(comparison)],
    opened: listSections('Opened', opened, links),
    others: [
      ...listSections('Closed', closed, links),
      ...listSections('Uncertain', uncertain, links),
      { what: 'notes', heading: '\n', items: notes.map((note) => `- ${prose(shownProse(note))}\n`) },
      {
        what: 'errors',
        heading: `\n#### Errors in the files of ${refWords(comparison)} alone\n\n`,
        items: baseErrors.map((error) => errorItem(error, 'base', links)),
      },
    ],
  };
}

/** An error of a file at its place, as that side has it. */
export function errorItem({ message, file, line }: FileError, side: SideName, links: Links): string {
  const place = file === undefined ? '' : `${placeLink({ file, line }, side, links)}: `;
  return `- ${place}${prose(shownProse(message))}\n`;
}

function graphSection(comparison: ComparisonFacts): Section {
  const picture = changesMermaid(comparison);
  const drawing = `<details>\n<summary>The changes as a graph</summary>\n\n\`\`\`mermaid\n${picture.join('\n')}\n\`\`\`\n\n</details>\n`;
  return { what: 'graphs', heading: '\n', items: picture.length === 0 ? [] : [drawing] };
}

/** `3 connections opened, 1 closed since `origin/main` (1a2b3c4)`. */
export function changeWords(comparison: ComparisonFacts): string {
  const { opened, closed, uncertain, added, removed } = comparison;
  const uncertainties = uncertain.length === 0 ? '' : `, ${countConnections(uncertain)} uncertain`;
  const moved = added + removed === 0 ? '' : `; ${count(added, 'workload')} added, ${removed} removed`;
  const isSame = opened.length + closed.length + uncertain.length === 0;
  const sum = isSame
    ? 'no connection opened or closed'
    : `${count(countConnections(opened), 'connection')} opened, ${countConnections(closed)} closed${uncertainties}`;
  return `${sum} since ${refWords(comparison)}${moved}`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function refWords({ ref, commit }: ComparisonFacts): string {
  return `${code(shownName(ref))}${commit === undefined ? '' : ` (${markdown(commit.slice(0, 7))})`}`;
}

/** How much of what changed no case covers; it is marked where it is reported. */
function uncoveredWords({ opened, closed, uncertain }: ComparisonFacts): string {
  const all = [...opened, ...closed, ...uncertain];
  const untested = countConnections(all.filter(({ coveredBy }) => coveredBy.length === 0));
  if (all.length === 0) return '';
  if (untested === 0) return 'A case covers each of them, at least in part.\n';
  const total = countConnections(all);
  const share = untested === total ? (total === 1 ? 'it' : 'any of them') : `${untested} of these ${total}`;
  return `**No case covers ${share}**; look for ${uncovered} below.\n`;
}

const uncovered = '⚠️';

function listSections(what: string, changes: readonly ConnectionChange[], links: Links): readonly Section[] {
  return sectionsOf(changes).map(({ words, connections, groups }) => ({
    what: 'changes',
    heading: `\n#### ${what} ${words}: ${count(connections, 'connection')}\n\n`,
    items: groups.map((group) => groupItem(group, links)),
  }));
}

function groupItem({ because, changes }: ChangeGroup, links: Links): string {
  const rows = changes.flatMap((change) => rowsOf(change, links));
  const more = rows.length - most.rows;
  const listed = rows.slice(0, most.rows);
  if (more > 0) listed.push(`- … and ${count(more, 'more line')} of the same cause\n`);
  const causes = because.slice(0, most.causes).map((blame, index) => causeItem(blame, index, links));
  const rest = because.length - causes.length;
  if (rest > 0) causes.push(`  and ${count(rest, 'more change')}\n`);
  return `${listed.join('')}${causes.length === 0 ? '' : `\n${causes.join('\n')}`}`;
}

function rowsOf(change: ConnectionChange, links: Links): string[] {
  const { coveredBy, unknown, was, now } = change;
  const reasons = [...new Set(unknown.map(({ reason }) => reason))].slice(0, 3);
  const uncertainty =
    reasons.length === 0
      ? ''
      : ` (was ${stateWords(was)}, is ${stateWords(now)}: ${reasons.map((reason) => prose(shownProse(reason))).join('; ')})`;
  const first = coveredBy.find(({ extent }) => extent === 'whole') ?? coveredBy[0];
  const covered =
    first === undefined
      ? `${uncovered} no case covers it`
      : coveredBy.length === 1
        ? `${first.extent === 'whole' ? 'covered' : 'covered in part'} by ${code(shownName(first.case))} (${placeLink(first, 'head', links)})`
        : markdown(coverageWords(coveredBy));
  return connectionLines(change).map((line) => `- ${markdown(line)}${uncertainty}; ${covered}\n`);
}

function stateWords(state: ConnectionChange['was']): string {
  return { allow: 'allowed', deny: 'denied', unknown: 'unknown' }[state];
}

/** One cause: what changed, with links to its line on either side, and the lines themselves. */
function causeItem(blame: Blame, index: number, links: Links): string {
  const { side, before } = blame;
  const own = placeLink(blame, side, links);
  const place = before === undefined ? own : `${own}, before ${placeLink(before, 'base', links)}`;
  const cited = blameLines(blame).map(({ sign, excerpt }) => `${sign} ${shownName(excerpt)}`);
  const lead = index === 0 ? 'because' : 'and';
  return `  ${lead} ${markdown(blameWords(blame))} (${place})\n${codeBlock(cited, '  ', 'diff')}`;
}
