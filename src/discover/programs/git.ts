/** Settings that keep git from asking, paging, quoting or starting programs of the repository. */
export const gitSettings = ['--no-pager', '-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false'] as const;

/** An environment in which git is led to no other repository, runs nothing and doesn't reach for the network. */
export function gitEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  const harmless = Object.entries(env).filter(([name]) => !name.startsWith('GIT_'));
  const own = {
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
  };
  return { ...Object.fromEntries(harmless), ...own };
}
