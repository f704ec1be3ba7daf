import { type Member, serviceOf, type WorkloadMember, workloadMember } from '../endpoints/members.js';
import { matchPool } from '../evaluate/index.js';
import type { ClosedAssertion, TestCase } from '../language/test-file.js';
import { goOn } from '../limit/index.js';
import type { Pod } from '../model/index.js';
import { listedAt, trafficOf } from '../pairs/asked-traffic.js';
import type { JudgeContext } from '../pairs/context.js';
import type { EndCandidate } from '../pairs/end-candidate.js';
import { memberCandidates } from '../pairs/member-candidates.js';
import { type Condition, type Family, isNoTraffic, type SearchBudget } from '../sets/index.js';
import { asked } from './asked.js';
import { type ListedMember, listedAbout, type ResolvedItem } from './items.js';
import { type Cover, findViolation, tooManyDecisions, type Violation } from './violation.js';

export interface ClosedQuestion {
  readonly test: TestCase;
  readonly assertion: ClosedAssertion;
  readonly items: readonly ResolvedItem[];
  readonly families: readonly Family[];
  readonly context: JudgeContext;
  /** What the search for pods that no item covers may still take, in the whole case. */
  readonly budget: SearchBudget;
  /** How many pairs of ends may still be decided, in the whole case. */
  readonly decisions: { left: number };
}

/** What one workload of the cluster gets through to a subject, or from it, that no item lists. */
export function violationOfWorkload(
  workload: WorkloadMember,
  subject: Member,
  question: ClosedQuestion,
): Violation | undefined {
  const { assertion, families, context, items, decisions } = question;
  const listed = listedAbout(items, workload.id);
  decisions.left -= 1 + listed.length / listedADecision;
  if (decisions.left < 0) return tooManyDecisions();
  const candidates = everyPod(workload, context);
  const direction = assertion.side === 'from' ? 'egress' : 'ingress';
  let uncertainty: Violation | undefined;
  goOn();
  for (const family of families) {
    for (const candidate of candidates) {
      for (const other of memberCandidates(subject, family, { context, others: [candidate.end], direction })) {
        const [source, destination] = assertion.side === 'from' ? [candidate, other] : [other, candidate];
        const to = assertion.side === 'from' ? subject : workload;
        const members = assertion.side === 'from' ? [workload.id, subject.id] : [subject.id, workload.id];
        const covers = listed.flatMap((each) =>
          coversOf(each, { workload, candidate, destination, to, family }, question),
        );
        const traffic = trafficOf(asked(question.test, to, destination), family, families);
        const violation = findViolation({ source, destination, members, family, asked: traffic, covers }, context);
        if (violation?.outcome === 'differs') return violation;
        uncertainty ??= violation;
      }
    }
  }
  return uncertainty;
}

/** So many members of a list are held against an end in the time of one decision. */
export const listedADecision = 50;

/** Every workload but hostNetwork ones and the subjects themselves. */
export function countedMembers(subjects: readonly Member[], { cluster }: JudgeContext): readonly WorkloadMember[] {
  const own = new Set(subjects.flatMap((subject) => (subject.kind === 'workload' ? [subject.id] : [])));
  return cluster.workloads
    .filter((workload) => !workload.pods.every((pod) => pod.isHostNetwork) && !own.has(workload.id))
    .map((workload) => workloadMember(workload));
}

/** Each pod on its own: items may distinguish what policies don't. */
function everyPod({ id, pods }: WorkloadMember, { evaluation }: JudgeContext): readonly EndCandidate[] {
  return pods
    .filter((pod) => !pod.isHostNetwork)
    .map((pod) => ({ end: evaluation.endOf(pod), text: id, presence: pod.presence, pod, hypothetical: undefined }));
}

interface ListedPair {
  readonly workload: WorkloadMember;
  readonly candidate: EndCandidate;
  readonly destination: EndCandidate;
  readonly to: Member;
  readonly family: Family;
}

/** What an item lists of one pod of a workload: by name, by labels, through a Service, or by address. */
function coversOf(
  { item, member }: ListedMember,
  listedPair: ListedPair,
  { assertion }: ClosedQuestion,
): readonly Cover[] {
  const { workload, candidate, destination, to, family } = listedPair;
  const role = assertion.side === 'from' ? 'source' : 'destination';
  const covers = coversPod(member, { workload, pod: candidate.pod, candidate, role, family });
  if (covers === false) return [];
  const traffic = listedAt(serviceOf(member) === undefined ? to : member, destination, item.ports);
  return isNoTraffic(traffic) ? [] : [{ traffic, covers }];
}

function coversPod(
  member: Member,
  listedPair: {
    readonly workload: WorkloadMember;
    readonly pod: Pod | undefined;
    readonly candidate: EndCandidate;
    readonly role: 'source' | 'destination';
    readonly family: Family;
  },
): Condition {
  const { workload, pod, candidate, role, family } = listedPair;
  if (isSame(member, workload))
    return pod !== undefined && member.pods.includes(pod) && (member.uncertainties.get(pod) ?? true);
  if (member.kind !== 'addresses' || candidate.end.kind !== 'pod') return false;
  return matchPool(member.addresses[family], candidate.end.podClass.pool[family], `${role} pod`, family);
}

function isSame(member: Member, workload: WorkloadMember): member is WorkloadMember {
  return member.kind === 'workload' && member.id === workload.id;
}
