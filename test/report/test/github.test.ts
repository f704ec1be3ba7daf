import fc from 'fast-check';
import t from 'tap';
import { annotate, stepBudget, summary, summaryLimit, testReports } from '../../../src/report/index.js';
import { annotationsOf, commandsIn } from '../../action/fake-runner.js';
import { matchesGolden } from '../../golden.js';
import { holds } from '../../support/holds.js';
import {
  caseOf,
  deceiving,
  deceivingText,
  diagnosticOf,
  failedCase,
  fullReport,
  plain,
  reportOf,
  suiteOf,
} from '../samples.js';

const everywhere = { budget: stepBudget, prefix: '', changedLines: undefined } as const;

t.test('the remarks on a pull request', async (t) => {
  matchesGolden(t, 'report/annotations.json', `${JSON.stringify(annotate(fullReport, everywhere), undefined, 2)}\n`);
});

t.test('the remarks as commands for the runner', async (t) => {
  const text = [...testReports.github(fullReport, plain)].join('');
  matchesGolden(t, 'report/github.txt', text);
  const [first] = annotationsOf(commandsIn(text));
  t.match(first, { level: 'error', file: 'tests/shop.yaml', line: 31, column: 7, message: /^nothing else reaches/ });
  const meant = annotate(fullReport, everywhere).shown.map(({ message, title, file }) => ({ message, title, file }));
  t.strictSame(
    annotationsOf(commandsIn(text)).map(({ message, title, file }) => ({ message, title, file })),
    meant,
  );
});

t.test('commands fill what the runner takes of each kind, and the rest is counted', async (t) => {
  const failures = Array.from({ length: 12 }, (_, index) => caseOf({ status: 'failed', line: index + 1 }));
  const text = [...testReports.github(reportOf({ suites: [suiteOf({ cases: failures })] }), plain)].join('');
  const commands = commandsIn(text);
  t.equal(commands.filter(({ name }) => name === 'error').length, 10);
  t.strictSame(commands.at(-1), { name: 'notice', properties: {}, data: '2 more, see the other reports' });
});

interface Said {
  readonly title?: string;
  readonly file?: string;
  readonly message: string;
}

t.test('whatever names hold, the runner sees exactly the commands that are meant', async (t) => {
  const prove = () =>
    fc.assert(
      fc.property(deceivingText, (text) => {
        const commands = commandsIn([...testReports.github(deceiving(text), plain)].join(''));
        const names = commands.map(({ name }) => name).join();
        if (names !== 'error,error,error,warning') throw new Error(names);
        const said = ({ title, file, message }: Said) => [title?.trim() || undefined, file || undefined, message];
        const seen = annotationsOf(commands).map(said);
        const meant = annotate(deceiving(text), everywhere).shown.map(said);
        if (JSON.stringify(seen) !== JSON.stringify(meant)) throw new Error(JSON.stringify({ seen, meant }));
      }),
      { numRuns: 1000 },
    );
  await holds(t, prove);
});

t.test('cases come first, then bad files, then what decided, then warnings', async (t) => {
  const files = annotate(fullReport, everywhere).shown.map(
    ({ level, file, startLine }) => `${level} ${file}:${startLine}`,
  );
  t.strictSame(files, [
    'error tests/shop.yaml:31',
    'error tests/shop.yaml:44',
    'warning tests/shop.yaml:60',
    'error deploy/db.yaml:21',
    'error deploy/db.yaml:14',
    'error deploy/web.yaml:9',
    'warning deploy/policies.yaml:4',
    'warning deploy/policies.yaml:14',
    'warning deploy/policies.yaml:24',
    'warning deploy/policies.yaml:34',
    'warning deploy/policies.yaml:44',
  ]);
});

t.test('what the pull request changes comes first within its rank', async (t) => {
  const cases = [3, 5, 7].map((line) =>
    caseOf({ status: 'failed', line, file: line === 3 ? 'tests/a.yaml' : 'tests/b.yaml' }),
  );
  const report = reportOf({
    suites: [suiteOf({ cases })],
    diagnostics: [diagnosticOf({ file: 'tests/b.yaml', line: 7 })],
  });
  const changedLines = new Map([['app/tests/b.yaml', [{ from: 6, to: 9 }]]]);
  const { shown } = annotate(report, { ...everywhere, prefix: 'app', changedLines });
  t.strictSame(
    shown.map(({ file, startLine }) => `${file}:${startLine}`),
    ['app/tests/b.yaml:7', 'app/tests/b.yaml:5', 'app/tests/a.yaml:3', 'app/tests/b.yaml:7'],
  );
});

t.test('no more is said than there is room for, and the rest is counted', async (t) => {
  const failures = Array.from({ length: 12 }, (_, index) => caseOf({ status: 'failed', line: index + 1 }));
  const warnings = failures.map((each) => ({ ...each, severity: 'warning' as const }));
  const { shown, leftOut } = annotate(
    reportOf({ suites: [suiteOf({ cases: [...failures, ...warnings] })] }),
    everywhere,
  );
  t.equal(shown.filter(({ level }) => level === 'error').length, 9);
  t.equal(shown.filter(({ level }) => level === 'warning').length, 10);
  t.equal(leftOut, 5);
});

t.test('a line that decides several cases is remarked upon once', async (t) => {
  const cases = [failedCase, { ...failedCase, name: 'another', line: 40 }];
  const { shown } = annotate(reportOf({ suites: [suiteOf({ cases })] }), everywhere);
  const decided = shown.filter(({ file }) => file === 'deploy/db.yaml');
  t.equal(decided.length, 1);
  t.match(decided[0]?.message, /nothing else .*tests\/shop\.yaml:31:7.*another .*tests\/shop\.yaml:40:7/s);
});

t.test('the path of a remark is one of the repository, or stays in the message', async (t) => {
  const table = [
    { prefix: '', file: './a/../b.yaml', path: 'b.yaml' },
    { prefix: 'apps/shop', file: '../common/b.yaml', path: 'apps/common/b.yaml' },
    { prefix: 'apps', file: '../../b.yaml', path: undefined },
    { prefix: '../elsewhere', file: 'b.yaml', path: undefined },
    { prefix: '', file: 'b\n.yaml', path: undefined },
    { prefix: '', file: 'b,x=y:z%0A.yaml', path: 'b,x=y:z%0A.yaml' },
  ] as const;
  for (const { prefix, file, path } of table) {
    const report = reportOf({ diagnostics: [diagnosticOf({ file, line: 3, column: 1 })] });
    const [remark] = annotate(report, { ...everywhere, prefix }).shown;
    t.equal(remark?.file, path, file);
    t.equal(remark?.startLine, path === undefined ? undefined : 3, file);
    if (path === undefined) t.match(remark?.message, /:3:1\n/, file);
  }
});

t.test('a message stays within what the runner takes', async (t) => {
  const notes = Array.from({ length: 10 }, () => 'x'.repeat(1000));
  const { shown } = annotate(
    reportOf({ suites: [suiteOf({ cases: [caseOf({ status: 'errored', notes })] })] }),
    everywhere,
  );
  t.equal(shown[0]?.message.length, 4000);
  t.match(shown[0]?.message, /…$/);
});

t.test('the job summary', async (t) => {
  matchesGolden(t, 'report/summary.md', summary(fullReport));
});

t.test('the job summary of a large run keeps within its bytes and counts what it leaves out', async (t) => {
  const cases = Array.from({ length: 3000 }, (_, index) => ({
    ...failedCase,
    name: `números ${index}`,
    line: index + 1,
  }));
  const text = summary(reportOf({ suites: [suiteOf({ cases })] }));
  t.ok(Buffer.byteLength(text) <= summaryLimit);
  t.ok(/_Cut here: \d{4} of 3000 explanations are shown;/.test(text), 'explanations are counted');
  t.ok(/_Cut here: \d+ of 3000 cases are shown;/.test(text), 'cases are counted');
  t.equal(text.split('<details>').length, text.split('</details>').length);
});
