import type { CiliumForm } from '../../cni/index.js';
import {
  type CompileContext,
  type CompiledPolicy,
  type Direction,
  doubtOf,
  type PodMatch,
  type PolicyOrigin,
  type Rule,
  type Unit,
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
import { type RuleSpec, readSpec, type Subject } from './spec.js';
import { specsOf } from './specs-of.js';

const directions: readonly Direction[] = ['ingress', 'egress'];

/** CiliumNetworkPolicy and CiliumClusterwideNetworkPolicy (cilium.md §2, §8). */
export function compilePolicy(document: ManifestDocument, context: CompileContext): CompiledPolicy {
  const object = readObject(document, context);
  const { policy, namespace, open } = object;
  const own = {
    compile: context,
    id: policy.id,
    namespace,
    isNamespaced: document.kind === 'CiliumNetworkPolicy',
    lookups: () => findLookups(context),
  };
  const specs = specsOf(object).map((spec) => readSpec(spec, own));
  const isKnown = !isInvalid(object) && object.isPlaced && open.every(({ decides }) => !decides);
  const forms = new Set(specs.flatMap((spec) => [...spec.forms]));
  const units = isKnown
    ? specs.flatMap((spec) => unitsOf(spec, policy, forms))
    : directions.flatMap((direction) => possibleUnits(object, specs, direction));
  return {
    units: units.map((unit) => withPresence(unit, context.presence)),
    namedFamilies: namedFamilies(units.flatMap(({ rules }) => rules)),
    diagnostics: findingsOf(object),
  };
}

function unitsOf(spec: RuleSpec, policy: PolicyOrigin, forms: ReadonlySet<CiliumForm>): readonly Unit[] {
  const subjects = spec.nodes === undefined ? spec.subjects : [{ pods: everyPod, when: true as const }];
  return directions.flatMap((direction) =>
    subjects.flatMap((subject) => unitOf(spec, direction, { subject, policy, forms })),
  );
}

function unitOf(
  spec: RuleSpec,
  direction: Direction,
  {
    subject,
    policy,
    forms,
  }: { readonly subject: Subject; readonly policy: PolicyOrigin; readonly forms: ReadonlySet<CiliumForm> },
): readonly Unit[] {
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
      subject: subject.pods,
      place: ciliumPlace,
      ...(spec.nodes === undefined ? {} : { governsNodes: spec.nodes }),
      subjectSpan: spec.subjectSpan,
      inForce: subject.when,
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
function possibleUnits(object: CiliumObject, specs: readonly RuleSpec[], direction: Direction): readonly Unit[] {
  const { policy, namespace } = object;
  const fact: ChoiceFact = { kind: 'choice', id: `policy/${policy.id}`, ...doubtAbout(object), count: 4 };
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
  return subjectsOf(object, meant, place).map((subject) => ({
    policy,
    direction,
    subject,
    place: ciliumPlace,
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
    spec.subjectSpan !== undefined && ![...object.diagnostics, ...object.open].some((each) => isAtSelector(each, spec));
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

function doubtAbout(object: CiliumObject): Pick<ChoiceFact, 'words' | 'remedy'> {
  const { policy, open } = object;
  if (!isInvalid(object) && open.some(({ decides }) => decides)) return doubtOf(policy.id, open);
  const [problem] = object.diagnostics.filter(({ severity }) => severity === 'error');
  const why = problem === undefined ? '' : ` (${problem.message})`;
  return { words: `what the invalid ${policy.id} does${why}`, remedy: 'mend the policy' };
}

function withPresence(unit: Unit, presence: Condition): Unit {
  return presence === true ? unit : { ...unit, inForce: allOf([unit.inForce, presence]) };
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
