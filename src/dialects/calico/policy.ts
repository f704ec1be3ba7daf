import type { CalicoForm } from '../../cni/index.js';
import type { CompileContext, CompiledPolicy, PeerMatch, PolicyRules, Rule } from '../../compile/index.js';
import type { ManifestDocument } from '../../parse/index.js';
import { allAddresses, allOf, type Condition, type Family, families, isSame } from '../../sets/index.js';
import { findings } from './findings.js';
import { ruleSetsOfHosts } from './hosts.js';
import { policyLints } from './lints/policy-lints.js';
import { isNameOfAnotherTier } from './metadata.js';
import { type CalicoObject, compareCopies, isUnreadable, readObject, userCopyOf } from './object.js';
import { asPossible, bothDirections } from './partly-known.js';
import { type PolicySpec, readSpec } from './spec.js';
import { frontTier, frontTierOf } from './tier.js';

/** NetworkPolicy and GlobalNetworkPolicy of Calico (calico.md §3, §4, §5, §6). */
export function compilePolicy(document: ManifestDocument, context: CompileContext): CompiledPolicy {
  const object = readObject(document, context);
  const copy = userCopyOf(document, context);
  if (copy !== undefined) return findings(object, { diagnostics: compareCopies(object, copy) });
  const spec = readSpec(object, context);
  const isPossible = isUnreadable(object) || spec.selectedPods.pods === undefined;
  const ruleSets = isPossible ? possibleRuleSets(object, spec) : ruleSetsOf(object, spec);
  const hosts = ruleSetsOfHosts(object, spec, context);
  const rules = ruleSets.flatMap((policyRules) => policyRules.rules);
  const all = [...ruleSets, ...hosts].map((policyRules) => withPresence(policyRules, context.presence));
  return findings(object, {
    ruleSets: all,
    ...(all.some(({ precedence }) => precedence?.tier === frontTier.name)
      ? { tiers: [frontTierOf(document.group, object.policy.span)] }
      : {}),
    namedFamilies: namedFamilies(rules),
    diagnostics: isPossible ? [] : policyLints(object, spec, context),
  });
}

function ruleSetsOf(object: CalicoObject, spec: PolicySpec): readonly PolicyRules[] {
  const { policy, spec: reader } = object;
  const { directions, selectedPods, precedence, rules, flags } = spec;
  if (flags.doNotTrack || flags.preDNAT) return [];
  const { name, isStored } = object;
  const ofRules = bothDirections.flatMap((direction) => rules[direction].items.flatMap((item) => item.forms));
  const isOfOther = !isStored && isNameOfAnotherTier(name, precedence.tier);
  const forms = [...new Set<CalicoForm>([...ofRules, ...(isOfOther ? (['name of another tier'] as const) : [])])];
  return directions.flatMap((direction) =>
    (selectedPods.pods ?? []).map((pods) => ({
      policy,
      direction,
      selectedPods: pods,
      precedence,
      selectedPodsSpan: reader.keySpan('selector'),
      inForce: true,
      isolates: true,
      ...(forms.length === 0 ? {} : { forms }),
      rules: rules[direction].rules,
    })),
  );
}

/** What can't be read may do anything, as far as what could be read doesn't say whom, when and in which direction. */
function possibleRuleSets(object: CalicoObject, spec: PolicySpec): readonly PolicyRules[] {
  const { selectedPods, areDirectionsSure, directions, isPrecedenceKnown, precedence } = spec;
  return asPossible(object, {
    pods: object.isNamespaceKnown ? selectedPods.pods : undefined,
    directions: areDirectionsSure ? directions : undefined,
    precedence: isPrecedenceKnown ? precedence : undefined,
  });
}

function withPresence(policyRules: PolicyRules, presence: Condition): PolicyRules {
  return presence === true ? policyRules : { ...policyRules, inForce: allOf([policyRules.inForce, presence]) };
}

function namedFamilies(rules: readonly Rule[]): readonly Family[] {
  const peers = rules.flatMap((rule) => [...(rule.peers ?? []), ...(rule.own ?? [])]);
  return families.filter(
    (family) => rules.some((rule) => rule.family === family) || peers.some((peer) => isNamedBy(peer, family)),
  );
}

/** What is left of everybody else names a family only where something of it is left out. */
function isNamedBy(peer: PeerMatch, family: Family): boolean {
  if (peer.kind === 'pods') return [peer.within, peer.without].some((named) => named && named[family].length > 0);
  if (peer.kind !== 'addresses') return false;
  const named = peer.addresses[family];
  return named.length > 0 && !(peer.holds === 'others' && isSame(named, allAddresses[family]));
}
