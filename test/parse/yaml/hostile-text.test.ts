import t from 'tap';
import { locate } from '../../../src/diagnostics/index.js';
import { decode } from '../../../src/discover/read-file.js';
import { type ReadOptions, readManifests } from '../../../src/parse/index.js';

const options: ReadOptions = {
  kinds: ['NetworkPolicy', 'Pod'],
  groups: ['reachspec.dev'],
  policyKinds: ['NetworkPolicy'],
  kustomizationsAndCharts: [],
};

/** What a file comes to: the names of the policies that count, those that may do anything, and where what is told. */
function read(bytes: string | Buffer, path = 'a.yaml') {
  const { file } = decode(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, path);
  const { documents, unreadable = [], diagnostics } = readManifests(file === undefined ? [] : [file], options);
  return {
    counted: documents.map(({ kind, name }) => `${kind} ${name}`),
    unknown: unreadable.map(({ kind, namespace = '*', name }) => `${kind} ${namespace}/${name}`),
    told: diagnostics.map(({ code, span }) => {
      const { line, column } = locate(span ?? { file: { path, text: '' }, start: 0, end: 0 });
      return `${line}:${column} ${code.slice('parse/'.length)}`;
    }),
  };
}

const policy = (name = 'p') =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: ${name}\n  namespace: shop\nspec:\n  podSelector: {}\n`;
const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n';
const annotated = (text: string) => `${policy().replace('spec:', `  annotations:\n${text}\nspec:`)}`;
const honest = { counted: ['NetworkPolicy p'], unknown: [], told: [] };

const cases: readonly {
  readonly name: string;
  readonly text: string | Buffer;
  readonly counted?: readonly string[];
  readonly unknown?: readonly string[];
  readonly told?: readonly string[];
}[] = [
  ...['\u0085', '\u2028', '\u2029'].map((letter) => ({
    name: `U+${letter.charCodeAt(0).toString(16)} in a comment, behind which kubectl sees a rule`,
    text: `${policy()}  ingress:\n  - from:\n    # the administrators${letter}    - {}\n`,
    unknown: ['NetworkPolicy shop/p'],
    told: ['10:25 invalid-yaml'],
  })),
  {
    name: 'U+2028 in place of every line feed',
    text: policy().replaceAll('\n', '\u2028'),
    unknown: ['NetworkPolicy shop/p'],
    told: ['1:33 invalid-yaml'],
  },
  {
    name: 'a policy in what looks like a comment',
    text: `# nothing here\u0085${policy().replaceAll('\n', '\u0085')}`,
    unknown: ['NetworkPolicy shop/p'],
    told: ['1:15 invalid-yaml'],
  },
  {
    name: 'a policy in what looks like a comment of another object',
    text: `${map}# nothing${`\u2028${policy()}`.replaceAll('\n', '\u2028')}`,
    unknown: ['NetworkPolicy shop/undefined'],
    told: ['4:10 invalid-yaml'],
  },
  {
    name: 'a separator that kubectl does not see',
    text: `${map}data: {}\u2028---\n${policy()}`,
    unknown: ['NetworkPolicy shop/p'],
    told: ['4:9 invalid-yaml'],
  },
  {
    name: 'a separator between lone carriage returns',
    text: `${map.replaceAll('\n', '\r')}---\r${policy().replaceAll('\n', '\r')}`,
    unknown: ['NetworkPolicy shop/p'],
    told: ['1:51 invalid-yaml'],
  },
  {
    name: 'a policy between lone carriage returns behind the comment of a separator',
    text: `${map}--- # c\r${policy().replaceAll('\n', '\r')}`,
    unknown: ['NetworkPolicy shop/p'],
    told: ['4:8 invalid-yaml'],
  },
  {
    name: 'near: lone carriage returns where nothing hangs on them',
    text: policy().replaceAll('\n', '\r'),
    ...honest,
  },
  { name: 'near: CRLF', text: `${map}---\n${policy()}`.replaceAll('\n', '\r\n'), ...honest },
  { name: 'near: the escape of U+2028', text: annotated('    a: "x\\u2028y"'), ...honest },
  {
    name: 'near: U+2028 in an object that plays no part',
    text: `${map}data: {a: "x\u2028y"}\n---\n${policy()}`,
    ...honest,
  },
  { name: 'near: other letters that are no ASCII', text: annotated('    a: né\u00a0😀\u200b'), ...honest },

  {
    name: '`...` without `---`',
    text: `${map}...\n${policy()}`,
    unknown: ['NetworkPolicy shop/p'],
    told: ['4:1 invalid-yaml'],
  },
  {
    name: '`...`, a comment, and no `---`',
    text: `${policy('a')}... # c\n\n# d\n${policy('b')}`,
    counted: ['NetworkPolicy a'],
    unknown: ['NetworkPolicy shop/b'],
    told: ['8:1 invalid-yaml'],
  },
  {
    name: '`...` that ends nothing',
    text: `...\n---\n${policy()}`,
    unknown: ['NetworkPolicy shop/p'],
    told: ['1:1 invalid-yaml'],
  },
  { name: 'near: `...` with `---`', text: `${map}...\n---\n${policy()}`, ...honest },
  { name: 'near: `...` at the end', text: `${policy()}...\n# words\n`, ...honest },
  {
    name: '`---` with something behind it',
    text: `${map}--- # c\n${policy()}---x\n`,
    unknown: ['NetworkPolicy shop/p'],
    told: ['12:1 invalid-yaml'],
  },
  {
    name: 'a damaged separator further up, at which kubectl stops',
    text: `${map}---x\n---\n${policy()}`,
    unknown: ['NetworkPolicy shop/p'],
    told: ['4:1 invalid-yaml'],
  },
  {
    name: 'a directive',
    text: `%YAML 1.1\n---\n${policy()}`,
    unknown: ['NetworkPolicy shop/p'],
    told: ['1:1 invalid-yaml'],
  },

  ...['\0', '\x01', '\b', '\v', '\f', '\x1b', '\x7f', '\x80', '\x9f', '\ufffe', '\uffff'].map((letter) => ({
    name: `the letter U+${letter.charCodeAt(0).toString(16)} at the end of a file of two`,
    text: `${policy('a')}---\n${policy('b')}# ${letter}\n`,
    unknown: ['NetworkPolicy shop/a', 'NetworkPolicy shop/b'],
    told: ['16:3 invalid-yaml'],
  })),
  {
    name: 'bytes that are no UTF-8',
    text: Buffer.concat([Buffer.from(`# \ufffd\n${policy()}# `), Buffer.from([0xe9])]),
    unknown: ['NetworkPolicy shop/p'],
    told: ['9:3 invalid-yaml'],
  },
  { name: 'near: the replacement character itself', text: `# \ufffd\n${policy()}`, ...honest },
  { name: 'near: a control character in what plays no part', text: `${map}data: {a: "\x01"}\n`, counted: [] },

  {
    name: 'near: a line that begins with `{{` in quotes',
    text: annotated("    a: '\n\n{{ x }}\n\n      '"),
    ...honest,
  },
  {
    name: 'near: a template in an annotation of plain text',
    text: annotated('    a: use {{ x }} here'),
    ...honest,
  },
  {
    name: 'a template of a policy',
    text: `{{ if x }}\n${policy()}{{ end }}\n`,
    unknown: ['NetworkPolicy shop/p'],
    told: ['1:1 unevaluated-template'],
  },
  {
    name: 'a template whose namespace is filled in',
    text: policy().replace('shop', '{{ x }}'),
    unknown: ['NetworkPolicy */p'],
    told: ['1:1 unevaluated-template'],
  },
  {
    name: 'two policies in one template',
    text: `{{ range x }}\n${policy('a')}{{ end }}\n${policy('b')}`,
    unknown: ['NetworkPolicy */undefined'],
    told: ['1:1 unevaluated-template'],
  },
  {
    name: 'an encrypted policy',
    text: `${policy()}sops: {mac: x}\n`,
    unknown: ['NetworkPolicy shop/p'],
    told: ['1:1 unevaluated-encrypted'],
  },
  {
    name: 'a list of policies that can not be read',
    text: `apiVersion: v1\nkind: List\nitems:\n- {apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: a, namespace: shop}}\n- {kind: "NetworkPolicy"]\n`,
    unknown: ['NetworkPolicy */undefined'],
    told: ['5:25 invalid-yaml'],
  },
  {
    name: 'a policy whose kind is spelt with escapes, and that can not be read',
    text: '{"kind": "\\x4eetworkPolicy", "apiVersion": "networking.k8s.io/v1"]\n',
    unknown: ['NetworkPolicy */undefined'],
    told: ['1:66 invalid-yaml'],
  },
  {
    name: 'an object that plays no part and can not be read in front of a policy: kubectl reads no further',
    text: `${map}data: {a: [}\n---\n${policy()}`,
    counted: ['NetworkPolicy p'],
    told: ['4:12 invalid-yaml'],
  },
  {
    name: 'a second value on a line, in what is no object, in front of a policy',
    text: `a: b: c\n---\n${policy()}`,
    counted: ['NetworkPolicy p'],
    told: ['1:4 invalid-yaml'],
  },
  {
    name: 'two of them between policies: the first is told',
    text: `${policy('a')}---\n${map}data: "a\n---\n${map}data: 'a\n---\n${policy('b')}`,
    counted: ['NetworkPolicy a', 'NetworkPolicy b'],
    told: ['13:1 invalid-yaml'],
  },
  {
    name: 'near: what can not be read behind all that matters',
    text: `${policy()}---\n${map}data: {a: [}\n`,
    ...honest,
  },
  { name: 'near: what can not be read where nothing matters', text: `${map}data: {a: [}\n---\n${map}`, counted: [] },
  { name: 'near: a template in front of a policy', text: `a: {{ b }}\n---\n${policy()}`, ...honest },
  { name: 'near: a tag of its own in front of a policy', text: `a: !mine b\n---\n${policy()}`, ...honest },
  { name: 'JSON with a second value that is none', text: `{"a":1}{a: 1}`, counted: [] },
];

t.test('what a pull request hides from readers is told, and counts for nothing', (t) => {
  for (const { name, text, counted = [], unknown = [], told = [] } of cases)
    t.strictSame(read(text), { counted, unknown, told }, name);
  t.end();
});

t.test('binary data under the name of a manifest is set aside, unless it names an object', (t) => {
  const names = (text: string) => decode(Buffer.from(text), 'a.yaml').skipped?.reason;
  t.equal(names('\0GITCRYPT\0\x01\x02'), 'binary');
  t.equal(names(`${policy()}\0`), undefined);
  t.end();
});
