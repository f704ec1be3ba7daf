import {
  type Addresses,
  allAddresses,
  noTraffic,
  subtractAddresses,
  subtractTraffic,
  type Traffic,
} from '../sets/index.js';
import { type ResolvedItem, resolveItems } from './closed/items.js';
import type { JudgeContext } from './context.js';
import type { PortChoice } from './language/port.js';
import type { ClosedAssertion, TestCase } from './language/test-file.js';
import type { Member, WorkloadMember } from './members.js';
import { portsAtAddress, portsAtBackend, portsAtPod } from './ports.js';
import { resolveEndpoints } from './resolve.js';

/** What a case certainly demands of pairs: every `from` with every `to`, of the traffic between them. */
export interface Demand {
  readonly verdict: 'allow' | 'deny';
  readonly from: readonly Member[];
  readonly to: readonly Member[];
  readonly trafficOf: (from: Member, to: Member) => Traffic;
}

/** The demands of a case; `only…` counts as `deny` for what it leaves out, `exactly…` as `allow` for its items too. */
export function demandsOf(test: TestCase, context: JudgeContext): readonly Demand[] {
  const { assertion } = test;
  if (assertion.kind === 'closed') return closedDemands(test, assertion, context);
  const members = (side: 'from' | 'to') =>
    resolveEndpoints(assertion[side], { cluster: context.cluster, groups: context.groups, side, allowsEmpty: true })
      .members;
  return [
    {
      verdict: assertion.expect,
      from: members('from'),
      to: members('to'),
      trafficOf: (_, to) => trafficAt(test.ports, to),
    },
  ];
}

function closedDemands(test: TestCase, assertion: ClosedAssertion, context: JudgeContext): readonly Demand[] {
  const { cluster, groups } = context;
  const side = assertion.side === 'from' ? 'to' : 'from';
  const subjects = resolveEndpoints(assertion.subject, { cluster, groups, side, allowsEmpty: true }).members;
  const { items } = resolveItems(test, assertion, context);
  const isFrom = assertion.side === 'from';
  const ends = (listed: readonly Member[]) =>
    isFrom ? { from: listed, to: subjects } : { from: subjects, to: listed };
  const denied: Demand = {
    verdict: 'deny',
    ...ends(unlisted(items, context)),
    trafficOf: (from, to) => {
      const asked = trafficAt(test.ports, to);
      return listedTraffic(items, isFrom ? from : to, to).reduce(subtractTraffic, asked);
    },
  };
  if (!assertion.isExact) return [denied];
  const allowed = items.map(({ item, members }): Demand => {
    const trafficOf = (_: Member, to: Member) => trafficAt(item.ports ?? test.ports, to);
    return { verdict: 'allow', ...ends(members), trafficOf };
  });
  return [denied, ...allowed];
}

/** Every workload, with the traffic of the items that list it left out later, and every address that no item lists. */
function unlisted(items: readonly ResolvedItem[], { cluster }: JudgeContext): readonly Member[] {
  const workloads = cluster.workloads
    .filter((workload) => !workload.pods.every((pod) => pod.isHostNetwork))
    .map((workload): WorkloadMember => {
      const { id, pods } = workload;
      return { kind: 'workload', id, workload, pods, isMeant: true, isNamed: false, service: undefined };
    });
  const addresses = items
    .flatMap(({ members }) => members)
    .reduce<Addresses>(
      (rest, member) => ('addresses' in member ? subtractAddresses(rest, member.addresses) : rest),
      allAddresses,
    );
  return [...workloads, { kind: 'addresses', id: 'other addresses', addresses, isWritten: false }];
}

function listedTraffic(items: readonly ResolvedItem[], member: Member, to: Member): readonly Traffic[] {
  return items
    .filter(({ members }) => members.some((each) => each.kind === member.kind && each.id === member.id))
    .map(({ item }) => trafficAt(item.ports, to));
}

/** What ports mean at the first pod of a destination. */
function trafficAt(ports: readonly PortChoice[] | undefined, to: Member): Traffic {
  if (to.kind !== 'workload') return portsAtAddress(ports, to.id).traffic;
  const [pod] = to.pods;
  if (pod === undefined) return noTraffic;
  return (to.service === undefined ? portsAtPod(ports, pod) : portsAtBackend(ports, to.service, pod)).traffic;
}
