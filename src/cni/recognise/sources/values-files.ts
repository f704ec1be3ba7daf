import { get, type ManifestDocument, type Node } from '../../../parse/index.js';
import type { Finding, Source } from '../finding.js';
import { type Path, valueAt } from '../walk.js';
import { readChart } from './charts.js';

/** Values that no other chart has, and the chart that they are for. */
const rows: readonly { readonly chart: string; readonly evidencePaths: readonly Path[] }[] = [
  {
    chart: 'cilium',
    evidencePaths: [
      ['policyEnforcementMode'],
      ['policyCIDRMatchMode'],
      ['policyAuditMode'],
      ['k8sNetworkPolicy', 'enabled'],
      ['ipam', 'operator', 'clusterPoolIPv4PodCIDRList'],
      ['ipam', 'operator', 'clusterPoolIPv6PodCIDRList'],
    ],
  },
  { chart: 'tigera-operator', evidencePaths: [['installation', 'calicoNetwork']] },
];

/** Files of values, for a chart itself or below its name for a chart that depends on it (F.3). */
export const valuesFileSources: readonly Source[] = [
  {
    kind: '',
    groups: [''],
    text: /\b(?:policyEnforcementMode|policyCIDRMatchMode|policyAuditMode|k8sNetworkPolicy|clusterPoolIPv[46]PodCIDRList|calicoNetwork)\b/,
    read: readValues,
  },
];

function readValues({ node, source }: ManifestDocument): readonly Finding[] {
  return rows.flatMap((row) => {
    const below = get(node, row.chart);
    // Beside its `Chart.yaml` a chart keeps defaults, which tell nothing of a cluster.
    const own = source.kind === 'chart' ? [] : [node];
    return [...own, ...(below === undefined ? [] : [below])].flatMap((values) => valuesOf(values, row));
  });
}

function valuesOf(values: Node, { chart, evidencePaths }: (typeof rows)[number]): readonly Finding[] {
  const mark = evidencePaths.map((path) => valueAt(values, path)).find((each) => each !== undefined);
  if (mark === undefined) return [];
  const isWhole = get(values, 'policyEnforcementMode') !== undefined;
  const findings = readChart({ chart, version: undefined, values: [values], span: mark.span, isWhole });
  return findings.map((each) => (each.kind === 'plugin' ? { ...each, strength: 'configuration' } : each));
}
