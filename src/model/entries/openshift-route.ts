import { type ManifestDocument, MapReader, type ReadSink } from '../../parse/index.js';
import type { EntryBackend } from './entry.js';
import { notService } from './problems.js';

/** Where an OpenShift Route sends: to every port of its Services' endpoints, unless `spec.port` chooses. */
export function readOpenShiftRoute(
  { node }: ManifestDocument,
  { sink, namespace, title }: { readonly sink: ReadSink; readonly namespace: string; readonly title: string },
): readonly EntryBackend[] {
  const spec = new MapReader(node, sink).map('spec');
  const target = spec?.map('port')?.required('targetPort')?.integerOrString()?.value;
  const to = spec?.required('to')?.map();
  const all = [...(to === undefined ? [] : [to]), ...(spec?.maps('alternateBackends') ?? [])];
  return all.flatMap((backend): readonly EntryBackend[] => {
    const name = backend.required('name')?.string();
    const kind = backend.string('kind')?.value ?? 'Service';
    if (name === undefined || backend.integer('weight')?.value === 0) return [];
    if (kind !== 'Service') {
      sink.add(notService({ entry: title, backend: `${kind} \`${name.value}\`` }, name.span));
      return [];
    }
    return [{ namespace, service: name.value, port: portOf(target), protocol: 'TCP', presence: true, span: name.span }];
  });
}

/** A name is looked up among the names of the Service's ports, a number among the ports of its endpoints. */
function portOf(target: number | string | undefined): EntryBackend['port'] {
  if (target === undefined) return { kind: 'all' };
  return typeof target === 'number' ? { kind: 'target', port: target } : { kind: 'service', port: target };
}
