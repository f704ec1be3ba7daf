import type { ManifestDocument } from '../objects/manifest-document.js';
import { get, getIn, itemsOf, type Node, stringOf } from '../yaml/node.js';
import type { Applier, ApplierSource, Change } from './applier.js';
import { changeIn, hasVariables, namesIn, namespaceIn, patchesIn, plainLabels, reachesAll } from './fields.js';
import { type Addresses, idOf } from './identity.js';

/**
 * A Flux Kustomization, as https://github.com/fluxcd/pkg/blob/main/kustomize/kustomize_generator.go and kustomize-controller 1.x do it: where
 * the folder has no kustomization.yaml, every `.yaml` and `.yml` below it is a resource of one that is made up, a folder with a
 * kustomization.yaml as a whole. `targetNamespace` is kustomize's `namespace`, which goes before what objects name and names Namespaces
 * too (https://github.com/kubernetes-sigs/kustomize/blob/master/api/filters/namespace/namespace.go); `commonMetadata` is set in the metadata
 * of each object that comes out, never in pod templates.
 */
export function fluxApplier(document: ManifestDocument, addresses: Addresses): Applier {
  const spec = get(document.node, 'spec');
  const path = get(spec, 'path');
  const labels = plainLabels(getIn(spec, ['commonMetadata', 'labels']));
  return {
    id: idOf(document),
    tool: 'flux',
    name: document.name ?? '?',
    document,
    path: stringOf(path) ?? '.',
    isPathUnresolved: path !== undefined && hasVariables(path),
    source: sourceOf(document, get(spec, 'sourceRef'), addresses),
    takes: { isDeep: true, extensions: ['.yaml', '.yml'], isWanted: () => true },
    namespace: namespaceIn(get(spec, 'targetNamespace'), 'override'),
    labels: labels ?? [],
    changes: [
      ...(labels === undefined ? changeIn(spec, { field: 'commonMetadata' }, { reaches: reachesAll }) : []),
      ...['namePrefix', 'nameSuffix'].flatMap((field) => namesIn(spec, field)),
      ...['patches', 'patchesStrategicMerge', 'patchesJson6902'].flatMap((field): readonly Change[] =>
        patchesIn(spec, field),
      ),
      ...changeIn(spec, { field: 'components' }, { reaches: reachesAll, mayAdd: true }),
    ],
  };
}

/**
 * A Flux HelmRelease: its chart comes from this repository, or from elsewhere. Its post-renderers patch what the chart renders to
 * (https://fluxcd.io/flux/components/helm/helmreleases/#post-renderers).
 */
export function releaseApplier(document: ManifestDocument, addresses: Addresses): Applier {
  const spec = get(document.node, 'spec');
  const chart = getIn(spec, ['chart', 'spec']);
  const reference = get(chart, 'sourceRef');
  const isOwn = stringOf(get(reference, 'kind')) !== 'HelmRepository';
  const target = stringOf(get(spec, 'targetNamespace'));
  const name = document.name ?? '?';
  return {
    id: idOf(document),
    tool: 'helm',
    name,
    document,
    path: isOwn ? stringOf(get(chart, 'chart')) : undefined,
    isPathUnresolved: false,
    release: stringOf(get(spec, 'releaseName')) ?? (target === undefined ? name : `${target}-${name}`),
    source: sourceOf(document, reference, addresses),
    takes: { isDeep: false, extensions: [], isWanted: () => false },
    namespace: undefined,
    labels: [],
    changes: itemsOf(get(spec, 'postRenderers')).flatMap((renderer) => {
      const kustomize = get(renderer, 'kustomize');
      return ['patches', 'patchesStrategicMerge', 'patchesJson6902'].flatMap((field) =>
        patchesIn(kustomize, field, `postRenderers.kustomize.${field}`),
      );
    }),
  };
}

function sourceOf({ namespace }: ManifestDocument, reference: Node | undefined, addresses: Addresses): ApplierSource {
  const kind = stringOf(get(reference, 'kind')) ?? 'GitRepository';
  const place = stringOf(get(reference, 'namespace')) ?? namespace ?? '';
  const key = `${kind}/${place}/${stringOf(get(reference, 'name')) ?? '?'}`;
  return { key, address: addresses.get(key), isArtifact: kind !== 'GitRepository' };
}
