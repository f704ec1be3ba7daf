import { type Command, Option } from 'commander';
import type { RequestFlags } from './request.js';

/** The flags that every command has, as commander hands them over. */
export interface CommonFlags extends RequestFlags {
  readonly quiet?: true;
  readonly explainInputs?: true;
  /** False by `--no-color`. */
  readonly color: boolean;
}

/** Adds the flags about what is read and how it is taken. The defaults of most hold only where settings say nothing. */
export function addCommonFlags(command: Command): Command {
  return command
    .option(
      '--config <file>',
      'settings file (default: the nearest reachspec.yaml, from here up to the top of the repository)',
    )
    .option('--cni <name[@version]>', 'evaluate as this CNI plugin does; for tests also a comma list')
    .option('--namespace <name>', 'namespace of objects that name none (default: "default")')
    .addOption(
      new Option('--environment <name>', 'only this environment of settings and tests; for tests repeatable').argParser(
        collect,
      ),
    )
    .option('--raw', 'take documents below a kustomization or chart as they stand')
    .addOption(new Option('--pod-cidr <cidr>', 'pod address pool; repeatable').argParser(collect).default([], 'none'))
    .addOption(
      new Option('--var <name=value>', 'value of a variable in manifests; repeatable')
        .argParser(collect)
        .default([], 'none'),
    )
    .addOption(
      new Option('--var-file <file>', 'variables as NAME=VALUE lines or a YAML map; repeatable')
        .argParser(collect)
        .default([], 'none'),
    )
    .addOption(
      new Option('--ip-blocks <reach>', 'may address ranges of policies match pods').choices(['any', 'external']),
    )
    .addOption(
      new Option(
        '--undeclared-namespaces <labels>',
        'labels of namespaces no manifest declares (default: "unknown")',
      ).choices(['unknown', 'unlabelled']),
    )
    .option('--time-limit <duration>', 'end after this time with what is done, as 90s or 10m (default: none)')
    .option('--no-cache', 'render every kustomization and chart anew, and keep nothing')
    .option('--explain-inputs', 'tell on standard error what became of every file and document')
    .option('--quiet', 'only failures, errors and the summary')
    .option('--no-color', 'no colours, as with NO_COLOR in the environment');
}

/** Appends to what a repeatable flag has gathered. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}
