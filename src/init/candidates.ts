import type { Direction, PolicyOrigin } from '../compile/index.js';
import { byBytes } from '../diagnostics/index.js';
import { goOn } from '../limit/index.js';
import type { Traffic } from '../sets/index.js';
import { deniedItems, itemsOf } from './lists.js';
import type { PeerContext } from './peer-ends.js';
import type { Candidate, ListItem } from './plain.js';
import { findSubjects, type Governed, governedIn, type Subject } from './subjects.js';

/** A direction of a subject in which policies isolate it, with what its rules admit. */
export interface ClosedDirection extends Pick<Candidate, 'namespace' | 'subject' | 'policies'> {
  readonly direction: Direction;
  readonly items: readonly ListItem[];
  /** The traffic of each item, by number. */
  readonly traffics: readonly Traffic[];
  readonly of: Subject;
}

/** What may be asserted of a cluster, and what is open. */
export interface Findings {
  readonly closed: readonly ClosedDirection[];
  /** What rules deny, and what they allow where nothing isolates. */
  readonly pairs: readonly Candidate[];
  /** Directions whose rules admit more ends than a list is made of. */
  readonly long: readonly ClosedDirection[];
  /** Directions of workloads that no policy isolates. */
  readonly open: readonly OpenDirection[];
}

export interface OpenDirection {
  readonly namespace: string;
  readonly workload: string;
  readonly direction: Direction;
  /** Policies that aren't evaluated, and may isolate it. */
  readonly unevaluated: readonly PolicyOrigin[];
}

/** Nobody reads a longer list, and its rules each ask of all of it. */
const mostItems = 300;

/** Finds what the policies of a cluster say of each of its workloads, and of pods that they govern without holding any. */
export function findCandidates(context: PeerContext, isMeant: (subject: Subject) => boolean): Findings {
  const closed: ClosedDirection[] = [];
  const pairs: Candidate[] = [];
  const long: ClosedDirection[] = [];
  const open: OpenDirection[] = [];
  for (const subject of findSubjects(context).filter(isMeant)) {
    for (const direction of ['ingress', 'egress'] as const) {
      goOn();
      const governed = governedIn(subject, direction, context);
      pairs.push(...denialsOf(subject, direction, governed, context));
      if (governed.isIsolated) {
        const found = closedDirection(subject, direction, governed, context);
        (found.items.length > mostItems ? long : closed).push(found);
      } else {
        pairs.push(...allowedOf(subject, direction, governed, context));
        if (typeof subject.end === 'string')
          open.push({
            ...{ namespace: subject.namespace, workload: subject.end, direction },
            ...unevaluatedIn(governed),
          });
      }
    }
  }
  return { closed, long, pairs, open };
}

function closedDirection(
  subject: Subject,
  direction: Direction,
  governed: Governed,
  context: PeerContext,
): ClosedDirection {
  const isolating = governed.ruleSets.filter(
    ({ policyRules: { isolates, rules } }) => isolates || rules.some(({ action }) => action === 'allow'),
  );
  const rows = itemsOf(subject, direction, governed, context);
  return {
    namespace: subject.namespace,
    subject: subject.end,
    direction,
    items: rows.map(({ item }) => item),
    traffics: rows.map(({ traffic }) => traffic),
    policies: sorted(isolating.map(({ policyRules }) => policyRules.policy.id)),
    of: subject,
  };
}

function denialsOf(
  subject: Subject,
  direction: Direction,
  governed: Governed,
  context: PeerContext,
): readonly Candidate[] {
  return deniedItems(subject, direction, governed, context).flatMap(({ items, policy }) =>
    byPorts(items).map(({ ports, ends }) => ({
      namespace: subject.namespace,
      subject: subject.end,
      demand: { kind: 'deny', direction, ends, ports } as const,
      policies: [policy],
    })),
  );
}

/** What rules allow where nothing isolates: they may go before rules that deny. */
function allowedOf(
  subject: Subject,
  direction: Direction,
  governed: Governed,
  context: PeerContext,
): readonly Candidate[] {
  const { namespace, end } = subject;
  const allowing = governed.ruleSets.filter(
    ({ policyRules: { policy, rules } }) => policy.isEvaluated && rules.some(({ action }) => action === 'allow'),
  );
  const items = itemsOf(subject, direction, { ...governed, ruleSets: allowing }, context).map(({ item }) => item);
  return byPorts(items).map(({ ports, ends }) => ({
    ...{ namespace, subject: end, demand: { kind: 'allow', direction, ends, ports } as const },
    policies: sorted(allowing.map(({ policyRules }) => policyRules.policy.id)),
  }));
}

function unevaluatedIn({ ruleSets }: Governed): Pick<OpenDirection, 'unevaluated'> {
  return { unevaluated: ruleSets.map(({ policyRules }) => policyRules.policy).filter((each) => !each.isEvaluated) };
}

/** Items with the same ports together, in the order of the first of each. */
export function byPorts(
  items: readonly ListItem[],
): readonly { readonly ports: readonly string[]; readonly ends: readonly ListItem[] }[] {
  const found = new Map<string, { readonly ports: readonly string[]; readonly ends: ListItem[] }>();
  for (const item of items) {
    const key = item.ports.join();
    const known = found.get(key) ?? { ports: item.ports, ends: [] };
    found.set(key, known);
    known.ends.push(item);
  }
  return [...found.values()];
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(byBytes);
}
