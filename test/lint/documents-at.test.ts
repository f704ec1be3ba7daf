import t from 'tap';
import { documentsAt } from '../../src/lint/findings/documents-at.js';
import type { ManifestDocument } from '../../src/parse/index.js';
import { nodeOf } from '../diff/undo.js';

const files = ['a.yaml', 'b.yaml'].map((path) => ({ path, text: '' }));

function documentOf(path: string, start: number, end: number): ManifestDocument {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error('no such file');
  const place = { file, start, end };
  return {
    apiVersion: 'v1',
    version: 'v1',
    source: { kind: 'applied' },
    group: '',
    kind: 'Pod',
    name: 'web',
    namespace: undefined,
    file,
    span: place,
    node: nodeOf({}),
  };
}

const apart = [documentOf('a.yaml', 0, 9), documentOf('b.yaml', 0, 50), documentOf('a.yaml', 10, 20)];
const nested = [documentOf('a.yaml', 0, 90), documentOf('a.yaml', 10, 20), documentOf('a.yaml', 20, 30)];
const shuffled = [documentOf('a.yaml', 10, 20), documentOf('a.yaml', 0, 9)];

t.test('the documents that hold a place are those that a look at each finds', async (t) => {
  for (const documents of [apart, nested, shuffled, []])
    for (const file of files)
      for (let start = 0; start < 60; start++)
        for (const end of [start, start + 1, start + 12]) {
          const found = documentsAt(documents, { file, start, end });
          const each = documents.filter(({ span }) => span.file === file && span.start <= start && end <= span.end);
          if (found.length !== each.length || found.some((one, index) => one !== each[index]))
            t.fail(`${file.path} ${start} ${end}`);
        }
});
