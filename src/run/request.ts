import type { MapRequest } from '../answer/reachability-map.js';
import type { ExplainQuestion } from '../assemble/reading.js';
import type { SourceFile } from '../diagnostics/index.js';
import type { IngressController } from '../ingress/controller.js';
import type { Selection } from '../language/choose-cases.js';
import type { PodTemplatePath } from '../model/index.js';

/** How manifests are taken, whatever they are read from, and whatever is asked of them. */
export interface CommonOptions {
  /** The settings file; where it is missing `reachspec.yaml` is looked for. What is given here goes before what it says. */
  readonly config?: string | undefined;
  /** A profile, or a comma list of profiles to judge side by side. */
  readonly cni: string | undefined;
  /** The namespace of namespaced objects that name none; `default` where nothing says so. */
  readonly namespace: string | undefined;
  readonly raw: boolean;
  /** Whether staged policies are taken as enforced, beside what holds without them; not where it is missing. */
  readonly staged?: boolean | undefined;
  readonly podCidrs: readonly string[];
  /** The values of variables `${NAME}` in manifests; they go before those of files, and those before the settings. */
  readonly variables?: Readonly<Record<string, string>> | undefined;
  /** Files of variables, that later ones go before; already read. */
  readonly variableFiles?: readonly SourceFile[] | undefined;
  readonly ipBlocks: 'any' | 'external' | undefined;
  /** `unknown` where nothing says so. */
  readonly undeclaredNamespaces: 'unknown' | 'unlabelled' | undefined;
  /** Where kinds of the user's own keep their pod templates; none where it is missing. */
  readonly podTemplatePaths?: readonly PodTemplatePath[] | undefined;
  /** Ingress controllers beside those that are recognised among the manifests. */
  readonly ingressControllers?: readonly IngressController[] | undefined;
  /** Which cases of the test files are judged; all where it is missing. */
  readonly selection?: Selection;
  /** Which environments they are judged in, or the one that is mapped; all where it is missing. */
  readonly environments?: readonly string[] | undefined;
  /** Which part of a map is wanted, and what beside connections; every connection and nothing else where it is missing. */
  readonly map?: Partial<MapRequest> | undefined;
  /** The date that `expectFailure` is judged by, as YYYY-MM-DD. */
  readonly today: string;
  /** Told how far the run is, often. */
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a run is: what it reads, then which of its cases or mutants it judges, from 1. */
export type Progress =
  | { readonly kind: 'reading'; readonly files: number; readonly characters: number }
  | { readonly kind: 'judging'; readonly row: number; readonly rows: number }
  | { readonly kind: 'mutating'; readonly mutant: number; readonly mutants: number };

/** What is asked of one state of the manifests. */
export interface RunOptions extends CommonOptions {
  readonly command: 'test' | 'map';
  /** Whether a test report tells what the cases speak of; not where it is missing. */
  readonly coverage?: boolean | undefined;
}

/** A first suite to write. */
export interface InitOptions extends CommonOptions {
  readonly command: 'init';
}

/** What the tests speak of. */
export interface CoverageOptions extends CommonOptions {
  readonly command: 'coverage';
}

/** What likely mistakes there are in one state of the manifests. */
export interface LintOptions extends CommonOptions {
  readonly command: 'lint';
  /** The baseline, relative to the working directory; where it is missing `reachspec-baseline.yaml` there, if there is one. */
  readonly baseline?: string | undefined;
  /** Whether a new baseline is to be told, and none is read. */
  readonly writesBaseline: boolean;
  /** Whether it is to be told of each fix that the policies mean the same before and after. */
  readonly isFixing: boolean;
}

/** One connection to explain. */
export interface ExplainOptions extends CommonOptions, ExplainQuestion {
  readonly command: 'explain';
}

/** Whether the cases notice when one thing in one policy is changed. */
export interface MutateOptions extends CommonOptions {
  readonly command: 'mutate';
}

/** A comparison of two states of the manifests. */
export interface DiffOptions extends CommonOptions {
  readonly command: 'diff';
}

/** What is asked, whatever the manifests are read from. */
export type Asked =
  | RunOptions
  | InitOptions
  | CoverageOptions
  | MutateOptions
  | ExplainOptions
  | LintOptions
  | DiffOptions;

/** Where on disk manifests are, and how they are read there. */
export interface DiskOptions {
  /**
   * Files, directories, globs, `-` for standard input, or roots in flow style, like `{kustomize: DIR}`; relative to the working
   * directory. Where there are none, the paths of the settings, else the working directory.
   */
  readonly paths: readonly string[];
  readonly workingDirectory: string;
  /** Files of variables to read, relative to the working directory. */
  readonly variableFilePaths?: readonly string[] | undefined;
  /** What programs that render roots are found by and may see. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether what is rendered may be kept for later runs, in the user's cache folder; nothing is where it is left out. */
  readonly cache?: boolean | undefined;
  /** Called once at most, and only where a root is `-`. */
  readonly stdin: () => Promise<string>;
}

/** What a command line or an action's inputs ask for. */
export interface RunRequest extends RunOptions, DiskOptions {}

export interface InitRequest extends InitOptions, DiskOptions {}

export interface CoverageRequest extends CoverageOptions, DiskOptions {}

export interface MutateRequest extends MutateOptions, DiskOptions {
  /** A git ref: only policies of files that differ from where the working directory left it; all where it is missing. */
  readonly changedSince?: string | undefined;
}

export interface ExplainRequest extends ExplainOptions, DiskOptions {}

export interface LintRequest extends LintOptions, DiskOptions {}

/** A comparison; the paths are those of either state, relative to what represents the working directory there. */
export interface DiffRequest extends DiffOptions, DiskOptions {
  /** A folder, or a git ref as `git:origin/main`, or a folder of one as `git:origin/main:deploy`. */
  readonly base: string;
  readonly head: string;
}
