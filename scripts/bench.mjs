// How cost grows: each figure is a ratio of two measurements of one run, so that the machine hardly matters.
//
//   npm run bench

import { run } from '../dist/index.js';

const options = { podCidrs: ['10.244.0.0/16'] };

console.log('map of N workloads, each with a policy of its own (every pair is a question of its own)');
ratios([50, 100, 200], (count) => [shop(count)], 'map');
console.log('map of N workloads of 10 sorts in 5 namespaces (decided once a class)');
ratios([100, 1000, 4000], (count) => [shop(count, 10)], 'map');
console.log('reading 20 workloads beside N documents that can not matter (skipped by their text)');
ratios([0, 2000, 8000], (count) => [shop(20), irrelevant(count)], 'map');
console.log('reading N documents that matter');
ratios([500, 1000, 2000], (count) => [shop(count, 10)], 'test');

/** Prints, for each size after the first, how much larger it is and how much longer it takes. */
function ratios(sizes, filesOf, command) {
  run(filesOf(20), { ...options, command }); // warms the machine up
  const times = sizes.map((size) => fastest(() => run(filesOf(size), { ...options, command })));
  for (let index = 1; index < sizes.length; index++) {
    const grown = sizes[index - 1] === 0 ? '' : ` (N × ${sizes[index] / sizes[index - 1]})`;
    console.log(
      `  ${sizes[index - 1]} → ${sizes[index]}${grown}: time × ${(times[index] / times[index - 1]).toFixed(1)}`,
    );
  }
}

function fastest(work) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = process.hrtime.bigint();
    work();
    best = Math.min(best, Number(process.hrtime.bigint() - start));
  }
  return best;
}

/** Workloads `w0`… with a policy each; with `sorts`, their labels repeat after that many. */
function shop(count, sorts = count) {
  const documents = Array.from({ length: count }, (_, index) => {
    const sort = index % sorts;
    const namespace = `n${sort % 5}`;
    const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: p${sort}, namespace: ${namespace}}
spec:
  podSelector: {matchLabels: {app: a${sort}}}
  ingress: [{from: [{podSelector: {matchLabels: {app: a${(sort + 5) % sorts}}}}], ports: [{port: 8080}]}]
---
`;
    return `${index < sorts ? policy : ''}apiVersion: apps/v1
kind: Deployment
metadata: {name: w${index}, namespace: ${namespace}}
spec: {template: {metadata: {labels: {app: a${sort}}}, spec: {containers: [{name: c}]}}}
`;
  });
  return { path: 'shop.yaml', text: documents.join('---\n') };
}

function irrelevant(count) {
  const document = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {key: value}\n';
  return { path: 'config.yaml', text: Array.from({ length: count }, () => document).join('---\n') };
}
