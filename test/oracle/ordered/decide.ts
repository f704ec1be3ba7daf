import { decideAdmin } from './admin/admin-oracle.js';
import { decideCalico } from './calico/calico-oracle.js';
import type { Cluster } from './cluster.js';
import type { Flow, Verdict } from './flows.js';
import { releaseOf } from './release.js';

/** The verdict on a flow under a plugin: a release of Calico, or one that implements the APIs of Kubernetes. */
export function decide(cluster: Cluster, flow: Flow, cni: string): Verdict {
  const release = releaseOf(cni);
  return release === undefined ? decideAdmin(cluster, flow) : decideCalico(cluster, flow, release);
}
