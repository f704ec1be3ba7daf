import { plainText } from '../yaml/text/plain-text.js';
import type { ManifestDocument } from './manifest-document.js';
import type { Origin } from './origins.js';
import type { Preview } from './prefilter.js';
import type { SkippedDocument } from './skipped.js';

interface Surroundings {
  readonly policyKinds: readonly string[];
  readonly source: Origin;
}

/**
 * The policies of a document that can't be read, as far as its words tell: what they do nobody knows, so that they may
 * do anything where they belong. The namespace is reported for a NetworkPolicy alone in its document, in which the word
 * stands nowhere else.
 */
export function unreadablePolicies(
  { span, reason }: SkippedDocument,
  { kind, apiVersion }: Preview,
  { policyKinds, source }: Surroundings,
): readonly ManifestDocument[] {
  const text = plainText(span.file).slice(span.start, span.end);
  const named = kindsNamed(text).filter((each) => policyKinds.includes(each));
  const isAlone = named.length === 1 && kind === named[0];
  const kinds = named.length === 0 && kind === undefined ? kindsHidden(text, policyKinds) : [...new Set(named)];
  return kinds.map((each): ManifestDocument => {
    const isReported = isAlone && apiVersion !== undefined && /^[\w.-]+\/\w+$/.test(apiVersion);
    const version = isReported ? apiVersion : versionNear(text, each);
    const group = version.includes('/') ? (version.split('/')[0] ?? '') : '';
    return {
      file: span.file,
      node: { kind: 'map', entries: [], span },
      apiVersion: version,
      group,
      version: version.slice(version.indexOf('/') + 1),
      kind: each,
      name: isAlone ? wordAfter('name', text) : undefined,
      namespace: isAlone && group === 'networking.k8s.io' ? wordAfter('namespace', text) : undefined,
      span,
      source,
      isUnreadable: true,
      ...(reason === 'template' || reason === 'encrypted' ? { lostAs: reason } : {}),
    };
  });
}

/** The kinds that stand as the value of some `kind` in a text, each time one does. */
export function kindsNamed(text: string): readonly string[] {
  return Array.from(text.matchAll(/\bkind["']?\s*:\s*["']?(\w+)/g), (match) => match[1] ?? '');
}

/** The kinds that a text may be of which shows none: those that it mentions, and any where its escapes may spell one. */
function kindsHidden(text: string, policyKinds: readonly string[]): readonly string[] {
  const words = new Set(text.match(/[A-Za-z]+/g));
  const mentioned = policyKinds.filter((each) => words.has(each));
  const hasEscapes = /\\(?:x[4-7]|u00[4-7]|U000000[4-7])/.test(text);
  return mentioned.length === 0 && hasEscapes ? policyKinds.slice(0, 1) : mentioned;
}

/** The API of a kind: that of Kubernetes itself unless the text names another one. */
function versionNear(text: string, kind: string): string {
  const versions = Array.from(
    text.matchAll(/\bapiVersion["']?[ \t]*:[ \t]*["']?([\w./-]+)/g),
    (match) => match[1] ?? '',
  );
  const found = new Set(versions.filter((each) => each.includes('/')));
  const [only] = found;
  if (found.size === 1 && only !== undefined) return only;
  return kind === 'NetworkPolicy' ? 'networking.k8s.io/v1' : '';
}

/** The name behind a key, where it is one to its end, and the same wherever the key stands. */
function wordAfter(key: string, text: string): string | undefined {
  const pattern = new RegExp(`(?:^|[\\s{,])["']?${key}["']?[ \\t]*:[ \\t]*(["']?[^\\s,}]*)`, 'gm');
  const [word, ...others] = new Set(Array.from(text.matchAll(pattern), (match) => match[1]?.replaceAll(/["']/g, '')));
  return others.length > 0 || word === undefined || !/^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(word) ? undefined : word;
}
