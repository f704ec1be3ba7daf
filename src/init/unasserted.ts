import type { ClosedDirection, Findings, OpenDirection } from './candidates.js';
import type { Outcome } from './judge.js';

/** Something that isn't asserted, and what would settle or close it. */
export interface Unasserted {
  readonly namespace: string;
  readonly words: string;
  readonly remedy: string;
}

/** What is said of a direction whose list doesn't hold everywhere, or isn't known to. */
export function remarkOf(
  { namespace, subject, direction }: ClosedDirection,
  { exactly, only }: { readonly exactly: Outcome | undefined; readonly only: Outcome | undefined },
  environments: readonly string[],
): readonly Unasserted[] {
  const what = `${direction} of ${subjectWords({ namespace, subject })}`;
  const [passed = []] = [exactly, only].map((each) => each?.passedIn ?? []).filter(({ length }) => length > 0);
  if (environments.length > 1 && only?.isPassed !== true && passed.length > 0 && passed.length < environments.length)
    return [
      {
        namespace,
        words: `${what} differs by environment: what ${listed(passed)} admits, ${listed(environments.filter((each) => !passed.includes(each)))} doesn't`,
        remedy: 'write a file for each environment, with `spec.environments`',
      },
    ];
  const open = only?.isPassed === true ? exactly : (only ?? exactly);
  if (open === undefined || open.isPassed || (open.remedies.length === 0 && only?.isPassed === true)) return [];
  const words = only?.isPassed === true ? `not all of ${what} is certain` : `${what} isn't bounded`;
  return [{ namespace, words: `${words}: ${open.why}`, remedy: open.remedies.join('; ') }];
}

/** What is said of directions in which rules admit everything, or may: those of which a part is unknown. */
export function openedRemarks(
  directions: readonly ClosedDirection[],
  outcomeOf: (direction: ClosedDirection) => Outcome | undefined,
): readonly Unasserted[] {
  const isCertain = (each: ClosedDirection) => outcomeOf(each)?.isPassed === true;
  const others = directions.filter((each) => !isCertain(each));
  return [
    ...certainlyOpened(directions.filter(isCertain)),
    ...others.map((each) => ({
      namespace: each.namespace,
      words: `${each.direction} of ${subjectWords(each)} isn't bounded: ${outcomeOf(each)?.why ?? ''}`,
      remedy: outcomeOf(each)?.remedies.join('; ') ?? '',
    })),
  ];
}

function subjectWords({ namespace, subject }: Pick<ClosedDirection, 'namespace' | 'subject'>): string {
  return typeof subject === 'string' ? subject : `a new pod of ${namespace}`;
}

function certainlyOpened(directions: readonly ClosedDirection[]): readonly Unasserted[] {
  const rows = new Map<string, { readonly first: ClosedDirection; readonly subjects: Set<string> }>();
  for (const first of directions) {
    const key = `${first.namespace} ${first.direction}`;
    const row = rows.get(key) ?? { first, subjects: new Set() };
    rows.set(key, row);
    row.subjects.add(typeof first.subject === 'string' ? first.subject : 'a new pod');
  }
  return Array.from(rows.values(), ({ first: { namespace, direction }, subjects }) => ({
    namespace,
    words: `${direction} of ${listed([...subjects].sort())} is open: a rule of ${subjects.size === 1 ? 'its' : 'their'} policies admits everything`,
    remedy: `name ${direction === 'ingress' ? 'peers in `from`' : 'peers in `to`'}, or ports, in that rule`,
  }));
}

/** What is said of directions of which no list is made, since nobody would read it. */
export function longRemarks(found: readonly Findings[]): readonly Unasserted[] {
  const rows = found.flatMap(({ long }) =>
    long.map((each): [string, Unasserted] => {
      const what = `${each.direction} of ${subjectWords(each)}`;
      return [
        what,
        {
          namespace: each.namespace,
          words: `${what} is no list that anybody reads: its rules name ${each.items.length} ends`,
          remedy: 'name them by labels that they share, by namespaces or by wider ranges',
        },
      ];
    }),
  );
  return [...new Map(rows).values()];
}

/** What is said of directions that no policy isolates for certain: workloads of a namespace together. */
export function openRemarks(found: readonly Findings[]): readonly Unasserted[] {
  const rows = new Map<string, { readonly first: OpenDirection; readonly workloads: Set<string> }>();
  for (const first of found.flatMap(({ open }) => open)) {
    const { namespace, direction, workload, unevaluated } = first;
    const key = `${namespace} ${direction} ${unevaluated.map(({ id }) => id).join()}`;
    const row = rows.get(key) ?? { first, workloads: new Set() };
    rows.set(key, row);
    row.workloads.add(workload);
  }
  return Array.from(rows.values(), ({ first, workloads }) => ({
    namespace: first.namespace,
    ...openWords(first, workloads),
  }));
}

function openWords(
  { direction, unevaluated }: OpenDirection,
  workloads: ReadonlySet<string>,
): Pick<Unasserted, 'words' | 'remedy'> {
  const what = `${direction} of ${listed([...workloads].sort())}`;
  const them = workloads.size === 1 ? 'it' : 'them';
  if (unevaluated.length > 0)
    return {
      words: `${what} is unknown: ${listed(unevaluated.map(({ id }) => id))} may isolate ${them}, and ${unevaluated.length === 1 ? "isn't" : "aren't"} evaluated`,
      remedy: unevaluated.some(({ dependsOnCni }) => dependsOnCni)
        ? 'name the CNI plugin of the cluster by `--cni`'
        : 'leave what the cluster does not enforce out of the manifests',
    };
  return {
    words: `${what} is open: no policy isolates ${them}`,
    remedy: `select ${them} by a NetworkPolicy with \`policyTypes: [${direction === 'ingress' ? 'Ingress' : 'Egress'}]\``,
  };
}

function listed(names: readonly string[]): string {
  return names.join(', ');
}
