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

t.test('cases about other requests ask otherwise, and so do those about none', async (t) => {
  const policy =
    '---\napiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: p, namespace: shop}\nspec: {endpointSelector: {}, ingress: [{toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{method: GET}]}}]}]}\n';
  const ask = (more: string) => `{from: bank/atm, to: shop/web, ports: [TCP/80], ${more}expect: allow}`;
  const rows = rowsOf(
    reportOn({
      manifests: shop + policy,
      cases: [ask('http: {method: GET}, '), ask('http: {method: PUT}, '), ask('tls: {serverName: a.b}, '), ask('')],
      options: { cni: 'cilium' },
    }),
  );
  t.strictSame(
    rows.map(({ status }) => status),
    ['passed', 'failed', 'failed', 'errored'],
  );
});
