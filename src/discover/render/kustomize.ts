import { existsSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic, SourceFile, Span } from '../../diagnostics/index.js';
import { wholeFile } from '../../diagnostics/index.js';
import type { Rendered } from '../../parse/index.js';
import { type Ran, runProgram } from '../programs/program.js';
import { inTemporaryFolder } from '../programs/temporary-folder.js';
import { decode } from '../read-file.js';
import { realPathOf } from '../real-path.js';
import { outsideRepository } from '../reports.js';
import { isInside, isOwn, repositoryRoot, shown } from '../repository/repository.js';
import type { Build } from './cache/index.js';
import { gitAccess } from './git/git-kept.js';
import { inputsOfKustomize } from './kustomize-inputs.js';
import type { KustomizeTree } from './kustomize-tree.js';
import { kustomizationIn, nearestKustomization, readTree } from './kustomize-tree.js';
import { linkOut } from './links-out.js';
import { takeOrigins } from './origin-annotations.js';
import { readRoot } from './read-root.js';
import { chartLink, noRenderer, remoteSource, renderFailed } from './reports.js';
import type { Outcome, RenderOptions, RenderResult } from './result.js';
import { brokenOff, buildWith, failed, limitsOf, timed } from './result.js';
import { outputWords } from './words.js';

/**
 * Builds the kustomization of a folder, given relative to the working directory or absolute, with the user's `kustomize`, else
 * `kubectl kustomize`. Nothing is fetched and no file of the repository changes.
 */
export function renderKustomize(directory: string, options: RenderOptions): Promise<RenderResult> {
  return timed(() => render(directory, options));
}

/** A kustomization on its way. */
interface Root {
  /** Real paths. */
  readonly folder: string;
  readonly here: string;
  /** The folder as it is shown. */
  readonly name: string;
  readonly kustomizationOrChart: SourceFile;
  readonly tree: KustomizeTree;
  readonly options: RenderOptions;
}

async function render(directory: string, options: RenderOptions): Promise<Outcome> {
  const here = realPathOf(options.workingDirectory) ?? options.workingDirectory;
  const folder = realPathOf(resolve(here, directory));
  const path = folder === undefined ? undefined : kustomizationIn(folder);
  if (folder === undefined || path === undefined) {
    const problem = `found no \`kustomization.yaml\` in \`${directory}\`; expected one there; correct the folder`;
    return failed(undefined, renderFailed({ problem }, options.asked));
  }
  const read = readRoot({ path: shown(path, here), absolute: path, program: 'kustomize' }, options);
  if (read.kind === 'failed') return read.outcome;
  const { kustomizationOrChart } = read;
  const root = { folder, here, name: shown(folder, here), kustomizationOrChart, tree: readTree(folder, here), options };
  const obstacle = obstacleIn(root);
  return obstacle === undefined ? build(root) : failed(kustomizationOrChart, obstacle);
}

/** What is certain to fail, or would reach for the network. */
function obstacleIn(root: Root): Diagnostic | undefined {
  const { tree, options } = root;
  const [first, ...others] = tree.remote;
  if (first !== undefined) {
    const mend = 'copy what it names into the repository, or pass what the kustomization builds';
    const related = others.map(({ text, span }) => ({ span, message: `\`${text}\` is on another machine too` }));
    return remoteSource({ address: first.text, mend }, first.span, related);
  }
  const [lost] = tree.outside;
  if (lost !== undefined) return outsideRepository({ path: lost.text }, lost.span);
  const gitProblem = gitAccess(tree, root.here);
  if (gitProblem?.kind === 'named') return outsideRepository({ path: '.git' }, wholeFile(gitProblem.file));
  if (gitProblem?.kind === 'link')
    return outsideRepository({ path: shown(gitProblem.path, root.here) }, wholeFile(root.kustomizationOrChart));
  const charts = tree.kustomizations.find((each) => each.charts !== undefined)?.charts;
  if (charts !== undefined && options.enableHelm === true) return linkInCharts(root, charts);
  if (charts === undefined) return undefined;
  const problem =
    'found `helmCharts`, for which kustomize runs helm only with `--enable-helm`; expected plain resources; allow helm for this root, or pass what it builds (`kustomize build --enable-helm`)';
  return renderFailed({ problem }, charts);
}

/** Helm, which kustomize then runs, follows links. */
function linkInCharts({ folder, here, tree }: Root, charts: Span): Diagnostic | undefined {
  const top = repositoryRoot(folder, isInside(folder, here) ? here : folder);
  const folders = tree.kustomizations.flatMap(({ file, chartFolders }) =>
    [dirname(file.path), ...chartFolders].map((each) => resolve(here, each)),
  );
  const lost = folders.find((each) => !isOwn(realPathOf(each) ?? each, top));
  if (lost !== undefined) return outsideRepository({ path: shown(lost, here) }, charts);
  const chartFolders = tree.kustomizations.flatMap((each) => each.chartFolders.map((chart) => resolve(here, chart)));
  const kept = chartFolders.map((each) => join(each, '.git')).find((each) => existsSync(each));
  if (kept !== undefined) return outsideRepository({ path: shown(kept, here) }, charts);
  const link = folders.map((each) => linkOut(each, top)).find((each) => each !== undefined);
  return link === undefined ? undefined : chartLink({ link: shown(link, here) }, charts);
}

async function build(root: Root): Promise<Outcome> {
  const { kustomizationOrChart, name, folder, options } = root;
  const inputs = () => inputsOfKustomize(root);
  const { ran, built, isKept } = await buildWith(options, inputs, async () => {
    return (await buildAnnotated(root)) ?? { ran: await kustomize(folder, root), built: folder };
  });
  switch (ran.kind) {
    case 'missing':
      return failed(
        kustomizationOrChart,
        noRenderer({ folder: name, renderer: 'kustomize' }, wholeFile(kustomizationOrChart)),
      );
    case 'ended': {
      if (ran.code !== 0) return failed(kustomizationOrChart, failure(ran.stderr, root));
      const rendered = renderedFrom(ran.stdout, root, built);
      if (rendered !== undefined)
        return { rendered, kustomizationOrChart, diagnostics: [], ...(isKept === true ? { isKept } : {}) };
      return failed(
        kustomizationOrChart,
        renderFailed({ problem: `what \`${name}\` builds is no text` }, wholeFile(kustomizationOrChart)),
      );
    }
    default:
      return failed(kustomizationOrChart, brokenOff({ ran, name, options }, wholeFile(kustomizationOrChart)));
  }
}

/**
 * Builds through a kustomization of our own, outside the repository, that names the root and asks for the origin of each
 * object. Undefined where that isn't possible: then the root is built as it stands, and objects are known by their names
 * alone. So what a user hears of a failure is always what their own build says.
 */
async function buildAnnotated(root: Root): Promise<Build | undefined> {
  const [kustomization] = root.tree.kustomizations;
  if (kustomization === undefined || kustomization.isComponent || kustomization.hasSchema) return undefined;
  if (kustomization.buildMetadata.includes('originAnnotations')) return undefined;
  return inTemporaryFolder(async (overlay) => {
    const gitProblem = relative(overlay, root.folder);
    if (isAbsolute(gitProblem)) return undefined;
    // What the root says of its build's metadata counts only in the kustomization that is built.
    const buildMetadata = [...kustomization.buildMetadata, 'originAnnotations'];
    const text = JSON.stringify({ resources: [gitProblem.split(sep).join('/')], buildMetadata });
    writeFileSync(join(overlay, 'kustomization.yaml'), text);
    const ran = await kustomize(overlay, root);
    return ran.kind === 'ended' && ran.code !== 0 ? undefined : { ran, built: overlay };
  });
}

async function kustomize(target: string, { folder, options }: Root): Promise<Ran> {
  const helm = options.enableHelm === true ? ['--enable-helm'] : [];
  const program = { folder, env: options.env, ...limitsOf(options) };
  const own = await runProgram({ ...program, name: 'kustomize', args: ['build', target, ...helm] });
  if (own.kind !== 'missing') return own;
  return runProgram({ ...program, name: 'kubectl', args: ['kustomize', target, ...helm] });
}

/** Annotations that the user asked for stay. */
function renderedFrom(
  stdout: Buffer,
  { folder, here, name, kustomizationOrChart, tree }: Root,
  built: string,
): Rendered | undefined {
  const path = `<kustomize ${name}>`;
  const { file } = decode(stdout, path);
  if (file === undefined) return undefined;
  const paths = new Set(tree.files.map((each) => each.path));
  const { text, origins } = takeOrigins(file.text, {
    keep: built === folder,
    sourceOf: (named) => {
      const real = realPathOf(resolve(built, named));
      const source = real === undefined ? undefined : shown(real, here);
      return source !== undefined && paths.has(source) ? source : undefined;
    },
  });
  const charts = tree.kustomizations.flatMap(({ chartFolders }) => chartFolders);
  return { renderer: 'kustomize', file: { path, text }, kustomizationOrChart, origins, sources: tree.files, charts };
}

function failure(stderr: string, { folder, here, name, kustomizationOrChart, tree }: Root): Diagnostic {
  const lost = tree.missing.find(({ text }) => stderr.includes(text));
  if (lost !== undefined) {
    const problem = `found no \`${lost.text}\`, which this kustomization names; expected a file or folder; correct the path or add it`;
    return renderFailed({ problem }, lost.span);
  }
  const root = repositoryRoot(folder, here);
  const output = outputWords(stderr, [
    [here, ''],
    [root, `${shown(root, here)}/`],
  ]);
  const folders = Array.from(stderr.matchAll(/of path '([^']+)'/g), ([, path = '']) => shown(path, here));
  const place = wholeFile(nearestKustomization(tree, folders) ?? kustomizationOrChart);
  return renderFailed({ problem: `\`kustomize build ${name}\` failed: ${output}` }, place);
}
