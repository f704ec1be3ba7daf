import type { ConnectionSlice, End } from '../evaluate/index.js';
import { decisionsOf } from '../pairs/decisions.js';
import { type ReachGround, reachBetween, type Standing } from '../pairs/reach/reach-between.js';
import { openTraffic, type Reached } from '../pairs/reached.js';
import { tierPathsOf } from '../pairs/tier-paths.js';
import type { DecidedPorts, Decision, MapDecisions, TierPath, Verdict } from '../result.js';
import {
  type Family,
  intersectTraffic,
  isNoTraffic,
  noTraffic,
  portTraffic,
  subtractTraffic,
  type Traffic,
  trafficRanges,
  uniteTraffic,
} from '../sets/index.js';

/** Traffic that the same things decide alike. */
interface Part {
  readonly verdict: Verdict;
  readonly by: readonly number[];
  readonly paths: readonly TierPath[];
  readonly traffic: Traffic;
}

/** What decided every connection between classes, in the order of the map's `between`. */
export function mapDecisions(classes: readonly (readonly Standing[])[], ground: ReachGround): MapDecisions {
  const { evaluation, families } = ground;
  const decisions = numbered<Decision>(
    ({ direction, action, policy, rule, reason }) => `${direction} ${action} ${policy} ${rule} ${reason}`,
  );
  const accounts = numbered<readonly DecidedPorts[]>((account) => JSON.stringify(account));
  const between = classes.flatMap((from) =>
    classes.map((to) => {
      const parts = from.flatMap((source) =>
        to.flatMap((destination) => families.flatMap((family) => partsOf(source.end, destination.end, family))),
      );
      const isCertain = [...from, ...to].every(({ presence }) => presence === true);
      const found = isCertain ? undefined : reachBetween(from, to, ground);
      return accounts.numberOf(toAccount(parts, found));
    }),
  );
  return { decisions: decisions.all, accounts: accounts.all, between };

  function partsOf(source: End, destination: End, family: Family): readonly Part[] {
    const ends = { source, destination };
    return evaluation.connect(source, destination, family).flatMap((slice) => {
      const traffic = intersectTraffic(slice.traffic, portTraffic);
      if (isNoTraffic(traffic)) return [];
      const by = decisionsOf(slice, ends, evaluation).map(decisions.numberOf);
      return [{ verdict: slice.verdict, by, paths: toldPaths(slice), traffic }];
    });
  }
}

/** The decisions say it all where NetworkPolicies are alone. */
function toldPaths(slice: ConnectionSlice): readonly TierPath[] {
  const steps = [...slice.egress.path, ...slice.ingress.path];
  return steps.every(({ tier }) => tier === 'NetworkPolicy') ? [] : tierPathsOf(slice);
}

const order = ['allow', 'unknown', 'deny'] as const satisfies readonly Verdict[];

/**
 * Disjoint parts: what is allowed for one sort of pods or in one family is allowed, as in the map; what is denied is so in all.
 * `found` is what comes of the parts where an end may not be there: what then is unknown may be allowed by some of them.
 */
function toAccount(parts: readonly Part[], found: Reached | undefined): readonly DecidedPorts[] {
  let rest = portTraffic;
  return order.flatMap((verdict) => {
    const within = found === undefined ? rest : intersectTraffic(rest, partIn(found, verdict));
    let left = within;
    const byDecisions = new Map<string, Part>();
    for (const part of parts.filter((each) => mayGive(each.verdict, verdict, found !== undefined))) {
      const traffic = intersectTraffic(part.traffic, left);
      const key = JSON.stringify([part.by, part.paths]);
      const known = byDecisions.get(key)?.traffic ?? noTraffic;
      byDecisions.set(key, { ...part, traffic: uniteTraffic(known, traffic) });
      left = subtractTraffic(left, traffic);
      rest = subtractTraffic(rest, traffic);
    }
    return [...byDecisions.values()].flatMap(({ by, paths, traffic }) =>
      isNoTraffic(traffic)
        ? []
        : [{ verdict, ports: trafficRanges(traffic), by, ...(paths.length === 0 ? {} : { paths }) }],
    );
  });
}

function mayGive(own: Verdict, verdict: Verdict, isDoubtful: boolean): boolean {
  return own === verdict || (isDoubtful && verdict === 'unknown' && own === 'allow');
}

function partIn(found: Reached, verdict: Verdict): Traffic {
  if (verdict === 'allow') return found.allow;
  const open = openTraffic(found);
  return verdict === 'unknown' ? open : subtractTraffic(subtractTraffic(portTraffic, found.allow), open);
}

/** Values that are written once, and then named by their number. */
function numbered<Value>(keyOf: (value: Value) => string) {
  const all: Value[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (value: Value): number => {
    const key = keyOf(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, all.length);
    return all.push(value) - 1;
  };
  return { all, numberOf };
}
