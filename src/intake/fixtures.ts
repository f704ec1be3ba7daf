import { type Diagnostic, didYouMean } from '../diagnostics/index.js';
import type { TestFile } from '../language/test-file.js';
import { objectId } from '../model/index.js';
import {
  type DocumentRule,
  get,
  type ManifestDocument,
  type Node,
  readManifests,
  readObjects,
  stringOf,
} from '../parse/index.js';
import { uncertaintyOf } from './known-objects.js';
import { redefiningFixture, unusableFixture } from './problems.js';

export interface Fixtures {
  readonly documents: readonly ManifestDocument[];
  /** What is wrong with them costs every case of the file. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface FixtureContext {
  readonly discovered: readonly ManifestDocument[];
  readonly defaultNamespace: string;
  /** The kinds of objects that can change a verdict. */
  readonly kinds: readonly string[];
  readonly known: DocumentRule;
}

/**
 * The objects that only one test file sees; none may redefine a discovered object. The Namespace of a builtin only serves what is
 * in it: one that manifests or other fixtures declare counts instead.
 */
export function readFixtures({ fixtures }: TestFile, context: FixtureContext): Fixtures {
  const idOf = (document: ManifestDocument) => objectId(document, context.defaultNamespace);
  const discovered = new Set(context.discovered.map(idOf));
  const written = fixtures
    .filter((node) => get(node, 'builtin') === undefined)
    .map((node) => readFixture(node, context));
  const added = fixtures.filter((node) => get(node, 'builtin') !== undefined).map((node) => readBuiltin(node, context));
  const own = written.flatMap(({ documents }) => documents);
  const declared = new Set([...discovered, ...own.map(idOf)]);
  const provided = new Map(added.flatMap(({ documents }) => documents).map((each) => [idOf(each), each]));
  const needed = [...provided].filter(([id, { kind }]) => kind !== 'Namespace' || !declared.has(id));
  const documents = [...own, ...needed.map(([, document]) => document)];
  const redefining = documents.filter((document) => discovered.has(idOf(document)));
  return {
    documents: documents.filter((document) => !redefining.includes(document)),
    diagnostics: [
      ...[...written, ...added].flatMap(({ diagnostics }) => diagnostics),
      ...redefining.map((document) => redefiningFixture({ id: idOf(document) }, document.span)),
    ],
  };
}

function readFixture(node: Node, { kinds, known }: FixtureContext): Fixtures {
  const { documents, diagnostics } = readObjects(node, {
    source: { kind: 'applied' },
    rule: known,
    inherited: { apiVersion: undefined, kind: undefined },
  });
  const uncertainties = documents.flatMap((document) => uncertaintyOf(document, known)?.diagnostic ?? []);
  const usable = documents.filter((document) => uncertaintyOf(document, known) === undefined);
  if (documents.length > 0 || diagnostics.length > 0)
    return { documents: usable, diagnostics: [...diagnostics, ...uncertainties] };
  const kind = stringOf(get(node, 'kind'));
  const problem =
    kind === undefined
      ? 'found no `kind`; expected a Kubernetes object, or `builtin: NAME`'
      : `a \`${kind}\` can't change a verdict${didYouMean(kind, kinds) || '; remove it'}`;
  return unusable(problem, node);
}

function readBuiltin(node: Node, { kinds }: FixtureContext): Fixtures {
  const names = Object.keys(builtins);
  const expected = `; expected one of ${names.join(', ')}`;
  const name = stringOf(get(node, 'builtin'));
  if (name === undefined) return unusable(`\`builtin\` is no name${expected}`, node);
  const text = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
  if (text === undefined) return unusable(`no builtin fixture \`${name}\`${didYouMean(name, names) || expected}`, node);
  const file = { path: `<builtin ${name}>`, text };
  return readManifests([file], { kinds, groups: [], policyKinds: [], kustomizationsAndCharts: [] });
}

function unusable(problem: string, { span }: Node): Fixtures {
  return { documents: [], diagnostics: [unusableFixture({ problem }, span)] };
}

const kubeSystem = `apiVersion: v1
kind: Namespace
metadata: {name: kube-system}
`;

/** Objects of the cluster itself that most repositories don't hold (A-DNS-1). */
const builtins: Readonly<Record<string, string>> = {
  'kube-dns': `${kubeSystem}---
apiVersion: apps/v1
kind: Deployment
metadata: {name: coredns, namespace: kube-system}
spec:
  template:
    metadata: {labels: {k8s-app: kube-dns}}
    spec:
      containers:
        - name: coredns
          ports:
            - {name: dns, containerPort: 53, protocol: UDP}
            - {name: dns-tcp, containerPort: 53, protocol: TCP}
            - {name: metrics, containerPort: 9153, protocol: TCP}
---
apiVersion: v1
kind: Service
metadata: {name: kube-dns, namespace: kube-system}
spec:
  selector: {k8s-app: kube-dns}
  ports:
    - {name: dns, port: 53, protocol: UDP, targetPort: 53}
    - {name: dns-tcp, port: 53, protocol: TCP, targetPort: 53}
    - {name: metrics, port: 9153, protocol: TCP, targetPort: 9153}
`,
  'coredns-openshift': `apiVersion: v1
kind: Namespace
metadata: {name: openshift-dns}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: dns-default, namespace: openshift-dns}
spec:
  template:
    metadata: {labels: {dns.operator.openshift.io/daemonset-dns: default}}
    spec:
      containers:
        - name: dns
          ports:
            - {name: dns, containerPort: 5353, protocol: UDP}
            - {name: dns-tcp, containerPort: 5353, protocol: TCP}
---
apiVersion: v1
kind: Service
metadata: {name: dns-default, namespace: openshift-dns}
spec:
  selector: {dns.operator.openshift.io/daemonset-dns: default}
  ports:
    - {name: dns, port: 53, protocol: UDP, targetPort: dns}
    - {name: dns-tcp, port: 53, protocol: TCP, targetPort: dns-tcp}
`,
  'node-local-dns': `${kubeSystem}---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: node-local-dns, namespace: kube-system}
spec:
  template:
    metadata: {labels: {k8s-app: node-local-dns}}
    spec:
      hostNetwork: true
      containers:
        - name: node-cache
          ports:
            - {name: dns, containerPort: 53, protocol: UDP}
            - {name: dns-tcp, containerPort: 53, protocol: TCP}
`,
};
