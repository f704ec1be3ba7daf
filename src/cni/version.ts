/** The numbers of a version: a part that is missing counts as 0, a suffix not at all. `undefined` where the text is no version. */
export function versionOf(text: string): readonly number[] | undefined {
  const [, numbers] = /^v?(\d+(?:\.\d+){0,2})(?:[-+][\w.+-]+)?$/.exec(text) ?? [];
  return numbers?.split('.').map(Number);
}

/** Is the version older than the other? Both are read by `versionOf`; a text that is none is older than nothing. */
export function isBefore(version: string, other: string): boolean {
  const [parts, otherParts] = [versionOf(version), versionOf(other)];
  if (parts === undefined || otherParts === undefined) return false;
  const differing = [0, 1, 2].find((index) => (parts[index] ?? 0) !== (otherParts[index] ?? 0));
  return differing !== undefined && (parts[differing] ?? 0) < (otherParts[differing] ?? 0);
}
