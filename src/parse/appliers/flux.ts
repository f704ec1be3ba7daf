import { get, getIn, stringOf } from '../node.js';
import type { ManifestDocument } from '../objects.js';
import type { Applier, ApplierSource, Change } from './applier.js';
import { changeIn, isOpenText, namesIn, namespaceIn, patchesIn, plainLabels, reachesAll } from './fields.js';
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
    isPathOpen: path !== undefined && isOpenText(path),
    source: sourceOf(document, addresses),
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

function sourceOf({ node, namespace }: ManifestDocument, addresses: Addresses): ApplierSource {
  const reference = getIn(node, ['spec', 'sourceRef']);
  const kind = stringOf(get(reference, 'kind')) ?? 'GitRepository';
  const place = stringOf(get(reference, 'namespace')) ?? namespace ?? '';
  const key = `${kind}/${place}/${stringOf(get(reference, 'name')) ?? '?'}`;
  return { key, address: addresses.get(key), isArtifact: kind !== 'GitRepository' };
}
