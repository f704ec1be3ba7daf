import { posix } from 'node:path';
import { anchored } from '../../parse/index.js';
import type { LocatedApplier } from './located-applier.js';

/**
 * Tells of each of these appliers whether its source is another repository, although a folder of its path is here. A source is this
 * repository where an applier lies in the very folder that it applies, as a cluster's own does. Another one is known by another
 * address. A path that is the root fits every repository: it's this one where its source is that of other folders here, or no
 * other source is.
 */
export function whoseSource(
  all: readonly LocatedApplier[],
  top: string,
): (applier: LocatedApplier) => boolean | 'unsure' {
  const own = all.filter(isOfItself);
  const keys = new Set(own.map(({ source }) => source.key));
  const isAnother = ({ source }: LocatedApplier) =>
    own.length > 0 && source.address !== undefined && own.every((each) => isOther(each, source.address));
  const evidenced = all.filter(
    (each) => each.folder !== undefined && !isRoot(each, top) && (keys.has(each.source.key) || !isAnother(each)),
  );
  return (applier) => {
    const { folder, source } = applier;
    if (folder === undefined) return true;
    if (keys.has(source.key)) return false;
    if (isAnother(applier)) return true;
    if (!isRoot(applier, top)) return false;
    if (source.isArtifact) return true;
    if (evidenced.length === 0 || evidenced.some((each) => isSame(each, applier))) return false;
    return source.address !== undefined && evidenced.every((each) => isOther(each, source.address)) ? true : 'unsure';
  };
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
