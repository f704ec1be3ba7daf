import { type Diagnostic, define } from '../diagnostics/index.js';
import type { Evaluation } from '../evaluate/index.js';
import { type Entrances, type Hit, judgeWays } from '../ingress/entrances.js';
import type { Way } from '../ingress/ways.js';
import { type Cluster, entryTitle, type Pod } from '../model/index.js';
import { type Family, isNoTraffic, trafficText } from '../sets/index.js';

const blocked = define<{ readonly entry: string; readonly to: string; readonly why: string }>({
  code: 'entry/blocked',
  severity: 'warning',
  summary: 'policies keep the ingress controller from a workload that an Ingress or a route leads to',
  words: ({ entry, to, why }) =>
    `${entry} leads to ${to}, and the ingress controller may not reach it: ${why}; admit the controller's pods, or remove this backend`,
});

interface EntryGround {
  readonly evaluation: Evaluation;
  readonly entrances: Entrances;
}

/** A warning at each backend that its known controller certainly can't reach (A.10 row 31). */
export function reportBlocked(
  { workloads }: Cluster,
  families: readonly Family[],
  ground: EntryGround,
): readonly Diagnostic[] {
  return workloads.flatMap(({ pods }) =>
    pods.flatMap((pod) =>
      ground.entrances
        .waysTo(pod)
        .filter(({ presence }) => presence === true)
        .flatMap((way) => reportWay(way, pod, families, ground)),
    ),
  );
}

function reportWay(way: Way, pod: Pod, families: readonly Family[], ground: EntryGround): readonly Diagnostic[] {
  const { evaluation, entrances } = ground;
  const pieces = families.flatMap((family) => {
    const question = { end: evaluation.endOf(pod), family, traffic: way.traffic, expect: 'deny' } as const;
    return judgeWays([way], question, evaluation, entrances.controllersOf);
  });
  const [hit] = pieces.flatMap((piece) => piece.hit ?? []);
  if (hit === undefined || pieces.some(({ verdict }) => verdict !== 'deny') || isNoTraffic(way.traffic)) return [];
  const facts = { entry: entryTitle(way.entry), to: `${pod.workload} ${trafficText(way.traffic)}`, why: whyOf(hit) };
  return [blocked(facts, way.backend.span)];
}

function whyOf({ slice: { egress, ingress } }: Hit): string {
  const side = ingress.action === 'deny' ? ingress : egress;
  const policies = [...new Set(side.by.map(({ unit }) => unit.policy.id))].join(', ');
  const direction = side === ingress ? 'for ingress' : 'the controller for egress';
  return side.by.some(({ rule }) => rule !== undefined)
    ? `${policies} denies it`
    : `${policies} isolates ${direction === 'for ingress' ? 'it for ingress' : direction}, and no rule admits it`;
}
