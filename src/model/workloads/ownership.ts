import type { Diagnostic, Span } from '../../diagnostics/index.js';
import { isStatesWithin } from '../../sets/index.js';
import type { Pod, Workload } from '../cluster.js';
import { labelStates } from '../labels.js';
import { relabelledPod } from '../problems.js';
import type { PodTemplate } from './pod-template.js';
import { workloadKinds } from './workload-kinds.js';

/** An object that makes pods, or is one, before its owner is looked up. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly owner: string | undefined;
  readonly pods: readonly Pod[];
  /** Of each sort of its pods. */
  readonly templates: readonly PodTemplate[];
  /** The id of the object whose template it uses instead of one of its own. */
  readonly usesTemplateOf: string | undefined;
  /** Whether it has pods of its own: `replicas` isn't 0. */
  readonly hasReplicas: boolean;
  readonly span: Span;
}

/** The workloads that objects come to: what an owner in the input made is part of it (E-3). */
export function groupByOwner(candidates: readonly Candidate[]): {
  readonly list: readonly Workload[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const members = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const top = topOwner(candidate, byId);
    const known = members.get(top);
    if (known === undefined) members.set(top, [candidate]);
    else known.push(candidate);
  }
  const diagnostics: Diagnostic[] = [];
  const replaced = replacedWorkloads(candidates);
  const counted = [...members].filter(([id, group]) => !replaced.has(id) || group.some(({ kind }) => kind === 'Pod'));
  const list = counted.map(([id, group]) => {
    const own = group.filter((each) => each.id === id);
    const live = group.filter((each) => each.kind === 'Pod' && each.id !== id);
    const relabelled = own.length === 0 ? [] : live.filter((pod) => !own.some((each) => hasTemplateLabels(pod, each)));
    diagnostics.push(...relabelled.map(({ name, span }) => relabelledPod({ pod: name, workload: id }, span)));
    return makeWorkload(id, group, livePods(own, live, relabelled));
  });
  return { list, diagnostics };
}

/** Those without replicas whose template another object uses: they count as that object (E.1). */
function replacedWorkloads(candidates: readonly Candidate[]): ReadonlySet<string> {
  const used = new Set(candidates.map(({ usesTemplateOf }) => usesTemplateOf));
  const running = new Set(candidates.filter(({ hasReplicas }) => hasReplicas).map(({ id }) => id));
  return new Set(candidates.map(({ id }) => id).filter((id) => used.has(id) && !running.has(id)));
}

/** Live pods tell more than their template; beside those with other labels, or more, the template stays, for the pods to come. */
function livePods(
  own: readonly Candidate[],
  live: readonly Candidate[],
  relabelled: readonly Candidate[],
): readonly Candidate[] {
  if (live.length === 0) return own;
  const isOther =
    relabelled.length > 0 || live.some((pod) => own.length > 0 && !own.some((each) => mayMake(each, pod)));
  return isOther ? [...own, ...live] : live;
}

function makeWorkload(id: string, group: readonly Candidate[], sources: readonly Candidate[]): Workload {
  const [first] = group;
  const [namespace = '', kind = '', name = ''] = id.split('/');
  const used = sources.length > 0 ? sources : group;
  const span = group.find((each) => each.id === id)?.span ?? first?.span;
  if (span === undefined) throw new Error(`the workload ${id} has no object`);
  return {
    id,
    namespace,
    kind,
    name,
    pods: used.flatMap(({ pods }) => pods).map((pod) => ({ ...pod, workload: id })),
    span,
  };
}

function topOwner(candidate: Candidate, byId: ReadonlyMap<string, Candidate>): string {
  const seen = new Set([candidate.id]);
  let current = candidate;
  while (current.owner !== undefined) {
    const owner = byId.get(current.owner);
    if (owner === undefined) return current.kind === 'Pod' ? current.owner : current.id;
    if (seen.has(owner.id)) break;
    seen.add(owner.id);
    current = owner;
  }
  return current.id;
}

/** Labels that some controller adds with a value of its own: an owner that isn't in the input may have, too. */
const controllerKeys: ReadonlySet<string> = new Set(workloadKinds.flatMap(({ addedLabels }) => addedLabels));

/** Whether a Pod has no label but those that its owner gives, by template or as a controller. */
function mayMake(owner: Candidate, pod: Candidate): boolean {
  return pod.templates.some((live) =>
    owner.pods.some(({ labels }) =>
      [...live.labels].every(
        ([key, states]) => controllerKeys.has(key) || isStatesWithin(states, labelStates(labels, key)),
      ),
    ),
  );
}

/** Whether a Pod may be of a template of its owner: it has the labels of the template, and perhaps more. */
function hasTemplateLabels(pod: Candidate, owner: Candidate): boolean {
  return pod.templates.some((live) =>
    owner.templates.some((template) =>
      [...template.labels].every(([key, states]) => isStatesWithin(live.labels.get(key) ?? live.others, states)),
    ),
  );
}
