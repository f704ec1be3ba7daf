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

/** Without one object, one item of a list, or one field; what is left is as valid as it was. */
function* smallerOf(objects: readonly ClusterObject[]): Generator<readonly ClusterObject[]> {
  for (const [i, object] of objects.entries()) {
    if (object.kind !== 'Namespace' && object.kind !== 'Node') yield objects.filter((_, j) => j !== i);
  }
  for (const [i, object] of objects.entries()) {
    const isCalico = object.apiVersion.includes('projectcalico.org');
    const fields = isCalico ? [...spareFields, ...spareInCalico] : spareFields;
    for (const spec of smallerParts(object, fields)) yield objects.map((each, j) => (i === j ? spec : each));
  }
}

function* smallerParts<Value extends object>(value: Value, fields: readonly string[]): Generator<Value> {
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue;
    if (fields.includes(key)) yield { ...value, [key]: undefined };
    if (Array.isArray(part)) {
      const isSpare = spareItems.includes(key) && (part.length > 1 || key === 'ingress' || key === 'egress');
      for (const i of part.keys()) {
        if (isSpare) yield { ...value, [key]: part.filter((_, j) => j !== i) };
        if (!isPlain(part[i])) continue;
        for (const smaller of smallerParts(part[i], fields)) {
          yield { ...value, [key]: part.map((each, j) => (i === j ? smaller : each)) };
        }
      }
    } else if (isPlain(part)) {
      for (const smaller of smallerParts(part, fields)) yield { ...value, [key]: smaller };
    }
  }
}

const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null;

const spareItems = ['ingress', 'egress', 'from', 'to', 'ports', 'protocols', 'networks', 'nets', 'notNets', 'notPorts'];

const spareFields = ['ingress', 'egress', 'ports', 'protocols', 'initContainers'];

const spareInCalico = [
  'order',
  'types',
  'selector',
  'notSelector',
  'namespaceSelector',
  'serviceAccountSelector',
  'serviceAccounts',
  'source',
  'destination',
  'nets',
  'notNets',
  'notPorts',
  'ipVersion',
  'defaultAction',
];
