import type { Dialect } from '../../compile/index.js';
import { loadedLater } from '../../parts/index.js';
import { adminGroup, adminKinds } from './api.js';

/** What translates policies of `policy.networking.k8s.io`. */
export const adminPart = loadedLater(() => import('./admin-policy.js'));

/** AdminNetworkPolicy, BaselineAdminNetworkPolicy and ClusterNetworkPolicy of `policy.networking.k8s.io`: B.1, B.2, C.1 and C.2. */
export const admin: Dialect = {
  name: 'admin',
  kinds: adminKinds.map(({ kind }) => ({ group: adminGroup, kind })),
  part: adminPart,
  compile: (document, context) => adminPart.module().compileAdminPolicy(document, context),
};
