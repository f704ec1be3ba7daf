import { exitCode, type MutationReport, type Survivor } from '../../result.js';
import { sarifFile } from '../test/sarif.js';
import { locationOf } from '../test/sarif-place.js';
import { diagnosticFinding, type Finding } from '../test/sarif-result.js';
import { sarifRules, survivorRule } from '../test/sarif-rules.js';
import type { TestReportOptions } from '../text/report.js';
import { shorten } from '../text/visible.js';
import { survivorText } from './mutation-annotations.js';

/** The mutants that survived for code scanning, as SARIF 2.1.0: a warning each, at the line that was changed, behind the errors of files. */
export function* mutationSarif(report: MutationReport, { review, tool }: TestReportOptions): Generator<string> {
  const { diagnostics, survived } = report;
  const found = diagnostics.flatMap((each) => diagnosticFinding(each, review.prefix) ?? []);
  const errors = found.filter(({ level }) => level === 'error');
  const others = found.filter(({ level }) => level !== 'error');
  const code = exitCode(report);
  yield* sarifFile(
    {
      findings: [...errors, ...survived.map((each) => survivorFinding(each, review.prefix)), ...others],
      rules: [...sarifRules(tool.diagnostics, diagnostics), survivorRule],
      diagnostics,
      exit: { code, words: code === 0 ? 'Every policy was changed.' : exitWords },
    },
    tool,
  );
}

const exitWords = "The input can't be trusted: a bad file, or a case that doesn't pass before anything is changed.";

function survivorFinding(survivor: Survivor, prefix: string): Finding {
  const { policy, rule, operator, from, to } = survivor;
  return {
    ruleId: 'mutate/survived',
    level: 'warning',
    message: { text: shorten(survivorText(survivor).replaceAll('](', '] ('), 4000) },
    location: locationOf(survivor, prefix),
    relatedLocations: [],
    identity: [policy, rule, operator, from, to],
  };
}
