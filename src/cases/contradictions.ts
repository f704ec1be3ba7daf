import { type AddressesMember, endKeyOf, type Member, presenceOf, type WorkloadMember } from '../endpoints/members.js';
import type { Assertion } from '../language/test-file.js';
import { goOn } from '../limit/index.js';
import type { JudgeContext } from '../pairs/context.js';
import { isJudged } from '../pairs/judge-pairs.js';
import {
  type Division,
  divisionBy,
  type Family,
  families,
  intersectTraffic,
  isNoTraffic,
  partitionWithinBy,
  trafficText,
} from '../sets/index.js';
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
  const known = indexes.get(b) ?? indexMembers(b);
  indexes.set(b, known);
  return a.flatMap((member): readonly Common[] => {
    switch (member.kind) {
      case 'workload': {
        if (!isCertain(member)) return [];
        const same = known.workloads.get(member.id) ?? [];
        return same.filter(isCertain).map((other) => [member, other] as const);
      }
      case 'addresses':
        return known.meeting(member, context).map((other) => [member, other] as const);
      default: {
        const key = endKeyOf(member);
        return known.others.filter((each) => endKeyOf(each) === key).map((each) => [member, each] as const);
      }
    }
  });
}

/** Members by what others may have in common with them. */
interface MemberIndex {
  /** One workload may be there several times: by itself, and through Services. */
  readonly workloads: ReadonlyMap<string, readonly WorkloadMember[]>;
  /** Those that certainly have an address in common with one, in a family in which `allow` is judged. */
  readonly meeting: (member: AddressesMember, context: JudgeContext) => readonly AddressesMember[];
  readonly others: readonly Member[];
}

const indexes = new WeakMap<readonly Member[], MemberIndex>();

function indexMembers(members: readonly Member[]): MemberIndex {
  const workloads = new Map<string, WorkloadMember[]>();
  for (const member of members) {
    if (member.kind !== 'workload') continue;
    const known = workloads.get(member.id);
    if (known === undefined) workloads.set(member.id, [member]);
    else known.push(member);
  }
  const addresses = members.filter((member) => member.kind === 'addresses');
  const others = members.filter(({ kind }) => kind !== 'workload' && kind !== 'addresses');
  return { workloads, meeting: indexOfAddresses(addresses), others };
}

function indexOfAddresses(members: readonly AddressesMember[]): MemberIndex['meeting'] {
  const divisions = new Map<Family, Division<bigint>>();
  const divisionOf = (family: Family) => {
    const known = divisions.get(family) ?? divisionBy(members.map(({ addresses }) => addresses[family]));
    divisions.set(family, known);
    return known;
  };
  return (member, context) => {
    const places = families.flatMap((family) => {
      const pieces = partitionWithinBy(member.addresses[family], divisionOf(family));
      const within = pieces.flatMap((piece) => piece.within);
      if (context.families.includes(family)) return within;
      return member.isWritten ? within.filter((place) => members[place]?.isWritten === true) : [];
    });
    return [...new Set(places)].sort((a, b) => a - b).flatMap((place) => members[place] ?? []);
  };
}

function isCertain(member: WorkloadMember): boolean {
  return member.pods.every((pod) => presenceOf(member, pod) === true);
}
