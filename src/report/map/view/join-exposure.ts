import type { Exposure, LabelSelector, Reach } from '../../../result.js';
import { portWords } from '../../text/words.js';
import { uniteReaches } from './ports.js';

/** Rows of one rule and direction as one line: who is meant, on which ports, and by what. */
export interface ExposureLine {
  readonly direction: Exposure['direction'];
  /** `any pod of any namespace that has app=web; any pod of namespace ops`. */
  readonly pods: string;
  /** All of it in one sentence without an end mark. */
  readonly words: string;
  /** On all ports of any of them. */
  readonly reach: Reach;
  readonly by?: Exposure['by'];
  readonly rows: readonly Exposure[];
}

/** Tells rows together that share a rule, in the order of the first of each; what other rules cut out of it is said in words. */
export function joinExposure(rows: readonly Exposure[]): readonly ExposureLine[] {
  const groups = new Map<string, Exposure[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.direction, row.by?.policy, row.by?.rule]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return [...groups.values()].map(lineOf);
}

function lineOf(rows: readonly Exposure[]): ExposureLine {
  const [first] = rows;
  if (first === undefined) throw new Error('a line of no rows');
  const { direction, by } = first;
  const reach = rows.length === 1 ? { allow: first.allow, unknown: first.unknown } : uniteReaches(rows);
  if (rows.length === 1) return { direction, pods: first.pods, words: first.words, reach, by, rows };
  const { allow, unknown } = reach;
  const names = widest(rows).map(({ pods }) => pods);
  const shown = names.slice(0, mostSorts);
  const more = names.length - shown.length;
  const isCut = rows.some(isNegative) || new Set(rows.map((row) => JSON.stringify([row.allow, row.unknown]))).size > 1;
  const pods = `${shown.join('; or ')}${more > 0 ? `; or ${more} more sorts` : ''}${isCut ? ', less what other rules forbid' : ''}`;
  const reasons = [...new Set(rows.flatMap((row) => row.unknown.map(({ reason }) => reason)))].join('; ');
  const certain = allow.length === 0 ? [] : [`on ${portsText(allow)}`];
  const uncertain = unknown.length === 0 ? [] : [`possibly on ${portsText(unknown)} (depends on ${reasons})`];
  const why = by === undefined ? 'because no policy isolates it' : `by ${by.policy} ${by.rule}`;
  return { direction, pods, words: [pods, [...certain, ...uncertain].join(' and '), why].join(', '), reach, by, rows };
}

/** Sorts of pods beyond these are counted; JSON has them all. */
const mostSorts = 4;

function portsText(ranges: Exposure['allow']): string {
  const words = portWords(ranges);
  return words === 'all' ? 'all ports' : words;
}

interface Sort {
  readonly pods: string;
  readonly conditions: ReadonlySet<string>;
}

/** The sorts of pods by what they must carry, those left out that another holds. */
function widest(rows: readonly Exposure[]): readonly Sort[] {
  const sorts = [...new Map(rows.map((row) => sortOf(row)).map((sort) => [sort.pods, sort])).values()];
  return sorts.filter(
    ({ conditions }) =>
      !sorts.some(
        (other) =>
          other.conditions.size < conditions.size && [...other.conditions].every((each) => conditions.has(each)),
      ),
  );
}

function sortOf({ namespaceSelector, podSelector }: Exposure): Sort {
  const places = positive(namespaceSelector);
  const labels = positive(podSelector);
  const name = places.length === 1 ? /^kubernetes\.io\/metadata\.name=(.*)$/.exec(places[0] ?? '')?.[1] : undefined;
  const where =
    name !== undefined
      ? `namespace ${name}`
      : places.length === 0
        ? 'any namespace'
        : `a namespace labelled ${places.join(' and ')}`;
  return {
    pods: `any pod of ${where}${labels.length === 0 ? '' : ` that has ${labels.join(' and ')}`}`,
    conditions: new Set([...places.map((each) => `namespace ${each}`), ...labels]),
  };
}

function positive({ matchLabels = {}, matchExpressions = [] }: LabelSelector): readonly string[] {
  return [
    ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
    ...matchExpressions.flatMap(({ key, operator, values = [] }) => {
      if (operator === 'In') return [values.map((value) => `${key}=${value}`).join(' or ')];
      return operator === 'Exists' ? [`a label ${key}`] : [];
    }),
  ];
}

function isNegative({ namespaceSelector, podSelector }: Exposure): boolean {
  return [namespaceSelector, podSelector].some(({ matchExpressions = [] }) =>
    matchExpressions.some(({ operator }) => operator === 'NotIn' || operator === 'DoesNotExist'),
  );
}
