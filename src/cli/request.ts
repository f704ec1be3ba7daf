import { shownPathOf } from '../discover/index.js';
import type { RunRequest } from '../run.js';
import { type Io, readAll } from './io.js';
import { todayFrom } from './today.js';

/** The flags about what is read and how it is taken, which every command has, and those that choose among cases. */
export interface RequestFlags {
  readonly config?: string;
  readonly cni?: string;
  readonly namespace?: string;
  readonly environment?: readonly string[];
  readonly raw?: true;
  readonly podCidr: readonly string[];
  readonly ipBlocks?: 'any' | 'external';
  readonly undeclaredNamespaces?: 'unknown' | 'unlabelled';
  readonly selector?: string;
  readonly filter?: readonly string[];
  readonly file?: readonly string[];
  readonly today?: string;
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
    stdin: () => readAll(io.stdin),
    config: flags.config,
    cni: flags.cni,
    namespace: flags.namespace,
    environments: flags.environment,
    raw: flags.raw ?? false,
    podCidrs: flags.podCidr,
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
