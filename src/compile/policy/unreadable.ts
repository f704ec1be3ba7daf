import type { ManifestDocument } from '../../parse/index.js';
import { anyLabels, type ChoiceFact, type Condition } from '../../sets/index.js';
import type { CompiledPolicy } from './dialect.js';
import { policyOfAnything } from './may-do-anything.js';
import type { Direction, PodMatch, PolicyOrigin } from './policy.js';
import { precedenceIn, unevaluatedTier } from './precedence.js';

const unreadableWords = {
  text: { why: "whose YAML can't be read", remedy: 'mend it' },
  template: { why: "a template that isn't rendered", remedy: 'render it and pass the result' },
  encrypted: { why: 'which is encrypted', remedy: 'decrypt it and pass the result' },
} as const;

const directions: readonly Direction[] = ['ingress', 'egress'];

/**
 * What is known to be a policy, or to hold some, and isn't evaluated: its text is no YAML, nobody knows what is applied of it, or
 * something else applies what it holds. It may allow or deny anything for the pods of the namespaces it belongs to, or for all pods
 * (`language.md` §6).
 */
export function compileUnreadable(document: ManifestDocument, presence: Condition): CompiledPolicy {
  const { group, kind, namespace, name, span } = document;
  const isPlain = ['', 'apps', 'batch', 'networking.k8s.io'].includes(group);
  const policy: PolicyOrigin = {
    id: `${isPlain ? kind : `${kind}.${group}`}/${namespace === undefined ? '' : `${namespace}/`}${name ?? '?'}`,
    api: group,
    kind,
    isEvaluated: false,
    isUnreadable: true,
    dependsOnCni: document.holds === undefined,
    span,
  };
  const rules = policyOfAnything(policy, causeOf(document, policy.id), { where: presence });
  const ruleSets = selectedPodsOf(document).flatMap((selectedPods) =>
    directions.map((direction) => ({
      policy,
      direction,
      selectedPods,
      inForce: true,
      precedence: precedenceIn(unevaluatedTier),
      isolates: false,
      rules,
    })),
  );
  return { ruleSets, namedFamilies: [], diagnostics: [] };
}

function selectedPodsOf({ namespace, holds }: ManifestDocument): readonly PodMatch[] {
  const places = holds === undefined ? (namespace === undefined ? 'any' : [namespace]) : holds.namespaces;
  if (places === 'any') return [{ namespaces: { kind: 'labelled', labels: anyLabels }, labels: anyLabels }];
  return places.map((name) => ({ namespaces: { kind: 'named', name }, labels: anyLabels }));
}

/** Why nobody knows what a document does, and what would tell. */
function causeOf({ uncertainty, holds, lostAs }: ManifestDocument, id: string): Pick<ChoiceFact, 'words' | 'remedy'> {
  if (uncertainty !== undefined)
    return { words: `what is applied of ${id}, ${uncertainty.words}`, remedy: uncertainty.remedy };
  const { why, remedy } = unreadableWords[lostAs ?? 'text'];
  if (holds === undefined) return { words: `what ${id} does, ${why}`, remedy };
  return {
    words: `what the ${holds.kinds.join(', ')} in ${id} does, which is not evaluated`,
    remedy: 'add what it holds as it is applied, and leave it out',
  };
}
