import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import t from 'tap';
import { lintReports } from '../../../src/report/lint/index.js';
import { matchesGolden } from '../../golden.js';
import { lintOf } from '../../lint/run-lint.js';
import { plain } from '../samples.js';

const report = lintOf(`apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web}}
spec: {containers: [{name: a, image: a}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web, namespace: shop}
spec:
  podSelector: {matchLabels: {app: web}}
  policyTypes: [Ingress]
  ingress:
    - from: [{podSelector: {}}]
    - from: [{podSelector: {matchLabels: {app: web}}}]
  egress:
    - to: [{podSelector: {}}]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: other, namespace: shop}
spec:
  podSelector: {matchLabels: {app: web}}
  ingress:
    - ports: [{port: 0}]
`);
const shown = { ...plain, tool: { ...plain.tool, diagnostics: [] }, exit: 2, failOn: 'warning' } as const;
const files = { table: 'txt', json: 'json', sarif: 'sarif', github: 'github.txt', gitlab: 'gitlab.json' } as const;

for (const name of ['table', 'json', 'sarif', 'github', 'gitlab'] as const) {
  t.test(`the findings as ${name}`, async (t) => {
    const text = [...lintReports[name](report, shown)].join('');
    matchesGolden(t, `report/lint.${files[name]}`, text);
    if (name !== 'table' && name !== 'github') t.ok(JSON.parse(text), 'it is JSON');
  });
}

t.test('SARIF is what its schema asks for, with fixes', async (t) => {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  const isSarif = ajv.compile(JSON.parse(readFileSync('testdata/report/sarif-schema/sarif-2.1.0.json', 'utf8')));
  const log = JSON.parse([...lintReports.sarif(report, shown)].join(''));
  t.ok(isSarif(log), ajv.errorsText(isSarif.errors));
  t.equal(log.runs[0].results.filter((each: { readonly fixes?: unknown }) => each.fixes !== undefined).length, 2);
});

t.test('where little is asked for only what fails is shown', async (t) => {
  const text = (failOn: 'error' | 'warning' | 'notice' | 'never') =>
    [...lintReports.table(report, { ...shown, detail: 'failures', failOn })].join('');
  t.notMatch(text('never'), 'policy/inert-rules');
  t.match(text('never'), 'kubernetes/invalid-field');
  t.match(text('warning'), 'policy/inert-rules');
  t.notMatch(text('warning'), 'policy/unprotected');
  t.match(text('notice'), 'policy/unprotected');
});
