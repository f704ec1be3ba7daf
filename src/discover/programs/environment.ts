import { devNull } from 'node:os';

/** What the run knows of the world. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment of a renderer: without what is secret or would change its answer from one machine to the next, and with
 * every way to the network closed that a variable can close.
 */
export function offline(env: Environment): Environment {
  const kept = Object.entries(env).filter(([name]) => !dropped.test(name) && !ofTheShell.test(name));
  return { ...Object.fromEntries(kept), ...own };
}

const dropped =
  /^(?:GIT|HELM|KUBE|KUSTOMIZE|GITHUB|ACTIONS|INPUT|RUNNER)_?|_proxy$|token|secret|passw|credential|api_?key/i;

// What tells one terminal from another: a file of variables in a kustomization may name any variable.
const ofTheShell =
  /^(?:PWD|OLDPWD|SHLVL|_|COLUMNS|LINES|WINDOWID|DISPLAY|(?:TERM|SSH|XDG_SESSION|DBUS|npm)(?:_.*)?|TERM.*)$/;

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

/** Whether files that a fork wrote may be handled with secrets at hand: then no renderer runs. */
export function isRefused(env: Environment): boolean {
  return env['GITHUB_EVENT_NAME'] === 'pull_request_target';
}
