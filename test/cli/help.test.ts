import { execFileSync, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import t from 'tap';
import { version } from '../../src/cli/command-line/version.js';
import { reportOf } from '../report/samples.js';
import { ran } from './run-cli.js';

const passing = reportOf({});

t.test('help and the version go by their short names too', async (t) => {
  const long = await ran(['--help'], passing);
  for (const argv of [['-h'], ['help']]) t.strictSame(await ran(argv, passing), long, argv.join(' '));
  t.strictSame(await ran(['-v'], passing), { code: 0, stdout: `${version}\n`, stderr: '', requests: [] });
  for (const command of ['test', 'map', 'explain', 'diff', 'mutate', 'schema', 'completion', 'help']) {
    const own = await ran([command, '--help'], passing);
    for (const argv of [
      [command, '-h'],
      ['help', command],
    ])
      t.strictSame(await ran(argv, passing), own, argv.join(' '));
  }
});

t.test('a word that is none of the choices is told with the nearest of them', async (t) => {
  const table = [
    { argv: ['help', 'mpa'], says: /'mpa'.*did\s+you mean `map`/s },
    { argv: ['completion', 'bahs'], says: /'bahs'.*did you mean `bash`/s },
    { argv: ['completion'], says: /missing required argument 'shell'/ },
    { argv: ['map', '--format', 'jsno'], says: /'jsno'.*did you mean `json`/s },
    { argv: ['map', '--format', 'yaml2csv'], says: /'yaml2csv'.*html; see `reachspec --help`/s },
  ];
  for (const { argv, says } of table) {
    const { code, stderr } = await ran(argv, passing);
    t.equal(code, 2);
    t.match(stderr, says);
  }
});

t.test('each shell gets a script, which asks for completions', async (t) => {
  const shells = {
    bash: /complete -o default -F __reachspec_complete reachspec\n$/,
    zsh: /^#compdef reachspec/m,
    fish: /complete -c reachspec /,
  };
  for (const [shell, holds] of Object.entries(shells)) {
    const { code, stdout, stderr } = await ran(['completion', shell], passing);
    t.strictSame({ code, stderr }, { code: 0, stderr: '' }, shell);
    t.match(stdout, holds);
    t.match(stdout, /reachspec complete -- /);
  }
});

t.test('completions are commands, flags and choices, else files', async (t) => {
  const table = [
    { words: ['ma'], suggestions: ['map'], files: false },
    { words: ['completion', 'f'], suggestions: ['fish'], files: false },
    { words: ['map', '--format', 'm'], suggestions: ['mermaid'], files: false },
    { words: ['diff', '--fail'], suggestions: ['--fail-on'], files: false },
    { words: ['map', ''], suggestions: [], files: true },
    { words: ['deplo'], suggestions: [], files: true },
    { words: ['test', '--config', ''], suggestions: [], files: true },
  ];
  for (const { words, suggestions, files } of table) {
    const { code, stdout } = await ran(['complete', '--', ...words], passing);
    const lines = stdout.trimEnd().split('\n');
    t.equal(code, 0);
    t.strictSame(
      lines.slice(0, -1).map((line) => line.split('\t')[0]),
      suggestions,
      words.join(' '),
    );
    t.equal(lines.at(-1), files ? ':0' : ':4', words.join(' '));
  }
});

/** What bash offers for some words, by the script and without any other completion. */
async function offeredByBash(words: readonly string[], before = ''): Promise<readonly string[]> {
  const { stdout } = await ran(['completion', 'bash'], passing);
  const line = ['reachspec', ...words].map((word) => `'${word}'`).join(' ');
  const asked = `
    set -e
    ${before}
    compopt() { :; }
    reachspec() { '${process.execPath}' '${resolve('dist/cli.js')}' "$@"; }
    COMP_WORDS=(${line}); COMP_CWORD=${words.length}
    __reachspec_complete
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const text = execFileSync('bash', ['--norc', '-c', `${stdout}\n${stdout}\n${asked}`], { encoding: 'utf8' });
  return text.split('\n').filter((each) => each !== '');
}

const without = (shell: string) =>
  spawnSync(shell, ['--version']).status === 0 ? {} : { skip: `there is no ${shell} here` };

t.test('bash completes by its script, read twice and without bash-completion', without('bash'), async (t) => {
  t.strictSame(await offeredByBash(['ma']), ['map']);
  t.strictSame(await offeredByBash(['map', '--fo']), ['--format', '--focus']);
  t.strictSame(await offeredByBash(['map', '--format', 'me']), ['mermaid']);
  t.strictSame(await offeredByBash(['completion', 'z']), ['zsh']);
  const bashCompletion = '_get_comp_words_by_ref() { words=(reachspec help ex); cword=2; cur=ex; prev=help; }';
  t.strictSame(await offeredByBash(['ignored'], bashCompletion), ['explain'], 'its own split of the line counts');
});

for (const { shell, flags } of [
  { shell: 'zsh', flags: ['-n'] },
  { shell: 'fish', flags: ['--no-execute'] },
]) {
  t.test(`${shell} finds no fault in its script`, without(shell), async (t) => {
    const { stdout } = await ran(['completion', shell], passing);
    const script = join(t.testdir({ script: stdout }), 'script');
    const { status, stderr } = spawnSync(shell, [...flags, script], { encoding: 'utf8' });
    t.strictSame({ status, stderr }, { status: 0, stderr: '' });
  });
}
