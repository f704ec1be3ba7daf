import type { CiliumForm } from '../../cni/index.js';
import {
  type CompileContext,
  type CompiledPolicy,
  type Direction,
  type PodMatch,
  type PolicyOrigin,
  type PolicyRules,
  type Rule,
  uncertaintyOf,
} from '../../compile/index.js';
import type { ManifestDocument } from '../../parse/index.js';
import {
  allAddresses,
  allOf,
  allTraffic,
  anyLabels,
  type ChoiceFact,
  type Condition,
  type Family,
  families,
  isSame,
} from '../../sets/index.js';
import { findLookups } from './lookups.js';
import { type CiliumObject, findingsOf, isInvalid, readObject } from './object.js';
import { type RuleSpec, readSpec, type SelectedPods } from './spec.js';
import { specsOf } from './specs-of.js';

const directions: readonly Direction[] = ['ingress', 'egress'];

/** CiliumNetworkPolicy and CiliumClusterwideNetworkPolicy (cilium.md §2, §8). */
export function compilePolicy(document: ManifestDocument, context: CompileContext): CompiledPolicy {
  const object = readObject(document, context);
  const { policy, namespace, unresolved } = object;
  const own = {
    compile: context,
    id: policy.id,
    name: document.name,
    namespace,
    isNamespaced: document.kind === 'CiliumNetworkPolicy',
    lookups: () => findLookups(context),
  };
  const specs = specsOf(object).map((spec) => readSpec(spec, own));
  const isKnown = !isInvalid(object) && object.isNamespaceKnown && unresolved.every(({ decides }) => !decides);
  const forms = new Set(specs.flatMap((spec) => [...spec.forms]));
  const ruleSets = isKnown
    ? specs.flatMap((spec) => ruleSetsOf(spec, policy, forms))
    : directions.flatMap((direction) => possibleRuleSets(object, specs, direction));
  return {
    ruleSets: ruleSets.map((policyRules) => withPresence(policyRules, context.presence)),
    namedFamilies: namedFamilies(ruleSets.flatMap(({ rules }) => rules)),
    diagnostics: findingsOf(object),
  };
}

function ruleSetsOf(spec: RuleSpec, policy: PolicyOrigin, forms: ReadonlySet<CiliumForm>): readonly PolicyRules[] {
  const subjects = spec.nodes === undefined ? spec.subjects : [{ pods: everyPod, when: true as const }];
  return directions.flatMap((direction) =>
    subjects.flatMap((selectedPods) => policyRulesOf(spec, direction, { selectedPods, policy, forms })),
  );
}

function policyRulesOf(
  spec: RuleSpec,
  direction: Direction,
  {
    selectedPods,
    policy,
    forms,
  }: { readonly selectedPods: SelectedPods; readonly policy: PolicyOrigin; readonly forms: ReadonlySet<CiliumForm> },
): readonly PolicyRules[] {
  const { isWritten, isolates, isOpened, rules } = spec.directions[direction];
  if (!isWritten) return [];
  const own: readonly CiliumForm[] = [
    ...forms,
    ...(isOpened ? (['opened direction'] as const) : []),
    ...(spec.nodes === undefined ? [] : (['host policy'] as const)),
  ];
  return [
    {
      policy,
      direction,
      selectedPods: selectedPods.pods,
      precedence: ciliumPlace,
      ...(spec.nodes === undefined ? {} : { governsNodes: spec.nodes }),
      selectedPodsSpan: spec.selectedPodsSpan,
      inForce: selectedPods.when,
      isolates,
      ...(own.length === 0 ? {} : { forms: own }),
      rules,
    },
  ];
}

/** Nothing orders Cilium's own policies among themselves (cilium.md §12). */
const ciliumPlace = { mode: 'unordered', tier: 'Cilium' } as const;

const everyPod: PodMatch = { namespaces: { kind: 'labelled', labels: anyLabels }, labels: anyLabels };

/** What can't be read, or is refused, may do anything to the pods that it may select: nothing, isolate, admit all, deny all (`language.md` §6). */
function possibleRuleSets(
  object: CiliumObject,
  specs: readonly RuleSpec[],
  direction: Direction,
): readonly PolicyRules[] {
  const { policy, namespace } = object;
  const fact: ChoiceFact = { kind: 'choice', id: `policy/${policy.id}`, ...uncertaintyAbout(object), count: 4 };
  const is = (...choices: readonly number[]): Condition => ({ kind: 'choice', fact, within: choices });
  const rule = (action: Rule['action'], choice: number): Rule => ({
    action,
    path: 'spec',
    span: policy.span,
    peers: undefined,
    ports: [{ kind: 'traffic', traffic: allTraffic }],
    inForce: is(choice),
  });
  const place: PodMatch = {
    namespaces: namespace === undefined ? { kind: 'labelled', labels: anyLabels } : { kind: 'named', name: namespace },
    labels: anyLabels,
  };
  const meant = specs.filter((spec) => mayMean(spec, direction));
  if (specs.length > 0 && meant.length === 0) return [];
  return subjectsOf(object, meant, place).map((selectedPods) => ({
    policy,
    direction,
    selectedPods,
    precedence: ciliumPlace,
    inForce: is(1, 2, 3),
    isolates: true,
    rules: [rule('allow', 2), rule('deny', 3)],
  }));
}

/** A rule that is refused means the directions that it has rules in; either where it has none at all. */
function mayMean({ areDirectionsSure, directions }: RuleSpec, direction: Direction): boolean {
  const isNoneWritten = !directions.ingress.isWritten && !directions.egress.isWritten;
  return !areDirectionsSure || isNoneWritten || directions[direction].isWritten;
}

/** The pods that may be meant: those of selectors that could be read in full. */
function subjectsOf(object: CiliumObject, specs: readonly RuleSpec[], place: PodMatch): readonly PodMatch[] {
  const isSelectorSure = (spec: RuleSpec) =>
    spec.selectedPodsSpan !== undefined &&
    ![...object.diagnostics, ...object.unresolved].some((each) => isAtSelector(each, spec));
  if (specs.length === 0 || !specs.every(isSelectorSure)) return [place];
  return specs.flatMap((spec) => spec.subjects.map(({ pods }) => pods));
}

/** Something found in the selector of a rule, by its path. */
function isAtSelector(
  found: { readonly span?: unknown; readonly message?: string; readonly path?: string },
  _: RuleSpec,
): boolean {
  const text = found.path ?? found.message ?? '';
  return /\b(?:endpointSelector|nodeSelector)\b/.test(text);
}

function uncertaintyAbout(object: CiliumObject): Pick<ChoiceFact, 'words' | 'remedy'> {
  const { policy, unresolved } = object;
  if (!isInvalid(object) && unresolved.some(({ decides }) => decides)) return uncertaintyOf(policy.id, unresolved);
  const [problem] = object.diagnostics.filter(({ severity }) => severity === 'error');
  const why = problem === undefined ? '' : ` (${problem.message})`;
  return { words: `what the invalid ${policy.id} does${why}`, remedy: 'mend the policy' };
}

function withPresence(policyRules: PolicyRules, presence: Condition): PolicyRules {
  return presence === true ? policyRules : { ...policyRules, inForce: allOf([policyRules.inForce, presence]) };
}

/** The families of the ranges that rules write, which the whole space of addresses doesn't name. */
function namedFamilies(rules: readonly Rule[]): readonly Family[] {
  const ranges = rules.flatMap(({ peers = [] }) =>
    peers.flatMap((peer) => (peer.kind === 'addresses' ? [peer.addresses] : [])),
  );
  return families.filter((family) =>
    ranges.some((range) => range[family].length > 0 && !isSame(range[family], allAddresses[family])),
  );
}
