import {
  type Blame,
  type ChangeEnds,
  type ConnectionChange,
  type CoveringCase,
  countConnections,
  type DiffSide,
  diffConnections,
  type MapEnd,
  type RankReason,
  type ReachabilityDiff,
} from '../../result.js';
import { endWords } from './end-words.js';
import { count } from './layout.js';
import { shownName } from './visible.js';
import { locationText, onlyWords, portWords } from './words.js';

/** Changes that matter alike and have the same blame. */
export interface ChangeGroup {
  readonly because: readonly Blame[];
  readonly changes: readonly ConnectionChange[];
}

/** What matters alike, in the order in which it is reported. */
export interface ChangeSection {
  /** `to or from the internet`. */
  readonly words: string;
  readonly connections: number;
  readonly groups: readonly ChangeGroup[];
}

const sections = [
  { reason: 'internet', words: 'to or from the internet' },
  { reason: 'cloud-metadata', words: 'to the cloud metadata address' },
  { reason: 'cross-namespace', words: 'across namespaces' },
  { reason: undefined, words: 'within a namespace, or with private addresses' },
] as const satisfies readonly { readonly reason: RankReason | undefined; readonly words: string }[];

/** Changes by how much they matter, then by what is to blame for them. */
export function sectionsOf(changes: readonly ConnectionChange[]): readonly ChangeSection[] {
  return sections.flatMap(({ reason, words }) => {
    const chosen = changes.filter(({ reasons }) => sectionOf(reasons) === reason);
    if (chosen.length === 0) return [];
    const groups = new Map<string, { because: readonly Blame[]; changes: ConnectionChange[] }>();
    for (const change of chosen) {
      const key = JSON.stringify(change.because);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { because: change.because, changes: [change] });
      else known.changes.push(change);
    }
    return [{ words, connections: countConnections(chosen), groups: [...groups.values()] }];
  });
}

function sectionOf(reasons: readonly RankReason[]): RankReason | undefined {
  return sections.find(({ reason }) => reason !== undefined && reasons.includes(reason))?.reason;
}

/** `NetworkPolicy/shop/web: spec.ingress[0].from was removed`. */
export function blameWords({ object, field, change }: Blame): string {
  const what = field === '' ? shownName(object) : `${shownName(object)}: ${shownName(field)}`;
  return `${what} ${change === 'changed' ? 'changed' : `was ${change}`}`;
}

/** The lines of the files that are cited: what stood there before, and what stands there now. */
export function blameLines({ side, file, line, excerpt, before }: Blame): readonly CitedLine[] {
  const own = {
    sign: side === 'base' ? '-' : '+',
    place: locationText({ file, line }),
    excerpt: excerpt.trim(),
  } as const;
  if (before === undefined) return [own];
  const old = { sign: '-', place: locationText(before), excerpt: before.excerpt.trim() } as const;
  return old.excerpt === own.excerpt ? [own] : [old, own];
}

export interface CitedLine {
  readonly sign: '-' | '+';
  readonly place: string;
  readonly excerpt: string;
}

/** Up to so many connections are reported one by one. */
const mostSingle = 4;
const mostNames = 6;

/** The connections of a change, each with its ports; many are reported together. */
export function connectionLines(change: ConnectionChange): readonly string[] {
  const ports = `${portWords([...change.allow, ...change.unknown])}${change.wasOnly === undefined ? '' : `, before ${onlyWords(change.wasOnly)}`}`;
  if (countConnections([change]) <= mostSingle) {
    return Array.from(
      diffConnections([change]),
      ({ from, to }) =>
        `${endWords(from, mostNames)} → ${isSame(from, to) ? 'its own replicas' : endWords(to, mostNames)} ${ports}`,
    );
  }
  const { from, to, pairs } = change;
  const within = { all: '', 'same-namespace': ', within a namespace', 'cross-namespace': ', across namespaces' }[pairs];
  return [
    `${count(countConnections([change]), 'connection')} ${ports}${within}: ${endsWords(from)} → ${endsWords(to)}`,
  ];
}

function endsWords(ends: ChangeEnds): string {
  if (!('workloads' in ends)) return endWords(ends, mostNames);
  const more = ends.workloads.length - mostNames;
  const names = ends.workloads.slice(0, mostNames).map(shownName).join(', ');
  return more > 0 ? `${names} and ${count(more, 'more')}`.replace(/mores?$/, 'more') : names;
}

function isSame(from: MapEnd, to: MapEnd): boolean {
  return 'workload' in from && 'workload' in to && from.workload === to.workload && from.pod === to.pod;
}

/** `no case covers it`, `covered by shop/only the frontend (tests/shop.yaml:12)`. */
export function coverageWords(coveredBy: readonly CoveringCase[]): string {
  if (coveredBy.length === 0) return 'no case covers it';
  const whole = coveredBy.filter(({ extent }) => extent === 'whole');
  const shown = (whole.length > 0 ? whole : coveredBy).slice(0, 2);
  const names = shown.map((each) => `${shownName(each.suite)}/${shownName(each.case)} (${locationText(each)})`);
  const more = coveredBy.length - shown.length;
  const rest = more > 0 ? ` and ${count(more, 'more case')}` : '';
  return `${whole.length > 0 ? 'covered' : 'covered in part'} by ${names.join(', ')}${rest}`;
}

/** Said where it isn't the only address. */
export const metadataWords = 'the cloud metadata address is among them';

/** `git:origin/main (1a2b3c4)`. */
export function sideWords({ name, commit }: Pick<DiffSide, 'name' | 'commit'>): string {
  return commit === undefined ? shownName(name) : `${shownName(name)} (${commit.slice(0, 7)})`;
}

/** `3 connections opened, 1 closed, 2 uncertain; 1 workload added, 0 removed`. */
export function diffSummary({
  opened,
  closed,
  uncertain,
  workloads,
  equivalent,
}: Pick<ReachabilityDiff, 'opened' | 'closed' | 'uncertain' | 'workloads' | 'equivalent'>): string {
  const uncertainties = uncertain.length === 0 ? '' : `, ${countConnections(uncertain)} uncertain`;
  const { added, removed } = workloads;
  const moved =
    added.length + removed.length === 0 ? '' : `; ${count(added.length, 'workload')} added, ${removed.length} removed`;
  const isSame = equivalent === true ? ': nothing could tell the two apart' : '';
  return `${count(countConnections(opened), 'connection')} opened, ${countConnections(closed)} closed${uncertainties}${moved}${isSame}`;
}
