import { type Candidate, endKey, type ListedEnd, type PlainEnd } from './plain.js';
import { type PlainCase, plainCase } from './plain-case.js';

/**
 * Judges a test file, as text, in every environment; one outcome for each case of it, in its order. `apart`: each case as if it stood alone,
 * so that none contradicts another.
 */
export type JudgeText = (text: string, cases: 'together' | 'apart') => readonly Outcome[];

/** What became of one case. */
export interface Outcome {
  /** The environments in which it passed. */
  readonly passedIn: readonly string[];
  readonly isPassed: boolean;
  /** Why it isn't passed in the first environment where it isn't; empty where it is in all. */
  readonly why: string;
  /** What would settle what is unknown there. */
  readonly remedies: readonly string[];
}

/** The test file, as data; every text in it is quoted where it has to be by whoever writes it. */
export interface PlainSuite {
  readonly name: string;
  readonly groups: Readonly<Record<string, readonly PlainEnd[]>>;
  readonly cases: readonly PlainCase[];
}

/** The document of a suite, with what the run was asked by. */
export function documentOf({ name, groups, cases }: PlainSuite, spec: Readonly<Record<string, unknown>>) {
  return {
    apiVersion: 'reachspec.dev/v1alpha1',
    kind: 'ConnectivityTest',
    metadata: { name, annotations: { 'config.kubernetes.io/local-config': 'true' } },
    spec: { ...spec, ...(Object.keys(groups).length === 0 ? {} : { groups }), cases },
  };
}

/** Judges candidates one by one, each as a case of its own. */
export function judgeCandidates(
  candidates: readonly Candidate[],
  judge: JudgeText,
  spec: Readonly<Record<string, unknown>>,
): readonly Outcome[] {
  const groups = new Map<string, { readonly name: string; readonly ends: readonly PlainEnd[] }>();
  const written = ({ end, example }: ListedEnd): PlainEnd => {
    if (example === undefined) return end;
    const key = endKey(end);
    const group = groups.get(key) ?? { name: `group-${groups.size}`, ends: [end, example] };
    groups.set(key, group);
    return group.name;
  };
  if (candidates.length === 0) return [];
  const cases = candidates.map(({ subject, demand }, index) =>
    plainCase(`${index}`, { subjects: [subject], demand }, written),
  );
  const named = Object.fromEntries(Array.from(groups.values(), ({ name, ends }) => [name, ends]));
  return judge(JSON.stringify(documentOf({ name: 'init', groups: named, cases }, spec)), 'apart');
}
