import type { CaseResult, Suite, TestReport } from '../../src/result.js';
import { type RunOptions, run } from '../../src/run.js';

export const defaults = {
  command: 'test',
  cni: undefined,
  namespace: undefined,
  raw: false,
  podCidrs: [],
  ipBlocks: undefined,
  undeclaredNamespaces: undefined,
  selection: { selector: undefined, filters: [], files: [] },
  today: '2026-11-22',
} as const;

/** The report on files that are given by their paths. */
export function report(files: Readonly<Record<string, string>>, options: Partial<RunOptions> = {}): TestReport {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const result = run(sources, { ...defaults, ...options });
  if (result.kind !== 'TestReport') throw new Error(`test gave a ${result.kind}`);
  return result;
}

/** What of a test file a table varies. */
export interface Written {
  /** Cases, each in flow style; one without a name is named by its place. */
  readonly cases: readonly string[];
  /** Further fields of `spec`, a line each. */
  readonly spec?: string;
  readonly manifests?: string;
  readonly options?: Partial<RunOptions>;
}

/** The report on one test file beside one file of manifests; cases begin in line 4 of `test.yaml`, after the lines of `spec`. */
export function reportOn({ cases, spec = '', manifests = '', options }: Written): TestReport {
  const named = cases.map((each, index) =>
    each.includes('{name: ') ? each : each.replace('{', `{name: case ${index}, `),
  );
  const lines = [...spec.split('\n').filter((line) => line !== ''), 'cases:', ...named.map((each) => `  - ${each}`)];
  const head = 'apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nspec:\n';
  return report(
    { 'manifests.yaml': manifests, 'test.yaml': head + lines.map((line) => `  ${line}\n`).join('') },
    options,
  );
}

/** The rows of the one suite of a report. */
export function rowsOf({ suites }: TestReport): readonly CaseResult[] {
  const [suite, ...others] = suites;
  if (suite === undefined || others.length > 0) throw new Error(`${suites.length} suites`);
  return suite.cases;
}

/** `line:column code` of each diagnostic of the test file. */
export function toldOf({ diagnostics }: TestReport): readonly string[] {
  return diagnostics
    .filter(({ file }) => file === undefined || file === 'test.yaml')
    .map(({ code, line, column }) => (line === undefined ? code : `${line}:${column} ${code}`));
}

/** A suite as its CNI and who chose it: `calico@3.31 (test)`. */
export function cniText({ cni }: Suite): string {
  return `${cni.name}${cni.version === undefined ? '' : `@${cni.version}`} (${cni.source})`;
}
