import type { CaseResult, ComparedOutcome, Comparison, Suite } from '../result.js';

/** The cases of each test document that come out differently under the CNI plugins that it is judged by, where they share any. */
export function compareSuites(suites: readonly Suite[]): readonly Comparison[] {
  const byDocument = new Map<string, Suite[]>();
  for (const suite of suites) {
    const key = `${suite.file}:${suite.line} ${suite.environment}`;
    const known = byDocument.get(key);
    if (known === undefined) byDocument.set(key, [suite]);
    else known.push(suite);
  }
  return [...byDocument.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length === 1) return [];
    const comparison = compare(first, same);
    return comparison.alike + comparison.cases.length === 0 ? [] : [comparison];
  });
}

interface Row {
  readonly suite: Suite;
  readonly result: CaseResult;
}

function compare({ name, file, line, environment }: Suite, suites: readonly Suite[]): Comparison {
  const rows = new Map<string, Row[]>();
  for (const suite of suites) {
    for (const result of suite.cases) {
      const key = `${result.line}:${result.column} ${result.name}`;
      const known = rows.get(key);
      if (known === undefined) rows.set(key, [{ suite, result }]);
      else known.push({ suite, result });
    }
  }
  const shared = [...rows.values()].filter((each) => each.length > 1);
  const cases = shared.map(outcomesOf).filter(({ outcomes }) => outcomes.length > 1);
  return {
    name,
    file,
    line,
    environment,
    ...(suites.some(({ cni }) => cni.staged === true) ? { staged: true } : {}),
    cnis: suites.map(({ cni }) => cniId(cni)),
    alike: shared.length - cases.length,
    cases,
  };
}

function outcomesOf(rows: readonly Row[]): Comparison['cases'][number] {
  const groups = new Map<string, { outcome: ComparedOutcome; cnis: string[] }>();
  for (const { suite, result } of rows) {
    const why = anyPlugin(whyOf(result), suite.cni.title);
    const key = `${result.status} ${why}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { outcome: outcomeOf(result), cnis: [cniId(suite.cni)] });
    else {
      known.cnis.push(cniId(suite.cni));
      known.outcome = { ...known.outcome, why };
    }
  }
  const { name = '', line = 0 } = rows[0]?.result ?? {};
  return { name, line, outcomes: [...groups.values()].map(({ outcome, cnis }) => ({ ...outcome, cnis })) };
}

function outcomeOf(result: CaseResult): ComparedOutcome {
  const { status, actual } = result;
  return { status, ...(actual === undefined ? {} : { actual }), cnis: [], why: whyOf(result) };
}

/** What makes the difference, in one line: how the plugin treats the deciding rule, else the nearest miss. */
function whyOf({ status, handled = [], nearestMiss, message }: CaseResult): string {
  if (status === 'passed' || status === 'skipped') return '';
  return handled[0] ?? nearestMiss ?? message;
}

function anyPlugin(words: string, title: string): string {
  return words.replaceAll(title, 'the plugin');
}

function cniId({ name, version, staged }: Suite['cni']): string {
  const id = version === undefined ? name : `${name}@${version}`;
  return staged === true ? `${id} with staged policies` : id;
}
