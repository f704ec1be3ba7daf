import { type Profile, type ProfileSetting, unclearIn } from '../../cni/index.js';
import type { Span } from '../../diagnostics/index.js';
import { anyLabels, type ChoiceFact, presentState, protocolTraffic } from '../../sets/index.js';
import { factOf, labelFact } from '../policy/label-facts.js';
import { mayDoAnything } from '../policy/may-do-anything.js';
import { reservedKeys } from '../policy/pod-labels.js';
import type { Direction, PodMatch, PolicyOrigin, PolicyRules, Rule } from '../policy/policy.js';
import { networkPolicyPrecedence, precedenceIn } from '../policy/precedence.js';

const everyPod: PodMatch = { namespaces: { kind: 'labelled', labels: anyLabels }, labels: anyLabels };
const directions: readonly Direction[] = ['ingress', 'egress'];

/** A plugin that is told to isolate every pod, selected by a policy or not. */
export function alwaysIsolated({ name }: Profile, settings: readonly ProfileSetting[]): readonly PolicyRules[] {
  if (settings.some(({ kind }) => kind === 'audit')) return [];
  return settings.flatMap((setting) => {
    if (setting.kind !== 'policies' || setting.is !== 'always') return [];
    return inBoth({
      policy: origin(name, setting.span),
      selectedPods: everyPod,
      precedence: networkPolicyPrecedence,
      inForce: true,
      isolates: true,
      rules: [],
    });
  });
}

/** Cilium isolates pods that it takes for ones without an identity yet, which a label `init` may make them. */
export function isolatedByLabel(profile: Profile, hasPodLabel: (key: string) => boolean): readonly PolicyRules[] {
  const [, init] = reservedKeys;
  if (profile.reservedLabels.is !== 'unknown' || !hasPodLabel(init)) return [];
  const selectedPods: PodMatch = { ...everyPod, labels: new Map([[init, presentState]]) };
  const policy = {
    ...origin(profile.name, nowhere),
    does: `${profile.title} may isolate a pod with a label \`${init}\``,
  };
  return inBoth({
    policy,
    selectedPods,
    precedence: networkPolicyPrecedence,
    inForce: ownMeaning(labelFact(init, profile)),
    isolates: true,
    rules: [],
  });
}

/** The tier of what a plugin's datapath doesn't carry. */
export const sctpTier = 'SCTP';

/** A plugin that carries no SCTP to or from pods, or may carry none. */
export function droppedSctp({ name, title, sctp }: Profile): readonly PolicyRules[] {
  if (sctp.is !== 'dropped' && sctp.is !== 'unknown') return [];
  const inForce = sctp.is === 'dropped' || ownMeaning(factOf(sctp));
  const rules: readonly Rule[] = [
    {
      action: 'deny',
      path: 'sctp',
      span: nowhere,
      peers: undefined,
      ports: [{ kind: 'traffic', traffic: protocolTraffic('SCTP') }],
      inForce: true,
    },
  ];
  const policy = { ...origin(name, nowhere), does: `${title} carries no SCTP` };
  return inBoth({
    policy,
    selectedPods: everyPod,
    precedence: precedenceIn(sctpTier),
    inForce,
    isolates: false,
    rules,
  });
}

/** Holds where an uncertainty turns out against the claim. */
const ownMeaning = (fact: ChoiceFact) => ({ kind: 'choice', fact, within: [0] }) as const;

/** The tier of what a configuration may do that isn't understood. */
export const settingsTier = 'settings that are not understood';

/** A configuration with a switch that isn't understood: it may let anything pass, and drop anything. */
export function anythingBySetting(
  { name, title }: Profile,
  settings: readonly ProfileSetting[],
): readonly PolicyRules[] {
  return unclearIn(settings).flatMap(({ words, span }) => {
    const uncertainty = {
      id: `setting/${words}`,
      words: `what ${title} does, for ${words}`,
      remedy: 'write a value that is known, or leave the configuration out of the manifests (`spec.manifests`)',
    };
    const rules = mayDoAnything({ uncertainty, span, path: 'settings' });
    return inBoth({
      policy: origin(name, span),
      selectedPods: everyPod,
      precedence: precedenceIn(settingsTier),
      inForce: true,
      isolates: false,
      rules,
    });
  });
}

/** What a plugin does by itself stands in no file. */
const nowhere: Span = { file: { path: 'CNI profile', text: '' }, start: 0, end: 0 };

function inBoth(policyRules: Omit<PolicyRules, 'direction'>): readonly PolicyRules[] {
  return directions.map((direction) => ({ ...policyRules, direction }));
}

function origin(name: string, span: Span): PolicyOrigin {
  return {
    id: `Profile/${name}`,
    api: 'networking.k8s.io',
    kind: 'Profile',
    isEvaluated: true,
    dependsOnCni: true,
    span,
  };
}
