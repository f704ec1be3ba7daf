import { findMutations } from '../../src/mutate/edits/find-mutations.js';
import type { Mutation } from '../../src/mutate/edits/mutation.js';
import { shapeOf } from '../../src/mutate/edits/shapes.js';
import { parseYaml, toPlain } from '../../src/parse/index.js';
import type { MutationReport } from '../../src/result.js';
import { type CommonOptions, run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';

/** An object as a client of the API writes it. */
export interface PlainObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/** A change of a policy, and the policy afterwards; `undefined` where it is removed. */
export interface PlainMutation extends Pick<Mutation, 'operator' | 'rule' | 'from' | 'to'> {
  readonly after: unknown;
}

/** Everything that can be changed in a policy, without its removal. */
export function mutationsOf(policy: PlainObject | string): readonly PlainMutation[] {
  const text = typeof policy === 'string' ? policy : JSON.stringify(policy);
  const { node, problems } = parseYaml({ file: { path: 'policy.yaml', text }, start: 0, end: text.length });
  if (node?.kind !== 'map') throw new Error(`no policy: ${problems.map(({ message }) => message).join()}`);
  const { apiVersion, kind } = toPlain(node) as PlainObject;
  const shape = shapeOf(apiVersion.split('/')[0] ?? '', kind);
  if (shape === undefined) return [];
  return findMutations(node, shape).map(({ operator, rule, from, to, node: after }) => ({
    ...{ operator, rule, from, to },
    after: after && toPlain(after()),
  }));
}

/** Documents as one text that is YAML. */
export function textOf(objects: readonly unknown[]): string {
  return objects.map((each) => `${JSON.stringify(each)}\n`).join('---\n');
}

/** The report of `mutate` on some manifests beside cases in flow style. */
export function mutate(
  manifests: string,
  cases: readonly string[],
  options: Partial<CommonOptions> = {},
): MutationReport {
  const files = [
    { path: 'deploy.yaml', text: manifests },
    { path: 'test.yaml', text: suiteOf(cases) },
  ];
  return run(files, { ...defaults, ...options, command: 'mutate' });
}

/** A test file with some cases in flow style. */
export function suiteOf(cases: readonly string[]): string {
  const lines = cases.map((each, index) =>
    each.startsWith('- ') ? each.replace(/^(?=.)/gm, '    ') : `    - ${each.replace('{', `{name: case ${index}, `)}\n`,
  );
  return `apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nmetadata: {name: suite}\nspec:\n  cases:\n${lines.join('')}`;
}
