import { readFileSync } from 'node:fs';
import { parse, parseAllDocuments } from 'yaml';
import { parseAddress } from '../addresses.js';
import { type Cluster, readCluster } from './cluster.js';
import { type Flow, type FlowEnd, idOfPod, type Verdict } from './flows.js';
import type { ClusterObject } from './objects.js';

/** A worked example: the manifests as a user writes them, and what is known to be true of them. */
export interface OrderedExample {
  readonly id: string;
  readonly cnis: readonly string[];
  readonly manifests: string;
  readonly cluster: Cluster;
  readonly queries: readonly { readonly text: string; readonly flow: Flow; readonly expect: Verdict }[];
}

interface WrittenExample {
  readonly id: string;
  readonly setting: string;
  readonly cni?: readonly string[];
  readonly with?: readonly Readonly<Record<string, string | number>>[];
  readonly manifests?: string;
  readonly expect: Readonly<Record<string, string>>;
}

/** The examples of `testdata/dialects/<dialect>/examples.yaml`; each once for every `with`. */
export function readExamples(dialect: 'admin' | 'calico', cni: string): readonly OrderedExample[] {
  const read = (file: string): string => readFileSync(`testdata/dialects/${dialect}/${file}`, 'utf8');
  const written: readonly WrittenExample[] = parse(read('examples.yaml'));
  return written.flatMap((each) =>
    (each.with ?? [{}]).map((words, index, all) => {
      const setting = read(each.setting);
      const manifests = [setting, ...(each.manifests ? [replace(each.manifests, words)] : [])].join('---\n');
      const cluster = readCluster(readObjects(manifests));
      return {
        id: all.length === 1 ? each.id : `${each.id} (${index + 1})`,
        cnis: each.cni ?? [cni],
        manifests,
        cluster,
        queries: Object.entries(each.expect).map(([text, verdict]) => ({
          text,
          flow: readFlow(text, cluster),
          expect: readVerdict(replace(verdict, words)),
        })),
      };
    }),
  );
}

/** The objects of a YAML stream. */
export const readObjects = (text: string): readonly ClusterObject[] =>
  parseAllDocuments(text, { version: '1.1' }).map((document) => {
    if ('errors' in document && document.errors.length > 0) throw document.errors[0];
    return document.toJS();
  });

/** `<word>` is replaced; what stands for several lines is indented as its first is. */
function replace(text: string, words: Readonly<Record<string, string | number>>): string {
  return text.replace(/^( *)(.*)$/gm, (_, indent: string, line: string) =>
    `${indent}${line}`.replace(/<(\w+)>/g, (precedence, word: string) =>
      String(words[word] ?? precedence).replace(/\n(?=.)/g, `\n${indent}`),
    ),
  );
}

/** `from > to TCP/80`, `ICMP/type/code`. */
function readFlow(text: string, cluster: Cluster): Flow {
  const [, from = '', to = '', traffic = ''] = /^(\S+) > (\S+) (\S+)$/.exec(text) ?? [];
  const [protocol, ...numbers] = traffic.split('/');
  const [first = 0, second = 0] = numbers.map(Number);
  const [source, destination] = [readEnd(from, cluster), readEnd(to, cluster)];
  const family = [source, destination].some((end) => end.kind === 'address' && end.address.family === 'IPv6')
    ? 'IPv6'
    : 'IPv4';
  switch (protocol) {
    case 'TCP':
    case 'UDP':
    case 'SCTP':
      return { source, destination, family, traffic: { protocol, port: first } };
    case 'ICMP':
      return { source, destination, family, traffic: { protocol, type: first, code: second } };
    default:
      throw new Error(`not a flow: ${text}`);
  }
}

function readEnd(text: string, { pods, nodes }: Cluster): FlowEnd {
  if (text.startsWith('node:')) {
    const node = nodes.find(({ name }) => name === text.slice('node:'.length));
    const [address] = node?.addresses ?? [];
    if (node === undefined || address === undefined) throw new Error(`no such node: ${text}`);
    return { kind: 'node', name: node.name, address };
  }
  const pod = pods.find((each) => idOfPod(each) === text);
  return pod === undefined ? { kind: 'address', address: parseAddress(text) } : { kind: 'pod', pod };
}

function readVerdict(text: string): Verdict {
  if (text === 'allow' || text === 'deny' || text === 'unknown') return text;
  throw new Error(`not a verdict: ${text}`);
}
