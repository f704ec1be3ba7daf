import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import t from 'tap';
import type { TestReport } from '../../src/result.js';
import { matchesGoldenTable } from '../golden.js';
import {
  caseOf,
  deceiving,
  deceivingText,
  erroredCase,
  failedCase,
  fullReport,
  reportOf,
  suiteOf,
} from '../report/samples.js';
import { holds } from '../support/holds.js';
import { annotationsOf, commandsIn } from './fake-runner.js';
import { endSteps, type Outcome, runnerIn, runStep, runSteps } from './step.js';

t.teardown(endSteps);

const given = (result: TestReport): Outcome => ({ kind: 'result', result });
const passing = reportOf({ suites: [suiteOf({ cases: [caseOf({})] })] });
const failing = reportOf({ suites: [suiteOf({ cases: [caseOf({}), failedCase] })] });
const erring = reportOf({ suites: [suiteOf({ cases: [erroredCase] })] });
const warning = reportOf({ suites: [suiteOf({ cases: [{ ...failedCase, severity: 'warning' }] })] });

t.test('a step says what failed at its line, writes the summary and sets its outputs', async (t) => {
  const { code, commands, outputs, summary, stdout } = await runStep(t.testdir(), given(fullReport));
  t.equal(code, 2);
  t.strictSame(
    annotationsOf(commands).map(({ level, file, line, column }) => [level, file, line, column]),
    [
      ['error', 'tests/shop.yaml', 31, 7],
      ['error', 'tests/shop.yaml', 44, 7],
      ['warning', 'tests/shop.yaml', 60, 7],
      ['error', 'deploy/db.yaml', 21, 11],
      ['error', 'deploy/db.yaml', 14, 11],
      ['error', 'deploy/web.yaml', 9, undefined],
      ...[4, 14, 24, 34, 44].map((line) => ['warning', 'deploy/policies.yaml', line, 1]),
      ['error', undefined, undefined, undefined],
    ],
  );
  t.match(annotationsOf(commands).at(-1)?.message, 'reachspec: 2 failed, 1 errored of 7 cases, 1 error in the files');
  const { 'report-json': path = '', ...counts } = outputs;
  t.strictSame(counts, { passed: '2', failed: '2', errored: '1', skipped: '1', opened: '', closed: '' });
  t.equal(JSON.parse(readFileSync(path, 'utf8')).kind, 'TestReport');
  t.match(summary, /^## reachspec: 2 passed, 2 failed/);
  t.match(stdout, /^shop · tests\/shop\.yaml/);
});

t.test(
  'with `lint: true` findings fail the step as cases do, and are told at their lines and in the summary',
  async (t) => {
    const { env, files, workspace } = runnerIn(t.testdir(), { inputs: { lint: 'true' } });
    writeFileSync(
      join(workspace, 'policy.yaml'),
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: web, namespace: shop}\nspec:\n  podSelector: {}\n  egress: []\n',
    );
    const [printed] = await runSteps([given(passing)], { cwd: workspace, env });
    t.equal(printed?.code, 1);
    t.match(annotationsOf(commandsIn(printed?.stdout ?? '')), [
      { level: 'warning', file: 'policy.yaml', line: '6' },
      { level: 'error', message: /lint: 0 errors, 1 warning, 0 notices/ },
    ]);
    t.match(
      readFileSync(files.summary, 'utf8'),
      /### Lint: 0 errors, 1 warning, 0 notices\n\n- `policy\/empty-egress`/,
    );
  },
);

t.test('what fails the step is what `fail-on` names', async (t) => {
  const table = [
    { failOn: '', passing: 0, failing: 1, erring: 2, warning: 0 },
    { failOn: 'failed', passing: 0, failing: 1, erring: 0, warning: 0 },
    { failOn: 'errored', passing: 0, failing: 0, erring: 2, warning: 0 },
    { failOn: 'unknown, failed', passing: 0, failing: 1, erring: 2, warning: 0 },
    { failOn: 'never', passing: 0, failing: 0, erring: 0, warning: 0 },
  ];
  const folder = t.testdir();
  for (const { failOn, ...expect } of table) {
    const { env, workspace } = runnerIn(folder, { inputs: { 'fail-on': failOn } });
    const steps = await runSteps([passing, failing, erring, warning].map(given), { cwd: workspace, env });
    t.strictSame(
      steps.map(({ code }) => code),
      [expect.passing, expect.failing, expect.erring, expect.warning],
      failOn,
    );
    for (const { code, stdout } of steps)
      t.equal(/^::error::reachspec: /m.test(stdout), code !== 0, `${failOn}: ${code}`);
  }
});

t.test('a bug fails the step whatever `fail-on` says, a call that is refused unless it says never', async (t) => {
  const bug: Outcome = { kind: 'bug', message: 'x\n::add-mask::y' };
  const usage: Outcome = { kind: 'usage', message: 'unknown CNI `calcio`' };
  const table = [
    { outcome: bug, failOn: 'never', code: 70, message: /^this is a bug in reachspec/ },
    { outcome: bug, failOn: '', code: 70, message: /^this is a bug in reachspec/ },
    { outcome: usage, failOn: '', code: 2, message: /^reachspec: unknown CNI `calcio`$/ },
    { outcome: usage, failOn: 'never', code: 0, message: /^reachspec: unknown CNI `calcio`$/ },
  ];
  for (const { outcome, failOn, code, message } of table) {
    const step = await runStep(t.testdir(), outcome, { inputs: { 'fail-on': failOn } });
    t.equal(step.code, code);
    t.strictSame(
      step.commands.map(({ name }) => name),
      ['error'],
    );
    t.match(step.commands[0]?.data, message);
  }
});

t.test('a wrong input is named with what is allowed, and fails the step', async (t) => {
  const table: readonly Readonly<Record<string, string>>[] = [
    { 'fail-on': 'faild' },
    { 'fail-on': 'opened' },
    { 'fail-on': 'never,failed' },
    { 'fail-on': ',' },
    { annotations: 'yes' },
    { summary: '\u001b##[error]' },
    { reporter: 'pretty' },
    { reporter: 'xml=a' },
    { 'base-ref': 'main:deploy' },
    { comment: 'alway' },
    { 'comment-from': 'comment.json' },
    { 'working-directory': 'none' },
  ];
  const rows: (readonly [string, string])[] = [];
  for (const inputs of table) {
    const { code, commands } = await runStep(t.testdir(), given(passing), { inputs });
    t.strictSame(
      { code, said: commands.map(({ name }) => name) },
      { code: 2, said: ['error'] },
      JSON.stringify(inputs),
    );
    rows.push([JSON.stringify(inputs), commands[0]?.data ?? 'nothing']);
  }
  matchesGoldenTable(t, 'action/wrong-inputs.txt', rows);
});

t.test('paths are those of the repository, files those of the working directory', async (t) => {
  const inputs = { 'working-directory': 'app', reporter: 'json=out/r.json,pretty=r.txt' };
  const { commands, workspace } = await runStep(t.testdir(), given(failing), { inputs });
  t.strictSame(
    annotationsOf(commands).map(({ file }) => file),
    ['app/tests/shop.yaml', 'app/deploy/db.yaml', undefined],
  );
  t.equal(JSON.parse(readFileSync(`${workspace}/app/out/r.json`, 'utf8')).kind, 'TestReport');
  t.match(readFileSync(`${workspace}/app/r.txt`, 'utf8'), /1 passed, 1 failed/);
});

t.test('a file for outputs that is not there is no bug', async (t) => {
  const folder = t.testdir({});
  const { env, workspace } = runnerIn(folder, {});
  const [step] = await runSteps([{ kind: 'result', result: reportOf({ suites: [] }) }], {
    cwd: workspace,
    env: { ...env, GITHUB_OUTPUT: join(folder, 'none') },
  });
  t.equal(step?.code, 2);
  t.match(step?.stdout, /GITHUB_OUTPUT names no file/);
});

t.test('the token is read once and taken out of the environment', async (t) => {
  const inputs = { 'github-token': 'secret', 'working-directory': 'app' };
  const step = await runStep(t.testdir(), given(passing), { inputs });
  t.strictSame(step.inputs, ['INPUT_WORKING-DIRECTORY']);
});

t.test('annotations and summary can be turned off', async (t) => {
  const { commands, summary } = await runStep(t.testdir(), given(failing), {
    inputs: { annotations: 'false', summary: 'FALSE' },
  });
  t.strictSame(
    annotationsOf(commands).map(({ message }) => message),
    ['reachspec: 1 failed, 0 errored of 2 cases'],
    'the verdict is all',
  );
  t.equal(summary, '');
});

t.test('what there is no room for is said once', async (t) => {
  const cases = Array.from({ length: 14 }, (_, index) => ({ ...failedCase, line: index + 1, decisions: [] }));
  const { commands } = await runStep(t.testdir(), given(reportOf({ suites: [suiteOf({ cases })] })));
  const shown = annotationsOf(commands);
  t.equal(commands.filter(({ name }) => name === 'error').length, 10, 'nothing is lost at the runner');
  t.strictSame(
    shown.filter(({ level }) => level === 'notice').map(({ message }) => message),
    ['5 more, see the job summary'],
  );
});

t.test('a runner that offers less is served as far as it goes', async (t) => {
  const noSummary = await runStep(t.testdir(), given(passing), { without: ['GITHUB_STEP_SUMMARY'] });
  t.match(noSummary.stdout, /no job summary: GITHUB_STEP_SUMMARY is not set/);
  t.equal(noSummary.code, 0);
  const noFolders = await runStep(t.testdir(), given(passing), { without: ['RUNNER_TEMP', 'GITHUB_WORKSPACE'] });
  t.equal(dirname(noFolders.outputs['report-json'] ?? ''), noFolders.workspace);
});

t.test('whatever names hold, the runner sees exactly the commands that are meant', async (t) => {
  const { env, workspace } = runnerIn(t.testdir(), {});
  const property = fc.asyncProperty(fc.array(deceivingText, { minLength: 20, maxLength: 40 }), async (names) => {
    const steps = await runSteps(
      names.map((each) => given(deceiving(each))),
      { cwd: workspace, env },
    );
    for (const [index, { stdout, stderr }] of steps.entries()) {
      const commands = [stdout, stderr].flatMap(commandsIn).map((each) => each.name);
      const meant = ['error', 'error', 'error', 'warning', 'error'];
      if (commands.join() !== meant.join()) throw new Error(`${JSON.stringify(names[index])}: ${commands.join()}`);
    }
  });
  await holds(t, () => fc.assert(property, { numRuns: 10 }));
});
