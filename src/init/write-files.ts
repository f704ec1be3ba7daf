import { byBytes } from '../diagnostics/index.js';
import type { InitialTestFile } from '../result.js';
import { nowhere } from './change-candidates.js';
import { nameGroups } from './groups.js';
import { joinSubjectEnds, type Members } from './join-ends.js';
import { documentOf, type JudgeText } from './judge.js';
import { endKey } from './plain.js';
import { type PlainCase, plainCase } from './plain-case.js';
import type { SettledCase } from './settle.js';
import type { Unasserted } from './unasserted.js';
import { caseName } from './words.js';

export interface WriteOptions {
  readonly judge: JudgeText;
  readonly spec: Readonly<Record<string, unknown>>;
  readonly members: Readonly<Record<'from' | 'to', Members>>;
}

interface WrittenSuite {
  readonly cases: readonly SettledCase[];
  readonly unasserted: readonly Unasserted[];
}

/** One test file for each namespace with something to assert, in byte order; every case of it passes. */
export function writeFiles({ cases, unasserted }: WrittenSuite, options: WriteOptions): readonly InitialTestFile[] {
  const namespaces = [...new Set(cases.map(({ namespace }) => namespace))].sort(byBytes);
  const elsewhere = unasserted.filter(({ namespace }) => !namespaces.includes(namespace));
  return namespaces.flatMap((namespace, index) => {
    const own = cases.filter((each) => each.namespace === namespace).sort(inOrder);
    const said = unasserted.filter((each) => each.namespace === namespace);
    const isLast = index === namespaces.length - 1;
    // A file needs a case, so that what is said of other namespaces stands in the last one.
    return greenFile(namespace, own, { ...options, unasserted: isLast ? [...said, ...elsewhere] : said });
  });
}

const kinds = ['exactly', 'only', 'allow', 'deny'];

/** Ingress before egress, what bounds before what is bounded, most subjects first. */
function inOrder(a: SettledCase, b: SettledCase): number {
  if (a.demand.direction !== b.demand.direction) return a.demand.direction === 'ingress' ? -1 : 1;
  const kind = kinds.indexOf(a.demand.kind) - kinds.indexOf(b.demand.kind);
  if (kind !== 0) return kind;
  return (
    byBytes(a.subjects.map(endKey).join(), b.subjects.map(endKey).join()) ||
    byBytes(JSON.stringify(a.demand), JSON.stringify(b.demand))
  );
}

interface FileOptions extends WriteOptions {
  readonly unasserted: readonly Unasserted[];
}

/** Judges the file as it is written; what isn't passed is taken out and said below. */
function greenFile(namespace: string, cases: readonly SettledCase[], options: FileOptions): readonly InitialTestFile[] {
  let left = cases;
  let unasserted = options.unasserted;
  while (left.length > 0) {
    const file = fileOf(namespace, left, { ...options, unasserted });
    const outcomes = options.judge(JSON.stringify(file.document), 'together');
    const failing = left.filter((_, index) => outcomes[index]?.isPassed !== true);
    if (failing.length === 0) return [file];
    const gone = failing.map((each): Unasserted => {
      const outcome = outcomes[left.indexOf(each)];
      const name = caseName(each.subjects, each.demand, { namespace, nameOf: () => undefined });
      return {
        namespace,
        words: `"${name}" isn't certain: ${outcome?.why ?? ''}`,
        remedy: outcome?.remedies.join('; ') ?? '',
      };
    });
    unasserted = [...unasserted, ...gone];
    left = left.filter((each) => !failing.includes(each));
  }
  return [];
}

function itemsIn(cases: readonly SettledCase[]): number {
  return cases.reduce((sum, { subjects, demand }) => {
    const ends = 'items' in demand ? demand.items : demand.ends;
    return sum + subjects.length + ends.length;
  }, 0);
}

function fileOf(namespace: string, settled: readonly SettledCase[], options: FileOptions): InitialTestFile {
  const joined = settled.map((each): SettledCase => {
    const own = options.members[each.demand.direction === 'ingress' ? 'to' : 'from'];
    return { ...each, subjects: joinSubjectEnds(each.subjects, own) };
  });
  const { named, written, subjectsOf, nameOf } = nameGroups(joined);
  const names = new Set<string>();
  const cases = joined.map((settled): PlainCase => {
    const { demand } = settled;
    const subjects = subjectsOf(settled);
    const name = unique(caseName(subjects, demand, { namespace, nameOf }), names);
    return plainCase(name, { subjects: subjects.map((end) => written({ end })), demand }, written);
  });
  return {
    namespace,
    document: documentOf({ name: namespace, groups: Object.fromEntries(named), cases }, options.spec),
    cases: cases.length,
    items: itemsIn(joined),
    head: [
      `What holds ${namespace === nowhere ? 'of pods of any namespace' : `in namespace ${namespace}`} today, written by \`reachspec init\`; change what isn't meant.`,
    ],
    comments: settled.map(({ policies }) => policyLines(policies)),
    foot: footOf(options.unasserted),
  };
}

/** Policies side by side, as many as a line holds. */
function policyLines(policies: readonly string[]): string {
  const lines: string[] = [];
  for (const policy of policies) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + policy.length + 2 <= longestLine)
      lines[lines.length - 1] = `${last}, ${policy}`;
    else lines.push(policy);
  }
  return lines.join('\n');
}

const longestLine = 100;

function footOf(unasserted: readonly Unasserted[]): readonly string[] {
  if (unasserted.length === 0) return [];
  const rows = unasserted.flatMap(({ words, remedy }) => [
    `- ${words}`,
    ...(remedy === '' ? [] : [`  to close or settle it: ${remedy}`]),
  ]);
  return ['Not asserted:', ...rows.flatMap(broken)];
}

/** A line as several, none longer than it has to be; what follows the first is indented. */
function broken(row: string): readonly string[] {
  const lines: string[] = [];
  for (const word of row.replaceAll('\n', ' ').split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= longestLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : `  ${word}`);
  }
  return lines;
}

function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} (${number})`;
  taken.add(free);
  return free;
}
