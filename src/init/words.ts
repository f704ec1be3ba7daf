import type { LabelSelector } from '../result.js';
import { packName } from './groups.js';
import type { Demand, ListedEnd, PlainEnd } from './plain.js';

/** How ends are called in a file: in its namespace short, else by the name of their group. */
export interface EndNames {
  readonly namespace: string;
  readonly nameOf: (end: PlainEnd) => string | undefined;
}

/** What a case is called: what it says, in words. */
export function caseName(subjects: readonly PlainEnd[], demand: Demand, names: EndNames): string {
  const subject = namesOf(subjects, names);
  const ends: readonly ListedEnd[] = 'items' in demand ? demand.items : demand.ends;
  const others = namesOf(
    ends.map(({ end }) => end),
    names,
  );
  if ('ends' in demand && isItself(subjects, ends))
    return `replicas of ${subject} ${demand.kind === 'deny' ? 'never reach' : 'reach'} each other`;
  const isInto = demand.direction === 'ingress';
  const sources = isInto ? ends.map(({ end }) => end) : subjects;
  switch (demand.kind) {
    case 'exactly':
    case 'only': {
      if (ends.length === 0)
        return isInto ? `nothing reaches ${subject}` : `${subject} ${verb(sources, names)} nothing`;
      const bound = demand.kind === 'only' ? 'at most' : 'only';
      return isInto
        ? `${bound} ${others} ${verb(sources, names)} ${subject}`
        : `${subject} ${verb(sources, names)} ${bound} ${others}`;
    }
    case 'allow':
      return isInto ? `${others} ${verb(sources, names)} ${subject}` : `${subject} ${verb(sources, names)} ${others}`;
    case 'deny':
      return isInto
        ? `${others} never ${verb(sources, names)} ${subject}`
        : `${subject} never ${verb(sources, names)} ${others}`;
    default:
      return demand satisfies never;
  }
}

/** Whether both ends are one workload: two of its pods. */
function isItself([subject, ...subjects]: readonly PlainEnd[], [listed, ...ends]: readonly ListedEnd[]): boolean {
  const isOne = subjects.length === 0 && ends.length === 0;
  return (
    isOne && typeof subject === 'string' && subject === listed?.end && subject.includes('/') && !subject.endsWith('*')
  );
}

/** As its subject asks: one workload reaches, several reach. */
function verb(ends: readonly PlainEnd[], { nameOf }: EndNames): string {
  const [only] = ends;
  if (ends.length !== 1 || only === undefined || only === packName) return 'reach';
  if (nameOf(only) !== undefined) return 'reaches';
  if (typeof only === 'string') return only.endsWith('*') ? 'reach' : 'reaches';
  return 'cidr' in only || ('hypothetical' in only && only.hypothetical === true) ? 'reaches' : 'reach';
}

const mostNames = 3;

function namesOf(ends: readonly PlainEnd[], known: EndNames): string {
  const names = [...new Set(ends.map((end) => endWords(end, known)))];
  if (names.length > mostNames + 1)
    return `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`;
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** An end in words, short where it is in the namespace of the file. */
function endWords(end: PlainEnd, names: EndNames): string {
  const { namespace } = names;
  const group = names.nameOf(end);
  if (group !== undefined) return group === 'new-pod' ? 'a new pod' : group;
  if (typeof end === 'string') {
    if (end === 'cluster') return 'every pod';
    const [place = '', rest] = end.split('/');
    if (rest === '*') return place === namespace ? `all of ${namespace}` : `all of ${place}`;
    return place === namespace && rest !== undefined ? end.slice(namespace.length + 1) : end;
  }
  if ('cidr' in end) return `${end.cidr} but ${namesOf(end.except, names)}`;
  if ('all' in end) return `${namesOf(end.all, names)} but ${namesOf(end.except, names)}`;
  const pods = selectorWords(end.podSelector);
  if (end.hypothetical === true) return pods === '' ? 'a new pod' : `a pod labelled ${pods}`;
  const place = end.namespace ?? selectorWords(end.namespaceSelector);
  const whose = end.namespace === namespace ? '' : place === '' ? ' of any namespace' : ` of ${place}`;
  return `${pods === '' ? 'every pod' : pods}${whose}`;
}

function selectorWords({ matchLabels = {}, matchExpressions = [] }: LabelSelector = {}): string {
  const labels = Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`);
  const others = matchExpressions.map(({ key, operator, values = [] }) => {
    if (operator === 'Exists') return key;
    if (operator === 'DoesNotExist') return `!${key}`;
    return `${key} ${operator === 'In' ? 'in' : 'notin'} (${values.join(',')})`;
  });
  return [...labels, ...others].join(',');
}
