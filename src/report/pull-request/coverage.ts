import { type Covered, isCoveredUnder, type RuleCoverage, type TestCoverage, type TestReport } from '../../result.js';
import type { Annotation } from '../test/annotation.js';
import { type ChangedLines, firstChanged } from '../text/changed-lines.js';
import { coverageSummary, coveredWords } from '../text/coverage-words.js';
import type { Section } from '../text/cut.js';
import { count } from '../text/layout.js';
import { markdown } from '../text/markdown.js';
import { neutraliseLines } from '../text/neutralise.js';
import type { Review } from '../text/report.js';
import { repositoryPath } from '../text/repository-path.js';
import { shorten, shownName } from '../text/visible.js';
import { type Links, placeLink } from './links.js';

/** What the tests speak of, as a comment and a summary tell of it. */
export interface CoverageFacts {
  readonly rules: Covered;
  readonly isolations: Covered;
  readonly workloads: Covered;
  readonly connections: Covered;
  /** What the input `coverage-under` demands of the rules, in percent. */
  readonly under?: number;
  /** The rules of policies that the pull request changes which no case covers. */
  readonly uncovered: readonly UncoveredRule[];
}

export interface UncoveredRule {
  readonly policy: string;
  readonly rule: string;
  readonly file: string;
  readonly line: number;
}

const mostRules = 50;

/** The coverage of a run; nothing where it wasn't recorded. */
export function coverageFacts(
  { coverage }: Pick<TestReport, 'coverage'>,
  { prefix, changedLines }: Review,
  under: number | undefined,
): CoverageFacts | undefined {
  if (coverage === undefined) return undefined;
  const { rules, isolations, workloads, connections } = coverage.summary;
  return {
    ...{ rules, isolations, workloads, connections },
    ...(under === undefined ? {} : { under }),
    uncovered: uncoveredIn(coverage, prefix, changedLines)
      .slice(0, mostRules)
      .map(({ policy, rule, file, line }) => ({ policy, rule, file, line })),
  };
}

/** Rules without a case, of policies some line of which is changed; none where nobody knows what is. */
function uncoveredIn(
  { rules }: TestCoverage,
  prefix: string,
  changedLines: ChangedLines | undefined,
): readonly RuleCoverage[] {
  if (changedLines === undefined) return [];
  return rules.filter(
    ({ covered, file, policyLines }) =>
      !covered &&
      firstChanged(
        { file: repositoryPath(prefix, file), startLine: policyLines.from, endLine: policyLines.to },
        changedLines,
      ) !== undefined,
  );
}

/** Whether fewer of the rules are covered than is demanded. */
export function isUnderCovered({ coverage }: Pick<TestReport, 'coverage'>, under: number | undefined): boolean {
  return coverage !== undefined && isCoveredUnder(coverage, under);
}

/** A remark at each rule that no case covers, of the policies that the pull request changes. */
export function coverageAnnotations({ coverage }: TestReport, { prefix, changedLines }: Review): readonly Annotation[] {
  if (coverage === undefined) return [];
  return uncoveredIn(coverage, prefix, changedLines).map(({ policy, rule, file, line }) => {
    const title = shorten(neutraliseLines(`not covered: ${shownName(`${policy} ${rule}`)}`), 200);
    return {
      level: 'notice',
      title,
      message: `${title}\nno case judged anything that this rule decides`,
      file,
      startLine: line,
    };
  });
}

/** One short block: the sum, and the rules of changed policies that no case covers. */
export function coverageSections(facts: CoverageFacts, links: Links): readonly Section[] {
  const { uncovered, under, rules } = facts;
  const isUnder = isCoveredUnder({ summary: { rules } }, under);
  const demand = isUnder ? ` ❌ \`coverage-under\` demands ${under}%.` : '';
  const sum = isUnder ? coveredWords(rules, 'rules') : coverageSummary(facts);
  const heading = `\n**Covered by cases:** ${sum}.${demand}\n`;
  if (uncovered.length === 0) return [{ what: '', heading, items: [] }];
  return [
    { what: '', heading, items: [] },
    {
      what: 'rules',
      heading: `\nOf the policies that are changed, no case covers ${count(uncovered.length, 'rule')}:\n\n`,
      items: uncovered.map(
        ({ policy, rule, file, line }) =>
          `- ${markdown(shownName(`${policy} ${rule}`))}, ${placeLink({ file, line }, 'head', links)}\n`,
      ),
    },
  ];
}
