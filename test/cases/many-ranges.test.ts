import t from 'tap';

import { report, rowsOf } from '../answer/run-files.js';

const count = 6000;
const ranges = {
  IPv4: Array.from({ length: count }, (_, at) => `20.${at >> 7}.${(at & 127) * 2}.4/32`),
  IPv6: Array.from({ length: count }, (_, at) => `2001:db8:${at.toString(16)}::/64`),
};
const whole = { IPv4: '0.0.0.0/0', IPv6: '::/0' };

const workload = `apiVersion: v1
kind: Namespace
metadata: {name: shop}
---
apiVersion: v1
kind: Pod
metadata: {name: db, namespace: shop, labels: {app: db}}
spec: {containers: [{name: c, image: i}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: db, namespace: shop}
spec:
  podSelector: {}
  policyTypes: [Ingress]
  ingress:
    - from:
`;

function policyOf(list: readonly string[]): string {
  return workload + list.map((cidr) => `        - ipBlock: {cidr: "${cidr}"}\n`).join('');
}

function policyExcept(cidr: string, list: readonly string[]): string {
  return `${workload}        - ipBlock: {cidr: "${cidr}", except: [${quoted(list)}]}\n`;
}

function quoted(list: readonly string[]): string {
  return list.map((cidr) => `"${cidr}"`).join(', ');
}

function statuses(policies: string, groups: string, cases: readonly string[]): readonly string[] {
  const test = `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
metadata: {name: ranges}
spec:
  groups: {${groups}}
  cases:
${cases.map((each, at) => `    - {name: c${at}, to: shop/db, ${each}}\n`).join('')}`;
  return rowsOf(report({ 'policies.yaml': policies, 'tests.yaml': test })).map(({ status }) => status);
}

for (const family of ['IPv4', 'IPv6'] as const) {
  const list = ranges[family];
  const far = `far: [${quoted(list)}]`;
  const rows: readonly [string, () => readonly string[], readonly string[]][] = [
    [
      'a group of them that is allowed, beside one that is closed',
      () => statuses(policyOf(list), far, ['from: far, ports: [TCP/1], expect: allow', 'from: far, expect: deny']),
      ['errored', 'errored'],
    ],
    [
      'all addresses but them',
      () => statuses(policyOf(list), far, ['from: {all: [anywhere], except: [far]}, expect: deny']),
      ['passed'],
    ],
    [
      'a range but them, as the policy has it',
      () =>
        statuses(policyExcept(whole[family], list), far, [
          `onlyFrom: [{cidr: "${whole[family]}", except: [${quoted(list)}]}]`,
          `onlyFrom: [{cidr: "${whole[family]}", except: [${quoted([...list, family === 'IPv4' ? '9.9.9.9/32' : '2a00::/64'])}]}]`,
        ]),
      ['passed', 'failed'],
    ],
  ];
  for (const [name, judge, expected] of rows) {
    t.test(`thousands of ranges of ${family} take time in proportion to them: ${name}`, { timeout: 300_000 }, (t) => {
      const start = process.cpuUsage();
      t.strictSame(judge(), expected);
      const { user, system } = process.cpuUsage(start);
      t.ok(user + system < 10e6, `${(user + system) / 1e6} s of work`);
      t.end();
    });
  }
}
