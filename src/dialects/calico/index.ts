import type { Dialect } from '../../compile/index.js';
import { loadedLater } from '../../parts/index.js';
import { calicoKinds, isStagedKind, storedGroup, userGroup } from './kinds.js';

/** What translates Calico's objects. */
export const calicoPart = loadedLater(() => import('./compile-object.js'));

/** `projectcalico.org/v3`, and `crd.projectcalico.org/v1`, under which the same objects are stored. */
export const calico: Dialect = {
  name: 'calico',
  kinds: [userGroup, storedGroup].flatMap((group) => calicoKinds.map(({ kind }) => ({ group, kind }))),
  part: calicoPart,
  compile: (document, context) => calicoPart.module().compileObject(document, context),
  applyStaged: (documents, defaultNamespace) =>
    documents.some(isStagedKind) ? calicoPart.module().applyStaged(documents, defaultNamespace) : documents,
};
