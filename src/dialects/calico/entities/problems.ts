import { define } from '../../../diagnostics/index.js';

/** A Service of a namespaced policy without its namespace: what is documented and what is done differ (calico.md §5.5). */
export const serviceNoNamespace = define<{ readonly path: string; readonly namespace: string }>({
  code: 'calico/service-no-namespace',
  severity: 'warning',
  summary: 'a rule names a Service without its namespace',
  guardsTrust: true,
  words: ({ path, namespace }) =>
    `${path}: found no \`namespace\`; it is taken as \`${namespace}\`, as documented, but Calico may find no such Service then; write \`namespace: ${namespace}\``,
});

/** A Service of which nobody knows what is behind it. */
export const serviceUnresolved = define<{ readonly path: string; readonly id: string; readonly why: string }>({
  code: 'calico/service-unresolved',
  severity: 'warning',
  summary: 'a rule names a Service whose endpoints are unknown',
  guardsTrust: true,
  words: ({ path, id, why }) => `${path}: ${why}; what depends on Service \`${id}\` is unknown`,
});
