import type { Span } from '../diagnostics/index.js';
import { plainText } from './text/plain-text.js';

/** What can be told of a document from its text alone. */
export interface Preview {
  /** False only where it is certain that the document's own kind is none of those asked for. */
  readonly mayMatter: boolean;
  /** The document's kind where the text shows it at once; a guess, good enough to count by. */
  readonly kind: string | undefined;
  readonly apiVersion: string | undefined;
  readonly isEncrypted: boolean;
}

/** Tells whether a document can be of a wanted kind, a list, or of a wanted group, without parsing it. */
export type Prefilter = (document: Span) => Preview;

const rootKey = /^([A-Za-z_][\w./-]*):(?=\s|$)[ \t]*([^\r\n]*)/;
const oneWord = /^(?:"([A-Za-z][\w./-]*)"|'([A-Za-z][\w./-]*)'|([A-Za-z][\w./-]*))[ \t]*(?:#.*)?$/;
// An escape that can spell a letter, or a line break escaped between two letters: it may hide any word.
const hidden = /\\(?:x[4-7]|u00[4-7]|U000000[4-7])|\w\\\r?\n[ \t]*[\w\\]/;
const aliasKey = /\*[\w-]+\s*:/;
// A comment behind the word may hide what belongs to it.
const kindKey = /\bkind\b["']?\s*(?:#|:\s*(?:["']?([A-Za-z]\w*)["']?\s*(?:[,}\]\n\r#]|$))?)/g;

const isList: Preview = { mayMatter: false, kind: undefined, apiVersion: undefined, isEncrypted: false };

/** Makes the prefilter for these kinds and API groups. Lists, typed or not, always may matter. */
export function prefilterFor(kinds: readonly string[], groups: readonly string[]): Prefilter {
  const wanted = new Set(kinds);
  const isWanted = (kind: string) => wanted.has(kind) || kind.endsWith('List');
  const mention = new RegExp(`\\b(?:${[...kinds, '\\w*List'].join('|')})\\b`);
  const groupMention = groups.map((group) => `${group}/`);

  return (document) => {
    const whole = plainText(document.file);
    const text = whole.slice(document.start, document.end);
    const atLineStart = document.start === 0 || whole[document.start - 1] === '\n';
    const preview = (atLineStart ? previewBlock(text, isWanted) : undefined) ?? previewAny(text, isWanted, mention);
    if (preview.mayMatter || !groupMention.some((each) => text.includes(each))) return preview;
    return { ...preview, mayMatter: true };
  };
}

/**
 * Reads a document whose every line at column 0 is a plain `key:` or an item of the list below one: then its root is
 * one block map, and its kind can only be the value of such a line. Undefined for any other document.
 */
function previewBlock(text: string, isWanted: (kind: string) => boolean): Preview | undefined {
  if (/^\s/.test(text)) return undefined;
  const found = new Map<string, string>();
  let mayMatter = false;
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
    if (key === 'kind' && word !== undefined) mayMatter ||= isWanted(word);
    found.set(key, word ?? rest);
  }
  const kind = found.get('kind');
  return { mayMatter, kind, apiVersion: found.get('apiVersion'), isEncrypted: found.has('sops') };
}

/** Any other document matters if some `kind` in it, at whatever depth, has a wanted value or one that isn't plain. */
function previewAny(text: string, isWanted: (kind: string) => boolean, mention: RegExp): Preview {
  const kinds = Array.from(text.matchAll(kindKey), (match) => match[1]);
  const isOpen = hidden.test(text) || (mention.test(text) && (aliasKey.test(text) || kinds.includes(undefined)));
  return {
    mayMatter: isOpen || kinds.some((kind) => kind !== undefined && isWanted(kind)),
    kind: kinds.find((kind) => kind !== undefined),
    apiVersion: /\bapiVersion\b["']?\s*:\s*["']?([\w./-]+)/.exec(text)?.[1],
    isEncrypted: /^["']?sops["']?:/m.test(text),
  };
}
