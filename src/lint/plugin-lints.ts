import { type Profile, type ProfileSetting, unclearIn } from '../cni/index.js';
import { reservedKeys } from '../compile/index.js';
import { type Diagnostic, define } from '../diagnostics/index.js';
import { type Cluster, labelStates, type Pod } from '../model/index.js';
import { intersectStates, isNoStates, presentState } from '../sets/index.js';

const notUnderstood = define<{ readonly written: string; readonly title: string }>({
  code: 'cni/setting-not-understood',
  severity: 'warning',
  summary: 'a setting of the CNI plugin that changes what policies do is not understood',
  guardsTrust: true,
  words: ({ written, title }) =>
    `${written}: what ${title} makes of policies with it isn't known, and so every verdict about a pod is unknown; write a value that is known, or leave the configuration out of the manifests (\`spec.manifests\`)`,
});

/** A warning at each setting of a plugin that isn't understood. */
export function reportSettings(settings: readonly ProfileSetting[], { title }: Profile): readonly Diagnostic[] {
  return unclearIn(settings).map(({ words, span }) => notUnderstood({ written: words, title }, span));
}

const reserved = define<{ readonly workload: string; readonly key: string; readonly title: string }>({
  code: 'cni/reserved-label',
  severity: 'warning',
  summary: 'a pod has a label that the CNI plugin may take for one of its own',
  guardsTrust: true,
  words: ({ workload, key, title }) =>
    `${workload} has the label \`${key}\`, which ${title} may take for one of its own: ${effects[key]}; name the label otherwise`,
});

const effects: Readonly<Record<string, string>> = {
  host: 'then no policy holds for the pod',
  init: 'then the pod is isolated, whether a policy selects it or not',
};

/** A warning at each workload with a label that the plugin may take for one of its own (cilium.md §11.1). */
export function reportReservedLabels(
  { workloads }: Cluster,
  { reservedLabels, title }: Profile,
): readonly Diagnostic[] {
  if (reservedLabels.is !== 'unknown') return [];
  return workloads.flatMap(({ id, pods, span }) =>
    reservedKeys
      .filter((key) => pods.some((pod) => isWritten(pod, key)))
      .map((key) => reserved({ workload: id, key, title }, span)),
  );
}

/** Whether a pod of the cluster has, or may have, a label with a key. */
export function mayHaveLabel({ workloads }: Cluster, key: string): boolean {
  return workloads.some(({ pods }) =>
    pods.some((pod) => !isNoStates(intersectStates(labelStates(pod.labels, key), presentState))),
  );
}

function isWritten({ labels }: Pod, key: string): boolean {
  const states = labels.known.get(key);
  return states !== undefined && !isNoStates(intersectStates(states, presentState));
}
