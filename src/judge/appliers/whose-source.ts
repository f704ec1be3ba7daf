import { posix } from 'node:path';
import { anchored } from '../../parse/index.js';
import type { LocatedApplier } from './located.js';

/**
 * Whether the source of an applier is another repository, although a folder of its path is here. A source is this repository where an
 * applier lies in the very folder that it applies, as a cluster's own does. Another one is known by another address. A path
 * that is the root fits every repository: it's this one where its source is that of other folders here, or no other source is.
 */
export function isElsewhere(applier: LocatedApplier, all: readonly LocatedApplier[], top: string): boolean | 'unsure' {
  const { folder, source } = applier;
  if (folder === undefined) return true;
  const own = all.filter(isOfItself);
  if (own.some((each) => each.source.key === source.key)) return false;
  if (own.length > 0 && source.address !== undefined && own.every((each) => isOther(each, source.address))) return true;
  if (!isRoot(applier, top)) return false;
  if (source.isArtifact) return true;
  const evidenced = all.filter(
    (each) => each.folder !== undefined && !isRoot(each, top) && !isElsewhere(each, own, top),
  );
  if (evidenced.length === 0 || evidenced.some((each) => isSame(each, applier))) return false;
  return source.address !== undefined && evidenced.every((each) => isOther(each, source.address)) ? true : 'unsure';
}

/** Whether an applier lies in the folder that it applies, below the root. */
function isOfItself({ folder, path, document }: LocatedApplier): boolean {
  if (folder === undefined || path === undefined || posix.join('.', path).replace(/\/$/, '') === '.') return false;
  return anchored(document.file.path).startsWith(`${folder}/`);
}

function isRoot({ folder, path }: LocatedApplier, top: string): boolean {
  return folder === top || posix.join('.', path ?? '').replace(/\/$/, '') === '.';
}

function isOther({ source }: LocatedApplier, address: string | undefined): boolean {
  return source.address !== undefined && source.address !== address;
}

function isSame(a: LocatedApplier, b: LocatedApplier): boolean {
  if (a.source.key === b.source.key) return true;
  return a.source.address !== undefined && a.source.address === b.source.address;
}
