import { didYouMean, type Span } from '../diagnostics/index.js';
import { type Addresses, type LabelRegion, parseAddress, parseCidr } from '../sets/index.js';

/** An end of a case as it is written (`text`), not yet looked up in a cluster. */
export type Endpoint = { readonly text: string; readonly span: Span } & EndpointForm;

export type EndpointForm =
  | {
      readonly kind: 'workload';
      readonly namespace: string;
      readonly workloadKind: string | undefined;
      readonly name: string;
    }
  | { readonly kind: 'namespace'; readonly namespace: string }
  | { readonly kind: 'service'; readonly namespace: string; readonly name: string }
  | { readonly kind: 'addresses'; readonly addresses: Addresses }
  | { readonly kind: 'domain' }
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'group'; readonly name: string }
  | {
      readonly kind: 'selector';
      readonly namespaces: NamespaceSelection;
      readonly pods: LabelRegion;
      readonly serviceAccount: string | undefined;
    }
  | {
      readonly kind: 'hypothetical';
      readonly namespace: HypotheticalNamespace;
      readonly podLabels: ReadonlyMap<string, string>;
      readonly serviceAccount: string | undefined;
    }
  | { readonly kind: 'difference'; readonly all: readonly Endpoint[]; readonly except: readonly Endpoint[] };

export type NamespaceSelection =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'labelled'; readonly labels: LabelRegion };

/** The namespace of a hypothetical pod: one that is named, or one with exactly these labels that no manifest declares. */
export type HypotheticalNamespace =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'labelled'; readonly labels: ReadonlyMap<string, string> };

export const words = ['internet', 'cluster', 'nodes', 'anywhere'] as const;
export type Word = (typeof words)[number];

/** What policies know by what it is; but for the API server under Cilium alone. */
export const entities = ['kube-apiserver', 'host', 'remote-node', 'health', 'ingress'] as const;
export type Entity = (typeof entities)[number];

/** What was read, or why it couldn't be. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

const forms =
  'expected `namespace/name`, `namespace/kind/name`, `namespace/*`, `namespace/service/name`, an address or range, a domain name, ' +
  'a group, or one of `internet`, `cluster`, `nodes`, `anywhere`';
const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Reads an endpoint that is written as a string (`language.md` §2). `groups` are the names of the file's groups. */
export function parseEndpoint(text: string, groups: ReadonlySet<string>): Parsed<EndpointForm> {
  const word = words.find((each) => each === text);
  if (word !== undefined) return { ok: true, value: { kind: 'word', word } };
  if (/^[0-9.]+(\/[0-9]*)?$/.test(text) || text.includes(':')) return parseAddresses(text);
  const parts = text.split('/');
  if (parts.length > 1) return parseReference(text, parts);
  if (groups.has(text)) return { ok: true, value: { kind: 'group', name: text } };
  if (text.includes('.') && subdomain.test(text)) return { ok: true, value: { kind: 'domain' } };
  if (/^[a-z][a-z0-9-]*$/.test(text)) {
    const known = [...words, ...groups];
    const near = didYouMean(text, known);
    return fail(
      `no group \`${text}\`${near || `; a workload is written \`namespace/${text}\`, a group is declared in \`spec.groups\``}`,
    );
  }
  return fail(`\`${text}\` is no endpoint: ${forms}`);
}

function parseAddresses(text: string): Parsed<EndpointForm> {
  const parsed = text.includes('/') ? parseCidr(text) : parseAddress(text);
  if (parsed === undefined)
    return fail(
      `\`${text}\` is no address and no range: expected e.g. \`10.0.0.5\`, \`10.0.0.0/8\` or \`2001:db8::/32\``,
    );
  return { ok: true, value: { kind: 'addresses', addresses: parsed.addresses } };
}

function parseReference(text: string, parts: readonly string[]): Parsed<EndpointForm> {
  const [namespace = '', second = '', third] = parts;
  if (parts.length > 3) return fail(`\`${text}\` has too many parts: ${forms}`);
  if (!label.test(namespace)) return fail(`\`${namespace}\` in \`${text}\` can't be the name of a namespace: ${forms}`);
  if (third === undefined) {
    if (second === '*') return { ok: true, value: { kind: 'namespace', namespace } };
    if (!subdomain.test(second)) return fail(`\`${second}\` in \`${text}\` can't be the name of a workload: ${forms}`);
    return { ok: true, value: { kind: 'workload', namespace, workloadKind: undefined, name: second } };
  }
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(second) || !subdomain.test(third))
    return fail(`\`${text}\` is no reference: ${forms}`);
  if (second.toLowerCase() === 'service') return { ok: true, value: { kind: 'service', namespace, name: third } };
  return { ok: true, value: { kind: 'workload', namespace, workloadKind: second, name: third } };
}

function fail(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}
