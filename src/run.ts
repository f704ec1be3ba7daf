import { dirname, join } from 'node:path/posix';
import { chooseProfile, networkHints, noProfile } from './cni/index.js';
import { type SourceFile, UsageError } from './diagnostics/index.js';
import { dialectGroups, dialectOf, dialects } from './dialects/index.js';
import {
  type Discovery,
  discover,
  discoverGiven,
  discoverGlobs,
  discoverSettings,
  givenSettings,
  type Ignores,
  type SettingsFile,
  takeGiven,
  type Wanted,
} from './discover/index.js';
import {
  chooseCases,
  type GivenRange,
  type GivenRanges,
  type IngressController,
  isTest,
  judgeTests,
  type KnownKinds,
  mapInput,
  type ReadInput,
  readTestFile,
  type Selection,
  type TestFile,
  type TestOptions,
  takeKnown,
  testGroup,
} from './judge/index.js';
import { modelKindsWith, type PodTemplatePath } from './model/index.js';
import { readManifests } from './parse/index.js';
import type { Result } from './result.js';
import { type Addresses, noAddresses, parseCidr, uniteAddresses } from './sets/index.js';
import { noSettings, readSettings, type Settings, type WrittenRanges } from './settings/index.js';

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
  readonly ipBlocks: 'any' | 'external' | undefined;
  /** `unknown` where nothing says so. */
  readonly undeclaredNamespaces: 'unknown' | 'unlabelled' | undefined;
  /** Where kinds of the user's own keep their pod templates; none where it is missing. */
  readonly podTemplatePaths?: readonly PodTemplatePath[] | undefined;
  /** Ingress controllers beside those that are recognised among the manifests. */
  readonly ingressControllers?: readonly IngressController[] | undefined;
  /** Which cases of the test files are judged; all where it is missing. */
  readonly selection?: Selection;
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
   * Files, directories, globs, or `-` for standard input; relative to the working directory. Where there are none, those of the
   * settings, else the working directory.
   */
  readonly paths: readonly string[];
  readonly workingDirectory: string;
  /** Called once at most, and only where `paths` holds `-`. */
  readonly stdin: () => Promise<string>;
}

/** Reads what a request names, with what its test files ask for, and judges it: the whole pipeline. */
export async function execute(request: RunRequest): Promise<Result> {
  const found = discoverSettings(request);
  const options = optionsFrom(request, found);
  const ignores = ignoresOf(options.settings);
  const main = read(await discover({ ...request, paths: pathsOf(request, options.settings), ignores }), options);
  if (request.command === 'map') return mapInput(main, options);
  const files = chooseCases(testFilesIn(main), request.selection);
  const inputs = new Map<TestFile, ReadInput>();
  for (const file of files) {
    if (file.manifests !== undefined)
      inputs.set(file, read(await discoverGlobs({ ...globsOf(file, request), ignores }), options));
  }
  return judgeTests({ main, files, inputs }, options);
}

/**
 * Judges files that are already read: strings in, result out. `spec.manifests` of a test file selects among them, and the settings
 * file is one of them: its `paths` and `ignores`, which choose among files on disk, have no say here.
 */
export function run(given: readonly SourceFile[], options: RunOptions): Result {
  const discovery = takeGiven(given);
  const chosen = optionsFrom(options, givenSettings(discovery.files, options.config));
  const main = read(discovery, chosen);
  if (options.command === 'map') return mapInput(main, chosen);
  const files = chooseCases(testFilesIn(main), options.selection);
  const inputs = new Map<TestFile, ReadInput>();
  for (const file of files) {
    const { manifests: patterns, document } = file;
    if (patterns === undefined) continue;
    inputs.set(file, read(discoverGiven({ patterns, folder: dirname(document.file.path) }, discovery), chosen));
  }
  return judgeTests({ main, files, inputs }, chosen);
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

function read({ files: found, markers, skipped, diagnostics }: Discovery, options: Options): ReadInput {
  const { settingsPaths, onProgress, kinds, known } = options;
  const files = found.filter(({ path }) => !settingsPaths.includes(path));
  onProgress({
    kind: 'reading',
    files: files.length,
    characters: files.reduce((sum, { text }) => sum + text.length, 0),
  });
  const wanted = {
    kinds: [...kinds, 'ConnectivityTest'],
    groups: [testGroup],
    policyKinds,
    markers,
    hints: networkHints,
  };
  return {
    files,
    markers,
    manifests: takeKnown(readManifests(files, wanted), known),
    unread: skipped,
    diagnostics,
  };
}

function testFilesIn({ manifests }: ReadInput): readonly TestFile[] {
  return manifests.documents.filter(isTest).map(readTestFile);
}

function globsOf({ document, manifests = [] }: TestFile, { workingDirectory }: RunRequest) {
  const baseDirectory = join(workingDirectory, dirname(document.file.path));
  return { patterns: manifests, baseDirectory, workingDirectory };
}

function pathsOf({ paths }: RunRequest, settings: Settings): readonly Wanted[] {
  if (paths.length > 0) return paths.map((text) => ({ text, span: undefined }));
  return settings.paths?.map(({ value, span }) => ({ text: value, span })) ?? [{ text: '.', span: undefined }];
}

function ignoresOf({ file, ignores }: Settings): Ignores | undefined {
  if (file === undefined || ignores.length === 0) return undefined;
  return { folder: dirname(file.path), patterns: ignores.map(({ value }) => value) };
}

/** What is asked for, else what the settings say, else the default. */
function optionsFrom(request: RunOptions, found: SettingsFile): Options {
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
    settingsPaths: found.paths,
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

function rangeFrom(ranges: WrittenRanges | undefined): GivenRange | undefined {
  return ranges === undefined ? undefined : { addresses: ranges.addresses, span: ranges.written[0]?.span };
}
