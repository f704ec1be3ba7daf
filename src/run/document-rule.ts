import { dialectGroups, dialectOf, dialects } from '../dialects/index.js';
import { testGroup } from '../judge/index.js';
import { type KindClass, kindRule } from '../kinds/index.js';
import { holdsPods, modelKindsWith, type PodTemplatePath, workloadKindsWith } from '../model/index.js';
import type { DocumentRule } from '../parse/index.js';

/** The kinds of every policy API. */
export const policyKinds = dialects.flatMap(({ kinds }) => kinds.map(({ kind }) => kind));

/** What becomes of every document of a run: what the dialects and the model take, with the kinds of the user's own, and the tables. */
export function documentRule(podTemplatePaths: readonly PodTemplatePath[]): DocumentRule {
  const model = modelKindsWith(podTemplatePaths);
  const workloads = workloadKindsWith(podTemplatePaths);
  const classOf = (group: string, kind: string): KindClass | undefined => {
    if (group === testGroup) return 'test';
    const dialect = dialectOf(group, kind);
    if (dialect !== undefined) return dialect.name === 'unevaluated' ? 'unevaluated-policy' : 'policy';
    if (!model.groupsOf(kind).includes(group)) return undefined;
    return workloads.some((row) => row.group === group && row.kind === kind) ? 'workload' : 'model';
  };
  const rule = kindRule({
    classOf,
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

/** Kinds that need no path of a pod template: one would never be used. */
export function isKnownByItself(group: string, kind: string): boolean {
  return documentRule([]).groupsOf(kind).includes(group);
}
