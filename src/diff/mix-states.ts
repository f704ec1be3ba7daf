import type { Relay, Scenario, ScenarioSources } from '../assemble/build-scenario.js';
import { budgetOf } from '../limit/index.js';
import type { ManifestDocument } from '../parse/index.js';
import type { ChangedObject, ComparedObjects, Sides } from './objects/changed-objects.js';

/** Something that can be undone at HEAD: a whole object, one change within it, or what describes the network. */
export interface Undoable {
  readonly id: string;
  /** `undefined` for what isn't applied and describes the network. */
  readonly object: ChangedObject | undefined;
  /** The index of the change; `undefined` for all of them. */
  readonly change: number | undefined;
}

/** Every changed object, whole, in the order in which blame is looked for. */
export function undoableObjects({ changed, network }: ComparedObjects): readonly Undoable[] {
  const objects = changed.map((object) => ({ id: `${object.role} ${object.name}`, object, change: undefined }));
  return network === undefined ? objects : [...objects, { id: 'network', object: undefined, change: undefined }];
}

/** The changes within some objects; an object that can't be taken apart stays whole. */
export function undoableChanges(objects: readonly Undoable[]): readonly Undoable[] {
  return objects.flatMap(({ id, object, change }) => {
    if (object?.difference === undefined || change !== undefined) return [{ id, object, change }];
    return object.difference.changes.map((_, index) => ({ id: `${id} ${index}`, object, change: index }));
  });
}

/** Cluster states between two sides. */
export interface MixedStates {
  /** HEAD with some changes undone; `undefined` once too many cluster states have been asked for. */
  readonly without: (undone: readonly Undoable[]) => Scenario | undefined;
  /** Whether the cluster state without some changes is available. */
  readonly isKept: (undone: readonly Undoable[]) => boolean;
  /** Takes note of a verdict that is asked for in one of the cluster states. */
  readonly ask: () => void;
  /** Whether more was asked for than is done: answers from then on mean nothing. */
  readonly isExhausted: () => boolean;
}

const keptDocuments = 10_000;

/** Builds cluster states as they are asked for; the last ones are kept. */
export function mixStates(compared: ComparedObjects, sides: Sides<ScenarioSources>, relay: Relay): MixedStates {
  const changes = compared.changed.reduce((sum, { difference }) => sum + (difference?.changes.length ?? 0), 0);
  const size = sides.head.documents.length + 1 + changes;
  const known = new Map<string, Scenario>();
  let budget = budgetOf('documents');
  let verdicts = budgetOf('verdicts');
  return {
    ask: () => {
      verdicts--;
    },
    isExhausted: () => budget < 0 || verdicts < 0,
    isKept: (undone) => known.has(keyOf(undone)),
    without: (undone) => {
      const key = keyOf(undone);
      const kept = known.get(key);
      if (kept !== undefined) return verdicts < 0 ? undefined : kept;
      budget -= size;
      if (budget < 0) return undefined;
      const clusterState = relay(scenarioSourcesWithout(undone, compared, sides));
      known.set(key, clusterState);
      const [oldest] = known.keys();
      if (known.size * size > keptDocuments && known.size > 4 && oldest !== undefined) known.delete(oldest);
      return clusterState;
    },
  };
}

/** A text that is the same for the same set. */
export function keyOf(set: readonly Undoable[]): string {
  return [...new Set(set.map(({ id }) => id))].sort().join('\n');
}

function scenarioSourcesWithout(
  undone: readonly Undoable[],
  { same, changed }: ComparedObjects,
  { base, head }: Sides<ScenarioSources>,
): ScenarioSources {
  const changes = new Map<ChangedObject | undefined, Set<number> | 'all'>();
  for (const { object, change } of undone) {
    const known = changes.get(object);
    if (change === undefined) changes.set(object, 'all');
    else if (known === undefined) changes.set(object, new Set([change]));
    else if (known !== 'all') known.add(change);
  }
  const mixed = (role: ChangedObject['role']) =>
    changed.filter((each) => each.role === role).flatMap((each) => versionOf(each, changes.get(each)));
  return {
    documents: [...same.documents, ...mixed('object')],
    hints: [...same.hints, ...mixed('hint')],
    everything: changes.has(undefined) ? base.everything : head.everything,
  };
}

function versionOf(
  { copies, difference }: ChangedObject,
  undone: ReadonlySet<number> | 'all' | undefined,
): readonly ManifestDocument[] {
  if (undone === undefined) return copies.head;
  if (undone === 'all' || difference === undefined) return copies.base;
  return copies.head.map((document) => ({ ...document, node: difference.without(undone) }));
}
