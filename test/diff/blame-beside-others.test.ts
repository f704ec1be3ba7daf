import { test } from 'tap';
import { diffConnections } from '../../src/result.js';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { podText, policyText } from '../evaluate/ask-evaluation.js';

const endpoint = `apiVersion: projectcalico.org/v3
kind: HostEndpoint
metadata: {name: n1}
spec: {node: n1, interfaceName: '*'}
---
`;

function stateOf(address: string, port: number) {
  const node = `apiVersion: v1
kind: Node
metadata: {name: n1}
status: {addresses: [{type: InternalIP, address: ${address}}]}
---
`;
  const policy = policyText('shop', 'p', `{podSelector: {}, ingress: [{ports: [{port: ${port}}]}]}`);
  return [{ path: 'a.yaml', text: podText('shop', 'web') + endpoint + node + policy }];
}

test('what a policy takes from another object is to blame, whatever else changed: a host endpoint and the addresses of its node', async (t) => {
  const sides = { base: stateOf('192.0.2.1', 80), head: stateOf('192.0.2.2', 81) };
  const { opened, uncertain } = run(sides, { ...defaults, command: 'diff', cni: 'calico' });
  const toNode = [...diffConnections([...opened, ...uncertain])].filter(({ to }) => 'cidrs' in to);
  t.equal(toNode.length, 2);
  for (const { because } of toNode)
    t.strictSame(
      because.map(({ object }) => object),
      ['Node/n1'],
    );
});
