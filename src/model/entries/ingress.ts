import {
  getIn,
  type ManifestDocument,
  MapReader,
  type ReadSink,
  reportUnresolvedText,
  stringOf,
} from '../../parse/index.js';
import type { EntryBackend } from './entry.js';
import { notService, oldIngress } from './problems.js';

/** What an Ingress says: the class that it names, and where it sends. */
export interface IngressParts {
  readonly className: string | undefined;
  readonly backends: readonly EntryBackend[];
}

interface IngressContext {
  readonly sink: ReadSink;
  readonly namespace: string;
  /** The Ingress as sentences name it. */
  readonly title: string;
}

/** Reads an Ingress of `networking.k8s.io/v1`, and the older form that API servers no longer take. */
export function readIngress(document: ManifestDocument, context: IngressContext): IngressParts {
  const { node, apiVersion, span } = document;
  const isOld = apiVersion !== 'networking.k8s.io/v1';
  if (isOld) context.sink.add(oldIngress({ apiVersion }, span));
  const spec = new MapReader(node, context.sink).map('spec');
  const rules = spec?.maps('rules') ?? [];
  const paths = rules.flatMap((rule) => rule.map('http')?.maps('paths') ?? []);
  const backends = [
    spec?.map(isOld ? 'backend' : 'defaultBackend'),
    ...paths.map((path) => path.required('backend')?.map()),
  ].filter((backend) => backend !== undefined);
  return {
    className:
      classIn(spec, context) ?? stringOf(getIn(node, ['metadata', 'annotations', 'kubernetes.io/ingress.class'])),
    backends: backends.flatMap((backend) => readBackend(backend, isOld, context)),
  };
}

/** The class that an Ingress names; none where a variable stays in it. */
function classIn(spec: MapReader | undefined, { sink }: IngressContext): string | undefined {
  const written = spec?.string('ingressClassName');
  return written === undefined || reportUnresolvedText(written, sink) ? undefined : written.value;
}

function readBackend(backend: MapReader, isOld: boolean, { sink, namespace, title }: IngressContext): EntryBackend[] {
  const base = { namespace, protocol: 'TCP', presence: true } as const;
  const resource = backend.map('resource');
  if (resource !== undefined) {
    const kind = resource.string('kind')?.value ?? '?';
    const name = resource.string('name')?.value ?? '?';
    sink.add(notService({ entry: title, backend: `${kind} \`${name}\`` }, resource.span));
    return [];
  }
  if (isOld) {
    const name = backend.required('serviceName')?.string();
    const port = backend.required('servicePort')?.integerOrString();
    if (name === undefined) return [];
    return [{ ...base, service: name.value, port: portOf(port?.value), span: name.span }];
  }
  const service = backend.required('service')?.map();
  const name = service?.required('name')?.string();
  const port = service?.required('port')?.map();
  if (name === undefined) return [];
  const written = port?.integer('number') ?? port?.string('name');
  const isWritten = port?.has('number') === true || port?.has('name') === true;
  if (port !== undefined && !isWritten) port.problem('found no port; expected `number` or `name`');
  return [{ ...base, service: name.value, port: portOf(written?.value), span: name.span }];
}

function portOf(port: number | string | undefined): EntryBackend['port'] {
  return port === undefined ? { kind: 'all' } : { kind: 'service', port };
}
