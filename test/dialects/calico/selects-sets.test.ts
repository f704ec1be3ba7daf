import t from 'tap';
import { reportOn } from '../../answer/run-files.js';
import { object, pod } from './verdicts.js';

const policy = (selector: string) =>
  object(
    'NetworkPolicy',
    '{name: p, namespace: shop}',
    `{selector: app == 'web', types: [Ingress], ingress: [{action: Allow, source: {selector: ${selector}}}]}`,
  );
const set = object('NetworkSet', '{name: s, namespace: shop, labels: {role: partner}}', '{nets: [203.0.113.0/24]}');

const codes = (selector: string, more: string) =>
  reportOn({
    manifests: [pod('web'), policy(selector), more].join('\n---\n'),
    cases: ['{from: 203.0.113.9, to: shop/web, ports: [TCP/80], expect: allow}'],
    options: { cni: 'calico' },
  })
    .diagnostics.map(({ code }) => code)
    .filter((code) => code === 'policy/selects-nothing');

t.test('a selector that holds a network set selects something, and one that holds nothing is told', async (t) => {
  t.strictSame(codes("role == 'partner'", set), []);
  t.strictSame(codes("role == 'partner'", pod('other')), ['policy/selects-nothing']);
  t.strictSame(codes("role == 'partners'", set), ['policy/selects-nothing']);
});
