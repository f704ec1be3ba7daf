import type { CoverageReport, Covered } from '../../result.js';

/** `12 of 14 rules (85%)`, rounded down: what isn't all of it is never 100%. */
export function coveredWords({ covered, total }: Covered, what: string): string {
  return `${covered} of ${total} ${what}${total === 0 ? '' : ` (${percentOf({ covered, total })}%)`}`;
}

/** Whole percents, rounded down; all of nothing is everything. */
export function percentOf({ covered, total }: Covered): number {
  return total === 0 ? 100 : Math.floor((covered * 100) / total);
}

/** All that is counted, in one sentence without an end mark. */
export function coverageSummary({ rules, isolations, workloads, connections }: CoverageReport['summary']): string {
  return [
    coveredWords(rules, 'rules'),
    coveredWords(isolations, 'isolations'),
    coveredWords(workloads, 'directions of workloads'),
    coveredWords(connections, 'allowed connections'),
  ].join(', ');
}
