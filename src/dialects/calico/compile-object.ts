import type { CompileContext, CompiledPolicy } from '../../compile/index.js';
import type { ManifestDocument } from '../../parse/index.js';
import { compileHostEndpoint } from './hosts.js';
import { compileNetworkSet, compilePool, compileProfile } from './other-objects.js';
import { compilePolicy } from './policy.js';
import { compileStaged } from './staged.js';
import { compileTier } from './tier.js';

export { applyStaged } from './apply-staged.js';

/** Translates an object of any of Calico's kinds. */
export function compileObject(document: ManifestDocument, context: CompileContext): CompiledPolicy {
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
