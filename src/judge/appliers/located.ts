import { dirname, extname } from 'node:path/posix';
import type { SourceFile } from '../../diagnostics/index.js';
import {
  type Applier,
  type ApplierOptions,
  anchored,
  type FindFolder,
  folderFinder,
  type ManifestDocument,
  markerKindOf,
  readAppliers,
} from '../../parse/index.js';
import type { ReadInput } from '../inputs.js';
import { isElsewhere } from './whose-source.js';

/** An applier with the folder of the files that were read, anchored; `undefined` where what it applies isn't among them. */
export interface LocatedApplier extends Applier {
  readonly folder: string | undefined;
  /** Whether nobody knows whether its source is this repository. */
  readonly isUnsure: boolean;
}

/** What holds appliers and the folders that they apply. */
export type ApplierSources = Pick<ReadInput, 'files' | 'markers' | 'rendered'>;

/** The appliers of an input; the folders are those of `all` too, which is what the run found. */
export function locateAppliers(
  input: ApplierSources,
  all: ApplierSources | undefined,
  options: ApplierOptions,
): readonly LocatedApplier[] {
  const appliers = readAppliers({ files: filesOf(input), rendered: input.rendered }, options);
  if (appliers.length === 0) return [];
  const find = folderFinder([...everyFile(input), ...(all === undefined ? [] : everyFile(all))], options);
  const located = appliers.map((each): LocatedApplier => ({ ...each, folder: folderOf(each, find), isUnsure: false }));
  return located.map((each) => {
    const elsewhere = isElsewhere(each, located, anchored(options.top));
    if (elsewhere === 'unsure') return { ...each, isUnsure: true };
    return elsewhere ? { ...each, folder: undefined } : each;
  });
}

function folderOf({ path, document }: Applier, find: FindFolder): string | undefined {
  return path === undefined ? undefined : find(path, document.file.path);
}

function filesOf({ files, markers }: ApplierSources): readonly SourceFile[] {
  return [...new Map([...files, ...markers].map((file) => [file.path, file])).values()];
}

function everyFile(input: ApplierSources): readonly SourceFile[] {
  return [...filesOf(input), ...input.rendered.flatMap(({ sources }) => sources)];
}

/** The folders, anchored, of kustomizations and charts. */
export function markedFolders(inputs: readonly ApplierSources[]): ReadonlySet<string> {
  const paths = inputs.flatMap(everyFile).filter(({ path }) => markerKindOf(path) !== undefined);
  return new Set(paths.map(({ path }) => dirname(anchored(path))));
}

/** Whether an applier applies an object, as it was read: rendered, or as it lies in its file. */
export function appliesTo(
  { folder, tool, takes, isPathOpen }: LocatedApplier,
  { source, file }: ManifestDocument,
  marked: ReadonlySet<string>,
): boolean {
  if (folder === undefined) return false;
  const [, renderer, built] =
    source.kind === 'applied' && source.by !== undefined ? (/^<(\w+) (.*)>$/.exec(source.by) ?? []) : [];
  if (renderer !== undefined && built !== undefined) {
    const place = anchored(built);
    // The name of a release may follow that of the chart.
    if (renderer === 'helm') return tool === 'argo' && `${place} `.startsWith(`${folder} `);
    if (place === folder) return true;
    if (!isBelow(place, folder)) return false;
    return isPathOpen || (tool === 'flux' && !foldersBetween(place, folder).some((each) => marked.has(each)));
  }
  const path = anchored(file.path);
  if (file.path.startsWith('<') || !isBelow(path, folder) || !takes.extensions.includes(extname(path))) return false;
  if (isPathOpen || marked.has(folder)) return true;
  return (takes.isDeep || dirname(path) === folder) && takes.isWanted(path.slice(folder.length + 1));
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The folders above one up to another, that one included. */
function foldersBetween(path: string, folder: string): readonly string[] {
  const above = dirname(path);
  return above === folder || !isBelow(above, folder) ? [folder] : [above, ...foldersBetween(above, folder)];
}
