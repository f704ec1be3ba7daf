import { distinctNotes, type Note } from '../diagnostics/index.js';
import { type Member, serviceOf } from '../endpoints/members.js';
import type { PortChoice } from '../language/port.js';
import { choicesAt, trafficOf } from '../pairs/asked-traffic.js';
import type { JudgeContext } from '../pairs/context.js';
import type { Example } from '../pairs/finding.js';
import { connectFromOutside } from '../pairs/from-outside.js';
import { distinguishesNodes, memberCandidates } from '../pairs/member-candidates.js';
import { connectCandidates, meetingsOf } from '../pairs/own-node.js';
import { familiesOf, podEnds } from '../pairs/probe.js';
import { families, intersectTraffic, isNoTraffic, trafficRanges } from '../sets/index.js';

/** The traffic between two members, cut by what decides it, and problems of the question. */
export interface FoundParts {
  readonly examples: readonly Example[];
  readonly problems: readonly string[];
  readonly notes: readonly Note[];
}

/** Cuts the traffic in question by what decides it: for every pair of end candidates, family and port. */
export function findParts(
  from: Member,
  to: Member,
  ports: readonly PortChoice[] | undefined,
  context: JudgeContext,
): FoundParts {
  const byNode = distinguishesNodes(from, context) || distinguishesNodes(to, context);
  const found = families.flatMap((family) => {
    const service = serviceOf(to);
    const sources = memberCandidates(from, family, {
      context,
      others: podEnds(to, context),
      direction: 'ingress',
      byNode,
      apart: service?.loadBalancerSourceRanges,
    });
    const destinations = memberCandidates(to, family, {
      context,
      others: podEnds(from, context),
      direction: 'egress',
      byNode,
    });
    return meetingsOf(sources, destinations, context).map(({ source, destination }): FoundParts => {
      const { traffic, problems, notes } = choicesAt(to, destination, ports);
      const asked = trafficOf(traffic, family, familiesOf(from, to, { expect: 'deny' }, context));
      if (isNoTraffic(asked)) return { examples: [], problems, notes };
      const decidedTraffic =
        service?.isExposed === true && source.end.kind === 'address'
          ? connectFromOutside({ source, destination, service, family, from: from.id }, context)
          : connectCandidates({ source, destination }, family, context);
      const examples = decidedTraffic.flatMap((decided): readonly Example[] => {
        const common = intersectTraffic(decided.traffic, asked);
        const [range] = trafficRanges(common);
        if (range === undefined) return [];
        const members = [from.id, to.id];
        return [{ decided: { ...decided, traffic: common }, source, destination, members, family, range }];
      });
      return { examples, problems, notes };
    });
  });
  return {
    examples: found.flatMap(({ examples }) => examples),
    problems: [...new Set(found.flatMap(({ problems }) => problems))],
    notes: distinctNotes(found.flatMap(({ notes }) => notes)),
  };
}
