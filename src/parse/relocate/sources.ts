import type { SourceFile } from '../../diagnostics/index.js';
import type { ManifestDocument } from '../objects/manifest-document.js';
import { readObjects } from '../objects/objects.js';
import { rootFileKindOf } from '../objects/origins.js';
import { readPatchFiles } from '../roots/kustomization.js';
import type { Rendered } from '../roots/rendered.js';
import { splitDocuments } from '../yaml/documents.js';
import { mentionsTemplate } from '../yaml/template.js';
import { parseYaml } from '../yaml/yaml.js';

/** Finds the object that a rendered one was made from; each file is parsed once, and only when it is asked for. */
export interface Sources {
  /** By its path where the renderer told it, else among all sources; undefined where no object is certain enough. */
  readonly find: (document: ManifestDocument, path: string | undefined) => ManifestDocument | undefined;
}

/** The sources of something rendered. */
export function sourcesOf({ sources, renderer }: Rendered): Sources {
  const patches = readPatchFiles(sources);
  const read = new Map<SourceFile, readonly ManifestDocument[]>();
  const objectsIn = (file: SourceFile) => {
    const objects = read.get(file) ?? readAll(file);
    read.set(file, objects);
    return objects;
  };
  return {
    find: (document, path) => {
      const files = sources.filter((file) =>
        path === undefined ? mayHold(file, document) && !patches.has(file.path) : file.path === path,
      );
      const alike = files
        .flatMap(objectsIn)
        .filter(({ kind, group }) => kind === document.kind && group === document.group);
      const same = alike.filter(({ name, namespace }) => name === document.name && namespace === document.namespace);
      if (same.length === 1) return same[0];
      const named = alike.filter(({ name }) => name === document.name);
      if (named.length === 1 || renderer === 'helm') return named[0];
      if (path !== undefined && alike.length === 1) return alike[0];
      return longestPart(alike, document);
    },
  };
}

/** Kustomize puts prefixes and suffixes around names: the one source whose name is the longest part of the new one. */
function longestPart(
  alike: readonly ManifestDocument[],
  { name = '' }: ManifestDocument,
): ManifestDocument | undefined {
  const parts = alike.filter((each) => each.name !== undefined && name.includes(each.name));
  const longest = Math.max(...parts.map((part) => part.name?.length ?? 0));
  const [only, second] = parts.filter((part) => part.name?.length === longest);
  return second === undefined ? only : undefined;
}

function mayHold(file: SourceFile, { kind }: ManifestDocument): boolean {
  return rootFileKindOf(file.path) === undefined && file.text.includes(kind);
}

function readAll(file: SourceFile): readonly ManifestDocument[] {
  const surroundings = {
    source: { kind: 'applied' },
    rule: 'everything',
    inherited: { apiVersion: undefined, kind: undefined },
  } as const;
  return splitDocuments(file).flatMap((span) => {
    if (mentionsTemplate(file.text.slice(span.start, span.end))) return [];
    const { node } = parseYaml(span);
    return node === undefined ? [] : readObjects(node, surroundings).documents;
  });
}
