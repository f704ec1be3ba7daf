import { locate } from '../../src/diagnostics/index.js';
import {
  type BuiltCluster,
  buildCluster,
  type Labels,
  modelKindsWith,
  type Pod,
  type PodTemplatePath,
  sortCopies,
} from '../../src/model/index.js';
import { readManifests } from '../../src/parse/index.js';
import { addressCidrs, type LabelStates } from '../../src/sets/index.js';

export interface ReadCluster extends BuiltCluster {
  /** `line:column code` of each diagnostic, those of copies first. */
  readonly told: readonly string[];
}

/** The cluster that a stream of YAML documents makes. */
export function readCluster(
  text: string,
  undeclaredNamespaces: 'unknown' | 'unlabelled' = 'unknown',
  podTemplatePaths: readonly PodTemplatePath[] = [],
): ReadCluster {
  const file = { path: 'a.yaml', text };
  const kinds = modelKindsWith(podTemplatePaths).names;
  const manifests = readManifests([file], { kinds, groups: [], policyKinds: [], kustomizationsAndCharts: [] });
  const copies = sortCopies(manifests.documents, 'default');
  const built = buildCluster(copies.list, { defaultNamespace: 'default', undeclaredNamespaces, podTemplatePaths });
  const told = [...manifests.diagnostics, ...copies.diagnostics, ...built.diagnostics].map(({ code, span }) => {
    const place = span === undefined ? undefined : locate(span);
    return `${place?.line}:${place?.column} ${code}`;
  });
  return { ...built, told };
}

/** What policies can tell of a pod, on one line: labels, named ports, host network, addresses, doubt. */
export function podText({ labels, namedPorts, isHostNetwork, addresses, presence }: Pod): string {
  return [
    ...labelTexts(labels),
    ...namedPorts.map(({ name, protocol, port }) => `${name}=${port}/${protocol}`),
    ...(isHostNetwork ? ['hostNetwork'] : []),
    ...addressCidrs(addresses),
    ...(presence === true ? [] : ['perhaps']),
  ].join(' ');
}

/** `app=a` is certain, `app=a|b` one of them, `app=*` any value, `!app` may be absent; `others=…` every other label. */
export function labelTexts({ known, others }: Labels): readonly string[] {
  const texts = [...known].map(([key, states]) => `${states.absent ? '!' : ''}${key}=${valuesText(states)}`);
  const isPlain = others.absent && !others.others && others.values.length === 0;
  return isPlain ? texts : [...texts, `others=${valuesText(others)}`];
}

function valuesText({ others, values }: LabelStates): string {
  if (others) return values.length === 0 ? '*' : `*-${values.join('|')}`;
  return values.join('|');
}
