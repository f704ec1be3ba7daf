import type { Scenario } from '../assemble/build-scenario.js';
import type { Span } from '../diagnostics/index.js';
import type { ManifestDocument } from '../parse/index.js';
import { trafficText } from '../sets/index.js';
import { workloadIdOf } from './compared-workloads.js';
import { type ComparedContext, decidingPlaces, isAtPlace } from './deciding-places.js';
import type { ChangesThatMatter } from './equivalence/changes-that-matter.js';
import { keyOf, type MixedStates, type Undoable, undoableChanges } from './mix-states.js';
import type { ChangedObject } from './objects/changed-objects.js';
import { isAll, type Question, type Subject } from './question.js';

/** What blame is looked for among, and where. */
export interface BlameQuestion extends ComparedContext {
  readonly clusterStates: MixedStates;
  readonly defaultNamespace: string;
  /** Every changed object, in the order in which blame is looked for. */
  readonly objects: readonly Undoable[];
  /** The changed objects that may have a say about a subject. */
  readonly matters: ChangesThatMatter;
  /** The sets that were found so far, by their keys: most changes share a few. */
  readonly found: Map<string, FoundSet>;
}

interface FoundSet {
  readonly set: readonly Undoable[];
  /** The traffic, as text, of the questions that it answered. */
  readonly ports: Set<string>;
}

/** Tried one by one where there are no more. */
const mostSingles = 32;
const mostPairs = 8;
/** Sets that were found for the same ports of other connections are tried first, up to this many. */
const mostFound = 64;
/** Of those for other ports the ones that answered last. */
const mostOthers = 8;

/**
 * The changes to blame for a verdict that isn't what it was: undone at HEAD together they bring it back, and none of them can be
 * spared. One, where one is enough; `undefined` where none was found with reasonable effort.
 */
export function findBlame(question: Question, evaluationContext: BlameQuestion): readonly Undoable[] | undefined {
  const flips = (set: readonly Undoable[]) => isBackWithout(set, question, evaluationContext);
  const objects = objectsFor(question, evaluationContext);
  const near = objects.filter(({ object }) => mayMatter(object, question.subject, evaluationContext));
  const places = lazily(() => decidingPlaces(question, evaluationContext));
  const known = firstOf(
    knownFor(question, places, evaluationContext),
    (set) => isAmong(set, near) && isMinimal(set, flips),
  );
  if (known !== undefined) {
    keepFound(known, question, evaluationContext);
    return known;
  }
  const among = (all: readonly Undoable[]) => smallestAt(all, places, flips) ?? smallest(all, flips);
  const whole = among(near) ?? among(objects);
  if (whole === undefined) return undefined;
  const set = among(undoableChanges(whole)) ?? whole;
  keepFound(set, question, evaluationContext);
  return set;
}

/** Those that may have a say; all of them where that isn't known. */
function objectsFor({ subject }: Question, { objects, matters }: BlameQuestion): readonly Undoable[] {
  const own = matters(subject);
  return own === undefined ? objects : objects.filter(({ object }) => object !== undefined && own.has(object));
}

/**
 * Sets that were found before: those for the same ports first, then others that are likely, whose cluster states
 * needn't be built again.
 */
function* knownFor(
  { traffic }: Question,
  places: () => readonly Span[],
  { found, clusterStates }: BlameQuestion,
): Generator<readonly Undoable[]> {
  const text = trafficText(traffic);
  const isLikely = (set: readonly Undoable[]) =>
    set.every((each) => each.object?.sort !== 'policy' || isAtPlace(each, places()));
  const all = [...found.values()].reverse();
  yield* all
    .filter(({ ports }) => ports.has(text))
    .slice(0, mostFound)
    .map(({ set }) => set);
  // looked for only where those aren't enough
  const others = all.filter(({ ports, set }) => !ports.has(text) && clusterStates.isKept(set) && isLikely(set));
  yield* others.slice(0, mostOthers).map(({ set }) => set);
}

function firstOf<Value>(values: Iterable<Value>, isMeant: (value: Value) => boolean): Value | undefined {
  for (const value of values) if (isMeant(value)) return value;
  return undefined;
}

function keepFound(set: readonly Undoable[], { traffic }: Question, { found }: BlameQuestion): void {
  const key = keyOf(set);
  const known = found.get(key) ?? { set, ports: new Set<string>() };
  known.ports.add(trafficText(traffic));
  // the last one to answer is the last one in order
  found.delete(key);
  found.set(key, known);
}

/** Of many, those that are written where the verdict is decided, if they are enough. */
function smallestAt(
  all: readonly Undoable[],
  places: () => readonly Span[],
  flips: Flips,
): readonly Undoable[] | undefined {
  if (all.length <= mostSingles) return undefined;
  const own = all.filter((each) => isAtPlace(each, places()));
  return own.length === 0 || own.length === all.length ? undefined : smallest(own, flips);
}

function lazily<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** Whether a verdict is what it was once some changes are undone; no, where that can't be told with reasonable effort. */
export function isBackWithout(set: readonly Undoable[], question: Question, evaluationContext: BlameQuestion): boolean {
  evaluationContext.clusterStates.ask();
  const clusterState = stateWithout(set, question, evaluationContext);
  return clusterState !== undefined && isBackIn(clusterState, question, evaluationContext);
}

/** HEAD with some changes undone, or a state that is easier to come by and the same in all that has a say about a question. */
function stateWithout(
  set: readonly Undoable[],
  { subject }: Question,
  { clusterStates, matters, scenario }: BlameQuestion,
): Scenario | undefined {
  const own = matters(subject);
  const isWhole = set.every(({ object, change }) => change === undefined || (object !== undefined && own?.has(object)));
  if (own === undefined || !isWhole) return clusterStates.without(set);
  const undone = set.filter(({ object }) => object !== undefined && own.has(object));
  if (undone.length === 0) return scenario.head;
  return [...own].every((object) => isUndone(object, undone)) ? scenario.base : clusterStates.without(undone);
}

/** Whether an object is undone whole, or all that changed within it. */
function isUndone(object: ChangedObject, undone: readonly Undoable[]): boolean {
  const own = undone.filter((each) => each.object === object);
  return own.some(({ change }) => change === undefined) || own.length === object.difference?.changes.length;
}

function isBackIn(clusterState: Scenario, question: Question, { joint }: Pick<BlameQuestion, 'joint'>): boolean {
  return isAll(question.was, question, clusterState, joint);
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
function mayMatter(object: ChangedObject | undefined, subject: Subject, evaluationContext: BlameQuestion): boolean {
  if (object === undefined || subject.kind === 'entry') return true;
  const ids = subject.kind === 'pair' ? [subject.from, subject.to] : [subject.workload];
  const namespaces = ids.map((id) => id.slice(0, id.indexOf('/')));
  const isIn = ({ name, namespace = evaluationContext.defaultNamespace }: ManifestDocument) =>
    object.sort === 'namespace' ? namespaces.includes(name ?? '') : namespaces.includes(namespace);
  const documents = [...object.copies.base, ...object.copies.head];
  switch (object.sort) {
    case 'policy':
      return object.isClusterWide || documents.some(isIn);
    case 'namespace':
      return documents.some(isIn);
    case 'workload':
      return ids.some((id) => workloadIdOf(id) === object.name);
    case 'other':
      return object.role === 'hint';
    default:
      return object.sort satisfies never;
  }
}
