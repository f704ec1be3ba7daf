import type { ManifestDocument } from '../parse/index.js';
import type { ReadInput } from './read-input.js';

/**
 * One cluster state of several roots. A document that two of them read from the same file is one, taken as written
 * where either does.
 */
export function joinInputs(parts: readonly ReadInput[]): ReadInput {
  const [first, ...others] = parts;
  if (first !== undefined && others.length === 0) return first;
  return {
    files: parts.flatMap(({ files }) => files),
    notOnDisk: parts.flatMap(({ notOnDisk = [] }) => notOnDisk),
    kustomizationsAndCharts: parts.flatMap(({ kustomizationsAndCharts }) => kustomizationsAndCharts),
    manifests: joinManifests(parts.map(({ manifests }) => manifests)),
    settingsFiles: parts.flatMap(({ settingsFiles }) => settingsFiles),
    ignored: Math.max(0, ...parts.map(({ ignored }) => ignored)),
    roots: parts.flatMap(({ roots = [] }) => roots),
    unread: parts.flatMap(({ unread }) => unread),
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
    rendered: parts.flatMap(({ rendered }) => rendered),
    failed: parts.flatMap(({ failed }) => failed),
  };
}

function joinManifests(parts: readonly ReadInput['manifests'][]): ReadInput['manifests'] {
  return {
    documents: eachOnce(parts.flatMap((each) => each.documents)),
    hints: eachOnce(parts.flatMap((each) => each.hints)),
    skipped: parts.flatMap((each) => each.skipped),
    unreadable: eachOnce(parts.flatMap((each) => each.unreadable ?? [])),
    diagnostics: parts.flatMap((each) => each.diagnostics),
    filled: parts.flatMap((each) => each.filled),
  };
}

/** What is rendered may have one place with another object, and a file at a git ref the path of another text. */
function eachOnce(documents: readonly ManifestDocument[]): readonly ManifestDocument[] {
  const known = new Map<string, ManifestDocument>();
  const kept = new Set<ManifestDocument>();
  for (const document of documents) {
    const { source, file, span } = document;
    if (source.kind === 'applied' && source.by !== undefined) {
      kept.add(document);
      continue;
    }
    const key = `${file.path} ${span.start}`;
    const other = known.get(key);
    if (other?.file.text === file.text) {
      if (other.source.kind === 'applied' || source.kind !== 'applied') continue;
      kept.delete(other);
    }
    known.set(key, document);
    kept.add(document);
  }
  return [...kept];
}
