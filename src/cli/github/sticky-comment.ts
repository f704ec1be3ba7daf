import type { Answer, Api } from './api.js';
import { numberAt, textAt } from './event.js';

/** The one comment of a step on a pull request. */
export interface StickyComment {
  readonly pullRequest: number;
  /** What its text begins with. */
  readonly firstLine: string;
  readonly body: string;
  /** Whose comments may be edited: `github-actions[bot]`. */
  readonly author: string;
  /** Whether there is enough to say to begin one. */
  readonly ifMissing: 'create' | 'leave';
}

/** What became of it. */
export type Posted =
  | { readonly kind: 'created'; readonly by: string | undefined }
  | { readonly kind: 'updated' | 'unchanged' | 'left' }
  | { readonly kind: 'failed'; readonly what: string; readonly answer: Exclude<Answer, { readonly kind: 'done' }> };

const perPage = 100;
/** Beyond 10,000 comments nobody looks. */
const mostPages = 100;

/** Edits the comment in place, or creates it. Of several of its own the first stays, as when two runs began at once. */
export async function postComment(api: Api, comment: StickyComment): Promise<Posted> {
  const own = await ownComments(api, comment);
  if ('kind' in own) return own;
  const [first, ...others] = own;
  for (const { id } of others) await api.send('DELETE', `/issues/comments/${id}`);
  if (first === undefined) return comment.ifMissing === 'create' ? create(api, comment) : { kind: 'left' };
  if (first.body === comment.body) return { kind: 'unchanged' };
  const answer = await api.send('PATCH', `/issues/comments/${first.id}`, { body: comment.body });
  if (answer.kind === 'done') return { kind: 'updated' };
  const isGone = answer.kind === 'refused' && answer.status === 404;
  if (isGone && comment.ifMissing === 'create') return create(api, comment);
  return { kind: 'failed', what: 'edit the comment', answer };
}

async function create(api: Api, { pullRequest, body }: StickyComment): Promise<Posted> {
  const answer = await api.send('POST', `/issues/${pullRequest}/comments`, { body });
  if (answer.kind === 'done') return { kind: 'created', by: textAt(answer.body, 'user', 'login') };
  return { kind: 'failed', what: 'create a comment', answer };
}

interface Found {
  readonly id: number;
  readonly body: string;
}

/** The comments that begin with that first line and were written by the author: anybody can write one. */
async function ownComments(
  api: Api,
  { pullRequest, firstLine, author }: StickyComment,
): Promise<readonly Found[] | Posted> {
  const own: Found[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const answer = await api.send('GET', `/issues/${pullRequest}/comments?per_page=${perPage}&page=${page}`);
    if (answer.kind !== 'done') return { kind: 'failed', what: 'read the comments', answer };
    const comments: readonly unknown[] = Array.isArray(answer.body) ? answer.body : [];
    for (const each of comments) {
      const [id, body, login] = [numberAt(each, 'id'), textAt(each, 'body'), textAt(each, 'user', 'login')];
      if (id !== undefined && body?.startsWith(firstLine) && login === author) own.push({ id, body });
    }
    if (comments.length < perPage) break;
  }
  return own;
}
