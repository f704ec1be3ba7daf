import t from 'tap';
import { reportOn, rowsOf } from '../answer/run-files.js';
import { shop } from '../answer/shop.js';

t.test('cases that ask the same come out alike, each under its own name and terms', async (t) => {
  const ask = 'from: bank/atm, to: shop/web, ports: [TCP/80]';
  const report = reportOn({
    manifests: shop,
    cases: [
      `{name: first, ${ask}, expect: allow}`,
      `{name: second, ${ask}, expect: allow, labels: {team: a}}`,
      `{name: third, ${ask}, expect: allow, expectFailure: {reason: later, until: '2099-01-01'}}`,
      `{name: fourth, from: bank/atm, to: shop/web, ports: [TCP/81], expect: deny}`,
    ],
  });
  const rows = rowsOf(report);
  t.match(rows, [
    { name: 'first', status: 'passed', labels: {} },
    { name: 'second', status: 'passed', labels: { team: 'a' } },
    { name: 'third', status: 'failed' },
    { name: 'fourth', status: 'failed' },
  ]);
  t.equal(new Set(rows.map(({ line }) => line)).size, rows.length);
});
