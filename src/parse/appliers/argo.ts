import type { Span } from '../../diagnostics/index.js';
import type { ManifestDocument } from '../objects/manifest-document.js';
import { entryOf, get, isAbsent, itemsOf, type Node, stringOf } from '../yaml/node.js';
import type { Applier, Change, FileChoice, GivenNamespace } from './applier.js';
import { changeIn, hasVariables, namesIn, namespaceIn, patchesIn, reachesAll } from './fields.js';
import { fileGlob } from './file-glob.js';
import { idOf, plainAddress } from './identity.js';

/**
 * The sources of an Argo CD Application that name a folder or a chart, as the repository server and `DeduplicateTargetObjects` of
 * https://github.com/argoproj/argo-cd (3.x) do it: of a plain folder the files `.yaml`, `.yml` and `.json`, of its subfolders with
 * `directory.recurse` alone; `destination.namespace` is that of namespaced objects that name none, and `kustomize.namespace`
 * is kustomize's `namespace`.
 */
export function argoAppliers(document: ManifestDocument): readonly Applier[] {
  const spec = get(document.node, 'spec');
  const fill = namespaceIn(get(get(spec, 'destination'), 'namespace'), 'fill');
  const sources = itemsOf(get(spec, 'sources'));
  const single = get(spec, 'source');
  // Where there are several, the single one isn't read.
  const read = sources.length > 0 ? sources : single === undefined ? [] : [single];
  return read.flatMap((source) => (isValues(source) ? [] : [applierOf(document, source, fill)]));
}

/** Of a source that only lends its values files nothing is applied. */
function isValues(source: Node): boolean {
  return get(source, 'ref') !== undefined && get(source, 'path') === undefined && get(source, 'chart') === undefined;
}

function applierOf(document: ManifestDocument, source: Node, fill: GivenNamespace | undefined): Applier {
  const path = get(source, 'path');
  const address = plainAddress(stringOf(get(source, 'repoURL')) ?? '');
  const kustomize = get(source, 'kustomize');
  const isUnresolved = path !== undefined && hasVariables(path);
  const text = isAbsent(get(source, 'chart')) ? stringOf(path) : undefined;
  return {
    id: idOf(document),
    tool: 'argo',
    name: document.name ?? '?',
    document,
    path: isUnresolved ? closedPart(text ?? '') : text,
    isPathUnresolved: isUnresolved,
    source: { key: address, address: address.includes('{{') ? undefined : address, isArtifact: false },
    takes: filesOf(get(source, 'directory')),
    namespace: namespaceIn(get(kustomize, 'namespace'), 'override') ?? fill,
    labels: [],
    changes: [...kustomizeChanges(kustomize), ...pluginChanges(source), ...scaledToNone(kustomize)],
  };
}

/** The folders of a path before the first thing that a template fills in. */
function closedPart(path: string): string {
  const start = path.slice(0, path.search(/\{\{|\$\{/));
  return start.includes('/') ? start.slice(0, start.lastIndexOf('/')) : '.';
}

function filesOf(directory: Node | undefined): FileChoice {
  const recurse = get(directory, 'recurse');
  const [include, exclude] = ['include', 'exclude'].map((field) => fileGlob(stringOf(get(directory, field))));
  return {
    isDeep: recurse?.kind === 'scalar' && recurse.value === true,
    extensions: ['.yaml', '.yml', '.json'],
    isWanted: (path) => include?.(path) !== false && exclude?.(path) !== true,
  };
}

/** https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/ */
function kustomizeChanges(kustomize: Node | undefined): readonly Change[] {
  const as = (field: string) => `kustomize.${field}`;
  return [
    ...['namePrefix', 'nameSuffix'].flatMap((field) => namesIn(kustomize, field, as(field))),
    ...patchesIn(kustomize, 'patches', as('patches')),
    ...changeIn(kustomize, { field: 'commonLabels', as: as('commonLabels') }, { reaches: reachesAll }),
    ...changeIn(
      kustomize,
      { field: 'components', as: as('components') },
      {
        reaches: reachesAll,
        mayAdd: true,
      },
    ),
  ];
}

function scaledToNone(kustomize: Node | undefined): readonly Change[] {
  return itemsOf(get(kustomize, 'replicas')).flatMap((item): readonly Change[] => {
    const count = get(item, 'count');
    const isNone = count?.kind === 'scalar' && (count.value === 0 || count.value === '0');
    const name = stringOf(get(item, 'name'));
    if (!isNone) return [];
    const reaches: Change['reaches'] = (document) => (document.name === name ? 'anything' : 'nothing');
    return [{ field: 'kustomize.replicas', span: item.span, reaches, mayAdd: false }];
  });
}

function pluginChanges(source: Node): readonly Change[] {
  const entry = entryOf(source, 'plugin');
  if (entry === undefined || isAbsent(entry.value)) return [];
  const span: Span = entry.keySpan;
  return [{ field: 'plugin', span, reaches: reachesAll, mayAdd: true }];
}
