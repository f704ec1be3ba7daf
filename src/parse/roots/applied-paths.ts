import { posix } from 'node:path';
import type { SourceFile } from '../../diagnostics/index.js';
import { anchored } from '../objects/origins.js';
import { prefilterFor } from '../objects/prefilter.js';
import { splitDocuments } from '../yaml/documents.js';
import type { MapNode, Node } from '../yaml/node.js';
import { entryOf, get, getIn, isAbsent, itemsOf, stringOf } from '../yaml/node.js';
import { parseYaml } from '../yaml/yaml.js';
import { isRemote } from './read-kustomization.js';

/** A folder that a Flux Kustomization or an Argo CD Application applies. */
export interface AppliedPath {
  /** Anchored, so that it compares with others. */
  readonly folder: string;
  /** What that object changes of what the folder builds and nobody evaluates, in words. */
  readonly changes: readonly string[];
}

/** The folders that objects among these files apply; `top` is the repository's root, where their paths start. */
export function appliedPathsIn(files: readonly SourceFile[], top: string): readonly AppliedPath[] {
  const prefilter = prefilterFor(['Kustomization', 'Application'], []);
  return files.flatMap((file) =>
    splitDocuments(file).flatMap((span) => {
      if (!prefilter(span).mayMatter) return [];
      const { node } = parseYaml(span);
      return node?.kind === 'map' ? pathsOf(node, top) : [];
    }),
  );
}

function pathsOf(object: MapNode, top: string): readonly AppliedPath[] {
  const group = stringOf(get(object, 'apiVersion'))?.split('/')[0];
  const kind = stringOf(get(object, 'kind'));
  const spec = get(object, 'spec');
  const name = stringOf(getIn(object, ['metadata', 'name'])) ?? '?';
  if (kind === 'Kustomization' && group === 'kustomize.toolkit.fluxcd.io')
    return pathOf(get(spec, 'path'), top, fieldsIn(spec, changing.flux, `the Flux Kustomization \`${name}\``));
  if (kind !== 'Application' || group !== 'argoproj.io') return [];
  return [get(spec, 'source'), ...itemsOf(get(spec, 'sources'))].flatMap((source) => {
    const owner = `the Application \`${name}\``;
    const changes = fieldsIn(get(source, 'kustomize'), changing.argo, owner).map((each) =>
      each.replace('`', '`kustomize.'),
    );
    return pathOf(get(source, 'path'), top, changes);
  });
}

/**
 * What isn't evaluated: https://fluxcd.io/flux/components/kustomize/kustomizations/ and
 * https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/
 */
const changing = {
  flux: ['namePrefix', 'nameSuffix', 'patches', 'patchesStrategicMerge', 'patchesJson6902', 'components'],
  argo: ['namePrefix', 'nameSuffix', 'patches', 'commonLabels', 'components'],
} as const;

function pathOf(node: Node | undefined, top: string, changes: readonly string[]): readonly AppliedPath[] {
  const path = stringOf(node);
  if (path === undefined || isRemote(path)) return [];
  return [{ folder: anchored(posix.join(top, path)), changes }];
}

function fieldsIn(node: Node | undefined, fields: readonly string[], owner: string): readonly string[] {
  return fields.flatMap((field) => {
    const entry = entryOf(node, field);
    return entry === undefined || isAbsent(entry.value) ? [] : [`\`${field}\` of ${owner}`];
  });
}
