import type { AddressGroup, CompileContext } from '../../../compile/index.js';
import type { ManifestDocument } from '../../../parse/index.js';
import { both, has, type Selector } from '../selector/index.js';
import { addressObjects, matchObject } from './objects.js';
import { calicoLabels, namespacePrefix } from './pod-space.js';

/** What a NetworkSet, GlobalNetworkSet or HostEndpoint holds, for selectors of namespaces of other APIs. */
export function groupsOf(document: ManifestDocument, context: CompileContext): readonly AddressGroup[] {
  return addressObjects(context)
    .filter((object) => object.document === document)
    .map((object) => ({
      id: object.id,
      addresses: object.addresses,
      isIncomplete: object.isIncomplete,
      isIn: (namespaces) => {
        const leaves = [...namespaces].map(
          ([key, within]): Selector => ({ kind: 'label', key: `${namespacePrefix}${key}`, within }),
        );
        return matchObject(leaves.length === 0 ? has(calicoLabels.namespace) : both(leaves), object);
      },
    }));
}
