import type { ConnectionTraffic, End } from '../evaluate/index.js';
import { decisionsOf } from '../pairs/decisions.js';
import { type ReachEnd, type ReachOptions, reachBetween } from '../pairs/reach/reach-between.js';
import { type Reached, unknownTraffic } from '../pairs/reached.js';
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
export function mapDecisions(classes: readonly (readonly ReachEnd[])[], evaluationContext: ReachOptions): MapDecisions {
  const { evaluation, families } = evaluationContext;
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
      const found = isCertain ? undefined : reachBetween(from, to, evaluationContext);
      return accounts.numberOf(toAccount(parts, found));
    }),
  );
  return { decisions: decisions.all, accounts: accounts.all, between };

  function partsOf(source: End, destination: End, family: Family): readonly Part[] {
    const ends = { source, destination };
    return evaluation.connect(source, destination, family).flatMap((decided) => {
      const traffic = intersectTraffic(decided.traffic, portTraffic);
      if (isNoTraffic(traffic)) return [];
      const by = decisionsOf(decided, ends, evaluation).map(decisions.numberOf);
      return [{ verdict: decided.verdict, by, paths: explainedPaths(decided), traffic }];
    });
  }
}

/** The decisions say it all where NetworkPolicies are alone. */
function explainedPaths(decided: ConnectionTraffic): readonly TierPath[] {
  const steps = [...decided.egress.path, ...decided.ingress.path];
  return steps.every(({ tier }) => tier === 'NetworkPolicy') ? [] : tierPathsOf(decided);
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

function mayGive(own: Verdict, verdict: Verdict, isUncertain: boolean): boolean {
  return own === verdict || (isUncertain && verdict === 'unknown' && own === 'allow');
}

function partIn(found: Reached, verdict: Verdict): Traffic {
  if (verdict === 'allow') return found.allow;
  const unknown = unknownTraffic(found);
  return verdict === 'unknown' ? unknown : subtractTraffic(subtractTraffic(portTraffic, found.allow), unknown);
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
