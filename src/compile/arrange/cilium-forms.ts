import { type CiliumForm, type CiliumOrdering, type Claim, ciliumForms } from '../../cni/index.js';
import { type Diagnostic, define } from '../../diagnostics/index.js';
import { allOf, allTraffic, binaryChoice, type ChoiceFact, type Condition } from '../../sets/index.js';
import { rejectsPolicy } from '../policy/enforcement.js';
import { uncertainClaim } from '../policy/label-facts.js';
import type { PolicyRules, Rule } from '../policy/policy.js';

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
  'server names with stars anywhere': {
    words: 'has a `serverNames` with a star that is not `*.` or `**.` in front',
    remedy: 'write each name',
  },
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

const unauthenticated = define<{ readonly id: string; readonly source: string }>({
  code: 'cilium/authentication-without-effect',
  severity: 'warning',
  summary: 'a policy asks for mutual authentication, which Cilium does not do',
  guardsTrust: true,
  words: ({ id, source }) =>
    `${id} asks for \`authentication\`, and nothing is authenticated (${source}): its rules admit whom they name all the same; switch it on (\`authentication.enabled\`), or leave it out`,
});

/** Policies of Cilium's, as its version and its switches take them. */
export interface Taken {
  readonly ruleSets: readonly PolicyRules[];
  /** Those that a switch leaves without effect. */
  readonly inert: readonly PolicyRules[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What becomes of policies with forms that only some versions or switches of Cilium take (cilium.md §15, §16). */
export function asCiliumTakes(ruleSets: readonly PolicyRules[], ordering: CiliumOrdering, title: string): Taken {
  const refusals = new Map<string, Diagnostic>();
  const effects = new Map<string, Diagnostic>();
  const inert: PolicyRules[] = [];
  const taken = ruleSets.flatMap((policyRules): readonly PolicyRules[] => {
    const refused = formsOf(policyRules).find((form) => ordering.takes[form].is !== 'yes');
    if (refused !== undefined) {
      const { id, span } = policyRules.policy;
      const use = formWords[refused];
      const claim = ordering.takes[refused];
      if (claim.is === 'no') refusals.set(id, rejectsPolicy({ id, path: 'spec', title, use }, span));
      return [asAnything(policyRules, wordsOf(policyRules, use, claim))];
    }
    if (policyRules.governsNodes !== undefined) {
      const governs = uncertainClaim(ordering.governsNodes);
      if (governs === false) inert.push(policyRules);
      return governs === false ? [] : [{ ...policyRules, inForce: allOf([policyRules.inForce, governs]) }];
    }
    if (formsOf(policyRules).includes('authentication') && ordering.authenticates.is === 'no') {
      const { id, span } = policyRules.policy;
      effects.set(id, unauthenticated({ id, source: ordering.authenticates.source }, span));
    }
    return withDefaultDeny(withAuthentication(policyRules, ordering), ordering);
  });
  return { ruleSets: taken, inert, diagnostics: [...refusals.values(), ...effects.values()] };
}

function formsOf({ forms = [] }: PolicyRules): readonly CiliumForm[] {
  return ciliumForms.filter((form) => forms.includes(form));
}

function wordsOf(
  { policy: { id } }: PolicyRules,
  { words, remedy }: { readonly words: string; readonly remedy: string },
  { uncertainty }: Claim<string>,
): Pick<ChoiceFact, 'words' | 'remedy'> {
  if (uncertainty !== undefined)
    return { words: `what ${id} does, which ${words}: it depends on ${uncertainty.words}`, remedy: uncertainty.remedy };
  return { words: `what ${id} does, which ${words}, and Cilium refuses that`, remedy };
}

/** It may do nothing, isolate, admit everything, or deny everything. */
function asAnything(policyRules: PolicyRules, words: Pick<ChoiceFact, 'words' | 'remedy'>): PolicyRules {
  const fact: ChoiceFact = { kind: 'choice', id: `refused/${policyRules.policy.id}`, ...words, count: 4 };
  const is = (...choices: readonly number[]): Condition => ({ kind: 'choice', fact, within: choices });
  const rule = (action: Rule['action'], choice: number): Rule => ({
    action,
    path: 'spec',
    span: policyRules.policy.span,
    peers: undefined,
    ports: [{ kind: 'traffic', traffic: allTraffic }],
    inForce: is(choice),
  });
  const inForce = allOf([policyRules.inForce, is(1, 2, 3)]);
  return {
    ...policyRules,
    inForce,
    isolates: policyRules.precedence.mode === 'unordered',
    rules: [rule('allow', 2), rule('deny', 3)],
  };
}

/** With mutual authentication nobody knows from files whom a rule that asks for it lets through. */
function withAuthentication(policyRules: PolicyRules, { authenticates }: CiliumOrdering): PolicyRules {
  if (!formsOf(policyRules).includes('authentication') || authenticates.is === 'no') return policyRules;
  const fact: ChoiceFact = binaryChoice({
    id: `authentication/${policyRules.policy.id}`,
    words: `whom ${policyRules.policy.id} lets through, which asks for \`authentication\``,
    remedy: authenticates.uncertainty?.remedy ?? 'ask about rules without `authentication`',
  });
  const agreed: Condition = { kind: 'choice', fact, within: [1] };
  const rules = policyRules.rules.map((rule) =>
    rule.authenticates === true ? { ...rule, inForce: allOf([rule.inForce, agreed]) } : rule,
  );
  return { ...policyRules, rules };
}

/** A direction that a policy leaves open isolates all the same where `enableDefaultDeny` isn't read. */
function withDefaultDeny(policyRules: PolicyRules, { readsDefaultDeny }: CiliumOrdering): readonly PolicyRules[] {
  if (!formsOf(policyRules).includes('opened direction') || readsDefaultDeny.is === 'yes') return [policyRules];
  if (readsDefaultDeny.is === 'no') return [{ ...policyRules, isolates: true }];
  return [
    policyRules,
    {
      ...policyRules,
      isolates: true,
      rules: [],
      inForce: allOf([policyRules.inForce, uncertainClaim(readsDefaultDeny)]),
    },
  ];
}
