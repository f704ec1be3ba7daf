import { dirname } from 'node:path/posix';
import { chooseProfile, networkHints, noProfile } from './cni/index.js';
import { type SourceFile, UsageError, wholeFile } from './diagnostics/index.js';
import { dialectGroups, dialectOf, dialects } from './dialects/index.js';
import {
  discoverSettings,
  givenSettings,
  type Ignores,
  readVariableFiles,
  repositoryTop,
  type SettingsFile,
  takeGiven,
} from './discover/index.js';
import {
  createRootFinder,
  type FoundFiles,
  type FoundRoot,
  findGivenRoots,
  renderFailed,
} from './discover/render/index.js';
import {
  chooseCases,
  type GivenRange,
  type GivenRanges,
  type GivenVariables,
  type IngressController,
  isTest,
  joinInputs,
  judgeTests,
  type KnownKinds,
  mapInput,
  noInput,
  optionsIn,
  planMap,
  planTests,
  type ReadInput,
  rangeFrom,
  readTestFile,
  type Selection,
  settingsRoots,
  type TestFile,
  type TestOptions,
  takeKnown,
  takeRaw,
  testGroup,
  withoutTests,
} from './judge/index.js';
import { modelKindsWith, type PodTemplatePath } from './model/index.js';
import {
  type GivenVariable,
  type ReadOptions,
  type Root,
  type RootList,
  readManifests,
  readRendered,
  readVariableFile,
} from './parse/index.js';
import type { ReachabilityMap, TestReport } from './result.js';
import { type Addresses, noAddresses, parseCidr, uniteAddresses } from './sets/index.js';
import { noSettings, parseRoot, readSettings, type Settings } from './settings/index.js';

export { UsageError } from './diagnostics/index.js';
export { connectivityTestSchema, type IngressController, type Selection } from './judge/index.js';
export { settingsSchema } from './settings/index.js';

/** How manifests are taken, whatever they are read from. */
export interface RunOptions {
  readonly command: 'test' | 'map';
  /** The settings file; where it is missing `reachspec.yaml` is looked for. What is given here goes before what it says. */
  readonly config?: string | undefined;
  /** A profile, or a comma list of profiles to judge side by side. */
  readonly cni: string | undefined;
  /** The namespace of namespaced objects that name none; `default` where nothing says so. */
  readonly namespace: string | undefined;
  readonly raw: boolean;
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
  /** The date that `expectFailure` is judged by, as YYYY-MM-DD. */
  readonly today: string;
  /** Told how far the run is, often. */
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a run is: what it reads, then which of its cases it judges, from 1. */
export type Progress =
  | { readonly kind: 'reading'; readonly files: number; readonly characters: number }
  | { readonly kind: 'judging'; readonly row: number; readonly rows: number };

/** What a command line or an action's inputs ask for. */
export interface RunRequest extends RunOptions {
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
  /** Called once at most, and only where a root is `-`. */
  readonly stdin: () => Promise<string>;
}

/** What a run of one state of the manifests comes to. */
export type RunResult = TestReport | ReachabilityMap;

/** Reads what a request names, with what its settings and test files ask for, and judges it: the whole pipeline. */
export async function execute(request: RunRequest): Promise<RunResult> {
  const variableFiles = readVariableFiles(request.variableFilePaths ?? [], request.workingDirectory);
  const options = optionsFrom(
    { ...request, variableFiles },
    discoverSettings(request),
    repositoryTop(request.workingDirectory),
  );
  const { settings } = options;
  const find = createRootFinder({ ...request, ignores: ignoresOf(settings) });
  const paths: RootList = { roots: pathsOf(request, settings), folder: '.', bounds: 'anywhere' };
  if (request.command === 'map') {
    const isNamed = request.paths.length > 0;
    const { own, lists } = planMap({ found: [paths], isNamed }, settings, request.environments);
    return mapInput(read([...(await find(lists)), ...brokenRoots(settings)], options), optionsIn(own, options));
  }
  const main = read([...(await find([paths, ...settingsRoots(settings)])), ...brokenRoots(settings)], options);
  const files = chooseCases(testFilesIn(main), request.selection);
  const { stages, worlds } = planTests(files, settings, request.environments);
  const found = Array.from(worlds, async ([key, lists]) => [key, read(await find(lists), options, main)] as const);
  return judgeTests({ main, files, stages, inputs: new Map(await Promise.all(found)) }, options);
}

/**
 * Judges files that are already read: strings in, result out. The roots of test files and of the settings choose among them, and
 * the settings file is one of them: its `paths` and `ignores`, which choose among files on disk, have no say here.
 */
export function run(given: readonly SourceFile[], request: RunOptions): RunResult {
  const discovery = takeGiven(given);
  const options = optionsFrom(request, givenSettings(discovery.files, request.config), '.');
  const { settings } = options;
  const find = (lists: readonly RootList[]) => findGivenRoots(lists, discovery);
  const all: RootList = { roots: [everything], folder: '.', bounds: 'anywhere' };
  if (request.command === 'map') {
    const { own, lists } = planMap({ found: [all], isNamed: false }, settings, request.environments);
    return mapInput(read([...find(lists), ...brokenRoots(settings)], options), optionsIn(own, options));
  }
  const main = read([...find([all, ...settingsRoots(settings)]), ...brokenRoots(settings)], options);
  const files = chooseCases(testFilesIn(main), request.selection);
  const { stages, worlds } = planTests(files, settings, request.environments);
  const inputs = new Map(Array.from(worlds, ([key, lists]) => [key, read(find(lists), options, main)] as const));
  return judgeTests({ main, files, stages, inputs }, options);
}

interface Options extends TestOptions {
  /** The paths of files that are settings, and no manifests. */
  readonly settingsPaths: readonly string[];
  readonly onProgress: (progress: Progress) => void;
}

const policyKinds = dialects.flatMap(({ kinds }) => kinds.map(({ kind }) => kind));

/** What counts as a kind of the model or of a policy, with the kinds of the user's own. */
function knownKindsWith(podTemplatePaths: readonly PodTemplatePath[]): Pick<Options, 'kinds' | 'known'> {
  const model = modelKindsWith(podTemplatePaths);
  const known: KnownKinds = {
    roleOf: (group, kind) => {
      if (dialectOf(group, kind) !== undefined) return 'policy';
      return model.groupsOf(kind).includes(group) ? 'model' : undefined;
    },
    groupsOf: (kind) => [...new Set([...model.groupsOf(kind), ...dialectGroups(kind)])],
  };
  return { kinds: [...new Set([...model.names, ...policyKinds])], known };
}

/** Kinds that need no path: one would never be used. */
function isKnownByItself(group: string, kind: string): boolean {
  return knownKindsWith([]).known.roleOf(group, kind) !== undefined;
}

/** Refuses paths that were asked for in vain. */
function checkPodTemplatePaths(podTemplatePaths: readonly PodTemplatePath[]): void {
  const needless = podTemplatePaths.find(({ group, kind }) => isKnownByItself(group, kind));
  if (needless === undefined) return;
  const { group, kind } = needless;
  throw new UsageError(
    `\`podTemplatePaths\` names ${kind} of \`${group || 'v1'}\`, which reachspec knows by itself: remove it`,
  );
}

/** Roots of the settings that can't be read: without them a world isn't whole. */
function brokenRoots({ rootProblems: diagnostics }: Settings): readonly FoundRoot[] {
  return diagnostics.length === 0 ? [] : [{ kind: 'failed', diagnostics }];
}

/** All that the run found, of which Flux Kustomizations may fill in variables. */
type Main = Pick<ReadInput, 'files' | 'markers'>;

/** What roots lead to, as one world; `main` is all that the run found, where that isn't it. */
function read(found: readonly FoundRoot[], options: Options, main?: Main): ReadInput {
  const fluxFiles = main === undefined ? filesIn(found) : [...main.files, ...main.markers];
  return joinInputs(found.map((each) => readOne(each, { ...options, fluxFiles })));
}

function filesIn(found: readonly FoundRoot[]): readonly SourceFile[] {
  return found.flatMap((each) => (each.kind === 'files' ? [...each.discovery.files, ...each.discovery.markers] : []));
}

interface ReadingOptions extends Options {
  readonly fluxFiles: readonly SourceFile[];
}

function readOne(found: FoundRoot, options: ReadingOptions): ReadInput {
  switch (found.kind) {
    case 'files':
      return readFiles(found, options);
    case 'rendered': {
      const { rendered, diagnostics, milliseconds } = found;
      const { sources: files } = rendered;
      options.onProgress({ kind: 'reading', files: files.length, characters: rendered.file.text.length });
      const manifests = takeKnown(readRendered(rendered, wantedOf(options)), options.known);
      return {
        ...noInput,
        files,
        manifests: withoutTests({ ...manifests, skipped: [] }),
        diagnostics,
        rendered: [rendered],
        roots: [{ root: rendered.file.path, documents: manifests.documents.length, milliseconds }],
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

function wantedOf({ kinds, variables, fluxFiles }: ReadingOptions): ReadOptions {
  return {
    kinds: [...kinds, 'ConnectivityTest'],
    groups: [testGroup],
    policyKinds,
    markers: [],
    hints: networkHints,
    variables: variables.list,
    fluxFiles,
  };
}

function testFilesIn({ manifests }: ReadInput): readonly TestFile[] {
  return manifests.documents.filter(isTest).map(readTestFile);
}

const everything: Root = { kind: 'path', text: '.', span: undefined };

/** What a command line names; what begins with `{` is a root in flow style, unless it goes on behind that. */
function pathsOf({ paths }: RunRequest, settings: Settings): readonly Root[] {
  if (paths.length > 0) return paths.map(rootFrom);
  return settings.paths?.map(({ value, span }) => ({ kind: 'path', text: value, span })) ?? [everything];
}

function rootFrom(text: string): Root {
  if (!/^\{(?:.*\}\s*|[^}]*)$/s.test(text)) return { kind: 'path', text, span: undefined };
  const root = parseRoot(text);
  if (typeof root !== 'string') return root;
  const hint = root.includes('did you mean') ? '' : `; for a path that begins with a brace write \`./${text}\``;
  throw new UsageError(`\`${text}\`: ${root}${hint}`);
}

function ignoresOf({ file, ignores }: Settings): Ignores | undefined {
  if (file === undefined || ignores.length === 0) return undefined;
  return { folder: dirname(file.path), patterns: ignores.map(({ value }) => value) };
}

/** What is asked for, else what the settings say, else the default. */
function optionsFrom(request: RunOptions, found: SettingsFile, top: string): Options {
  const { cni, ipBlocks, raw, today, onProgress = () => undefined } = request;
  const own = found.file === undefined ? noSettings : readSettings(found.file, isKnownByItself);
  const settings = { ...own, diagnostics: [...found.diagnostics, ...own.diagnostics] };
  const undeclaredNamespaces = request.undeclaredNamespaces ?? settings.undeclaredNamespaces ?? 'unknown';
  const cnis = cni?.split(',').map((name) => name.trim());
  const wrong = cnis?.find((name) => chooseProfile(name) === undefined);
  if (wrong !== undefined) throw new UsageError(noProfile(wrong));
  if (request.command === 'map' && cnis !== undefined && cnis.length > 1)
    throw new UsageError('a map is of one CNI plugin: give `--cni` one name');
  checkPodTemplatePaths(request.podTemplatePaths ?? []);
  const podTemplatePaths = request.podTemplatePaths ?? settings.podTemplatePaths;
  const world = {
    defaultNamespace: request.namespace ?? settings.namespace ?? 'default',
    undeclaredNamespaces,
    kubernetesVersion: settings.kubernetesVersion,
    podTemplatePaths,
    dialectOf,
    ingressControllers: request.ingressControllers ?? settings.ingressControllers,
  };
  const ranges: GivenRanges = {
    pods: readPodCidrs(request.podCidrs) ?? rangeFrom(settings.podCidrs),
    services: rangeFrom(settings.serviceCidrs),
    nodes: rangeFrom(settings.nodeCidrs),
  };
  const onRow = (row: number, rows: number) => onProgress({ kind: 'judging', row, rows });
  return {
    settings,
    variables: givenVariables(request, settings),
    settingsPaths: found.paths,
    top,
    cnis,
    ipBlocks,
    undeclaredNamespaces,
    raw,
    world,
    ranges,
    today,
    ...knownKindsWith(podTemplatePaths),
    onRow,
    onProgress,
  };
}

function givenVariables({ variables = {}, variableFiles = [] }: RunOptions, settings: Settings): GivenVariables {
  const files = variableFiles.map(readVariableFile);
  const flags = Object.entries(variables).map(
    ([name, text]): GivenVariable => ({ name, text, source: 'flag', span: undefined }),
  );
  return {
    list: [...settings.variables, ...files.flatMap((file) => file.variables), ...flags],
    diagnostics: files.flatMap((file) => file.diagnostics),
  };
}

function readPodCidrs(cidrs: readonly string[]): GivenRange | undefined {
  if (cidrs.length === 0) return undefined;
  const addresses = cidrs.reduce<Addresses>((pool, cidr) => {
    const parsed = parseCidr(cidr);
    if (parsed === undefined)
      throw new UsageError(`\`--pod-cidr ${cidr}\` is no range: expected e.g. \`10.244.0.0/16\``);
    return uniteAddresses(pool, parsed.addresses);
  }, noAddresses);
  return { addresses, span: undefined };
}
