import { getIn, itemsOf, type ManifestDocument, type Node, nameSpan } from '../../../parse/index.js';
import { type Finding, type PluginFinding, ranks, type Source } from '../finding.js';
import { rangeFrom } from '../ranges.js';
import { textAt, valuesAt } from '../walk.js';

/** The operator's Installation, and the pools of Calico in either of its API groups. */
export const calicoSources: readonly Source[] = [
  { kind: 'Installation', groups: ['operator.tigera.io'], read: readInstallation },
  { kind: 'IPPool', groups: ['projectcalico.org', 'crd.projectcalico.org'], read: readPool },
];

function readInstallation(document: ManifestDocument): readonly Finding[] {
  const spec = getIn(document.node, ['spec']);
  const plugin: PluginFinding = {
    kind: 'plugin',
    fits: ['calico'],
    strength: 'configuration',
    span: nameSpan(document),
    isPolicyOnly: isPolicyOnly(spec),
  };
  return [plugin, ...installationRanges(spec, 'Installation')];
}

/** Whether another plugin carries the traffic: with the cloud providers that have one of their own, that is the default. */
export function isPolicyOnly(installation: Node | undefined): boolean {
  const type = textAt(installation, ['cni', 'type']);
  if (type !== undefined) return type !== 'Calico';
  return ['EKS', 'AKS', 'GKE'].includes(textAt(installation, ['kubernetesProvider']) ?? '');
}

/** The pools of an Installation that pods get their addresses from. */
export function installationRanges(installation: Node | undefined, title: string): readonly Finding[] {
  const pools = valuesAt(installation, ['calicoNetwork', 'ipPools', '*']).filter(isForWorkloads);
  const cidrs = pools.flatMap((pool) => valuesAt(pool, ['cidr']));
  return rangeFrom(cidrs, { kind: 'pods', title, rank: ranks.plugin });
}

function readPool(document: ManifestDocument): readonly Finding[] {
  const spec = getIn(document.node, ['spec']);
  const title = 'Calico IPPool';
  const cidr = isForWorkloads(spec) ? valuesAt(spec, ['cidr']) : [];
  return [
    { kind: 'plugin', fits: ['calico', 'canal', 'gke-calico'], strength: 'object', span: nameSpan(document) },
    ...rangeFrom(cidr, { kind: 'pods', title, rank: ranks.plugin, isPart: true }),
  ];
}

function isForWorkloads(pool: Node | undefined): boolean {
  const uses = itemsOf(getIn(pool, ['allowedUses'])).map((use) => textAt(use, []));
  return uses.length === 0 || uses.includes('Workload');
}
