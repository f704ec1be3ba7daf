import t from 'tap';
import { locate } from '../../../src/diagnostics/index.js';
import {
  type GivenVariable,
  hasVariable,
  lookUpGiven,
  type Manifests,
  readManifests,
  readVariableFile,
  substituteText,
  toPlain,
  variableNames,
} from '../../../src/parse/index.js';

const given = (values: Readonly<Record<string, string>>, source: GivenVariable['source'] = 'flag') =>
  Object.entries(values).map(([name, text]): GivenVariable => ({ name, text, source, span: undefined }));

function read(
  texts: Readonly<Record<string, string>>,
  variables: readonly GivenVariable[] = [],
  fluxTexts: Readonly<Record<string, string>> = {},
): Manifests {
  const filesOf = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([path, text]) => ({ path, text }));
  const options = { kinds: ['Pod'], groups: ['reachspec.dev'], policyKinds: [], kustomizationsAndCharts: [] };
  return readManifests(filesOf(texts), { ...options, variables, fluxFiles: filesOf(fluxTexts) });
}

/** The `spec` of the first object. */
function specOf({ documents: [document] }: Manifests): unknown {
  const plain = document === undefined ? undefined : toPlain(document.node);
  return typeof plain === 'object' && plain !== null && 'spec' in plain ? plain.spec : undefined;
}

const pod = (spec: string) => `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: ${spec}\n`;

t.test('variables are told from what only looks like them', async (t) => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['${A}', ['A']],
    ['x-${A}-${B:-c}-${A}', ['A', 'B']],
    ['${A:-${B}}', ['A']],
    ['${A:?words}', ['A']],
    ['${#A}', ['A']],
    ['$${A}', []],
    ['$A', []],
    ['${1}', []],
    ['${}', []],
    ['${{ a }}', []],
    ['${A', []],
    ['{{ a }}', []],
  ];
  for (const [text, names] of rows) {
    t.strictSame(variableNames(text), names, text);
    t.equal(hasVariable(text), names.length > 0, text);
  }
});

t.test('a text gets the values of its variables, and keeps what has none', async (t) => {
  const lookUp = lookUpGiven(given({ A: 'a', EMPTY: '', SELF: '${A}' }));
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['x-${A}-${A}', 'x-a-a', []],
    ['${NONE:-d}', 'd', []],
    ['${NONE:=d}', 'd', []],
    ['${NONE:-}', '', []],
    ['${A:-d}', 'a', []],
    ['${EMPTY}', '', []],
    ['${EMPTY:-d}', 'd', []],
    ['${NONE:-${A}}', 'a', []],
    ['${NONE:-${ALSO}}', '${ALSO}', ['ALSO']],
    ['${A}-${NONE}', 'a-${NONE}', ['NONE']],
    ['${A:?words}', '${A:?words}', ['A']],
    ['${A/a/b}', '${A/a/b}', ['A']],
    ['$${A}', '$${A}', []],
    ['${SELF}', '${A}', []],
  ];
  for (const [text, expected, unresolved] of rows) {
    const found = substituteText(text, lookUp);
    t.equal(found.text, expected, text);
    t.strictSame(
      found.unresolved.map(({ name }) => name),
      unresolved,
      text,
    );
  }
});

t.test('a flag goes before a file, a file before the settings, a later file before an earlier', async (t) => {
  const all = [...given({ A: 's', B: 's', C: 's' }, 'settings'), ...given({ A: 'f', B: 'f' }, 'file')];
  const lookUp = lookUpGiven([...all, ...given({ B: 'g' }, 'file'), ...given({ A: 'x' }, 'flag')]);
  t.equal(substituteText('${A}${B}${C}', lookUp).text, 'xgs');
});

t.test('a brace that nothing closes costs no time', async (t) => {
  const started = performance.now();
  t.notOk(hasVariable('${A '.repeat(200_000)));
  t.ok(performance.now() - started < 20_000);
});

t.test('a plain scalar is typed after its variables are filled in, a quoted one stays a string', async (t) => {
  const rows: readonly (readonly [string, unknown])[] = [
    ['{a: ${PORT}}', { a: 80 }],
    ['{a: "${PORT}"}', { a: '80' }],
    ['{a: 1${PORT}}', { a: 180 }],
    ['{a: ${YES}}', { a: true }],
    ['{a: ${QUOTE}${PORT}${QUOTE}}', { a: '80' }],
    ['{a: ${EMPTY}}', { a: null }],
    ['{a: ${NONE:-8080}}', { a: 8080 }],
    ['{a: ${NONE}}', { a: '${NONE}' }],
    ['{"${KEY}": 1, b: 2}', { k: 1, b: 2 }],
    ['[x, ["${KEY}"]]', ['x', ['k']]],
  ];
  const variables = given({ PORT: '80', YES: 'yes', QUOTE: '"', EMPTY: '', KEY: 'k' });
  for (const [spec, expected] of rows) {
    // in flow style a plain scalar ends at a brace
    const text = spec.startsWith('{a: ') && !spec.includes('"$') ? `\n  ${spec.slice(1, -1)}` : spec;
    t.strictSame(specOf(read({ 'a.yaml': pod(text) }, variables)), expected, spec);
  }
});

t.test('the place of a filled-in value is that of what is written, and each use is counted', async (t) => {
  const { documents, filled } = read(
    { 'a.yaml': pod('{a: "${A}", b: "${A}${B:-b}"}') },
    given({ A: 'longer than before' }),
  );
  const spec = documents[0]?.node.entries.find(({ key }) => key === 'spec')?.value;
  const first = spec?.kind === 'map' ? spec.entries[0]?.value : undefined;
  t.match(first === undefined ? {} : locate(first.span), { line: 4, column: 11, endColumn: 17 });
  t.strictSame(
    filled.map(({ name, source }) => `${name} ${source}`),
    ['A flag', 'A flag', 'B default'],
  );
});

t.test('an object that says so, and a test, keep their words', async (t) => {
  const variables = given({ A: 'a' });
  const off = `apiVersion: v1\nkind: Pod\nmetadata: {name: a, annotations: {kustomize.toolkit.fluxcd.io/substitute: disabled}}\nspec: {a: "\${A}"}\n`;
  t.strictSame(specOf(read({ 'a.yaml': off }, variables)), { a: '${A}' });
  const test = 'apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nspec: {a: "${A}"}\n';
  t.strictSame(specOf(read({ 'a.yaml': test }, variables)), { a: '${A}' });
});

const flux = (name: string, path: string, postBuild: string) =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: ${name}, namespace: flux-system}\nspec: {path: ${path}, postBuild: ${postBuild}}\n---\n`;
const settings = (name: string, data: string, namespace = 'flux-system') =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: ${namespace}}\ndata: ${data}\n---\n`;

t.test('Flux Kustomizations fill in what lies below their path, where they agree', async (t) => {
  const rows: readonly (readonly [string, string, unknown])[] = [
    ['its own path', flux('a', './apps', '{substitute: {A: a}}'), 'a'],
    ['the very folder', flux('a', 'apps/shop', '{substitute: {A: a}}'), 'a'],
    ['the root', flux('a', './', '{substitute: {A: a}}'), 'a'],
    ['another path', flux('a', './app', '{substitute: {A: a}}'), 'text'],
    ['a number, for the quotes are lost', flux('a', './apps', '{substitute: {A: "80"}}'), 80],
    ['a string, for quotes come with it', flux('a', './apps', `{substitute: {A: '"80"'}}`), '80'],
    ['a line break less', flux('a', './apps', '{substitute: {A: "a\\nb"}}'), 'ab'],
    ['two that agree', flux('a', './apps', '{substitute: {A: a}}') + flux('b', '.', '{substitute: {A: a}}'), 'a'],
    [
      'two that differ',
      flux('a', 'apps', '{substitute: {A: a}}') + flux('b', 'apps', '{substitute: {A: b}}'),
      undefined,
    ],
    ['a value with a variable', flux('a', 'apps', '{substitute: {A: "${OTHER}"}}'), undefined],
    ['a ConfigMap', flux('a', 'apps', '{substituteFrom: [{kind: ConfigMap, name: m}]}') + settings('m', '{A: a}'), 'a'],
    [
      'a ConfigMap of another namespace',
      flux('a', 'apps', '{substituteFrom: [{kind: ConfigMap, name: m}]}') + settings('m', '{A: a}', 'other'),
      undefined,
    ],
    [
      'the later of two ConfigMaps',
      flux('a', 'apps', '{substituteFrom: [{kind: ConfigMap, name: m}, {kind: ConfigMap, name: n}]}') +
        settings('m', '{A: a}') +
        settings('n', '{A: b}'),
      'b',
    ],
    [
      'a missing ConfigMap',
      flux('a', 'apps', '{substituteFrom: [{kind: ConfigMap, name: m, optional: true}]}'),
      undefined,
    ],
    ['a Secret', flux('a', 'apps', '{substituteFrom: [{kind: Secret, name: m}]}'), undefined],
    [
      'a ConfigMap before a Secret',
      flux('a', 'apps', '{substituteFrom: [{kind: ConfigMap, name: m}, {kind: Secret, name: s}]}') +
        settings('m', '{A: a}'),
      undefined,
    ],
    [
      'its own value beside a Secret',
      flux('a', 'apps', '{substitute: {A: a}, substituteFrom: [{kind: Secret, name: s}]}'),
      'a',
    ],
    ['an encrypted value', flux('a', 'apps', '{substitute: {A: "ENC[AES256_GCM,data:x]"}}'), undefined],
  ];
  for (const [title, cluster, expected] of rows) {
    const manifests = read({ 'apps/shop/a.yaml': pod('{a: "${A:-text}"}') }, [], { 'clusters/a.yaml': cluster });
    t.strictSame(specOf(manifests), { a: expected ?? '${A:-text}' }, title);
  }
  const cluster = flux('a', './deploy/prod', '{substitute: {A: a}}');
  const manifests = read({ '<kustomize deploy/prod>': pod('{a: "${A}"}'), 'clusters/a.yaml': cluster });
  t.strictSame(specOf(manifests), { a: 'a' }, 'what is rendered from the folder');
  const flag = read({ 'apps/a.yaml': pod('{a: "${A}"}') }, given({ A: 'flag' }), {
    'a.yaml': flux('a', 'apps', '{substitute: {A: a}}'),
  });
  t.strictSame(specOf(flag), { a: 'flag' }, 'a flag goes first');
});

t.test('a file of variables is lines of NAME=VALUE or a flat map in YAML', async (t) => {
  const valuesIn = (path: string, text: string) =>
    Object.fromEntries(readVariableFile({ path, text }).variables.map(({ name, text: value }) => [name, value]));
  t.strictSame(
    valuesIn('.env', '# words\nA=a\n\nexport B = b\nexport C=c d # e\nD="x # \\"y\\""\nE=\'z\'\nF=\r\nG=a=b\n'),
    { A: 'a', C: 'c d', D: 'x # "y"', E: 'z', F: '', G: 'a=b' },
  );
  t.strictSame(valuesIn('v.yaml', 'A: 80\nB: "010"\nC: yes\nD:\nE: 010\n'), {
    A: '80',
    B: '010',
    C: 'yes',
    D: '',
    E: '010',
  });
  const places = (path: string, text: string) =>
    readVariableFile({ path, text }).diagnostics.map(({ code, span }) => `${span && locate(span).line} ${code}`);
  t.strictSame(places('a.env', 'A=a\nB\n-\n'), ['2 variables/invalid-file', '3 variables/invalid-file']);
  t.strictSame(places('a.yaml', 'A: [1]\na-b: 1\n'), ['1 variables/invalid-file', '2 variables/invalid-file']);
  t.strictSame(places('a.yaml', '- A\n'), ['1 variables/invalid-file']);
  t.strictSame(places('a.yaml', 'A: "\n'), ['2 variables/invalid-file']);
});
