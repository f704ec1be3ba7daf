import type { SourceFile } from '../diagnostics/index.js';
import { type ManifestDocument, parseYaml } from '../parse/index.js';
import { readTestFile } from './read-test-file.js';
import type { TestFile } from './test-file.js';

/** Reads a text that holds one ConnectivityTest, as a file with that text would be read. Throws where it is no object. */
export function readTestText(text: string): TestFile {
  const file: SourceFile = { path: 'tests.yaml', text };
  const span = { file, start: 0, end: text.length };
  const { node } = parseYaml(span);
  if (node?.kind !== 'map') throw new Error('a test file that is no object');
  const [group, version] = ['reachspec.dev', 'v1alpha1'];
  const document: ManifestDocument = {
    ...{ file, node, span, group, version, apiVersion: `${group}/${version}` },
    ...{ kind: 'ConnectivityTest', name: undefined, namespace: undefined },
    source: { kind: 'applied' },
  };
  return readTestFile(document);
}
