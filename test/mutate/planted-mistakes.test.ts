import { join } from 'node:path';
import t from 'tap';
import { defaults } from '../answer/run-files.js';
import { compiled } from '../oracle/broken-engine.js';
import { type ChangedModules, loadModules } from '../support/load-modules.js';
import { type Planting, placesOf, withMistake } from '../support/plant.js';
import { suiteOf } from './mutated.js';

/** A mistake in how mutants are judged, and policies that show it. */
interface Mistake extends Planting {
  readonly says: string;
  readonly cni?: string;
  readonly policies: string;
}

const pods = `apiVersion: v1
kind: Namespace
metadata: {name: shop}
---
apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web, tier: front}}
spec: {containers: [{name: c, image: i}]}
---
apiVersion: v1
kind: Pod
metadata: {name: db, namespace: shop, labels: {app: db}}
spec: {containers: [{name: c, image: i}]}
---
`;
const cases = [
  '{from: shop/web, to: shop/db, ports: [TCP/80], expect: allow}',
  '{from: shop/web, to: 203.0.113.7, ports: [TCP/80], expect: allow}',
];

/** Policies of which the known pods see nothing, as another lets all of theirs pass. */
const unseen = (to: string) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web, namespace: shop}
spec: {podSelector: {matchLabels: {app: web}}, policyTypes: [Egress], egress: [{to: [${to}]}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: front, namespace: shop}
spec: {podSelector: {matchLabels: {tier: front}}, policyTypes: [Egress], egress: [{}]}
`;
const seen = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web, namespace: shop}
spec: {podSelector: {matchLabels: {app: web}}, policyTypes: [Egress], egress: [{}]}
`;
/** A rule about pods that no manifest holds, beside one about those that one does. */
const unknown = seen.replace(
  '[{}]',
  '[{to: [{podSelector: {matchLabels: {app: other}}}]}, {to: [{ipBlock: {cidr: 203.0.113.0/24}}, {podSelector: {matchLabels: {app: db}}}]}]',
);
const narrowed = `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: db, namespace: shop}
spec:
  endpointSelector: {matchLabels: {app: db}}
  ingress:
    - fromEndpoints: [{matchLabels: {app: web}}]
      toPorts: [{ports: [{port: "80", protocol: TCP}]}]
    - fromEndpoints: [{matchLabels: {app: web}}]
      toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{method: GET}, {method: PUT}]}}]
`;

const mistakes: readonly Mistake[] = [
  {
    says: 'a pod that no manifest holds is not asked whether it can tell the two apart',
    place: 'diff/equivalence',
    find: 'return [...atoms, ...others].every(_)',
    replace: 'return true',
    policies: unseen('{ipBlock: {cidr: 198.51.100.0/24}}'),
  },
  {
    says: 'what is not known to be equivalent is taken to be',
    place: 'mutate',
    find: 'suites.filter(({ compared }) => compared.isEquivalent !== true)',
    replace: 'suites.filter(({ compared }) => compared.isEquivalent === false)',
    cni: 'cilium',
    policies: narrowed,
  },
  {
    says: 'changed rules about known pods are not compared for pods that no manifest holds',
    place: 'diff/equivalence',
    find: "own === 'anywhere' || isSaidSame(each, other) ? own : both(own, places[other])",
    replace: 'own',
    policies: unseen('{podSelector: {matchLabels: {app: db}}}'),
  },
  {
    says: 'pods that no manifest holds are not compared where a policy that governs the other end changed',
    place: 'diff/equivalence',
    find: 'isChanged(each, direction) ? peerPlaces[direction] : nowhere',
    replace: 'nowhere',
    policies: unknown,
  },
  {
    says: 'pods that no manifest holds are not compared though a changed rule names them',
    place: 'diff/equivalence',
    find: "peers === undefined ? 'anywhere' : placesHolding(peers, sides)",
    replace: 'placesHolding([], sides)',
    policies: unknown,
  },
  {
    says: 'two pods are not compared though a changed rule says something else of one',
    place: 'diff/equivalence',
    find: "!isSaidSame(to, 'egress')",
    replace: 'false',
    policies: seen,
  },
  {
    says: 'a case is not asked where only its source is governed',
    place: 'mutate',
    find: "isGoverned(from, 'egress') || isGoverned(to, 'ingress')",
    replace: "isGoverned(to, 'ingress')",
    policies: seen,
  },
  {
    says: 'what the API server refuses is judged',
    place: 'mutate',
    find: 'return errorsOf(scenario).some((each) => !before.includes(each))',
    replace: 'return false',
    cni: 'cilium',
    policies: narrowed,
  },
];

async function outcome({ cni, policies }: Mistake, changed?: ChangedModules): Promise<string> {
  const path = join(compiled, 'run.js');
  const { run }: typeof import('../../src/run.js') = (await loadModules([path], changed))(path);
  const files = [
    { path: 'deploy.yaml', text: `${pods}${policies}` },
    { path: 'test.yaml', text: suiteOf(cases) },
  ];
  const report = run(files, { ...defaults, command: 'mutate', cni });
  if (report.kind !== 'MutationReport') throw new Error(`mutate gave a ${report.kind}`);
  const { summary, survived, diagnostics } = report;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || summary.mutants === 0) throw new Error(`nothing was changed: ${JSON.stringify(errors)}`);
  return JSON.stringify([summary, survived]);
}

for (const mistake of mistakes)
  t.test(`a mistake shows: ${mistake.says}`, async (t) => {
    const places = placesOf(mistake, compiled);
    t.equal(places.length, 1);
    t.ok((await outcome(mistake, withMistake(mistake, places))) !== (await outcome(mistake)), 'another outcome');
  });
