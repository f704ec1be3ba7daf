import type { ManifestDocument } from '../parse/index.js';
import { allOf, allTraffic, anyLabels, type ChoiceFact, type Condition } from '../sets/index.js';
import type { CompiledPolicy } from './dialect.js';
import type { Direction, PodMatch, PolicyOrigin, Rule } from './policy.js';

const lossWords = {
  text: { why: "whose YAML can't be read", remedy: 'mend it' },
  template: { why: "a template that isn't rendered", remedy: 'render it and pass the result' },
  encrypted: { why: 'which is encrypted', remedy: 'decrypt it and pass the result' },
} as const;

const directions: readonly Direction[] = ['ingress', 'egress'];

/** A policy that can't be read: it may allow or deny anything for the pods of its whole namespace, or for all pods (`language.md` §6). */
export function compileUnreadable(document: ManifestDocument, presence: Condition): CompiledPolicy {
  const { group, kind, namespace, name, span, lostAs = 'text' } = document;
  const isPlain = group === 'networking.k8s.io';
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
    words: `what ${policy.id} does, ${lossWords[lostAs].why}`,
    remedy: lossWords[lostAs].remedy,
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
