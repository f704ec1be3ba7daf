import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { runHere } from '../testdata/run-here.js';

const pod = (name: string) => `apiVersion: v1
kind: Pod
metadata: {name: ${name}, namespace: shop, labels: {app: ${name}}}
spec: {containers: [{name: a, image: a}]}
`;
const policy = (rules: string) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web, namespace: shop}
spec:
  podSelector: {matchLabels: {app: web}}
  policyTypes: [Ingress, Egress]
  ingress:
${rules}`;
const doubled = '    - ports: [{port: 1}]\n    - ports: [{port: 2}]\n    - ports: [{port: 1}]\n';

const lint = (folder: string, ...argv: readonly string[]) => runHere(['lint', '--fail-on', 'notice', ...argv], folder);

async function written(t: Test): Promise<string> {
  const folder = t.testdir({ 'web.yaml': pod('web'), 'policy.yaml': policy(doubled) });
  t.equal((await lint(folder)).code, 1);
  t.equal((await lint(folder, '--write-baseline')).code, 0);
  return folder;
}

t.test('known findings do not fail, wherever they move to, and a new one does', async (t) => {
  const folder = await written(t);
  const known = await lint(folder);
  t.equal(known.code, 0);
  t.strictSame(known.lint?.summary, { errors: 0, warnings: 0, notices: 0, ignored: 0, baseline: 1 });
  writeFileSync(join(folder, 'policy.yaml'), `# moved\n\n${policy(doubled)}`);
  t.equal((await lint(folder)).code, 0);
  writeFileSync(join(folder, 'policy.yaml'), policy(`${doubled}    - ports: [{port: 2}]\n`));
  t.strictSame((await lint(folder)).lint?.summary, { errors: 0, warnings: 0, notices: 1, ignored: 0, baseline: 1 });
  writeFileSync(join(folder, 'policy.yaml'), policy(`${doubled}    - ports: [{port: 1}]\n`));
  t.strictSame((await lint(folder)).lint?.summary, { errors: 0, warnings: 0, notices: 1, ignored: 0, baseline: 1 });
});

t.test('a finding that is mended must leave the baseline, where its file was read or is gone', async (t) => {
  const folder = await written(t);
  writeFileSync(join(folder, 'policy.yaml'), policy('    - ports: [{port: 1}]\n'));
  const paid = await lint(folder);
  t.equal(paid.code, 2);
  t.strictSame(
    paid.lint?.findings.map(({ code, file, line }) => [code, file, line]),
    [['lint/baseline-paid', 'reachspec-baseline.yaml', 6]],
  );
  t.equal((await lint(folder, 'web.yaml')).lint?.summary.errors, 0, 'its file is not read');
  writeFileSync(join(folder, 'policy.yaml'), '');
  t.equal((await lint(folder)).lint?.summary.errors, 1, 'its file is empty');
});

t.test('a baseline above the working directory holds what it holds from every folder', async (t) => {
  const folder = t.testdir({ deploy: { 'web.yaml': pod('web'), 'policy.yaml': policy(doubled) } });
  const below = join(folder, 'deploy');
  t.equal((await lint(below, '--write-baseline', '--baseline', '../known.yaml')).code, 0);
  t.match(readFileSync(join(folder, 'known.yaml'), 'utf8'), 'file: "deploy/policy.yaml"');
  t.equal((await lint(below, '--baseline', '../known.yaml')).code, 0);
  t.equal((await lint(below, '--baseline', join(folder, 'known.yaml'))).code, 0);
  t.equal((await lint(folder, '--baseline', 'known.yaml')).code, 0);
  writeFileSync(join(below, 'policy.yaml'), policy('    - ports: [{port: 1}]\n'));
  const paid = await lint(below, '--baseline', '../known.yaml');
  t.strictSame(
    paid.lint?.findings.map(({ code, file }) => [code, file]),
    [['lint/baseline-paid', '../known.yaml']],
  );
});

t.test('a baseline is never added to', async (t) => {
  const folder = await written(t);
  const before = readFileSync(join(folder, 'reachspec-baseline.yaml'), 'utf8');
  const { code, text } = await lint(folder, '--write-baseline');
  t.equal(code, 2);
  t.match(text, /`reachspec-baseline.yaml` is there/);
  t.equal(readFileSync(join(folder, 'reachspec-baseline.yaml'), 'utf8'), before);
});

t.test('it may have another name and place, which its files are relative to', async (t) => {
  const folder = t.testdir({ 'web.yaml': pod('web'), 'policy.yaml': policy(doubled), ci: {} });
  t.equal((await lint(folder, '--write-baseline', '--baseline', 'ci/known.yaml')).code, 0);
  t.match(readFileSync(join(folder, 'ci/known.yaml'), 'utf8'), 'file: "../policy.yaml"');
  t.equal((await lint(folder, '--baseline', 'ci/known.yaml')).code, 0);
  t.equal((await lint(folder, '--baseline', 'ci/other.yaml')).code, 2);
});

t.test('it is read strictly', async (t) => {
  const head = 'apiVersion: reachspec.dev/v1alpha1\nkind: LintBaseline\n';
  const entry = '  - {code: policy/covered-rule, object: a, field: b, file: web.yaml, count: 1}\n';
  const table = {
    '': 1,
    'findings: []\n': 2,
    [`${head}findings:\n${entry}more: 1\n`]: 2,
    [`${head}findings:\n${entry.replace('policy/covered-rule', 'policy/coverd-rule')}`]: 1,
    [`${head}findings:\n${entry.replace('count: 1', 'count: 0')}`]: 1,
    [`${head}findings:\n${entry.replace('count: 1', 'count: "1"')}`]: 1,
    [`${head}findings:\n${entry.replace('field: b', 'fields: b')}`]: 1,
    [`${head}findings: none\n`]: 1,
    [`${head}findings: [\n`]: 1,
    [`${head}findings: []\n---\n${head}findings: []\n`]: 1,
    [`${head}findings:\n${entry}`]: 1,
    [`${head}findings: []\n`]: 0,
  };
  for (const [text, errors] of Object.entries(table)) {
    const folder = t.testdir({ 'web.yaml': pod('web'), 'reachspec-baseline.yaml': text });
    const { code, lint: report } = await lint(folder);
    t.equal(report?.summary.errors, errors, text);
    t.equal(code, errors > 0 ? 2 : 1, text);
  }
});

t.test('comments silence warnings and notices, at their line or above', async (t) => {
  const comment = '# reachspec-ignore policy/covered-rule: as it was';
  const table = [
    { rules: `    - ports: [{port: 1}]\n    ${comment}\n    - ports: [{port: 1}]\n`, ignored: 1, left: [] },
    { rules: `    - ports: [{port: 1}]\n    - ports: [{port: 1}] ${comment}\n`, ignored: 1, left: [] },
    {
      rules: `    ${comment}\n    - ports: [{port: 1}]\n    - ports: [{port: 1}]\n`,
      ignored: 0,
      left: ['lint/unused-ignore 8', 'policy/covered-rule 10'],
    },
    {
      rules: `    - ports: [{port: 1}]\n    # reachspec-ignore policy/covered-rule\n    - ports: [{port: 1}]\n`,
      ignored: 0,
      left: ['lint/ignore-without-reason 9', 'policy/covered-rule 10'],
    },
    {
      rules: `    - ports: [{port: 1}]\n    # reachspec-ignore policy/covered: why\n    - ports: [{port: 1}]\n`,
      ignored: 0,
      left: ['lint/unknown-code 9', 'policy/covered-rule 10'],
    },
    {
      rules: `    - ports: [{port: 1}]\n    # reachspec-ignore policy/unprotected: b\n    ${comment}\n    - ports: [{port: 1}]\n`,
      ignored: 1,
      left: ['lint/unused-ignore 9'],
    },
    {
      rules: `    - ports: [{port: 1}]\n    ${comment}\n    # and is to stay\n    - ports: [{port: 1}]\n`,
      ignored: 1,
      left: [],
    },
    {
      rules: `    - ports: [{port: 1}]\n    ${comment}\n\n    - ports: [{port: 1}]\n`,
      ignored: 0,
      left: ['lint/unused-ignore 9', 'policy/covered-rule 11'],
    },
    {
      rules: `    - ports: [{port: 1}]\n    # reachspec-ignore kubernetes/invalid-field: b\n    - ports: [{port: 0}]\n`,
      ignored: 0,
      left: ['lint/unused-ignore 9', 'kubernetes/invalid-field 10'],
    },
  ];
  for (const { rules, ignored, left } of table) {
    const folder = t.testdir({ 'web.yaml': pod('web'), 'policy.yaml': policy(rules) });
    const { lint: report } = await lint(folder);
    t.equal(report?.summary.ignored, ignored, rules);
    t.strictSame(
      report?.findings.filter(({ code }) => code !== 'policy/unprotected').map(({ code, line }) => `${code} ${line}`),
      left,
      rules,
    );
  }
});

t.test('what settings make an error no comment silences, and no baseline', async (t) => {
  const settings = 'apiVersion: reachspec.dev/v1alpha1\nkind: Settings\nseverities: {policy/covered-rule: error}\n';
  const rules = `    - ports: [{port: 1}]\n    # reachspec-ignore policy/covered-rule: why\n    - ports: [{port: 1}]\n`;
  const folder = t.testdir({ 'web.yaml': pod('web'), 'policy.yaml': policy(rules), 'reachspec.yaml': settings });
  const { code, lint: report } = await lint(folder);
  t.equal(code, 2);
  t.match(report?.summary, { errors: 1, ignored: 0 });
});

t.test('comments are found whatever the line breaks, and in lists', async (t) => {
  const rules = `    - ports: [{port: 1}]\n    ${'# reachspec-ignore policy/covered-rule: why'}\n    - ports: [{port: 1}]\n`;
  const list = `apiVersion: v1\nkind: List\nitems:\n- ${policy(rules).trimEnd().replaceAll('\n', '\n  ')}\n`;
  for (const text of [policy(rules).replaceAll('\n', '\r\n'), `\uFEFF${policy(rules)}`, list]) {
    const folder = t.testdir({ 'web.yaml': pod('web'), 'policy.yaml': text });
    t.match((await lint(folder)).lint?.summary, { errors: 0, warnings: 0, notices: 0, ignored: 1 }, text);
  }
});

t.test('what only looks like a comment is none', async (t) => {
  const text = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: |\n    # reachspec-ignore nothing\n  b: "x # reachspec-ignore nothing"\n`;
  const folder = t.testdir({ 'web.yaml': pod('web'), 'map.yaml': text, 'policy.yaml': policy('    - {}\n') });
  t.equal((await lint(folder)).lint?.summary.errors, 0);
});
