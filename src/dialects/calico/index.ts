import type { CompileContext, CompiledPolicy, Dialect } from '../../compile/index.js';
import type { ManifestDocument } from '../../parse/index.js';
import { applyStaged } from './apply-staged.js';
import { compileHostEndpoint } from './hosts.js';
import { calicoKinds, storedGroup, userGroup } from './kinds.js';
import { compileNetworkSet, compilePool, compileProfile } from './other-objects.js';
import { compilePolicy } from './policy.js';
import { compileStaged } from './staged.js';
import { compileTier } from './tier.js';

/** `projectcalico.org/v3`, and `crd.projectcalico.org/v1`, under which the same objects are stored. */
export const calico: Dialect = {
  name: 'calico',
  kinds: [userGroup, storedGroup].flatMap((group) => calicoKinds.map(({ kind }) => ({ group, kind }))),
  compile: compileObject,
  applyStaged: applyStaged,
};

function compileObject(document: ManifestDocument, context: CompileContext): CompiledPolicy {
  switch (document.kind) {
    case 'Tier':
      return compileTier(document, context);
    case 'NetworkSet':
    case 'GlobalNetworkSet':
      return compileNetworkSet(document, context);
    case 'HostEndpoint':
      return compileHostEndpoint(document, context);
    case 'Profile':
      return compileProfile(document, context);
    case 'IPPool':
      return compilePool(document, context);
    case 'StagedNetworkPolicy':
    case 'StagedGlobalNetworkPolicy':
    case 'StagedKubernetesNetworkPolicy':
      return compileStaged(document, context);
    default:
      return compilePolicy(document, context);
  }
}
