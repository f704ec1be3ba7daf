import type { SideName } from '../../result.js';
import { code, markdown } from '../text/markdown.js';
import { repositoryPath } from '../text/repository-path.js';
import { locationText } from '../text/words.js';

/** Where the lines of the two states can be looked at. */
export interface Links {
  /** `https://github.com/owner/name`; where it is missing places are plain text. */
  readonly repository: string | undefined;
  /** The commits' full ids. */
  readonly commits: Readonly<Record<SideName, string | undefined>>;
  /** From the root of the repository to the working directory. */
  readonly prefix: string;
}

export interface LinkedPlace {
  readonly file: string;
  readonly line?: number | undefined;
}

/** A place as a link to its line, as that side has it; plain text where nobody knows where it is. */
export function placeLink(place: LinkedPlace, side: SideName, links: Links): string {
  const address = addressOf(place, side, links);
  return address === undefined ? code(locationText(place)) : `[${markdown(locationText(place))}](${address})`;
}

function addressOf({ file, line }: LinkedPlace, side: SideName, links: Links): string | undefined {
  const { repository, commits, prefix } = links;
  const commit = commits[side];
  const path = repositoryPath(prefix, file);
  if (repository === undefined || commit === undefined || path === undefined || path === '') return undefined;
  if (file.startsWith('/') || !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) return undefined;
  const steps = path.split('/').map(encoded);
  return `${repository}/blob/${commit}/${steps.join('/')}${line === undefined ? '' : `#L${line}`}`;
}

/** A step of a path such that it can end neither an address nor a link of Markdown. */
function encoded(step: string): string {
  return encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*~_]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
