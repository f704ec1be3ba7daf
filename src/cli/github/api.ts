import { setTimeout as sleep } from 'node:timers/promises';

/** GitHub's REST API, with one token, for one repository. */
export interface Api {
  /** `path` begins behind `/repos/OWNER/NAME`. Never throws, and never says the token. */
  readonly send: (method: Method, path: string, body?: unknown) => Promise<Answer>;
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

export type Answer =
  | { readonly kind: 'done'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly status: number; readonly output: string }
  /** It asks to wait longer than a step may; with the seconds. */
  | { readonly kind: 'limited'; readonly seconds: number }
  /** Nothing came that is an answer; with why. */
  | { readonly kind: 'unreachable'; readonly why: string };

export interface ApiSetting {
  /** `https://api.github.com`; another host on GitHub Enterprise. */
  readonly url: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  readonly userAgent: string;
  readonly now: () => Date;
}

const limits = { tries: 3, waitSeconds: 30, answerMilliseconds: 15_000 };

/** The API as a step uses it: each request is tried a few times at most, within a minute or so. */
export function connectApi(setting: ApiSetting): Api {
  return {
    send: async (method, path, body) => {
      for (let left = limits.tries - 1; ; left--) {
        const answer = await trySend({ method, path, body }, setting);
        const wait = waitBefore(answer, method);
        if (wait === undefined || wait > limits.waitSeconds || left === 0) return answer;
        await sleep(wait * 1000);
      }
    },
  };
}

interface Sent {
  readonly method: Method;
  readonly path: string;
  readonly body: unknown;
}

/**
 * How many seconds to wait before another try, if one makes sense. What was refused for its number wasn't done; of anything else
 * that went wrong nobody knows, and a second comment would be worse than none.
 */
function waitBefore(answer: Answer, method: Method): number | undefined {
  switch (answer.kind) {
    case 'done':
      return undefined;
    case 'limited':
      return answer.seconds;
    case 'refused':
      return answer.status >= 500 && method !== 'POST' ? 1 : undefined;
    case 'unreachable':
      return method === 'POST' ? undefined : 1;
    default:
      return answer satisfies never;
  }
}

async function trySend({ method, path, body }: Sent, setting: ApiSetting): Promise<Answer> {
  const { url, repository, token, userAgent, now } = setting;
  try {
    const response = await fetch(`${url.replace(/(?<!\/)\/+$/, '')}/repos/${repository}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': userAgent,
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // A write that is led elsewhere would become a read.
      redirect: 'manual',
      signal: AbortSignal.timeout(limits.answerMilliseconds),
    });
    const text = await response.text();
    if (response.ok) return { kind: 'done', body: jsonIn(text) };
    const seconds = secondsToWait(response, now());
    if (seconds !== undefined) return { kind: 'limited', seconds };
    return { kind: 'refused', status: response.status, output: messageIn(text).replaceAll(token, '***') };
  } catch (error) {
    return { kind: 'unreachable', why: whyOf(error) };
  }
}

/** How long GitHub asks to wait, where it refuses because of too many requests. */
function secondsToWait({ status, headers }: Response, now: Date): number | undefined {
  if (status !== 429 && status !== 403) return undefined;
  const after = headers.get('retry-after');
  if (after !== null && /^\d+$/.test(after)) return Number(after);
  const reset = Number(headers.get('x-ratelimit-reset'));
  if (headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset))
    return Math.max(1, Math.ceil(reset - now.getTime() / 1000));
  return status === 429 ? 10 : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** GitHub's own words. */
function messageIn(text: string): string {
  const body = jsonIn(text);
  const output = typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined;
  return typeof output === 'string' ? output : '';
}

/** Of an error's message nothing is reported: it may hold what was sent. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return 'the request failed';
  if (error.name === 'TimeoutError') return 'no answer came in time';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : 'the request failed';
}
