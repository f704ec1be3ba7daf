import { endKeyOf, type Member, presenceOf, type WorkloadMember } from '../endpoints/members.js';
import type { Assertion } from '../language/test-file.js';
import { goOn } from '../limit/index.js';
import type { JudgeContext } from '../pairs/context.js';
import { isJudged } from '../pairs/judge-pairs.js';
import { intersect, intersectTraffic, isNoTraffic, trafficText } from '../sets/index.js';
import type { Demand } from './demand.js';
import { demandsOf } from './demands.js';
import type { JudgedCase } from './judge-case.js';

/** Two cases that demand the opposite of one pair, port and family. */
export interface Contradiction {
  readonly allowed: JudgedCase;
  readonly denied: JudgedCase;
  /** One connection on which they contradict: `shop/web → shop/db TCP/5432`. */
  readonly words: string;
}

/** Pairs of cases of one suite whose demands certainly overlap (`language.md` §4): for each case that is in such a pair the first. */
export function findContradictions(cases: readonly JudgedCase[], context: JudgeContext): readonly Contradiction[] {
  const demanding = cases.filter(
    ({ result, test }) => isDemanding(result.status) && test.expectFailure === undefined && test.problems.length === 0,
  );
  const verdicts = new Set(demanding.flatMap(({ test }) => verdictsOf(test.assertion)));
  if (verdicts.size < 2) return [];
  const demands = demanding.flatMap((judged) => demandsOf(judged.test, context).map((demand) => ({ judged, demand })));
  const allowing = demands.filter(({ demand }) => demand.verdict === 'allow');
  const denying = demands.filter(({ demand }) => demand.verdict === 'deny');
  const found: Contradiction[] = [];
  const clashing = new Set<JudgedCase>();
  const meeting = indexDemands(denying);
  for (const allowed of allowing) {
    for (const denied of meeting(allowed.demand)) {
      const both = [allowed.judged, denied.judged];
      if (mayBothHold(allowed.demand, denied.demand)) continue;
      if (allowed.judged === denied.judged || both.every((each) => clashing.has(each))) continue;
      goOn();
      const words = findClash(allowed.demand, denied.demand, context);
      if (words === undefined) continue;
      found.push({ allowed: allowed.judged, denied: denied.judged, words });
      for (const each of both) clashing.add(each);
    }
  }
  return found;
}

/** Two requests are two questions, and a request may be refused on a connection that is allowed. */
function mayBothHold(allowed: Demand, denied: Demand): boolean {
  if (denied.request === undefined) return false;
  return allowed.request === undefined || JSON.stringify(allowed.request) !== JSON.stringify(denied.request);
}

interface JudgedDemand {
  readonly judged: JudgedCase;
  readonly demand: Demand;
}

/** Finds those of some demands that may have ends in common with another, in their order. */
function indexDemands(demands: readonly JudgedDemand[]): (other: Demand) => readonly JudgedDemand[] {
  const sides = (['to', 'from'] as const).map((side) => ({ side, places: placesBy(demands, side) }));
  return (other) => {
    const found = sides.map(({ side, places }) => [...endKeys(other[side])].map((key) => places.get(key) ?? []));
    const [fewest = []] = found.sort((a, b) => sizeOf(a) - sizeOf(b));
    const [only, ...more] = fewest;
    const places = more.length === 0 ? (only ?? []) : [...new Set(fewest.flat())].sort((a, b) => a - b);
    return places.flatMap((place) => demands[place] ?? []);
  };
}

function placesBy(demands: readonly JudgedDemand[], side: 'from' | 'to'): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { demand }] of demands.entries()) {
    for (const key of endKeys(demand[side])) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [place]);
      else known.push(place);
    }
  }
  return places;
}

/** What members have in common that may be the same end. */
function endKeys(members: readonly Member[]): ReadonlySet<string> {
  return new Set(members.map((each) => (each.kind === 'addresses' ? each.kind : endKeyOf(each))));
}

function sizeOf(lists: readonly (readonly number[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

/** What a case may demand. */
function verdictsOf(assertion: Assertion): readonly Demand['verdict'][] {
  if (assertion.kind === 'pairs') return [assertion.expect];
  return assertion.isExact ? ['deny', 'allow'] : ['deny'];
}

function isDemanding(status: JudgedCase['result']['status']): boolean {
  return status !== 'skipped';
}

function findClash(a: Demand, b: Demand, context: JudgeContext): string | undefined {
  const destinations = commonMembers(a.to, b.to, context);
  const sources = destinations.length === 0 ? [] : commonMembers(a.from, b.from, context);
  for (const [toA, toB] of destinations) {
    for (const [fromA, fromB] of sources) {
      if (!isJudged(fromA, toA) || !isJudged(fromB, toB)) continue;
      const traffic = intersectTraffic(a.trafficOf(fromA, toA), b.trafficOf(fromB, toB));
      if (!isNoTraffic(traffic)) return `${fromA.id} → ${toA.id} ${trafficText(traffic)}`;
    }
  }
  return undefined;
}

type Common = readonly [Member, Member];

function commonMembers(a: readonly Member[], b: readonly Member[], context: JudgeContext): readonly Common[] {
  // The shorter list is gone through, and looked up in the longer one.
  if (a.length > b.length) return commonMembers(b, a, context).map(([x, y]) => [y, x] as const);
  const workloads = workloadsById(b);
  const others = b.filter((member) => member.kind !== 'workload');
  return a.flatMap((member): readonly Common[] => {
    if (member.kind !== 'workload') {
      return others.filter((each) => isSameLocation(member, each, context)).map((each) => [member, each] as const);
    }
    if (!isCertain(member)) return [];
    return (workloads.get(member.id) ?? []).filter(isCertain).map((other) => [member, other] as const);
  });
}

const indexes = new WeakMap<readonly Member[], ReadonlyMap<string, readonly WorkloadMember[]>>();

/** One workload may be there several times: by itself, and through Services. */
function workloadsById(members: readonly Member[]): ReadonlyMap<string, readonly WorkloadMember[]> {
  const known = indexes.get(members) ?? indexById(members);
  indexes.set(members, known);
  return known;
}

function indexById(members: readonly Member[]): ReadonlyMap<string, readonly WorkloadMember[]> {
  const byId = new Map<string, WorkloadMember[]>();
  for (const member of members) {
    if (member.kind !== 'workload') continue;
    const known = byId.get(member.id);
    if (known === undefined) byId.set(member.id, [member]);
    else known.push(member);
  }
  return byId;
}

function isCertain(member: WorkloadMember): boolean {
  return member.pods.every((pod) => presenceOf(member, pod) === true);
}

/** Whether two ends certainly have an address or pod in common, in a family in which `allow` is judged. */
function isSameLocation(a: Member, b: Member, { families }: JudgeContext): boolean {
  if (a.kind !== 'addresses' || b.kind !== 'addresses') return endKeyOf(a) === endKeyOf(b);
  const judged = a.isWritten && b.isWritten ? (['IPv4', 'IPv6'] as const) : families;
  return judged.some((family) => intersect(a.addresses[family], b.addresses[family]).length > 0);
}
