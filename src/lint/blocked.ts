import { type Diagnostic, define } from '../diagnostics/index.js';
import type { Evaluation } from '../evaluate/index.js';
import type { IngressPath } from '../ingress/ingress-paths.js';
import { type ControllerPath, type IngressRouting, judgeIngressPaths } from '../ingress/ingress-routing.js';
import { type Cluster, entryTitle, type Pod } from '../model/index.js';
import { type Family, isNoTraffic, trafficText } from '../sets/index.js';

const blocked = define<{ readonly entry: string; readonly to: string; readonly why: string }>({
  code: 'entry/blocked',
  severity: 'warning',
  summary: 'policies keep the ingress controller from a workload that an Ingress or a route leads to',
  words: ({ entry, to, why }) =>
    `${entry} leads to ${to}, and the ingress controller may not reach it: ${why}; admit the controller's pods, or remove this backend`,
});

interface IngressContext {
  readonly evaluation: Evaluation;
  readonly ingressRouting: IngressRouting;
}

/** A warning at each backend that its known controller certainly can't reach (A.10 row 31). */
export function reportBlocked(
  { workloads }: Cluster,
  families: readonly Family[],
  evaluationContext: IngressContext,
): readonly Diagnostic[] {
  return workloads.flatMap(({ pods }) =>
    pods.flatMap((pod) =>
      evaluationContext.ingressRouting
        .ingressPathsTo(pod)
        .filter(({ presence }) => presence === true)
        .flatMap((ingressPath) => reportIngressPath(ingressPath, pod, families, evaluationContext)),
    ),
  );
}

function reportIngressPath(
  ingressPath: IngressPath,
  pod: Pod,
  families: readonly Family[],
  evaluationContext: IngressContext,
): readonly Diagnostic[] {
  const { evaluation, ingressRouting } = evaluationContext;
  const pieces = families.flatMap((family) => {
    const question = { end: evaluation.endOf(pod), family, traffic: ingressPath.traffic, expect: 'deny' } as const;
    return judgeIngressPaths([ingressPath], question, evaluation, ingressRouting.controllersOf);
  });
  const [controllerPath] = pieces.flatMap((piece) => piece.controllerPath ?? []);
  if (
    controllerPath === undefined ||
    pieces.some(({ verdict }) => verdict !== 'deny') ||
    isNoTraffic(ingressPath.traffic)
  )
    return [];
  const facts = {
    entry: entryTitle(ingressPath.entry),
    to: `${pod.workload} ${trafficText(ingressPath.traffic)}`,
    why: whyOf(controllerPath),
  };
  return [blocked(facts, ingressPath.backend.span)];
}

function whyOf({ decided: { egress, ingress } }: ControllerPath): string {
  const side = ingress.action === 'deny' ? ingress : egress;
  const policies = [...new Set(side.by.map(({ policyRules }) => policyRules.policy.id))].join(', ');
  const direction = side === ingress ? 'for ingress' : 'the controller for egress';
  return side.by.some(({ rule }) => rule !== undefined)
    ? `${policies} denies it`
    : `${policies} isolates ${direction === 'for ingress' ? 'it for ingress' : direction}, and no rule admits it`;
}
