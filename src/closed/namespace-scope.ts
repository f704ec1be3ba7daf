import { type HypotheticalRegion, namespaceNameKey } from '../evaluate/index.js';
import { type Cluster, labelStates, type Namespace } from '../model/index.js';
import { type LabelStates, statesIn } from '../sets/index.js';

/** Where hypothetical pods are looked for: one namespace, or all that nobody declares. */
export interface NamespaceScope {
  readonly within: HypotheticalRegion;
  readonly namespace: Namespace | undefined;
  /** A declared namespace has exactly its labels, and its own policies govern the pods in it. */
  readonly isDeclared: boolean;
  /** Every label that matters is known. */
  readonly isCertain: boolean;
}

/** The declared namespaces, each with exactly its labels; `keys` are the namespace labels that anything asks for. */
export function declaredScopes({ namespaces }: Cluster, keys: readonly string[]): readonly NamespaceScope[] {
  return [...namespaces.values()]
    .filter(({ declaredAt }) => declaredAt !== undefined)
    .map((namespace) => {
      const states = keys.map((key) => [`namespace:${key}`, labelStates(namespace.labels, key)] as const);
      return {
        within: new Map([...states, [namespaceNameKey, statesIn([namespace.name])] as const]),
        namespace,
        isDeclared: true,
        isCertain: states.every(([, state]) => isOne(state)),
      };
    });
}

/** The namespaces that hold a workload and aren't declared, each with any labels but its name. */
export function occupiedScopes({ namespaces, workloads }: Cluster): readonly NamespaceScope[] {
  const occupied = new Set(workloads.map(({ namespace }) => namespace));
  return [...namespaces.values()]
    .filter(({ name, declaredAt }) => declaredAt === undefined && occupied.has(name))
    .map((namespace) => ({
      within: new Map([[namespaceNameKey, statesIn([namespace.name])]]),
      namespace,
      isDeclared: false,
      isCertain: true,
    }));
}

/** All namespaces that nobody declares: any labels, and a name that no declared one has. */
export function undeclaredScope({ namespaces }: Cluster): NamespaceScope {
  const names = [...namespaces.values()].filter(({ declaredAt }) => declaredAt !== undefined).map(({ name }) => name);
  const otherNames: LabelStates = { absent: false, others: true, values: names.sort() };
  return {
    within: new Map([[namespaceNameKey, otherNames]]),
    namespace: undefined,
    isDeclared: false,
    isCertain: true,
  };
}

function isOne({ absent, others, values }: LabelStates): boolean {
  return !others && values.length + (absent ? 1 : 0) === 1;
}
