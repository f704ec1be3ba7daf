import t from 'tap';
import { run } from '../../src/index.js';
import { endingBy, finish, goOn, goOnNow, parseDuration, RunEnded, unlessEnded } from '../../src/limit/index.js';

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
  for (const [turns, expected] of [
    [Number.POSITIVE_INFINITY, ['passed', 'passed']],
    [0, ['errored', 'errored']],
  ] as const) {
    let asked = 0;
    // The reading looks at each of the two files.
    const end = { reason: () => (asked++ < 2 + turns ? undefined : 'the time limit of 1s was over') };
    const report = endingBy(end, () => run(files, {}));
    t.strictSame(
      report.suites.flatMap(({ cases }) => cases.map(({ status }) => status)),
      expected,
    );
    if (turns === 0)
      t.equal(report.suites[0]?.cases[0]?.message, 'the time limit of 1s was over before this case was judged');
  }
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
