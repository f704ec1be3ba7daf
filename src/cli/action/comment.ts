import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  commentMarker,
  type PullRequestFacts,
  pullRequestComment,
  readFacts,
  shownName,
  shownProse,
} from '../../report/index.js';
import { UsageError } from '../../run/index.js';
import { version } from '../command-line/version.js';
import { type Answer, type Api, connectApi } from '../github/api.js';
import { numberAt, readEvent, textAt } from '../github/event.js';
import { type Posted, postComment } from '../github/sticky-comment.js';
import { type ActionContext, contextOf, isRepository, linksOf, runUrlOf } from './context.js';
import { plain, type Step } from './step.js';

/** Posts what this run found on its pull request, where the inputs ask for it. What goes wrong is said, and fails nothing. */
export async function commentOn(
  step: Step,
  facts: PullRequestFacts | undefined,
  context: ActionContext,
): Promise<void> {
  if (step.inputs.comment === 'never') return;
  if (facts === undefined) {
    await step.log.write(['no comment: this run is not about a pull request\n']);
    return;
  }
  const api = apiOf(step);
  if (typeof api === 'string') return step.toolkit.notice(plain(`no comment: ${api}`));
  await post(step, { api, facts, context, runId: step.io.env['GITHUB_RUN_ID'] });
}

/**
 * Posts what another run found and kept in a file. Of the file nothing is believed: the pull request it names must be at the commit
 * that the other run was about, as GitHub says, and all that it says is shown as text.
 */
export async function commentFromFile(step: Step, file: string): Promise<number> {
  const context = contextOf(step, await readEvent(step.io));
  const head = textAt(context.event, 'workflow_run', 'head_sha');
  if (head === undefined)
    throw new UsageError(
      'input `comment-from` is for workflows that run `on: workflow_run`: only that event tells which commit the file is about',
    );
  const facts = await factsIn(resolve(step.directory, file), file);
  const api = apiOf(step);
  if (typeof api === 'string') {
    step.toolkit.notice(plain(`no comment: ${api}`));
    return 0;
  }
  const answer = await api.send('GET', `/pulls/${facts.pullRequest}`);
  if (answer.kind !== 'done') {
    step.toolkit.notice(plain(`no comment: ${failureWords('read the pull request', answer)}`));
    return 0;
  }
  if (textAt(answer.body, 'head', 'sha') !== head) {
    step.toolkit.notice(
      `no comment: pull request ${facts.pullRequest} isn't at the commit that the file is about; a later run tells of it`,
    );
    return 0;
  }
  const runId = numberAt(context.event, 'workflow_run', 'id');
  await post(step, {
    api,
    facts,
    context: { ...context, head },
    runId: runId === undefined ? undefined : String(runId),
  });
  return 0;
}

const mostBytes = 20_000_000;

async function factsIn(path: string, file: string): Promise<PullRequestFacts> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true)
    throw new UsageError(
      `input \`comment-from\`: no file \`${shownName(file)}\`; expected the one that the output \`comment-file\` of the other run named`,
    );
  const facts = found.size > mostBytes ? undefined : readFacts(await readFile(path, 'utf8'));
  if (facts !== undefined) return facts;
  throw new UsageError(
    `input \`comment-from\`: \`${shownName(file)}\` isn't what the output \`comment-file\` names; use the same version of reachspec in both workflows`,
  );
}

/** The API; why there is none, where something is missing. */
function apiOf({ io: { env, now }, toolkit, token }: Step): Api | string {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (token === '') return 'the input `github-token` is empty';
  if (!/^[\x21-\x7e]+$/.test(token)) return 'the input `github-token` holds characters that no token has';
  if (!isRepository(repository)) return 'GITHUB_REPOSITORY names no repository';
  toolkit.setSecret(token);
  const url = env['GITHUB_API_URL'] || 'https://api.github.com';
  return connectApi({ url, repository, token, userAgent: `reachspec/${version}`, now });
}

interface Posting {
  readonly api: Api;
  readonly facts: PullRequestFacts;
  readonly context: ActionContext;
  readonly runId: string | undefined;
}

async function post(step: Step, { api, facts, context, runId }: Posting): Promise<void> {
  const { comment, commentAuthor } = step.inputs;
  const links = linksOf(context, { base: facts.comparison?.commit, prefix: facts.prefix });
  const posted = await postComment(api, {
    pullRequest: facts.pullRequest,
    firstLine: commentMarker(facts),
    body: pullRequestComment(facts, { links, runUrl: runUrlOf(context, runId) }),
    author: commentAuthor,
    ifMissing: comment === 'always' || facts.outcome === 'bad' ? 'create' : 'leave',
  });
  await tell(step, posted);
}

async function tell({ toolkit, log, inputs }: Step, posted: Posted): Promise<void> {
  if (posted.kind === 'failed') {
    toolkit.notice(plain(`no comment: ${failureWords(posted.what, posted.answer)}`));
    return;
  }
  const by = posted.kind === 'created' ? posted.by : undefined;
  if (by !== undefined && by !== inputs.commentAuthor)
    toolkit.notice(
      plain(`the comment was written by \`${by}\`: give \`comment-author: ${by}\`, or each run writes another one`),
    );
  await log.write([`comment: ${postedWords[posted.kind]}\n`]);
}

const postedWords = {
  created: 'created',
  updated: 'updated',
  unchanged: 'it says so already',
  left: 'none, because nothing failed',
} as const satisfies Record<Exclude<Posted['kind'], 'failed'>, string>;

/** Why there is no comment, and what to do about it. */
function failureWords(what: string, answer: Exclude<Answer, { readonly kind: 'done' }>): string {
  switch (answer.kind) {
    case 'limited':
      return `GitHub takes no more requests for ${answer.seconds} seconds; ${elsewhere}`;
    case 'unreachable':
      return `GitHub's API could not be asked (${answer.why}); ${elsewhere}`;
    case 'refused': {
      const output = answer.output === '' ? '' : `: ${shownProse(answer.output)}`;
      return `GitHub refused to ${what} (HTTP ${answer.status}${output}); ${refusalWords[answer.status] ?? elsewhere}`;
    }
    default:
      return answer satisfies never;
  }
}

const elsewhere = 'the job summary says the same';

const refusalWords: Readonly<Record<number, string>> = {
  401: `the input \`github-token\` is no valid token; ${elsewhere}`,
  403: `the job needs \`permissions: {pull-requests: write}\`, which a pull request from a fork never gets: there use two workflows (docs/guide/github-action.md); ${elsewhere}`,
  404: `the token doesn't see this pull request: the job needs \`permissions: {pull-requests: write}\`; ${elsewhere}`,
  410: `the conversation is closed; ${elsewhere}`,
};
