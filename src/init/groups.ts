import type { LabelSelector } from '../result.js';
import { endKey, type ListedEnd, type PlainEnd, type PlainPods } from './plain.js';
import type { SettledCase } from './settle.js';

/** Ends that go by a name in a file. */
export interface Groups {
  /** By name, in the order of their first use. */
  readonly named: ReadonlyMap<string, readonly PlainEnd[]>;
  readonly written: (listed: ListedEnd) => PlainEnd;
  /** The subjects of a case: pods that no manifest holds, where they are many, as one group. */
  readonly subjectsOf: (settled: SettledCase) => readonly PlainEnd[];
  readonly nameOf: (end: PlainEnd) => string | undefined;
}

/**
 * Names what recurs in the lists of a file and takes more than a word, and what takes two ends: pods that no manifest holds, with an
 * example. The name is that of a label or namespace that they share.
 */
export function nameGroups(cases: readonly SettledCase[]): Groups {
  const uses = new Map<string, { readonly listed: ListedEnd; count: number }>();
  for (const listed of cases.flatMap(endsIn)) {
    const key = endKey(listed.end);
    const known = uses.get(key);
    if (known === undefined) uses.set(key, { listed, count: 1 });
    else known.count++;
  }
  const named = new Map<string, readonly PlainEnd[]>();
  const free = freeNames(named);
  const names = new Map<string, string>();
  const alone = cases
    .map((settled) => ({ settled, pods: podsAlone(settled, uses) }))
    .filter(({ pods }) => pods.length >= fewestPacked);
  const packed = new Set(alone.flatMap(({ pods }) => pods.map(endKey)));
  for (const [key, { listed, count }] of uses) {
    if (packed.has(key)) continue;
    const isNamed = listed.example !== undefined || isHypothetical(listed.end);
    if (!isNamed && (count < 2 || typeof listed.end === 'string')) continue;
    const name = free(groupName(listed.end));
    names.set(key, name);
    named.set(name, listed.example === undefined ? [listed.end] : [listed.end, listed.example]);
  }
  const packs = new Map<SettledCase, string>();
  for (const { settled, pods } of alone) {
    const name = free(packName);
    packs.set(settled, name);
    named.set(name, pods);
  }
  const nameOf = (end: PlainEnd) => names.get(endKey(end));
  const subjectsOf = (settled: SettledCase) => {
    const name = packs.get(settled);
    if (name === undefined) return settled.subjects;
    return [...settled.subjects.filter((end) => !packed.has(endKey(end))), name];
  };
  return { named, nameOf, subjectsOf, written: ({ end }) => nameOf(end) ?? end };
}

/** So many pods that no manifest holds go by one name: those that lack a label of what policies select, most of the time. */
const fewestPacked = 3;
export const packName = 'other-pods';

/** The subjects of a case that no manifest holds and no other case names, those without labels left out. */
function podsAlone(
  { subjects }: SettledCase,
  uses: ReadonlyMap<string, { readonly count: number }>,
): readonly PlainEnd[] {
  return subjects.filter(
    (end) => isHypothetical(end) && groupName(end) !== newPod && uses.get(endKey(end))?.count === 1,
  );
}

/** The ends of a case that may go by a group: those of lists, and subjects. */
function endsIn({ demand, subjects }: SettledCase): readonly ListedEnd[] {
  const own = subjects.map((end): ListedEnd => ({ end }));
  return [...own, ...('items' in demand ? demand.items : demand.ends)];
}

/** A pod that no manifest holds is told apart from a selector by its name. */
function isHypothetical(end: PlainEnd): boolean {
  return typeof end === 'object' && 'hypothetical' in end;
}

const newPod = 'new-pod';

function groupName(end: PlainEnd): string {
  if (end === 'cluster') return 'any-pod';
  if (typeof end === 'string') return nameFrom(end.split('/')[0] ?? '');
  if ('cidr' in end) return 'addresses';
  if ('all' in end) return 'most';
  return nameFrom(end.hypothetical === true && labelValue(end.podSelector) === undefined ? newPod : podsName(end));
}

function podsName({ namespace, namespaceSelector, podSelector }: PlainPods): string {
  return labelValue(podSelector) ?? namespace ?? labelValue(namespaceSelector) ?? 'pods';
}

/** The labels by which pods and namespaces usually go. */
const usual = [
  'app.kubernetes.io/name',
  'app',
  'k8s-app',
  'name',
  'kubernetes.io/metadata.name',
  'app.kubernetes.io/component',
];

function labelValue({ matchLabels = {}, matchExpressions = [] }: LabelSelector = {}): string | undefined {
  const key = usual.find((each) => matchLabels[each] !== undefined) ?? Object.keys(matchLabels)[0];
  const value = key === undefined ? undefined : matchLabels[key];
  if (value !== undefined) return /^(true|yes|enabled|1)?$/.test(value) ? key?.split('/').at(-1) : value;
  const [first] = matchExpressions;
  return first === undefined
    ? undefined
    : `${first.key.split('/').at(-1)}-${(first.values ?? [first.operator]).join('-')}`;
}

/** As the schema has names: lower case letters, digits and dashes. */
function nameFrom(text: string): string {
  const name = text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join('-');
  if (name === '') return 'pods';
  return /^[a-z]/.test(name) ? name : `pods-${name}`;
}

const words = ['internet', 'cluster', 'nodes', 'anywhere'];

/** Names that nothing has: behind the first come `-2`, `-3`, …. */
function freeNames(taken: ReadonlyMap<string, unknown>): (name: string) => string {
  const isFree = (each: string) => !taken.has(each) && !words.includes(each);
  const next = new Map<string, number>();
  return (name) => {
    if (isFree(name)) return name;
    let number = next.get(name) ?? 2;
    while (!isFree(`${name}-${number}`)) number++;
    next.set(name, number + 1);
    return `${name}-${number}`;
  };
}
