import type { PodMatch } from '../../compile/index.js';
import { indexLabels } from '../../model/index.js';
import { anyNamespace, type PodClass } from '../ends.js';

/**
 * Finds the classes that a match may hold without looking at the others, in any order. What isn't among them it certainly doesn't hold.
 */
export function indexClasses(classes: readonly PodClass[]): (match: PodMatch) => readonly PodClass[] {
  const byNamespace = classesByNamespace(classes);
  const inNamed = (name: string) => (byNamespace.has(anyNamespace) ? classes : (byNamespace.get(name) ?? []));
  const likePods = indexLabels(classes, ({ labels }) => labels);
  const likeNamespaces = indexLabels(classes, ({ namespaceLabels }) => namespaceLabels);
  return ({ namespaces, labels }) => {
    const inPlace = namespaces.kind === 'named' ? inNamed(namespaces.name) : likeNamespaces(namespaces.labels);
    const alike = likePods(labels);
    return inPlace.length < alike.length ? inPlace : alike;
  };
}

function classesByNamespace(classes: readonly PodClass[]): ReadonlyMap<string, readonly PodClass[]> {
  const found = new Map<string, PodClass[]>();
  for (const podClass of classes) {
    const known = found.get(podClass.namespace);
    if (known === undefined) found.set(podClass.namespace, [podClass]);
    else known.push(podClass);
  }
  return found;
}
