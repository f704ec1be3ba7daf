import { intersect, intersectTraffic, isNoTraffic, noTraffic, type Traffic, trafficText } from '../sets/index.js';
import type { JudgeContext } from './context.js';
import { isJudged, type JudgedCase } from './judge-case.js';
import type { Member, WorkloadMember } from './members.js';
import { portsAtAddress, portsAtBackend, portsAtPod } from './ports.js';

/** Two cases that demand the opposite of one pair, port and family. */
export interface Contradiction {
  readonly allowed: JudgedCase;
  readonly denied: JudgedCase;
  /** One place where they clash: `shop/web → shop/db TCP/5432`. */
  readonly words: string;
}

/** The pairs of cases of one suite whose demands certainly overlap (`language.md` §4). */
export function findContradictions(cases: readonly JudgedCase[], context: JudgeContext): readonly Contradiction[] {
  const demanding = cases.filter(
    ({ result, from, to }) => result.status !== 'skipped' && from.length > 0 && to.length > 0,
  );
  const allowing = demanding.filter(({ test }) => test.expect === 'allow');
  const denying = demanding.filter(({ test }) => test.expect === 'deny');
  return allowing.flatMap((allowed) =>
    denying.flatMap((denied) => {
      const words = findClash(allowed, denied, context);
      return words === undefined ? [] : [{ allowed, denied, words }];
    }),
  );
}

function findClash(a: JudgedCase, b: JudgedCase, context: JudgeContext): string | undefined {
  const sources = commonMembers(a.from, b.from, context);
  const destinations = commonMembers(a.to, b.to, context);
  for (const to of destinations) {
    const traffic = intersectTraffic(trafficAt(a, to[0]), trafficAt(b, to[1]));
    if (isNoTraffic(traffic)) continue;
    const from = sources.find((each) => isJudged(each[0], to[0]) && isJudged(each[1], to[1]));
    if (from !== undefined) return `${from[0].id} → ${to[0].id} ${trafficText(traffic)}`;
  }
  return undefined;
}

type Common = readonly [Member, Member];

function commonMembers(a: readonly Member[], b: readonly Member[], context: JudgeContext): readonly Common[] {
  const workloads = new Map(b.filter((member) => member.kind === 'workload').map((member) => [member.id, member]));
  const others = b.filter((member) => member.kind !== 'workload');
  return a.flatMap((member): readonly Common[] => {
    if (member.kind !== 'workload') {
      const other = others.find((each) => isSamePlace(member, each, context));
      return other === undefined ? [] : [[member, other]];
    }
    const other = workloads.get(member.id);
    return other !== undefined && isCertain(member) && isCertain(other) ? [[member, other]] : [];
  });
}

function isCertain(member: WorkloadMember): boolean {
  return member.isMeant === true && member.pods.every((pod) => pod.presence === true);
}

/** Do two ends share a place for certain, in a family in which `allow` is judged? */
function isSamePlace(a: Member, b: Member, { families }: JudgeContext): boolean {
  if (a.kind === 'nodes' || b.kind === 'nodes') return a.kind === b.kind;
  if (a.kind === 'domain' || b.kind === 'domain') return a.kind === b.kind && a.id === b.id;
  if (a.kind !== 'addresses' || b.kind !== 'addresses') return false;
  const judged = a.isWritten && b.isWritten ? (['IPv4', 'IPv6'] as const) : families;
  return judged.some((family) => intersect(a.addresses[family], b.addresses[family]).length > 0);
}

function trafficAt({ test }: JudgedCase, to: Member): Traffic {
  if (to.kind !== 'workload') return portsAtAddress(test.ports, to.id).traffic;
  const [pod] = to.pods;
  if (pod === undefined) return noTraffic;
  return (to.service === undefined ? portsAtPod(test.ports, pod) : portsAtBackend(test.ports, to.service, pod)).traffic;
}
