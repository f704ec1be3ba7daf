import { formatAddress, parseAddress } from '../addresses.js';
import { elementaryStarts } from '../candidates.js';
import { type ClusterState, idOf, portsOf, type Workload } from '../cluster.js';
import { decide } from '../kubernetes/kubernetes-oracle.js';
import type { ContainerPort, End, OracleWorld } from '../packets.js';
import { type ClosedCase, type Item, isExact, isIncoming } from './closed-case.js';
import { arePorts, coversAddress, coversWorkload } from './closed-world-coverage.js';
import { countHypotheticals, type SoughtLabels } from './closed-world-hypotheticals.js';
import type { Counted } from './closed-world-probes.js';
import { addressOf, mentioning, type ProbedPacket, packetsOf, subjectCompletions } from './closed-world-probes.js';
import { type Completion, completionsOf } from './completions.js';

export type ExpectedStatus = 'passed' | 'failed' | 'errored';

/** Judges a case by trying every end that counts, at every packet that anything can tell from the others (language.md §5, §6). */
export function expectClosed(world: ClusterState, test: ClosedCase): ExpectedStatus {
  const counted = countAgainst({ world, test, packets: packetsOf(world, test) });
  const statuses = [
    statusOf(counted),
    ...(isExact(test) ? test.items.map((item) => statusOfItem(world, test, item)) : []),
  ];
  return statuses.find((each) => each === 'failed') ?? statuses.find((each) => each === 'errored') ?? 'passed';
}

/** What a failed case shows, as far as it says which end and which packet. */
export interface ShownCounterexample {
  readonly end: string;
  readonly packet: ProbedPacket;
  readonly labels: SoughtLabels | undefined;
}

/** Whether what a failed case shows can get through although no item lists it; which address an end has may be open. */
export function isCounterexample(world: ClusterState, test: ClosedCase, shown: ShownCounterexample): boolean {
  const question: Question = { world, test, packets: [shown.packet] };
  const { violations } = countShown(question, shown);
  return violations.some((each) => each !== undefined);
}

function countShown(question: Question, { end, labels }: ShownCounterexample): Counted {
  const { world, test, packets } = question;
  const workload = world.workloads.find((each) => idOf(each) === end);
  if (workload !== undefined) return countWorkload(question, workload);
  if (labels !== undefined) return countHypotheticals(world, test, { packets, labels });
  return countAddress(question, parseAddress(end).value);
}

/** "A certain counterexample makes it `failed` whatever else is unknown; only without one does an unknown make it `errored`." */
function statusOf(counted: readonly Counted[]): ExpectedStatus {
  const isCertain = counted.some(({ violations }) => violations.every((each) => each !== undefined));
  if (isCertain) return 'failed';
  return counted.some(({ violations }) => violations.some((each) => each !== undefined)) ? 'errored' : 'passed';
}

interface Question {
  readonly world: ClusterState;
  readonly test: ClosedCase;
  readonly packets: readonly ProbedPacket[];
}

/** "Counted: every workload, every address outside, every hypothetical pod. Not counted: the subject, hostNetwork workloads." */
export function countAgainst(question: Question): readonly Counted[] {
  const { world, test, packets } = question;
  const workloads = world.workloads.filter((each) => each !== test.subject && !each.hostNetwork);
  return [
    ...workloads.map((workload) => countWorkload(question, workload)),
    ...elementaryStarts(mentioning(world, test), 'IPv4').map((value) => countAddress(question, value)),
    ...(test.closedOver === 'possible' ? [countHypotheticals(world, test, { packets, labels: undefined })] : []),
  ];
}

function countWorkload({ world, test, packets }: Question, workload: Workload): Counted {
  const violations = meetings(world, test, workload).map(({ completed, subject, other }) => {
    const namespaceLabels = completed.namespaces.get(workload.namespace) ?? {};
    const at = { namespaceLabels, address: addressOf(other) };
    const ports = destinationPorts(test, portsOf(workload));
    const isListed = (packet: ProbedPacket) =>
      test.items.some((item) => coversWorkload(item.endpoint, workload, at) && arePorts(item.ports, packet, ports));
    return packets.find(
      (packet) =>
        arePorts(test.ports, packet, ports) && passes(completed, test, { subject, other }, packet) && !isListed(packet),
    );
  });
  return { text: idOf(workload), violations };
}

function countAddress({ world, test, packets }: Question, value: bigint): Counted {
  const ports = destinationPorts(test, []);
  const violations = subjectCompletions(world, test).map(({ end, world: completed }) => {
    const ends = { subject: end, other: { kind: 'address', address: { family: 'IPv4', value } } } as const;
    const isListed = (packet: ProbedPacket) =>
      test.items.some((item) => coversAddress(item.endpoint, value) && arePorts(item.ports, packet, ports));
    return packets.find(
      (packet) => arePorts(test.ports, packet, ports) && passes(completed, test, ends, packet) && !isListed(packet),
    );
  });
  return { text: formatAddress({ family: 'IPv4', value }), violations };
}

/** "These, all of them": a workload, or every address of a range that is no pod's, on all ports that item and case name. */
function statusOfItem(world: ClusterState, test: ClosedCase, item: Item): ExpectedStatus {
  const packets = packetsOf(world, test);
  const asked = (ports: readonly ContainerPort[]) =>
    packets.filter((packet) => arePorts(test.ports, packet, ports) && arePorts(item.ports, packet, ports));
  const isListed = (workload: Workload) =>
    item.endpoint.kind === 'workload' && idOf(item.endpoint.workload) === idOf(workload);
  const workloads = world.workloads
    .filter(isListed)
    .map((workload) =>
      asked(destinationPorts(test, portsOf(workload))).map((packet) =>
        meetings(world, test, workload).map(({ completed, ...ends }) => passes(completed, test, ends, packet)),
      ),
    );
  const values = elementaryStarts(mentioning(world, test), 'IPv4').filter((each) => coversAddress(item.endpoint, each));
  const addresses = values.map((value) =>
    asked(destinationPorts(test, [])).map((packet) =>
      subjectCompletions(world, test).map(({ end, world: completed }) =>
        passes(
          completed,
          test,
          { subject: end, other: { kind: 'address', address: { family: 'IPv4', value } } },
          packet,
        ),
      ),
    ),
  );
  const trials = [...workloads, ...addresses].flat();
  if (trials.some((completions) => completions.every((isOpen) => !isOpen))) return 'failed';
  return trials.length === 0 || trials.flat().includes(false) ? 'errored' : 'passed';
}

interface Ends {
  readonly subject: End;
  readonly other: End;
}

/** Every way in which the subject and a workload may be, both at once. */
function meetings(
  world: ClusterState,
  test: ClosedCase,
  workload: Workload,
): readonly (Ends & { readonly completed: OracleWorld })[] {
  const others = completionsOf(mentioning(world, test), { kind: 'workload', workload }, 'IPv4');
  const isConsistent = (one: Completion, two: Completion) =>
    one.namespace !== two.namespace || one.variant === two.variant;
  return subjectCompletions(world, test).flatMap((subject) =>
    others
      .filter((other) => isConsistent(subject, other))
      .map((other) => {
        const namespaces = new Map([...subject.world.namespaces, ...other.world.namespaces]);
        return { subject: subject.end, other: other.end, completed: { ...subject.world, namespaces } };
      }),
  );
}

const destinationPorts = (test: ClosedCase, others: readonly ContainerPort[]): readonly ContainerPort[] =>
  isIncoming(test) ? portsOf(test.subject) : others;

function passes(world: OracleWorld, test: ClosedCase, { subject, other }: Ends, packet: ProbedPacket): boolean {
  const [source, destination] = isIncoming(test) ? [other, subject] : [subject, other];
  return decide(world, { ...packet, source, destination, family: 'IPv4' }) === 'allow';
}
