import { type Diagnostic, didYouMean } from '../diagnostics/index.js';
import { objectId } from '../model/index.js';
import { get, type ManifestDocument, type Node, readManifests, readObjects, stringOf } from '../parse/index.js';
import type { TestFile } from './language/test-file.js';
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
}

/** The objects that only one test file sees; none may redefine a discovered object. */
export function readFixtures({ fixtures }: TestFile, context: FixtureContext): Fixtures {
  const taken = new Set(context.discovered.map((document) => objectId(document, context.defaultNamespace)));
  const read = fixtures.map((node) => readFixture(node, context));
  const documents = read.flatMap((each) => each.documents);
  const redefining = documents
    .filter((document) => taken.has(objectId(document, context.defaultNamespace)))
    .map((document) => redefiningFixture({ id: objectId(document, context.defaultNamespace) }, document.span));
  return { documents, diagnostics: [...read.flatMap(({ diagnostics }) => diagnostics), ...redefining] };
}

function readFixture(node: Node, context: FixtureContext): Fixtures {
  if (get(node, 'builtin') !== undefined) return readBuiltin(node, context);
  const { documents, diagnostics } = readObjects(node, {
    source: { kind: 'applied' },
    isWanted: (kind) => context.kinds.includes(kind),
    inherited: { apiVersion: undefined, kind: undefined },
  });
  if (documents.length > 0 || diagnostics.length > 0) return { documents, diagnostics };
  const kind = stringOf(get(node, 'kind'));
  const problem =
    kind === undefined
      ? 'found no `kind`; expected a Kubernetes object, or `builtin: NAME`'
      : `a \`${kind}\` can't change a verdict${didYouMean(kind, context.kinds) || '; remove it'}`;
  return { documents, diagnostics: [unusableFixture({ problem }, node.span)] };
}

function readBuiltin(node: Node, { kinds }: FixtureContext): Fixtures {
  const name = stringOf(get(node, 'builtin')) ?? '';
  const text = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
  if (text === undefined) {
    const near = didYouMean(name, Object.keys(builtins)) || `; expected one of ${Object.keys(builtins).join(', ')}`;
    return {
      documents: [],
      diagnostics: [unusableFixture({ problem: `no builtin fixture \`${name}\`${near}` }, node.span)],
    };
  }
  const file = { path: `<builtin ${name}>`, text };
  return readManifests([file], { kinds, groups: [], policyKinds: [], markers: [] });
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
