import type { ApiServer } from '../endpoints/api-server.js';
import type { WorkloadMember } from '../endpoints/members.js';
import type { ResolveContext } from '../endpoints/resolve/resolution.js';
import type { Evaluation } from '../evaluate/index.js';
import type { Endpoint } from '../language/endpoint.js';
import type { AddressPool, Cluster } from '../model/index.js';
import type { Addresses, Family } from '../sets/index.js';
import type { EndCandidate } from './end-candidate.js';
import type { DecisionRecorder } from './recorder.js';

/** Everything that the cases of one suite are judged by. */
export interface JudgeContext {
  readonly cluster: Cluster;
  readonly evaluation: Evaluation;
  readonly groups: ReadonlyMap<string, readonly Endpoint[]>;
  readonly pool: AddressPool;
  /** The families of the cluster. */
  readonly families: readonly Family[];
  /** Families that only widen `deny`: a policy or a test names a range of them. */
  readonly widerFamilies: readonly Family[];
  /** The addresses of the nodes that manifests declare. */
  readonly nodeAddresses: Addresses;
  /** Where a node may be. */
  readonly nodePool: Addresses;
  /** Where a node may be with unknown addresses. */
  readonly nodeRange: Addresses;
  /** The ranges of Services, as far as they are known. */
  readonly serviceAddresses: Addresses;
  /** Where the API server is. */
  readonly apiServer: ApiServer;
  /** The ends that the pods of a member are, once they are found. */
  readonly podCandidates: WeakMap<WorkloadMember, readonly EndCandidate[]>;
  /** Notes what decides, where that is asked; missing where nobody asks. */
  readonly recorder?: DecisionRecorder;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}

/** What ends are looked up in. */
export function resolveContextOf(
  { cluster, groups, apiServer, evaluation: { tellsOwnNode, title } }: JudgeContext,
  { side, allowsEmpty }: Pick<ResolveContext, 'side' | 'allowsEmpty'>,
): ResolveContext {
  return { cluster, groups, apiServer, withoutIdentities: tellsOwnNode ? undefined : title, side, allowsEmpty };
}
