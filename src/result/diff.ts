import type { apiVersion } from './api-version.js';
import type { BasisFact, CniChoice } from './basis.js';
import type { ReportedDiagnostic } from './diagnostic.js';
import type { Inputs } from './inputs.js';
import type { MapEnd, Reach, WorkloadEnd } from './reach.js';

/**
 * What became of connections between two states of the manifests, BASE and HEAD. Changes are kept as sets of connections that
 * changed alike; `diffConnections` spells them out.
 */
export interface ReachabilityDiff {
  /** The version of this form. */
  readonly apiVersion: typeof apiVersion;
  /** Tells it from the other results. */
  readonly kind: 'ReachabilityDiff';
  /** The state before. */
  readonly base: DiffSide;
  /** The state after. */
  readonly head: DiffSide;
  /** Not allowed for certain at BASE and allowed at HEAD, or denied at BASE and not for certain at HEAD; what matters most first. */
  readonly opened: readonly ConnectionChange[];
  /** Allowed at BASE and denied at HEAD; what matters most first. */
  readonly closed: readonly ConnectionChange[];
  /** Every other change of or to what is unknown. */
  readonly uncertain: readonly ConnectionChange[];
  /** Those that only one side has, in byte order of id. */
  readonly workloads: {
    /** At HEAD only. */
    readonly added: readonly DiffWorkload[];
    /** At BASE only. */
    readonly removed: readonly DiffWorkload[];
  };
  /**
   * Whether no pod, address or pod that no manifest holds could tell the two sides apart; absent where a side has errors, and where there
   * are too many sorts of pods to tell.
   */
  readonly equivalent?: boolean;
  /** Facts worth knowing about how the sides were compared: what only one of them has, what wasn't looked for. */
  readonly notes: readonly string[];
  /** Those of both sides. */
  readonly diagnostics: readonly SidedDiagnostic[];
}

/** What staged policies would change, were they applied. */
export type StagedChanges = Pick<ReachabilityDiff, 'opened' | 'closed' | 'uncertain'>;

/** Which of the two states: `base` before, `head` after. */
export type SideName = 'base' | 'head';

/** One of the two states. */
export interface DiffSide {
  /** As it was asked for: `git:origin/main`, a directory. */
  readonly name: string;
  /** The commit's full id, where the side is a git ref. */
  readonly commit?: string;
  /** The CNI plugin that the side is judged by, and who said so. */
  readonly cni: CniChoice;
  /** The address families of the cluster. */
  readonly families: readonly ('IPv4' | 'IPv6')[];
  /** What the side rests on that no file says. */
  readonly assumptions: readonly string[];
  /** What it rests on that files or flags say. */
  readonly ground: readonly BasisFact[];
  /** How many there are. */
  readonly workloads: number;
  /** What was read of the side and what became of it. */
  readonly inputs: Inputs;
}

/** A workload that only one side has. */
export interface DiffWorkload {
  /** As `namespace/Kind/name`. */
  readonly id: string;
  /** Its namespace. */
  readonly namespace: string;
  /** Its kind, such as `Deployment`. */
  readonly kind: string;
  /** Its name. */
  readonly name: string;
}

/** A diagnostic, and the side that gives it. */
export interface SidedDiagnostic extends ReportedDiagnostic {
  /** Which state gives it. */
  readonly side: SideName | 'both';
}

/**
 * Connections that changed alike, for one reason: every pair of `from` and `to` that `pairs` admits; a workload with itself is two of
 * its replicas. At least one side is workloads, or pods that only policies know.
 */
export interface ConnectionChange extends ChangeFacts {
  /** Where the traffic begins. */
  readonly from: ChangeEnds;
  /** Where it ends. */
  readonly to: ChangeEnds;
  /** Which pairs of workloads are meant. */
  readonly pairs: 'all' | 'same-namespace' | 'cross-namespace';
}

/** Workload ids in byte order, or another end of a map. */
export type ChangeEnds = WorkloadEnds | Exclude<MapEnd, WorkloadEnd>;

/** Several workloads as ends of connections that changed alike. */
export interface WorkloadEnds {
  /** Their ids, in byte order; `namespace/Kind/name/pod` for one pod of a workload whose pods policies treat differently. */
  readonly workloads: readonly string[];
}

/** What is reported of one connection, and of all that changed with it. The reach holds only the ports that changed. */
export interface ChangeFacts extends Reach {
  /** What became of it at BASE. */
  readonly was: 'allow' | 'deny' | 'unknown';
  /** What becomes of it at HEAD. */
  readonly now: 'allow' | 'deny' | 'unknown';
  /** What alone layer 7 let through at BASE, where that is what changed; absent where it was everything. */
  readonly wasOnly?: readonly string[];
  /** It may be allowed and wasn't. Absent where the verdict at HEAD is certain. */
  readonly certain?: false;
  /** An end was added or removed. */
  readonly new?: true;
  /** The smallest set of changes that could be found whose undoing at HEAD undoes this: no member can be spared. */
  readonly because: readonly Blame[];
  /** The cases of the test files at HEAD that refer to this connection; empty where none does. */
  readonly coveredBy: readonly CoveringCase[];
  /** Why it matters, the first reason most; empty for a connection within one namespace. */
  readonly reasons: readonly RankReason[];
}

/** `internet` holds for what enters through Ingresses, routes and Gateways too. */
export type RankReason = 'internet' | 'cloud-metadata' | 'cross-namespace';

/** One thing that changed between the sides, with the place where it is written. */
export interface Blame {
  /** `NetworkPolicy/shop/db`; a workload by its id. */
  readonly object: string;
  /** `spec.ingress[0].from`, as `side` writes it; empty for the whole object. */
  readonly field: string;
  /** What happened to it between BASE and HEAD. */
  readonly change: 'added' | 'removed' | 'changed';
  /** Whose file it is: what was removed is written at the base only. */
  readonly side: SideName;
  /** The file that is cited. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The line that is cited, without its line break. */
  readonly excerpt: string;
  /** Where it stood before, for what was changed. */
  readonly before?: {
    /** The file at BASE. */
    readonly file: string;
    /** From 1. */
    readonly line: number;
    /** The line, without its line break. */
    readonly excerpt: string;
  };
}

/** A case of a test file, and where it is written. */
export interface CoveringCase {
  /** The suite's name. */
  readonly suite: string;
  /** The case's name. */
  readonly case: string;
  /** The test file. */
  readonly file: string;
  /** Where the case begins, from 1. */
  readonly line: number;
  /** Whether it covers all that changed there, or some ports or addresses of it. */
  readonly extent: 'whole' | 'part';
}

/** One connection that changed. */
export interface DiffConnection extends ChangeFacts {
  /** Where the traffic begins. */
  readonly from: MapEnd;
  /** Where it ends. */
  readonly to: MapEnd;
}

/** Every connection of some changes, one at a time, because a small change can touch a great many. */
export function* diffConnections(changes: readonly ConnectionChange[]): Generator<DiffConnection> {
  for (const { from, to, pairs, allow, unknown, ...facts } of changes) {
    for (const source of endsOf(from)) {
      for (const destination of endsOf(to)) {
        if (isMeant(source, destination, pairs) && !isOnePod(source, destination)) {
          yield { from: source, to: destination, allow, unknown, ...facts };
        }
      }
    }
  }
}

/** How many connections some changes are. */
export function countConnections(changes: readonly ConnectionChange[]): number {
  return changes.reduce((sum, change) => sum + sizeOf(change), 0);
}

function sizeOf({ from, to, pairs }: ConnectionChange): number {
  if (!('workloads' in from) || !('workloads' in to)) return idsOf(from).length * idsOf(to).length;
  const sources = new Set(from.workloads);
  const ofOnePod = to.workloads.filter((id) => sources.has(id) && id.split('/').length === 4).length;
  const total = sources.size * to.workloads.length;
  if (pairs === 'all') return total - ofOnePod;
  const perNamespace = new Map<string, number>();
  for (const id of sources) perNamespace.set(namespaceOf(id), (perNamespace.get(namespaceOf(id)) ?? 0) + 1);
  const within = to.workloads.reduce((sum, id) => sum + (perNamespace.get(namespaceOf(id)) ?? 0), 0);
  return pairs === 'same-namespace' ? within - ofOnePod : total - within;
}

/** The ids of workloads; one empty text for another end. */
function idsOf(ends: ChangeEnds): readonly string[] {
  return 'workloads' in ends ? ends.workloads : [''];
}

function endsOf(ends: ChangeEnds): readonly MapEnd[] {
  return 'workloads' in ends ? ends.workloads.map(workloadEnd) : [ends];
}

/** A workload, or one of its pods, by its id. */
function workloadEnd(id: string): MapEnd {
  const [namespace, kind, name, pod] = id.split('/');
  return pod === undefined ? { workload: id } : { workload: `${namespace}/${kind}/${name}`, pod };
}

/** Nothing connects a pod with itself. */
function isOnePod(from: MapEnd, to: MapEnd): boolean {
  if (!('workload' in from) || !('workload' in to) || from.pod === undefined) return false;
  return from.workload === to.workload && from.pod === to.pod;
}

function isMeant(from: MapEnd, to: MapEnd, pairs: ConnectionChange['pairs']): boolean {
  if (!('workload' in from) || !('workload' in to)) return true;
  if (pairs === 'all') return true;
  return (namespaceOf(from.workload) === namespaceOf(to.workload)) === (pairs === 'same-namespace');
}

function namespaceOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** What `--fail-on` names; none by `never`. */
export const diffThresholds = ['opened', 'opened:internet', 'opened:cross-namespace', 'closed', 'uncertain'] as const;
/** One of them. */
export type DiffThreshold = (typeof diffThresholds)[number];

/** Whether a difference crosses one of the thresholds. */
export function isCrossed(
  { opened, closed, uncertain }: Pick<ReachabilityDiff, 'opened' | 'closed' | 'uncertain'>,
  thresholds: readonly DiffThreshold[],
): boolean {
  const has = (reason: RankReason) => opened.some(({ reasons }) => reasons.includes(reason));
  const holds = {
    opened: () => opened.length > 0,
    'opened:internet': () => has('internet'),
    'opened:cross-namespace': () => has('cross-namespace'),
    closed: () => closed.length > 0,
    uncertain: () => uncertain.length > 0,
  } as const satisfies Record<DiffThreshold, () => boolean>;
  return thresholds.some((each) => holds[each]());
}
