import { cpSync, existsSync, lstatSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Diagnostic, SourceFile } from '../../diagnostics/index.js';
import { wholeFile } from '../../diagnostics/index.js';
import type { Rendered, RenderedOrigin } from '../../parse/index.js';
import { isRemote } from '../../parse/index.js';
import { type Ran, runProgram } from '../programs/program.js';
import { inTemporaryFolder } from '../programs/temporary-folder.js';
import { decode, readSourceFile } from '../read-file.js';
import { realPathOf } from '../real-path.js';
import { isInside, repositoryRoot, shown } from '../repository/repository.js';
import type { HelmRequest } from './helm-inputs.js';
import { inputsOfHelm } from './helm-inputs.js';
import { linkOut } from './links-out.js';
import { readRoot } from './read-root.js';
import { chartLink, noRenderer, remoteSource, renderFailed } from './reports.js';
import type { Outcome, RenderOptions, RenderResult } from './result.js';
import { brokenOff, buildWith, failed, limitsOf, timed } from './result.js';
import { outputWords } from './words.js';

/** Renders a chart with the user's `helm template`. No dependency is fetched and no repository is asked. */
export function renderHelm(request: HelmRequest, options: RenderOptions): Promise<RenderResult> {
  return timed(() => render(request, options));
}

interface Chart {
  /** The real path of its folder, and that folder as it is shown. */
  readonly folder: string;
  readonly name: string;
  readonly kustomizationOrChart: SourceFile;
  /** The real path of the working directory. */
  readonly here: string;
  /** The folder that asks, absolute. */
  readonly base: string;
}

async function render(request: HelmRequest, options: RenderOptions): Promise<Outcome> {
  const here = realPathOf(options.workingDirectory) ?? options.workingDirectory;
  const base = resolve(here, request.base ?? '.');
  const folder = realPathOf(resolve(base, request.chart));
  const path = folder === undefined ? undefined : join(folder, 'Chart.yaml');
  if (folder === undefined || path === undefined || !existsSync(path))
    return failed(undefined, noChart(request, options));
  const read = readRoot({ path: shown(path, here), absolute: path, program: 'helm' }, options);
  if (read.kind === 'failed') return read.outcome;
  const { kustomizationOrChart } = read;
  const chart = { folder, name: shown(folder, here), kustomizationOrChart, here, base };
  const obstacle = obstacleIn(request, chart, options);
  return obstacle === undefined ? template(request, chart, options) : failed(kustomizationOrChart, obstacle);
}

/** A chart that is no folder here may be the name of one elsewhere, as `oci://…` or `repository/chart`. */
function noChart({ chart }: HelmRequest, { asked }: RenderOptions): Diagnostic {
  const mend = 'copy the chart into the repository, or pass what it renders';
  if (isRemote(chart)) return remoteSource({ address: chart, mend }, asked);
  const problem = `found no \`Chart.yaml\` in \`${chart}\`; expected the folder of a chart inside the repository, since none is fetched; correct the folder, or ${mend}`;
  return renderFailed({ problem }, asked);
}

function obstacleIn(
  { values = [] }: HelmRequest,
  { base, folder, here, kustomizationOrChart }: Chart,
  { asked }: RenderOptions,
) {
  const place = asked ?? wholeFile(kustomizationOrChart);
  const link = linkOut(folder, repositoryRoot(folder, isInside(folder, here) ? here : folder));
  if (link !== undefined) return chartLink({ link: shown(link, here) }, wholeFile(kustomizationOrChart));
  for (const file of values) {
    if (typeof file !== 'string') continue;
    const mend = 'copy the values into the repository';
    if (isRemote(file)) return remoteSource({ address: file, mend }, place);
    const path = realPathOf(resolve(base, file));
    if (path !== undefined && statSync(path).isFile()) continue;
    const problem = `found no values file \`${file}\`; expected a path relative to the file that names it; correct the path`;
    return renderFailed({ problem }, place);
  }
  return undefined;
}

async function template(request: HelmRequest, chart: Chart, options: RenderOptions): Promise<Outcome> {
  const { name, kustomizationOrChart, folder: built } = chart;
  const inputs = () => inputsOfHelm(request, chart);
  const { ran, isKept } = await buildWith(options, inputs, async () => {
    return { ran: await helm(request, chart, options), built };
  });
  switch (ran.kind) {
    case 'missing':
      return failed(
        kustomizationOrChart,
        noRenderer({ folder: name, renderer: 'helm' }, wholeFile(kustomizationOrChart)),
      );
    case 'ended': {
      const rendered = ran.code === 0 ? renderedFrom(ran.stdout, chart, request) : undefined;
      if (rendered !== undefined)
        return { rendered, kustomizationOrChart, diagnostics: [], ...(isKept === true ? { isKept } : {}) };
      const output =
        ran.code === 0 ? 'it printed no text' : outputWords(withoutOwnWords(ran.stderr), [[chart.here, '']]);
      return failed(
        kustomizationOrChart,
        renderFailed({ problem: `\`helm template ${name}\` failed: ${output}` }, wholeFile(kustomizationOrChart)),
      );
    }
    default:
      return failed(kustomizationOrChart, brokenOff({ ran, name, options }, wholeFile(kustomizationOrChart)));
  }
}

/**
 * What helm says of a failure, less what the chart's own templates say by `fail`, `required` and the like: that may be the content
 * of any file that a template can read.
 */
function withoutOwnWords(output: string): string {
  return output
    .replace(/(execution error at \([^()\n]*\)): .*/s, '$1: a message of the template itself')
    .replace(/(error calling \w+): .*/s, '$1');
}

/** Helm's own folders are those of an empty HOME: no plugin runs and no repository is known. */
async function helm(request: HelmRequest, chart: Chart, { env, ...options }: RenderOptions): Promise<Ran> {
  return inTemporaryFolder((own) => {
    const folder = withoutGit(chart.folder, own);
    const args = argumentsOf(request, { ...chart, folder }, own);
    return runProgram({ name: 'helm', args, folder, env, ...limitsOf({ ...options, env }) });
  });
}

/** A chart may be the whole repository, and a template reads any file of its chart: then a copy is rendered without what git keeps. */
function withoutGit(folder: string, own: string): string {
  if (!existsSync(join(folder, '.git'))) return folder;
  const copy = join(own, 'chart');
  const filter = (path: string) => basename(path).toLowerCase() !== '.git' && isCopied(lstatSync(path));
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true, filter });
  return copy;
}

function isCopied(found: Stats): boolean {
  return found.isFile() || found.isDirectory() || found.isSymbolicLink();
}

/** Helm 3 and 4 alike. Pods of `helm test` aren't applied by an installation, so they are left out. */
function argumentsOf(request: HelmRequest, { folder, base }: Chart, own: string): readonly string[] {
  const { release = 'release-name', namespace = 'default', values = [], set = {}, kubeVersion } = request;
  const files = values.map((value, index) => {
    if (typeof value === 'string') return resolve(base, value);
    const path = join(own, `values-${index}.json`);
    writeFileSync(path, JSON.stringify(value.inline));
    return path;
  });
  return [
    'template',
    ...['--namespace', namespace, '--skip-tests'],
    ...(kubeVersion === undefined ? [] : ['--kube-version', kubeVersion]),
    ...files.flatMap((file) => ['--values', file]),
    ...Object.entries(set).flatMap(([path, value]) => [
      typeof value === 'string' ? '--set-string' : '--set',
      `${path}=${escapeValue(String(value))}`,
    ]),
    // Whatever a name begins with, it is no flag.
    '--',
    release,
    folder,
  ];
}

/** In `--set` a comma ends a value, a brace at its beginning opens a list, and a backslash takes either's meaning away. */
function escapeValue(text: string): string {
  return text.replaceAll(/[\\,]/g, '\\$&').replace(/^\{/, '\\{');
}

function renderedFrom(stdout: Buffer, chart: Chart, { release, namespace }: HelmRequest): Rendered | undefined {
  const { folder, name, kustomizationOrChart, here } = chart;
  const path = release === undefined ? `<helm ${name}>` : `<helm ${name} ${release}>`;
  const { file } = decode(stdout, path);
  if (file === undefined) return undefined;
  const sources = new Map<string, SourceFile | undefined>();
  const origins = Array.from(file.text.matchAll(/^---[ \t]*\r?\n# Source: (.+?)\r?$/gm), (found): RenderedOrigin => {
    const [, named = ''] = found;
    if (!sources.has(named)) sources.set(named, templateFile(named, folder, here));
    return { start: found.index, source: sources.get(named)?.path };
  });
  return {
    renderer: 'helm',
    file,
    ...(namespace === undefined ? {} : { namespace }),
    kustomizationOrChart,
    origins,
    sources: [kustomizationOrChart, ...sources.values()].flatMap((each) => each ?? []),
  };
}

/** The file of `chart/templates/x.yaml`, whose first part is the chart's name, not its folder's; none where it is in an archive. */
function templateFile(named: string, folder: string, here: string): SourceFile | undefined {
  const real = realPathOf(join(folder, ...named.split('/').slice(1)));
  if (real === undefined || !isInside(real, folder) || !statSync(real).isFile()) return undefined;
  return readSourceFile(real, shown(real, here)).file;
}
