import { getIn, type ManifestDocument, nameSpan } from '../../../parse/index.js';
import { ciliumKeys } from '../cilium-keys.js';
import type { Finding, Source } from '../finding.js';
import { settingsIn } from '../settings.js';
import { readChart } from './charts.js';

/** Cilium's settings for some nodes, and what its operator of OpenShift is configured with. */
export const ciliumSources: readonly Source[] = [
  { kind: 'CiliumNodeConfig', groups: ['cilium.io'], read: readNodeConfig },
  { kind: 'CiliumConfig', groups: ['cilium.io'], read: readOperatorConfig },
];

/** What holds on some nodes alone isn't known of a pod. */
function readNodeConfig(document: ManifestDocument): readonly Finding[] {
  const settings = settingsIn(getIn(document.node, ['spec', 'defaults']), ciliumKeys).map(({ words, span }) => ({
    kind: 'unclear' as const,
    words: `${words}, on some nodes`,
    span,
  }));
  return [
    {
      kind: 'plugin',
      fits: ['cilium', 'gke-dataplane-v2', 'azure-cilium'],
      strength: 'object',
      span: nameSpan(document),
      settings,
    },
  ];
}

/** Its `spec` is the values of the chart. */
function readOperatorConfig(document: ManifestDocument): readonly Finding[] {
  const spec = getIn(document.node, ['spec']);
  const values = spec === undefined ? [] : [spec];
  return readChart({ chart: 'cilium', version: undefined, values, span: nameSpan(document), isWhole: true });
}
