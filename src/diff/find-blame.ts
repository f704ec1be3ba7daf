import type { LaidWorld } from '../assemble/lay-world.js';
import type { ManifestDocument } from '../parse/index.js';
import { type MixedWorlds, type Undoable, undoableChanges } from './mixed-worlds.js';
import type { ChangedObject } from './objects/changed-objects.js';
import { isAll, type Question, type Subject } from './question.js';
import type { JointGround } from './side-reaches.js';

/** What blame is looked for among, and where. */
export interface BlameGround {
  readonly worlds: MixedWorlds;
  readonly joint: JointGround;
  readonly defaultNamespace: string;
  /** Every changed object, in the order in which blame is looked for. */
  readonly objects: readonly Undoable[];
  /** The sets that were found so far, by their keys: most changes share a few. */
  readonly found: Map<string, readonly Undoable[]>;
}

/** Tried one by one where there are no more. */
const mostSingles = 32;
const mostPairs = 8;
/** Sets that were found for other connections are tried first, up to this many. */
const mostFound = 64;

/** A text that is the same for the same set. */
export function keyOf(set: readonly Undoable[]): string {
  return set
    .map(({ id }) => id)
    .sort()
    .join('\n');
}

/**
 * The changes to blame for a verdict that isn't what it was: undone at HEAD together they bring it back, and none of them can be
 * spared. One, where one is enough; `undefined` where none was found with reasonable effort.
 */
export function findBlame(question: Question, ground: BlameGround): readonly Undoable[] | undefined {
  const flips = (set: readonly Undoable[]) => isBackWithout(set, question, ground);
  const near = ground.objects.filter(({ object }) => mayMatter(object, question.subject, ground));
  const known = [...ground.found.values()]
    .slice(0, mostFound)
    .find((set) => isMinimal(set, flips) && isAmong(set, near));
  if (known !== undefined) return known;
  const objects = smallest(near, flips) ?? smallest(ground.objects, flips);
  if (objects === undefined) return undefined;
  const set = smallest(undoableChanges(objects), flips) ?? objects;
  ground.found.set(keyOf(set), set);
  return set;
}

/** Whether a verdict is what it was once some changes are undone; no, where that can't be told with reasonable effort. */
export function isBackWithout(set: readonly Undoable[], question: Question, ground: BlameGround): boolean {
  const world = ground.worlds.without(set);
  return world !== undefined && isBackIn(world, question, ground);
}

function isBackIn(world: LaidWorld, question: Question, { joint }: Pick<BlameGround, 'joint'>): boolean {
  return isAll(question.was, question, world, joint);
}

type Flips = (set: readonly Undoable[]) => boolean;

/** Whether a set brings the verdict back, and no member can be spared. */
export function isMinimal(set: readonly Undoable[], flips: Flips): boolean {
  return flips(set) && (set.length < 2 || set.every((each) => !flips(set.filter((other) => other !== each))));
}

function isAmong(set: readonly Undoable[], objects: readonly Undoable[]): boolean {
  return set.every(({ object }) => objects.some((each) => each.object === object));
}

/** One member that is enough, else two, else a set of which no member can be spared. */
function smallest(all: readonly Undoable[], flips: Flips): readonly Undoable[] | undefined {
  const single = all.length <= mostSingles ? all.find((each) => flips([each])) : undefined;
  if (single !== undefined) return [single];
  if (all.length === 0 || !flips(all)) return undefined;
  const reduced = reduce(all, flips);
  if (reduced.length < 3 || all.length > mostPairs) return reduced;
  return pairsOf(all).find((pair) => flips(pair)) ?? reduced;
}

function pairsOf(all: readonly Undoable[]): readonly (readonly Undoable[])[] {
  return all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b]));
}

/** Leaves out what can be spared, in ever smaller parts, the last first, until no single member can. */
function reduce(all: readonly Undoable[], flips: Flips): readonly Undoable[] {
  let kept = all;
  for (let size = Math.ceil(all.length / 2); ; size = Math.ceil(size / 2)) {
    let isReduced = false;
    for (let end = kept.length; end > 0; end -= size) {
      const trial = [...kept.slice(0, Math.max(0, end - size)), ...kept.slice(end)];
      if (trial.length > 0 && flips(trial)) {
        kept = trial;
        isReduced = true;
      }
    }
    if (size === 1 && !isReduced) return kept;
  }
}

/** Whether an object is likely to have a say: it governs an end, or is one. What else it may be is tried last. */
function mayMatter(object: ChangedObject | undefined, subject: Subject, ground: BlameGround): boolean {
  if (object === undefined || subject.kind === 'entry') return true;
  const ids = subject.kind === 'pair' ? [subject.from, subject.to] : [subject.workload];
  const namespaces = ids.map((id) => id.slice(0, id.indexOf('/')));
  const isIn = ({ name, namespace = ground.defaultNamespace }: ManifestDocument) =>
    object.sort === 'namespace' ? namespaces.includes(name ?? '') : namespaces.includes(namespace);
  const documents = [...object.copies.base, ...object.copies.head];
  switch (object.sort) {
    case 'policy':
      return object.isClusterWide || documents.some(isIn);
    case 'namespace':
      return documents.some(isIn);
    case 'workload':
      return ids.includes(object.name);
    case 'other':
      return object.role === 'hint';
    default:
      return object.sort satisfies never;
  }
}
