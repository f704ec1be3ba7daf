/** Where the lines of files can be read on the web, as the edge knows it. */
export interface LineLinks {
  /** The files of the repository at one commit: `https://github.com/owner/name/blob/0123…`; without a slash at the end. */
  readonly base: string;
  /** From the root of the repository to the working directory, with `/`; empty where they are the same. */
  readonly prefix: string;
}

/** The address of a line; `undefined` for what is no file of the repository, such as standard input. */
export function lineAddress(links: LineLinks | undefined, file: string, line: number | undefined): string | undefined {
  if (links === undefined || !isBelow(file)) return undefined;
  const path = [...links.prefix.split('/'), ...file.split('/')].filter((part) => part !== '' && part !== '.');
  const fragment = line === undefined ? '' : `#L${line}`;
  return `${links.base}/${path.map(encoded).join('/')}${fragment}`;
}

/** Whether a path stays below the working directory and is no other name for a source: `git:main:a.yaml`, `<stdin>`. */
function isBelow(file: string): boolean {
  return (
    file !== '' && file !== '-' && !file.startsWith('/') && !/[:<>\\]/.test(file) && !file.split('/').includes('..')
  );
}

/** Half a surrogate pair has no encoding. */
function encoded(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'));
}
