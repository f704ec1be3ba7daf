import { readFileSync } from 'node:fs';
import { parse, parseAllDocuments } from 'yaml';
import type { CaseResult, TestReport } from '../../../src/result.js';
import { writeStream, writeYaml } from '../../support/write-yaml.js';
import { ciliumVerdict } from './cilium-oracle.js';
import type { ClusterObject, Pod } from './objects.js';
import { nodeAddresses, outside } from './random-cilium.js';
import type { CiliumFlow, CiliumVersion } from './selectors.js';

/** Our engine, or a broken one: the report on files by their paths. */
export type Judge = (files: Readonly<Record<string, string>>) => TestReport;

/** A question as a test writes it, and as the oracle reads it. */
interface Question {
  readonly from: string;
  readonly to: string;
  readonly port: string;
  readonly flow: CiliumFlow;
}

/** SCTP is carried, so that it is judged as other traffic is. */
const sctp = writeYaml({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'cilium-config', namespace: 'kube-system' },
  data: { 'enable-sctp': 'true', 'enable-k8s-cluster-network-policy': 'true' },
});

/** What reachspec says of each question: `allow`, `deny` or `unknown`. */
function answers(
  manifests: string,
  questions: readonly Question[],
  { judge, cni = 'cilium' }: { readonly judge: Judge; readonly cni?: string },
): readonly string[] {
  const cases = questions.map(({ from, to, port }, index) => ({
    name: `${index}`,
    from,
    to,
    ports: [port],
    expect: 'allow',
  }));
  const test = {
    apiVersion: 'reachspec.dev/v1alpha1',
    kind: 'ConnectivityTest',
    metadata: { name: 't' },
    spec: { cni, ipFamilies: ['IPv4'], cases },
  };
  const configured = manifests.includes('name: cilium-config') ? manifests : `${manifests}---\n${sctp}`;
  const { suites } = judge({ 'm.yaml': configured, 't.yaml': writeYaml(test) });
  const rows = new Map(suites.flatMap((suite) => suite.cases).map((row) => [row.name, row]));
  return questions.map((_, index) => verdictOf(rows.get(`${index}`)));
}

function verdictOf(row: CaseResult | undefined): string {
  return row?.status === 'passed' ? 'allow' : (row?.actual ?? row?.message ?? 'no answer');
}

const traffic = [
  { protocol: 'TCP', port: 80 },
  { protocol: 'TCP', port: 81 },
  { protocol: 'UDP', port: 53 },
  { protocol: 'ICMP', port: 8 },
] as const;

/** Where the engine judges a random world otherwise than the oracle: every pair of ends is asked once. */
export function differencesIn(
  objects: readonly ClusterObject[],
  judge: Judge,
  version: CiliumVersion = '1.20',
): readonly string[] {
  const pods = objects.filter((each): each is Pod => each.kind === 'Pod');
  const inside = pods.map(({ metadata, status }) => ({
    text: `${metadata.namespace}/${metadata.name}`,
    address: status.podIP,
  }));
  const others = [...outside, ...nodeAddresses].map((address) => ({ text: address, address }));
  const pairs = inside.flatMap((pod) => [
    ...inside.filter((each) => each !== pod).map((each) => [pod, each] as const),
    ...others.flatMap((each) => [[each, pod] as const, [pod, each] as const]),
  ]);
  const questions = pairs.map(([from, to], index): Question => {
    const { protocol, port } = traffic[index % traffic.length] ?? traffic[0];
    const flow = { source: from.address, destination: to.address, protocol, port };
    return { from: from.text, to: to.text, port: `${protocol}/${port}`, flow };
  });
  const text = writeStream(objects);
  const found = answers(text, questions, { judge, cni: `cilium@${version}` });
  return questions.flatMap(({ from, to, port, flow }, index) => {
    const verdict = ciliumVerdict(flow, objects, version);
    return found[index] === verdict ? [] : [`${from} > ${to} ${port}: found ${found[index]}, expected ${verdict}`];
  });
}

/** A worked example: a setting, manifests beside it, and the verdicts. */
export interface Example {
  readonly id: string;
  readonly setting: string;
  readonly manifests?: string;
  readonly expect: Readonly<Record<string, string>>;
}

const folder = 'testdata/dialects/cilium';
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
export const examples: readonly Example[] = parse(read('examples.yaml'));

/** The verdicts of an engine on an example, by the words that ask for them. */
export function judgeExample({ setting, manifests = '', expect }: Example, judge: Judge) {
  const text = [read(setting), ...(manifests === '' ? [] : [manifests])].join('---\n');
  const objects: readonly ClusterObject[] = parseAllDocuments(text).map((document) => document.toJS());
  const asked = Object.keys(expect);
  const found = answers(
    text,
    asked.map((written) => readQuestion(written, objects)),
    { judge },
  );
  return Object.fromEntries(asked.map((written, index) => [written, found[index]]));
}

/** `web/fe > node:n1 TCP/80`: ends are pods, nodes by name, or addresses. */
function readQuestion(written: string, objects: readonly ClusterObject[]): Question {
  const [from = '', , to = '', port = ''] = written.split(' ');
  const addressOf = (end: string): string => {
    const named = objects.find(({ kind, metadata }) =>
      end.startsWith('node:')
        ? kind === 'Node' && `node:${metadata.name}` === end
        : kind === 'Pod' && `${metadata.namespace}/${metadata.name}` === end,
    );
    if (named?.kind === 'Pod') return named.status.podIP;
    return named?.kind === 'Node' ? (named.status.addresses[0]?.address ?? '') : end;
  };
  const [protocol = 'TCP', number = '0'] = port.split('/');
  const flow = {
    source: addressOf(from),
    destination: addressOf(to),
    protocol: protocol as CiliumFlow['protocol'],
    port: Number(number),
  };
  const textOf = (end: string) => (end.startsWith('node:') ? addressOf(end) : end);
  return { from: textOf(from), to: textOf(to), port, flow };
}
