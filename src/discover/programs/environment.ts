import { devNull } from 'node:os';
import { delimiter, isAbsolute } from 'node:path';

/** The environment variables of the run. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment of a program that handles files of a pull request, but for its HOME: a few names that it can't do without, so
 * that nothing secret and nothing that changes its answer from one machine to the next is among them, and every way to the
 * network closed that a variable can close.
 */
export function allowed(env: Environment): Environment {
  const kept = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  return { ...Object.fromEntries(kept), PATH: absoluteOf(env['PATH']), ...own };
}

/** The last three are those without which Windows starts nothing. */
const names = ['LANG', 'TMPDIR', 'TMP', 'TEMP', 'SystemRoot', 'PATHEXT'] as const;

/** A folder of the PATH that isn't absolute is looked for in the folder that the program works in, which is the pull request's. */
function absoluteOf(path = ''): string {
  return path.split(delimiter).filter(isAbsolute).join(delimiter);
}

// Port 9 is that of the discard protocol: nobody listens there, and whoever asks for another machine fails at once.
const nowhere = 'http://127.0.0.1:9';

const own = {
  http_proxy: nowhere,
  https_proxy: nowhere,
  HTTP_PROXY: nowhere,
  HTTPS_PROXY: nowhere,
  ALL_PROXY: nowhere,
  GIT_TERMINAL_PROMPT: '0',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_SSH_COMMAND: 'false',
  KUBECONFIG: devNull,
  KUBERC: 'off',
  LC_ALL: 'C',
} as const;

/** Whether files that a fork wrote may be handled with secrets available: then no renderer runs. */
export function isRefused(env: Environment): boolean {
  return env['GITHUB_EVENT_NAME'] === 'pull_request_target';
}
