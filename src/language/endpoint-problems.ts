import { type Node, pathText, schemaProblems, toPlain } from '../parse/index.js';
import { schemaErrors } from './schema-errors.js';

/** What the schema of test files has against an endpoint that stands alone, a sentence each. */
export function endpointProblems(node: Node): readonly string[] {
  const asked = { name: 'asked', from: toPlain(node), to: 'internet', expect: 'deny' };
  const file = { apiVersion: 'reachspec.dev/v1alpha1', kind: 'ConnectivityTest', spec: { cases: [asked] } };
  const own = schemaErrors(file).flatMap((error) =>
    error.instancePath.startsWith(place) ? [{ ...error, instancePath: error.instancePath.slice(place.length) }] : [],
  );
  return schemaProblems(node, own).map(({ path, problem }) =>
    path.length === 0 ? problem : `${pathText(path)}: ${problem}`,
  );
}

const place = '/spec/cases/0/from';
