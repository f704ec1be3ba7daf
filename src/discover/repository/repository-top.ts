import { sep } from 'node:path';
import { realPathOf } from '../real-path.js';
import { repositoryRoot, shown } from './repository.js';

/** The working directory of a run within its repository. */
export interface RepositoryLocation {
  /** The root of the repository, as it is shown from the working directory; that itself outside of any. */
  readonly top: string;
  /** The working directory, absolute, by its real path and with `/`: what paths that lead out of it and back come down to. */
  readonly here: string;
}

/** The place of a folder, given absolute. */
export function repositoryLocation(folder: string): RepositoryLocation {
  const here = realPathOf(folder) ?? folder;
  return { top: shown(repositoryRoot(here, here), here), here: here.split(sep).join('/') };
}

/** The place of files that are already read. */
export const givenLocation: RepositoryLocation = { top: '.', here: '/' };
