import t from 'tap';
import { endingBy, finish, goOn, goOnNow, parseDuration, RunEnded, unlessEnded } from '../../src/limit/index.js';
import type { TestReport } from '../../src/result.js';
import { type Progress, type RunOptions, run } from '../../src/run.js';

t.test('durations are numbers with a unit', async (t) => {
  const read: readonly (readonly [string, number | undefined])[] = [
    ['90s', 90_000],
    ['10m', 600_000],
    ['1h', 3_600_000],
    ['5ms', 5],
    ...['', '10', '0s', '-1s', '1.5m', '10 m', '10M', '1d', '999999999h', '9'.repeat(4000)].map(
      (text) => [text, undefined] as const,
    ),
  ];
  for (const [text, milliseconds] of read) t.equal(parseDuration(text), milliseconds, text.slice(0, 20));
});

t.test('a task goes on until its end has a reason, and no other task ends by it', async (t) => {
  let reason: string | undefined;
  const end = { reason: () => reason };
  endingBy(end, () => t.doesNotThrow(goOnNow));
  reason = 'it is enough';
  t.throws(() => endingBy(end, goOnNow), { name: 'UsageError', message: 'it is enough before there was a result' });
  t.ok(unlessEnded(() => endingBy(end, () => Array.from({ length: 100 }, goOn))) instanceof RunEnded);
  t.doesNotThrow(goOnNow);
  t.ok(endingBy(end, () => unlessEnded(goOnNow)) instanceof RunEnded);
  t.throws(() => unlessEnded(() => JSON.parse('{')), SyntaxError);
});

/** What a run of these tests comes to. */
function judged(onProgress?: RunOptions['onProgress'], given = files): TestReport {
  const result = run(given, {
    command: 'test',
    cni: undefined,
    namespace: undefined,
    raw: false,
    podCidrs: [],
    ipBlocks: undefined,
    undeclaredNamespaces: undefined,
    today: '2026-11-22',
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  if (result.kind !== 'TestReport') throw new Error(result.kind);
  return result;
}

const world = `apiVersion: v1
kind: Pod
metadata: {name: a}
---
apiVersion: v1
kind: Pod
metadata: {name: b}
`;
const test = `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
metadata: {name: t}
spec:
  cases:
    - {name: first, from: default/a, to: default/b, ports: [TCP/80], expect: allow}
    - {name: second, from: default/b, to: default/a, ports: [TCP/80], expect: allow}
`;
const files = [
  { path: 'world.yaml', text: world },
  { path: 'test.yaml', text: test },
];

t.test('a run that ends before it is done tells what is done, and names the rest', async (t) => {
  const ended = 'the time limit of 1s was over before this case was judged';
  const table = [
    { over: 'never', expected: ['passed', 'passed'] },
    { over: 'judging 2', expected: ['passed', ended] },
    { over: 'judging 1', expected: [ended, ended] },
    { over: 'reading', expected: [ended, ended] },
  ];
  for (const { over, expected } of table) {
    let isOver = false;
    const end = { reason: () => (isOver ? 'the time limit of 1s was over' : undefined) };
    const onProgress = (progress: Progress) => {
      isOver ||= over === (progress.kind === 'judging' ? `judging ${progress.row}` : progress.kind);
    };
    const { suites, inputs } = endingBy(end, () => judged(onProgress));
    t.strictSame(
      suites.flatMap(({ cases }) => cases.map(({ status, message }) => (status === 'passed' ? status : message))),
      expected,
      over,
    );
    t.match(inputs, { found: 2, files: 2 }, over);
  }
});

t.test('whatever the turn at which a run has to end, every case is told by its name', async (t) => {
  for (let turn = 0, isWhole = false; !isWhole; turn++) {
    let asked = 0;
    const end = { reason: () => (asked++ < turn ? undefined : 'the run was interrupted') };
    const { suites, inputs, diagnostics } = endingBy(end, () => judged());
    t.equal(suites.flatMap(({ cases }) => cases).length, 2, `turn ${turn}`);
    t.notOk(
      diagnostics.some(({ code }) => code === 'test/no-manifests'),
      `what isn't read isn't missing at turn ${turn}`,
    );
    t.equal(inputs.found, inputs.files + inputs.unreadFiles.length);
    isWhole = asked <= turn;
  }
});

t.test('a run of tests that has to end while it reads reads no more than the tests', async (t) => {
  const many = { path: 'many.yaml', text: Array.from({ length: 50 }, () => world).join('---\n') };
  let asked = 0;
  const end = { reason: () => (asked++ < 5 ? undefined : 'the run was interrupted') };
  const { suites, inputs } = endingBy(end, () => judged(undefined, [many, ...files]));
  t.match(suites, [{ cases: [{ status: 'errored' }, { status: 'errored' }] }]);
  t.equal(inputs.documents, 103);
  t.ok(inputs.skipped.filter(({ reason }) => reason === 'ended').length > 40);
});

t.test('steps are done in order and give their result', async (t) => {
  const done: number[] = [];
  function* steps() {
    done.push(1);
    yield;
    done.push(2);
    return 'end';
  }
  t.equal(finish(steps()), 'end');
  t.strictSame(done, [1, 2]);
});
