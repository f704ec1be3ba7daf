import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import type { Log, Result, Run } from 'sarif';
import t from 'tap';
import { run } from '../../../src/index.js';
import { testReports } from '../../../src/report/index.js';
import { sarif } from '../../../src/report/test/sarif.js';
import type { CaseResult, TestReport } from '../../../src/result.js';
import { matchesGolden } from '../../golden.js';
import { holds } from '../../support/holds.js';
import {
  caseOf,
  deceiving,
  deceivingText,
  diagnosticOf,
  erroredCase,
  failedCase,
  fullReport,
  plain,
  reportOf,
  suiteOf,
} from '../samples.js';

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync('testdata/report/sarif-schema/sarif-2.1.0.json', 'utf8')));

function textOf(report: TestReport, options = plain): string {
  return [...testReports.sarif(report, options)].join('');
}

/** The one run of a report, which the published schema accepts. */
function runOf(text: string): Run {
  const log: Log = JSON.parse(text);
  if (!isSarif(log)) throw new Error(ajv.errorsText(isSarif.errors));
  const [only] = log.runs;
  if (only === undefined) throw new Error('no run');
  return only;
}

function resultsOf(report: TestReport, options = plain): readonly Result[] {
  return runOf(textOf(report, options)).results ?? [];
}

function ofCases(...cases: readonly CaseResult[]): TestReport {
  return reportOf({ suites: [suiteOf({ cases })] });
}

t.test('the report for code scanning', async (t) => {
  const text = textOf(fullReport);
  matchesGolden(t, 'report/report.sarif', text);
  const { tool, results = [] } = runOf(text);
  const { rules = [] } = tool.driver;
  for (const { ruleId, ruleIndex = -1 } of results) t.equal(rules[ruleIndex]?.id, ruleId);
  for (const { id, help, helpUri, fullDescription, shortDescription } of rules) {
    t.ok(help?.text && help.markdown && helpUri && fullDescription?.text && shortDescription?.text, id);
  }
  t.equal(new Set(rules.map(({ id }) => id)).size, rules.length, 'one rule for each code');
});

t.test('the schema is one that can refuse', async (t) => {
  for (const [from, to] of [
    ['"level":"error"', '"level":"bad"'],
    ['"startLine":', '"line":'],
    ['"2.1.0"', '"2.0.0"'],
    ['"uri":"', '"uri":" '],
  ] as const) {
    t.throws(() => runOf(textOf(fullReport).replaceAll(from, to)), `${from} → ${to}`);
  }
});

t.test('a report without a case is valid too', async (t) => {
  t.strictSame(resultsOf(reportOf({})), []);
});

t.test('cases that failed or could not be judged are results at their own place; the others are none', async (t) => {
  const cases = (['passed', 'failed', 'errored', 'skipped', 'expectedFailure'] as const).map((status, index) =>
    caseOf({ status, name: status, line: index + 10, excerpt: '    - name: web' }),
  );
  const warned = caseOf({ status: 'failed', severity: 'warning', name: 'warned', line: 20 });
  t.strictSame(
    resultsOf(ofCases(...cases, warned)).map(({ ruleId, level, locations }) => [
      ruleId,
      level,
      locations?.[0]?.physicalLocation?.region?.startLine,
    ]),
    [
      ['case/failed', 'error', 11],
      ['case/errored', 'error', 12],
      ['case/failed', 'warning', 20],
    ],
  );
  const [first] = resultsOf(ofCases(caseOf({ status: 'failed', column: 7, excerpt: '    - name: web  ' })));
  t.strictSame(first?.locations?.[0]?.physicalLocation?.region, {
    startLine: 7,
    startColumn: 7,
    endLine: 7,
    endColumn: 16,
    snippet: { text: 'name: web' },
  });
});

t.test('each line that decides is a related location, and the message links to it by its number', async (t) => {
  const decision = failedCase.decisions[1] ?? failedCase.decisions[0];
  if (decision === undefined) throw new Error('no decision');
  const decisions = [3, 9].map((line) => ({ ...decision, line, file: `a [b]/${line}.yaml` }));
  const [result] = resultsOf(ofCases({ ...failedCase, decisions }));
  t.match(result?.message.text, 'at [a \\[b\\]/3.yaml:3](1).');
  t.match(result?.message.text, 'at [a \\[b\\]/9.yaml:9](2).');
  t.strictSame(
    result?.relatedLocations?.map(({ id, physicalLocation }) => [
      id,
      physicalLocation?.artifactLocation?.uri,
      physicalLocation?.region?.startLine,
    ]),
    [
      [1, 'a%20%5Bb%5D/3.yaml', 3],
      [2, 'a%20%5Bb%5D/9.yaml', 9],
    ],
  );
});

t.test('the first sentence tells who is concerned and what was found', async (t) => {
  const table = [
    [failedCase, 'nothing else reaches the database: expected deny, found allow: shop/Deployment/debug → shop/'],
    [erroredCase, 'monitoring reaches everything: expected allow, found unknown: monitoring/Deployment/prometheus'],
    [caseOf({ status: 'errored', message: 'no workload `shop/wep`' }), 'web reaches the database: no workload `shop/'],
    [caseOf({ status: 'failed', message: 'now passes!' }), 'web reaches the database: now passes!\n'],
  ] as const;
  for (const [result, words] of table) {
    const text = resultsOf(ofCases(result))[0]?.message.text ?? '';
    t.ok(text.startsWith(words), text);
    t.equal(text.split(words.slice(words.indexOf(':') + 2)).length, 2, 'it is said once');
    for (const line of text.split('\n')) t.match(line, /[.!?…]$/, 'a sentence a line');
  }
});

t.test('paths are relative URIs from the root of the repository', async (t) => {
  const table = [
    { prefix: '', file: './a/../b.yaml', uri: 'b.yaml' },
    { prefix: 'apps/shop', file: '../common/b c.yaml', uri: 'apps/common/b%20c.yaml' },
    { prefix: 'apps', file: '../../b.yaml', uri: '../../b.yaml' },
    { prefix: '', file: 'ü/100%#?.yaml', uri: '%C3%BC/100%25%23%3F.yaml' },
    { prefix: '', file: 'c:\\d\n.yaml', uri: 'c%3A%5Cd%0A.yaml' },
    { prefix: '', file: '<stdin>', uri: '%3Cstdin%3E' },
  ] as const;
  for (const { prefix, file, uri } of table) {
    const options = { ...plain, review: { prefix, changedLines: undefined } };
    const [result] = resultsOf(reportOf({ diagnostics: [diagnosticOf({ file, line: 3 })] }), options);
    t.strictSame(result?.locations?.[0]?.physicalLocation?.artifactLocation, { uri, uriBaseId: '%SRCROOT%' }, file);
  }
});

t.test(
  'what no file is to blame for is a notification, for code scanning refuses results without a place',
  async (t) => {
    const diagnostics = [
      diagnosticOf({ code: 'test/no-tests', message: 'found no test file' }),
      diagnosticOf({ code: 'test/suspicious', severity: 'warning', message: 'says less' }),
    ];
    const { results, invocations } = runOf(textOf(reportOf({ diagnostics })));
    t.strictSame(results, []);
    t.match(invocations?.[0], {
      executionSuccessful: false,
      exitCode: 2,
      toolExecutionNotifications: [
        { level: 'error', message: { text: 'found no test file' }, associatedRule: { id: 'test/no-tests' } },
        { level: 'warning', associatedRule: { id: 'test/suspicious', index: 5 } },
      ],
    });
  },
);

t.test('the invocation tells whether the run can be trusted', async (t) => {
  const table = [
    [reportOf({}), true, 0],
    [ofCases(failedCase), true, 1],
    [ofCases(erroredCase), false, 2],
  ] as const;
  for (const [report, executionSuccessful, exitCode] of table) {
    t.match(runOf(textOf(report)).invocations, [{ executionSuccessful, exitCode }]);
  }
});

t.test('a fingerprint stays where lines move, and is another for another case, suite or object', async (t) => {
  const prints = (report: TestReport) => resultsOf(report).map(({ partialFingerprints }) => partialFingerprints);
  const moved = (report: TestReport): TestReport =>
    JSON.parse(JSON.stringify(report), (key, value) => (/line$/i.test(key) ? value + 40 : value));
  t.strictSame(prints(moved(fullReport)), prints(fullReport));
  const suites = [
    suiteOf({ cases: [failedCase] }),
    suiteOf({ cases: [failedCase], environment: 'prod' }),
    suiteOf({ cases: [failedCase], cni: { name: 'calico', title: 'Calico', source: 'test' } }),
    suiteOf({ cases: [{ ...failedCase, name: 'other' }, failedCase, failedCase] }),
  ];
  const diagnostics = ['db', 'web'].map((name) => diagnosticOf({ file: 'a.yaml', line: 3, message: `found ${name}` }));
  const all = prints(reportOf({ suites, diagnostics })).map((each) => each?.['reachspecIdentity/v1'] ?? '');
  t.equal(new Set(all).size, 8);
  t.equal(new Set(all.map((each) => each.replace(/:.*/, ''))).size, 6, 'the same again has the next number');
});

t.test('more than code scanning takes is cut at the least severe, and the cut is told', async (t) => {
  const cases = Array.from({ length: 30 }, (_, index) => ({ ...failedCase, name: `case ${index}` }));
  const warnings = [4, 5].map((line) => diagnosticOf({ severity: 'warning', file: 'a.yaml', line }));
  const report = reportOf({ suites: [suiteOf({ cases })], diagnostics: warnings });
  const few = runOf([...sarif(report, plain, { results: 31, bytes: 1e6 })].join(''));
  t.equal(few.results?.length, 31);
  t.match(few.invocations?.[0]?.toolExecutionNotifications, [
    { level: 'warning', message: { text: /^1 result is left out here, the least severe ones: / } },
  ]);
  t.strictSame(runOf([...sarif(report, plain, { results: 99, bytes: 10 })].join('')).results, []);
  const many = ofCases(...Array.from({ length: 300 }, (_, index) => ({ ...failedCase, name: `case ${index}` })));
  const [whole = 0, cut = 0] = [1e6, 8000].map(
    (bytes) => runOf([...sarif(many, plain, { results: 999, bytes })].join('')).results?.length,
  );
  t.ok(whole === 300 && cut > 0 && cut < 300, `${cut} of ${whole} fit`);
});

t.test('the largest report is one that code scanning takes', async (t) => {
  const cases = Array.from({ length: 26_000 }, (_, index) => ({ ...failedCase, name: `case ${index}` }));
  const text = textOf(ofCases(...cases));
  const { results, invocations } = runOf(text);
  t.equal(results?.length, 25_000);
  t.match(invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text, /^1000 results are left out/);
  t.ok(gzipSync(text).length < 10_000_000);
});

t.test('a place that is a whole file, or lies on several lines, is told as it is', async (t) => {
  const whole = { line: 1, column: 1, endLine: 1, endColumn: 1, excerpt: 'a: 1' };
  const long = { line: 3, column: 2, endLine: 5, endColumn: 4, excerpt: 'a: 1' };
  const regions = [whole, long, { line: 3 }, {}].map((place) => {
    const [result] = resultsOf(reportOf({ diagnostics: [diagnosticOf({ file: 'a.yaml', ...place })] }));
    return result?.locations?.[0]?.physicalLocation?.region;
  });
  t.strictSame(regions, [
    { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    { startLine: 3, startColumn: 2, endLine: 5, endColumn: 4 },
    { startLine: 3 },
    undefined,
  ]);
});

t.test('columns count UTF-16 units, as they are told', async (t) => {
  const text = `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
spec: {cases: [{name: "😀", skip: later, to: shop/db, onlyFrom: []}, {name: b, from: shop/web, to: shop/db, ports: [TCP/80], expect: allow}]}
`;
  const report = run([
    { path: 'cluster.yaml', text: cluster },
    { path: 'test.yaml', text },
  ]);
  const { columnKind, results } = runOf(textOf(report));
  t.equal(columnKind, 'utf16CodeUnits');
  const {
    startLine = 0,
    startColumn = 0,
    endColumn = 0,
  } = results?.[0]?.locations?.[0]?.physicalLocation?.region ?? {};
  t.equal(
    text
      .split('\n')
      [startLine - 1]?.slice(startColumn - 1, endColumn - 1)
      .startsWith('{name: b,'),
    true,
  );
});

t.test('whatever names hold, the report is valid, nothing is hidden in it, and no link is forged', async (t) => {
  const text = fc.oneof(
    deceivingText,
    fc.constantFrom('[click](http://evil.example)', '](1)', '{0}', '<script>', '\u202e'),
  );
  await holds(t, () =>
    fc.assert(
      fc.property(text, (each) => {
        const written = textOf(deceiving(each));
        const { results = [] } = runOf(written);
        if (/[\p{Cc}\p{Cf}]/u.test(written.replaceAll('\n', ''))) return false;
        return results.every(({ message, relatedLocations = [] }) => {
          const links = [...(message.text ?? '').matchAll(/(?<!\\)\]\(([^)]*)\)?/g)].map(([, target]) => target);
          return links.every((target) => relatedLocations.some(({ id }) => String(id) === target));
        });
      }),
      { numRuns: 200 },
    ),
  );
});

const cluster = `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web}}
---
apiVersion: v1
kind: Pod
metadata: {name: db, namespace: shop, labels: {app: db}}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: db, namespace: shop}
spec: {podSelector: {matchLabels: {app: db}}}
`;

t.test('a case that fails in several suites is a result of each, and tells which', async (t) => {
  const test = `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
spec:
  cni: [conformant, calico@3.31, flannel]
  environments:
    prod: [cluster.yaml]
    dev: [cluster.yaml]
  cases: [{name: a, from: shop/web, to: shop/db, ports: [TCP/80], expect: allow}]
`;
  const report = run([
    { path: 'cluster.yaml', text: cluster },
    { path: 'test.yaml', text: test },
  ]);
  const results = resultsOf(report);
  t.strictSame(
    results.filter(({ ruleId }) => ruleId === 'case/failed').map(({ message }) => message.text?.split('\n').slice(-2)),
    ['prod', 'dev'].flatMap((environment) =>
      ['conformant', 'Calico 3.31'].map((cni) => [`environment ${environment}.`, `CNI: ${cni} (spec.cni).`]),
    ),
  );
  const prints = results.map(({ partialFingerprints }) => partialFingerprints?.['reachspecIdentity/v1']);
  t.equal(new Set(prints).size, prints.length);
});
