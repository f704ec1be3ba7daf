import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import t from 'tap';
import { version } from '../../src/cli/command-line/version.js';
import { testReports } from '../../src/report/index.js';
import { UsageError } from '../../src/run.js';
import { commandsIn, type RunnerCommand } from '../action/fake-runner.js';
import { matchesGolden, matchesGoldenTable } from '../golden.js';
import {
  caseOf,
  diagnosticOf,
  erroredCase,
  failedCase,
  fullReport,
  plain,
  reportOf,
  sampleMap,
  suiteOf,
} from '../report/samples.js';
import { ran } from './run-cli.js';

const passing = reportOf({ suites: [suiteOf({ cases: [caseOf({})] })] });

t.test('the help names every flag and keeps to the page', async (t) => {
  for (const argv of [
    ['--help'],
    ['test', '--help'],
    ['map', '--help'],
    ['explain', '--help'],
    ['mutate', '--help'],
    ['diff', '--help'],
  ]) {
    const { code, stdout, stderr } = await ran(argv, passing);
    t.strictSame({ code, stderr }, { code: 0, stderr: '' }, argv.join(' '));
    matchesGolden(t, `report/help${argv.length === 1 ? '' : `-${argv[0]}`}.txt`, stdout);
    t.ok(stdout.split('\n').every((line) => line.length <= 80));
  }
});

t.test('the version is the one of the package', async (t) => {
  t.equal(version, JSON.parse(readFileSync('package.json', 'utf8')).version);
  t.match(await ran(['--version'], passing), { code: 0, stdout: `${version}\n` });
});

t.test('the schemas of the test file and of the settings are printed as they are published', async (t) => {
  const table = [
    { argv: ['schema'], title: 'ConnectivityTest' },
    { argv: ['schema', 'test'], title: 'ConnectivityTest' },
    { argv: ['schema', 'settings'], title: 'Settings' },
  ];
  for (const { argv, title } of table) {
    const { code, stdout } = await ran(argv, new Error('nothing is to be run'));
    t.equal(code, 0);
    t.match(JSON.parse(stdout), { title });
  }
  const unknown = await ran(['schema', 'setting'], passing);
  t.equal(unknown.code, 2);
  t.match(unknown.stderr, /'setting'.*test, settings/);
  t.match((await ran(['schema', '--raw'], passing)).stderr, /unknown option '--raw'/);
});

t.test('the exit code tells what was found', async (t) => {
  const failing = reportOf({ suites: [suiteOf({ cases: [failedCase] })] });
  const erring = reportOf({ suites: [suiteOf({ cases: [failedCase, erroredCase] })] });
  const table = [
    { argv: [], result: passing, code: 0 },
    { argv: ['test'], result: failing, code: 1 },
    { argv: ['test', '.'], result: erring, code: 2 },
    { argv: [], result: reportOf({ diagnostics: [diagnosticOf({})] }), code: 2 },
    { argv: ['map'], result: sampleMap, code: 0 },
    { argv: [], result: new UsageError('unknown CNI'), code: 2 },
    { argv: [], result: new TypeError('x is not a function'), code: 70 },
    { argv: ['map'], result: passing, code: 70 },
  ] as const;
  for (const { argv, result, code } of table) t.equal((await ran(argv, result)).code, code);
});

t.test('a bug says that it is one, with its stack', async (t) => {
  const { stdout, stderr } = await ran([], new TypeError('x is not\u001b[2J a function'));
  t.equal(stdout, '');
  t.match(
    stderr,
    /^reachspec: this is a bug in reachspec, please report it\nTypeError: x is not\\u\{1b\}\[2J a function\n {4}at /,
  );
});

t.test('what a call asks for reaches the pipeline', async (t) => {
  const defaults = {
    command: 'test',
    paths: [],
    workingDirectory: '/nowhere',
    config: undefined,
    cni: undefined,
    environments: undefined,
    namespace: undefined,
    raw: false,
    podCidrs: [],
    variables: {},
    variableFilePaths: [],
    ipBlocks: undefined,
    undeclaredNamespaces: undefined,
    selection: { selector: undefined, filters: [], files: [] },
    today: '2026-11-22',
    cache: true,
  };
  const selection = defaults.selection;
  const table = [
    { argv: [], expect: {} },
    { argv: ['--selector', 'a=b,!c'], expect: { selection: { ...selection, selector: 'a=b,!c' } } },
    { argv: ['--filter', 'a/*', '--filter', 'b'], expect: { selection: { ...selection, filters: ['a/*', 'b'] } } },
    {
      argv: ['--file', './a.yaml', '--file', '/nowhere/x/../b.yaml', '--file', '../c.yaml'],
      expect: { selection: { ...selection, files: ['a.yaml', 'b.yaml', '../c.yaml'] } },
    },
    { argv: ['--today', '2028-02-29'], expect: { today: '2028-02-29' } },
    { argv: ['test', 'a', './b'], expect: { paths: ['a', './b'] } },
    { argv: ['./a', 'b'], expect: { paths: ['./a', 'b'] } },
    { argv: ['-'], expect: { paths: ['-'] } },
    { argv: ['*.yaml', '--cni', 'calico@3.31'], expect: { paths: ['*.yaml'], cni: 'calico@3.31' } },
    { argv: ['--cni=cilium', 'a/'], expect: { paths: ['a/'], cni: 'cilium' } },
    { argv: ['--config', 'ci/settings.yaml'], expect: { config: 'ci/settings.yaml' } },
    { argv: ['--staged'], expect: { staged: true } },
    { argv: ['--raw', '--namespace', 'shop'], expect: { raw: true, namespace: 'shop' } },
    { argv: ['--pod-cidr', '10.0.0.0/8', '--pod-cidr', 'fd00::/8'], expect: { podCidrs: ['10.0.0.0/8', 'fd00::/8'] } },
    { argv: ['--var', 'A=a=b', '--var', 'B=', '--var', 'B='], expect: { variables: { A: 'a=b', B: '' } } },
    { argv: ['--var-file', 'a', '--var-file', 'b'], expect: { variableFilePaths: ['a', 'b'] } },
    { argv: ['--ip-blocks', 'any'], expect: { ipBlocks: 'any' } },
    { argv: ['--undeclared-namespaces', 'unlabelled'], expect: { undeclaredNamespaces: 'unlabelled' } },
    { argv: ['--environment', 'prod', '--environment', 'dev'], expect: { environments: ['prod', 'dev'] } },
    { argv: ['--no-cache'], expect: { cache: false } },
    { argv: ['{kustomize: deploy}', '-'], expect: { paths: ['{kustomize: deploy}', '-'] } },
    { argv: ['test', '--', '-odd'], expect: { paths: ['-odd'] } },
  ];
  for (const { argv, expect } of table) {
    const { requests } = await ran(argv, passing);
    const [{ stdin: _, env: __, ...request } = {}] = requests;
    t.strictSame(request, { ...defaults, ...expect }, argv.join(' '));
  }
});

t.test('a value of a variable that is none is told with the form that is meant', async (t) => {
  for (const [argv, words] of [
    [['--var', 'A'], 'expected `NAME=VALUE`'],
    [['--var', '1=a'], 'expected `NAME=VALUE`'],
    [['--var', 'A=a', '--var', 'A=b'], '`--var` gives `A` two values; keep one'],
  ] as const) {
    const { code, stderr } = await ran(argv, passing);
    t.equal(code, 2);
    t.match(stderr.replaceAll(/\n */g, ' '), words);
  }
});

t.test('the date of a run is the one that is given, else that of the source, else that of the clock', async (t) => {
  const clock = ['2026-12-31T23:59:59Z'];
  const table = [
    { argv: [], env: {}, today: '2026-12-31' },
    { argv: [], env: { SOURCE_DATE_EPOCH: '86399' }, today: '1970-01-01' },
    { argv: [], env: { SOURCE_DATE_EPOCH: '' }, today: '2026-12-31' },
    { argv: ['--today', '2027-01-01'], env: { SOURCE_DATE_EPOCH: 'x' }, today: '2027-01-01' },
  ];
  for (const { argv, env, today } of table) {
    t.equal((await ran(argv, passing, { env, clock })).requests[0]?.today, today);
  }
  for (const epoch of ['x', '-1', '1e3', '99999999999999999', '253402300800']) {
    const { code, stderr } = await ran([], passing, { env: { SOURCE_DATE_EPOCH: epoch } });
    t.equal(code, 2);
    t.equal(stderr, `reachspec: SOURCE_DATE_EPOCH is \`${epoch}\`; expected seconds since 1970\n`);
  }
});

t.test('a long run says how far it is on a terminal, and leaves nothing behind', async (t) => {
  const progress = [
    { kind: 'reading', files: 1, characters: 10 },
    ...[1, 2, 3, 4].map((row) => ({ kind: 'judging', row, rows: 4 }) as const),
  ] as const;
  const seconds = ['00.0', '00.0', '00.2', '00.6', '00.65', '00.7', '00.9'];
  const slow = { progress, isTTY: true, clock: seconds.map((each) => `2026-11-22T00:00:${each}Z`) };
  const line = (text: string) => `\r\u001b[2K${text}`;
  const table = [
    { setting: slow, stderr: ['judging case 1 of 4 …', 'judging case 3 of 4 …', 'judging case 4 of 4 …', ''] },
    { setting: { ...slow, isTTY: false }, stderr: [] },
    { setting: { ...slow, env: { CI: 'true' } }, stderr: [] },
    { setting: { ...slow, env: { GITHUB_ACTIONS: 'true' } }, stderr: [] },
    { setting: { ...slow, env: { TERM: 'dumb' } }, stderr: [] },
    { setting: { progress, isTTY: true }, stderr: [] },
    {
      setting: { progress: [{ kind: 'reading', files: 9, characters: 5_000_000 }] as const, isTTY: true },
      stderr: ['reading 9 files …', ''],
    },
  ];
  for (const { setting, stderr } of table) {
    t.equal((await ran([], passing, setting)).stderr, stderr.map(line).join(''), JSON.stringify(setting));
  }
  t.equal((await ran(['--quiet'], passing, slow)).stderr, '');
  const large = { progress: [{ kind: 'reading', files: 9, characters: 5_000_000 }] as const, isTTY: true };
  t.equal(
    (await ran(['map'], sampleMap, large)).stderr,
    ['reading 9 files …', ''].map(line).join(''),
    'map says it too',
  );
  const { stderr } = await ran([], new UsageError('no'), slow);
  t.equal(stderr.split('\r').at(-1), '\u001b[2Kreachspec: no\n', 'the line is gone before anything else is said');
});

t.test('commands for the runner go beside a report for people, and away from one for programs', async (t) => {
  const failing = reportOf({
    suites: [suiteOf({ cases: [{ ...failedCase, name: 'x ##[add-mask]y\n::add-mask::z' }] })],
  });
  const table = [
    { reporters: 'github', stdout: ['error', 'error'], stderr: [] },
    { reporters: 'pretty,github', stdout: ['error', 'error'], stderr: [] },
    { reporters: 'github,pretty', stdout: ['error', 'error'], stderr: [] },
    { reporters: 'json,github', stdout: [], stderr: ['error', 'error'] },
    { reporters: 'junit,github', stdout: [], stderr: ['error', 'error'] },
    { reporters: 'github,tap', stdout: [], stderr: ['error', 'error'] },
  ];
  for (const env of [{}, { GITHUB_ACTIONS: 'true' }]) {
    for (const { reporters, ...expect } of table) {
      const { stdout, stderr } = await ran(['--reporter', reporters], failing, { env });
      const seen = { stdout: commandsIn(stdout), stderr: commandsIn(stderr) };
      t.strictSame({ stdout: seen.stdout.map(nameOf), stderr: seen.stderr.map(nameOf) }, expect, reporters);
    }
  }
  const cwd = t.testdir();
  await ran(['--reporter', 'json,github=commands.txt'], failing, { cwd });
  t.equal(commandsIn(readFileSync(join(cwd, 'commands.txt'), 'utf8')).length, 2);
});

function nameOf({ name }: RunnerCommand): string {
  return name;
}

t.test('several reports are written in one run', async (t) => {
  const cwd = t.testdir();
  const files = { json: 'r.json', junit: 'r.xml', tap: 'r.tap', github: 'r.txt' } as const;
  const list = Object.entries(files).map(([name, file]) => `${name}=${file}`);
  const { code, stdout } = await ran(['--reporter', ['pretty', ...list].join()], fullReport, { cwd });
  t.equal(code, 2);
  t.match(stdout, /2 passed, 2 failed/);
  const today = { ...plain, today: '2026-11-22' };
  for (const [name, file] of [
    ['json', 'r.json'],
    ['junit', 'r.xml'],
    ['tap', 'r.tap'],
    ['github', 'r.txt'],
  ] as const) {
    t.equal(readFileSync(join(cwd, file), 'utf8'), [...testReports[name](fullReport, today)].join(''), name);
  }
  t.strictSame(readdirSync(cwd).sort(), Object.values(files).sort());
});

t.test('standard input is read as UTF-8 when the pipeline asks', async (t) => {
  const { requests } = await ran(['-'], passing, { stdin: 'kind: Pod # é\n' });
  t.equal(await requests[0]?.stdin(), 'kind: Pod # é\n');
});

t.test('a message stands on one line, and only a long list in it is broken', async (t) => {
  const list = Array.from({ length: 40 }, (_, index) => `profile-${index}`).join(', ');
  const { stderr } = await ran([], new UsageError(`no CNI profile \`xyzzy\`; expected one of ${list}`));
  const lines = stderr.trimEnd().split('\n');
  t.ok(lines.length > 3 && lines.every((line) => line.length <= 80), stderr);
  t.equal(lines.map((line) => line.trim()).join(' '), `reachspec: no CNI profile \`xyzzy\`; expected one of ${list}`);
  const short = await ran([], new UsageError(`found ${'nothing '.repeat(15)}there`));
  t.equal(short.stderr.split('\n').length, 2);
});

t.test('a call that can not be read is refused with one message', async (t) => {
  const cwd = t.testdir({ shop: {} });
  const table = [
    ['mpa'],
    ['tset', '.'],
    ['explode'],
    ['--cni', 'calico', 'map'],
    ['--repoter', 'json'],
    ['--nonsense'],
    ['map', '--reporter', 'json'],
    ['--cni'],
    ['--ip-blocks', 'all'],
    ['--reporter', 'jsn'],
    ['--reporter', 'pretty,json'],
    ['--reporter', 'github,tap,github,junit'],
    ['--today', '2027-02-29'],
    ['--today', 'tomorrow'],
    ['map', '--today', '2026-01-01'],
    ['--filtre', 'a'],
    ['--reporter', 'json='],
    ['--reporter', 'json=a,pretty=a'],
    ['--reporter', 'json=a,pretty=./a'],
    ['--reporter', 'junit=deploy.yaml'],
    ['\u001b2J'],
  ];
  const rows: (readonly [string, string])[] = [];
  for (const argv of table) {
    const { code, stdout, stderr, requests } = await ran(argv, passing, { cwd });
    t.strictSame(
      { code, stdout, lines: stderr.split('\n').length, runs: requests.length },
      { code: 2, stdout: '', lines: 2, runs: 0 },
      argv.join(' '),
    );
    rows.push([JSON.stringify(argv), stderr.trimEnd()]);
  }
  matchesGoldenTable(t, 'cli/refused-calls.txt', rows);
  t.equal((await ran(['shop'], passing, { cwd })).code, 0, 'a folder that is there is a path');
});

t.test('reports go to standard output and to files, whole and with their folders', async (t) => {
  const cwd = t.testdir({ 'old.json': 'old' });
  const { code, stdout } = await ran(
    ['--reporter', 'pretty,json=a/b/report.json', '--reporter', 'json=old.json'],
    fullReport,
    { cwd },
  );
  t.equal(code, 2);
  t.match(stdout, /2 passed, 2 failed/);
  for (const file of ['a/b/report.json', 'old.json']) {
    t.equal(JSON.parse(readFileSync(join(cwd, file), 'utf8')).kind, 'TestReport', file);
  }
  t.strictSame(readdirSync(join(cwd, 'a/b')), ['report.json'], 'nothing else is left behind');
});

t.test('a report that goes to a file alone leaves a line on standard error', async (t) => {
  const cwd = t.testdir();
  t.match(await ran(['--reporter', 'json=r.json'], passing, { cwd }), {
    stdout: '',
    stderr: 'reachspec: 1 passed, 0 failed, 0 errored, 0 skipped (1 pair checked)\n',
  });
  t.match(await ran(['--reporter', 'json=r.json', '--quiet'], passing, { cwd }), { stdout: '', stderr: '' });
});

t.test('what is no ordinary file is written to and stays what it is', async (t) => {
  const cwd = t.testdir();
  execFileSync('mkfifo', [join(cwd, 'pipe')]);
  const reader = spawn('cat', ['pipe'], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  t.teardown(() => reader.kill());
  const read = text(reader.stdout);
  const { code } = await ran(['map', '--output', 'pipe', '--format', 'json'], sampleMap, { cwd });
  t.equal(code, 0);
  t.ok(statSync(join(cwd, 'pipe')).isFIFO(), 'the pipe is still there');
  if (!statSync(join(cwd, 'pipe')).isFIFO()) return;
  t.equal(JSON.parse(await read).kind, 'ReachabilityMap');
});

t.test('the map goes where it is sent, in the format that is asked for', async (t) => {
  const cwd = t.testdir();
  t.match((await ran(['map'], sampleMap, { cwd })).stdout, /^CNI: conformant/);
  t.equal(JSON.parse((await ran(['map', '--format', 'json'], sampleMap, { cwd })).stdout).kind, 'ReachabilityMap');
  t.match(await ran(['map', '--format', 'json', '--output', 'm.json'], sampleMap, { cwd }), { stdout: '', stderr: '' });
  t.equal(JSON.parse(readFileSync(join(cwd, 'm.json'), 'utf8')).kind, 'ReachabilityMap');
});

t.test('there is colour on a terminal alone, and none where it is not wanted', async (t) => {
  const table = [
    { argv: [], setting: { isTTY: true }, isColoured: true },
    { argv: [], setting: {}, isColoured: false },
    { argv: ['--no-color'], setting: { isTTY: true }, isColoured: false },
    { argv: [], setting: { isTTY: true, env: { NO_COLOR: '1' } }, isColoured: false },
    { argv: [], setting: { isTTY: true, env: { NO_COLOR: '' } }, isColoured: true },
    { argv: [], setting: { isTTY: true, env: { TERM: 'dumb' } }, isColoured: false },
  ];
  for (const { argv, setting, isColoured } of table) {
    t.equal((await ran(argv, passing, setting)).stdout.includes('\u001b['), isColoured, JSON.stringify(setting));
  }
});

t.test('on a runner of GitHub no output is a command', async (t) => {
  const report = reportOf({ suites: [suiteOf({ name: '##[error]x', cases: [caseOf({ name: '##[warning]y' })] })] });
  const { stdout } = await ran([], report, { env: { GITHUB_ACTIONS: 'true' } });
  t.notMatch(stdout, /##\[/);
  t.match((await ran([], report)).stdout, /##\[/, 'elsewhere text is left alone');
});

t.test('what was read is explained on standard error, beside a report for programs too', async (t) => {
  const report = await ran(['--explain-inputs', '--reporter', 'json'], passing);
  t.doesNotThrow(() => JSON.parse(report.stdout));
  t.match(report.stderr, /^\d+ files? found$/m);
  t.match(report.stderr, /^\d+ documents? found$/m);
  t.notMatch((await ran(['--reporter', 'json'], passing)).stderr, / found$/m);
});

t.test('a page holds the whole map: what would narrow it is refused', async (t) => {
  for (const flags of [['--port', 'TCP/80'], ['--focus', 'shop'], ['--group']]) {
    const { code, stderr, requests } = await ran(['map', '--format', 'html', ...flags], sampleMap);
    t.equal(code, 2, flags.join(' '));
    t.match(stderr, `reachspec: \`${flags[0]}\` doesn't go with \`--format html\`: `);
    t.strictSame(requests, []);
  }
  for (const flags of [[], ['--exposure']]) {
    const { code, stdout, requests } = await ran(['map', '--format', 'html', ...flags], sampleMap);
    t.equal(code, 0);
    t.match(stdout, /^<!doctype html>/);
    t.match(requests[0]?.map, { decisions: true, exposure: true });
  }
});
