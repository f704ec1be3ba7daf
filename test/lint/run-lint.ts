import type { LintFinding, LintReport } from '../../src/result.js';
import { run } from '../../src/run.js';

/** What is found in manifests, of severities as they are declared. */
export function lintOf(text: string, settings = ''): LintReport {
  const files = [{ path: 'all.yaml', text }, ...(settings === '' ? [] : [{ path: 'reachspec.yaml', text: settings }])];
  return run(files, {
    command: 'lint',
    writesBaseline: false,
    isFixing: true,
    cni: undefined,
    namespace: undefined,
    raw: false,
    podCidrs: [],
    ipBlocks: undefined,
    undeclaredNamespaces: undefined,
    today: '2026-11-30',
  });
}

/** The findings that `lint` alone tells of, but for workloads that no policy isolates: `code line`. */
export function found(report: LintReport): readonly string[] {
  return report.findings.filter(isOwn).map(({ code, line }) => `${code.replace('policy/', '')} ${line}`);
}

const others = ['policy/unprotected', 'policy/selects-nothing', 'policy/undeclared-namespace'];

function isOwn({ code }: LintFinding): boolean {
  return !others.includes(code);
}
