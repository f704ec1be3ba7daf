import t from 'tap';
import { globalPolicy, object, pod, verdictOn } from './verdicts.js';

const plain = [pod('web', { status: 'podIP: 10.0.0.1' }), pod('client', { status: 'podIP: 10.0.0.2' })].join('---\n');
const dual = [
  pod('web', { status: 'podIPs: [{ip: 10.0.0.1}, {ip: "fd00::1"}]' }),
  pod('client', { status: 'podIPs: [{ip: 10.0.0.2}, {ip: "fd00::2"}]' }),
].join('---\n');
const ingress = (rules: string) => globalPolicy(`types: [Ingress], ingress: [${rules}]`);
const fromOutside = 'from: 203.0.113.9, to: shop/web, ports: [TCP/80]';
const fromOutsideV6 = 'from: "2001:db8::9", to: shop/web, ports: [TCP/80]';
const fromClient = 'from: shop/client, to: shop/web, ports: [TCP/80]';
const ping = 'from: 203.0.113.9, to: shop/web, ports: [ICMP/8]';
const allowAll = '{action: Allow}';

t.test('a rule of one IP version holds pods whatever ranges mean (calico.md §5.1)', async (t) => {
  const table = [
    ['nets', `{action: Deny, source: {nets: [203.0.113.0/24]}}, ${allowAll}`, fromOutside, 'deny'],
    ['nets, of pods', `{action: Deny, source: {nets: [10.0.0.0/8]}}, ${allowAll}`, fromClient, 'allow'],
    ['nets, elsewhere', `{action: Deny, source: {nets: [203.0.113.0/24]}}, ${allowAll}`, fromClient, 'allow'],
    ['notNets', '{action: Allow, source: {notNets: [203.0.113.0/24]}}', fromClient, 'allow'],
    ['notNets of pods', '{action: Allow, source: {notNets: [10.0.0.0/8]}}', fromClient, 'allow'],
    ['notNets that hold', '{action: Allow, source: {notNets: [203.0.113.0/24]}}', fromOutside, 'deny'],
    [
      'selector and notNets',
      "{action: Allow, source: {selector: app == 'client', notNets: [10.0.0.0/8]}}",
      fromClient,
      'allow',
    ],
    [
      'selector and nets',
      "{action: Allow, source: {selector: app == 'client', nets: [10.0.0.0/8]}}",
      fromClient,
      'deny',
    ],
    ['nets of the pod itself', '{action: Allow, destination: {nets: [10.0.0.1/32]}}', fromClient, 'deny'],
    ['notNets of the pod itself', '{action: Allow, destination: {notNets: [10.0.0.1/32]}}', fromClient, 'allow'],
    ['notSelector', "{action: Allow, source: {notSelector: app == 'client'}}", fromClient, 'deny'],
    ['notSelector of others', "{action: Allow, source: {notSelector: kind == 'set'}}", fromClient, 'allow'],
    ['ipVersion 4', '{action: Allow, ipVersion: 4}', fromOutside, 'allow'],
    ['ipVersion 4, of IPv6', '{action: Allow, ipVersion: 4}', fromOutsideV6, 'deny'],
    ['ipVersion 6', '{action: Allow, ipVersion: 6}', fromOutside, 'deny'],
    ['ipVersion 6, of IPv6', '{action: Allow, ipVersion: 6}', fromOutsideV6, 'allow'],
    ['both versions', '{action: Allow, ipVersion: 4}, {action: Allow, ipVersion: 6}', fromClient, 'allow'],
    ['ICMP', '{action: Allow, protocol: ICMP, icmp: {type: 8}}', ping, 'allow'],
    ['ICMP refused', '{action: Deny, protocol: ICMP}, {action: Allow}', ping, 'deny'],
    ['ICMP as a number', '{action: Allow, protocol: 1}', ping, 'allow'],
  ] as const;
  const set = object('GlobalNetworkSet', '{name: s, labels: {kind: set}}', '{nets: [10.0.0.0/8]}');
  for (const [says, rules, asks, verdict] of table) {
    const question = { policy: ingress(rules), objects: `${plain}---\n${set}`, asks };
    t.equal(verdictOn({ ...question, options: { ipBlocks: 'external' } }), verdict, says);
  }
});

t.test('where ranges hold pods too, an IP version decides as before', async (t) => {
  const table = [
    ['one version of two', '{action: Allow, ipVersion: 4}', fromClient, 'differs'],
    ['both versions', '{action: Allow, ipVersion: 4}, {action: Allow, ipVersion: 6}', fromClient, 'allow'],
    [
      'notNets of pods',
      '{action: Allow, source: {notNets: [10.0.0.0/8]}}, {action: Allow, ipVersion: 6}',
      fromClient,
      'differs',
    ],
    [
      'notNets beside pods',
      '{action: Allow, source: {notNets: [192.0.2.0/24]}}, {action: Allow, ipVersion: 6}',
      fromClient,
      'allow',
    ],
    ['nets of pods', '{action: Deny, source: {nets: [10.0.0.2]}}, {action: Allow}', fromClient, 'differs'],
  ] as const;
  for (const [says, rules, asks, verdict] of table)
    t.equal(verdictOn({ policy: ingress(rules), objects: dual, asks }), verdict, says);
});
