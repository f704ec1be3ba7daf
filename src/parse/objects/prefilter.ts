import type { Span } from '../../diagnostics/index.js';
import type { KindClass } from '../../kinds/index.js';
import { mayHoldPods, mayHoldPolicies } from '../../kinds/index.js';
import { plainText } from '../yaml/text/plain-text.js';
import { type DocumentRule, reasonOfClass, ruleOfKindsAlone } from './document-rule.js';

/** What can be told of a document from its text alone. */
export interface Preview {
  /** False only where it is certain that the document is skipped, whatever it holds. */
  readonly mayMatter: boolean;
  /** The document's kind where the text shows it at once; a guess, good enough to count by, and certain where it doesn't matter. */
  readonly kind: string | undefined;
  readonly apiVersion: string | undefined;
  /** What becomes of it, where it doesn't matter and has a kind and an API version. */
  readonly class: KindClass;
  readonly isEncrypted: boolean;
}

/** Tells whether a document can be one that is taken, or a list, without parsing it. */
export type Prefilter = (document: Span) => Preview;

const rootKey = /^([A-Za-z_][\w./-]*):(?=\s|$)[ \t]*([^\r\n]*)/;
const oneWord = /^(?:"([A-Za-z][\w./-]*)"|'([A-Za-z][\w./-]*)'|([A-Za-z][\w./-]*))[ \t]*(?:#.*)?$/;
// An escape that can spell a letter, or a line break escaped between two letters: it may hide any word.
const hidden = /\\(?:x[4-7]|u00[4-7]|U000000[4-7])|\w\\\r?\n[ \t]*[\w\\]/;
const aliasKey = /\*[\w-]+\s*:/;
// A comment behind the word may hide what belongs to it.
const kindKey = /\bkind\b["']?\s*(?:#|:\s*(?:["']?([A-Za-z]\w*)["']?\s*(?:[,}\]\n\r#]|$))?)/g;
const versionKey = /\bapiVersion\b["']?\s*:\s*["']?([\w./-]+)/g;

const isList: Preview = {
  mayMatter: false,
  kind: undefined,
  apiVersion: undefined,
  class: 'unknown',
  isEncrypted: false,
};

/** Makes the prefilter for these kinds and API groups, where nothing else matters. Lists, typed or not, always may matter. */
export function prefilterFor(kinds: readonly string[], groups: readonly string[]): Prefilter {
  return prefilterBy(ruleOfKindsAlone(kinds), groups);
}

/** Makes the prefilter for a rule, and for groups whose every mention matters. */
export function prefilterBy(rule: DocumentRule, groups: readonly string[]): Prefilter {
  const mention = new RegExp(`\\b(?:${[...rule.names, '\\w*List'].join('|')})\\b`);
  const groupMention = groups.map((group) => `${group}/`);

  return (document) => {
    const whole = plainText(document.file);
    const text = whole.slice(document.start, document.end);
    const atLineStart = document.start === 0 || whole[document.start - 1] === '\n';
    const preview = (atLineStart ? previewBlock(text, rule) : undefined) ?? previewAny(text, rule, mention);
    if (preview.mayMatter || !groupMention.some((each) => text.includes(each))) return preview;
    return { ...preview, mayMatter: true };
  };
}

/**
 * Reads a document whose every line at column 0 is a plain `key:` or an item of the list below one: then its root is
 * one block map, and its kind can only be the value of such a line. Undefined for any other document.
 */
function previewBlock(text: string, rule: DocumentRule): Preview | undefined {
  if (/^\s/.test(text)) return undefined;
  const found = new Map<string, string>();
  const kinds = new Set<string>();
  const versions = new Set<string>();
  for (const [line] of text.matchAll(/^[^\s#][^\n]*/gm)) {
    const isItem = /^-(?:\s|$)/.test(line);
    if (isItem && found.size === 0) return isList;
    if (isItem) continue;
    const [, key, rest] = rootKey.exec(line) ?? [];
    if (key === undefined || rest === undefined) return undefined;
    const word = oneWord
      .exec(rest)
      ?.slice(1)
      .find((each) => each !== undefined);
    if (key === 'kind' && word === undefined) return undefined;
    if (key === 'kind' && word !== undefined) kinds.add(word);
    if (key === 'apiVersion') versions.add(word ?? rest);
    found.set(key, word ?? rest);
  }
  const judged = judge({ kinds: [...kinds], versions: [...versions], text }, rule);
  return { ...judged, kind: found.get('kind'), apiVersion: found.get('apiVersion'), isEncrypted: found.has('sops') };
}

/** Any other document matters if some `kind` in it, at whatever depth, is one that does, or has a value that isn't plain. */
function previewAny(text: string, rule: DocumentRule, mention: RegExp): Preview {
  const found = Array.from(text.matchAll(kindKey), (match) => match[1]);
  const mayHide = hidden.test(text) || (mention.test(text) && (aliasKey.test(text) || found.includes(undefined)));
  const kinds = found.filter((kind) => kind !== undefined);
  const versions = Array.from(text.matchAll(versionKey), ([, version = '']) => version);
  const judged = judge({ kinds: [...new Set(kinds)], versions: [...new Set(versions)], text }, rule);
  return {
    ...judged,
    mayMatter: mayHide || judged.mayMatter,
    kind: kinds[0],
    apiVersion: versions[0],
    isEncrypted: /^["']?sops["']?:/m.test(text),
  };
}

interface Named {
  readonly kinds: readonly string[];
  readonly versions: readonly string[];
  readonly text: string;
}

/** A document may be any of the kinds that it names, of any of the versions. */
function judge({ kinds, versions, text }: Named, rule: DocumentRule): Pick<Preview, 'mayMatter' | 'class'> {
  const isNamed = kinds.some((kind) => kind.endsWith('List') || (versions.length === 0 && rule.names.includes(kind)));
  const classes = new Set(
    kinds.flatMap((kind) => versions.map((version) => classOf(kind, version, { rule, text }) ?? 'taken')),
  );
  const [first] = classes;
  const isTaken = classes.size > 1 || first === 'taken';
  return { mayMatter: isNamed || isTaken, class: first === undefined || first === 'taken' ? 'unknown' : first };
}

/** The class of a kind that is certainly skipped; `undefined` for what may be taken. */
function classOf(
  kind: string,
  version: string,
  { rule, text }: { readonly rule: DocumentRule; readonly text: string },
): KindClass | undefined {
  if (!isVersion.test(version)) return rule.names.includes(kind) || mayHoldPods(text) ? undefined : 'unknown';
  const slash = version.indexOf('/');
  const { class: kindClass, only } = rule.becomes(slash < 0 ? '' : version.slice(0, slash), kind);
  if (only !== undefined && !only.test(text)) return 'no-part';
  const mayHold = mayHoldPods(text) || mayHoldPolicies(text);
  if (kindClass === 'unknown' && (rule.groupsOf(kind).length > 0 || mayHold)) return undefined;
  const isOpened = kindClass === 'container' || kindClass === 'template';
  return isOpened || reasonOfClass(kindClass) === undefined ? undefined : kindClass;
}

const isVersion = /^[\w.-]+(?:\/[\w.-]+)?$/;
