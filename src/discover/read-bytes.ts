import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** What a file holds, or why it isn't read. */
export type Bytes =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'too-large' | 'special' | 'unreadable' };

/** From what bytes are taken: a file as a tree holds it, or what a person named, which may be a pipe. */
export type Source = 'tree' | 'named';

/**
 * Reads a file of at most so many bytes. What it is is asked of the open file, so that nothing can take its place meanwhile: a
 * pipe nobody writes to, a device without an end.
 */
export function readBytes(path: string, most: number, source: Source = 'tree'): Bytes {
  let file: number | undefined;
  try {
    // A pipe in a tree is opened without waiting for its writer; one that was named is waited for.
    file = openSync(path, source === 'named' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK);
    const found = fstatSync(file);
    const isPipe = source === 'named' && (found.isFIFO() || found.isSocket());
    if (!found.isFile() && !isPipe) return { kind: 'special' };
    if (found.size > most) return { kind: 'too-large' };
    return readOpen(file, found.size, most);
  } catch {
    return { kind: 'unreadable' };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The size is that of the beginning: a file may grow, and a pipe has none. */
function readOpen(file: number, size: number, most: number): Bytes {
  const chunks: Buffer[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(total < size ? size - total + 1 : 65_536);
    const count = readSync(file, chunk, 0, chunk.length, null);
    if (count === 0) return { kind: 'bytes', bytes: Buffer.concat(chunks, total) };
    total += count;
    if (total > most) return { kind: 'too-large' };
    chunks.push(chunk.subarray(0, count));
  }
}
