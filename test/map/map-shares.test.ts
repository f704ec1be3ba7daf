import { test } from 'tap';
import { CompactNumbers } from '../../src/pairs/reach/compact-numbers.js';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { namespaceText, podText, policyText } from '../evaluate/ask-evaluation.js';

test('a map holds each distinct reach once and a byte a pair of classes, so that a large one takes little room', async (t) => {
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
  t.equal(new Set(map.reaches.map((reach) => JSON.stringify(reach))).size, 3);
  t.equal(map.reaches.length, 3);
  t.ok(map.between instanceof Uint8Array);
  t.strictSame([...new Set(Array.from(map.between))], [0, 1, 2], 'in the order in which they are met');
  const { between, ...others } = map;
  t.strictSame(JSON.parse(JSON.stringify(map)), { ...others, between: Array.from(between) }, 'JSON has a list');
});

test('numbers of any size are kept as they are, in so many bytes as the largest asks for', async (t) => {
  const numbers = new CompactNumbers(6);
  numbers.put(new Uint32Array([1, 255]), 0, 255);
  t.ok(numbers.values() instanceof Uint8Array);
  numbers.put(new Uint32Array([256, 65_535]), 2, 65_535);
  t.ok(numbers.values() instanceof Uint16Array);
  numbers.put(new Uint32Array([65_536, 0]), 4, 65_536);
  t.strictSame(JSON.parse(JSON.stringify(numbers.values())), [1, 255, 256, 65_535, 65_536, 0]);
});
