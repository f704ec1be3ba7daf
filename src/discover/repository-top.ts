import { repositoryRoot, shown } from './repository.js';
import { realPathOf } from './walk.js';

/** The root of the repository that a folder, given absolute, lies in, as it is shown from there; the folder itself outside of any. */
export function repositoryTop(folder: string): string {
  const here = realPathOf(folder) ?? folder;
  return shown(repositoryRoot(here, here), here);
}
