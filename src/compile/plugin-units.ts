import type { Profile, ProfileSetting } from '../cni/index.js';
import type { Span } from '../diagnostics/index.js';
import { anyLabels } from '../sets/index.js';
import type { Direction, PodMatch, PolicyOrigin, Unit } from './policy.js';

const everyPod: PodMatch = { namespaces: { kind: 'labelled', labels: anyLabels }, labels: anyLabels };
const directions: readonly Direction[] = ['ingress', 'egress'];

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
