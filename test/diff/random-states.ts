import fc from 'fast-check';
import type { ClusterState } from '../oracle/cluster.js';
import { arbitraryWorld } from '../oracle/random/random-clusters.js';

/** The objects of one state, by `Kind/namespace/name`. */
export type State = ReadonlyMap<string, object>;

/** Two states of one cluster, and the options that both are read with. */
export interface States {
  readonly base: State;
  readonly head: State;
  readonly options: ClusterState['options'];
}

/** Two states that have some objects in common, others changed, and others at one side only. */
export function arbitraryStates(): fc.Arbitrary<States> {
  const parts = { first: arbitraryWorld(fc.constant('conformant')), second: arbitraryWorld(fc.constant('conformant')) };
  const choices = fc.array(fc.constantFrom('keep', 'keep', 'change', 'remove'), { minLength: 24, maxLength: 24 });
  return fc.tuple(fc.record(parts), choices).map(([{ first, second }, chosen]) => {
    const [base, other] = [stateOf(first), stateOf(second)];
    const ids = [...new Set([...base.keys(), ...other.keys()])];
    const head = ids.flatMap((id, index) => {
      const choice = chosen[index % chosen.length];
      const object = choice === 'remove' ? undefined : choice === 'change' ? other.get(id) : base.get(id);
      return object === undefined ? [] : [[id, object] as const];
    });
    return { base, head: new Map(head), options: first.options };
  });
}

function stateOf({ manifests }: ClusterState): State {
  return new Map(manifests.map((each) => [idOf(each), each]));
}

/** As reports name it. */
export function idOf(object: object): string {
  const { kind, metadata } = object as { kind: string; metadata: { name: string; namespace?: string } };
  const { name, namespace = 'default' } = metadata;
  if (kind === 'Namespace') return `Namespace/${name}`;
  return kind === 'NetworkPolicy' ? `${kind}/${namespace}/${name}` : `${namespace}/${kind}/${name}`;
}
