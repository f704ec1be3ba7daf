import { goOn } from '../../limit/index.js';
import { type HintOptions, type ManifestDocument, rootFileKindOf, type TextOfDocument } from '../../parse/index.js';
import type { Finding, Source } from './finding.js';
import { apiServerSources } from './sources/api-server.js';
import { calicoSources } from './sources/calico.js';
import { ciliumSources } from './sources/cilium.js';
import { clusterSources } from './sources/clusters.js';
import { configMapSources } from './sources/config-maps.js';
import { controlPlaneSources } from './sources/control-plane.js';
import { distributionSources } from './sources/distributions.js';
import { helmSources, rootFileSources } from './sources/helm.js';
import { installSources } from './sources/installs.js';
import { kubeadmSources } from './sources/kubeadm.js';
import { nodeSources } from './sources/nodes.js';
import { openshiftSources } from './sources/openshift.js';
import { valuesFileSources } from './sources/values-files.js';

/** Everything that describes the network (F.3). */
const sources: readonly Source[] = [
  ...installSources,
  ...configMapSources,
  ...calicoSources,
  ...ciliumSources,
  ...openshiftSources,
  ...kubeadmSources,
  ...apiServerSources,
  ...controlPlaneSources,
  ...clusterSources,
  ...distributionSources,
  ...nodeSources,
  ...helmSources,
  ...valuesFileSources,
];

const byKind = new Map<string, readonly Source[]>();
for (const source of sources) byKind.set(source.kind, [...(byKind.get(source.kind) ?? []), source]);

/** What one document says about the network, read once: it may be part of many cluster states. */
export function findingsIn(document: ManifestDocument): readonly Finding[] {
  const known = findings.get(document) ?? read(document);
  findings.set(document, known);
  return known;
}

const findings = new WeakMap<ManifestDocument, readonly Finding[]>();

function read(document: ManifestDocument): readonly Finding[] {
  goOn();
  return sourcesOf(document.kind, document.file.path).flatMap(({ groups, read: readBy }) =>
    groups.includes(document.group) || document.kind === '' ? readBy(document) : [],
  );
}

function sourcesOf(kind: string, path: string): readonly Source[] {
  return kind === '' && rootFileKindOf(path) !== undefined ? rootFileSources : (byKind.get(kind) ?? []);
}

/** How documents that describe the network are found among those that aren't objects of the cluster. */
export const networkHints: HintOptions = {
  mayBeEvidence: (document) => {
    return sourcesOf(document.kind ?? '', document.path).some((source) => mayBeEvidence(source, document));
  },
  isEvidence: (document) => findingsIn(document).length > 0,
};

function mayBeEvidence({ groups, text, path, kind }: Source, document: TextOfDocument): boolean {
  const { apiVersion } = document;
  const isGroup = kind === '' || apiVersion === undefined || groups.some((group) => isOf(apiVersion, group));
  return isGroup && (text === undefined || text.test(document.text) || path?.test(document.path) === true);
}

function isOf(apiVersion: string, group: string): boolean {
  return group === '' ? !apiVersion.includes('/') : apiVersion.startsWith(`${group}/`);
}
