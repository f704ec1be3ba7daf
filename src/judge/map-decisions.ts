import type { ConnectionSlice, Evaluation } from '../evaluate/index.js';
import type { Pod } from '../model/index.js';
import type { DecidedPorts, Decision, MapDecisions, TierPath, Verdict } from '../result.js';
import {
  type Family,
  intersectTraffic,
  isNoTraffic,
  noTraffic,
  openFacts,
  portTraffic,
  subtractTraffic,
  type Traffic,
  trafficRanges,
  uniteTraffic,
} from '../sets/index.js';
import { decisionsOf } from './decisions.js';
import { tierPathsOf } from './tier-paths.js';

interface MappedClass {
  readonly pods: readonly Pod[];
}

/** Traffic that the same things decide alike. */
interface Part {
  readonly verdict: Verdict;
  readonly by: readonly number[];
  readonly paths: readonly TierPath[];
  readonly traffic: Traffic;
}

/** What decided every connection between classes, in the order of the map's `between`. */
export function mapDecisions(
  classes: readonly MappedClass[],
  families: readonly Family[],
  evaluation: Evaluation,
): MapDecisions {
  const decisions = numbered<Decision>(
    ({ direction, action, policy, rule, reason }) => `${direction} ${action} ${policy} ${rule} ${reason}`,
  );
  const accounts = numbered<readonly DecidedPorts[]>((account) => JSON.stringify(account));
  const between = classes.flatMap((from) =>
    classes.map((to) => {
      const parts = from.pods.flatMap((source) =>
        to.pods.flatMap((destination) => families.flatMap((family) => partsOf(source, destination, family))),
      );
      return accounts.numberOf(toAccount(parts));
    }),
  );
  return { decisions: decisions.all, accounts: accounts.all, between };

  function partsOf(source: Pod, destination: Pod, family: Family): readonly Part[] {
    const ends = { source: evaluation.endOf(source), destination: evaluation.endOf(destination) };
    const isDoubtful = openFacts([source.presence, destination.presence]).length > 0;
    return evaluation.connect(ends.source, ends.destination, family).flatMap((slice) => {
      const traffic = intersectTraffic(slice.traffic, portTraffic);
      if (isNoTraffic(traffic)) return [];
      const by = decisionsOf(slice, ends, evaluation).map(decisions.numberOf);
      return [{ verdict: verdictOf(slice, isDoubtful), by, paths: toldPaths(slice), traffic }];
    });
  }
}

/** The decisions say it all where NetworkPolicies are alone. */
function toldPaths(slice: ConnectionSlice): readonly TierPath[] {
  const steps = [...slice.egress.path, ...slice.ingress.path];
  return steps.every(({ tier }) => tier === 'NetworkPolicy') ? [] : tierPathsOf(slice);
}

/** What can't be certain of pods that may not be there. */
function verdictOf({ verdict }: ConnectionSlice, isDoubtful: boolean): Verdict {
  return verdict === 'allow' && isDoubtful ? 'unknown' : verdict;
}

const order = ['allow', 'unknown', 'deny'] as const satisfies readonly Verdict[];

/** Disjoint parts: what is allowed for one sort of pods or in one family is allowed, as in the map; what is denied is so in all. */
function toAccount(parts: readonly Part[]): readonly DecidedPorts[] {
  let rest = portTraffic;
  return order.flatMap((verdict) => {
    const byDecisions = new Map<string, Part>();
    for (const part of parts.filter((each) => each.verdict === verdict)) {
      const traffic = intersectTraffic(part.traffic, rest);
      const key = JSON.stringify([part.by, part.paths]);
      const known = byDecisions.get(key)?.traffic ?? noTraffic;
      byDecisions.set(key, { ...part, traffic: uniteTraffic(known, traffic) });
      rest = subtractTraffic(rest, traffic);
    }
    return [...byDecisions.values()].flatMap(({ by, paths, traffic }) =>
      isNoTraffic(traffic)
        ? []
        : [{ verdict, ports: trafficRanges(traffic), by, ...(paths.length === 0 ? {} : { paths }) }],
    );
  });
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
