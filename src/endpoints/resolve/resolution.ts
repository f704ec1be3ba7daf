import type { Note } from '../../diagnostics/index.js';
import type { Endpoint } from '../../language/endpoint.js';
import type { Cluster } from '../../model/index.js';
import type { ApiServer } from '../api-server.js';
import type { Member } from '../members.js';

/** The resolved endpoints: members in order of mention, with problems and notices. */
export interface Resolution {
  readonly members: readonly Member[];
  /** Each makes the case `errored`. */
  readonly problems: readonly string[];
  readonly notes: readonly Note[];
}

export interface ResolveContext {
  readonly cluster: Cluster;
  readonly groups: ReadonlyMap<string, readonly Endpoint[]>;
  readonly side: 'from' | 'to';
  /** Selectors and `ns/*` may match nothing. */
  readonly allowsEmpty: boolean;
  /** Where the API server is; missing where nobody asks. */
  readonly apiServer?: ApiServer;
  /** The name of a CNI plugin that knows ends by their addresses alone; missing where it is Cilium, or nobody asks. */
  readonly withoutIdentities?: string | undefined;
}

/** An endpoint of one form. */
export type Of<Kind extends Endpoint['kind']> = Extract<Endpoint, { kind: Kind }>;

export const nothing: Resolution = { members: [], problems: [], notes: [] };

/** Nothing, because of one problem. */
export function fail(problem: string): Resolution {
  return { ...nothing, problems: [problem] };
}

/** The members that an endpoint came to, without a problem. */
export function found(members: readonly Member[]): Resolution {
  return { ...nothing, members };
}

/** Several resolutions as one, in their order. */
export function merge(resolutions: readonly Resolution[]): Resolution {
  return {
    members: resolutions.flatMap(({ members }) => members),
    problems: resolutions.flatMap(({ problems }) => problems),
    notes: resolutions.flatMap(({ notes }) => notes),
  };
}

/** Names to choose from, four at most. */
export function list(ids: readonly string[]): string {
  const shown = ids.slice(0, 4).map((id) => `\`${id}\``);
  return ids.length > shown.length ? `${shown.join(', ')} and ${ids.length - shown.length} more` : shown.join(', ');
}
