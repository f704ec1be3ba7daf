import type { Direction } from '../../compile/index.js';
import { type Diagnostic, define } from '../../diagnostics/index.js';
import { directionRules } from '../../evaluate/index.js';
import type { Workload } from '../../model/index.js';
import { nameSpan } from '../../parse/index.js';
import type { Linted } from './linted.js';

const unprotected = define<{ readonly workload: string; readonly direction: Direction; readonly some: string }>({
  code: 'policy/unprotected',
  severity: 'notice',
  onlyIn: 'lint',
  summary: 'no policy isolates a workload for a direction',
  words: ({ workload, direction, some }) =>
    `no policy isolates ${some}${workload} for ${direction}: ${direction === 'ingress' ? 'whoever may send to it reaches every port' : 'it may reach everything'}; select it by a policy of that direction, such as one that denies all in its namespace`,
});

const directions: readonly Direction[] = ['ingress', 'egress'];

/**
 * A notice at each workload for each direction in which no policy isolates it, whatever is unknown. Pods that use the network of
 * their node are left out: no policy holds for them (A-HOST-1).
 */
export function reportUnprotected({ cluster, evaluation, documents }: Linted): readonly Diagnostic[] {
  const names = new Map(documents.map((each) => [`${each.span.file.path} ${each.span.start}`, nameSpan(each)]));
  return cluster.workloads.flatMap((workload) => {
    const { file, start } = workload.span;
    const span = names.get(`${file.path} ${start}`) ?? workload.span;
    const pods = workload.pods.filter(({ isHostNetwork }) => !isHostNetwork);
    return directions.flatMap((direction) => {
      const open = pods.filter((pod) => !mayBeIsolated(evaluation, pod, direction));
      if (open.length === 0) return [];
      const some = open.length < pods.length ? 'some pods of ' : '';
      return [{ ...unprotected({ workload: workload.id, direction, some }, span), part: direction }];
    });
  });
}

function mayBeIsolated(evaluation: Linted['evaluation'], pod: Workload['pods'][number], direction: Direction): boolean {
  const tiers = evaluation.governing(evaluation.endOf(pod), direction);
  return tiers
    .flatMap(directionRules)
    .some(({ policyRules, applies }) => (policyRules.isolates || deniesAll(policyRules.rules)) && applies !== false);
}

/** A rule that denies every peer something isolates as well as a policy can that has no isolation of its own. */
function deniesAll(rules: readonly { readonly action: string; readonly peers: unknown }[]): boolean {
  return rules.some(({ action, peers }) => action === 'deny' && peers === undefined);
}
