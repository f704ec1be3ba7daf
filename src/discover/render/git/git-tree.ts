import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../../../diagnostics/index.js';
import { isKustomizationOrChart } from '../../kustomizations-and-charts.js';
import type { Environment } from '../../programs/environment.js';
import type { Git } from '../../programs/git.js';
import { makeTemporaryFolder } from '../../programs/temporary-folder.js';
import { realPathOf } from '../../real-path.js';
import { wholeTreeMark } from '../../repository/tracked.js';
import { isManifestName } from '../../walk.js';
import { contentsOf, listTree, type TreeEntry } from './git-objects.js';

/** What a ref holds, as files in a folder of their own. */
export interface GitTree {
  /** The folder that represents the working directory, absolute. */
  readonly workingDirectory: string;
  /** The commit's full id. */
  readonly commit: string;
  /** Takes the files away again. */
  readonly close: () => void;
}

export interface GitTreeRequest {
  /** A commit, branch or tag. */
  readonly ref: string;
  /** Absolute, in the checkout. */
  readonly workingDirectory: string;
  readonly env: Environment;
}

/**
 * Writes the files of a ref, as git's objects hold them, to a temporary folder: where a working directory is searched, globbed,
 * ignored and rendered, so is this one. The checkout and its index aren't touched, and nothing is fetched. Throws a UsageError
 * where the ref can't be read.
 */
export async function openGitTree({ ref, workingDirectory, env }: GitTreeRequest): Promise<GitTree> {
  const folder = realPathOf(workingDirectory) ?? workingDirectory;
  const tree = await listTree(ref, { folder, env });
  if (typeof tree === 'string') throw new UsageError(`${tree}; ${mend(ref)}`);
  const { commit, prefix, entries, git } = tree;
  const wanted = choose(entries);
  const { path: root, remove } = makeTemporaryFolder();
  try {
    if (!(await write(wanted, root, git)))
      throw new UsageError(`found files in \`${ref}\` whose contents aren't in this checkout; ${mend(ref)}`);
    // What bounds a repository; and the ref may lack the folder.
    await mkdir(join(root, '.git'), { recursive: true });
    await writeFile(join(root, wholeTreeMark), '');
    const here = join(root, prefix);
    await mkdir(here, { recursive: true });
    return { workingDirectory: here, commit, close: remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function mend(ref: string): string {
  return `expected \`${ref}\` to be a commit, branch or tag of this checkout; fetch it first (\`git fetch origin ${ref.replace(/^origin\//, '')}\`; with actions/checkout: \`fetch-depth: 0\`), or correct its name`;
}

/** Everything that may have a say: where something is rendered, that may be any file. */
function choose(entries: readonly TreeEntry[]): readonly TreeEntry[] {
  const isRendered = entries.some(({ path }) => isKustomizationOrChart(basename(path)));
  return entries.filter(({ mode, path }) => {
    const steps = path.split('/');
    if (steps.some((step) => step === '' || /^(?:\.\.?|\.git)$/i.test(step))) return false;
    if (mode === linkMode) return true;
    if (!mode.startsWith('100')) return false;
    return isRendered || isManifestName(path) || ignoreFiles.includes(basename(path));
  });
}

const linkMode = '120000';
const ignoreFiles = ['.gitignore', '.reachspecignore'];

/** How much is held in memory at a time. */
const batchBytes = 64_000_000;

/** Whether all contents were there. Links come last: no file is written through one. */
async function write(wanted: readonly TreeEntry[], root: string, git: Git): Promise<boolean> {
  const files = wanted.filter(({ mode }) => mode !== linkMode);
  const links = wanted.filter(({ mode }) => mode === linkMode);
  for (const batch of [...batches(files), ...batches(links)]) {
    const contents = await contentsOf(batch, git);
    if (contents === undefined) return false;
    for (const entry of batch) await writeEntry(entry, contents.get(entry.id), join(root, entry.path));
  }
  return true;
}

async function writeEntry({ mode, bytes }: TreeEntry, content: Buffer | undefined, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (mode === linkMode) {
    await symlink((content ?? '').toString(), path);
    return;
  }
  await writeFile(path, content ?? '');
  // It is too large to be read, and is found to be so where it would be.
  if (content === undefined) await truncate(path, bytes);
}

function* batches(entries: readonly TreeEntry[]): Generator<readonly TreeEntry[]> {
  let batch: TreeEntry[] = [];
  let size = 0;
  for (const entry of entries) {
    if (size > 0 && size + entry.bytes > batchBytes) {
      yield batch;
      [batch, size] = [[], 0];
    }
    batch.push(entry);
    size += entry.bytes;
  }
  if (batch.length > 0) yield batch;
}
