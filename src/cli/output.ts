import { createWriteStream, rmSync } from 'node:fs';
import { chmod, lstat, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isSystemError, systemWords, UsageError } from '../diagnostics/index.js';
import { makeFolders, onInterruption, repositoryLocation } from '../discover/index.js';
import { shownName } from '../report/index.js';

/** A stream that results or notices go to. A reader that has gone away is no failure: the rest is dropped quietly. */
export class Output {
  readonly #name: string;
  readonly #stream: Writable;
  readonly #encode: (pieces: Iterable<string>) => Iterable<string>;
  #failure: NodeJS.ErrnoException | undefined;

  /** `name` says in messages what the stream is; `encode` rewrites everything that is written, where the reader needs it. */
  constructor(
    name: string,
    stream: Writable,
    encode: (pieces: Iterable<string>) => Iterable<string> = (pieces) => pieces,
  ) {
    this.#name = name;
    this.#stream = stream;
    this.#encode = encode;
    stream.on('error', (error) => this.#fail(error));
  }

  /** Writes pieces of text in order, no faster than the reader takes them. Throws a UsageError where they can't be written. */
  async write(pieces: Iterable<string>): Promise<void> {
    for (const block of blocks(this.#encode(pieces))) {
      if (this.#failure !== undefined) break;
      await this.#send(block);
    }
    if (this.#failure !== undefined && !goneCodes.has(this.#failure.code ?? ''))
      throw new UsageError(`cannot write to ${this.#name}: ${systemWords(this.#failure)}`);
  }

  /** A stream to a file throws at once where others report later. */
  #send(block: string): Promise<void> {
    return new Promise<void>((resolve) => {
      try {
        this.#stream.write(block, (error) => {
          if (error) this.#fail(error);
          resolve();
        });
      } catch (error) {
        if (!isSystemError(error)) throw error;
        this.#fail(error);
        resolve();
      }
    });
  }

  #fail(error: NodeJS.ErrnoException): void {
    this.#failure ??= error;
  }
}

const goneCodes: ReadonlySet<string> = new Set([
  'EPIPE',
  'ECONNRESET',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
]);

/** How a report in a file looks: without colours, and no line broken. */
export const inFile = { colour: 'never', width: undefined } as const;

/**
 * Writes a file, named from `folder`, whole or not at all, and the folders it needs. What isn't an ordinary file (a pipe, a
 * device) is written to as it is. Inside the repository of `folder` no link is followed, wherever in the path it stands: a pull
 * request may have put it there. Throws a UsageError where the file can't be written.
 */
export async function writeFileWhole(file: string, folder: string, pieces: Iterable<string>): Promise<void> {
  const path = resolve(folder, file);
  try {
    const link = await firstLink(path, resolve(folder, repositoryLocation(folder).top));
    if (link !== undefined)
      throw new UsageError(
        `cannot write \`${shownName(file)}\`: \`${shownName(relative(folder, link))}\` is a symbolic link, which may lead anywhere; remove it, or name another file`,
      );
    const target = await existing(path);
    if (target?.kind === 'folder')
      throw new UsageError(`cannot write \`${shownName(file)}\`: it is a folder; name a file`);
    if (target?.kind === 'special') return await writeInto(path, pieces);
    await replaceFile(target?.path ?? path, pieces, target?.mode);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`cannot write \`${shownName(file)}\`: ${systemWords(error)}; name another file`);
  }
}

/** Written beside its place first, so that the move is within one file system. Who may read and write a file that is there stays as it is. */
async function replaceFile(path: string, pieces: Iterable<string>, mode: number | undefined): Promise<void> {
  makeFolders(dirname(path));
  const { randomBytes } = await import('node:crypto');
  const draft = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}`);
  const forget = onExit(() => rmSync(draft, { force: true }));
  try {
    await writeInto(draft, pieces, mode === undefined ? { flags: 'wx' } : { flags: 'wx', mode });
    if (mode !== undefined) await chmod(draft, mode);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    forget();
  }
}

/** Does a task where the process is asked to end for the second time; the first time what is begun goes on. What comes back takes it out again. */
function onExit(task: () => void): () => void {
  let forget = onInterruption(hearAgain);
  function hearAgain(): void {
    forget = onInterruption(hearAgain);
  }
  process.on('exit', task);
  return () => {
    process.off('exit', task);
    forget();
  };
}

async function writeInto(
  path: string,
  pieces: Iterable<string>,
  how: { readonly flags: 'w' | 'wx'; readonly mode?: number } = { flags: 'w' },
): Promise<void> {
  await pipeline(Readable.from(blocks(pieces)), createWriteStream(path, how));
}

/** The first part of a path that is a link and lies below a folder, by whatever name the path leads there. */
async function firstLink(path: string, folder: string): Promise<string | undefined> {
  const top = await realpath(folder).catch(() => folder);
  let isBelow = false;
  for (const part of partsOf(path)) {
    const found = isBelow ? await lstat(part).catch(() => undefined) : undefined;
    if (found?.isSymbolicLink() === true) return part;
    isBelow ||= isAt(await realpath(part).catch(() => part), top);
  }
  return undefined;
}

/** An absolute path with the folders above it, the root first. */
function partsOf(path: string): readonly string[] {
  const above = dirname(path);
  return above === path ? [path] : [...partsOf(above), path];
}

function isAt(path: string, folder: string): boolean {
  const relativePath = relative(folder, path);
  return (
    relativePath === '' || (relativePath !== '..' && !relativePath.startsWith(`..${sep}`) && !isAbsolute(relativePath))
  );
}

type Existing =
  | { readonly kind: 'file'; readonly path: string; readonly mode: number }
  | { readonly kind: 'folder' }
  | { readonly kind: 'special' };

/** What is at a path; a link to a file is the file it leads to. */
async function existing(path: string): Promise<Existing | undefined> {
  try {
    const found = await stat(path);
    if (found.isFile()) return { kind: 'file', path: await realpath(path), mode: found.mode & 0o777 };
    return { kind: found.isDirectory() ? 'folder' : 'special' };
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Small pieces put together: one write for each would be slow. */
function* blocks(pieces: Iterable<string>): Generator<string> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < blockLength) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}

const blockLength = 65_536;
