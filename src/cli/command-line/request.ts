import { shownPathOf } from '../../discover/index.js';
import { type RunRequest, UsageError } from '../../run/index.js';
import { type Io, readAll } from '../io.js';
import { todayFrom } from './today.js';

/** The flags about what is read and how it is taken, which every command has, and those that choose among cases. */
export interface RequestFlags {
  readonly config?: string;
  readonly cni?: string;
  readonly namespace?: string;
  readonly environment?: readonly string[];
  readonly raw?: true;
  readonly staged?: true;
  readonly podCidr: readonly string[];
  readonly var?: readonly string[];
  readonly varFile?: readonly string[];
  readonly ipBlocks?: 'any' | 'external';
  readonly undeclaredNamespaces?: 'unknown' | 'unlabelled';
  readonly selector?: string;
  readonly filter?: readonly string[];
  readonly file?: readonly string[];
  readonly today?: string;
  readonly timeLimit?: string;
  /** False by `--no-cache`. */
  readonly cache?: boolean;
}

/** What the flags and paths of a command ask of the pipeline. */
export function requestFrom(
  command: RunRequest['command'],
  paths: readonly string[],
  { flags, io }: { readonly flags: RequestFlags; readonly io: Io },
): RunRequest {
  return {
    command,
    paths,
    workingDirectory: io.cwd,
    env: io.env,
    cache: flags.cache ?? true,
    stdin: () => readAll(io.stdin),
    config: flags.config,
    cni: flags.cni,
    namespace: flags.namespace,
    environments: flags.environment,
    raw: flags.raw ?? false,
    ...(flags.staged === true ? { staged: true } : {}),
    podCidrs: flags.podCidr,
    variables: readVariables(flags.var ?? []),
    variableFilePaths: flags.varFile,
    ipBlocks: flags.ipBlocks,
    undeclaredNamespaces: flags.undeclaredNamespaces,
    selection: {
      selector: flags.selector,
      filters: flags.filter ?? [],
      files: (flags.file ?? []).map((file) => shownPathOf(file, io.cwd)),
    },
    today: todayFrom(flags.today, io),
  };
}

/** Throws a UsageError where one is no `NAME=VALUE`, or a second one gives a variable another value. */
function readVariables(flags: readonly string[]): Readonly<Record<string, string>> {
  const variables = new Map<string, string>();
  for (const flag of flags) {
    const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(flag) ?? [];
    if (name === undefined || value === undefined)
      throw new UsageError(`\`--var ${flag}\` gives no value: expected \`NAME=VALUE\`, e.g. \`--var REGION=eu-1\``);
    if ((variables.get(name) ?? value) !== value)
      throw new UsageError(`\`--var\` gives \`${name}\` two values; keep one`);
    variables.set(name, value);
  }
  return Object.fromEntries(variables);
}
