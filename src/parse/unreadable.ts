import type { Span } from '../diagnostics/index.js';
import type { ManifestDocument } from './objects.js';
import type { Origin } from './origins.js';
import type { Preview } from './prefilter.js';

/**
 * A policy whose text is no YAML, as far as its words tell: what it does nobody knows, so that it may do anything where it belongs.
 * `undefined` for what is no policy. The namespace is told for NetworkPolicies only, in which the word stands nowhere else.
 */
export function unreadablePolicy(
  span: Span,
  { kind, apiVersion }: Preview,
  { policyKinds, source }: { readonly policyKinds: readonly string[]; readonly source: Origin },
): ManifestDocument | undefined {
  if (kind === undefined || !policyKinds.includes(kind) || apiVersion === undefined) return undefined;
  const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
  const { file, start, end } = span;
  const text = file.text.slice(start, end);
  return {
    file,
    node: { kind: 'map', entries: [], span },
    apiVersion,
    group: group ?? '',
    version: version ?? '',
    kind,
    name: wordAfter('name', text),
    namespace: group === 'networking.k8s.io' ? wordAfter('namespace', text) : undefined,
    span,
    source,
    isUnreadable: true,
  };
}

function wordAfter(key: string, text: string): string | undefined {
  return new RegExp(`(?:^|[\\s{,])${key}\\s*:\\s*["']?([a-z0-9](?:[-a-z0-9.]*[a-z0-9])?)`, 'm').exec(text)?.[1];
}
