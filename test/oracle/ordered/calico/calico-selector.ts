import type { Labels } from '../../kubernetes/kubernetes-objects.js';

/** How a selector is rewritten before labels are asked (calico.md §5.3). */
export interface Rewriting {
  /** Put before every label. */
  readonly prefix: string;
  /** The label whose presence `all()` and `global()` speak of; they hold for everything where it is missing. */
  readonly kept?: string;
}

export const asWritten: Rewriting = { prefix: '' };

/** Whether labels satisfy a selector: read and judged in one go, token by token (calico.md §11). Throws on what isn't one. */
export function holds(selector: string, labels: Labels, rewriting: Rewriting = asWritten): boolean {
  const reader: Reader = { rest: selector.replace(/^[ \t]+/, ''), labels, rewriting };
  if (reader.rest === '') return true;
  const result = readOr(reader);
  if (reader.rest !== '') throw new Error(`not a selector: \`${selector}\`, at \`${reader.rest}\``);
  return result;
}

interface Reader {
  /** What isn't read yet, from a token on. */
  rest: string;
  readonly labels: Labels;
  readonly rewriting: Rewriting;
}

/** Both sides are read, whatever the first comes to. */
function readOr(reader: Reader): boolean {
  const results = [readAnd(reader)];
  while (take(reader, /^\|\|/) !== undefined) results.push(readAnd(reader));
  return results.includes(true);
}

function readAnd(reader: Reader): boolean {
  const results = [readUnary(reader)];
  while (take(reader, /^&&/) !== undefined) results.push(readUnary(reader));
  return !results.includes(false);
}

function readUnary(reader: Reader): boolean {
  if (take(reader, /^!/) !== undefined) return !readUnary(reader);
  if (take(reader, /^\(/) !== undefined) {
    const result = readOr(reader);
    need(reader, /^\)/);
    return result;
  }
  const { labels, rewriting } = reader;
  if (take(reader, /^all\([ \t]*\)/) !== undefined) return rewriting.kept === undefined || rewriting.kept in labels;
  if (take(reader, /^global\([ \t]*\)/) !== undefined)
    return rewriting.kept === undefined || !(rewriting.kept in labels);
  const asked = take(reader, /^has\([ \t]*[\w./-]+[ \t]*\)/);
  if (asked !== undefined) return lookUp(reader, asked.slice('has('.length, -1).trim()) !== undefined;
  return readComparison(reader);
}

function readComparison(reader: Reader): boolean {
  const value = lookUp(reader, need(reader, /^[\w./-]+/));
  if (take(reader, /^==/) !== undefined) return readText(reader) === value;
  if (take(reader, /^!=/) !== undefined) return readText(reader) !== value;
  if (take(reader, /^contains(?![\w./-])/) !== undefined) return [readText(reader)].some((it) => value?.includes(it));
  if (take(reader, /^starts[ \t]*with(?![\w./-])/) !== undefined)
    return [readText(reader)].some((it) => value?.startsWith(it));
  if (take(reader, /^ends[ \t]*with(?![\w./-])/) !== undefined)
    return [readText(reader)].some((it) => value?.endsWith(it));
  if (take(reader, /^in(?![\w./-])/) !== undefined) return readSet(reader).some((it) => it === value);
  need(reader, /^not[ \t]*in(?![\w./-])/);
  return readSet(reader).every((it) => it !== value);
}

function readSet(reader: Reader): readonly string[] {
  const members: string[] = [];
  need(reader, /^\{/);
  while (take(reader, /^\}/) === undefined) {
    members.push(readText(reader));
    if (take(reader, /^,/) === undefined) {
      need(reader, /^\}/);
      break;
    }
  }
  return members;
}

const readText = (reader: Reader): string => need(reader, /^("[^"]*"|'[^']*')/).slice(1, -1);

const lookUp = ({ labels, rewriting }: Reader, key: string): string | undefined => labels[`${rewriting.prefix}${key}`];

function need(reader: Reader, token: RegExp): string {
  const found = take(reader, token);
  if (found === undefined) throw new Error(`not a selector: at \`${reader.rest}\``);
  return found;
}

/** Takes a token and the blanks behind it. */
function take(reader: Reader, token: RegExp): string | undefined {
  const found = token.exec(reader.rest)?.[0];
  if (found !== undefined) reader.rest = reader.rest.slice(found.length).replace(/^[ \t]+/, '');
  return found;
}
