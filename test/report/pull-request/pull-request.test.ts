import t from 'tap';
import {
  type Compared,
  commentLimit,
  factsOf,
  type Links,
  type PullRequestFacts,
  pullRequestComment,
  readFacts,
  summary,
} from '../../../src/report/index.js';
import { changesMermaid } from '../../../src/report/pull-request/changes-mermaid.js';
import { placeLink } from '../../../src/report/pull-request/links.js';
import type { ConnectionChange, TestReport } from '../../../src/result.js';
import { caseOf, fullReport, reportOf, suiteOf } from '../samples.js';

const links: Links = {
  repository: 'https://github.example/octo/shop',
  commits: { base: 'a'.repeat(40), head: 'b'.repeat(40) },
  prefix: 'app',
};

function changeOf(facts: Partial<ConnectionChange>): ConnectionChange {
  return {
    from: { workloads: ['shop/Deployment/web'] },
    to: { workloads: ['shop/StatefulSet/db'] },
    pairs: 'all',
    ...{ was: 'deny', now: 'allow', because: [], coveredBy: [], reasons: [] },
    allow: [{ protocol: 'TCP', from: 5432, to: 5432 }],
    unknown: [],
    ...facts,
  };
}

/** Changes of one cause each. */
function manyChanges(length: number): readonly ConnectionChange[] {
  return Array.from({ length }, (_, index) =>
    changeOf({
      from: { workloads: [`shop/Deployment/w${index}-${'ü'.repeat(80)}`] },
      because: [
        {
          ...{ object: `NetworkPolicy/shop/p${index}`, field: 'spec', change: 'added', side: 'head' },
          ...{ file: 'db.yaml', line: index + 1, excerpt: 'ü'.repeat(200) },
        },
      ],
    }),
  );
}

function factsWith(report: TestReport, changes: Partial<PullRequestFacts['comparison']> = {}): PullRequestFacts {
  const compared: Compared = { kind: 'none' };
  const context = { pullRequest: 7, identity: '0123456789abcdef', origin: 'connectivity', prefix: 'app', compared };
  const comparison = { ref: 'origin/main', opened: [], closed: [], uncertain: [], added: 0, removed: 0, notes: [] };
  return {
    ...factsOf(report, { ...context, outcome: 'bad' }),
    comparison: { ...comparison, baseErrors: [], ...changes },
  };
}

t.test('a comment that is too long loses whole blocks, and says how many', async (t) => {
  const body = pullRequestComment(factsWith(fullReport, { opened: manyChanges(500) }), { links, runUrl: undefined });
  t.ok(body.length > 30_000 && Buffer.byteLength(body) <= commentLimit, String(body.length));
  t.match(body, /_Cut here: \d+ of 500 changes are shown/);
  t.equal((body.match(/```/g) ?? []).length % 2, 0);
  t.match(body, /<details>\n<summary>The changes as a graph<\/summary>/, 'the graph has room of its own');
  t.match(body, /<sub>connectivity<\/sub>\n$/);
  const cases = Array.from({ length: 300 }, () => caseOf({ status: 'failed', name: 'x'.repeat(300) }));
  const long = factsWith(reportOf({ suites: [suiteOf({ cases })] }), { opened: manyChanges(3) });
  const other = pullRequestComment(long, { links, runUrl: undefined });
  t.match(other, /- … and 250 more cases/);
  t.match(other, /#### Opened .*: 3 connections/, 'cases leave room for what opened');
});

t.test('what is not evaluated stands beside the counts, and such a run is not called all good', async (t) => {
  const chart = {
    code: 'parse/unevaluated-chart',
    severity: 'warning',
    file: 'Chart.yaml',
    line: 1,
    column: 1,
  } as const;
  const diagnostics = [{ ...chart, message: 'templates', related: [] }];
  const context = { pullRequest: 7, identity: '0123456789abcdef', origin: 'connectivity', prefix: 'app' };
  const bodyOf = (report: TestReport) =>
    pullRequestComment(factsOf(report, { ...context, outcome: 'good', compared: { kind: 'none' } }), {
      links,
      runUrl: undefined,
    });
  const line = '⚠️ not evaluated: 1 chart with policies';
  const body = bodyOf(reportOf({ diagnostics }));
  t.match(body, line);
  t.notMatch(body, 'All good');
  t.match(summary(reportOf({ diagnostics })), line);
  t.match(bodyOf(reportOf({})), 'All good');
  t.notMatch(bodyOf(reportOf({})), line);
});

t.test('the graph stays small, and says what it leaves out', async (t) => {
  const { comparison } = factsWith(fullReport, {
    opened: manyChanges(100),
    closed: [changeOf({ from: { cidrs: ['0.0.0.0/0'] } })],
  });
  const lines = comparison === undefined ? [] : changesMermaid(comparison);
  t.ok(lines.join('\n').length < 12_100);
  t.match(lines.at(-1), /\d+ arrows left out: see the lists/);
  const { comparison: small } = factsWith(fullReport, {
    opened: [changeOf({ from: { workloads: ['shop/Deployment/x"]; click n1 "javascript:alert(1)"'] } })],
    closed: [changeOf({ from: { cidrs: ['0.0.0.0/0'] } })],
    uncertain: [changeOf({ to: { entity: 'ingress-controller' } })],
  });
  t.strictSame(small === undefined ? [] : changesMermaid(small), [
    'flowchart LR',
    '  n1["shop/Deployment/x#34;#93;#59; click n1 #34;javascript:alert(1)#34;"]',
    '  n2["shop/StatefulSet/db"]',
    '  n3(["0.0.0.0/0"])',
    '  n4["shop/Deployment/web"]',
    '  n5(["ingress-controller"])',
    '  n1 ==>|"opened TCP/5432"| n2',
    '  n3 -.->|"closed TCP/5432"| n2',
    '  n4 --o|"uncertain TCP/5432"| n5',
    '  linkStyle 0 stroke:#b91c1c',
    '  linkStyle 1 stroke:#15803d',
    '  linkStyle 2 stroke:#a16207',
  ]);
});

t.test('a link leads to the line at its side and nowhere else', async (t) => {
  const table = [
    { file: 'db.yaml', line: 3, link: '[db.yaml&#58;3](https://github.example/octo/shop/blob/SHA/app/db.yaml#L3)' },
    { file: '../x.yaml', link: '[../x.yaml](https://github.example/octo/shop/blob/SHA/x.yaml)' },
    { file: 'a) [b](c?#%.yaml', link: /\]\(https:\/\/[^ ()[\]?]*\/app\/a%29%20%5Bb%5D%28c%3F%23%25\.yaml\)$/ },
    { file: '../../etc/x', link: '`../../etc/x`' },
    { file: '/etc/x', link: '`/etc/x`' },
  ];
  for (const { link, ...place } of table) {
    t.match(placeLink(place, 'head', links), typeof link === 'string' ? link.replace('SHA', 'b'.repeat(40)) : link);
  }
  t.match(placeLink({ file: 'x' }, 'base', links), 'a'.repeat(40));
  t.equal(placeLink({ file: 'x' }, 'base', { ...links, commits: { base: '../..', head: undefined } }), '`x`');
});

t.test('facts survive a file, and what is no fact is refused', async (t) => {
  const facts = factsWith(fullReport, { opened: manyChanges(2), closed: [changeOf({ from: { cidrs: ['::/0'] } })] });
  t.strictSame(readFacts(JSON.stringify(facts)), facts);
  const paths = [...pathsOf(facts)];
  t.ok(paths.length > 80);
  for (const path of paths) {
    const changed = structuredClone<unknown>(facts);
    replaceAt(changed, path, { toString: 'x' });
    t.equal(readFacts(JSON.stringify(changed)), undefined, path.join('.'));
  }
});

/** The path of every value that isn't an object. */
function* pathsOf(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) yield path;
  else for (const [key, inner] of Object.entries(value)) yield* pathsOf(inner, [...path, key]);
}

function replaceAt(value: unknown, path: readonly string[], by: unknown): void {
  const owner = path
    .slice(0, -1)
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      value,
    );
  if (typeof owner === 'object' && owner !== null) Reflect.set(owner, path.at(-1) ?? '', by);
}
