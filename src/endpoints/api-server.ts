import type { Addresses } from '../sets/index.js';

/** Where the API server of a cluster is: the endpoints of the Service `default/kubernetes`. */
export interface ApiServer {
  /** Its addresses; `undefined` where nobody knows them. */
  readonly addresses: Addresses | undefined;
  /** It uses the network of a node for certain. */
  readonly isNode: boolean;
  /** Why its addresses aren't known, and what would settle it; empty where they are. */
  readonly words: string;
}

/** What settles where the API server is. */
export const apiServerRemedy =
  'give its addresses (`kubeAPIServer` of the settings), or add `Endpoints default/kubernetes` to the manifests';
