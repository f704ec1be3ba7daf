import { isUtf8 } from 'node:buffer';
import type { Diagnostic, SourceFile } from '../diagnostics/index.js';
import { readBytes, type Source } from './read-bytes.js';
import type { SkippedFile } from './reports.js';
import { notUtf8, reportSkipped, startOf } from './reports.js';

/** A file that was read, or the reason why it wasn't; in both cases what a user should hear. */
export interface ReadFile {
  readonly file: SourceFile | undefined;
  readonly skipped: SkippedFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The size from which on a file is not read. */
export const maximumBytes = 64 * 1024 * 1024;

/** Reads one file as text under the path it is shown by; only what a person named may be a pipe. */
export function readSourceFile(file: string, path: string, source: Source = 'tree'): ReadFile {
  const read = readBytes(file, maximumBytes, source);
  return read.kind === 'bytes' ? decode(read.bytes, path) : skip({ path, reason: read.kind });
}

/**
 * Turns bytes into text: no byte order mark, and a line break that is a lone carriage return is a line feed. Of bytes that are no UTF-8
 * the first is half of a surrogate pair, which no text holds.
 */
export function decode(bytes: Buffer, path: string): ReadFile {
  if (isUtf16(bytes)) return skip({ path, reason: 'utf-16' });
  if (bytes.includes(0) && !mayHoldObjects(bytes)) return skip({ path, reason: 'binary' });
  if (isUtf8(bytes))
    return { file: { path, text: normalise(bytes.toString('utf8')) }, skipped: undefined, diagnostics: [] };
  const file = { path, text: normalise(markBadByte(bytes)) };
  return { file, skipped: undefined, diagnostics: [notUtf8({ path }, startOf(path))] };
}

/** Whether data with a NUL in it names what every object has: then it is a manifest that somebody damaged. */
function mayHoldObjects(bytes: Buffer): boolean {
  return bytes.includes('kind') && bytes.includes('apiVersion');
}

function markBadByte(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  let offset = 0;
  for (let at = text.indexOf('\uFFFD'), from = 0; at >= 0; from = at, at = text.indexOf('\uFFFD', at + 1)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (bytes.toString('hex', offset, offset + 3) !== 'efbfbd')
      return `${text.slice(0, at)}\uDC80${text.slice(at + 1)}`;
  }
  return text;
}

/**
 * Offsets stay those of the file without its byte order mark. Carriage returns stay where they would part documents or lines: kubectl
 * looks for `---` behind line feeds only, and takes a carriage return away before a line feed.
 */
export function normalise(text: string): string {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (!body.includes('\r') || /\r---|(?:^|\n)---[^\r\n]*\r(?!\n)|\r\r\n/.test(body)) return body;
  return body.replaceAll(/\r(?!\n)/g, '\n');
}

function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') return true;
  // Without a mark: ASCII text as UTF-16 has a zero in every other byte.
  const head = bytes.subarray(0, 64);
  const zeros = (remainder: number) => head.every((byte, index) => (byte === 0) === (index % 2 === remainder));
  return head.length >= 4 && (zeros(0) || zeros(1));
}

function skip(skipped: SkippedFile): ReadFile {
  return { file: undefined, skipped, diagnostics: [reportSkipped(skipped)] };
}
