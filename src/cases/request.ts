import type { Only, Request } from '../compile/index.js';
import { byBytes } from '../diagnostics/index.js';
import { type ConnectionTraffic, onlyOf } from '../evaluate/index.js';
import type { EntryContext } from '../ingress/judge-via.js';
import type { TestCase } from '../language/test-file.js';
import type { JudgeContext } from '../pairs/context.js';
import type { Example } from '../pairs/finding.js';
import { connectCandidates } from '../pairs/own-node.js';
import { hasOnly } from '../pairs/probe.js';
import { includes } from '../sets/index.js';

/** What a case is judged by: policies as its request meets them, where it asks one. */
export function contextUnder({ request }: Pick<TestCase, 'request'>, context: EntryContext): EntryContext {
  return request === undefined ? context : { ...context, evaluation: context.evaluation.underRequest(request) };
}

/** The request as reports show it: `HTTP GET /v1/orders`. */
export function requestWords(request: Request): string {
  if (request.kind === 'tls') return `TLS ${request.serverName}`;
  const { method, path, host } = request;
  const at = host === undefined ? undefined : `at ${host}`;
  return ['HTTP', method, path, at].filter((each) => each !== undefined).join(' ');
}

/** What admits the connection on which a request is refused, by the policies as they are without it; `undefined` where nothing does. */
export function admittedFor(
  { source, destination, family, range }: Example,
  context: JudgeContext,
): ConnectionTraffic | undefined {
  return connectCandidates({ source, destination }, family, context).find(
    (decided) =>
      decided.verdict === 'allow' && hasOnly(decided) && includes(decided.traffic[range.protocol], range.from),
  );
}

/** What alone passes of a connection: any of what an end lets through, and where both narrow it, some of each. */
export function onlyWords({ egress, ingress }: ConnectionTraffic): string {
  const sides = narrowingEnds({ egress, ingress }).map((only) => [...new Set(only.map(({ words }) => `\`${words}\``))]);
  const texts = new Set(sides.map((words) => words.toSorted(byBytes).join()));
  if (texts.size <= 1) return (sides[0] ?? []).join(' or ');
  return sides.map((words) => (words.length === 1 ? words.join() : `(${words.join(' or ')})`)).join(' and ');
}

/** How to ask about some of it: ready to paste; empty where no case can. */
export function askWords({ egress, ingress }: ConnectionTraffic): string {
  const ends = narrowingEnds({ egress, ingress });
  const example = ends.flat().find((only) => only.example !== undefined && isLetAt(ends, only))?.example;
  if (example !== undefined) return `; ask for a request: \`${example}\``;
  const isHttp = ends.flat().some(({ words }) => words.startsWith('HTTP'));
  return isHttp ? '; ask for a request: `http: {method: …, path: …}`' : '';
}

/** Whether every end that narrows has what is let through at one, so that an example of it passes both. */
function isLetAt(ends: readonly (readonly Only[])[], { words }: Only): boolean {
  return ends.every((only) => only.some((each) => each.words === words));
}

/** What the ends let through that narrow the connection. */
function narrowingEnds({
  egress,
  ingress,
}: Pick<ConnectionTraffic, 'egress' | 'ingress'>): readonly (readonly Only[])[] {
  return [onlyOf(egress), onlyOf(ingress)].filter((only) => only.length > 0);
}
