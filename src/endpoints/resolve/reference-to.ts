import type { Workload } from '../../model/index.js';

/** How a test names a workload: by its id. `ns/service/name` means the core Service, so a Knative one goes without its kind. */
export function referenceTo({ id, kind, namespace, name }: Workload): string {
  return kind === 'Service' ? `${namespace}/${name}` : id;
}

/** How a test names a workload where another kind has the same name. */
export function distinctReferenceTo({ id, kind, namespace, name }: Workload): string {
  if (kind !== 'Service') return id;
  return `{namespace: ${namespace}, podSelector: {matchLabels: {serving.knative.dev/service: ${name}}}}`;
}
