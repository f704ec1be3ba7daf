import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolders } from '../../make-folders.js';
import { hashOf } from './content.js';

/** What a program printed, and the folder that paths in it start from. */
export interface Printed {
  readonly stdout: Buffer;
  readonly built: string;
}

/** An entry of the folder; undefined where there is none, or where it isn't whole. */
export function readEntry(folder: string, key: string): Printed | undefined {
  const path = pathOf(folder, key);
  try {
    if (!isOwn(folder)) return undefined;
    const bytes = readFileSync(path);
    const end = bytes.indexOf('\n');
    const stdout = bytes.subarray(end + 1);
    const header: unknown = JSON.parse(bytes.subarray(0, end).toString('utf8'));
    if (!isHeader(header) || header.key !== key) return undefined;
    if (header.hash !== hashOf(`${header.built}\n${hashOf(stdout)}`)) return undefined;
    // What is used lives on.
    utimesSync(path, new Date(), new Date());
    return { stdout, built: header.built };
  } catch {
    return undefined;
  }
}

/** Keeps an entry, whole or not at all. What can't be kept is made again next time. */
export function keepEntry(folder: string, key: string, { stdout, built }: Printed): void {
  const unfinished = join(folder, `${randomUUID()}.tmp`);
  try {
    if (stdout.length > mostBytesEach) return;
    makeFolders(folder, 0o700);
    if (!isOwn(folder)) return;
    const header = { key, built, hash: hashOf(`${built}\n${hashOf(stdout)}`) };
    writeFileSync(unfinished, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), stdout]), { mode: 0o600 });
    renameSync(unfinished, pathOf(folder, key));
  } catch {
    takeAway(unfinished);
  }
}

/** There may be no such file, nor any folder that could hold it. */
function takeAway(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What isn't there, or can't be taken away, is no file of ours.
  }
}

/** The bounds of the folder. */
export interface Bounds {
  /** In milliseconds since an entry was used last. */
  readonly age: number;
  /** Of all entries. */
  readonly bytes: number;
}

const mostBytesEach = 32 * 1024 * 1024;
const usual: Bounds = { age: 30 * 24 * 60 * 60 * 1000, bytes: 256 * 1024 * 1024 };

/** Takes out what wasn't used for long, then, of what is too much, what was used longest ago. */
export function prune(folder: string, { age, bytes }: Bounds = usual): void {
  try {
    const now = Date.now();
    const entries = readdirSync(folder)
      .filter((name) => /\.(?:rendering|tmp)$/.test(name))
      .map((name) => join(folder, name))
      .map((path) => ({ path, size: statSync(path).size, idle: now - statSync(path).mtimeMs }))
      .sort((a, b) => a.idle - b.idle);
    let kept = 0;
    for (const { path, size, idle } of entries) {
      kept += size;
      if (idle > age || kept > bytes) rmSync(path, { force: true });
    }
  } catch {
    // Another run has taken something out meanwhile; it will be looked at again.
  }
}

interface Header {
  readonly key: string;
  readonly built: string;
  readonly hash: string;
}

function isHeader(value: unknown): value is Header {
  const texts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return ['key', 'built', 'hash'].every((name) =>
    texts.some(([key, each]) => key === name && typeof each === 'string'),
  );
}

/** Whether nobody but the user may write to a folder. */
function isOwn(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  return uid === (process.getuid?.() ?? uid) && (mode & 0o022) === 0;
}

function pathOf(folder: string, key: string): string {
  return join(folder, `${key}.rendering`);
}
