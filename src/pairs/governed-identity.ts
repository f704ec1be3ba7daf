import type { ConnectionTraffic, End, Evaluation } from '../evaluate/index.js';
import type { ChoiceFact } from '../sets/index.js';

/**
 * A cluster-wide policy that selects every endpoint governs those of health checks and of Ingresses too (cilium.md §9), and what they may
 * isn't evaluated: what pods allow them stays open.
 */
export function openToIdentities(
  decidedTraffic: readonly ConnectionTraffic[],
  { source, destination }: { readonly source: End; readonly destination: End },
  evaluation: Evaluation,
): readonly ConnectionTraffic[] {
  const identity = identityOf(source) ?? identityOf(destination);
  const governing = identity === undefined ? undefined : governingPolicy(evaluation);
  if (identity === undefined || governing === undefined) return decidedTraffic;
  const fact: ChoiceFact = {
    kind: 'choice',
    id: `${governing} governs ${identity}`,
    words: `what ${governing}, which selects \`${identity}\` too, makes of it`,
    remedy: 'let it select pods by their labels',
    count: 2,
  };
  return decidedTraffic.map((decided) =>
    decided.verdict === 'allow' ? { ...decided, verdict: 'unknown', facts: [fact] } : decided,
  );
}

function identityOf(end: End): string | undefined {
  return end.kind === 'address' ? end.identity : undefined;
}

function governingPolicy({ ruleSets }: Evaluation): string | undefined {
  return ruleSets.find(
    ({ policy, selectedPods: { namespaces, labels }, governsNodes }) =>
      policy.kind === 'CiliumClusterwideNetworkPolicy' &&
      governsNodes === undefined &&
      namespaces.kind === 'labelled' &&
      [...namespaces.labels.values(), ...labels.values()].every(({ absent }) => absent),
  )?.policy.id;
}
