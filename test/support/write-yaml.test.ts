import fc from 'fast-check';
import t from 'tap';
import { parse, parseAllDocuments } from 'yaml';
import { writeStream, writeYaml } from './write-yaml.js';

t.test('what is written is block style, in quotes where a word would be read as something else', (t) => {
  const policy = {
    metadata: { name: 'y', labels: {} },
    spec: { ingress: [{}, { from: [{ a: 1, b: undefined }] }, null] },
  };
  t.equal(
    writeYaml({ ...policy, text: 'two words', list: [['a'], []] }),
    `metadata:
  name: "y"
  labels: {}
spec:
  ingress:
    - {}
    - from:
        - a: 1
    - null
text: "two words"
list:
  - - a
  - []
`,
  );
  t.end();
});

t.test('what is written is read again, by version 1.1 too', (t) => {
  const words = fc.constantFrom(
    'yes',
    'No',
    'on',
    'null',
    '~',
    '1e3',
    '0x1',
    '',
    ' a',
    'a: b',
    '- a',
    '#',
    '10.0.0.0/8',
    'a\n',
  );
  const values = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' });
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(words, values, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(words, tie('value'))),
  }));
  const isPlainKeys = (each: unknown) => !JSON.stringify(each).includes('"__proto__"');
  const property = fc.property(value.filter(isPlainKeys), (each) => {
    const expected = JSON.parse(JSON.stringify(each));
    for (const version of ['1.1', '1.2'] as const) {
      const read = parse(writeYaml(each), { version });
      if (JSON.stringify(read) !== JSON.stringify(expected)) throw new Error(writeYaml(each));
    }
  });
  fc.assert(property, { numRuns: 300, seed: 1 });
  t.strictSame(
    parseAllDocuments(writeStream([{ a: 1 }, ['b']])).map((document) => document.toJS()),
    [{ a: 1 }, ['b']],
  );
  t.end();
});
