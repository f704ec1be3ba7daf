import { fail, found, type Of, type Resolution, type ResolveContext } from './resolution.js';

/** What a plugin knows by what it is; without such identities only the API server has addresses by which it is told. */
export function resolveEntity(
  { entity, text }: Of<'entity'>,
  { apiServer, withoutIdentities }: ResolveContext,
): Resolution {
  const addresses = withoutIdentities === undefined ? undefined : apiServer?.addresses;
  if (entity === 'kube-apiserver' && addresses !== undefined)
    return found([{ kind: 'addresses', id: entity, addresses, isWritten: true }]);
  if (entity === 'kube-apiserver') return found([{ kind: 'entity', id: entity, entity, apiServer }]);
  if (withoutIdentities === undefined) return found([{ kind: 'entity', id: entity, entity, apiServer: undefined }]);
  return fail(`\`${text}\` is an identity of Cilium's, and ${withoutIdentities} has none: ${instead[entity]}`);
}

const instead = {
  host: 'a pod reaches and is reached by its own node as by an address: write that of the node',
  'remote-node': 'write `nodes`',
  health: 'its pods are those of Cilium: leave it out',
  ingress: 'write the pods of the ingress controller, or `via: ingress`',
} as const;
