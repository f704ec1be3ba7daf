import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { git } from '../action/built-step.js';
import { runHere } from '../testdata/run-here.js';

const pods = `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web}}
spec: {containers: [{name: a, image: a}]}
---
apiVersion: v1
kind: Pod
metadata: {name: db, namespace: shop, labels: {app: db}}
spec: {containers: [{name: a, image: a}]}
---
`;
const policy = (spec: string) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: db, namespace: shop}
spec:
  podSelector: {matchLabels: {app: db}}
${spec}`;

/** What is written, and what it is once it is mended; the very same where nothing may be. */
const table: Readonly<Record<string, { readonly before: string; readonly after: string; readonly mended: number }>> = {
  'a rule that another covers goes, with its comment on the line': {
    before: policy(
      '  policyTypes: [Ingress]\n  ingress:\n    - from: [{podSelector: {}}] # all\n    # the web\n    - from: # only\n        - podSelector: {matchLabels: {app: web}}\n      ports:\n        - port: 5432 # postgres\n    - ports: [{port: 9187}]\n',
    ),
    after: policy(
      '  policyTypes: [Ingress]\n  ingress:\n    - from: [{podSelector: {}}] # all\n    # the web\n    - ports: [{port: 9187}]\n',
    ),
    mended: 1,
  },
  'the last rule of a file that ends without a line break': {
    before: policy('  policyTypes: [Ingress]\n  ingress:\n    - ports: [{port: 1}]\n    - ports: [{port: 1}]'),
    after: policy('  policyTypes: [Ingress]\n  ingress:\n    - ports: [{port: 1}]\n'),
    mended: 1,
  },
  'in flow style nothing goes': {
    before: policy('  policyTypes: [Ingress]\n  ingress: [{from: [{podSelector: {}}]}, {from: [{podSelector: {}}]}]\n'),
    after: policy('  policyTypes: [Ingress]\n  ingress: [{from: [{podSelector: {}}]}, {from: [{podSelector: {}}]}]\n'),
    mended: 0,
  },
  'what policyTypes leaves unsaid is written down': {
    before: policy('  egress:\n    - to: [{namespaceSelector: {}}]\n'),
    after: policy('  policyTypes: [Ingress, Egress]\n  egress:\n    - to: [{namespaceSelector: {}}]\n'),
    mended: 1,
  },
  'what changes the meaning is left': {
    before: policy(
      '  policyTypes:\n    - Ingress\n  ingress:\n    - ports: [{port: 1}]\n  egress:\n    - to: [{podSelector: {}}]\n',
    ),
    after: policy(
      '  policyTypes:\n    - Ingress\n  ingress:\n    - ports: [{port: 1}]\n  egress:\n    - to: [{podSelector: {}}]\n',
    ),
    mended: 0,
  },
  'line breaks, a byte order mark and a missing last line break stay': {
    before: `\uFEFF${pods}${policy('  egress:\n    - to: [{namespaceSelector: {}}]')}`.replaceAll('\n', '\r\n'),
    after:
      `\uFEFF${pods}${policy('  policyTypes: [Ingress, Egress]\n  egress:\n    - to: [{namespaceSelector: {}}]')}`.replaceAll(
        '\n',
        '\r\n',
      ),
    mended: 1,
  },
  'three that cover each other leave one': {
    before: policy(
      '  policyTypes: [Ingress]\n  ingress:\n    - ports: [{port: 1}]\n    - ports: [{port: 1}]\n    - ports: [{port: 1}]\n',
    ),
    after: policy('  policyTypes: [Ingress]\n  ingress:\n    - ports: [{port: 1}]\n'),
    mended: 2,
  },
};

for (const [name, { before, after, mended }] of Object.entries(table)) {
  t.test(`--fix: ${name}`, async (t) => {
    const folder = t.testdir({ 'pods.yaml': pods, 'policy.yaml': before });
    const path = join(folder, 'policy.yaml');
    const paths = before.includes('kind: Pod') ? ['policy.yaml'] : ['.'];
    const { text } = await runHere(['lint', '--fix', '--quiet', ...paths], folder);
    t.equal(readFileSync(path, 'utf8'), after);
    t.match(text, mended === 0 ? 'nothing was mended' : `mended ${mended} finding`);
    const again = await runHere(['lint', '--fix', '--quiet', ...paths], folder);
    t.equal(readFileSync(path, 'utf8'), after, 'twice changes nothing');
    t.match(again.text, 'nothing was mended');
    writeFileSync(join(folder, 'policy.before.yaml'), before);
  });
}

t.test('a fix is shown with its place, and whether the policies mean the same', async (t) => {
  const text = policy('  policyTypes: [Ingress]\n  ingress: [{}]\n  egress:\n    - to: [{podSelector: {}}]\n');
  const folder = t.testdir({ 'policy.yaml': text });
  const { lint } = await runHere(['lint', '.'], folder);
  const fix = lint?.findings.find(({ code }) => code === 'policy/inert-rules')?.fix;
  const place = { file: 'policy.yaml', line: 6, column: 24, endLine: 6, endColumn: 24 };
  t.strictSame(fix, { edits: [{ ...place, text: ', Egress' }] });
});

t.test('what a kustomization may change is not written', async (t) => {
  const folder = t.testdir({
    'policy.yaml': policy('  egress:\n    - to: [{namespaceSelector: {}}]\n'),
    'kustomization.yaml': 'resources: [policy.yaml]\n',
  });
  const { text } = await runHere(['lint', '--fix', '--raw', '--quiet', '.'], folder);
  t.match(text, 'nothing was mended');
});

t.test('what is read from a git ref or from standard input is written nowhere', async (t) => {
  const text = policy('  egress:\n    - to: [{namespaceSelector: {}}]\n');
  const folder = t.testdir({ 'policy.yaml': text });
  git(folder, 'init', '--quiet');
  git(folder, 'add', '.');
  git(folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '--quiet', '-m', 'a');
  const env = { PATH: process.env['PATH'] ?? '' };
  const ref = await runHere(['lint', '--fix', '--quiet', '{git: HEAD, path: policy.yaml}'], folder, { env });
  t.match(ref.text, 'nothing was mended');
  const given = await runHere(['lint', '--fix', '--quiet', '-'], folder, { stdin: text });
  t.match(given.text, '1 notice');
  t.match(given.text, 'nothing was mended');
  t.equal(readFileSync(join(folder, 'policy.yaml'), 'utf8'), text);
});

t.test('who may read a file that is mended stays as it is', { skip: process.platform === 'win32' }, async (t) => {
  const before = policy('  policyTypes: [Ingress]\n  ingress:\n    - ports: [{port: 1}]\n    - ports: [{port: 1}]\n');
  const folder = t.testdir({ 'pods.yaml': pods, 'policy.yaml': before });
  for (const mode of [0o600, 0o755]) {
    writeFileSync(join(folder, 'policy.yaml'), before);
    chmodSync(join(folder, 'policy.yaml'), mode);
    await runHere(['lint', '--fix', '.'], folder);
    t.not(readFileSync(join(folder, 'policy.yaml'), 'utf8'), before);
    t.equal(statSync(join(folder, 'policy.yaml')).mode & 0o777, mode);
  }
});
