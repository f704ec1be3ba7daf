import { readdirSync, readFileSync } from 'node:fs';
import { mapReports, testReports } from '../../src/report/index.js';
import { type RunOptions, run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { plain } from '../report/samples.js';

type Files = readonly { readonly path: string; readonly text: string }[];

/** The page of a map of files. */
export function mapPageOf(files: Files, options: Partial<RunOptions> = {}): string {
  const result = run(files, { ...defaults, command: 'map', map: { decisions: true, exposure: true }, ...options });
  if (result.kind !== 'ReachabilityMap') throw new Error(`map gave a ${result.kind}`);
  return [...mapReports.html(result, plain)].join('');
}

/** The page of the tests in files. */
export function testPageOf(files: Files): string {
  const result = run(files, defaults);
  if (result.kind !== 'TestReport') throw new Error(`test gave a ${result.kind}`);
  return [...testReports.html(result, plain)].join('');
}

/** The files of the demonstration: the shop, or its tests after three mistakes. */
export function demo(name: 'shop' | 'shop-broken'): Files {
  const folder = name === 'shop' ? 'testdata/demo/shop' : 'testdata/demo';
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.yaml'));
  const own = names.filter((each) => name === 'shop' || !each.startsWith('shop/tests/'));
  return own.sort().map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }));
}

/** 1,000 workloads in 50 namespaces, most of them closed to the others, with four policies each. */
export function largeCluster(): Files {
  const namespaces = Array.from({ length: 50 }, (_, index) => `team-${String(index).padStart(2, '0')}`);
  return namespaces.map((namespace, index) => ({ path: `${namespace}.yaml`, text: namespaceText(namespace, index) }));
}

const roles = ['web', 'api', 'worker', 'db', 'cache'] as const;

function namespaceText(namespace: string, index: number): string {
  const part = (at: number) => `part-${at % 5}`;
  const workloads = Array.from({ length: 20 }, (_, at) => {
    const role = roles[at % roles.length];
    return `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${role}-${at}, namespace: ${namespace}}
spec: {template: {metadata: {labels: {app: ${role}-${at}, role: ${role}}}, spec: {containers: [{name: c, image: registry.example/c}]}}}
`;
  });
  const policies = [
    `{podSelector: {}, policyTypes: [Ingress]}`,
    `{podSelector: {matchLabels: {role: web}}, ingress: [{from: [{namespaceSelector: {matchLabels: {part: ${part(index + 1)}}}}], ports: [{port: 8080}]}]}`,
    `{podSelector: {matchLabels: {role: api}}, ingress: [{from: [{podSelector: {matchLabels: {role: web}}}], ports: [{port: 8443}]}]}`,
    `{podSelector: {matchLabels: {role: db}}, ingress: [{from: [{podSelector: {matchLabels: {role: api}}}], ports: [{port: 5432}]}]}`,
  ].map(
    (spec, at) =>
      `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: policy-${at}, namespace: ${namespace}}\nspec: ${spec}\n`,
  );
  const labels = `apiVersion: v1\nkind: Namespace\nmetadata: {name: ${namespace}, labels: {part: ${part(index)}}}\n`;
  return [labels, ...workloads, ...policies].join('---\n');
}
