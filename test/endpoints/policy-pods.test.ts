import t from 'tap';
import { mapConnections } from '../../src/result.js';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';

const agent = (network: string) =>
  `---\napiVersion: v1\nkind: Pod\nmetadata: {name: agent, namespace: shop, labels: {app: agent}}\nspec: {${network}containers: [{name: a, image: a}]}\n`;
const policy = (app: string) =>
  `---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: ${app}, namespace: shop}\nspec: {podSelector: {matchLabels: {app: ${app}}}, ingress: [{}]}\n`;

/** The pods that only policies know, as a map's rows name them. */
function policyPods(text: string): readonly string[] {
  const map = run([{ path: 'a.yaml', text }], { ...defaults, command: 'map' });
  if (map.kind !== 'ReachabilityMap') throw new Error('no map');
  const ends = [...mapConnections(map)].flatMap(({ from, to }) => [from, to]);
  return [...new Set(ends.flatMap((end) => ('pods' in end ? [`${end.pods.namespace}(${end.pods.selector})`] : [])))];
}

t.test('a policy whose subject selects no known pod stands for the pods that it selects', async (t) => {
  const table = [
    { what: 'a pod that it selects', text: agent('') + policy('agent'), pods: [] },
    { what: 'one on the network of its node', text: agent('hostNetwork: true, ') + policy('agent'), pods: [] },
    { what: 'another pod', text: agent('') + policy('db'), pods: ['shop(app=db)'] },
    { what: 'no pod', text: policy('db'), pods: ['shop(app=db)'] },
  ];
  for (const { what, text, pods } of table) t.strictSame(policyPods(text), pods, what);
});
