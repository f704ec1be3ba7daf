import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import t, { type Test } from 'tap';
import { matchesGolden } from '../golden.js';
import {
  type BuiltStep,
  type Files,
  filesBelow,
  git,
  runOnline,
  type StepServer,
  serveSteps,
  writeFiles,
} from './built-step.js';
import { bot, type FakeGitHub, type FakeState, startFakeGitHub, token } from './fake-github.js';
import {
  harmless,
  opening,
  type Pull,
  policy,
  pullRequest,
  removeRepositories,
  test,
  toTheWorld,
} from './pull-requests.js';

t.teardown(removeRepositories);

const server = serveSteps();
t.teardown(server.end);

const inputs = { 'base-ref': 'HEAD^1', comment: 'always', 'github-token': token };

/** Texts without what differs from run to run. */
function settled(text: string, { head, base: baseSha }: Pull): string {
  return [head, baseSha].reduce(
    (rest, sha, index) => rest.replaceAll(sha, index === 0 ? 'HEADSHA' : 'BASESHA').replaceAll(sha.slice(0, 7), 'BASE'),
    text,
  );
}

interface Ran extends Pull {
  readonly step: BuiltStep;
  readonly github: FakeGitHub;
  readonly folder: string;
}

async function runOn(
  t: Pick<Test, 'testdir' | 'strictSame' | 'teardown'>,
  change: Files,
  setting: {
    readonly state?: FakeState;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string>>;
    /** In one process with others where nothing else is said. */
    readonly run?: StepServer['run'];
  } = {},
): Promise<Ran> {
  const folder = t.testdir();
  const pull = pullRequest(folder, change);
  const github = await startFakeGitHub(setting.state);
  t.teardown(github.close);
  const step = await (setting.run ?? server.run)(folder, {
    inputs: { ...inputs, ...setting.inputs },
    env: { ...pull.env, GITHUB_API_URL: github.url, ...setting.env },
  });
  t.strictSame(github.problems, [], "what is sent and answered is as GitHub's description has it");
  return { ...pull, step, github, folder };
}

t.test(
  'the summary and the comment say what fails, what opened and closed, what is to blame, what no case covers',
  async (t) => {
    const { step, github, ...pull } = await runOn(t, opening, { run: runOnline });
    t.equal(step.code, 1);
    t.match(step.outputs, { passed: '1', failed: '1', opened: '4', closed: '0' });
    const [comment] = github.comments();
    t.strictSame(github.log, ['GET /issues/7/comments?per_page=100&page=1 200', 'POST /issues/7/comments 201']);
    t.match(step.stdout, /comment: created/);
    matchesGolden(t, 'action/comment.md', settled(comment?.body ?? '', pull));
    matchesGolden(t, 'action/summary.md', settled(step.summary, pull));
    const diff = JSON.parse(readFileSync(step.outputs['diff-json'] ?? '', 'utf8'));
    t.equal(diff.kind, 'ReachabilityDiff');
  },
);

t.test('the next run edits the comment in place, and says in a line that all is good', async (t) => {
  const first = await runOn(t, opening);
  const before = first.github.comments()[0]?.body ?? '';
  const again = await runOn(t, opening, {
    state: {
      comments: [
        { body: 'x', login: 'someone' },
        { body: `${before}\nof an earlier run`, login: bot },
      ],
    },
  });
  t.strictSame(
    again.github.log.map((line) => line.split(' ')[0]),
    ['GET', 'PATCH'],
  );
  t.equal(again.github.comments().length, 2);
  const good = await runOn(t, harmless, {
    state: { comments: [{ body: before, login: bot }] },
    inputs: { comment: 'on-failure' },
  });
  t.equal(good.step.code, 0);
  matchesGolden(t, 'action/comment-good.md', settled(good.github.comments()[0]?.body ?? '', good));
  const none = await runOn(t, harmless, { inputs: { comment: 'on-failure' } });
  t.strictSame(none.github.comments(), [], 'nothing begins where nothing fails');
  const twice = await runOn(t, opening, { state: { comments: [1, 2].map(() => ({ body: before, login: bot })) } });
  t.equal(twice.github.comments().length, 1, 'of two of its own one stays');
});

t.test("a marker in somebody else's comment changes nothing, wherever in the list the own one is", async (t) => {
  const body = (await runOn(t, opening)).github.comments()[0]?.body ?? '';
  const planted = ['mallory', 'dependabot[bot]'].map((login) => ({ body, login }));
  const many = Array.from({ length: 230 }, () => ({ body: 'x', login: 'someone' }));
  const { github } = await runOn(t, opening, {
    state: { comments: [...planted, ...many, { body: `${body}\nof an earlier run`, login: bot }] },
  });
  t.strictSame(
    github.log.map((line) => line.split(' ')[0]),
    ['GET', 'GET', 'GET', 'PATCH'],
  );
  t.match(github.log.at(-1), '/issues/comments/233 ');
  const quoting = await runOn(t, opening, { state: { comments: [{ body: `> ${body}`, login: bot }] } });
  t.equal(quoting.github.comments().length, 2, 'a comment that quotes another is another');
});

t.test('two jobs, directories or plugins have a comment each', async (t) => {
  const state = async (env: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) =>
    (await runOn(t, harmless, { env, inputs: more })).github.comments()[0]?.body.split('\n')[0];
  const kustomizationsAndCharts = [
    await state({}),
    await state({ GITHUB_JOB: 'other' }),
    await state({ GITHUB_WORKFLOW: 'other' }),
    await state({}, { cni: 'calico' }),
  ];
  t.equal(new Set(kustomizationsAndCharts).size, kustomizationsAndCharts.length);
  t.equal(await state({}), kustomizationsAndCharts[0]);
});

t.test('what GitHub refuses is a notice in words, and fails nothing', async (t) => {
  const create = 'issues/create-comment';
  const table: readonly {
    readonly refusals: FakeState['refusals'];
    readonly said: RegExp;
    readonly requests: number;
  }[] = [
    {
      refusals: [{ operation: create, status: 403, message: 'Resource not accessible by integration' }],
      said: /^no comment: GitHub refused to create a comment \(HTTP 403: Resource not accessible by integration\); .*fork.*job summary/,
      requests: 2,
    },
    {
      refusals: [{ operation: 'issues/list-comments', status: 404 }],
      said: /HTTP 404.*doesn't see this pull request/,
      requests: 1,
    },
    {
      refusals: [{ operation: create, status: 422, message: `a ${token}\n::error::x` }],
      said: /HTTP 422: a \*\*\*/,
      requests: 2,
    },
    { refusals: [{ operation: create, status: 302 }], said: /HTTP 302/, requests: 2 },
    { refusals: [{ operation: create, status: 500 }], said: /HTTP 500/, requests: 2 },
    {
      refusals: [{ operation: create, status: 429, headers: { 'retry-after': '3600' } }],
      said: /takes no more requests for 3600 seconds/,
      requests: 2,
    },
    {
      refusals: [
        {
          operation: create,
          status: 403,
          headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' },
        },
      ],
      said: /takes no more requests for \d+ seconds/,
      requests: 2,
    },
  ];
  for (const { refusals, said, requests } of table) {
    const { step, github, folder } = await runOn(t, harmless, { state: { refusals: refusals ?? [] } });
    t.equal(step.code, 0, String(said));
    t.strictSame(
      step.commands.map(({ name }) => name),
      ['add-mask', 'notice'],
    );
    t.match(step.commands.at(-1)?.data, said);
    t.equal(github.log.length, requests, String(said));
    t.notMatch(step.stdout.replace(`::add-mask::${token}`, ''), token);
    t.strictSame(
      [...filesBelow(folder)].filter(([, text]) => text.includes(token)),
      [],
    );
  }
});

t.test('a limit is waited for, a failure that passes is tried again', async (t) => {
  const refusals = [
    { operation: 'issues/list-comments', status: 502 },
    { operation: 'issues/create-comment', status: 429, headers: { 'retry-after': '1' } },
  ] as const;
  const { github, step } = await runOn(t, harmless, { state: { refusals } });
  t.equal(step.code, 0);
  t.strictSame(
    github.log.map((line) => line.replace(/\?.*(?= )/, '')),
    [
      'GET /issues/7/comments 502',
      'GET /issues/7/comments 200',
      'POST /issues/7/comments 429',
      'POST /issues/7/comments 201',
    ],
  );
});

t.test('without a pull request, a token or a server there is no comment, and nothing fails', async (t) => {
  const push = join(t.testdir(), 'push.json');
  writeFileSync(push, JSON.stringify({ after: 'x' }));
  const gone = await startFakeGitHub();
  gone.close();
  const table = [
    {
      env: { GITHUB_EVENT_PATH: push, GITHUB_EVENT_NAME: 'push' },
      said: /no comment: this run is not about a pull request/,
    },
    { inputs: { 'github-token': '' }, said: /no comment: the input `github-token` is empty/ },
    { inputs: { 'github-token': 'a\nb' }, said: /`github-token` holds characters that no token has/ },
    { env: { GITHUB_API_URL: gone.url }, said: /could not be asked \(ECONNREFUSED\)/ },
    {
      inputs: { 'github-token': 'other' },
      said: /HTTP 401: Bad credentials\); the input `github-token` is no valid token/,
    },
  ];
  for (const { said, ...setting } of table) {
    const { step, github } = await runOn(t, harmless, setting);
    t.equal(step.code, 0, String(said));
    t.match(step.stdout, said);
    t.strictSame(github.comments(), []);
  }
});

t.test('`fail-on` takes what opened, and a ref that is not there is an error that says how to fetch it', async (t) => {
  const table = [
    { change: toTheWorld, failOn: 'opened:internet', code: 1 },
    { change: toTheWorld, failOn: 'opened:cross-namespace', code: 1 },
    { change: opening, failOn: 'opened', code: 1 },
    { change: opening, failOn: 'opened:internet', code: 0 },
    { change: harmless, failOn: 'failed,errored,opened', code: 0 },
  ];
  for (const { change, failOn, code } of table) {
    const { step } = await runOn(t, change, { inputs: { 'fail-on': failOn, comment: 'never' } });
    t.equal(step.code, code, failOn);
  }
  const missing = await runOn(t, harmless, { inputs: { 'base-ref': 'origin/release' } });
  t.equal(missing.step.code, 2);
  t.match(
    missing.step.commands.at(-1)?.data,
    /^reachspec: input `base-ref`: found no commit `origin\/release` in this checkout; .*`git fetch origin release`.*`fetch-depth: 0`/,
  );
  t.match(missing.github.comments()[0]?.body, /\*\*Not compared:\*\* /);
  t.match(missing.step.outputs, { passed: '2', opened: '', closed: '' });
});

t.test('a branch is found by the name that `origin` has it by, as in the checkout of a pull request', async (t) => {
  const { folder, env } = await runOn(t, opening, { inputs: { comment: 'never' } });
  const clone = join(folder, 'clone');
  git(folder, 'clone', '--quiet', `file://${join(folder, 'workspace')}`, clone);
  git(clone, 'checkout', '--quiet', '--detach', 'origin/main');
  git(clone, 'branch', '--quiet', '-D', 'main');
  const { outputs } = await server.run(folder, {
    inputs: { 'base-ref': 'change^', 'fail-on': 'never' },
    env: { ...env, GITHUB_WORKSPACE: clone },
  });
  t.match(outputs, { opened: '4', closed: '0' });
});

t.test('names mention nobody, link nowhere and end nothing', async (t) => {
  const lure = '@octocat <img src=x> [a](b) --> ``` </details> #1';
  const files = {
    'deploy/db.yaml': policy('podSelector: {}').replace('name: db,', `name: ${JSON.stringify(lure)},`),
    'tests/shop.yaml': test
      .replace('debug is kept out', lure.replaceAll(/[[\]]/g, ''))
      .replace(/name: (@.*?), from/, (_, name) => `name: ${JSON.stringify(name)}, from`),
  };
  const { github, step } = await runOn(t, files);
  for (const text of [github.comments()[0]?.body ?? '', step.summary]) {
    const html = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
    const outside = html.replace(/<(code|pre)[^>]*>.*?<\/\1>/gs, '');
    t.notMatch(outside, /@octocat|<img|<a href="b"|#1\b/);
    t.match(outside, /@\u200boctocat/, 'it is shown');
    t.equal((html.match(/<details>/g) ?? []).length, (html.match(/<\/details>/g) ?? []).length);
  }
});

t.test('a second workflow posts what the first one found, and believes nothing of it', async (t) => {
  const first = await runOn(t, opening, { inputs: { comment: 'never', 'github-token': '' } });
  const kept = readFileSync(first.step.outputs['comment-file'] ?? '', 'utf8');
  const second = async (
    text: string,
    state: FakeState,
    run: unknown = { workflow_run: { id: 42, head_sha: first.head } },
  ) => {
    const folder = t.testdir();
    const event = join(folder, 'run.json');
    writeFiles(folder, { 'run.json': JSON.stringify(run), 'workspace/comment.json': text });
    const github = await startFakeGitHub(state);
    t.teardown(github.close);
    const env = {
      ...first.env,
      GITHUB_EVENT_PATH: event,
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_API_URL: github.url,
    };
    const step = await server.run(folder, {
      inputs: { comment: 'always', 'comment-from': 'comment.json', 'github-token': token },
      env,
    });
    return { step, github };
  };
  const posted = await second(kept, { headSha: first.head });
  t.equal(posted.step.code, 0);
  const direct = await runOn(t, opening);
  t.equal(
    settled(posted.github.comments()[0]?.body ?? '', first),
    settled(direct.github.comments()[0]?.body ?? '', direct),
  );
  const stale = await second(kept, { headSha: '0'.repeat(40) });
  t.strictSame(stale.github.comments(), []);
  t.match(stale.step.commands.at(-1)?.data, /isn't at the commit that the file is about/);
  const facts = JSON.parse(kept);
  for (const forged of [
    '{',
    '[]',
    JSON.stringify({ ...facts, identity: 'x --> @octocat' }),
    JSON.stringify({ ...facts, counts: { ...facts.counts, passed: '<img src=x>' } }),
    JSON.stringify({ ...facts, more: 1 }),
    JSON.stringify({ ...facts, comparison: { ...facts.comparison, commit: '../..' } }),
  ]) {
    const { step, github } = await second(forged, { headSha: first.head });
    t.equal(step.code, 2, forged.slice(0, 40));
    t.strictSame(github.log, []);
  }
  const elsewhere = await second(kept, { headSha: first.head }, { pull_request: { number: 7 } });
  t.match(elsewhere.step.commands.at(-1)?.data, /`comment-from` is for workflows that run `on: workflow_run`/);
});

t.test('the path of SARIF is an output where it is asked for', async (t) => {
  const { step, folder } = await runOn(t, harmless, { inputs: { comment: 'never', reporter: 'sarif=out/r.sarif' } });
  t.equal(step.outputs['sarif'], join(folder, 'workspace/out/r.sarif'));
});

t.test('`mutate` is one block of summary and comment: of what changed, of everything, or none', async (t) => {
  const heading = '### Do the tests notice changes of the policies?';
  const wider: Files = {
    'deploy/db.yaml': policy('podSelector: {matchLabels: {app: web}}').replace(
      '[{port: 5432}]',
      '[{port: 5432}, {port: 1}]',
    ),
  };
  const said = async (change: Files, mode: string) => {
    const { step, github, ...pull } = await runOn(t, change, { inputs: { mutate: mode } });
    const comment = settled(github.comments()[0]?.body ?? '', pull);
    return { step, comment, summary: settled(step.summary, pull) };
  };
  const changed = await said(wider, 'changed');
  for (const text of [changed.comment, changed.summary]) {
    const block = text.slice(text.indexOf(heading));
    t.match(block, /^### Do[^\n]*\n\n6 mutants: \d killed, \d survived, \d equivalent; score \d+(?:\.\d)? %\n/);
    t.match(block, /^- NetworkPolicy\/shop\/db .*no case notices; opens 1 connection.*deploy\/db\.yaml.*$/m);
    t.equal(text.split(heading).length, 2, 'one block');
  }
  t.match(changed.step.outputs, { killed: /^\d$/, survived: /^\d$/ });
  const untouched = await said(harmless, 'changed');
  t.match(untouched.summary, '0 mutants: no policy is in a file that changed');
  const all = await said(harmless, 'all');
  t.match(all.summary, /\n6 mutants: /);
  const failing = await said(opening, 'all');
  t.match(failing.comment, 'no policy was changed: not every case passes to begin with');
  const off = await said(wider, 'false');
  t.notMatch(off.summary + off.comment, heading);
});
