import type { ManifestDocument } from '../parse/index.js';
import { allOf, allTraffic, anyLabels, type ChoiceFact, type Condition } from '../sets/index.js';
import type { CompiledPolicy } from './dialect.js';
import type { Direction, PodMatch, PolicyOrigin, Rule } from './policy.js';

const directions: readonly Direction[] = ['ingress', 'egress'];

/**
 * A policy whose text is no YAML, or an object of which nobody knows what is applied: it may allow or deny anything for the pods of its
 * whole namespace, or for all pods where that isn't known (`language.md` §6).
 */
export function compileUnreadable(document: ManifestDocument, presence: Condition): CompiledPolicy {
  const { group, kind, namespace, name, span, doubt } = document;
  const isPlain = ['', 'apps', 'batch', 'networking.k8s.io'].includes(group);
  const policy: PolicyOrigin = {
    id: `${isPlain ? kind : `${kind}.${group}`}/${namespace === undefined ? '' : `${namespace}/`}${name ?? '?'}`,
    api: group,
    kind,
    isEvaluated: false,
    isUnreadable: true,
    dependsOnCni: true,
    span,
  };
  const fact: ChoiceFact = {
    kind: 'choice',
    id: `policy/${policy.id}`,
    words:
      doubt === undefined
        ? `what ${policy.id} does, whose YAML can't be read`
        : `what is applied of ${policy.id}, ${doubt.words}`,
    remedy: doubt?.remedy ?? 'mend it',
    count: 3,
  };
  const rule = (action: 'allow' | 'deny', choice: number): Rule => ({
    action,
    path: 'spec',
    span,
    peers: undefined,
    ports: [{ kind: 'traffic', traffic: allTraffic }],
    inForce: allOf([presence, { kind: 'choice', fact, within: [choice] }]),
  });
  const subject: PodMatch = {
    namespaces: namespace === undefined ? { kind: 'labelled', labels: anyLabels } : { kind: 'named', name: namespace },
    labels: anyLabels,
  };
  const units = directions.map((direction) => ({
    policy,
    direction,
    subject,
    inForce: true,
    isolates: false,
    rules: [rule('allow', 1), rule('deny', 2)],
  }));
  return { units, namedFamilies: [], diagnostics: [] };
}
