import { Argument, Command, Option } from 'commander';
import {
  type CoverageReportName,
  coverageReportNames,
  type DiffReportName,
  diffReportNames,
  type ExplanationReportName,
  explanationReportNames,
  type LintReportName,
  lintReportNames,
  type MapGrouping,
  type MapReportName,
  type MutationReportName,
  mapReportNames,
  mutationReportNames,
  testReportNames,
} from '../../report/index.js';
import { type LintThreshold, lintThresholds } from '../../result.js';
import { epilogue } from './help.js';
import { addCommonFlags, type CommonFlags, collect } from './options.js';
import { version } from './version.js';

/** What a command does once its words are read. */
export interface Actions {
  readonly test: (paths: readonly string[], flags: TestFlags) => Promise<void>;
  readonly map: (paths: readonly string[], flags: MapFlags) => Promise<void>;
  readonly diff: (sides: DiffSides, paths: readonly string[], flags: DiffFlags) => Promise<void>;
  readonly init: (paths: readonly string[], flags: InitFlags) => Promise<void>;
  readonly coverage: (paths: readonly string[], flags: CoverageFlags) => Promise<void>;
  readonly explain: (ends: ExplainEnds, rest: readonly string[], flags: ExplainFlags) => Promise<void>;
  readonly lint: (paths: readonly string[], flags: LintFlags) => Promise<void>;
  readonly mutate: (paths: readonly string[], flags: MutateFlags) => Promise<void>;
  readonly schema: (name: SchemaName) => Promise<void>;
  readonly completion: (shell: Shell) => Promise<void>;
  /** Prints the completions of the last of some words. */
  readonly complete: (words: readonly string[]) => Promise<void>;
}

export interface TestFlags extends CommonFlags {
  readonly reporter: readonly string[];
}

export interface MapFlags extends CommonFlags {
  readonly format: MapReportName;
  readonly output?: string;
  readonly focus?: readonly string[];
  readonly direction?: 'ingress' | 'egress';
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly port?: readonly string[];
  readonly exposure?: true;
  readonly wide?: true;
  readonly group?: true;
  readonly groupBy?: MapGrouping;
}

export interface InitFlags extends CommonFlags {
  readonly output: string;
  readonly focus?: readonly string[];
  readonly dryRun?: true;
}

export interface CoverageFlags extends CommonFlags {
  readonly format: CoverageReportName;
  readonly output?: string;
  readonly failUnder?: string;
}

/** What is compared, as it is asked for. */
export interface DiffSides {
  readonly base: string;
  readonly head: string;
}

export interface DiffFlags extends CommonFlags {
  readonly format: DiffReportName;
  readonly output?: string;
  readonly failOn?: readonly string[];
}

/** The ends of what is to be explained, as endpoints of the test language. */
export interface ExplainEnds {
  readonly from: string;
  readonly to: string;
}

export interface ExplainFlags extends CommonFlags {
  readonly http?: string;
  readonly tls?: string;
  readonly format: ExplanationReportName;
  readonly output?: string;
}

export interface LintFlags extends CommonFlags {
  readonly format: LintReportName;
  readonly output?: string;
  readonly failOn: LintThreshold;
  readonly fix?: true;
  readonly baseline?: string;
  readonly writeBaseline?: true;
}

export interface MutateFlags extends CommonFlags {
  readonly format: MutationReportName;
  readonly output?: string;
  readonly changedSince?: string;
  readonly failUnder?: string;
}

/** The files that have a schema. */
export type SchemaName = 'test' | 'settings';

/** The shells that completion is for. */
const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

/** Where commander's own words go. */
export interface Words {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** The words that can stand first. */
export const commandNames = [
  'test',
  'map',
  'explain',
  'diff',
  'init',
  'coverage',
  'mutate',
  'lint',
  'schema',
  'completion',
  'help',
] as const;

/** The program with all its commands; it throws where it would end the process. */
export function buildProgram(actions: Actions, words: Words): Command {
  const program = buildCommands(actions, words);
  program
    .command('completion')
    .summary('print the completion script of a shell')
    .description(
      'Prints the script that lets a shell complete commands and flags, e.g. for ~/.bashrc: source <(reachspec completion bash)',
    )
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .action((shell: Shell) => actions.completion(shell));
  program
    .command('complete', { hidden: true })
    .argument('[word...]')
    .action((given: readonly string[]) => actions.complete(given));
  return program;
}

/** The program without what completes its words. */
export function buildCommands(actions: Actions, words: Words): Command {
  const program = new Command('reachspec')
    .description('Proves, before a merge, who can reach whom in a Kubernetes cluster, from manifests alone.')
    .usage('[command] [options] [path...]')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .exitOverride()
    .configureOutput({
      writeOut: words.out,
      writeErr: words.error,
      outputError: (text, write) => write(text),
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  const test = addTest(program, actions);
  const map = addMap(program, actions);
  const explain = addExplain(program, actions);
  const diff = addDiff(program, actions);
  const lint = addLint(program, actions);
  const init = addInit(program, actions);
  const coverage = addCoverage(program, actions);
  const mutate = addMutate(program, actions);
  program
    .command('schema')
    .summary('print the JSON Schema of the test file, or of the settings')
    .description('Prints the JSON Schema of the test file, or of the settings file, for editors and validators.')
    .addArgument(new Argument('[name]', 'of which file').choices(['test', 'settings']).default('test'))
    .action((name: SchemaName) => actions.schema(name));
  addHelp(program);
  program.addHelpText('after', () => epilogue(program, [test, map, explain, diff, lint, init, coverage, mutate]));
  return program;
}

/** `help` and `help COMMAND`, which print what `--help` does. */
function addHelp(program: Command): void {
  program
    .command('help')
    .summary('print this help, or that of a command')
    .description('Prints the help of the program, or of a command.')
    .addArgument(new Argument('[command]', 'of which command').choices(commandNames))
    .action((name?: string) => (program.commands.find((each) => each.name() === name) ?? program).outputHelp());
}

function addTest(program: Command, { test }: Actions): Command {
  const names = testReportNames.join(', ');
  const command = program
    .command('test', { isDefault: true })
    .summary('run the connectivity tests (the default command)')
    .description('Evaluates the manifests and runs the connectivity tests found beside them.')
    .argument(
      '[path...]',
      'files, directories, globs, - for standard input, or roots like {kustomize: DIR} (default: those of the settings, else .)',
    );
  addCommonFlags(command)
    .addOption(
      new Option('--reporter <list>', `comma list of NAME or NAME=FILE; names: ${names}`)
        .argParser(collect)
        .default(undefined, 'pretty'),
    )
    .option('--staged', 'judge a second time as if staged policies were enforced');
  return addSelection(command).action((paths: readonly string[], flags: TestFlags) =>
    test(paths, { ...flags, reporter: flags.reporter ?? ['pretty'] }),
  );
}

/** The flags that choose among the cases, and the day that they are judged at. */
function addSelection(command: Command): Command {
  return command
    .option('--selector <labels>', 'only cases with these labels, as in kubectl: tier=pci,!old')
    .addOption(
      new Option('--filter <glob>', 'only cases whose suite/case matches; * is any text; repeatable').argParser(
        collect,
      ),
    )
    .addOption(new Option('--file <path>', 'only cases of this test file; repeatable').argParser(collect))
    .option('--today <date>', 'the date that expectFailure is judged by');
}

function addMap(program: Command, { map }: Actions): Command {
  const command = program
    .command('map')
    .summary('print every allowed connection')
    .description('Prints every connection that is allowed, and every one that is unknown, with the reason.')
    .argument(
      '[path...]',
      'files, directories, globs, - for standard input, or roots like {kustomize: DIR} (default: those of the settings, else .)',
    );
  return addCommonFlags(command)
    .addOption(new Option('--format <name>', 'how to print it').choices(mapReportNames).default('table'))
    .option('--output <file>', 'write to a file instead of standard output')
    .addOption(
      new Option(
        '--focus <name>',
        'only connections of a namespace or workload: ns, ns/name or ns/kind/name; repeatable',
      ).argParser(collect),
    )
    .addOption(
      new Option(
        '--direction <name>',
        'only connections to (ingress) or from (egress) workloads, those of --focus',
      ).choices(['ingress', 'egress']),
    )
    .addOption(
      new Option(
        '--from <end>',
        'only from this end, as tests write it: internet, cluster, nodes, a range, ns/name, ns/*, {namespace: ns}; repeatable',
      ).argParser(collect),
    )
    .addOption(new Option('--to <end>', 'only to this end, likewise, or a Service; repeatable').argParser(collect))
    .addOption(
      new Option('--port <port>', 'only these ports, as TCP/5432 or TCP/8000-8080; repeatable').argParser(collect),
    )
    .option('--wide', 'each row of the table on one line, however wide the terminal is')
    .option('--staged', 'map as if staged policies were enforced, and tell what that changes')
    .option('--exposure', 'tell which pods that no manifest holds could connect too')
    .option('--group', 'tell of workloads with the same connectivity as one')
    .addOption(
      new Option(
        '--group-by <what>',
        'put workloads together by this (default: "none", and in pictures what stays readable)',
      ).choices(['none', 'connectivity', 'namespace']),
    )
    .action((paths: readonly string[], flags: MapFlags) => map(paths, flags));
}

function addExplain(program: Command, { explain }: Actions): Command {
  const command = program
    .command('explain')
    .summary('say why one end can or cannot reach another')
    .description(
      'Gives the verdict on one connection and, for each direction, every tier and policy that has a say, the rule that decides, and why the others do not match.',
    )
    .usage('[options] <from> <to> [port] [path...]')
    .argument('<from>', 'a workload, an address, a range, a domain name, as tests write them: shop/web')
    .argument('<to>', 'likewise, or a Service: shop/service/db')
    .argument(
      '[port-and-path...]',
      'a port as TCP/5432 (default: every port), then what is read, as in the other commands',
    );
  return addCommonFlags(command)
    .addOption(new Option('--format <name>', 'how to print it').choices(explanationReportNames).default('tree'))
    .option('--http <request>', 'ask about one request of HTTP on the port: "GET /v1/orders", "GET api.example.com/v1"')
    .option('--tls <name>', 'ask about one name in the handshake of TLS on the port')
    .option('--output <file>', 'write to a file instead of standard output')
    .action((from: string, to: string, rest: readonly string[], flags: ExplainFlags) =>
      explain({ from, to }, rest, flags),
    );
}

function addDiff(program: Command, { diff }: Actions): Command {
  const command = program
    .command('diff')
    .summary('print what opened and closed between two states of the manifests')
    .description(
      'Compares what two states of the manifests allow, and says of each difference which change is to blame, and which case covers it.',
    )
    .usage('[options] <base> <head> [path...]')
    .argument('<base>', 'a folder, or a git ref as git:origin/main; a folder of it as git:origin/main:deploy')
    .argument('<head>', 'likewise; . is the working directory')
    .argument(
      '[path...]',
      'what is read of either, as in the other commands (default: what the settings name, else everything)',
    );
  return addCommonFlags(command)
    .addOption(new Option('--format <name>', 'how to print it').choices(diffReportNames).default('table'))
    .option('--output <file>', 'write to a file instead of standard output')
    .addOption(
      new Option(
        '--fail-on <list>',
        'exit 1 by these: opened, opened:internet, opened:cross-namespace, closed, uncertain; or never',
      )
        .argParser(collect)
        .default(undefined, 'never'),
    )
    .action((base: string, head: string, paths: readonly string[], flags: DiffFlags) =>
      diff({ base, head }, paths, flags),
    );
}

function addLint(program: Command, { lint }: Actions): Command {
  const command = program
    .command('lint')
    .summary('print what is wrong, or likely a mistake, in the manifests')
    .description(
      'Says what the API server would reject, and which valid policies are likely mistakes: each finding with its code, its line and, where something is known to mend it, the change.',
    )
    .argument(
      '[path...]',
      'files, directories, globs, - for standard input, or roots like {kustomize: DIR} (default: those of the settings, else .)',
    );
  return addCommonFlags(command)
    .addOption(new Option('--format <name>', 'how to print it').choices(lintReportNames).default('table'))
    .option('--output <file>', 'write to a file instead of standard output')
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 by findings of this severity, and graver ones')
        .choices([...lintThresholds, 'never'])
        .default('warning'),
    )
    .option('--fix', 'mend in the files what can be mended without any connection changing')
    .option(
      '--baseline <file>',
      'the findings that are known and do not fail (default: reachspec-baseline.yaml, if it is there)',
    )
    .option('--write-baseline', 'write that file with all findings but errors; one that is there is never changed')
    .action((paths: readonly string[], flags: LintFlags) => lint(paths, flags));
}

function addInit(program: Command, { init }: Actions): Command {
  const command = program
    .command('init')
    .summary('write a first suite of connectivity tests')
    .description(
      'Writes tests of what the manifests allow today, a file for each namespace: what policies isolate, and for whom. All of them pass; what is unknown or open is told and not asserted.',
    )
    .argument(
      '[path...]',
      'files, directories, globs, - for standard input, or roots like {kustomize: DIR} (default: those of the settings, else .)',
    );
  return addCommonFlags(command)
    .option('--output <dir>', 'the folder of the files; one that exists is never overwritten', 'tests/reachspec')
    .addOption(
      new Option(
        '--focus <name>',
        'only cases about a namespace or workload: ns, ns/name or ns/kind/name; repeatable',
      ).argParser(collect),
    )
    .option('--dry-run', 'print the files instead of writing them')
    .action((paths: readonly string[], flags: InitFlags) => init(paths, flags));
}

function addCoverage(program: Command, { coverage }: Actions): Command {
  const command = program
    .command('coverage')
    .summary('say what the tests speak of, and what they do not')
    .description(
      'Runs the connectivity tests and says which rules decided something that they judged, which isolations, workloads and allowed connections they speak of.',
    )
    .argument(
      '[path...]',
      'files, directories, globs, - for standard input, or roots like {kustomize: DIR} (default: those of the settings, else .)',
    );
  return addCommonFlags(command)
    .addOption(new Option('--format <name>', 'how to print it').choices(coverageReportNames).default('table'))
    .option('--output <file>', 'write to a file instead of standard output')
    .option('--fail-under <percent>', 'exit 1 where fewer of the rules are covered')
    .option('--selector <labels>', 'only cases with these labels, as in kubectl: tier=pci,!old')
    .addOption(
      new Option('--filter <glob>', 'only cases whose suite/case matches; * is any text; repeatable').argParser(
        collect,
      ),
    )
    .addOption(new Option('--file <path>', 'only cases of this test file; repeatable').argParser(collect))
    .option('--today <date>', 'the date that expectFailure is judged by')
    .action((paths: readonly string[], flags: CoverageFlags) => coverage(paths, flags));
}

function addMutate(program: Command, { mutate }: Actions): Command {
  const command = program
    .command('mutate')
    .summary('change the policies, one thing at a time, and tell what no test notices')
    .description(
      'Removes a policy, a rule, a peer and the like, one at a time, and runs the tests on each. Tells every change that opens or closes something and that no case notices, with a case that would.',
    )
    .argument(
      '[path...]',
      'files, directories, globs, - for standard input, or roots like {kustomize: DIR} (default: those of the settings, else .)',
    );
  addCommonFlags(command)
    .addOption(new Option('--format <name>', 'how to print it').choices(mutationReportNames).default('table'))
    .option('--output <file>', 'write to a file instead of standard output')
    .option('--changed-since <ref>', 'only policies of files that differ from this git ref, as origin/main')
    .option('--fail-under <percent>', 'exit 1 where fewer of the changes that matter are noticed');
  return addSelection(command).action((paths: readonly string[], flags: MutateFlags) => mutate(paths, flags));
}
