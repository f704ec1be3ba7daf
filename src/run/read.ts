import { dirname } from 'node:path/posix';
import {
  isTest,
  joinInputs,
  noInput,
  type ReadInput,
  readTestFile,
  settleApplied,
  type TestFile,
  takeKnown,
  takeRaw,
  testGroup,
  withoutTests,
} from '../answer/index.js';
import { networkHints } from '../cni/index.js';
import { type SourceFile, UsageError, wholeFile } from '../diagnostics/index.js';
import type { Ignores } from '../discover/index.js';
import { type FinderOptions, type FoundFiles, type FoundRoot, renderFailed } from '../discover/render/index.js';
import { type ReadOptions, type Root, type RootList, readManifests, readRendered } from '../parse/index.js';
import { parseRoot, type Settings } from '../settings/index.js';

import { policyKinds } from './document-rule.js';
import type { Options } from './options.js';
import type { RunRequest } from './request.js';

/** Roots of the settings that can't be read: without them a world isn't whole. */
export function brokenRoots({ rootProblems: diagnostics }: Settings): readonly FoundRoot[] {
  return diagnostics.length === 0 ? [] : [{ kind: 'failed', diagnostics }];
}

/** All that the run found, among which Flux and Argo CD may say how something is applied. */
type Main = Pick<ReadInput, 'files' | 'markers' | 'rendered'>;

/** What roots lead to, as one world; `main` is all that the run found, where that isn't it. */
export function read(found: readonly FoundRoot[], options: Options, main?: Main): ReadInput {
  const fluxFiles = [...(main === undefined ? [] : [...main.files, ...main.markers]), ...filesIn(found)];
  const input = joinInputs(found.map((each) => readOne(each, { ...options, fluxFiles })));
  return settleApplied(input, main, { variables: options.variables.list, top: options.top, here: options.here });
}

function filesIn(found: readonly FoundRoot[]): readonly SourceFile[] {
  return found.flatMap((each) => {
    if (each.kind === 'rendered') return each.rendered.sources;
    return each.kind === 'files' ? [...each.discovery.files, ...each.discovery.markers] : [];
  });
}

interface ReadingOptions extends Options {
  readonly fluxFiles: readonly SourceFile[];
}

function readOne(found: FoundRoot, options: ReadingOptions): ReadInput {
  switch (found.kind) {
    case 'files':
      return readFiles(found, options);
    case 'rendered': {
      const { rendered, diagnostics, milliseconds, isKept } = found;
      const { sources: files } = rendered;
      options.onProgress({ kind: 'reading', files: files.length, characters: rendered.file.text.length });
      const manifests = takeKnown(readRendered(rendered, wantedOf(options)), options.known);
      return {
        ...noInput,
        files,
        manifests: withoutTests(manifests),
        diagnostics,
        rendered: [rendered],
        roots: [
          {
            root: rendered.file.path,
            documents: manifests.documents.length + manifests.skipped.length,
            milliseconds,
            ...(isKept ? { cached: true } : {}),
          },
        ],
      };
    }
    case 'failed': {
      const { marker, diagnostics } = found;
      const reasons = diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
      const markers = marker === undefined ? [] : [marker];
      return { ...noInput, markers, diagnostics, failed: [{ marker: marker?.path, reasons }] };
    }
    default:
      return found satisfies never;
  }
}

function readFiles({ discovery, taken }: FoundFiles, options: ReadingOptions): ReadInput {
  const { settingsPaths, onProgress, known } = options;
  const { markers, skipped: unread, diagnostics } = discovery;
  const files = discovery.files.filter(({ path }) => !settingsPaths.includes(path));
  const characters = files.reduce((sum, { text }) => sum + text.length, 0);
  onProgress({ kind: 'reading', files: files.length, characters });
  const manifests = takeKnown(readManifests(files, { ...wantedOf(options), markers }), known);
  const aside = discovery.files.filter((file) => !files.includes(file)).map(({ path }) => path);
  const { ignored } = discovery;
  const input = { ...noInput, files, markers, manifests, aside, ignored, unread, diagnostics };
  if (taken === 'raw') return { ...input, manifests: takeRaw(manifests) };
  return taken === 'ref' ? readRef(input, options) : input;
}

/** Nothing is rendered at a git ref: where a source is among its documents, the root is missing. */
function readRef(input: ReadInput, { raw }: Options): ReadInput {
  const manifests = withoutTests(input.manifests);
  const { file, source } = manifests.documents.find((each) => each.source.kind !== 'applied') ?? {};
  if (raw || file === undefined || source === undefined || source.kind === 'applied') return { ...input, manifests };
  const problem = `found the source of a ${source.kind} (\`${source.marker}\`) at a git ref, where nothing is rendered; expected plain manifests; name a folder of them, or check the ref out and render it there`;
  const diagnostics = [...input.diagnostics, renderFailed({ problem }, wholeFile(file))];
  return { ...noInput, diagnostics, failed: [{ marker: source.marker, reasons: [problem] }] };
}

function wantedOf({ kinds, known, variables, fluxFiles, top, here }: ReadingOptions): ReadOptions {
  return {
    rule: known,
    kinds,
    groups: [testGroup],
    policyKinds,
    markers: [],
    hints: networkHints,
    variables: variables.list,
    fluxFiles,
    top,
    here,
  };
}

/** The test files of an input. */
export function testFilesIn({ manifests }: ReadInput): readonly TestFile[] {
  return manifests.documents.filter(isTest).map(readTestFile);
}

/** All that is given, or lies in the working directory. */
export const everything: Root = { kind: 'path', text: '.', span: undefined };

/**
 * What a command line names, which may lie anywhere; else the paths of the settings, from their folder and inside the repository;
 * else the working directory. What begins with `{` is a root in flow style, unless it goes on behind that.
 */
export function pathsOf({ paths }: Pick<RunRequest, 'paths'>, settings: Pick<Settings, 'file' | 'paths'>): RootList {
  if (paths.length > 0) return { roots: paths.map(rootFrom), folder: '.', bounds: 'anywhere' };
  const { file, paths: written } = settings;
  if (file === undefined || written === undefined) return { roots: [everything], folder: '.', bounds: 'anywhere' };
  const roots = written.map(({ value, span }): Root => ({ kind: 'path', text: value, span }));
  return { roots, folder: dirname(file.path), bounds: 'repository' };
}

function rootFrom(text: string): Root {
  if (!/^\{(?:.*\}\s*|[^}]*)$/s.test(text)) return { kind: 'path', text, span: undefined };
  const root = parseRoot(text);
  if (typeof root !== 'string') return root;
  const hint = root.includes('did you mean') ? '' : `; for a path that begins with a brace write \`./${text}\``;
  throw new UsageError(`\`${text}\`: ${root}${hint}`);
}

/** What is taken for a chart whose root doesn't say it. */
export function releaseOf({ world, settings }: Options): Pick<FinderOptions, 'namespace' | 'kubeVersion'> {
  const { kubernetesVersion: version } = settings;
  const kubeVersion = version === undefined ? undefined : `${version.major}.${version.minor}`;
  return { namespace: world.defaultNamespace, kubeVersion };
}

/** What the settings leave out. */
export function ignoresOf({ file, ignores }: Settings): Ignores | undefined {
  if (file === undefined || ignores.length === 0) return undefined;
  return { folder: dirname(file.path), patterns: ignores.map(({ value: text, span }) => ({ text, span })) };
}
