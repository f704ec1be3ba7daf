import type { ManifestDocument } from '../../parse/index.js';
import { anyLabels, type ChoiceFact, type Condition } from '../../sets/index.js';
import type { CompiledPolicy } from './dialect.js';
import { policyOfAnything } from './may-do-anything.js';
import { placeIn, unevaluatedTier } from './place.js';
import type { Direction, PodMatch, PolicyOrigin } from './policy.js';

const lossWords = {
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
  const units = subjectsOf(document).flatMap((subject) =>
    directions.map((direction) => ({
      policy,
      direction,
      subject,
      inForce: true,
      place: placeIn(unevaluatedTier),
      isolates: false,
      rules,
    })),
  );
  return { units, namedFamilies: [], diagnostics: [] };
}

function subjectsOf({ namespace, holds }: ManifestDocument): readonly PodMatch[] {
  const places = holds === undefined ? (namespace === undefined ? 'any' : [namespace]) : holds.namespaces;
  if (places === 'any') return [{ namespaces: { kind: 'labelled', labels: anyLabels }, labels: anyLabels }];
  return places.map((name) => ({ namespaces: { kind: 'named', name }, labels: anyLabels }));
}

/** Why nobody knows what a document does, and what would tell. */
function causeOf({ doubt, holds, lostAs }: ManifestDocument, id: string): Pick<ChoiceFact, 'words' | 'remedy'> {
  if (doubt !== undefined) return { words: `what is applied of ${id}, ${doubt.words}`, remedy: doubt.remedy };
  const { why, remedy } = lossWords[lostAs ?? 'text'];
  if (holds === undefined) return { words: `what ${id} does, ${why}`, remedy };
  return {
    words: `what the ${holds.kinds.join(', ')} in ${id} does, which is not evaluated`,
    remedy: 'add what it holds as it is applied, and leave it out',
  };
}
