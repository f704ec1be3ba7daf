import type { ManifestDocument, Node } from '../../../parse/index.js';
import { type Finding, ranks, type Source } from '../finding.js';
import { addressesOf, rangeFrom, rangeOf } from '../ranges.js';
import { valueAt, valuesAt } from '../walk.js';
import { controlPlaneEndpoint } from './api-server.js';

const title = 'kubeadm ClusterConfiguration';
const rank = ranks.kubeadm;

/** What kubeadm assigns to Services where its configuration doesn't say (F.3). */
const defaultServices = '10.96.0.0/12';

/** kubeadm's configuration of a cluster, as a file and as the ConfigMap that `kubeadm init` leaves. */
export const kubeadmSources: readonly Source[] = [
  {
    kind: 'ClusterConfiguration',
    groups: ['kubeadm.k8s.io'],
    read: ({ node }: ManifestDocument) => [
      ...kubeadmRanges(valueAt(node, ['networking']), node),
      ...controlPlaneEndpoint(node),
    ],
  },
];

/** The ranges of the field `networking`; that of Services has a default. */
export function kubeadmRanges(networking: Node | undefined, owner: Node | undefined): readonly Finding[] {
  const services = rangeFrom(valuesAt(networking, ['serviceSubnet']), { kind: 'services', title, rank });
  const span = (networking ?? owner)?.span;
  const byDefault = { kind: 'services', title: `${title}, by default`, rank } as const;
  return [
    ...rangeFrom(valuesAt(networking, ['podSubnet']), { kind: 'pods', title, rank }),
    ...(services.length > 0 || span === undefined
      ? services
      : [rangeOf(addressesOf([defaultServices]), { ...span, end: span.start }, byDefault)]),
  ];
}
