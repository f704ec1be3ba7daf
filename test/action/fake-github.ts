import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import addFormats from 'ajv-formats';
import { type Context, type Document, OpenAPIBackend } from 'openapi-backend';

export interface FakeComment {
  readonly id: number;
  readonly body: string;
  readonly login: string;
}

/** What the server answers instead, in order, to requests of an operation. */
export interface Refusal {
  readonly operation: Operation;
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Operation =
  | 'issues/list-comments'
  | 'issues/create-comment'
  | 'issues/update-comment'
  | 'issues/delete-comment'
  | 'pulls/get';

export interface FakeGitHub {
  readonly url: string;
  /** `GET /repos/…?…` and the status, of every request. */
  readonly log: readonly string[];
  /** What was wrong with requests, or with the answers of this server. */
  readonly problems: readonly string[];
  readonly comments: () => readonly FakeComment[];
  readonly close: () => void;
}

export interface FakeState {
  readonly comments?: readonly Omit<FakeComment, 'id'>[];
  readonly refusals?: readonly Refusal[];
  readonly headSha?: string;
  /** Whom comments are written by. */
  readonly login?: string;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const repository = '/api/v3/repos/octo/shop';
const text = readFileSync('test/action/github-openapi/api.github.com.trimmed.json', 'utf8');
const definition: Document = JSON.parse(text);

/** What a server keeps: its comments by their numbers, and what was wrong with what it was asked. */
interface Kept {
  readonly comments: Map<number, FakeComment>;
  /** A number that no comment has or had. */
  readonly newId: () => number;
  readonly headSha: string;
  readonly login: string;
  readonly problems: string[];
}

/** Answers requests with what a server keeps. The validators are compiled once for all servers of a process. */
const api = new OpenAPIBackend({
  definition,
  strict: true,
  ajvOpts: { strict: false },
  customizeAjv: (ajv) => {
    addFormats.default(ajv);
    return ajv;
  },
  handlers: {
    validationFail: (context, { problems }: Kept): Reply => {
      problems.push(`request: ${JSON.stringify(context.validation.errors)}`);
      return { status: 422, body: { message: 'Validation Failed' } };
    },
    notFound: (): Reply => ({ status: 404, body: { message: 'Not Found' } }),
    'issues/list-comments': ({ request }: Context, { comments }: Kept): Reply => {
      const [size, page] = [Number(request.query['per_page'] ?? 30), Number(request.query['page'] ?? 1)];
      return { status: 200, body: [...comments.values()].slice((page - 1) * size, page * size).map(commentBody) };
    },
    'issues/create-comment': ({ request }: Context, { comments, newId, login }: Kept): Reply => {
      const comment = { id: newId(), body: request.requestBody.body, login };
      if (comment.body.length > 65_536) return { status: 422, body: { message: 'body is too long' } };
      comments.set(comment.id, comment);
      return { status: 201, body: commentBody(comment) };
    },
    'issues/update-comment': ({ request }: Context, { comments }: Kept): Reply => {
      const comment = comments.get(Number(request.params['comment_id']));
      if (comment === undefined) return { status: 404, body: { message: 'Not Found' } };
      const changed = { ...comment, body: request.requestBody.body };
      comments.set(comment.id, changed);
      return { status: 200, body: commentBody(changed) };
    },
    'issues/delete-comment': ({ request }: Context, { comments }: Kept): Reply => {
      comments.delete(Number(request.params['comment_id']));
      return { status: 204 };
    },
    'pulls/get': (_: Context, { headSha }: Kept): Reply => ({
      status: 200,
      body: { number: 7, state: 'open', head: { sha: headSha } },
    }),
  },
});
const ready = api.init();

/**
 * A server with a part of GitHub's API, below a path as GitHub Enterprise has it. Every request, and every answer that the
 * description knows, is validated against GitHub's own schemas.
 */
export async function startFakeGitHub({
  comments = [],
  refusals = [],
  headSha = '',
  login = bot,
}: FakeState = {}): Promise<FakeGitHub> {
  await ready;
  let next = 1;
  const newId = () => next++;
  const entries = comments.map((each) => ({ id: newId(), ...each }));
  const kept: Kept = {
    comments: new Map(entries.map((each) => [each.id, each])),
    ...{ newId, headSha, login, problems: [] },
  };
  const { problems } = kept;
  const left = [...refusals];
  const log: string[] = [];
  const answer = async (request: IncomingMessage): Promise<Reply> => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    if (request.headers.authorization !== `Bearer ${token}`)
      return { status: 401, body: { message: 'Bad credentials' } };
    if (!pathname.startsWith(`${repository}/`)) return { status: 404, body: { message: 'Not Found' } };
    const sent = {
      method: request.method ?? '',
      path: pathname.slice('/api/v3'.length),
      query: Object.fromEntries(searchParams),
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
      ...(await bodyOf(request)),
    };
    const operation = api.matchOperation(sent);
    const refused = left.findIndex((each) => each.operation === operation?.operationId);
    const [refusal] = refused < 0 ? [] : left.splice(refused, 1);
    if (refusal !== undefined) {
      const { status, headers = {}, message = 'refused' } = refusal;
      return { status, headers, body: { message } };
    }
    const reply: Reply = await api.handleRequest(sent, kept);
    const isTold = operation?.operationId !== 'pulls/get' && reply.status < 300 && reply.body !== undefined;
    const checked = isTold ? api.validateResponse(reply.body, operation ?? '', reply.status) : undefined;
    if (checked?.errors) problems.push(`answer: ${JSON.stringify(checked.errors)}`);
    return reply;
  };
  const server = createServer(async (request, response) => {
    const { status, headers = {}, body } = await answer(request);
    log.push(`${request.method} ${request.url?.replace(repository, '')} ${status}`);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api/v3`,
    ...{ log, problems },
    comments: () => [...kept.comments.values()],
    close: () => server.close(),
  };
}

export const bot = 'github-actions[bot]';

async function bodyOf(request: IncomingMessage): Promise<{ readonly body?: unknown }> {
  let raw = '';
  for await (const chunk of request) raw += String(chunk);
  return raw === '' ? {} : { body: JSON.parse(raw) };
}

/** A comment as GitHub tells it. */
function commentBody({ id, body, login }: FakeComment): unknown {
  const url = 'https://github.example/api/v3/x';
  const user = { login, id: 1, node_id: 'x', avatar_url: url, gravatar_id: null, type: 'Bot', site_admin: false };
  const links = ['url', 'html_url', 'followers_url', 'following_url', 'gists_url', 'starred_url', 'subscriptions_url'];
  const more = ['organizations_url', 'repos_url', 'events_url', 'received_events_url'];
  const time = '2026-11-22T12:00:00Z';
  return {
    ...{ id, node_id: 'x', url, html_url: url, issue_url: url, body },
    ...{ created_at: time, updated_at: time, author_association: 'CONTRIBUTOR' },
    user: { ...user, ...Object.fromEntries([...links, ...more].map((name) => [name, url])) },
  };
}
