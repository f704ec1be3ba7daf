import { basename, dirname, extname } from 'node:path/posix';
import type { SourceFile } from '../../diagnostics/index.js';
import {
  type Applier,
  type ApplierOptions,
  anchored,
  type FindFolder,
  folderFinder,
  type ManifestDocument,
  readAppliers,
  rootFileKindOf,
} from '../../parse/index.js';
import type { ReadInput } from '../read-input.js';
import type { LocatedApplier } from './located-applier.js';
import { whoseSource } from './whose-source.js';

/** What holds appliers and the folders that they apply. */
export type ApplierSources = Pick<ReadInput, 'files' | 'kustomizationsAndCharts' | 'rendered'>;

/** The appliers of an input; the folders are those of `all` too, which is what the run found. */
export function locateAppliers(
  input: ApplierSources,
  all: ApplierSources | undefined,
  options: ApplierOptions,
): readonly LocatedApplier[] {
  const appliers = appliersIn(input, options);
  if (appliers.length === 0) return [];
  const find = folderFinder([...everyFile(input), ...(all === undefined ? [] : everyFile(all))], options);
  const located = appliers.map((each): LocatedApplier => ({ ...each, folder: folderOf(each, find), isUnsure: false }));
  const isElsewhere = whoseSource(located, anchored(options.top));
  return located.map((each) => {
    const elsewhere = isElsewhere(each);
    if (elsewhere === 'unsure') return { ...each, isUnsure: true };
    return elsewhere ? { ...each, folder: undefined } : each;
  });
}

/** What the run found is asked for each set of roots. */
const known = new WeakMap<ApplierSources, readonly Applier[]>();

function appliersIn(input: ApplierSources, options: ApplierOptions): readonly Applier[] {
  const appliers = known.get(input) ?? readAppliers({ files: filesOf(input), rendered: input.rendered }, options);
  known.set(input, appliers);
  return appliers;
}

function folderOf({ path, document }: Applier, find: FindFolder): string | undefined {
  return path === undefined ? undefined : find(path, document.file.path);
}

function filesOf({ files, kustomizationsAndCharts }: ApplierSources): readonly SourceFile[] {
  return [...new Map([...files, ...kustomizationsAndCharts].map((file) => [file.path, file])).values()];
}

function everyFile(input: ApplierSources): readonly SourceFile[] {
  return [...filesOf(input), ...input.rendered.flatMap(({ sources }) => sources)];
}

/** The folders, anchored, of kustomizations and charts. */
export function kustomizationFolders(inputs: readonly ApplierSources[]): ReadonlySet<string> {
  const paths = inputs.flatMap(everyFile).filter(({ path }) => rootFileKindOf(path) !== undefined);
  return new Set(paths.map(({ path }) => dirname(anchored(path))));
}

/** Finds those that apply an object, as it was read: rendered, or as it lies in its file. */
export type FindAppliers = (document: ManifestDocument) => readonly LocatedApplier[];

/** Looks appliers up by the folders above an object. */
export function applierFinder(appliers: readonly LocatedApplier[], folders: ReadonlySet<string>): FindAppliers {
  const byFolder = new Map<string, LocatedApplier[]>();
  for (const each of appliers) {
    if (each.folder === undefined) continue;
    const same = byFolder.get(each.folder);
    if (same === undefined) byFolder.set(each.folder, [each]);
    else same.push(each);
  }
  const above = new Map<string, readonly LocatedApplier[]>();
  const from = (folder: string): readonly LocatedApplier[] => {
    const found = above.get(folder) ?? [
      ...(byFolder.get(folder) ?? []),
      ...(folder === '/' ? [] : from(dirname(folder))),
    ];
    above.set(folder, found);
    return found;
  };
  return (document) => {
    const place = originOf(document);
    const start = place.kind === 'file' ? dirname(place.path) : place.path;
    return (byFolder.size === 0 ? [] : from(start)).filter((applier) => appliesTo(applier, place, folders));
  };
}

/** Where an object comes from, anchored: a file, or the folder of what was rendered. */
interface Place {
  readonly kind: 'file' | 'kustomize' | 'helm';
  readonly path: string;
  /** The name of the release of a chart, where it has one. */
  readonly release?: string | undefined;
}

function originOf({ source, file }: ManifestDocument): Place {
  const by = source.kind === 'applied' ? source.by : undefined;
  const chart = /^<helm (.*?)(?: ([a-z0-9][-a-z0-9.]*))?>$/.exec(by ?? '');
  if (chart !== null) return { kind: 'helm', path: anchored(chart[1] ?? ''), release: chart[2] };
  const built = /^<kustomize (.*)>$/.exec(by ?? '')?.[1];
  if (built !== undefined) return { kind: 'kustomize', path: anchored(built) };
  return { kind: 'file', path: anchored(file.path) };
}

function appliesTo(
  { folder, tool, takes, isPathUnresolved, release }: LocatedApplier,
  { kind, path, release: named }: Place,
  folders: ReadonlySet<string>,
): boolean {
  if (folder === undefined) return false;
  if (kind === 'helm')
    return path === folder && tool !== 'flux' && (release === undefined || named === undefined || release === named);
  if (tool === 'helm') return false;
  if (kind === 'kustomize') {
    if (path === folder || isPathUnresolved) return true;
    return tool === 'flux' && !foldersBetween(path, folder).some((each) => folders.has(each));
  }
  if (basename(path).startsWith('<') || !takes.extensions.includes(extname(path))) return false;
  if (isPathUnresolved || folders.has(folder)) return true;
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
