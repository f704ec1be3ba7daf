/** An error of the operating system: what was asked of it, and the code of its answer. */
export interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

/** Whether an error is one of the operating system. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

/** Why the system refused, in words where it does so often. */
export function systemWords(error: unknown): string {
  const code = isSystemError(error) ? error.code : undefined;
  return words[code ?? ''] ?? code ?? 'the system refused';
}

/** What the system refused to do, in words. */
export function systemFailure(error: SystemError): string {
  const { syscall, path } = error;
  return `cannot ${syscall}${path === undefined ? '' : ` \`${path}\``}: ${systemWords(error)}`;
}

const words: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  EDQUOT: 'no space is left',
  EIO: 'the device failed',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'a part of its path is a symbolic link',
  EMFILE: 'too many files are open',
};
