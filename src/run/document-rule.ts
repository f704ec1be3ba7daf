import { dialectGroups, dialects, unevaluatedKinds } from '../dialects/index.js';
import { testGroup } from '../intake/inputs.js';
import { type Becomes, kindRule } from '../kinds/index.js';
import { holdsPods, isOperated, modelKindsWith, type PodTemplatePath, workloadRowsOf } from '../model/index.js';
import type { DocumentRule } from '../parse/index.js';

/** The kinds of every policy API. */
export const policyKinds = dialects.flatMap(({ kinds }) => kinds.map(({ kind }) => kind));

/** What becomes of every document of a run: what the dialects and the model take, with the kinds of the user's own, and the tables. */
export function documentRule(podTemplatePaths: readonly PodTemplatePath[]): DocumentRule {
  const model = modelKindsWith(podTemplatePaths);
  const workloadsOf = workloadRowsOf(podTemplatePaths);
  const becomes = (group: string, kind: string): Becomes | undefined => {
    if (group === testGroup) return { class: 'test', why: '' };
    const unevaluated = unevaluatedKinds.find((each) => each.group === group && each.kind === kind);
    if (unevaluated !== undefined) return { ...unevaluated, class: 'unevaluated-policy', why: '' };
    if (dialectGroups(kind).includes(group)) return { class: 'policy', why: '' };
    if (!model.groupsOf(kind).includes(group)) return undefined;
    return { class: workloadsOf(group, kind).length > 0 ? 'workload' : 'model', why: '' };
  };
  const rule = kindRule({
    becomes,
    names: [...new Set([...model.names, ...policyKinds, 'ConnectivityTest'])],
    groupsOf: (kind) => [
      ...new Set([
        ...model.groupsOf(kind),
        ...dialectGroups(kind),
        ...(kind === 'ConnectivityTest' ? [testGroup] : []),
      ]),
    ],
  });
  return { ...rule, holdsPods };
}

/** Kinds that need no path of a pod template: one would never be used. One of a kind that an operator runs tells more than its row. */
export function isKnownByItself(group: string, kind: string): boolean {
  return documentRule([]).groupsOf(kind).includes(group) && !isOperated(group, kind);
}
