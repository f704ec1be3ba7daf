import type { Diagnostic, Report, Span } from '../diagnostics/index.js';
import { define } from '../diagnostics/index.js';

/** A file or folder that was named or met, could hold manifests and isn't read. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: SkippedFileReason;
}

/** Why a file or folder isn't read. */
export type SkippedFileReason =
  | 'binary'
  | 'utf-16'
  | 'too-large'
  | 'special'
  | 'unreadable'
  | 'outside-repository'
  | 'broken-link';

interface Place {
  readonly path: string;
}

/** Reports a path that isn't there. */
export const noSuchPath = define<Place & { readonly near: string }>({
  code: 'discover/no-such-path',
  severity: 'error',
  summary: 'a path that was named does not exist',
  words: ({ path, near }) =>
    `found no file or folder \`${path}\`; expected a path relative to the working directory${near === '' ? '; check its spelling' : near}`,
});

/** Reports a path or pattern that leads to no file at all. */
export const noMatch = define<Place & { readonly ignored: number }>({
  code: 'discover/no-match',
  severity: 'error',
  summary: 'a pattern matches no manifest file',
  words: ({ path, ignored }) =>
    `found no .yaml, .yml or .json file that matches \`${path}\`${ignored === 0 ? '' : ` (ignore files leave out ${ignored} entries there)`}; expected at least one; correct the pattern or name the file itself`,
});

/** Reports a path that a file of the repository names and that leads out of it. */
export const outsideRepository = define<Place>({
  code: 'discover/outside-repository',
  severity: 'error',
  summary: 'a path that a test file, the settings or a kustomization names leads out of the repository',
  words: ({ path }) =>
    `found \`${path}\`, which leads out of the repository or to what git keeps; expected a path to files of the repository; copy the files in or pass them on the command line`,
});

const linkOutside = define<Place>({
  code: 'discover/link-outside',
  severity: 'warning',
  summary: 'a symbolic link leads out of the repository and is not followed',
  guardsTrust: true,
  words: ({ path }) =>
    `found the symbolic link \`${path}\`, which leads out of the repository or to what git keeps; expected a target inside it; it is not followed: copy the files in or name the target on the command line`,
});

const brokenLink = define<Place>({
  code: 'discover/broken-link',
  severity: 'warning',
  summary: 'a symbolic link leads nowhere or to itself',
  guardsTrust: true,
  words: ({ path }) =>
    `found the symbolic link \`${path}\`, which leads nowhere or back to itself; expected a file or folder; remove or correct it`,
});

const unreadable = define<Place>({
  code: 'discover/unreadable',
  severity: 'error',
  summary: 'a file or folder could not be read',
  words: ({ path }) =>
    `found \`${path}\`, which could not be read; expected read permission; grant it or list the path in .reachspecignore`,
});

const special = define<Place>({
  code: 'discover/special-file',
  severity: 'error',
  summary: 'a pipe, a device or a socket has the name of a manifest and is not read',
  words: ({ path }) =>
    `found \`${path}\` to be a pipe, a device or a socket, not evaluated; expected a file; remove it or list it in .reachspecignore`,
});

const binary = define<Place>({
  code: 'discover/binary',
  severity: 'warning',
  summary: 'a file with a manifest name is binary, as git-crypt leaves it, and is not evaluated',
  guardsTrust: true,
  words: ({ path }) =>
    `found binary data in \`${path}\`, not evaluated; expected text; decrypt it (\`git-crypt unlock\`) or list it in .reachspecignore`,
});

const utf16 = define<Place>({
  code: 'discover/utf-16',
  severity: 'error',
  summary: 'a file is UTF-16 and is not evaluated',
  words: ({ path }) =>
    `found UTF-16 text in \`${path}\`, not evaluated; expected UTF-8; save it as UTF-8 or list it in .reachspecignore`,
});

const tooLarge = define<Place>({
  code: 'discover/too-large',
  severity: 'error',
  summary: 'a file is larger than 64 MiB and is not read',
  words: ({ path }) =>
    `found \`${path}\` to be larger than 64 MiB; expected less; split it or list it in .reachspecignore`,
});

/** Reports a file that is read although some of its bytes are no UTF-8. */
export const notUtf8 = define<Place>({
  code: 'discover/not-utf-8',
  severity: 'warning',
  summary: 'a file holds bytes that are no UTF-8; objects in it that could matter are refused',
  guardsTrust: true,
  words: ({ path }) =>
    `found bytes in \`${path}\` that are no UTF-8; expected UTF-8; save the file as UTF-8, for kubectl refuses it`,
});

const reports: Readonly<Record<SkippedFileReason, Report<Place>>> = {
  binary,
  'utf-16': utf16,
  'too-large': tooLarge,
  special,
  unreadable,
  'outside-repository': linkOutside,
  'broken-link': brokenLink,
};

/** The diagnostic that goes with a skipped file. */
export function reportSkipped({ path, reason }: SkippedFile): Diagnostic {
  return reports[reason]({ path }, startOf(path));
}

/** The beginning of a file that isn't read. */
export function startOf(path: string): Span {
  return { file: { path, text: '' }, start: 0, end: 0 };
}
