/** The path of a file from the root of the repository; `undefined` where it leads out of it. */
export function repositoryPath(prefix: string, file: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${prefix}/${file}`.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}
