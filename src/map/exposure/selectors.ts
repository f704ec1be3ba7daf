import { byBytes } from '../../diagnostics/index.js';
import type { LabelSelector } from '../../result.js';
import type { LabelRegion, LabelStates } from '../../sets/index.js';

type Expression = NonNullable<LabelSelector['matchExpressions']>[number];

/** The selectors that together select the label maps of a region: several where a label is absent or has one of some values. */
export function selectorsOf(region: LabelRegion): readonly LabelSelector[] {
  const keys = [...region].sort(([a], [b]) => byBytes(a, b));
  const choices = keys.reduce<readonly (readonly Expression[])[]>(
    (all, [key, states]) => all.flatMap((some) => expressionsOf(key, states).map((more) => [...some, ...more])),
    [[]],
  );
  return choices.map(selectorOf);
}

/** Ways to have one of the states; each a list of expressions that must all hold. */
function expressionsOf(key: string, { absent, others, values }: LabelStates): readonly (readonly Expression[])[] {
  if (others) {
    const notIn: readonly Expression[] = values.length === 0 ? [] : [{ key, operator: 'NotIn', values }];
    return [absent ? notIn : [{ key, operator: 'Exists' }, ...notIn]];
  }
  return [
    ...(absent ? [[{ key, operator: 'DoesNotExist' } as const]] : []),
    ...(values.length === 0 ? [] : [[{ key, operator: 'In', values } as const]]),
  ];
}

function selectorOf(expressions: readonly Expression[]): LabelSelector {
  const isEquality = ({ operator, values = [] }: Expression) => operator === 'In' && values.length === 1;
  const labels = expressions.filter(isEquality).map(({ key, values = [] }) => [key, values[0] ?? ''] as const);
  const others = expressions.filter((each) => !isEquality(each));
  return {
    ...(labels.length === 0 ? {} : { matchLabels: Object.fromEntries(labels) }),
    ...(others.length === 0 ? {} : { matchExpressions: others }),
  };
}
