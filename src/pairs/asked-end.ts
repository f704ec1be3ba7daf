import { type Note, type SourceFile, UsageError, wholeFile } from '../diagnostics/index.js';
import type { Member } from '../endpoints/members.js';
import { findPolicyPods } from '../endpoints/policy-pods/policy-pods.js';
import { resolveEndpoints } from '../endpoints/resolve/resolve-endpoints.js';
import { type Endpoint, parseEndpoint } from '../language/endpoint.js';
import { endpointProblems } from '../language/endpoint-problems.js';
import { readEndpoint } from '../language/read-endpoint.js';
import { parseYaml } from '../parse/index.js';
import { type JudgeContext, resolveContextOf } from './context.js';

/** An end that somebody asks for by a word of the command line. */
export interface AskedEnd {
  readonly members: readonly Member[];
  readonly notes: readonly Note[];
}

/**
 * Looks up an end of the test language, written as in a test file (`internet`, `shop/web`, `{namespace: shop, podSelector: {}}`), or pods
 * that only policies know by their id (`shop/pods(app=db)`). Throws a `UsageError` where it means nothing there.
 */
export function askedEnd(text: string, side: 'from' | 'to', context: JudgeContext): AskedEnd {
  const { cluster, evaluation } = context;
  if (!text.startsWith('{') && text.includes('/pods(') && text.endsWith(')')) {
    const known = findPolicyPods(cluster, evaluation);
    const pods = known.find(({ id }) => plain(id) === plain(text));
    if (pods !== undefined) return { members: [{ kind: 'pods', id: pods.id, pods }], notes: [] };
    const shown = known.slice(0, mostShown).map(({ id }) => `\`${id}\``);
    const others = shown.length === 0 ? 'every policy selects a known pod' : `those are ${shown.join(', ')}`;
    throw new UsageError(`no policy alone knows \`${text}\`; ${others}`);
  }
  const { members, problems, notes } = resolveEndpoints(
    readEnd(text),
    resolveContextOf(context, { side, allowsEmpty: false }),
  );
  if (problems.length > 0) throw new UsageError(problems.join('; '));
  return { members, notes };
}

const mostShown = 6;

function plain(id: string): string {
  return id.replace(/\s+/g, '');
}

function readEnd(text: string): readonly Endpoint[] {
  const span = wholeFile(argument(text));
  if (!text.startsWith('{')) {
    const parsed = parseEndpoint(text, new Set());
    if (!parsed.ok) throw new UsageError(parsed.problem);
    return [{ ...parsed.value, text, span }];
  }
  const { node, problems: broken } = parseYaml({ ...span, start: 0, end: text.length });
  if (node === undefined) throw new UsageError(`\`${text}\`: ${broken[0]?.message ?? 'nothing is written'}`);
  const problems = [...endpointProblems(node)];
  const endpoints = readEndpoint(node, { groups: new Set(), report: (problem) => problems.push(problem) });
  if (problems.length > 0) throw new UsageError(`\`${text}\`: ${problems.join('; ')}`);
  return endpoints;
}

/** A word of the command line, in the place of a file that would hold it. */
function argument(text: string): SourceFile {
  return { path: 'command line', text };
}
