import type { Claim, PolicyApi, Profile } from '../profile.js';

/** What to know of a cell: its words continue "it depends on …". */
interface Doubt {
  readonly source: string;
  readonly words: string;
  readonly remedy: string;
}

export const is = <const Value extends string>(value: Value, source: string): Claim<Value> => ({ is: value, source });
export const yes = (source: string) => is('yes', source);
export const no = (source: string) => is('no', source);

/** A cell that nobody could verify, or that hangs on something that no profile tells. */
export const unknown = ({ source, words, remedy }: Doubt): Claim<never> => ({
  is: 'unknown',
  source,
  doubt: { words, remedy },
});

/** The range of pods that is whatever the cluster was given. */
export const noRange = (source: string) => is('none', source);

/** A plugin that isolates in both directions. */
export const enforces = (source: string) => ({ enforcesIngress: yes(source), enforcesEgress: yes(source) });

/** Connectivity and nothing else: no policy changes anything, and the cells of what policies mean aren't asked. */
export const enforcesNothing = (source: string) =>
  ({
    enforcesIngress: no(source),
    enforcesEgress: no(source),
    ipBlockMatchesPods: yes(source),
    ipBlockMatchesNodes: yes(source),
    except: yes(source),
    endPort: yes(source),
    sctp: yes(source),
    namedPorts: yes(source),
    negativeSelectors: yes(source),
    barePods: yes(source),
    policyApis: [],
  }) as const satisfies Partial<Profile>;

const adminGroup = 'policy.networking.k8s.io';

/** AdminNetworkPolicy and BaselineAdminNetworkPolicy. */
export const adminPolicies = (support: PolicyApi['support'], source: string): PolicyApi => ({
  group: adminGroup,
  kinds: ['AdminNetworkPolicy', 'BaselineAdminNetworkPolicy'],
  support,
  source,
});

/** AdminNetworkPolicy without its baseline. */
export const adminOnly = (support: PolicyApi['support'], source: string): PolicyApi => ({
  group: adminGroup,
  kinds: ['AdminNetworkPolicy'],
  support,
  source,
});

/** ClusterNetworkPolicy, their successor. */
export const clusterPolicies = (support: PolicyApi['support'], source: string): PolicyApi => ({
  group: adminGroup,
  kinds: ['ClusterNetworkPolicy'],
  support,
  source,
});

/** A policy API of the plugin's own. */
export const ownApi = (group: string, source: string, kinds?: readonly string[]): PolicyApi => ({
  group,
  ...(kinds === undefined ? {} : { kinds }),
  support: 'yes',
  source,
});
