import type { Diagnostic, SourceFile, Span } from '../../diagnostics/index.js';
import type { Rendered } from '../../parse/index.js';
import type { Environment } from '../programs/environment.js';
import type { Ran } from '../programs/program.js';
import type { Build, RenderCache, RenderInputs } from './cache/index.js';
import { renderFailed } from './reports.js';

/** What a root of a kustomization or chart came to. */
export interface RenderResult {
  /** Missing where the root couldn't be rendered; then a diagnostic says why. */
  readonly rendered: Rendered | undefined;
  /** The kustomization or `Chart.yaml`, where there is one. */
  readonly kustomizationOrChart: SourceFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether an earlier run rendered it, of the very same inputs. */
  readonly isKept: boolean;
  /** How long it took; never part of what is compared between runs. */
  readonly milliseconds: number;
}

/** How roots are rendered. */
export interface RenderOptions {
  /** Absolute; shown paths start from it. */
  readonly workingDirectory: string;
  readonly env: Environment;
  /** In milliseconds; a minute where it is left out. */
  readonly timeLimit?: number;
  /** How much a renderer may print; 64 MiB where it is left out. */
  readonly mostBytes?: number;
  /** Whether kustomize may run helm for `helmCharts`. */
  readonly enableHelm?: boolean;
  /** Where the root was asked for: the place of a problem that no file of the root is to blame for. */
  readonly asked?: Span;
  /** What earlier runs rendered; nothing is kept where it is left out. */
  readonly cache?: RenderCache;
}

/** The limits of one call of a renderer. */
export function limitsOf({ timeLimit = 60_000, mostBytes = 64 * 1024 * 1024 }: RenderOptions) {
  return { timeLimit, mostBytes };
}

/** A root that came to nothing, and why. */
export function failed(kustomizationOrChart: SourceFile | undefined, ...diagnostics: readonly Diagnostic[]) {
  return { rendered: undefined, kustomizationOrChart, diagnostics };
}

/** Builds through the cache, where there is one. */
export function buildWith(
  { cache }: RenderOptions,
  inputs: () => RenderInputs | undefined,
  build: () => Promise<Build>,
): Promise<Build> {
  return cache === undefined ? build() : cache(inputs(), build);
}

/** A renderer that didn't come to its own end. */
type BrokenOff = Exclude<Ran, { readonly kind: 'ended' | 'missing' }>;

/** Reports a renderer that was ended: because it broke a limit, with the run, or by somebody else. */
export function brokenOff(
  { ran, name, options }: { readonly ran: BrokenOff; readonly name: string; readonly options: RenderOptions },
  span: Span,
): Diagnostic {
  return renderFailed({ problem: `rendering \`${name}\` ${brokenOffWords(ran, options)}` }, span);
}

function brokenOffWords(ran: BrokenOff, options: RenderOptions): string {
  const { timeLimit, mostBytes } = limitsOf(options);
  const mend = 'and was ended; expected less; render it by hand to see why, or split it';
  switch (ran.kind) {
    case 'too-slow':
      return `took more than ${timeLimit / 1000} s ${mend}`;
    case 'too-much':
      return `printed more than ${Math.floor(mostBytes / (1024 * 1024))} MiB ${mend}`;
    case 'killed':
      return `was ended by the signal ${ran.signal}, as a system does that runs out of memory; expected it to come to its end; render it by hand to see why`;
    case 'run-ended':
      return `wasn't done: ${ran.reason}; allow the run more, or render it first and pass what comes out`;
    default:
      return ran satisfies never;
  }
}

/** A result before its time is taken. */
export type Outcome = Omit<RenderResult, 'milliseconds' | 'isKept'> & { readonly isKept?: boolean };

/** Takes the time of a task. */
export async function timed(task: () => Promise<Outcome>): Promise<RenderResult> {
  const start = performance.now();
  const outcome = await task();
  return { isKept: false, ...outcome, milliseconds: Math.round(performance.now() - start) };
}
