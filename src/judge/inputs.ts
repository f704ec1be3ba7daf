import { type NetworkEvidence, recogniseNetwork } from '../cni/index.js';
import { byBytes, type Diagnostic, locate, type SourceFile } from '../diagnostics/index.js';
import { isEndpoints } from '../model/index.js';
import type { ManifestDocument, Manifests } from '../parse/index.js';
import type { Inputs, SkippedInput } from '../result.js';
import type { Settings } from '../settings/index.js';

/** What was read for one set of paths. */
export interface ReadInput {
  readonly files: readonly SourceFile[];
  /** Kustomizations and charts above the files. */
  readonly markers: readonly SourceFile[];
  readonly manifests: Manifests;
  /** Files that were met and not read. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  /** What was found while files were looked for and read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The API group of the test language. */
export const testGroup = 'reachspec.dev';

/** Whether a document belongs to the test language. */
export function isTest({ group }: ManifestDocument): boolean {
  return group === testGroup;
}

/** The objects that are evaluated: those of charts and kustomizations only where they are taken raw. */
export function appliedIn({ manifests }: ReadInput, { raw }: { readonly raw: boolean }): readonly ManifestDocument[] {
  return manifests.documents.filter((document) => !isTest(document) && (raw || document.source.kind === 'applied'));
}

/** Whether there is any manifest, applied or not. */
export function hasManifests({ manifests }: ReadInput): boolean {
  return manifests.documents.some(isManifest);
}

/** Whether an object is something to judge by; endpoints alone are not. */
export function isManifest(document: ManifestDocument): boolean {
  return !isTest(document) && !isEndpoints(document);
}

/** What all that was read tells of the network, applied or not. */
export function recogniseAll({ manifests }: ReadInput): NetworkEvidence {
  return recogniseNetwork([...manifests.documents.filter((document) => !isTest(document)), ...manifests.hints]);
}

/** What was read and what became of it, over all sources; a document that two sources hold counts once, the settings not at all. */
export function inputsOf(sources: readonly ReadInput[], settings: Pick<Settings, 'file'>): Inputs {
  const files = new Set(sources.flatMap(({ files: read }) => read.map(({ path }) => path)));
  const taken = new Map<string, string>();
  const skipped = new Map<string, SkippedInput>();
  const unread = new Map<string, string>();
  for (const { unread: passed, manifests } of sources) {
    for (const { file, span, kind } of manifests.documents) taken.set(`${file.path}:${span.start}`, kind);
    const telling = new Set(manifests.hints.map(({ file, span }) => `${file.path}:${span.start}`));
    for (const { span, reason, kind } of manifests.skipped) {
      const place = `${span.file.path}:${span.start}`;
      if (reason === 'irrelevant-kind' && kind !== undefined && telling.has(place)) {
        taken.set(place, kind);
        continue;
      }
      const { file, line } = locate(span);
      skipped.set(place, { file, line, reason, ...(kind === undefined ? {} : { kind }) });
    }
    for (const { path, reason } of passed) unread.set(path, reason);
  }
  return {
    files: files.size,
    documents: taken.size + skipped.size,
    ...(settings.file === undefined ? {} : { settings: settings.file.path }),
    kinds: countKinds([...taken.values()]),
    skipped: [...skipped.values()].sort((a, b) => byBytes(a.file, b.file) || a.line - b.line),
    unreadFiles: [...unread].map(([file, reason]) => ({ file, reason })).sort((a, b) => byBytes(a.file, b.file)),
  };
}

function countKinds(kinds: readonly string[]): Inputs['kinds'] {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => byBytes(a.kind, b.kind));
}
