import { readFileSync } from 'node:fs';
import t from 'tap';
import { decode } from '../../../src/discover/read-file.js';
import { isAbsent, parseYaml, splitDocuments, toPlain } from '../../../src/parse/index.js';

/**
 * Texts with what Kubernetes' tools read in them (`NewYAMLOrJSONDecoder` of k8s.io/apimachinery 0.37.2 with sigs.k8s.io/yaml 1.6.0), found
 * by comparing many random texts. `refused`: the tools give up behind these documents.
 */
interface Row {
  readonly name: string;
  readonly text: string;
  readonly refused?: true;
  readonly documents: readonly unknown[];
}

/** They read these, and we refuse them: not every tool or reader sees the same in them. */
const refusedByUs: ReadonlySet<string> = new Set([
  'line ends of YAML 1.1',
  'NEL',
  'behind an end',
  'a mark inside of the text',
  'a mark at the start of a document',
  'a separator behind a lone carriage return',
  'two carriage returns and a line feed',
  'YAML in a row',
  'an anchor and an alias',
]);

function isRows(value: unknown): value is readonly Row[] {
  return Array.isArray(value);
}

function read(text: string) {
  const { file } = decode(Buffer.from(text), 'a.yaml');
  const parsed = file === undefined ? [] : splitDocuments(file).map(parseYaml);
  const nodes = parsed.flatMap(({ node }) => (node === undefined || isAbsent(node) ? [] : [node]));
  return { isRefused: parsed.some(({ problems }) => problems.length > 0), documents: nodes.map(toPlain) };
}

t.test('what a text holds is what Kubernetes tools read in it, or an error', (t) => {
  const rows: unknown = JSON.parse(readFileSync('testdata/yaml/kubernetes-reads.json', 'utf8'));
  t.ok(isRows(rows));
  for (const { name, text, refused = false, documents } of isRows(rows) ? rows : []) {
    const found = read(text);
    const isRefused = refused || refusedByUs.has(name);
    t.equal(found.isRefused, isRefused, name);
    if (!isRefused) t.same(found.documents, documents, name);
  }
  t.end();
});
