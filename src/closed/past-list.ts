import type { Member, WorkloadMember } from '../endpoints/members.js';
import { listedKey, subjectKeys, workloadKeys } from './alike.js';
import { violationOfHypotheticals } from './hypotheticals.js';
import { violationOutside } from './outside.js';
import { tooManyDecisions, type Violation } from './violation.js';
import { type ClosedQuestion, countedMembers, violationOfWorkload } from './workloads.js';

/** What gets past the list of a case at one subject: how much was looked at, and what was found. */
export interface PastList {
  readonly checked: number;
  readonly found: readonly FoundPast[];
}

/** Something that gets past, and how much does so that no policy and no item distinguishes from it. */
export interface FoundPast {
  readonly violation: Violation;
  readonly count: number;
  /** The first of them, by their places among all that is looked at; workloads, or one that is none. */
  readonly first: readonly Placed[];
}

interface Placed {
  readonly position: number;
  readonly workload: WorkloadMember | undefined;
}

/** Workloads that nothing in a case distinguishes. */
interface Sort {
  readonly isListed: boolean;
  readonly workloads: { readonly position: number; readonly workload: WorkloadMember }[];
}

/** One that a report describes, and those that it names beside it. */
const mostShown = 6;

/**
 * Finds what gets past the list of a case, for one subject after another: once for all workloads and all subjects that
 * nothing in the case distinguishes. What is listed wholly isn't asked about.
 */
export class PastListSearch {
  readonly #question: ClosedQuestion;
  /** The same for subjects that nothing distinguishes; missing where there is no other. */
  readonly #keyOf: ReadonlyMap<Member, string>;
  readonly #sorts: readonly Sort[];
  readonly #sortOf = new Map<string, Sort>();
  readonly #kept = new Map<string, Map<unknown, Violation | undefined>>();

  constructor(subjects: readonly Member[], question: ClosedQuestion) {
    const keyOf = subjectKeys(question);
    const keys = subjects.map((subject, at) => [subject, keyOf(subject, at)] as const);
    const counts = new Map<string, number>();
    for (const [, key] of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    this.#question = question;
    this.#keyOf = new Map(keys.filter(([, key]) => counts.get(key) !== 1));
    this.#sorts = this.#sortWorkloads(workloadKeys(subjects, question));
  }

  /** What gets past from every side: workloads, addresses outside, and where they count, pods that no manifest holds. */
  find(subject: Member): PastList {
    return together([this.#findWorkloads(subject), this.#findOne('outside', subject), ...this.#findUnknown(subject)]);
  }

  /** The same without addresses outside. */
  findPods(subject: Member): PastList {
    return together([this.#findWorkloads(subject), ...this.#findUnknown(subject)]);
  }

  #sortWorkloads(keyOf: (workload: WorkloadMember) => string): readonly Sort[] {
    const sorts = new Map<string, Sort>();
    for (const [position, workload] of countedMembers([], this.#question.context).entries()) {
      const key = keyOf(workload);
      const sort = sorts.get(key) ?? { isListed: key === listedKey, workloads: [] };
      sorts.set(key, sort);
      sort.workloads.push({ position, workload });
      this.#sortOf.set(workload.id, sort);
    }
    return [...sorts.values()];
  }

  #findWorkloads(subject: Member): PastList {
    const own = subject.kind === 'workload' ? this.#sortOf.get(subject.id) : undefined;
    let checked = 0;
    const found: FoundPast[] = [];
    for (const sort of this.#sorts) {
      if (this.#question.decisions.left < 0)
        return { checked: this.#sortOf.size - (own === undefined ? 0 : 1), found: [...found, givenUp()] };
      const first = sort.workloads.slice(0, mostShown + 1).filter(({ workload }) => workload.id !== subject.id);
      const [example] = first;
      if (example === undefined) continue;
      const count = sort.workloads.length - (sort === own ? 1 : 0);
      checked += count;
      if (sort.isListed && this.#question.context.recorder === undefined) continue;
      const find = () => violationOfWorkload(example.workload, subject, this.#question);
      const violation = this.#once(subject, sort, find);
      if (violation !== undefined) found.push({ violation, count, first: first.slice(0, mostShown) });
    }
    return { checked, found };
  }

  #findUnknown(subject: Member): readonly PastList[] {
    return this.#question.assertion.over === 'possible' ? [this.#findOne('hypotheticals', subject)] : [];
  }

  #findOne(what: keyof typeof searches, subject: Member): PastList {
    const violation = this.#once(subject, what, () => searches[what].find(subject, this.#question));
    const first = [{ position: searches[what].position, workload: undefined }];
    return { checked: 1, found: violation === undefined ? [] : [{ violation, count: 1, first }] };
  }

  #once(subject: Member, what: unknown, find: () => Violation | undefined): Violation | undefined {
    const key = this.#keyOf.get(subject);
    if (key === undefined) return find();
    const kept = this.#kept.get(key) ?? new Map<unknown, Violation | undefined>();
    this.#kept.set(key, kept);
    if (!kept.has(what)) kept.set(what, find());
    return kept.get(what);
  }
}

/** All workloads that aren't decided any more, as one: there may be millions of pairs. */
function givenUp(): FoundPast {
  const first = [{ position: Number.MAX_SAFE_INTEGER - 2, workload: undefined }];
  return { violation: tooManyDecisions(), count: 1, first };
}

/** After all workloads. */
const searches = {
  outside: { find: violationOutside, position: Number.MAX_SAFE_INTEGER - 1 },
  hypotheticals: { find: violationOfHypotheticals, position: Number.MAX_SAFE_INTEGER },
} as const;

function together(parts: readonly PastList[]): PastList {
  return {
    checked: parts.reduce((sum, { checked }) => sum + checked, 0),
    found: parts.flatMap(({ found }) => found),
  };
}
