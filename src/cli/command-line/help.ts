import type { Command } from 'commander';

/** What the help of the whole program says below its list of commands: every flag, examples, exit codes. */
export function epilogue(program: Command, commands: readonly Command[]): string {
  return `\n${[...flagSections(program, commands), reports, examples, exitCodes].join('\n\n')}`;
}

/** The flags that all commands have, then those of each. */
function flagSections(program: Command, commands: readonly Command[]): readonly string[] {
  const help = program.createHelp();
  help.prepareContext({ helpWidth: 80 });
  const flagsOf = (command: Command) => help.visibleOptions(command).filter(({ long }) => long !== '--help');
  const isCommon = (long: string | undefined) =>
    commands.every((each) => flagsOf(each).some((flag) => flag.long === long));
  const section = (heading: string, command: Command, wanted: 'common' | 'own') => {
    const flags = flagsOf(command).filter(({ long }) => isCommon(long) === (wanted === 'common'));
    const width = Math.max(...flagsOf(command).map((flag) => help.optionTerm(flag).length));
    const lines = flags.map((flag) =>
      help.formatItem(help.optionTerm(flag), width, help.optionDescription(flag), help),
    );
    return [`${heading}:`, ...lines].join('\n');
  };
  const common = commands.slice(0, 1).map((command) => section('Options of every command', command, 'common'));
  return [...common, ...commands.map((command) => section(`Options of ${command.name()}`, command, 'own'))];
}

const reports = `Reports of test:
  pretty  for people
  json    everything, for programs
  junit   JUnit XML; what fails as expected or as a warning is skipped, and
          errors in files are a suite of their own
  tap     TAP 14; what fails as expected or as a warning is a TODO, and errors
          in files are test points of their own
  sarif   SARIF 2.1.0, for GitHub's code scanning: a result for each case that
          failed or couldn't be judged, and for each diagnostic
  markdown
          for people, as GitHub shows Markdown: who, where, why, what to change
  github  commands that annotate a pull request, for GitHub's runner; beside a
          report for programs they go to standard error
  html    a page for a browser, one file without network: the cases and what
          decided them, to be filtered
  One of them goes to standard output, the others to files. The names of suite
  and case that --filter matches are written as suite/case; * matches any text,
  slashes and spaces too, and ! in front turns a glob round.`;

const examples = `Examples:
  reachspec                                 test everything below this directory
  reachspec test deploy/ tests/ --cni calico
  reachspec test --reporter pretty,junit=report.xml,sarif=report.sarif
  reachspec test --selector 'tier=pci,!legacy' --filter '*database*'
  kubectl kustomize overlays/prod | reachspec test - tests/
  reachspec map deploy/ --format html --output map.html
  reachspec map deploy/ --focus shop/db --direction ingress --exposure
  reachspec explain shop/web shop/db TCP/5432 deploy/
  reachspec init deploy/ --dry-run
  reachspec coverage --format lcov --output lcov.info
  reachspec diff git:origin/main . --fail-on opened:internet
  reachspec lint deploy/ --format sarif --output lint.sarif`;

const exitCodes = `Exit codes:
  0   every assertion holds
  1   an assertion failed; for diff: what --fail-on names has happened; for
      lint: there is a finding as grave as --fail-on says; for
      coverage: fewer rules are covered than --fail-under demands
  2   the input can't be trusted: a bad file, a case that couldn't be judged,
      an unknown flag
  70  a bug in reachspec`;
