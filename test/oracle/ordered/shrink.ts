import type { ClusterObject } from './objects.js';

/** The fewest parts of some objects for which a property still holds: objects, rules, peers, ports and fields go one by one. */
export function shrinkObjects(
  objects: readonly ClusterObject[],
  holds: (objects: readonly ClusterObject[]) => boolean,
): readonly ClusterObject[] {
  const isStill = (each: readonly ClusterObject[]): boolean => {
    try {
      return holds(each);
    } catch {
      return false;
    }
  };
  let smallest = objects;
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const next of smallerOf(smallest)) {
      if (!isStill(next)) continue;
      smallest = next;
      isSmaller = true;
      break;
    }
  }
  return smallest;
}

function* smallerOf(objects: readonly ClusterObject[]): Generator<readonly ClusterObject[]> {
  const kept = ['Namespace', 'ServiceAccount', 'Node'];
  for (const [i, object] of objects.entries()) {
    if (!kept.includes(object.kind)) yield objects.filter((_, j) => j !== i);
  }
  for (const [i, object] of objects.entries()) {
    for (const smaller of smallerParts(object, [])) yield objects.map((each, j) => (i === j ? smaller : each));
  }
}

/** An object without one item of a list, or one field that it can do without. */
function* smallerParts<Value>(value: Value, path: readonly string[]): Generator<Value> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if (Array.isArray(value))
      yield Object.assign(
        [],
        value.filter((_, i) => String(i) !== key),
      ) satisfies object as Value;
    else if (isSpare(key, path)) yield Object.assign({}, omit(value, key)) satisfies object as Value;
    for (const smaller of smallerParts(each, [...path, key])) {
      yield (
        Array.isArray(value) ? value.map((it, i) => (String(i) === key ? smaller : it)) : { ...value, [key]: smaller }
      ) as Value;
    }
  }
}

const needed = [
  'apiVersion',
  'kind',
  'metadata',
  'spec',
  'status',
  'name',
  'namespace',
  'action',
  'subject',
  'priority',
  'tier',
];

const isSpare = (key: string, path: readonly string[]): boolean =>
  !needed.includes(key) && path[0] === 'spec' && key !== 'podSelector' && key !== 'containers' && key !== 'nodeName';

const omit = (value: object, key: string): object =>
  Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));
