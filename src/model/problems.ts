import { define } from '../diagnostics/index.js';
import { type FieldProblem, fieldWords } from '../parse/index.js';

/** A value that the API server would reject in an object other than a policy. */
export const invalidObject = define<FieldProblem>({
  code: 'model/invalid-object',
  severity: 'error',
  summary: 'a workload, Service, EndpointSlice, Namespace or Node has a value that the API server rejects',
  words: fieldWords,
});

/** Pods that hold no address any more. */
export const completedPods = define<{ readonly names: readonly string[] }>({
  code: 'model/completed-pods',
  severity: 'notice',
  summary: 'pods have run to their end, and are left out',
  words: ({ names }) => {
    const shown = names.slice(0, 5).join(', ');
    const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
    const pods =
      names.length === 1 ? '1 pod is left out, for it has' : `${names.length} pods are left out, for they have`;
    return `${pods} run to the end (\`status.phase\` is Succeeded or Failed): ${shown}${more}`;
  },
});

/** A field of `metadata` that the API doesn't know: what it was meant to say is lost. */
export const unreadField = define<FieldProblem>({
  code: 'model/unknown-field',
  severity: 'error',
  summary: 'a workload, Service, Namespace or Node has a field that the API does not know',
  words: fieldWords,
});

export const duplicateObject = define<{ readonly id: string; readonly copies: number }>({
  code: 'model/duplicate',
  severity: 'error',
  summary: 'an object is declared several times, and the copies differ',
  words: ({ id, copies }) =>
    `${id} is declared ${copies} times, and the copies differ: what depends on the difference is unknown; keep one, or name the manifests of one cluster (\`spec.manifests\`)`,
});

export const identicalObject = define<{ readonly id: string; readonly copies: number }>({
  code: 'model/identical-copy',
  severity: 'notice',
  summary: 'an object is declared several times with the same content',
  words: ({ id, copies }) => `${id} is declared ${copies} times with the same content; it counts once`,
});

export const contradictoryName = define<{ readonly name: string; readonly value: string }>({
  code: 'model/namespace-name-label',
  severity: 'warning',
  summary: 'a Namespace contradicts the label that the API server sets',
  words: ({ name, value }) =>
    `the label \`kubernetes.io/metadata.name: ${value}\` of namespace \`${name}\` is overwritten by the API server with \`${name}\`: remove it`,
});

export const relabelledPod = define<{ readonly pod: string; readonly workload: string }>({
  code: 'model/relabelled-pod',
  severity: 'warning',
  summary: 'a Pod has other labels than the template of its owner',
  words: ({ pod, workload }) =>
    `Pod \`${pod}\` has other labels than the template of ${workload}: both are judged; remove it, or export it again, if it is out of date`,
});

export const missingWorkload = define<{
  readonly by: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
}>({
  code: 'model/missing-workload',
  severity: 'error',
  summary: 'an object takes its pod template from another one that no manifest declares',
  words: ({ by, kind, name, namespace }) =>
    `found no ${kind} \`${name}\` in namespace \`${namespace}\`, whose pod template this ${by} uses: without it the labels of its pods are unknown; add its manifest`,
});

export const ambiguousPort = define<{ readonly name: string; readonly protocol: string; readonly numbers: string }>({
  code: 'model/ambiguous-port-name',
  severity: 'warning',
  summary: 'containers of one pod give a port name different numbers',
  guardsTrust: true,
  words: ({ name, protocol, numbers }) =>
    `containers of this pod give the name \`${protocol}/${name}\` to ${numbers}: CNI plugins differ in which they take, and it means both where the CNI profile doesn't say otherwise; rename one`,
});
