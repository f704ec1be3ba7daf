import type { AnswerOptions } from '../answer/answer.js';
import type { LintRequest } from '../answer/lint-input.js';
import type { AssembleOptions } from '../assemble/assemble.js';
import type { ClusterOptions } from '../assemble/cluster-state.js';
import { type GivenRange, type GivenRanges, rangeFrom } from '../assemble/ranges.js';
import { chooseProfile, noProfile } from '../cni/index.js';
import { type SourceFile, UsageError } from '../diagnostics/index.js';
import { isPolicyKind } from '../dialects/index.js';
import type { BaselineFile, RepositoryLocation, SettingsFile } from '../discover/index.js';
import type { GivenVariables } from '../intake/variables.js';
import type { PodTemplatePath } from '../model/index.js';
import { type GivenVariable, readVariableFile } from '../parse/index.js';
import { type Addresses, noAddresses, parseCidr, uniteAddresses } from '../sets/index.js';
import { noSettings, type Settings } from '../settings/index.js';
import { documentRule, isKnownByItself } from './document-rule.js';
import { type Parts, partOf } from './parts.js';
import type { Asked, Progress } from './request.js';

/** What a run is done by: what is asked for, else what the settings say. */
export interface Options extends AssembleOptions, Omit<AnswerOptions, 'reread'> {
  readonly clusterState: ClusterOptions;
  /** The paths of files that are settings, and no manifests. */
  readonly settingsPaths: readonly string[];
  /** The working directory, absolute. */
  readonly here: string;
  readonly onProgress: (progress: Progress) => void;
  readonly parts: Parts;
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

/** What a run finds around it before anything is read. */
export interface Surroundings {
  /** The settings of the run. */
  readonly settings: SettingsFile;
  readonly place: RepositoryLocation;
  /** Files of variables that are read beside those that were asked for by their text. */
  readonly variableFiles: readonly SourceFile[];
  /** The baseline of a lint, where there is one and it is read. */
  readonly baseline: BaselineFile;
}

/** What commands that are of one cluster make. */
export const nouns = {
  map: 'a map',
  diff: 'a diff',
  explain: 'an explanation',
  lint: 'a lint report',
  init: 'a first suite',
} as const;

/** What an answer about one cluster is called; `undefined` for one of suites, each of which may be judged by several plugins. */
function nounOf(command: string): string | undefined {
  return new Map<string, string>(Object.entries(nouns)).get(command);
}

/** What is asked for, else what the settings say, else the default. */
export function optionsFrom(
  asked: Asked,
  { settings: found, place: { top, here }, variableFiles, baseline }: Surroundings,
  parts: Parts,
): Options {
  const request = { ...asked, variableFiles: [...(asked.variableFiles ?? []), ...variableFiles] };
  const { cni, ipBlocks, raw, today, onProgress = () => undefined } = request;
  const own = found.file === undefined ? noSettings : partOf(parts.settings).readSettings(found.file, isKnownByItself);
  const settings = { ...own, diagnostics: [...found.diagnostics, ...own.diagnostics] };
  const undeclaredNamespaces = request.undeclaredNamespaces ?? settings.undeclaredNamespaces ?? 'unknown';
  const cnis = cni?.split(',').map((name) => name.trim());
  const wrong = cnis?.find((name) => chooseProfile(name) === undefined);
  if (wrong !== undefined) throw new UsageError(noProfile(wrong));
  const noun = nounOf(asked.command);
  if (cnis !== undefined && cnis.length > 1 && noun !== undefined)
    throw new UsageError(`${noun} is of one CNI plugin: give \`--cni\` one name`);
  checkPodTemplatePaths(request.podTemplatePaths ?? []);
  const podTemplatePaths = request.podTemplatePaths ?? settings.podTemplatePaths;
  const known = documentRule(podTemplatePaths);
  const clusterState = {
    defaultNamespace: request.namespace ?? settings.namespace ?? 'default',
    undeclaredNamespaces,
    kubernetesVersion: settings.kubernetesVersion,
    podTemplatePaths,
    isKnown: (group: string, kind: string) => known.becomes(group, kind).class !== 'unknown',
    ingressControllers: request.ingressControllers ?? settings.ingressControllers,
  };
  const ranges: GivenRanges = {
    pods: readPodCidrs(request.podCidrs) ?? rangeFrom(settings.podCidrs),
    services: rangeFrom(settings.serviceCidrs),
    nodes: rangeFrom(settings.nodeCidrs),
    apiServer: rangeFrom(settings.kubeApiServer),
  };
  const onMutant = (mutant: number, mutants: number) => onProgress({ kind: 'mutating', mutant, mutants });
  const onRow = (row: number, rows: number) => onProgress({ kind: 'judging', row, rows });
  return {
    settings,
    variables: givenVariables(request, settings),
    settingsPaths: [...found.paths, ...(baseline.file === undefined ? [] : [baseline.file.path])],
    lint: lintFrom(asked, baseline, parts),
    map: {
      exposure: false,
      decisions: false,
      focus: [],
      direction: undefined,
      from: [],
      to: [],
      ports: [],
      ...request.map,
    },
    top,
    here,
    cnis,
    ipBlocks,
    undeclaredNamespaces,
    raw,
    isStaged: request.staged === true,
    isPolicy: isPolicyKind,
    clusterState,
    ranges,
    today,
    kinds: known.names,
    known,
    onRow,
    onMutant,
    onProgress,
    parts,
  };
}

function lintFrom(asked: Asked, { file, path, fromShown, ...paths }: BaselineFile, parts: Parts): LintRequest {
  const isLint = asked.command === 'lint';
  return {
    baseline: file === undefined ? undefined : partOf(parts.readBaseline)(file, paths),
    writes: isLint && asked.writesBaseline ? { path, fromShown } : undefined,
    isFixing: isLint && asked.isFixing,
  };
}

function givenVariables(
  { variables = {}, variableFiles = [] }: Pick<Asked, 'variables' | 'variableFiles'>,
  settings: Settings,
): GivenVariables {
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
