import fc from 'fast-check';
import type { TestReportOptions } from '../../src/report/index.js';
import {
  apiVersion,
  type CaseResult,
  type CaseStatus,
  type Reach,
  type ReachabilityMap,
  type ReportedDiagnostic,
  type Suite,
  type TestReport,
} from '../../src/result.js';
import { fullInputs, noInputs } from './inputs/sample-inputs.js';

/** How a report is asked for where nothing about it matters. */
export const plain: TestReportOptions = {
  colour: 'never',
  detail: 'full',
  today: '2026-11-22',
  review: { prefix: '', changedLines: undefined },
  tool: {
    version: '1.2.3',
    diagnostics: [
      { code: 'cni/no-effect', severity: 'warning', summary: 'a policy that nothing enforces', guardsTrust: true },
      { code: 'kubernetes/unknown-field', severity: 'error', summary: 'a field that the API lacks', guardsTrust: true },
      { code: 'parse/template', severity: 'notice', summary: 'a template', guardsTrust: false },
      { code: 'test/suspicious', severity: 'warning', summary: 'a case that says less', guardsTrust: false },
    ],
  },
};

/** A case with only what a test is about. */
export function caseOf(facts: Partial<CaseResult>): CaseResult {
  return {
    name: 'web reaches the database',
    status: 'passed',
    severity: 'error',
    labels: {},
    file: 'tests/shop.yaml',
    line: 7,
    column: 7,
    pairs: { checked: 1, differing: 0 },
    decisions: [],
    paths: [],
    unknowns: [],
    notes: [],
    message: '',
    excerpt: '    - name: web reaches the database',
    ...facts,
  };
}

export function suiteOf(facts: Partial<Suite>): Suite {
  return {
    name: 'shop',
    file: 'tests/shop.yaml',
    line: 1,
    environment: 'default',
    cni: { name: 'conformant', title: 'a conformant CNI plugin', source: 'default' },
    assumptions: [],
    ground: [],
    cases: [],
    ...facts,
  };
}

export function diagnosticOf(facts: Partial<ReportedDiagnostic>): ReportedDiagnostic {
  return { code: 'parse/syntax', severity: 'error', message: 'the text is no YAML', related: [], ...facts };
}

/** A report whose summary agrees with its suites. */
export function reportOf(
  facts: Partial<Pick<TestReport, 'suites' | 'comparisons' | 'diagnostics' | 'inputs'>>,
): TestReport {
  const { suites = [], comparisons = [], diagnostics = [], inputs = noInputs } = facts;
  const cases = suites.flatMap((suite) => suite.cases);
  const number = (status: CaseStatus) => cases.filter((each) => each.status === status).length;
  const summary = {
    suites: suites.length,
    cases: cases.length,
    passed: number('passed'),
    failed: number('failed'),
    errored: number('errored'),
    skipped: number('skipped'),
    expectedFailures: number('expectedFailure'),
    pairs: cases.reduce((sum, { pairs }) => sum + pairs.checked, 0),
  };
  return { apiVersion, kind: 'TestReport', summary, suites, comparisons, diagnostics, inputs };
}

/** What a failed case looks like at its fullest. */
export const failedCase = caseOf({
  name: 'nothing else reaches the database',
  status: 'failed',
  line: 31,
  expected: 'deny',
  actual: 'allow',
  pairs: { checked: 8, differing: 4 },
  counterexample: {
    from: 'shop/Deployment/debug',
    to: 'shop/StatefulSet/db',
    protocol: 'TCP',
    port: 5432,
    family: 'IPv4',
    others: [{ from: 'shop/Deployment/mail', to: 'shop/StatefulSet/db' }],
  },
  decisions: [
    { direction: 'egress', action: 'allow', reason: 'not isolated' },
    {
      direction: 'ingress',
      action: 'allow',
      policy: 'NetworkPolicy/shop/db',
      rule: 'spec.ingress[1]',
      file: 'deploy/db.yaml',
      line: 14,
      column: 11,
      endColumn: 26,
      excerpt: '        - podSelector: {}',
    },
  ],
  notes: ['the Service shop/db was asked on TCP/5432, its backends listen on TCP/15432'],
  nearestMiss: 'shop/Deployment/debug has app=debug, the rule wants app=web',
  message: 'a pair that must be denied is allowed',
});

export const erroredCase = caseOf({
  name: 'monitoring reaches everything',
  status: 'errored',
  line: 44,
  expected: 'allow',
  actual: 'unknown',
  pairs: { checked: 3, differing: 0 },
  counterexample: {
    from: 'monitoring/Deployment/prometheus',
    to: 'shop/Deployment/web',
    protocol: 'TCP',
    port: 9090,
    family: 'IPv6',
    others: [],
  },
  decisions: [
    {
      direction: 'ingress',
      action: 'unknown',
      policy: 'NetworkPolicy/shop/web',
      rule: 'spec.ingress[0]',
      file: 'deploy/web.yaml',
      line: 9,
    },
  ],
  unknowns: [{ fact: 'the labels of namespace `monitoring`', remedy: 'declare the Namespace or add it to `fixtures`' }],
  message: 'the verdict depends on something that no file says',
});

const shop = suiteOf({
  cni: { name: 'calico', title: 'Calico', version: '3.31', source: 'recognised', file: 'deploy/calico.yaml', line: 3 },
  assumptions: ['pods have addresses in 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 100.64.0.0/10 or fc00::/7'],
  ground: [
    {
      words: 'Services have addresses of 10.96.0.0/12, says kubeadm ClusterConfiguration',
      file: 'infra/kubeadm.yaml',
      line: 9,
    },
  ],
  cases: [
    caseOf({ notes: ['shop/DaemonSet/agent is left out: it has the network of its node'] }),
    failedCase,
    erroredCase,
    caseOf({ name: 'later', status: 'skipped', line: 50, message: 'NET-17' }),
    caseOf({
      name: 'known gap',
      status: 'expectedFailure',
      line: 55,
      expected: 'deny',
      actual: 'allow',
      message: 'expected to fail until 2027-01-31: NET-123',
    }),
    caseOf({
      name: 'legacy is quiet',
      status: 'failed',
      severity: 'warning',
      line: 60,
      expected: 'deny',
      actual: 'allow',
    }),
  ],
});

const infrastructure = suiteOf({
  name: 'infrastructure',
  file: 'tests/infrastructure.yaml',
  environment: 'prod',
  cni: { name: 'flannel', title: 'Flannel', enforcement: "NetworkPolicy isn't enforced", source: 'flag' },
  cases: [caseOf({ file: 'tests/infrastructure.yaml' })],
});

/** A report that shows every part of it. */
export const fullReport = reportOf({
  suites: [shop, infrastructure],
  comparisons: [
    {
      name: 'shop',
      file: 'tests/shop.yaml',
      line: 1,
      environment: 'default',
      cnis: ['calico@3.31', 'flannel', 'kubenet'],
      alike: 2,
      cases: [
        {
          name: 'nothing else reaches the database',
          line: 31,
          outcomes: [
            { status: 'passed', actual: 'deny', cnis: ['calico@3.31'], why: '' },
            {
              status: 'failed',
              actual: 'allow',
              cnis: ['flannel', 'kubenet'],
              why: 'NetworkPolicy/shop/db selects `shop/StatefulSet/db`, but the plugin does not enforce it',
            },
          ],
        },
      ],
    },
  ],
  diagnostics: [
    diagnosticOf({
      code: 'kubernetes/unknown-field',
      message: 'unknown field `podSelecter` in a peer; did you mean `podSelector`?',
      file: 'deploy/db.yaml',
      line: 21,
      column: 11,
      endLine: 21,
      endColumn: 22,
      excerpt: '        - podSelecter: {matchLabels: {app: web}}',
      related: [{ file: 'deploy/web.yaml', line: 3, column: 5, message: 'written rightly here' }],
    }),
    ...Array.from({ length: 5 }, (_, index) =>
      diagnosticOf({
        code: 'cni/no-effect',
        severity: 'warning',
        message: 'accepted by the API server, not enforced by Flannel',
        file: 'deploy/policies.yaml',
        line: index * 10 + 4,
        column: 1,
      }),
    ),
    diagnosticOf({
      code: 'parse/template',
      severity: 'notice',
      message: 'a template, not evaluated as it stands',
      file: 'charts/web.yaml',
      ...{ line: 1, column: 1, endLine: 1, endColumn: 1, excerpt: '{{- if .Values.web }}' },
    }),
    diagnosticOf({ code: 'discover/charts', severity: 'notice', message: 'not evaluated: 3 charts with policies' }),
  ],
  inputs: fullInputs,
});

const nothing: Reach = { allow: [], unknown: [] };
const everyPort: Reach = {
  allow: ['TCP', 'UDP', 'SCTP'].map((protocol) => ({ protocol, from: 1, to: 65535 })),
  unknown: [],
};

/** Two classes of workloads: two webs and a database. */
export const sampleMap: ReachabilityMap = {
  apiVersion,
  kind: 'ReachabilityMap',
  cni: { name: 'conformant', title: 'a conformant CNI plugin', source: 'default' },
  families: ['IPv4'],
  assumptions: ['pods have addresses in 10.0.0.0/8'],
  ground: [],
  pods: [],
  workloads: [
    {
      id: 'shop/Deployment/recommendation-service-with-a-long-name',
      namespace: 'shop',
      kind: 'Deployment',
      name: 'recommendation-service-with-a-long-name',
      class: 0,
    },
    { id: 'shop/Deployment/web', namespace: 'shop', kind: 'Deployment', name: 'web', class: 0 },
    { id: 'shop/StatefulSet/db', namespace: 'shop', kind: 'StatefulSet', name: 'db', class: 1 },
  ],
  classes: 2,
  reaches: [
    everyPort,
    {
      allow: [{ protocol: 'TCP', from: 5432, to: 5432 }],
      unknown: [{ protocol: 'TCP', from: 9000, to: 9100, reason: 'the labels of namespace `shop` are not declared' }],
    },
    nothing,
  ],
  between: [0, 1, 2, 2],
  fromAddresses: [[{ ...everyPort, cidrs: ['0.0.0.0/0'] }], []],
  toAddresses: [[{ ...everyPort, cidrs: ['0.0.0.0/1', '128.0.0.0/1'] }], []],
  entries: [{ to: 'shop/Deployment/web', allow: [{ protocol: 'TCP', from: 8080, to: 8080 }], unknown: [] }],
  diagnostics: [],
  inputs: { ...noInputs, files: 2, documents: 3, kinds: [{ kind: 'Deployment', count: 3 }] },
};

/** Texts that are made to be taken for something else: commands, Markdown, HTML, XML, and characters that hide or act. */
export const deceivingText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '\n',
          '\r',
          '\r\n',
          '\t',
          ' ',
          '\u0085',
          '\u2028',
          '\u202e',
          '\u200b',
          '\ufeff',
          '\u001b[2K',
          '\u0000',
          '\ud800',
        ],
        ...['::error::', '::add-mask::', '::stop-commands::x', '##[error]', '##[', ']', '::', '%0A', '%', ',', '='],
        ...[
          '**b**',
          '[c](http://d)',
          '`',
          '```',
          '|',
          '<b>',
          '</pre>',
          '</details>',
          '<!--',
          ']]>',
          '&amp;',
          '@a',
          '#1',
          '\\',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

/** A report whose every text is `text`: the given cases, then a failed one, an error, a rule that decides, a warning. */
export function deceiving(text: string, cases: readonly CaseResult[] = []): TestReport {
  const decision = {
    direction: 'ingress',
    action: 'allow',
    reason: text,
    policy: text,
    rule: text,
    file: text,
    line: 4,
    excerpt: text,
  } as const;
  const place = {
    file: text,
    line: 2,
    column: 1,
    excerpt: text,
    related: [{ file: text, line: 1, column: 1, message: text }],
  };
  const failed = caseOf({
    name: text,
    status: 'failed',
    file: text,
    expected: text,
    actual: 'allow',
    counterexample: {
      from: text,
      to: 'hypothetical',
      protocol: text,
      family: 'IPv4',
      others: [{ from: text, to: text }],
      podLabels: { [text]: text },
      namespaceLabels: { [text]: text },
    },
    decisions: [decision],
    unknowns: [{ fact: text, remedy: text }],
    notes: [text],
    nearestMiss: text,
    message: text,
  });
  return reportOf({
    suites: [
      suiteOf({
        name: text,
        file: text,
        cni: { name: text, title: text, enforcement: text, source: 'test', file: text },
        assumptions: [text],
        ground: [{ words: text, file: text, line: 1 }],
        cases: [...cases, failed],
      }),
    ],
    diagnostics: [
      diagnosticOf({ code: text, message: text, ...place }),
      diagnosticOf({ code: text, severity: 'warning', message: text, ...place }),
    ],
    inputs: {
      ...noInputs,
      asideFiles: [text],
      variables: [{ name: text, source: 'file', file: text, line: 1, uses: 1 }],
      roots: [{ root: text, documents: 1, milliseconds: 1 }],
      files: 1,
      documents: 1,
      kinds: [{ kind: text, count: 1 }],
      skipped: [{ file: text, line: 1, reason: text }],
      unreadFiles: [{ file: text, reason: text }],
    },
  });
}
