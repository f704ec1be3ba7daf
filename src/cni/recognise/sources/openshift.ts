import { type ManifestDocument, nameSpan } from '../../../parse/index.js';
import { type Finding, ranks, type Source } from '../finding.js';
import type { PluginName } from '../plugins.js';
import { rangeFrom } from '../ranges.js';
import { textAt, valuesAt } from '../walk.js';

const networkTypes: Readonly<Record<string, PluginName>> = {
  ovnkubernetes: 'ovn-kubernetes',
  openshiftsdn: 'openshift-sdn',
  kuryr: 'kuryr',
  calico: 'calico',
  cilium: 'cilium',
};

/** OpenShift's Network, as administrators write it and as its operator takes it. */
export const openshiftSources: readonly Source[] = [
  { kind: 'Network', groups: ['config.openshift.io', 'operator.openshift.io'], read: readNetwork },
];

function readNetwork(document: ManifestDocument): readonly Finding[] {
  const { node } = document;
  const type = textAt(node, ['spec', 'networkType']) ?? textAt(node, ['spec', 'defaultNetwork', 'type']);
  const plugin = networkTypes[(type ?? '').toLowerCase()];
  const title = 'OpenShift Network';
  const rank = ranks.clusterConfiguration;
  const pods = valuesAt(node, ['spec', 'clusterNetwork', '*', 'cidr']);
  return [
    ...(plugin === undefined
      ? []
      : [{ kind: 'plugin', fits: [plugin], strength: 'configuration', span: nameSpan(document) } as const]),
    ...rangeFrom(pods, { kind: 'pods', title, rank }),
    ...rangeFrom(valuesAt(node, ['spec', 'serviceNetwork']), { kind: 'services', title, rank }),
  ];
}
