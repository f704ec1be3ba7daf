import { resolve } from 'node:path';
import { test } from 'tap';
import { matchesGolden } from '../golden.js';
import { runNode } from '../support/run-node.js';
import { columnsFor } from '../testdata/run-here.js';

/** A call in a folder of testdata, and the exit code that it ends with; what it prints is the expected file. */
interface Example {
  readonly name: string;
  readonly folder: string;
  readonly args: readonly string[];
  readonly status: number;
}

/** Plugins that make something different of one policy each. */
const sideBySide =
  'conformant,calico,cilium,flannel,kubenet,ovn-kubernetes,weave,aws-vpc-cni,gke-dataplane-v1,azure-npm-windows,k3s';

const examples: readonly Example[] = [
  { name: 'the demonstration passes', folder: 'demo/shop', args: ['test', '.'], status: 0 },
  { name: 'the broken demonstration explains itself', folder: 'demo/shop-broken', args: ['test', '.'], status: 1 },
  {
    name: 'the policy of the mission holds on Calico',
    folder: 'examples/network-policy',
    args: ['test', '.'],
    status: 0,
  },
  {
    name: 'the policy of the mission has no effect on Flannel',
    folder: 'examples/network-policy',
    args: ['test', '--cni', 'flannel', '.'],
    status: 1,
  },
  {
    name: 'the policy of the mission has no effect on kubenet',
    folder: 'examples/network-policy',
    args: ['test', '--cni', 'kubenet', '--quiet', '.'],
    status: 1,
  },
  {
    name: 'the policy of the mission side by side',
    folder: 'examples/network-policy',
    args: ['test', '--cni', sideBySide, '--quiet', '.'],
    status: 2,
  },
  {
    name: 'the demonstration side by side',
    folder: 'demo/shop',
    args: ['test', '--cni', sideBySide, '--quiet', '.'],
    status: 2,
  },
  { name: 'a first suite for the demonstration', folder: 'demo/shop', args: ['init', '.', '--dry-run'], status: 0 },
  { name: 'what the tests of the demonstration speak of', folder: 'demo/shop', args: ['coverage', '.'], status: 0 },
  {
    name: 'the same for code hosts',
    folder: 'demo/shop',
    args: ['coverage', '.', '--format', 'lcov'],
    status: 0,
  },
  { name: 'which directions a policy governs', folder: 'examples/policy-types', args: ['test', '.'], status: 0 },
  { name: 'Rollouts have pods of several sorts', folder: 'examples/argo-rollout', args: ['test', '.'], status: 1 },
  { name: 'the map counts a Rollout once', folder: 'examples/argo-rollout', args: ['map', '.'], status: 0 },
  {
    name: 'a policy that admits the port of a Knative container keeps its traffic out',
    folder: 'examples/knative',
    args: ['test', '.'],
    status: 2,
  },
  { name: 'virtual machines are workloads', folder: 'examples/kubevirt', args: ['test', '.'], status: 0 },
  {
    name: 'DeploymentConfigs are workloads with labels that nobody knows',
    folder: 'examples/deployment-config',
    args: ['test', '.'],
    status: 2,
  },
  { name: 'policies in tiers', folder: 'examples/tiers', args: ['test', '.'], status: 0 },
  {
    name: 'the way through the tiers, explained',
    folder: 'examples/tiers',
    args: ['explain', 'dev/console', 'shop/db', 'TCP/5432', '.'],
    status: 0,
  },
  {
    name: 'a connection that a policy of either side denies, explained',
    folder: 'demo/shop',
    args: ['explain', 'shop/web', 'shop/db', '.'],
    status: 0,
  },
  { name: 'the map of the demonstration', folder: 'demo/shop', args: ['map', '.'], status: 0 },
  {
    name: 'the map of the demonstration for Markdown',
    folder: 'demo/shop',
    args: ['map', '--format', 'mermaid', '.'],
    status: 0,
  },
  {
    name: 'the map of the demonstration as a picture',
    folder: 'demo/shop',
    args: ['map', '--format', 'svg', '.'],
    status: 0,
  },
  {
    name: 'whom the payments of the demonstration are exposed to',
    folder: 'demo/shop',
    args: ['map', '--focus', 'payments', '--exposure', '.'],
    status: 0,
  },
];

for (const { name, folder, args, status } of examples) {
  test(name, async (t) => {
    const cwd = resolve('testdata', folder);
    const ended = runNode([resolve('dist/cli.js'), ...args], {
      cwd,
      env: { PATH: process.env['PATH'], ...columnsFor(args[0]) },
    });
    t.equal(ended.stderr, '');
    t.equal(ended.status, status);
    const file = args
      .filter((word) => word !== '.' && word !== '--cni')
      .join('-')
      .replaceAll('--', '')
      .replaceAll('/', '_')
      .replace(sideBySide, 'side-by-side');
    matchesGolden(t, `${folder}.${file}.txt`, ended.stdout);
  });
}
