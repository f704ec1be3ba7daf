import { createHash } from 'node:crypto';
import type { Links } from '../../report/index.js';
import { numberAt, textAt } from '../github/event.js';
import type { Step } from './step.js';

/** The repository, commit and event of a run on GitHub, from the runner's variables. */
export interface ActionContext {
  /** What happened. */
  readonly event: unknown;
  /** Of a pull request and what happens to one; `undefined` by a push, a merge queue, a schedule. */
  readonly pullRequest: number | undefined;
  /** The commit whose lines the reports cite. */
  readonly head: string | undefined;
  /** `https://github.com/owner/name`. */
  readonly repositoryUrl: string | undefined;
}

/** What the runner tells of itself and of the event. */
export function contextOf({ io: { env } }: Pick<Step, 'io'>, event: unknown): ActionContext {
  const [server = '', repository = ''] = [env['GITHUB_SERVER_URL'] || 'https://github.com', env['GITHUB_REPOSITORY']];
  const isKnown = /^https?:\/\/[^\s()<>"]+$/.test(server) && isRepository(repository);
  return {
    event,
    pullRequest: numberAt(event, 'pull_request', 'number'),
    head: textAt(event, 'pull_request', 'head', 'sha') ?? env['GITHUB_SHA'],
    repositoryUrl: isKnown ? `${server.replace(/(?<!\/)\/+$/, '')}/${repository}` : undefined,
  };
}

/** `owner/name`, as GitHub lets both be spelt. */
export function isRepository(text: string): boolean {
  return /^[\w.-]+\/[\w.-]+$/.test(text);
}

/** Links for places that the reports of a run name. */
export function linksOf(
  { head, repositoryUrl }: ActionContext,
  { base, prefix }: { readonly base: string | undefined; readonly prefix: string },
): Links {
  return { repository: repositoryUrl, commits: { base, head }, prefix };
}

/** The page of a run. */
export function runUrlOf({ repositoryUrl }: ActionContext, id: string | undefined): string | undefined {
  return repositoryUrl === undefined || id === undefined || !/^\d+$/.test(id)
    ? undefined
    : `${repositoryUrl}/actions/runs/${id}`;
}

/**
 * What tells the comment of a step from those of others: the workflow, the job, the step, where it works and what it reads, so that
 * two jobs, or two legs of a matrix, don't take each other's comment away.
 */
export function identityOf({ io: { env }, inputs }: Step): string {
  const { workingDirectory, paths, config, cni } = inputs;
  const names = ['GITHUB_WORKFLOW', 'GITHUB_JOB', 'GITHUB_ACTION'].map((name) => env[name] ?? '');
  const parts = [...names, workingDirectory, paths, config ?? '', cni ?? ''];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** The same in words. */
export function originOf({ io: { env }, inputs }: Step): string {
  const { workingDirectory, cni } = inputs;
  const where = workingDirectory === '.' ? [] : [workingDirectory];
  const plugin = cni === undefined ? [] : [`CNI ${cni}`];
  const names = [env['GITHUB_WORKFLOW'] ?? '', env['GITHUB_JOB'] ?? ''];
  return [...names, ...where, ...plugin].filter((each) => each !== '').join(' · ');
}
