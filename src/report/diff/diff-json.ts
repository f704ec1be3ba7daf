import { type ConnectionChange, diffConnections, type PortRange, type ReachabilityDiff } from '../../result.js';
import { jsonList, jsonText } from '../text/json-text.js';
import { icmpWords, isIcmp } from '../text/words.js';

/** The difference for machines: one JSON object, a line for each connection that changed, made one at a time. */
export function* diffJson(diff: ReachabilityDiff): Generator<string> {
  const { apiVersion, kind, base, head, workloads, notes, diagnostics } = diff;
  yield `{\n"apiVersion": ${jsonText(apiVersion)},\n"kind": ${jsonText(kind)}`;
  yield `,\n"base": ${jsonText(base)},\n"head": ${jsonText(head)}`;
  for (const name of ['opened', 'closed', 'uncertain'] as const) {
    yield `,\n"${name}": `;
    yield* jsonList(changeRows(diff[name]));
  }
  const equivalence = diff.equivalent === undefined ? '' : `,\n"equivalent": ${diff.equivalent}`;
  yield `${equivalence},\n"workloads": ${jsonText(workloads)},\n"notes": ${jsonText(notes)},\n"diagnostics": `;
  yield* jsonList(diagnostics);
  yield '\n}\n';
}

/** Every connection of some changes; ICMP has messages as tests write them, where not all are meant, and no ports. */
export function* changeRows(changes: readonly ConnectionChange[]): Generator<unknown> {
  for (const { allow, unknown, ...row } of diffConnections(changes))
    yield { ...row, allow: allow.map(rangeOf), unknown: unknown.map(rangeOf) };
}

function rangeOf(range: PortRange): unknown {
  if (!isIcmp(range)) return range;
  const { from, to, ...rest } = range;
  const messages = icmpWords(range).slice(range.protocol.length + 1);
  return messages === '' ? rest : { ...rest, messages };
}
