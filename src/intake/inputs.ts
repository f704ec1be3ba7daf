import { byBytes, locate } from '../diagnostics/index.js';
import { isEndpoints } from '../model/index.js';
import type { ManifestDocument, SkippedDocument, SkipReason } from '../parse/index.js';
import type { Inputs, KindCount, SkippedInput } from '../result.js';
import type { Settings } from '../settings/index.js';
import { applierInputs } from './appliers/applier-inputs.js';
import { coverageOf } from './coverage.js';
import type { ReadInput } from './read-input.js';
import { type GivenVariables, variableInputs } from './variables.js';

/** What reading nothing gives. */
export const noInput: ReadInput = {
  files: [],
  kustomizationsAndCharts: [],
  manifests: { documents: [], hints: [], skipped: [], diagnostics: [], filled: [] },
  settingsFiles: [],
  ignored: 0,
  unread: [],
  diagnostics: [],
  rendered: [],
  failed: [],
};

/** The API group of the test language. */
export const testGroup = 'reachspec.dev';

/** Whether a document belongs to the test language. */
export function isTest({ group }: ManifestDocument): boolean {
  return group === testGroup;
}

/** The same objects, all of them applied as written. */
export function takeRaw(manifests: ReadInput['manifests']): ReadInput['manifests'] {
  const documents = manifests.documents.map((each) => ({ ...each, source: { kind: 'applied' } as const }));
  const unreadable = (manifests.unreadable ?? []).map((each) => ({ ...each, source: { kind: 'applied' } as const }));
  return { ...manifests, documents, unreadable };
}

/** The same without tests, which are run as they stand in their files and nowhere else. */
export function withoutTests(manifests: ReadInput['manifests']): ReadInput['manifests'] {
  return { ...manifests, documents: manifests.documents.filter((document) => !isTest(document)) };
}

/** The objects that are evaluated: those of charts and kustomizations only where they are taken raw, and nothing renders them. */
export function appliedIn(input: ReadInput, { raw }: { readonly raw: boolean }): readonly ManifestDocument[] {
  const { documents: read, unreadable = [] } = input.manifests;
  const documents = [...read.filter((document) => !isTest(document)), ...unreadable];
  if (!raw) return documents.filter(({ source }) => source.kind === 'applied');
  const isRendered = coverageOf([input]).coversDocument;
  return documents.filter((document) => !isRendered(document));
}

/** Why nothing can be judged by an input; empty where it is whole. */
export function missingRootsIn({ failed }: ReadInput): readonly string[] {
  return failed.flatMap(({ reasons }) => reasons);
}

/** Whether there is any manifest, applied or not. */
export function hasManifests({ manifests }: ReadInput): boolean {
  return manifests.documents.some(isManifest);
}

/** Whether an object is something to judge by; endpoints alone are not. */
export function isManifest(document: ManifestDocument): boolean {
  return !isTest(document) && !isEndpoints(document);
}

/**
 * What was read and what became of it, over all sources, of which the first is what the run was asked to read; a document that two
 * sources hold counts once.
 */
export function inputsOf(
  sources: readonly ReadInput[],
  { settings, variables: given }: { readonly settings: Pick<Settings, 'file'>; readonly variables: GivenVariables },
): Inputs {
  const files = new Set(sources.flatMap(({ files: read }) => read.map(({ path }) => path)));
  const settingsFiles = new Set(sources.flatMap((source) => source.settingsFiles).filter((path) => !files.has(path)));
  const unread = new Map(sources.flatMap((source) => source.unread.map(({ path, reason }) => [path, reason] as const)));
  const unreadFiles = [...unread]
    .filter(([path]) => !files.has(path) && !settingsFiles.has(path))
    .map(([file, reason]) => ({ file, reason }));
  const { taken, hints, skipped } = documentsOf(sources);
  const variables = variableInputs(sources, given);
  // One root with other values is another rendering.
  const all = sources.flatMap((source) => source.roots ?? []).sort((a, b) => byBytes(a.root, b.root));
  const roots = new Map(all.map((each) => [JSON.stringify(each), each] as const));
  return {
    found: files.size + settingsFiles.size + unreadFiles.length,
    files: files.size,
    asideFiles: [...settingsFiles].sort(byBytes),
    ignored: sources[0]?.ignored ?? 0,
    documents: taken.size + skipped.size,
    ...(settings.file === undefined ? {} : { settings: settings.file.path }),
    kinds: countKinds([...taken.values()]),
    hints: countKinds([...hints.values()]),
    skipped: [...skipped.values()].sort((a, b) => byBytes(a.file, b.file) || a.line - b.line),
    ...(variables.length === 0 ? {} : { variables }),
    ...(roots.size === 0 ? {} : { roots: [...roots.values()] }),
    ...applierInputs(sources),
    unreadFiles: unreadFiles.sort((a, b) => byBytes(a.file, b.file)),
  };
}

/** The documents of all sources by their places: what is taken, what of that only describes the network, what is skipped. */
function documentsOf(sources: readonly ReadInput[]) {
  const taken = new Map<string, string>();
  const hints = new Map<string, string>();
  const skipped = new Map<string, SkippedInput>();
  for (const { manifests } of sources) {
    for (const [place, { kind }] of placesOf(manifests.documents)) taken.set(place, kind);
    const evidence = new Set(manifests.hints.map(({ file, span }) => `${file.path}:${span.start}`));
    const counts = new Map<string, number>();
    for (const each of manifests.skipped) {
      const { span, reason, kind } = each;
      const place = locationOfSkipped(each, counts);
      if (isSkippedByKind(reason) && kind !== undefined && evidence.has(place)) {
        taken.set(place, kind);
        hints.set(place, kind);
        continue;
      }
      const { file, line } = locate(span);
      skipped.set(place, { file, line, reason, ...(kind === undefined ? {} : { kind }) });
    }
  }
  return { taken, hints, skipped };
}

/** A place of its own for each of those that one rendering makes of the same lines, or of nobody knows which. */
function locationOfSkipped({ span, by }: SkippedDocument, counts: Map<string, number>): string {
  const place = `${span.file.path}:${span.start}`;
  if (by === undefined) return place;
  const key = `${place} by ${by.name}`;
  const index = counts.get(key) ?? 0;
  counts.set(key, index + 1);
  if (!by.isSource) return `${key} ${index}`;
  return index === 0 ? place : `${place} ${index}`;
}

/** Whether an object is skipped for its kind alone: then it is taken where it describes the network. */
function isSkippedByKind(reason: SkipReason): boolean {
  return ['irrelevant-kind', 'unknown-kind', 'holds-objects', 'deploys'].includes(reason);
}

/** Objects by their places; of those that one rendering makes of the same lines each has its own. */
function placesOf(documents: readonly ManifestDocument[]): readonly (readonly [string, ManifestDocument])[] {
  const counts = new Map<string, number>();
  return documents.map((document) => {
    const { file, span, source } = document;
    const place = `${file.path}:${span.start}`;
    if (source.kind !== 'applied' || source.by === undefined) return [place, document];
    const key = `${place} by ${source.by}`;
    const index = counts.get(key) ?? 0;
    counts.set(key, index + 1);
    return [index === 0 ? place : `${place} ${index}`, document];
  });
}

function countKinds(kinds: readonly string[]): readonly KindCount[] {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => byBytes(a.kind, b.kind));
}
