import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { byBytes } from '../../../diagnostics/index.js';
import { realPathOf } from '../../real-path.js';

/** What is to be known of files and folders, given by their real paths, with everything below and all that links there lead to. */
export interface Wanted {
  readonly paths: readonly string[];
  /** Folders of this name aren't entered; links into them are followed all the same. */
  readonly without?: string | undefined;
  /** What may hold of the text of no file, nor of an archive. */
  readonly unless?: ((text: string) => boolean) | undefined;
}

/**
 * Each path with a hash of its content, in byte order. Undefined where not all of it can be read, where it is too much, or
 * where a text is among them that may not be.
 */
export function contentOf(wanted: Wanted): readonly (readonly [path: string, hash: string])[] | undefined {
  const reader = new Reader(wanted);
  try {
    return reader.read();
  } catch (error) {
    if (error instanceof Unreadable || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}

/** Content that nothing certain is known of. */
class Unreadable extends Error {}

// Beyond it, reading everything costs about what rendering does.
const mostEntries = 5_000;
const mostBytes = 32 * 1024 * 1024;

class Reader {
  readonly #wanted: Wanted;
  readonly #waiting: string[];
  readonly #hashes = new Map<string, string>();
  #entries = 0;
  #bytes = 0;

  constructor(wanted: Wanted) {
    this.#wanted = wanted;
    this.#waiting = [...wanted.paths];
  }

  read(): readonly (readonly [string, string])[] {
    for (let path = this.#waiting.pop(); path !== undefined; path = this.#waiting.pop()) {
      if (!this.#hashes.has(path)) this.#hashes.set(path, this.#hashOf(path));
    }
    return [...this.#hashes].sort(([a], [b]) => byBytes(a, b));
  }

  #hashOf(path: string): string {
    const status = statSync(path);
    if (status.isDirectory()) return this.#hashFolder(path);
    if (status.isFile()) return this.#hashFile(path);
    throw new Unreadable(path);
  }

  #hashFolder(folder: string): string {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => byBytes(a.name, b.name));
    const lines = entries.map((entry) => {
      this.#count(0);
      return JSON.stringify([entry.name, ...this.#describe(entry, folder)]);
    });
    return hashOf(lines.join('\n'));
  }

  #describe(entry: Dirent, folder: string): readonly string[] {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) return ['link', this.#follow(path)];
    if (entry.isFile()) return ['file', this.#hashFile(path)];
    if (!entry.isDirectory()) throw new Unreadable(path);
    return entry.name === this.#wanted.without ? ['left out'] : ['folder', this.#hashFolder(path)];
  }

  /** What a link leads to is read by its real path, once, so no link can loop. */
  #follow(link: string): string {
    const target = realPathOf(link);
    if (target === undefined) return '';
    this.#waiting.push(target);
    return target;
  }

  #hashFile(path: string): string {
    this.#count(statSync(path).size);
    const bytes = readFileSync(path);
    const { unless } = this.#wanted;
    if (unless?.(textOf(bytes, path)) === true) throw new Unreadable(path);
    return hashOf(bytes);
  }

  #count(bytes: number): void {
    this.#entries++;
    this.#bytes += bytes;
    if (this.#entries > mostEntries || this.#bytes > mostBytes) throw new Unreadable();
  }
}

/** The text of a file, as far as words of ASCII go; that of an archive unpacked, unless it holds another. */
function textOf(bytes: Buffer, path: string): string {
  if (!isPacked(bytes)) return bytes.toString('latin1');
  const unpacked = gunzipSync(bytes, { maxOutputLength: mostBytes });
  if (unpacked.includes(gzipMark)) throw new Unreadable(path);
  return unpacked.toString('latin1');
}

const gzipMark = Buffer.from('1f8b08', 'hex');

function isPacked(bytes: Buffer): boolean {
  return bytes.subarray(0, gzipMark.length).equals(gzipMark);
}

/** SHA-256, in hexadecimal digits. */
export function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
