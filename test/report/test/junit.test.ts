import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import t from 'tap';
import { validateXML } from 'xmllint-wasm';
import { testReports } from '../../../src/report/index.js';
import type { TestReport } from '../../../src/result.js';
import { matchesGolden } from '../../golden.js';
import { caseOf, deceiving, deceivingText, fullReport, plain, reportOf, suiteOf } from '../samples.js';

function junitText(report: TestReport): string {
  return [...testReports.junit(report, plain)].join('');
}

async function problemsIn(...documents: readonly string[]): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: readFileSync('testdata/report/junit.xsd', 'utf8'),
    maxMemoryPages: 4096,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

t.test('the report for test dashboards', async (t) => {
  const text = junitText(fullReport);
  matchesGolden(t, 'report/junit.xml', text);
  t.strictSame(await problemsIn(text), []);
});

t.test('the schema is one that can refuse', async (t) => {
  const text = junitText(fullReport);
  const table = [
    ['<testcase ', '<testcase file="a" '],
    ['type="failed" ', ''],
    [' hostname="localhost"', ''],
    ['<skipped>', '<skipped message="a">'],
    ['T00:00:00"', 'T00:00:00Z"'],
    ['<system-err/>', ''],
  ] as const;
  for (const [from, to] of table) t.ok((await problemsIn(text.replace(from, to))).length > 0, `${from} → ${to}`);
});

t.test('a report without a case is valid too', async (t) => {
  const empty = [reportOf({}), reportOf({ suites: [suiteOf({})] }), reportOf({ suites: [suiteOf({ name: ' ' })] })];
  t.strictSame(await problemsIn(...empty.map(junitText)), []);
});

t.test('what does not fail the run is no failure for a dashboard', async (t) => {
  const table = [
    { facts: { status: 'passed' }, counts: 'failures="0" errors="0" skipped="0"' },
    { facts: { status: 'failed' }, counts: 'failures="1" errors="0" skipped="0"' },
    { facts: { status: 'failed', severity: 'warning' }, counts: 'failures="0" errors="0" skipped="1"' },
    { facts: { status: 'errored', severity: 'warning' }, counts: 'failures="0" errors="1" skipped="0"' },
    { facts: { status: 'skipped' }, counts: 'failures="0" errors="0" skipped="1"' },
    { facts: { status: 'expectedFailure' }, counts: 'failures="0" errors="0" skipped="1"' },
  ] as const;
  for (const { facts, counts } of table) {
    const text = junitText(reportOf({ suites: [suiteOf({ cases: [caseOf(facts)] })] }));
    t.ok(text.includes(`tests="1" ${counts}`), `${JSON.stringify(facts)}: ${counts}`);
  }
});

t.test('the suites of one test file have names of their own', async (t) => {
  const suites = [
    suiteOf({}),
    suiteOf({ cni: { name: 'calico', title: 'Calico', version: '3.31', source: 'test' } }),
    suiteOf({ cni: { name: 'calico', title: 'Calico', source: 'recognised', file: 'a.yaml' } }),
    suiteOf({ environment: 'prod', cni: { name: 'cilium', title: 'Cilium', source: 'test' } }),
    suiteOf({ name: '' }),
  ];
  const names = [...junitText(reportOf({ suites })).matchAll(/<testsuite id="\d+" name="([^"]*)"/g)];
  t.strictSame(
    names.map(([, name]) => name),
    ['shop', 'shop (calico 3.31)', 'shop', 'shop (prod, cilium)', 'tests/shop.yaml'],
  );
});

t.test('whatever names hold, the report is valid and nothing is hidden in it (seed 7)', async (t) => {
  const texts = fc.sample(deceivingText, { numRuns: 60, seed: 7 });
  const documents = ['\ufffe\uffff\u{1fffe}', ']]>', '<!--', '&amp;&#0;', '\u0000\u0008\u001b', ...texts].map((text) =>
    junitText(deceiving(text)),
  );
  t.strictSame(await problemsIn(...documents), []);
  t.notMatch(documents.join('').replaceAll('\n', ''), /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/u);
});
