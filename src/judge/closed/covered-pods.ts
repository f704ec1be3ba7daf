import type { Admission, HypotheticalRegion } from '../../evaluate/index.js';
import { allTraffic, anyLabels, type PodTraffic } from '../../sets/index.js';
import { choicesAt } from '../asked-traffic.js';
import type { ClosedItem } from '../language/test-file.js';
import { coveredByAddress } from './by-address.js';
import { coverageOf, lookAlikes, originalOf } from './coverage.js';
import { coveredTraffic, type ListedPorts, listedPorts } from './item-traffic.js';
import type { Passing } from './passing.js';

/** The hypothetical pods that the items of a list cover under one admission, and the traffic that they list there. */
export function coveredBy(admission: Admission, passing: Passing): PodTraffic {
  const { items, context, families } = passing.place.question;
  const listed = items.flatMap(({ item }) => {
    const ports = portsOf(item, passing);
    return coverageOf(item.endpoint, admission, context).map(({ pods, like }) => ({
      pods,
      traffic: coveredTraffic(ports, admission, like),
    }));
  });
  const own = lookAlikesOfSubject(passing, admission);
  const addresses = items.flatMap(({ item, members }) =>
    members.flatMap((member) =>
      member.kind === 'addresses' ? [{ addresses: member.addresses, traffic: portsOf(item, passing).numbers }] : [],
    ),
  );
  return [
    ...listed,
    ...own.map((pods) => ({ pods, traffic: allTraffic })),
    { pods: anyLabels, traffic: coveredByAddress(addresses, families, context) },
  ];
}

/** The subject's own look-alikes aren't counted. */
function lookAlikesOfSubject({ subject, stand, place }: Passing, admission: Admission): readonly HypotheticalRegion[] {
  const { context } = place.question;
  if (subject.kind === 'workload') return lookAlikes(originalOf(subject.workload, context), admission, context);
  if (subject.kind !== 'hypothetical' || stand.end.kind !== 'pod') return [];
  return lookAlikes({ namespace: stand.end.podClass.namespace, classes: [stand.end.podClass] }, admission, context);
}

/** What an item lists at the destination: the subject, whose names are known, or pods that nobody knows. */
function portsOf(item: ClosedItem, { subject, stand, place: { question } }: Passing): ListedPorts {
  if (question.assertion.side === 'to') return listedPorts(item, question.context.cluster);
  return { numbers: choicesAt(subject, stand, item.ports).traffic, names: [] };
}
