import { byBytes } from '../../diagnostics/index.js';
import type { CoverageReport, RuleCoverage } from '../../result.js';

/**
 * The coverage as code hosts read it: a record for each file of policies, each line that a rule begins on with the number of cases that
 * speak of it. Rules that begin on one line are one, hit where any of them is.
 * https://github.com/linux-test-project/lcov/blob/v2.3.1/man/geninfo.1#L1180
 */
export function* lcov({ rules }: CoverageReport): Generator<string> {
  const byFile = new Map<string, RuleCoverage[]>();
  for (const rule of rules) {
    const known = byFile.get(rule.file);
    if (known === undefined) byFile.set(rule.file, [rule]);
    else known.push(rule);
  }
  for (const [file, own] of [...byFile].sort(([a], [b]) => byBytes(a, b))) {
    const casesAt = new Map<number, Set<string>>();
    for (const { line, cases } of own) casesAt.set(line, new Set([...(casesAt.get(line) ?? []), ...cases]));
    const lines = [...casesAt].sort(([a], [b]) => a - b);
    yield `TN:\nSF:${file.replaceAll(/[\r\n]/g, ' ')}\n`;
    for (const [line, cases] of lines) yield `DA:${line},${cases.size}\n`;
    yield `LF:${lines.length}\nLH:${lines.filter(([, cases]) => cases.size > 0).length}\nend_of_record\n`;
  }
}
