import { parseAddress } from '../addresses.js';
import type { Verdict } from '../answers.js';
import {
  type ClusterOptions,
  type ClusterState,
  defaultOptions,
  type Workload,
  type WorkloadKind,
  type WrittenPort,
} from '../cluster.js';
import { createWorld } from '../create-cluster.js';
import type {
  LabelSelector,
  Labels,
  NetworkPolicy,
  NetworkPolicySpec,
  Protocol,
  Rule,
} from '../kubernetes/kubernetes-objects.js';
import type { Question, QuestionEnd } from '../questions.js';

/** A world and what is known to be true of it. */
export interface Example {
  /** The row of the semantics it comes from, and the statements it holds the reader to. */
  readonly id: string;
  readonly world: ClusterState;
  readonly queries: readonly Query[];
}

export interface Query extends Question {
  /** As the example writes it: `y/a>x/a TCP/80`. */
  readonly text: string;
  readonly expect: Verdict;
}

export interface WrittenExample {
  /** Space-separated `namespace/name`; each has the label `pod: name` and serves 80 and 81 by name in each protocol. */
  readonly pods: string;
  /** What is different about some of them. */
  readonly but?: Readonly<Record<string, WrittenPod>>;
  /** Labels of namespaces; the others are declared without any. */
  readonly namespaces?: Readonly<Record<string, Labels | 'undeclared'>>;
  readonly policies: readonly NetworkPolicy[];
  readonly options?: Partial<ClusterOptions>;
  /**
   * By protocol and port, the cells of the matrix of all pods that are denied: space-separated `from>to`, where `*` is
   * any name; `!from>to` takes cells back. All other cells are allowed.
   */
  readonly denied?: Readonly<Record<string, string>>;
  /** Single queries: `from>to PROTOCOL/port`, by default TCP/80; an end is a pod, an address or `node:name`. */
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
  readonly unknown?: readonly string[];
}

export interface WrittenPod {
  /** In place of a Pod, which nothing owns. */
  readonly kind?: WorkloadKind;
  /** Added to the label `pod`. */
  readonly labels?: Labels;
  /** In place of the usual: `http=8080/TCP`. */
  readonly ports?: readonly string[];
  readonly role?: 'container' | 'sidecar' | 'init';
  /** Those of a second container. */
  readonly more?: readonly string[];
  readonly hostNetwork?: true;
  readonly addresses?: Workload['addresses'];
  readonly node?: string;
}

/** Writes an example out in full. */
export function example(id: string, written: WrittenExample): Example {
  const { pods, but = {}, namespaces = {}, policies, options } = written;
  const workloads = pods.split(' ').map((path) => createPod(path, but[path] ?? {}));
  const names = new Set(workloads.map(({ namespace }) => namespace));
  const world = createWorld({
    namespaces: [...names].map((name) => {
      const labels = namespaces[name] ?? {};
      return { name, labels: labels === 'undeclared' ? undefined : labels };
    }),
    workloads,
    policies: policies.map((it, i) => ({ ...it, metadata: { ...it.metadata, name: `p${i}` } })),
    options: { ...defaultOptions, ...options },
  });
  const read = (expect: Verdict) => (text: string) => readQuery(text, expect, workloads);
  const queries = [
    ...Object.entries(written.denied ?? {}).flatMap(([port, patterns]) =>
      cellsOf(workloads).map((cell) =>
        readQuery(`${cell} ${port}`, matches(cell, patterns) ? 'deny' : 'allow', workloads),
      ),
    ),
    ...(written.allow ?? []).map(read('allow')),
    ...(written.deny ?? []).map(read('deny')),
    ...(written.unknown ?? []).map(read('unknown')),
  ];
  return { id, world, queries };
}

export const policy = (namespace: string, spec: NetworkPolicySpec): NetworkPolicy => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'p', namespace },
  spec,
});

/** A policy of namespace x with one explicit type. */
export const ingress = (podSelector: LabelSelector, ...rules: readonly Rule[]): NetworkPolicy =>
  policy('x', { podSelector, policyTypes: ['Ingress'], ingress: rules });

export const egress = (podSelector: LabelSelector, ...rules: readonly Rule[]): NetworkPolicy =>
  policy('x', { podSelector, policyTypes: ['Egress'], egress: rules });

export const pod = (name: string): LabelSelector => ({ matchLabels: { pod: name } });

/** By the label that every namespace has (A-DEF-4). */
export const namespace = (name: string): LabelSelector => ({ matchLabels: { [nameLabel]: name } });

export const nameLabel = 'kubernetes.io/metadata.name';

function createPod(
  path: string,
  { kind = 'Pod', labels, ports = usualPorts, more, role, hostNetwork, addresses, node }: WrittenPod,
): Workload {
  const [namespaceName = '', name = ''] = path.split('/');
  return {
    namespace: namespaceName,
    kind,
    name,
    labels: { pod: name, ...labels },
    containers: [
      { role: role ?? 'container', ports: ports.map(readPort) },
      ...(more === undefined ? [] : [{ role: 'container' as const, ports: more.map(readPort) }]),
    ],
    hostNetwork: hostNetwork ?? false,
    addresses: addresses ?? {},
    ...(node === undefined ? {} : { node }),
  };
}

const usualPorts = ['TCP', 'UDP', 'SCTP'].flatMap((protocol) =>
  [80, 81].map((port) => `serve-${port}-${protocol.toLowerCase()}=${port}/${protocol}`),
);

function readPort(text: string): WrittenPort {
  const [, name = '', port, protocol = ''] = /^(.+)=(\d+)\/(.+)$/.exec(text) ?? [];
  return { name, protocol: readProtocol(protocol), containerPort: Number(port) };
}

function readQuery(text: string, expect: Verdict, workloads: readonly Workload[]): Query {
  const [cell = '', port = 'TCP/80'] = text.split(' ');
  const [from = '', to = ''] = cell.split('>');
  const [protocol = '', number] = port.split('/');
  const ends = { from: readEnd(from, workloads), to: readEnd(to, workloads) };
  return { text: `${cell} ${port}`, expect, ...ends, protocol: readProtocol(protocol), port: Number(number) };
}

function readEnd(text: string, workloads: readonly Workload[]): QuestionEnd {
  if (text.startsWith('node:')) return { kind: 'node', name: text.slice('node:'.length) };
  const workload = workloads.find((it) => pathOf(it) === text);
  if (workload !== undefined) return { kind: 'workload', workload };
  const { family, value } = parseAddress(text);
  return { kind: 'addresses', range: { family, first: value, last: value } };
}

function readProtocol(text: string): Protocol {
  if (text === 'TCP' || text === 'UDP' || text === 'SCTP') return text;
  throw new Error(`not a protocol: ${text}`);
}

/** All cells off the diagonal. */
const cellsOf = (workloads: readonly Workload[]): readonly string[] =>
  workloads.flatMap((from) => workloads.filter((to) => to !== from).map((to) => `${pathOf(from)}>${pathOf(to)}`));

function matches(cell: string, patterns: string): boolean {
  const written = patterns.split(' ');
  const isOneOf = (list: readonly string[]): boolean => list.some((pattern) => toExpression(pattern).test(cell));
  return (
    isOneOf(written.filter((it) => !it.startsWith('!'))) &&
    !isOneOf(written.filter((it) => it.startsWith('!')).map((it) => it.slice(1)))
  );
}

/** `*` alone is any pod, `x/*` any of a namespace. */
const toExpression = (pattern: string): RegExp => new RegExp(`^${pattern.replaceAll('*', '.*')}$`);

const pathOf = ({ namespace: namespaceName, name }: Workload): string => `${namespaceName}/${name}`;
