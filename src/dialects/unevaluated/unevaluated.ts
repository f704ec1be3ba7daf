import {
  type CompileContext,
  type CompiledPolicy,
  type Direction,
  type PolicyOrigin,
  policyOfAnything,
  precedenceIn,
  unevaluatedTier,
} from '../../compile/index.js';
import {
  fieldsWithVariables,
  getIn,
  hasVariable,
  type ManifestDocument,
  nameSpan,
  unresolvedVariable,
} from '../../parse/index.js';
import { anyLabels } from '../../sets/index.js';
import { type UnevaluatedKind, unevaluatedKinds } from './kinds.js';

/** Translates an object of any of the kinds. */
export function compileUnevaluated(document: ManifestDocument, context: CompileContext): CompiledPolicy {
  const kind = kindOf(document);
  const named = kind.isOfNamespaceOfItsName === true ? document.name : undefined;
  const namespace = kind.isNamespaced ? namespaceOf(document, context) : named;
  const policy: PolicyOrigin = {
    id: idOf(document, kind, namespace),
    api: document.group,
    kind: document.kind,
    isEvaluated: false,
    dependsOnCni: kind.enforcedBy === 'cni',
    span: nameSpan(document),
  };
  const uncertainty = {
    words: `what ${policy.id} does, which is not evaluated`,
    remedy: policy.dependsOnCni
      ? 'declare the CNI of the cluster (`spec.cni`, `--cni`), if it does not enforce this API'
      : 'leave the object out of the manifests of the test (`spec.manifests`), if it allows what the case asks about',
  };
  const rules = policyOfAnything(policy, uncertainty, { where: context.presence });
  const directions: readonly Direction[] = ['ingress', 'egress'];
  const ruleSets = directions.map((direction) => ({
    policy,
    direction,
    selectedPods: {
      namespaces:
        namespace === undefined || kind.rootNamespaces?.includes(namespace) === true
          ? ({ kind: 'labelled', labels: anyLabels } as const)
          : ({ kind: 'named', name: namespace } as const),
      labels: anyLabels,
    },
    inForce: true,
    precedence: precedenceIn(unevaluatedTier),
    isolates: false,
    rules,
  }));
  const written = getIn(document.node, ['metadata', 'namespace']);
  const unresolved = kind.isNamespaced ? fieldsWithVariables(written, 'metadata.namespace') : [];
  return { ruleSets, namedFamilies: [], diagnostics: unresolved.map((field) => unresolvedVariable(field, field.span)) };
}

/** Of a kind that only its name makes a policy, nobody knows whether it belongs to a namespace: it does where it names one. */
function kindOf({ group, kind, namespace }: ManifestDocument): UnevaluatedKind {
  const known = unevaluatedKinds.find((each) => each.group === group && each.kind === kind);
  return known ?? { group, kind, isNamespaced: namespace !== undefined, enforcedBy: 'others' };
}

/** The namespace of a policy; `undefined` where a variable stays in it: then it may be any. */
function namespaceOf({ namespace }: ManifestDocument, { defaultNamespace }: CompileContext): string | undefined {
  return namespace !== undefined && hasVariable(namespace) ? undefined : (namespace ?? defaultNamespace);
}

function idOf(document: ManifestDocument, kind: UnevaluatedKind, namespace: string | undefined): string {
  const precedence = kind.isNamespaced ? `${namespace ?? '?'}/` : '';
  return `${document.kind}.${document.group}/${precedence}${document.name ?? '?'}`;
}
