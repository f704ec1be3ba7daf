import type { Profile, ProfileSetting } from '../cni/index.js';
import type { Span } from '../diagnostics/index.js';
import { anyLabels, type ChoiceFact, protocolTraffic } from '../sets/index.js';
import { holdsWhere } from './doubt.js';
import type { Direction, PodMatch, PolicyOrigin, Unit } from './policy.js';

const everyPod: PodMatch = { namespaces: { kind: 'labelled', labels: anyLabels }, labels: anyLabels };
const directions: readonly Direction[] = ['ingress', 'egress'];

/** What a plugin may drop before any policy is asked: SCTP, where it doesn't carry it until it is switched on (A-PORT-7). */
export function droppedTraffic({ name, title, sctp }: Profile): readonly Unit[] {
  if (sctp.is !== 'dropped') return [];
  const fact: ChoiceFact = {
    kind: 'choice',
    id: 'profile/sctp',
    words: `whether SCTP is switched on in ${title}, which drops it by default`,
    remedy: 'ask about TCP and UDP only, or keep the configuration that switches it on beside the manifests',
    count: 2,
  };
  const span: Span = { file: { path: `<profile ${name}>`, text: '' }, start: 0, end: 0 };
  return directions.map((direction) => ({
    policy: origin(name, span),
    direction,
    subject: everyPod,
    inForce: true,
    isolates: false,
    rules: [
      {
        action: 'deny',
        path: 'sctp',
        span,
        peers: undefined,
        ports: [{ kind: 'traffic', traffic: protocolTraffic('SCTP') }],
        inForce: holdsWhere(fact),
      },
    ],
  }));
}

/** A plugin that is told to isolate every pod, selected by a policy or not. */
export function alwaysIsolated({ name }: Profile, settings: readonly ProfileSetting[]): readonly Unit[] {
  return settings.flatMap((setting) => {
    if (setting.kind !== 'policies' || setting.is !== 'always') return [];
    return directions.map((direction) => ({
      policy: origin(name, setting.span),
      direction,
      subject: everyPod,
      inForce: true,
      isolates: true,
      rules: [],
    }));
  });
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
