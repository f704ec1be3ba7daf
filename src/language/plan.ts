import { dirname } from 'node:path/posix';
import { type Diagnostic, didYouMean, UsageError } from '../diagnostics/index.js';
import { type Root, type RootList, rootText } from '../parse/index.js';
import type { EnvironmentSettings, Settings } from '../settings/index.js';
import { invalidTest } from './problems.js';
import type { NamedEnvironment, TestFile } from './test-file.js';

/** A test file in one environment. */
export interface Stage {
  readonly file: TestFile;
  /** `default` where there are none. */
  readonly environment: string;
  /** What is applied there, by its key in the plan; `undefined` where that is all that the run found, with the roots of the settings. */
  readonly key: string | undefined;
  /** What the settings say of the environment. */
  readonly own: EnvironmentSettings | undefined;
  /** What is wrong with the environment: every case of the stage is `errored`. */
  readonly problems: readonly Diagnostic[];
}

/** What is to be judged, and the roots that it is judged by. */
export interface Plan {
  readonly stages: readonly Stage[];
  /** By key; each is a cluster state. */
  readonly rootLists: ReadonlyMap<string, readonly RootList[]>;
}

/**
 * The stages of test files: one for each environment that a file names, else, where it names no manifests either, for each of the
 * settings. Where environments are chosen the others are left out. Throws a UsageError for a choice that isn't there.
 */
export function planTests(files: readonly TestFile[], settings: Settings, chosen: readonly string[] = []): Plan {
  const all = files.flatMap((file) => draftsOf(file, settings));
  checkChosen(
    chosen,
    all.map(({ environment }) => environment),
  );
  const drafts = chosen.length === 0 ? all : all.filter(({ environment }) => chosen.includes(environment));
  const rootLists = new Map<string, readonly RootList[]>();
  const stages = drafts.map(({ lists, ...draft }): Stage => {
    const key = lists === undefined ? undefined : keyOf(lists);
    if (key !== undefined && lists !== undefined) rootLists.set(key, lists);
    return { ...draft, key };
  });
  return { stages, rootLists };
}

/** What a map is of: an environment of the settings, or all that the run found (`found`), with the roots of the settings. */
export interface MapPlan {
  readonly own: EnvironmentSettings | undefined;
  readonly lists: readonly RootList[];
}

/** Plans a map, or `what` is made as maps are, of what was found; `isNamed` where somebody named it. Throws a UsageError where it must be said of which environment. */
export function planMap(
  { found, isNamed, what }: { readonly found: readonly RootList[]; readonly isNamed: boolean; readonly what: string },
  settings: Settings,
  chosen: readonly string[] = [],
): MapPlan {
  const names = settings.environments.map(({ name }) => name);
  const [name, ...others] = chosen;
  if (others.length > 0) throw new UsageError(`${what} is of one environment: give \`--environment\` once`);
  if (name === undefined && names.length > 0 && !isNamed)
    throw new UsageError(`${what} is of one environment: give \`--environment\` one of ${listed(names)}`);
  checkChosen(chosen, names.length === 0 ? ['default'] : names);
  const own = settings.environments.find((each) => each.name === name);
  const manifests = own === undefined ? [] : listOf(own.manifests, folderOf(settings));
  return { own, lists: [...(own === undefined || isNamed ? found : []), ...settingsRoots(settings), ...manifests] };
}

/** An environment that a file is judged in which names none, and no manifests. */
export interface PlannedEnvironment extends Omit<Stage, 'file'> {
  /** What is applied there; `undefined` where that is all that the run found, with the roots of the settings. */
  readonly lists: readonly RootList[] | undefined;
}

/** The environments in which a test file would be judged that names none. Throws a UsageError for a choice that isn't there. */
export function planEnvironments(settings: Settings, chosen: readonly string[] = []): readonly PlannedEnvironment[] {
  const { environments } = settings;
  checkChosen(chosen, environments.length === 0 ? ['default'] : environments.map(({ name }) => name));
  if (environments.length === 0)
    return [{ environment: 'default', key: undefined, lists: undefined, own: undefined, problems: [] }];
  return environments
    .filter(({ name }) => chosen.length === 0 || chosen.includes(name))
    .map((own) => {
      const lists = [...settingsRoots(settings), ...listOf(own.manifests, folderOf(settings))];
      const problems = [...settings.rootProblems, ...own.problems];
      return { environment: own.name, key: keyOf(lists), lists, own, problems };
    });
}

function checkChosen(chosen: readonly string[], known: readonly string[]): void {
  const names = [...new Set(known)].filter((name) => name !== 'default');
  const lost = chosen.find((name) => !names.includes(name));
  if (lost === undefined || known.length === 0) return;
  const there = names.length === 0 ? 'there are none' : `there are ${listed(names)}`;
  throw new UsageError(`no environment \`${lost}\`${didYouMean(lost, names) || `; ${there}`}`);
}

/** The roots of the settings, beside which all that the run found is judged. */
export function settingsRoots(settings: Settings): readonly RootList[] {
  return listOf(settings.roots, folderOf(settings));
}

/** A stage with its roots. */
interface Draft extends Omit<Stage, 'key'> {
  readonly lists: readonly RootList[] | undefined;
}

function draftsOf(file: TestFile, settings: Settings): readonly Draft[] {
  const { manifests, environments } = file;
  const folder = dirname(file.document.file.path);
  const own = manifests === undefined ? undefined : listOf(manifests, folder);
  const surroundings: Surroundings = {
    settings,
    beside: own ?? settingsRoots(settings),
    problems: own === undefined ? settings.rootProblems : [],
  };
  if (environments !== undefined && environments.length > 0)
    return environments.map((named) => namedDraft(file, named, surroundings));
  if (own === undefined && settings.environments.length > 0)
    return settings.environments.map((each) => settingsDraft(file, each, surroundings));
  return [{ file, environment: 'default', lists: own, own: undefined, problems: [] }];
}

interface Surroundings {
  readonly settings: Settings;
  /** What every environment is joined to. */
  readonly beside: readonly RootList[];
  readonly problems: readonly Diagnostic[];
}

function settingsDraft(file: TestFile, own: EnvironmentSettings, { settings, beside, problems }: Surroundings): Draft {
  const lists = [...beside, ...listOf(own.manifests, folderOf(settings))];
  return { file, environment: own.name, lists, own, problems: [...problems, ...own.problems] };
}

function namedDraft(file: TestFile, named: NamedEnvironment, surroundings: Surroundings): Draft {
  const { name, span, manifests } = named;
  const { settings, beside, problems } = surroundings;
  const draft = { file, environment: name, own: undefined };
  if (manifests !== undefined)
    return { ...draft, lists: [...beside, ...listOf(manifests, dirname(file.document.file.path))], problems };
  const own = settings.environments.find((each) => each.name === name);
  if (own !== undefined) return settingsDraft(file, own, surroundings);
  const names = settings.environments.map((each) => each.name);
  const there = names.length === 0 ? 'they have none' : `they have ${listed(names)}`;
  const hint = `; ${there}; add it there, or write it here with its roots: \`{${name}: [DIR]}\``;
  const problem = `found \`${name}\`; expected an environment of the settings${didYouMean(name, names) || hint}`;
  const unknown = invalidTest({ path: 'spec.environments', problem }, span);
  return { ...draft, lists: beside, problems: [...problems, unknown] };
}

/** The same for lists that lead to the same. */
function keyOf(lists: readonly RootList[]): string {
  return JSON.stringify(lists.map(({ roots, folder }) => [folder, roots.map(rootText)]));
}

function listOf(roots: readonly Root[], folder: string): readonly RootList[] {
  return roots.length === 0 ? [] : [{ roots, folder, bounds: 'repository' }];
}

function folderOf({ file }: Settings): string {
  return file === undefined ? '.' : dirname(file.path);
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
