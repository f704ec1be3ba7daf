import { type CiliumForm, type CiliumOrdering, type Claim, ciliumForms } from '../../cni/index.js';
import type { Diagnostic } from '../../diagnostics/index.js';
import { allOf, allTraffic, type ChoiceFact, type Condition } from '../../sets/index.js';
import { openClaim } from '../policy/doubt.js';
import { rejectsPolicy } from '../policy/enforcement.js';
import type { Rule, Unit } from '../policy/policy.js';

/** What each form is called, in words that follow the policy, and what to write instead. */
const formWords = {
  'nodes as peers': {
    words: 'has `fromNodes` or `toNodes`',
    remedy: 'switch `enable-node-selector-labels` on, or write the entity `remote-node`',
  },
  icmps: { words: 'has `icmps`', remedy: 'switch `enable-icmp-rules` on, or leave them out' },
  'layer 7': { words: 'has rules of layer 7', remedy: 'switch `enable-l7-proxy` on, or leave them out' },
  'rules of layer 7 that are gone': {
    words: 'has `kafka`, `l7` or `l7proto`, which restrict nothing any more',
    remedy: 'leave them out, and allow the port or not',
  },
  'protocols without ports': {
    words: 'has a port without a number or name, or a protocol that has no ports',
    remedy: 'switch `enable-extended-ip-protocols` on, or write the port',
  },
  endPort: { words: 'has an `endPort`', remedy: 'list the ports one by one' },
  enableDefaultDeny: { words: 'has `enableDefaultDeny`', remedy: 'leave it out' },
  'opened direction': { words: 'has `enableDefaultDeny`', remedy: 'leave it out' },
  'services with ports': { words: 'has `toServices` beside `toPorts`', remedy: 'write `toEndpoints`' },
  'names of any depth': { words: 'has a name that begins with `**.`', remedy: 'write each depth' },
  'entity cluster-mesh': { words: 'has the entity `cluster-mesh`', remedy: 'write `cluster`' },
  'peers outside of pods': {
    words: 'has a selector of endpoints that holds nodes and addresses too',
    remedy: 'name the namespaces that are meant',
  },
  authentication: { words: 'asks for `authentication`', remedy: 'leave it out' },
  'denied names': {
    words: 'has `domainNames` in a rule that does not accept',
    remedy: 'write the addresses (`networks`)',
  },
  'host policy': { words: 'has a `nodeSelector`', remedy: 'switch `hostFirewall` on' },
} as const satisfies Record<CiliumForm, { readonly words: string; readonly remedy: string }>;

/** Policies of Cilium's, as its version and its switches take them. */
export interface Taken {
  readonly units: readonly Unit[];
  /** Those that a switch leaves without effect. */
  readonly inert: readonly Unit[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What becomes of policies with forms that only some versions or switches of Cilium take (cilium.md §15, §16). */
export function asCiliumTakes(units: readonly Unit[], ordering: CiliumOrdering, title: string): Taken {
  const refusals = new Map<string, Diagnostic>();
  const inert: Unit[] = [];
  const taken = units.flatMap((unit): readonly Unit[] => {
    const refused = formsOf(unit).find((form) => ordering.takes[form].is !== 'yes');
    if (refused !== undefined) {
      const { id, span } = unit.policy;
      const use = formWords[refused];
      const claim = ordering.takes[refused];
      if (claim.is === 'no') refusals.set(id, rejectsPolicy({ id, path: 'spec', title, use }, span));
      return [asAnything(unit, wordsOf(unit, use, claim))];
    }
    if (unit.governsNodes !== undefined) {
      const governs = openClaim(ordering.governsNodes);
      if (governs === false) inert.push(unit);
      return governs === false ? [] : [{ ...unit, inForce: allOf([unit.inForce, governs]) }];
    }
    return withDefaultDeny(withAuthentication(unit, ordering), ordering);
  });
  return { units: taken, inert, diagnostics: [...refusals.values()] };
}

function formsOf({ forms = [] }: Unit): readonly CiliumForm[] {
  return ciliumForms.filter((form) => forms.includes(form));
}

function wordsOf(
  { policy: { id } }: Unit,
  { words, remedy }: { readonly words: string; readonly remedy: string },
  { doubt }: Claim<string>,
): Pick<ChoiceFact, 'words' | 'remedy'> {
  if (doubt !== undefined)
    return { words: `what ${id} does, which ${words}: it depends on ${doubt.words}`, remedy: doubt.remedy };
  return { words: `what ${id} does, which ${words}, and Cilium refuses that`, remedy };
}

/** It may do nothing, isolate, admit everything, or deny everything. */
function asAnything(unit: Unit, words: Pick<ChoiceFact, 'words' | 'remedy'>): Unit {
  const fact: ChoiceFact = { kind: 'choice', id: `refused/${unit.policy.id}`, ...words, count: 4 };
  const is = (...choices: readonly number[]): Condition => ({ kind: 'choice', fact, within: choices });
  const rule = (action: Rule['action'], choice: number): Rule => ({
    action,
    path: 'spec',
    span: unit.policy.span,
    peers: undefined,
    ports: [{ kind: 'traffic', traffic: allTraffic }],
    inForce: is(choice),
  });
  const inForce = allOf([unit.inForce, is(1, 2, 3)]);
  return { ...unit, inForce, isolates: unit.place.mode === 'unordered', rules: [rule('allow', 2), rule('deny', 3)] };
}

/** With mutual authentication nobody knows from files whom a rule that asks for it lets through. */
function withAuthentication(unit: Unit, { authenticates }: CiliumOrdering): Unit {
  if (!formsOf(unit).includes('authentication') || authenticates.is === 'no') return unit;
  const fact: ChoiceFact = {
    kind: 'choice',
    id: `authentication/${unit.policy.id}`,
    words: `whom ${unit.policy.id} lets through, which asks for \`authentication\``,
    remedy: authenticates.doubt?.remedy ?? 'ask about rules without `authentication`',
    count: 2,
  };
  const agreed: Condition = { kind: 'choice', fact, within: [1] };
  const rules = unit.rules.map((rule) =>
    rule.action === 'allow' ? { ...rule, inForce: allOf([rule.inForce, agreed]) } : rule,
  );
  return { ...unit, rules };
}

/** A direction that a policy leaves open isolates all the same where `enableDefaultDeny` isn't read. */
function withDefaultDeny(unit: Unit, { readsDefaultDeny }: CiliumOrdering): readonly Unit[] {
  if (!formsOf(unit).includes('opened direction') || readsDefaultDeny.is === 'yes') return [unit];
  if (readsDefaultDeny.is === 'no') return [{ ...unit, isolates: true }];
  return [unit, { ...unit, isolates: true, rules: [], inForce: allOf([unit.inForce, openClaim(readsDefaultDeny)]) }];
}
