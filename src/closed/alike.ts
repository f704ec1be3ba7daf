import { type Member, presenceOf, routeKey, serviceOf, type WorkloadMember } from '../endpoints/members.js';
import { namedPortKeys, type Pod } from '../model/index.js';
import { distinguishesNodes } from '../pairs/member-candidates.js';
import type { ResolvedItem } from './items.js';
import type { ClosedQuestion } from './workloads.js';

/** What is listed at every port, for certain: nothing gets past the list there, whatever policies say. */
export const listedKey = 'listed';

/** A text that is the same for workloads of which a case can tell none apart by what gets past its list, at any of its subjects. */
export function workloadKeys(
  subjects: readonly Member[],
  { items, context }: ClosedQuestion,
): (member: WorkloadMember) => string {
  const byNode = subjects.some((subject) => distinguishesNodes(subject, context));
  const listedById = indexItems(items);
  return (member) => {
    const about = listedById.get(member.id) ?? [];
    const pods = member.pods.filter(({ isHostNetwork }) => !isHostNetwork);
    const listed = pods.map((pod) => routesOf(pod, about));
    if (listed.every((routes) => routes.includes(wholly))) return listedKey;
    const isCertain = pods.every(({ presence }) => presence === true) && !listed.flat().includes(uncertain);
    const keys = pods.map((pod, index) => [
      podKey(pod, context),
      byNode ? (pod.nodeName ?? member.id) : '',
      listed[index],
    ]);
    return JSON.stringify([isCertain ? '' : member.id, keys]);
  };
}

/**
 * A text that is the same for subjects of which nothing distinguishes what gets through to them, or from them, past a
 * list: from pods that are known, from addresses outside, and from pods that no manifest holds.
 */
export function subjectKeys({ context }: ClosedQuestion): (subject: Member, at: number) => string {
  const { cluster } = context;
  const byNode = cluster.nodes.length > 0 || cluster.hosts.length > 0;
  return (subject, at) => {
    if (subject.kind !== 'workload') return `${at}`;
    const isCertain = subject.pods.every((pod) => presenceOf(subject, pod) === true);
    const isOnNode = (pod: Pod) => byNode || pod.isHostNetwork;
    const keys = subject.pods.map((pod) => [podKey(pod, context), isOnNode(pod) ? (pod.nodeName ?? subject.id) : '']);
    const all = subject.workload.pods.map((pod) => context.evaluation.classOf(pod).index);
    const { namespace } = subject.workload;
    return JSON.stringify([isCertain ? '' : subject.id, subject.isNamed, routeKey(subject), namespace, keys, all]);
  };
}

function podKey(pod: Pod, { evaluation }: Pick<ClosedQuestion['context'], 'evaluation'>): readonly unknown[] {
  const ports = namedPortKeys(pod);
  return [evaluation.classOf(pod).index, ports.toSorted()];
}

/** A workload that an item lists, and on which way: wholly, or at what ports. */
interface ListedMember {
  readonly member: WorkloadMember;
  readonly way: string;
}

function indexItems(items: readonly ResolvedItem[]): ReadonlyMap<string, readonly ListedMember[]> {
  const index = new Map<string, ListedMember[]>();
  for (const { item, members } of items) {
    const ports = item.ports?.map(({ text }) => text).join() ?? '';
    for (const member of members) {
      if (member.kind !== 'workload') continue;
      const isWhole = item.ports === undefined && serviceOf(member) === undefined;
      const listed = { member, way: isWhole ? wholly : `${ports} ${routeKey(member)}` };
      const known = index.get(member.id);
      if (known === undefined) index.set(member.id, [listed]);
      else known.push(listed);
    }
  }
  return index;
}

const wholly = 'at every port';
const uncertain = 'perhaps';

/** The ways on which a list names one pod. */
function routesOf(pod: Pod, about: readonly ListedMember[]): readonly string[] {
  const routes = about.flatMap(({ member, way }) => {
    if (!member.pods.includes(pod)) return [];
    return [member.uncertainties.has(pod) ? uncertain : way];
  });
  return [...new Set(routes)].sort();
}
