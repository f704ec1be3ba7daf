import t from 'tap';
import { annotate, changedFirst, stepBudget, testReports } from '../../../src/report/index.js';
import { caseOf, reportOf, suiteOf } from '../samples.js';

const untouched = {
  direction: 'egress',
  action: 'allow',
  policy: 'NetworkPolicy/shop/dns',
  rule: 'spec.egress[0]',
} as const;
const touched = {
  direction: 'ingress',
  action: 'allow',
  policy: 'NetworkPolicy/shop/redis',
  rule: 'spec.ingress[0]',
  file: 'redis.yaml',
  line: 10,
  column: 5,
  endLine: 14,
  endColumn: 20,
} as const;
const failed = caseOf({
  status: 'failed',
  actual: 'allow',
  counterexample: { from: 'shop/Pod/a', to: 'shop/Pod/b', protocol: 'TCP', port: 6379, family: 'IPv4', others: [] },
  decisions: [{ ...untouched, file: 'dns.yaml', line: 3, column: 5 }, touched],
});
const report = reportOf({ suites: [suiteOf({ cases: [failed] })] });

t.test('the changed line that decides is annotated first and named first', (t) => {
  const review = { prefix: 'deploy', changedLines: new Map([['deploy/redis.yaml', [{ from: 12, to: 12 }]]]) };
  const seen = changedFirst(report, review);
  const [, first, second] = annotate(seen, { budget: stepBudget, ...review }).shown;
  t.match(first, { file: 'deploy/redis.yaml', startLine: 12 });
  t.equal(first?.startColumn, undefined, 'columns are those of another line');
  t.match(second, { file: 'deploy/dns.yaml', startLine: 3, startColumn: 5 });
  t.match([...testReports.markdown(seen)].join(''), /the policy at `redis\.yaml:10:5`, `dns\.yaml:3:5`/);
  t.end();
});

t.test('without a change, or with one elsewhere, the order stays that of the directions', (t) => {
  const changes = [undefined, new Map(), new Map([['redis.yaml', [{ from: 20, to: 30 }]]])];
  const first = changes.map((changedLines) => {
    const seen = changedFirst(report, { prefix: '', changedLines });
    return seen.suites[0]?.cases[0]?.decisions[0]?.policy;
  });
  t.strictSame(first, [untouched.policy, untouched.policy, touched.policy]);
  t.end();
});
