import { test } from 'tap';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { namespaceText, podText, policyText } from '../evaluate/ask-evaluation.js';

test('classes with alike reaches share one object, so that a large map takes little room', async (t) => {
  const names = Array.from({ length: 12 }, (_, index) => `p${index}`);
  const policies = names.map((name, index) =>
    policyText(
      'x',
      name,
      `{podSelector: {matchLabels: {app: ${name}}}, ingress: [{ports: [{port: ${80 + (index % 3)}}]}]}`,
    ),
  );
  const text = [namespaceText('x', '{}'), ...names.map((name) => podText('x', name)), ...policies].join('');
  const map = run([{ path: 'a.yaml', text }], { ...defaults, command: 'map' });
  if (map.kind !== 'ReachabilityMap') throw new Error(map.kind);
  t.equal(map.classes, 12);
  t.equal(new Set(map.between).size, 3);
  t.equal(new Set(map.between.map((reach) => JSON.stringify(reach))).size, 3);
});
