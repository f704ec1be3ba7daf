import type { Claim, PolicyApi, Profile } from '../profile.js';

/** What to know of a cell: its words continue "it depends on …". */
interface Uncertainty {
  readonly source: string;
  readonly words: string;
  readonly remedy: string;
}

export const is = <const Value extends string>(value: Value, source: string): Claim<Value> => ({ is: value, source });
export const yes = (source: string) => is('yes', source);
export const no = (source: string) => is('no', source);

/** A cell that nobody could verify, or that depends on something that no profile states. */
export const unknown = ({ source, words, remedy }: Uncertainty): Claim<never> => ({
  is: 'unknown',
  source,
  uncertainty: { words, remedy },
});

/** Each API has its place, before or after the others. */
export const byApi: Profile['ordering'] = { kind: 'by API' };

/** The range of pods that is whatever the cluster was given. */
export const noRange = (source: string) => is('none', source);

/** A plugin that isolates in both directions. */
export const enforces = (source: string) => ({ enforcesIngress: yes(source), enforcesEgress: yes(source) });

/** A plugin whose selectors see every label, and which takes none of them for something else. */
export const seesLabels = (source: string) =>
  ({ podLabels: is('all', source), reservedLabels: is('plain', source) }) as const satisfies Partial<Profile>;

/** Rules count in the directions that `policyTypes` names. */
export const namedDirections = (source: string) =>
  ({ unnamedDirections: is('passed-over', source) }) as const satisfies Partial<Profile>;

/** Nobody held the plugin's reading of such rules to its code. */
export const unverifiedDirections = (title: string, source: string) =>
  ({
    unnamedDirections: unknown({
      source: `${source}: not verified`,
      words: `whether ${title} reads rules of a direction that \`policyTypes\` does not name, which nobody could verify`,
      remedy: 'name the direction in `policyTypes`, or remove its rules',
    }),
  }) as const satisfies Partial<Profile>;

/** Port names as the API counts them (A-PORT-4, A-PORT-5). */
export const apiNames = (source: string) =>
  ({
    sidecarNames: is('yes', source),
    initNames: is('no', source),
    repeatedNames: is('all', source),
  }) as const satisfies Partial<Profile>;

/** Nobody held the plugin's reading of container ports to its code. */
export const unverifiedNames = (title: string, source: string) => {
  const unverified = (what: string) =>
    unknown({
      source: `${source}: not verified`,
      words: `whether ${title} ${what}, which nobody could verify`,
      remedy: 'write the number of the port',
    });
  return {
    sidecarNames: unverified('takes port names from init containers that keep running'),
    initNames: unverified('takes port names from init containers that end'),
    repeatedNames: unverified('knows every port of a pod by a name that several have'),
  } as const satisfies Partial<Profile>;
};

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
    ...namedDirections(source),
    ...seesLabels(source),
    ...apiNames(source),
    ordering: byApi,
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
