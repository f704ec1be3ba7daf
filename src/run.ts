import { dirname, join } from 'node:path/posix';
import { chooseProfile, profileNames, profiles } from './cni/index.js';
import { type Diagnostic, didYouMean, type SourceFile, UsageError, wholeFile } from './diagnostics/index.js';
import { dialectGroups, dialectOf, dialects } from './dialects/index.js';
import { type Discovery, discover, discoverGiven, discoverGlobs, takeGiven } from './discover/index.js';
import {
  buildWorld,
  chooseCases,
  countRows,
  inputsOf,
  judgeTestFile,
  type KnownKinds,
  layGround,
  mapCluster,
  noManifests,
  noTests,
  nothingToMap,
  readFixtures,
  readTestFile,
  reported,
  reportMixedNamespaces,
  reportUnrendered,
  type Selection,
  type SuiteOptions,
  settleCni,
  type TestFile,
  takeKnown,
  unsupportedSettings,
  type World,
  type WorldOptions,
} from './judge/index.js';
import { isModelKind, modelGroups, modelKinds } from './model/index.js';
import { type ManifestDocument, type Manifests, readManifests } from './parse/index.js';
import {
  apiVersion,
  type CniChoice,
  type ReachabilityMap,
  type Result,
  type Suite,
  type TestReport,
} from './result.js';
import { type Addresses, noAddresses, parseCidr, uniteAddresses } from './sets/index.js';

export { UsageError } from './diagnostics/index.js';
export { connectivityTestSchema, type Selection } from './judge/index.js';

/** How manifests are taken, whatever they are read from. */
export interface RunOptions {
  readonly command: 'test' | 'map';
  readonly cni: string | undefined;
  /** The namespace of namespaced objects that name none. */
  readonly namespace: string;
  readonly raw: boolean;
  readonly podCidrs: readonly string[];
  readonly ipBlocks: 'any' | 'external' | undefined;
  readonly undeclaredNamespaces: 'unknown' | 'unlabelled';
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
  /** Files, directories, globs, or `-` for standard input; relative to the working directory. */
  readonly paths: readonly string[];
  readonly workingDirectory: string;
  /** Called once at most, and only where `paths` holds `-`. */
  readonly stdin: () => Promise<string>;
}

/** What was read for one set of paths. */
export interface Source {
  readonly discovery: Discovery;
  readonly manifests: Manifests;
}

/** Reads what a request names, with what its test files ask for, and judges it: the whole pipeline. */
export async function execute(request: RunRequest): Promise<Result> {
  const options = optionsFrom(request);
  const main = read(await discover(request), options);
  if (request.command === 'map') return mapOf(main, options);
  const files = chooseCases(testFilesIn(main), request.selection);
  const sources = new Map<TestFile, Source>();
  for (const file of files) {
    if (file.manifests !== undefined) sources.set(file, read(await discoverGlobs(globsOf(file, request)), options));
  }
  return test({ main, files, sources }, options);
}

/** Judges files that are already read: strings in, result out. `spec.manifests` of a test file selects among them. */
export function run(given: readonly SourceFile[], options: RunOptions): Result {
  const chosen = optionsFrom(options);
  const main = read(takeGiven(given), chosen);
  if (options.command === 'map') return mapOf(main, chosen);
  const files = chooseCases(testFilesIn(main), options.selection);
  const sources = new Map<TestFile, Source>();
  for (const file of files) {
    const { manifests: patterns, document } = file;
    if (patterns === undefined) continue;
    sources.set(file, read(discoverGiven({ patterns, folder: dirname(document.file.path) }, main.discovery), chosen));
  }
  return test({ main, files, sources }, chosen);
}

/** Everything that a test run was given, read: the pure part of the pipeline begins here. */
export interface TestInputs {
  readonly main: Source;
  readonly files: readonly TestFile[];
  /** What test files with `spec.manifests` named. */
  readonly sources: ReadonlyMap<TestFile, Source>;
}

interface Options extends SuiteOptions {
  readonly world: WorldOptions;
  readonly raw: boolean;
  readonly onProgress: (progress: Progress) => void;
}

const policyKinds = dialects.flatMap(({ kinds }) => kinds.map(({ kind }) => kind));
const kinds = [...new Set([...modelKinds, ...policyKinds])];
const testGroup = 'reachspec.dev';

const knownKinds: KnownKinds = {
  roleOf: (group, kind) => {
    if (dialectOf(group, kind) !== undefined) return 'policy';
    return isModelKind(group, kind) ? 'model' : undefined;
  },
  groupsOf: (kind) => [...new Set([...modelGroups(kind), ...dialectGroups(kind)])],
  testGroup,
};

function read(discovery: Discovery, { onProgress }: Options): Source {
  const characters = discovery.files.reduce((sum, { text }) => sum + text.length, 0);
  onProgress({ kind: 'reading', files: discovery.files.length, characters });
  const manifests = readManifests(discovery.files, {
    kinds: [...kinds, 'ConnectivityTest'],
    groups: [testGroup],
    policyKinds,
    markers: discovery.markers,
  });
  return { discovery, manifests: takeKnown(manifests, knownKinds) };
}

function optionsFrom(request: RunOptions): Options {
  const { cni, ipBlocks, undeclaredNamespaces, raw, today, onProgress = () => undefined } = request;
  if (cni !== undefined && chooseProfile(cni) === undefined) {
    const near = didYouMean(cni.split('@')[0] ?? '', profileNames) || `; expected one of ${profileNames.join(', ')}`;
    throw new UsageError(`no CNI profile \`${cni}\`${near}`);
  }
  const world = { defaultNamespace: request.namespace, undeclaredNamespaces, dialectOf };
  const podCidrs = readPodCidrs(request.podCidrs);
  return { cni, ipBlocks, undeclaredNamespaces, raw, world, podCidrs, today, onProgress };
}

function readPodCidrs(cidrs: readonly string[]): Addresses | undefined {
  if (cidrs.length === 0) return undefined;
  return cidrs.reduce<Addresses>((pool, cidr) => {
    const parsed = parseCidr(cidr);
    if (parsed === undefined)
      throw new UsageError(`\`--pod-cidr ${cidr}\` is no range: expected e.g. \`10.244.0.0/16\``);
    return uniteAddresses(pool, parsed.addresses);
  }, noAddresses);
}

function isTest({ group }: ManifestDocument): boolean {
  return group === testGroup;
}

function testFilesIn({ manifests }: Source): readonly TestFile[] {
  return manifests.documents.filter((each) => isTest(each) && each.kind === 'ConnectivityTest').map(readTestFile);
}

function globsOf({ document, manifests = [] }: TestFile, { workingDirectory }: RunRequest) {
  const baseDirectory = join(workingDirectory, dirname(document.file.path));
  return { patterns: manifests, baseDirectory, workingDirectory };
}

/** The objects that are evaluated: those of charts and kustomizations only where they are taken raw. */
function appliedIn({ manifests }: Source, { raw }: Options): readonly ManifestDocument[] {
  return manifests.documents.filter((document) => !isTest(document) && (raw || document.source.kind === 'applied'));
}

function test({ main, files, sources }: TestInputs, options: Options): TestReport {
  const worlds = new Map<Source, World>();
  const rows = files.reduce((sum, file) => sum + countRows(file, options), 0);
  let row = 0;
  const onCase = () => options.onProgress({ kind: 'judging', row: ++row, rows });
  const judged = files.map((file) => {
    const source = sources.get(file) ?? main;
    return judgeFile(file, source, { ...options, worlds, onCase });
  });
  const suites = judged.flatMap((each) => each.suites);
  const all = [main, ...sources.values()];
  const found: readonly Diagnostic[] = [
    ...all.flatMap(sourceDiagnostics),
    ...unrenderedIn(all, options),
    ...all.flatMap((source) => reportMixedNamespaces(appliedIn(source, options), options.world.defaultNamespace)),
    ...settingsIn(main),
    ...(files.length === 0 ? [noTests({ files: main.discovery.files.length }, undefined)] : []),
    ...files.flatMap((file) => file.diagnostics),
    ...judged.flatMap((each) => each.diagnostics),
  ];
  return {
    apiVersion,
    kind: 'TestReport',
    summary: summaryOf(suites),
    suites,
    diagnostics: reported(found),
    inputs: inputsOf(all.map(toInput)),
  };
}

function judgeFile(file: TestFile, source: Source, options: Options & { readonly worlds: Map<Source, World> }) {
  const documents = appliedIn(source, options);
  const fixtures = readFixtures(file, {
    discovered: documents,
    defaultNamespace: options.world.defaultNamespace,
    kinds,
  });
  const all = [...documents, ...fixtures.documents];
  const world = fixtures.documents.length > 0 ? buildWorld(all, options.world) : worldOf(source, documents, options);
  const hasSources = source.manifests.documents.some((each) => !isTest(each));
  const missing = documents.length === 0 && !hasSources ? [noManifests({}, undefined)] : [];
  const nothing = hasSources
    ? ['no manifest is applied here: what was found is the source of kustomizations or charts']
    : missing.map(({ message }) => message);
  const problems = [...fixtures.diagnostics.map(({ message }) => message), ...(all.length === 0 ? nothing : [])];
  const { suites, diagnostics } = judgeTestFile(file, world, { ...options, problems });
  return { suites, diagnostics: [...world.diagnostics, ...fixtures.diagnostics, ...missing, ...diagnostics] };
}

function worldOf(
  source: Source,
  documents: readonly ManifestDocument[],
  { world, worlds }: Options & { readonly worlds: Map<Source, World> },
): World {
  const known = worlds.get(source) ?? buildWorld(documents, world);
  worlds.set(source, known);
  return known;
}

function mapOf(main: Source, options: Options): ReachabilityMap {
  const world = buildWorld(appliedIn(main, options), options.world);
  const settled = settleCni(world.recognised);
  const chosen = chooseProfile(options.cni ?? settled.name);
  const profile = chosen?.profile ?? profiles.conformant;
  const by = options.cni === undefined ? settled : { cni: { source: 'flag' as const }, diagnostics: [] };
  const ground = layGround(world, {
    profile,
    isProfileDeclared: by.cni.source !== 'default',
    ipBlocks: options.ipBlocks,
    podCidrs: options.podCidrs,
    ipFamilies: undefined,
  });
  const cni: CniChoice = {
    name: profile.name,
    ...(chosen?.version === undefined ? {} : { version: chosen.version }),
    ...by.cni,
  };
  return {
    apiVersion,
    kind: 'ReachabilityMap',
    cni,
    families: [...ground.families, ...ground.widerFamilies],
    assumptions: [],
    ...mapCluster(world.cluster, ground),
    diagnostics: reported([
      ...sourceDiagnostics(main),
      ...unrenderedIn([main], options),
      ...(main.manifests.documents.some((each) => !isTest(each)) ? [] : [nothingToMap({}, undefined)]),
      ...reportMixedNamespaces(appliedIn(main, options), options.world.defaultNamespace),
      ...settingsIn(main),
      ...world.diagnostics,
      ...by.diagnostics,
      ...ground.diagnostics,
    ]),
    inputs: inputsOf([main].map(toInput)),
  };
}

function toInput({ discovery, manifests }: Source) {
  return { files: discovery.files, manifests, unread: discovery.skipped };
}

function sourceDiagnostics({ discovery, manifests }: Source): readonly Diagnostic[] {
  return [...discovery.diagnostics, ...manifests.diagnostics];
}

function unrenderedIn(sources: readonly Source[], { raw }: Options): readonly Diagnostic[] {
  if (raw) return [];
  const documents = sources.flatMap(({ manifests }) => manifests.documents.filter((each) => !isTest(each)));
  const files: readonly SourceFile[] = sources.flatMap(({ discovery }) => [...discovery.files, ...discovery.markers]);
  const unique = [...new Map(documents.map((each) => [`${each.file.path} ${each.span.start}`, each])).values()];
  return reportUnrendered(unique, files, ({ group, kind }) => dialectOf(group, kind) !== undefined);
}

/** A settings file counts where the run was started; until it is read, it can't be passed over. */
function settingsIn({ discovery }: Source): readonly Diagnostic[] {
  return discovery.files
    .filter(({ path }) => path === 'reachspec.yaml' || path === 'reachspec.yml')
    .map((file) => unsupportedSettings({ path: file.path }, wholeFile(file)));
}

function summaryOf(suites: readonly Suite[]): TestReport['summary'] {
  const cases = suites.flatMap((suite) => suite.cases);
  const count = (status: string) => cases.filter((each) => each.status === status).length;
  return {
    suites: suites.length,
    cases: cases.length,
    passed: count('passed'),
    failed: count('failed'),
    errored: count('errored'),
    skipped: count('skipped'),
    expectedFailures: count('expectedFailure'),
    pairs: cases.reduce((sum, each) => sum + each.pairs.checked, 0),
  };
}
