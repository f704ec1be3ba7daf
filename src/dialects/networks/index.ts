import type { Dialect } from '../../compile/index.js';
import { loadedLater } from '../../parts/index.js';
import { networkKinds } from './kinds.js';

/** What translates networks of pods. */
export const networksPart = loadedLater(() => import('./networks.js'));

/** Primary networks of OVN-Kubernetes, which keep their pods apart from all others whatever policies say. */
export const networks: Dialect = {
  name: 'networks',
  kinds: networkKinds,
  part: networksPart,
  compile: (document, context) => networksPart.module().compileNetwork(document, context),
};
